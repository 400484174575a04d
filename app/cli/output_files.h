#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "imaging/recipe.h"

#include <QString>
#include <filesystem>

namespace photoflux::cli {

/// Where the pictures of one command go, from `--out`: nothing → `photoflux-<seed>.png` in the current folder; a folder
/// (it exists, or ends with a separator and is then made) → such names in it; a file → that file, replaced whole, or
/// for several pictures `name-1.png`, `name-2.png`, …. Names that this class chooses never hit an existing file.
class OutputFiles {
public:
    /// Checks before any work that the names can be written and the folder has room for `bytes`. Errors: usage (unknown
    /// suffix), not_found, bad_input, no_disk.
    static Result<OutputFiles> open(const QString& out, int count, std::uint64_t bytes);

    /// Writes a picture and returns its path. Errors: as imaging::save_picture.
    Result<std::filesystem::path> save(const engine::Picture& picture, const imaging::Recipe& recipe) const;

private:
    std::filesystem::path numbered(int index) const;

    std::filesystem::path folder_;
    std::filesystem::path file_;  ///< empty: names by seed
    int count_ = 1;
};

}  // namespace photoflux::cli
