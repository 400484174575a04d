#include "library_folder.h"

#include <algorithm>
#include <chrono>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;
using ItemsTest = LibraryTest;
using Ids = std::vector<std::int64_t>;

MadePicture made(const fs::path& path) {
    MadePicture picture;
    picture.path = path;
    picture.prompt = "红狐 in the snow";
    picture.model_name = "flux-dev";
    picture.seed = 0xffff'ffff'ffff'fff0u;
    picture.width = 256;
    picture.height = 128;
    return picture;
}

TEST_F(ItemsTest, APhotoComesBackWholeAfterReopening) {
    const NewItem sent = photo(1);
    const std::int64_t id = add(*open(), sent);
    const auto catalogue = open();
    const auto kept = catalogue->items().item(id);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->path, sent.path);
    EXPECT_EQ(kept->notes, sent.notes);
    EXPECT_EQ(std::tie(kept->sha256, kept->bytes, kept->modified_at, kept->look),
              std::tie(sent.sha256, sent.bytes, sent.modified_at, sent.look));
    EXPECT_EQ(kept->kind, Kind::photo);
    EXPECT_EQ(kept->title, "Fuenfría");
    EXPECT_EQ(kept->caption, "A red fox at dawn");
    EXPECT_EQ(kept->tags, (std::vector<std::string>{"animals", "fox"}));
    EXPECT_EQ(kept->rating, 4);
    EXPECT_GT(kept->added_at, 1'600'000'000'000);
    EXPECT_EQ(catalogue->items().with_hash(sent.sha256)->value().id, id);
    EXPECT_EQ(catalogue->items().at_path(sent.path)->value().id, id);
    EXPECT_FALSE(catalogue->items().at_path(folder_ / "other.jpg")->has_value());
    EXPECT_EQ(catalogue->items().item(99).error().code, ErrorCode::not_found);
}

TEST_F(ItemsTest, KnownBytesKeepTheirItemAndAMissingFileIsToldItsNewPlace) {
    const auto catalogue = open();
    const NewItem first = photo(1);
    const std::int64_t id = add(*catalogue, first);
    write_file(first.path, "x");
    NewItem again = first;
    again.path = folder_ / "photos" / "copy.jpg";
    EXPECT_EQ(add(*catalogue, again), id);
    EXPECT_EQ(catalogue->items().item(id)->path, first.path);
    fs::remove(first.path);
    EXPECT_EQ(add(*catalogue, again), id);
    EXPECT_EQ(catalogue->items().item(id)->path, again.path);
    EXPECT_EQ(catalogue->items().rows({})->size(), 1u);
}

TEST_F(ItemsTest, AFileThatBecameAnotherKeepsWhatTheUserSaid) {
    const auto catalogue = open();
    const std::int64_t id = add(*catalogue, photo(1));
    ASSERT_TRUE(catalogue->items().set_title(id, "Mine").ok());
    NewItem changed = photo(2);
    changed.path = photo(1).path;
    changed.notes.title = "Another";
    EXPECT_EQ(add(*catalogue, changed), id);
    EXPECT_EQ(catalogue->items().item(id)->sha256, changed.sha256);
    EXPECT_EQ(catalogue->items().item(id)->notes.title, "Another");
    EXPECT_EQ(catalogue->items().item(id)->title, "Mine");
}

TEST_F(ItemsTest, ABatchStandsWholeOrNotAtAll) {
    const auto catalogue = open();
    std::vector<NewItem> batch = {photo(1), photo(2)};
    batch[1].path = "relative.jpg";
    EXPECT_EQ(catalogue->items().add(batch).error().code, ErrorCode::bad_input);
    EXPECT_TRUE(catalogue->items().rows({})->empty());
}

TEST_F(ItemsTest, RowsComeInEveryOrder) {
    const auto catalogue = open();
    NewItem ten = photo(10);
    NewItem nine = photo(9);
    NewItem undated = photo(100);
    ten.notes.taken_at = 5000;
    nine.notes.taken_at = 9000;
    ten.notes.rating = 2;
    nine.notes.rating = 5;
    undated.notes.taken_at.reset();
    undated.notes.rating = 2;
    const Ids ids = *catalogue->items().add(std::vector{ten, undated, nine});
    const auto in = [&](Order order) {
        View view;
        view.order = order;
        Ids seen;
        const auto rows = *catalogue->items().rows(view);
        for (const Row& row : rows) seen.push_back(std::find(ids.begin(), ids.end(), row.id) - ids.begin());
        return seen;
    };
    EXPECT_EQ(in(Order::newest), (Ids{1, 2, 0}));
    EXPECT_EQ(in(Order::oldest), (Ids{0, 2, 1}));
    EXPECT_EQ(in(Order::added), (Ids{2, 1, 0}));
    EXPECT_EQ(in(Order::name), (Ids{2, 0, 1}));
    EXPECT_EQ(in(Order::rating), (Ids{2, 1, 0}));
    const Row row = catalogue->items().rows({})->back();
    EXPECT_EQ(std::tie(row.when, row.width, row.height), std::make_tuple(std::int64_t{5000}, 4000, 3000));
}

TEST_F(ItemsTest, RatingFlagAndFavouriteAreKept) {
    const auto catalogue = open();
    const Ids ids = {add(*catalogue, photo(1)), 4711};
    ASSERT_TRUE(catalogue->items().set_rating(ids, 5).ok());
    ASSERT_TRUE(catalogue->items().set_flag(ids, Flag::picked).ok());
    ASSERT_TRUE(catalogue->items().set_favourite(ids, true).ok());
    const Row row = catalogue->items().rows({})->front();
    EXPECT_EQ(row.rating, 5);
    EXPECT_EQ(row.flag, Flag::picked);
    EXPECT_TRUE(catalogue->items().item(ids[0])->favourite);
    EXPECT_EQ(catalogue->items().set_rating(ids, 6).error().code, ErrorCode::bad_input);
    EXPECT_EQ(catalogue->items().set_title(4711, "x").error().code, ErrorCode::not_found);
}

TEST_F(ItemsTest, TagsAreCountedAndUnusedOnesGo) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    const Ids ids = {add(*catalogue, photo(1)), add(*catalogue, photo(2))};
    ASSERT_TRUE(items.add_tag(ids, " Zorro ").ok());
    ASSERT_TRUE(items.add_tag(ids, "Zorro").ok());
    ASSERT_TRUE(items.remove_tag(std::span(ids).first(1), "fox").ok());
    ASSERT_TRUE(items.remove_tag(ids, "animals").ok());
    EXPECT_EQ(*items.tags(), (std::vector<std::pair<std::string, int>>{{"fox", 1}, {"Zorro", 2}}));
    EXPECT_EQ(items.item(ids[1])->tags, (std::vector<std::string>{"Zorro", "fox"}));
    EXPECT_EQ(shown(*catalogue, "zorr"), (Ids{ids[1], ids[0]}));
    EXPECT_TRUE(shown(*catalogue, "animals").empty());
    EXPECT_EQ(items.add_tag(ids, " ").error().code, ErrorCode::bad_input);
}

TEST_F(ItemsTest, APictureMadeIsAnItemAndBothStayInStep) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    const auto picture = *catalogue->add_picture(made(folder_ / "pictures" / "1.png"));
    const Item item = items.at_path(folder_ / "pictures" / "1.png")->value();
    EXPECT_EQ(item.kind, Kind::made);
    EXPECT_EQ(item.picture_id, picture);
    EXPECT_EQ(item.notes.seed, 0xffff'ffff'ffff'fff0u);
    EXPECT_EQ(item.notes.model, "flux-dev");
    EXPECT_EQ(shown(*catalogue, "红狐 snow"), Ids{item.id});

    ASSERT_TRUE(catalogue->set_favourite(picture, true).ok());
    EXPECT_TRUE(items.item(item.id)->favourite);
    ASSERT_TRUE(items.set_favourite(std::span(&item.id, 1), false).ok());
    EXPECT_FALSE(catalogue->picture(picture)->favourite);
    ASSERT_TRUE(catalogue->remove_picture(picture).ok());
    EXPECT_TRUE(items.item(item.id)->trashed_at);
    EXPECT_TRUE(items.rows({})->empty());
    ASSERT_TRUE(items.restore(std::span(&item.id, 1)).ok());
    EXPECT_FALSE(catalogue->picture(picture)->trashed_at);
    ASSERT_TRUE(items.trash(std::span(&item.id, 1)).ok());
    EXPECT_EQ(catalogue->picture(picture)->trashed_at, items.item(item.id)->trashed_at);
    ASSERT_TRUE(catalogue->restore_picture(picture).ok());
    EXPECT_EQ(items.rows({})->size(), 1u);
}

TEST_F(ItemsTest, APictureWrittenAnewKeepsItsItem) {
    const auto catalogue = open();
    const auto first = *catalogue->add_picture(made(folder_ / "1.png"));
    const auto item = catalogue->items().at_path(folder_ / "1.png")->value().id;
    MadePicture anew = made(folder_ / "1.png");
    anew.prompt = "a lighthouse";
    const auto second = *catalogue->add_picture(anew);
    EXPECT_NE(first, second);
    EXPECT_EQ(catalogue->items().item(item)->picture_id, second);
    EXPECT_EQ(shown(*catalogue, "lighthouse"), Ids{item});
    EXPECT_TRUE(shown(*catalogue, "snow").empty());
}

TEST_F(ItemsTest, APicturesFileIsReadLaterAndItsRecipeStays) {
    const auto catalogue = open();
    (void)*catalogue->add_picture(made(folder_ / "1.png"));
    const auto unread = *catalogue->items().unread(10);
    ASSERT_EQ(unread.size(), 1u);
    NewItem read = photo(1);
    read.path = unread[0].path;
    read.notes.width = 512;
    EXPECT_EQ(add(*catalogue, read), unread[0].id);
    EXPECT_TRUE(catalogue->items().unread(10)->empty());
    const auto item = *catalogue->items().item(unread[0].id);
    EXPECT_EQ(item.kind, Kind::made);
    EXPECT_EQ(item.sha256, read.sha256);
    EXPECT_EQ(item.notes.width, 512);
    EXPECT_EQ(item.notes.prompt, "红狐 in the snow");
    EXPECT_EQ(item.notes.model, "flux-dev");
    EXPECT_FALSE(item.notes.taken_at);
}

TEST_F(ItemsTest, WhatAKilledPurgeLeftGoesWhenTheLibraryOpens) {
    const auto kept = real_photo(*open(), 1);
    const auto left = folder_ / "photos" / "left.jpg", half = folder_ / "photos" / "half.jpg";
    const auto outside = fs::path(folder_.string() + "-outside.jpg");
    for (const fs::path& file : {left, fs::path(left) += ".xmp", half, outside}) write_file(file, "bytes");
    write_file(folder_ / "purging-1", "photos/left.jpg\nphotos/photo 1.jpg\n" + outside.string() + "\n/\n");
    write_file(folder_ / "purging-2", "photos/half.jpg\n");  // never written whole: nothing was purged
    open();
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(fs::path(left) += ".xmp"));
    EXPECT_TRUE(fs::exists(kept.path)) << "it has a row";
    EXPECT_TRUE(fs::exists(half));
    EXPECT_TRUE(fs::exists(outside));
    EXPECT_FALSE(fs::exists(folder_ / "purging-1"));
    EXPECT_FALSE(fs::exists(folder_ / "purging-2"));
    // A photo that came to the name since is another.
    write_file(folder_ / "purging-3", "photos/left.jpg\n/\n");
    fs::last_write_time(folder_ / "purging-3", fs::file_time_type::clock::now() - std::chrono::minutes(1));
    write_file(left, "another");
    open();
    EXPECT_TRUE(fs::exists(left));
    fs::remove(outside);
}

TEST_F(ItemsTest, PurgeRemovesRowsAndOwnFilesOnly) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    NewItem own = photo(1);
    NewItem theirs = photo(2);
    theirs.path = folder_.string() + "-elsewhere.jpg";
    theirs.storage = Storage::in_place;
    write_file(own.path, "own");
    write_file(theirs.path, "theirs");
    const Ids ids = *items.add(std::vector{own, theirs, photo(3)});
    ASSERT_TRUE(catalogue->add_picture(made(folder_ / "1.png")).ok());
    write_file(folder_ / "1.png", "made");
    Ids away = {ids[0], ids[1], items.at_path(folder_ / "1.png")->value().id};
    ASSERT_TRUE(items.trash(away).ok());
    EXPECT_EQ(*items.purge(items.item(ids[0])->trashed_at.value()), 0);
    std::vector<std::string> gone;
    EXPECT_EQ(*items.purge(items.item(ids[0])->trashed_at.value() + 1, [&](const auto& hash) { gone.push_back(hash); }),
              3);
    EXPECT_EQ(gone, (std::vector<std::string>{own.sha256, theirs.sha256}));
    EXPECT_FALSE(fs::exists(own.path));
    EXPECT_FALSE(fs::exists(folder_ / "1.png"));
    EXPECT_TRUE(fs::exists(theirs.path));
    fs::remove(theirs.path);
    EXPECT_EQ(ids_of(*items.rows({})), Ids{ids[2]});
    View trash;
    trash.trash = true;
    EXPECT_TRUE(items.rows(trash)->empty());
    EXPECT_EQ(add(*catalogue, photo(4)), away[2] + 1) << "an id is never used twice";
}

TEST_F(ItemsTest, AMovedLibraryFindsItsPhotosAndThoseInPlaceStay) {
    const fs::path moved = folder_.string() + "-moved";
    fs::remove_all(moved);
    NewItem theirs = photo(2);
    theirs.path = "/elsewhere/ü/b.jpg";
    theirs.storage = Storage::in_place;
    const Ids ids = *open()->items().add(std::vector{photo(1), theirs});
    fs::rename(folder_, moved);
    const auto catalogue = open(moved);
    EXPECT_EQ(catalogue->items().item(ids[0])->path, moved / "photos" / "IMG_1.jpg");
    EXPECT_EQ(catalogue->items().item(ids[1])->path, theirs.path);
    fs::remove_all(moved);
}

}  // namespace
}  // namespace photoflux::library
