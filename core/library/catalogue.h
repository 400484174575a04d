#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::library {

class Edits;
class Items;
class People;
struct Connection;

/// A picture that was made, with what it takes to make it again.
struct MadePicture {
    std::int64_t id = 0;                 ///< given by the catalogue
    std::filesystem::path path;          ///< absolute; kept relative to the library folder where it lies inside
    std::string prompt;                  ///< UTF-8, as all text here
    std::string model_name, model_hash;  ///< as engine::Picture gives them
    std::uint64_t seed = 0;
    int width = 0, height = 0, steps = 0;
    std::optional<double> guidance;
    std::string style;            ///< empty: none
    std::string recipe;           ///< JSON, our exact recipe as written into the file
    std::int64_t created_at = 0;  ///< milliseconds since 1970, UTC; 0 when adding: now
    bool favourite = false;
    std::optional<std::int64_t> trashed_at;
};

/// The user's library, `catalogue.sqlite` in a folder of its own. Any thread may call; calls take turns.
/// What a call acknowledged survives a kill and a power failure.
class Catalogue {
public:
    /// Creates folder (0700) and file (0600) where needed; an existing folder is closed to others too. An older schema
    /// is backed up beside the file and migrated. Errors: bad_input (written by a newer program), corrupt, no_disk.
    static Result<std::unique_ptr<Catalogue>> open(const std::filesystem::path& folder);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    const std::filesystem::path& folder() const;
    /// Photos and the pictures made here as items. Lives as long as the catalogue. What is said of a picture here is
    /// said of its item, and the other way round.
    Items& items() const;
    /// What was done to them. Lives as long as the catalogue.
    Edits& edits() const;
    /// Who is in them. Lives as long as the catalogue.
    People& people() const;

    /// Returns the new id. A picture already recorded under the same path is replaced: the file was written anew.
    Result<std::int64_t> add_picture(const MadePicture& picture);
    /// Newest first, without the trash. `before_id` continues after the last one of an earlier call.
    Result<std::vector<MadePicture>> recent_pictures(int limit, std::optional<std::int64_t> before_id = {}) const;
    /// Also one in the trash. Errors: not_found.
    Result<MadePicture> picture(std::int64_t id) const;
    Result<void> set_favourite(std::int64_t id, bool favourite);
    /// Into the trash: the row and its file stay until the trash is emptied.
    Result<void> remove_picture(std::int64_t id);
    Result<void> restore_picture(std::int64_t id);

private:
    friend Connection& connection_of(const Catalogue& catalogue);
    class Private;
    explicit Catalogue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::library
