#pragma once

#include "library/id_set.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::library {

/// What the parts of a catalogue share: one connection, and whose turn it is.
struct Connection {
    std::filesystem::path folder;
    std::vector<IdSet> sets;  // of the search that is being made
    std::unique_ptr<SQLite::Database> db;
    std::mutex mutex;

    std::string name() const;
    /// As the tables keep it: relative inside the library folder, so that the library can move to another disk.
    std::string stored(const std::filesystem::path& path) const;
    std::filesystem::path absolute(const std::string& stored) const;
    bool inside(const std::filesystem::path& path) const;
    Sentence reading() const { return sentence("library", "reading %1").with(name()); }
    Sentence changing() const { return sentence("library", "changing %1").with(name()); }
    Error no_picture(std::int64_t id) const;
    Error no_item(std::int64_t id) const;
    Error no_album(std::int64_t id) const;

    /// `work` in its turn.
    template <class Work>
    auto read(Work&& work) -> decltype(work()) {
        const std::lock_guard lock(mutex);
        return database::guarded(reading(), std::forward<Work>(work));
    }

    /// `work` in its turn and in one transaction, which stands only when it succeeds.
    template <class Work>
    auto write(Work&& work) -> decltype(work()) {
        const std::lock_guard lock(mutex);
        return database::guarded(changing(), [&]() -> decltype(work()) {
            SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work();
            if (result.ok()) transaction.commit();
            return result;
        });
    }
};

class Catalogue;
/// For the other parts of this folder.
Connection& connection_of(const Catalogue& catalogue);

std::string utf8(const std::filesystem::path& path);
std::filesystem::path from_utf8(const std::string& text);
/// Milliseconds since 1970, UTC.
std::int64_t now();

struct FileState {
    std::uint64_t bytes = 0;
    std::int64_t modified_at = 0;  ///< milliseconds since 1970
};
/// Nothing when there is no file.
std::optional<FileState> file_state(const std::filesystem::path& path);

}  // namespace photoflux::library
