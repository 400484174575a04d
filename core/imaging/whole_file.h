#pragma once

#include "base/result.h"
#include "imaging/unfinished_file.h"

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <functional>
#include <system_error>

namespace photoflux::imaging {

/// A file that appears whole or not at all: temporary file in the same folder → written to the disk → renamed. What was
/// there before stays until then; of a link, the file behind it is replaced. Errors: not_found (no such folder),
/// bad_input (a folder or device of that name, a name too long, no permission, a write-protected disk), no_disk (full).
Result<void> write_whole_file(const std::filesystem::path& path, const QByteArray& bytes,
                              Readers readers = Readers::everybody);

/// The same under the first of `name_of(1)`, `name_of(2)`, … (all in one folder) that no other file has; returns it.
/// Never replaces anything, however many programs write there at once.
Result<std::filesystem::path> write_new_file(const std::function<std::filesystem::path(int)>& name_of,
                                             const QByteArray& bytes, Readers readers = Readers::everybody);

/// Tries to create (and removes) a file in `folder`: called before hours of work whose result would have nowhere to go.
/// Errors: as write_whole_file.
Result<void> check_writable(const std::filesystem::path& folder);

/// Whether a file in a folder that check_writable found good can have, or be replaced under, this name. Errors: as
/// write_whole_file.
Result<void> check_destination(const std::filesystem::path& path);

/// "could not be written: <why>" for people, with the code that tells a full disk from a place that takes no files.
Error cannot_write(const std::filesystem::path& path, const std::error_code& why);

/// At most 1 GiB. Errors: not_found, bad_input (a folder, too large, not readable).
Result<QByteArray> read_whole_file(const std::filesystem::path& path);

QString to_qstring(const std::filesystem::path& path);
std::filesystem::path to_path(const QString& path);
/// UTF-8, for messages.
std::string name_for_people(const std::filesystem::path& path);

}  // namespace photoflux::imaging
