#pragma once

#include "imaging/photo_notes.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::library {

enum class Kind { photo, made };          ///< imported, or made here (then `picture_id` has its recipe)
enum class Storage { copied, in_place };  ///< the library's own file, or the user's where it lay
enum class Flag { none, picked, rejected };

/// One photo or picture of the library. Text is UTF-8.
struct Item {
    std::int64_t id = 0;  ///< given by the catalogue, never used twice
    Kind kind = Kind::photo;
    std::optional<std::int64_t> picture_id;  ///< of MadePicture, for Kind::made
    std::filesystem::path path;              ///< absolute; kept relative to the library folder where it lies inside
    Storage storage = Storage::copied;
    std::string sha256;                 ///< of the whole file, lower-case hex
    std::uint64_t bytes = 0;            ///< of the file
    std::int64_t modified_at = 0;       ///< of the file, milliseconds since 1970
    std::optional<std::uint64_t> look;  ///< perceptual hash; near-duplicates differ in few bits
    imaging::PhotoNotes notes;          ///< title, caption, tags and rating as read; the user's own are below

    std::string title, caption;     ///< the user's, at first the file's
    std::vector<std::string> tags;  ///< sorted, each once
    int rating = 0;                 ///< 0 … 5
    Flag flag = Flag::none;
    bool favourite = false;
    std::int64_t added_at = 0;  ///< milliseconds since 1970, UTC
    std::optional<std::int64_t> trashed_at;
};

}  // namespace photoflux::library
