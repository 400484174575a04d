#pragma once

#include <QByteArray>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace photoflux::imaging {

/// The folder that holds a file: "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& path);

enum class Readers { everybody, owner };  ///< of a new file; everybody as far as the process allows it

/// A file with a name of its own in the folder of its later name. Destroyed before it has that name, it leaves nothing
/// behind. One thread.
class UnfinishedFile {
public:
    /// `error` is set when the folder does not take a file.
    UnfinishedFile(const std::filesystem::path& path, Readers readers, std::error_code& error);
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    /// The whole contents, down to the disk.
    std::error_code write(const QByteArray& bytes);
    /// Takes the name, from another file if need be, whose permissions stay unless this one is the owner's alone.
    std::error_code replace(const std::filesystem::path& path);
    /// Takes the name if it is free, std::errc::file_exists otherwise. Safe against other processes.
    std::error_code take(const std::filesystem::path& path);

private:
    /// A new file of this name, which nobody has yet (std::errc::file_exists).
    std::error_code create(const std::filesystem::path& temporary);
    std::error_code close();

    std::filesystem::path temporary_;  ///< empty: nothing to remove
    std::intptr_t handle_ = -1;
    [[maybe_unused]] Readers readers_;
};

}  // namespace photoflux::imaging
