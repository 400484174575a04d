#include "library/purge_list.h"

#include "library/file_change.h"

#include <atomic>
#include <fstream>
#include <random>
#include <set>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPrefix = "purging-";
constexpr const char* kEnd = "/";  // the last line of a list that was written whole

bool has_row(SQLite::Database& db, const std::string& stored) {
    SQLite::Statement query(db, "SELECT 1 FROM items WHERE path = ?1 UNION ALL SELECT 1 FROM pictures WHERE path = ?1");
    query.bind(1, stored);
    return query.executeStep();
}

std::vector<std::string> read_list(const fs::path& list) {
    std::ifstream in(list, std::ios::binary);
    std::vector<std::string> stored;
    for (std::string line; std::getline(in, line);) stored.push_back(line);
    if (stored.empty() || stored.back() != kEnd) return {};
    stored.pop_back();
    return stored;
}

std::vector<fs::path> lists_in(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> lists;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (utf8(entry->path().filename()).starts_with(kPrefix)) lists.push_back(entry->path());
    }
    return lists;
}

/// The names are gone for sure when it returns: the list must not go before them.
void remove_from_disk(const std::vector<fs::path>& files) {
    std::set<fs::path> folders;
    for (const fs::path& file : files) {
        std::error_code error;
        if (fs::remove(file, error)) folders.insert(file.parent_path());
    }
    for (const fs::path& folder : folders) static_cast<void>(database::sync_folder(folder));
}

}  // namespace

PurgeList PurgeList::write(const Connection& connection, const std::vector<std::string>& stored) {
    PurgeList purge;
    purge.stored_ = stored;
    if (stored.empty()) return purge;
    static std::atomic<int> number = 0;
    purge.list_ = connection.folder / (kPrefix + std::to_string(now()) + "-" + std::to_string(std::random_device{}()) +
                                       "-" + std::to_string(++number));
    const auto written = [&]() -> Result<void> {
        PHOTOFLUX_CHECK(database::make_private_file(purge.list_));
        std::ofstream out(purge.list_, std::ios::binary | std::ios::trunc);
        for (const std::string& one : stored)
            if (one.find('\n') == std::string::npos) out << one << '\n';
        out << kEnd << '\n';
        out.close();
        if (!out) return Cancelled{};
        PHOTOFLUX_CHECK(database::sync_file(purge.list_));
        return database::sync_folder(connection.folder);
    }();
    std::error_code error;
    if (!written.ok()) fs::remove(purge.list_, error);
    return purge;
}

void PurgeList::remove_files(const Connection& connection) const {
    if (stored_.empty()) return;
    std::vector<fs::path> files;
    for (const std::string& one : stored_) {
        files.push_back(connection.absolute(one));
        files.push_back(fs::path(files.back()) += ".xmp");  // the sidecar that came with it
    }
    remove_from_disk(files);
    std::error_code error;
    fs::remove(list_, error);
}

bool PurgeList::any_left(const Connection& connection) { return !lists_in(connection.folder).empty(); }

void PurgeList::finish_all(Connection& connection) {
    std::error_code error;
    for (const fs::path& list : lists_in(connection.folder)) {
        const auto made = file_state(list);
        std::vector<fs::path> files;
        for (const std::string& stored : read_list(list)) {
            for (const std::string& one : {stored, stored + ".xmp"}) {
                const fs::path file = connection.absolute(one);
                if (!connection.inside(file) || has_row(*connection.db, one) || has_row(*connection.db, stored))
                    continue;
                // A photo that came to the same name since is another's, whose row may be on its way.
                const auto changed = changed_at(file);
                if (made && changed && *changed <= made->modified_at) files.push_back(file);
            }
        }
        remove_from_disk(files);
        fs::remove(list, error);
    }
}

}  // namespace photoflux::library
