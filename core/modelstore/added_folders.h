#pragma once

#include "base/result.h"

#include <filesystem>
#include <vector>

namespace photoflux::modelstore {

/// Folders of other programs that the user had added, in that order, in a file of the user's configuration. A folder
/// that is gone (a disk that is not connected) stays in the list.
std::vector<std::filesystem::path> added_folders();

/// Errors: not_found (no such folder), bad_input (no models in it), no_disk (the list cannot be written).
Result<void> add_folder(const std::filesystem::path& folder);
/// Its files stay. Errors: not_found (it was not added), no_disk.
Result<void> forget_folder(const std::filesystem::path& folder);

}  // namespace photoflux::modelstore
