#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "library/item.h"

#include <functional>
#include <memory>
#include <span>

namespace photoflux::library {

enum class Order {
    newest,
    oldest,
    added,
    name,
    rating
};  ///< newest, oldest: by when it was taken, else by when it was added

/// What a grid shows. `text` is the search box (query.h); an empty one shows everything that is not in the trash.
struct View {
    std::string text;
    std::optional<Kind> kind{};
    std::optional<std::int64_t> album{};   ///< also a smart one
    bool trash = false;                    ///< the trash instead
    std::optional<std::int64_t> person{};  ///< whose face is in them (people.h)
    Order order = Order::newest;
};

/// A line of a view, small enough for 50,000 of them to be held in memory.
struct Row {
    std::int64_t id = 0;
    std::int64_t when = 0;  ///< what newest and oldest sort by, milliseconds
    int width = 0, height = 0;
    std::uint8_t rating = 0;
    Kind kind = Kind::photo;
    Flag flag = Flag::none;
    int edited = 0;  ///< 0: shown as it was taken; else a number that changes with the edit that is shown
};

struct Album {
    std::int64_t id = 0;
    std::string name;
    std::string query;  ///< of a smart album; empty: one that is filled by hand
    int count = 0;      ///< of what it shows
};

/// A file that is in place, with all that is to be recorded of it.
struct NewItem {
    std::filesystem::path path;  ///< absolute
    Storage storage = Storage::copied;
    std::string sha256;
    std::uint64_t bytes = 0;
    std::int64_t modified_at = 0;
    std::optional<std::uint64_t> look;
    imaging::PhotoNotes notes;
};

/// Photos and pictures as items of the library. Part of a Catalogue, which must outlive it; any thread may call, calls
/// take turns. What a call acknowledged survives a kill and a power failure. Errors besides those named: corrupt,
/// no_disk.
class Items {
public:
    /// All in one transaction; ids in the order given. Where an item has the path already, its file is taken to be
    /// another or to be read for the first time: what the file says is written anew, what the user said stays. Else
    /// one whose sha256 is known keeps its id and path; if there is no file at that path, it is told the new one.
    /// Errors: bad_input (a path that is not absolute).
    Result<std::vector<std::int64_t>> add(std::span<const NewItem> items);
    /// The item with these bytes, in the trash or not.
    Result<std::optional<Item>> with_hash(const std::string& sha256) const;
    Result<std::optional<Item>> at_path(const std::filesystem::path& path) const;
    Result<Item> item(std::int64_t id) const;                                  ///< Errors: not_found
    Result<std::vector<Item>> items(std::span<const std::int64_t> ids) const;  ///< those that exist, in this order

    /// Items whose file nobody has read: pictures made, until `record_read` is called. Newest first.
    Result<std::vector<Item>> unread(int limit) const;
    /// What was read of such a file. False, and nothing is written, when the item is gone or known by now, or when the
    /// file is another since.
    Result<bool> record_read(const NewItem& item);

    /// Errors: usage (the query; the sentence says where it is wrong), not_found (the album).
    Result<std::vector<Row>> rows(const View& view) const;
    /// What the last word of a search (query.h, `last_word`) may become, whole words, the most frequent first: "cam" →
    /// `camera:`, `camera:x` → `camera:"FUJIFILM X100V"`. At most `limit`.
    Result<std::vector<std::string>> completions(const std::string& text, int limit = 12) const;

    /// Of those that exist; others are passed over. Errors: bad_input (a rating that is none, a tag without a letter).
    Result<void> set_rating(std::span<const std::int64_t> ids, int rating);
    Result<void> set_flag(std::span<const std::int64_t> ids, Flag flag);
    Result<void> set_favourite(std::span<const std::int64_t> ids, bool favourite);
    /// Errors: not_found.
    Result<void> set_title(std::int64_t id, const std::string& title);
    Result<void> set_caption(std::int64_t id, const std::string& caption);
    Result<void> add_tag(std::span<const std::int64_t> ids, const std::string& tag);
    Result<void> remove_tag(std::span<const std::int64_t> ids, const std::string& tag);
    Result<std::vector<std::pair<std::string, int>>> tags() const;  ///< with how many items have each

    /// By name. Errors of those that change one: bad_input (a name that is empty or taken), not_found; usage (a query
    /// that is wrong; a smart album is not filled by hand).
    Result<std::vector<Album>> albums() const;
    Result<std::int64_t> add_album(const std::string& name, const std::string& query = {});
    Result<void> rename_album(std::int64_t id, const std::string& name);
    Result<void> set_album_query(std::int64_t id, const std::string& query);  ///< of a smart album
    Result<void> remove_album(std::int64_t id);                               ///< its photos stay
    Result<void> add_to_album(std::int64_t album, std::span<const std::int64_t> ids);
    Result<void> remove_from_album(std::int64_t album, std::span<const std::int64_t> ids);

    /// Groups of items that look the same but for size, compression or a little light: hashes within `bits` of another.
    Result<std::vector<std::vector<std::int64_t>>> near_duplicates(int bits = 6) const;

    /// Into the trash and out of it: rows and files stay.
    Result<void> trash(std::span<const std::int64_t> ids);
    Result<void> restore(std::span<const std::int64_t> ids);
    /// Removes for good what was trashed before `before` (milliseconds): first the row, then the file if the library
    /// owns it; a file of the user's own is never touched. What a kill leaves of them goes when the library opens.
    /// Tells the sha256 of each that is gone, for what else is kept of it. Returns how many.
    Result<int> purge(std::int64_t before, const std::function<void(const std::string& sha256)>& gone = {});

private:
    friend class Catalogue;
    class Private;
    explicit Items(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;

public:
    ~Items();
};

}  // namespace photoflux::library
