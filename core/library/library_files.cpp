#include "library/library_files.h"

#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 1 << 20;

Error unreadable(const fs::path& file) {
    return {ErrorCode::bad_input, sentence("library", "%1 cannot be read").with(utf8(file))};
}

Error unwritable(const fs::path& file) {
    return {ErrorCode::no_disk,
            sentence("library", "%1 cannot be written: the disk is full, gone or write-protected").with(utf8(file))};
}

// Folders whose folders are disks, on the systems that we know.
std::vector<fs::path> places_of_disks() {
    std::vector<fs::path> places;
    for (const char* place : {"/mnt", "/media", "/run/media", "/Volumes"}) {
        places.emplace_back(place);
        std::error_code error;
        for (fs::directory_iterator entry(place, error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            // Below /media lies a folder for each user, too.
            if (fs::path(place).filename() == "media") places.push_back(entry->path());
        }
    }
    return places;
}

/// Removes the file unless it was given its name.
class Unfinished {
public:
    explicit Unfinished(fs::path path) : path_(std::move(path)) {}
    ~Unfinished() {
        std::error_code error;
        if (!path_.empty()) fs::remove(path_, error);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { path_.clear(); }

private:
    fs::path path_;
};

Result<std::string> copy_pieces(const fs::path& from, const fs::path& to, const CancelToken& cancel, const Read& read) {
    std::ifstream in(from, std::ios::binary);
    if (!in) return unreadable(from);
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    std::vector<char> piece(kPiece);
    Sha256 hash;
    while (in) {
        if (cancel.cancelled()) return Cancelled{};
        in.read(piece.data(), std::streamsize(piece.size()));
        if (in.bad()) return unreadable(from);
        const auto size = static_cast<std::size_t>(in.gcount());
        hash.update(piece.data(), size);
        out.write(piece.data(), std::streamsize(size));
        if (read) read(size);
    }
    out.close();
    if (!out) return unwritable(to);
    return hash.hex();
}

}  // namespace

std::vector<KnownFile> known_files(SQLite::Database& db) {
    SQLite::Statement query(db, "SELECT id, path, storage, sha256, bytes, modified_at FROM items ORDER BY id");
    std::vector<KnownFile> files;
    while (query.executeStep()) {
        KnownFile& file = files.emplace_back();
        file.id = query.getColumn(0).getInt64();
        file.stored = query.getColumn(1).getString();
        file.storage = static_cast<Storage>(query.getColumn(2).getInt());
        file.sha256 = query.getColumn(3).getString();
        file.bytes = static_cast<std::uint64_t>(query.getColumn(4).getInt64());
        file.modified_at = query.getColumn(5).getInt64();
    }
    return files;
}

bool on_absent_disk(const fs::path& file) { return on_absent_disk(file, places_of_disks()); }

bool on_absent_disk(const fs::path& file, const std::vector<fs::path>& places_of_disks) {
    const auto is_place = [&](const fs::path& folder) {
        return std::find(places_of_disks.begin(), places_of_disks.end(), folder) != places_of_disks.end();
    };
    std::error_code error;
    fs::path folder = file.parent_path();
    while (folder.has_relative_path() && !fs::exists(folder, error)) folder = folder.parent_path();
    if (!fs::exists(folder, error)) return true;  // not even the drive
    if (is_place(folder)) return true;
    const bool waits = fs::is_empty(folder, error) && !error;
    // An empty folder that the file lay in directly may as well have been emptied by the user.
    return waits && (folder != file.parent_path() || is_place(folder.parent_path()));
}

Result<std::string> hash_of(const fs::path& file, const CancelToken& cancel, const Read& read) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return unreadable(file);
    std::vector<char> piece(kPiece);
    Sha256 hash;
    while (in) {
        if (cancel.cancelled()) return Cancelled{};
        in.read(piece.data(), std::streamsize(piece.size()));
        if (in.bad()) return unreadable(file);
        hash.update(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (read) read(static_cast<std::uint64_t>(in.gcount()));
    }
    return hash.hex();
}

Result<std::string> copy_whole(const fs::path& from, const fs::path& temporary,
                               const std::function<fs::path(const std::string&)>& name_of, const CancelToken& cancel,
                               const Read& read) {
    Unfinished unfinished(temporary);
    PHOTOFLUX_TRY(std::string sha256, copy_pieces(from, temporary, cancel, read));
    PHOTOFLUX_CHECK(database::sync_file(temporary));
    PHOTOFLUX_TRY(const std::string written, hash_of(temporary, cancel));
    const fs::path to = name_of(sha256);
    if (written != sha256) {
        return Error{
            ErrorCode::corrupt,
            sentence("library", "%1 came back from the disk other than it was written; the disk may be failing")
                .with(utf8(to))};
    }
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (!error) fs::rename(temporary, to, error);
    if (error) return unwritable(to);
    unfinished.keep();
    return sha256;
}

bool is_sha256(const std::string& text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace photoflux::library
