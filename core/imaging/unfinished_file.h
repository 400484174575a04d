#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace photoflux::imaging {

/// The folder that holds a file: "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& path);

enum class Readers { everybody, owner };  ///< of a new file; everybody as far as the process allows it
enum class Folder { synced, unsynced };   ///< whether the name of a file outlives a power cut already

/// So that the names in it outlive a power cut; some file systems cannot promise it.
void sync_folder(const std::filesystem::path& folder);

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
    /// The same in parts: some bytes more, and all of them down to the disk.
    std::error_code append(const char* bytes, std::size_t size);
    std::error_code sync();
    /// When the file was last changed, instead of now. Before `sync`.
    std::error_code set_modified(std::filesystem::file_time_type time);
    /// Takes the name, from another file if need be, whose permissions stay unless this one is the owner's alone. Also
    /// after `take` found the name in use.
    std::error_code replace(const std::filesystem::path& path);
    /// Takes the name if it is free, std::errc::file_exists otherwise. Safe against other processes. Unsynced: whoever
    /// takes many names syncs their folders afterwards.
    std::error_code take(const std::filesystem::path& path, Folder folder = Folder::synced);

private:
    /// A new file of this name, which nobody has yet (std::errc::file_exists).
    std::error_code create(const std::filesystem::path& temporary);
    std::error_code close();

    std::filesystem::path temporary_;  ///< empty: nothing to remove
    std::intptr_t handle_ = -1;
    [[maybe_unused]] Readers readers_;
};

}  // namespace photoflux::imaging
