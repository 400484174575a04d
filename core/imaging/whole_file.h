#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <filesystem>

namespace photoflux::imaging {

/// A file that appears whole or not at all: temporary file in the same folder → written to the disk → renamed. What was
/// there before stays until then. Errors: not_found (no such folder), no_disk (full or not writable).
Result<void> write_whole_file(const std::filesystem::path& path, const QByteArray& bytes);

/// Tries to create (and removes) a file in `folder`: called before hours of work whose result would have nowhere to go.
/// Errors: not_found, bad_input (not a folder), no_disk.
Result<void> check_writable(const std::filesystem::path& folder);

/// At most 1 GiB. Errors: not_found, bad_input (a folder, too large, not readable).
Result<QByteArray> read_whole_file(const std::filesystem::path& path);

QString to_qstring(const std::filesystem::path& path);
std::filesystem::path to_path(const QString& path);
/// UTF-8, for messages.
std::string name_for_people(const std::filesystem::path& path);

}  // namespace photoflux::imaging
