#include "importing/made_pictures.h"

#include "imaging/recipe.h"
#include "library/items.h"
#include "library/library_files.h"
#include "library/thumbnails.h"

#include <limits>
#include <utility>

namespace photoflux::importing {
namespace {

/// Nothing when the file was replaced or its item went while it was read: then there is nothing to record.
Result<bool> read_one(library::Items& items, library::Thumbnails& thumbnails, const library::Item& item,
                      const Examine& examine, const CancelToken& cancel) {
    const auto before = library::file_state(item.path);
    if (!before) return false;
    library::NewItem read;
    read.path = item.path;
    read.storage = item.storage;
    read.bytes = before->bytes;
    read.modified_at = before->modified_at;
    PHOTOFLUX_TRY(read.sha256, library::hash_of(item.path, cancel));
    PHOTOFLUX_TRY(auto seen, examine(item.path, {}, cancel));
    read.look = seen.look;
    read.notes = std::move(seen.notes);
    PHOTOFLUX_TRY(const bool recorded, items.record_read(read));
    if (!recorded) return false;
    std::vector<library::Thumbnails::Thumbnail> little;
    for (const auto& one : seen.thumbnails)
        little.push_back({read.sha256, one.side, {one.bytes.begin(), one.bytes.end()}});
    PHOTOFLUX_CHECK(thumbnails.put(little));
    return true;
}

}  // namespace

library::MadePicture made_picture(const std::filesystem::path& file, const imaging::Recipe& recipe) {
    library::MadePicture made;
    made.path = file;
    made.prompt = imaging::tagged_prompt(recipe);  // so that it can be made again from the form
    made.model_name = recipe.model_name;
    made.model_hash = recipe.model_hash;
    made.seed = recipe.seed;
    made.width = recipe.width;
    made.height = recipe.height;
    made.steps = recipe.steps;
    made.guidance = recipe.guidance;
    made.style = recipe.style;
    made.recipe = imaging::to_json(recipe);
    return made;
}

Result<ReadPictures> read_made_pictures(library::Items& items, library::Thumbnails& thumbnails, const Examine& examine,
                                        const CancelToken& cancel) {
    PHOTOFLUX_TRY(const auto unread, items.unread(std::numeric_limits<int>::max()));
    ReadPictures result;
    for (const library::Item& item : unread) {
        if (cancel.cancelled()) return Cancelled{};
        const auto read = read_one(items, thumbnails, item, examine, cancel);
        if (read.cancelled()) return Cancelled{};
        if (read.ok()) {
            result.read += *read ? 1 : 0;
            continue;
        }
        // A full disk stops everything; a broken file only itself.
        if (read.error().code == ErrorCode::no_disk) return read.failure();
        result.unreadable.push_back({item.path, read.error()});
    }
    return result;
}

}  // namespace photoflux::importing
