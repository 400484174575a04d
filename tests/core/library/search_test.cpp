#include "library/edits.h"
#include "library_folder.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace photoflux::library {
namespace {

using Ids = std::vector<std::int64_t>;

/// Four items, told by a letter each: b(each), c(ity), d(og), m(ade).
class SearchTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        catalogue_ = open();
        NewItem beach = bare(1, "beach.jpg");
        beach.notes.camera = "FUJIFILM X100V";
        beach.notes.taken_at = 1'704'067'200'000;  // 2024-01-01
        beach.notes.iso = 200;
        beach.notes.aperture = 2.8;
        beach.notes.exposure = 1.0 / 250;
        beach.notes.focal_length = 23;
        beach.notes.latitude = 40;
        beach.notes.longitude = 3;
        beach.notes.width = 6000;
        beach.notes.height = 4000;
        beach.notes.place = "Cala Blanca, España";
        beach.notes.caption = "上海的红狐狸";
        beach.notes.tags = {"sea", "Animals/Fox"};
        NewItem city = bare(2, "IMG_10.png");
        city.notes.camera = "Canon EOS R5";
        city.notes.lens = "RF 24-105mm";
        city.notes.taken_at = 1'735'689'599'999;  // the last moment of 2024
        city.notes.iso = 3200;
        city.notes.format = "png";
        city.notes.rating = 5;
        city.notes.title = "Madrid at night";
        NewItem dog = bare(3, "dog.jpg");
        dog.notes.tags = {"dog", "sea"};
        dog.notes.taken_at = 1'735'689'600'000;  // 2025
        dog.notes.rating = 3;
        dog.bytes = 7'000'000;
        dog.storage = Storage::in_place;
        ids_ = *catalogue_->items().add(std::vector{beach, city, dog});
        MadePicture made;
        made.path = folder_ / "made.png";
        made.prompt = "A RED fox, oil on canvas";
        made.model_name = "flux-dev";
        made.seed = 42;
        made.width = made.height = 1024;
        made.created_at = 1'767'225'600'000;  // 2026
        (void)*catalogue_->add_picture(made);
        ids_.push_back(catalogue_->items().at_path(made.path)->value().id);
    }

    NewItem bare(int number, const char* name) const {
        NewItem item;
        item.path = folder_ / name;
        item.sha256 = std::to_string(number);
        item.notes.format = "jpeg";
        item.notes.width = 1200;
        item.notes.height = 800;
        return item;
    }

    std::string found(const std::string& text) {
        std::string letters;
        for (const std::int64_t id : shown(*catalogue_, text))
            letters += "bcdm"[std::find(ids_.begin(), ids_.end(), id) - ids_.begin()];
        std::sort(letters.begin(), letters.end());
        return letters;
    }

    std::unique_ptr<Catalogue> catalogue_;
    Ids ids_;
};

TEST_F(SearchTest, ByFieldAndInWords) {
    ASSERT_TRUE(catalogue_->items().set_flag(std::span(&ids_[0], 1), Flag::picked).ok());
    ASSERT_TRUE(catalogue_->items().set_favourite(std::span(&ids_[3], 1), true).ok());
    ASSERT_TRUE(catalogue_->edits().record(ids_[1], "{}", "x").ok());
    const struct {
        const char* text;
        const char* letters;
    } cases[] = {
        {"", "bcdm"},
        {"fox", "bm"},  // a tag of one, the prompt of another
        {"red fox", "m"},
        {"\"red fox\"", "m"},
        {"\"fox red\"", ""},
        {"fo", "bm"},
        {"\"fo\"", ""},
        {"espana", "b"},
        {"ESPAÑA", "b"},
        {"camera:x100", "b"},
        {"camera:x10", "b"},
        {"camera:100", ""},
        {"camera:canon | camera:x100", "bc"},
        {"camera:canon|x100", "bc"},
        {"-camera:canon|x100", "dm"},
        {"lens:24", "c"},
        {"prompt:\"red fox\"", "m"},
        {"prompt:madrid", ""},
        {"title:madrid", "c"},
        {"place:cala", "b"},
        {"model:flux-dev", "m"},
        {"model:flux-schnell", ""},
        {"seed:42", "m"},
        {"seed:43", ""},
        {"file:IMG_1", "c"},
        {"img_10", "c"},
        {"tag:sea", "bd"},
        {"tag:SEA -tag:dog", "b"},
        {"tag:animals", "b"},
        {"tag:\"animals/fox\"", "b"},
        {"tag:animal", ""},
        {"tag:d*", "d"},
        {"2024", "bc"},
        {"2024..2025", "bcd"},
        {"2025..", "dm"},
        {"-2024", "dm"},
        {"2024-01-01", "b"},
        {"taken:2024-12", "c"},
        {"taken:>2024", "d"},
        {"added:>2025", "bcdm"},
        {"iso:>800", "c"},
        {"iso:200", "b"},
        {"-iso:>800", "bdm"},
        {"aperture:<4", "b"},
        {"aperture:2.8", "b"},
        {"exposure:1/250", "b"},
        {"exposure:>1/60", ""},
        {"focal:20..30", "b"},
        {"size:>12mp", "b"},
        {"size:24mp", "b"},
        {"size:1mp", "cdm"},
        {"size:>5mb", "d"},
        {"width:1024", "m"},
        {"height:>=4000", "b"},
        {"format:png", "c"},
        {"format:jpg", "bd"},
        {"kind:made", "m"},
        {"kind:photo", "bcd"},
        {"rating:>3", "c"},
        {"rating:3..5", "cd"},
        {"rating:0", "bm"},
        {"flag:picked", "b"},
        {"flag:none", "cdm"},
        {"is:picked", "b"},
        {"is:favourite", "m"},
        {"is:edited", "c"},
        {"is:generated", "m"},
        {"is:tagged", "bd"},
        {"is:in-place", "d"},
        {"is:rated", "cd"},
        {"has:gps", "b"},
        {"-has:gps", "cdm"},
        {"has:title", "c"},
        {"has:caption", "b"},
        {"has:prompt", "m"},
        {"has:date", "bcd"},
        {"has:place", "b"},
        {"rating:>3 | tag:dog", "cd"},
        {"fox | iso:>800 2024", "bc"},
        {"& fox", "bm"},
        {"' OR 1=1 --", ""},
        {"\"a\"\"b\"", ""},
        {"NEAR(fox", ""},
        {"fox*", "bm"},
    };
    for (const auto& c : cases) EXPECT_EQ(found(c.text), c.letters) << c.text;
}

TEST_F(SearchTest, ChineseWordsOfOneAndTwoCharactersAreFound) {
    for (const char* text : {"狐", "红狐", "狐狸", "上海", "海", "的", "红狐狸", "\"红狐\"", "caption:狐", "上海 狐"})
        EXPECT_EQ(found(text), "b") << text;
    for (const char* text : {"狐红", "猫", "上狐", "title:狐"}) EXPECT_EQ(found(text), "") << text;
    ASSERT_TRUE(catalogue_->items().set_title(ids_[2], "fox狐の犬 개").ok());
    EXPECT_EQ(found("狐"), "bd");
    EXPECT_EQ(found("fox狐"), "d");
    EXPECT_EQ(found("の犬"), "d");
    EXPECT_EQ(found("개"), "d");
    ASSERT_TRUE(catalogue_->items().set_title(ids_[2], "𠀋").ok());  // outside the first plane
    EXPECT_EQ(found("𠀋"), "d");
    EXPECT_EQ(found("犬"), "");
}

TEST_F(SearchTest, TheTrashIsSearchedWhenItIsAskedFor) {
    ASSERT_TRUE(catalogue_->items().trash(std::span(&ids_[0], 1)).ok());
    EXPECT_EQ(found("fox"), "m");
    EXPECT_EQ(found("is:trashed"), "b");
    EXPECT_EQ(found("is:trashed | tag:dog"), "bd");
    EXPECT_EQ(found("-is:trashed"), "cdm");
    View trash;
    trash.trash = true;
    trash.text = "狐";
    EXPECT_EQ(catalogue_->items().rows(trash)->size(), 1u);
    trash.text = "dog";
    EXPECT_TRUE(catalogue_->items().rows(trash)->empty());
}

TEST_F(SearchTest, AlbumsBothKinds) {
    Items& items = catalogue_->items();
    const auto hand = *items.add_album("Por mano");
    ASSERT_TRUE(items.add_to_album(hand, std::span(&ids_[2], 1)).ok());
    const auto smart = *items.add_album("Great", "rating:>3");
    EXPECT_EQ(found("album:\"por mano\""), "d");
    EXPECT_EQ(found("album:great"), "c");
    EXPECT_EQ(found("-album:great fox"), "bm");
    EXPECT_EQ(found("album:great | album:\"por mano\""), "cd");
    EXPECT_EQ(found("album:none"), "");
    EXPECT_EQ(found("has:album"), "d");
    View view;
    view.album = smart;
    view.text = "madrid";
    EXPECT_EQ(items.rows(view)->size(), 1u);
    view.kind = Kind::made;
    EXPECT_TRUE(items.rows(view)->empty());
    EXPECT_EQ(items.add_album("Loop", "album:loop").error().code, ErrorCode::usage);
    const auto outer = *items.add_album("Outer", "album:great");
    EXPECT_EQ(found("album:outer"), "c");
    EXPECT_EQ(items.set_album_query(smart, "album:outer").error().code, ErrorCode::usage);
    EXPECT_EQ(found("album:outer"), "c") << "the refused search was not kept";
    EXPECT_EQ(items.add_album("Bad", "colour:red").error().code, ErrorCode::usage);
    EXPECT_EQ(items.albums()->size(), 3u);
    EXPECT_TRUE(items.remove_album(outer).ok());
}

TEST_F(SearchTest, AWrongSearchIsAnErrorOfUsage) {
    View view;
    view.text = "colour:red";
    EXPECT_EQ(catalogue_->items().rows(view).error().code, ErrorCode::usage);
}

TEST_F(SearchTest, CompletionsAreFieldsAndThenWhatOccurs) {
    Items& items = catalogue_->items();
    using Offers = std::vector<std::string>;
    ASSERT_TRUE(items.add_album("Dog days").ok());
    EXPECT_EQ(*items.completions("cam"), Offers{"camera:"});
    EXPECT_EQ(*items.completions("fox -ca", 2), (Offers{"-camera:", "-caption:"}));
    EXPECT_EQ(*items.completions("camera:"), (Offers{"camera:\"Canon EOS R5\"", "camera:\"FUJIFILM X100V\""}));
    EXPECT_EQ(*items.completions("camera:x1"), Offers{"camera:\"FUJIFILM X100V\""});
    EXPECT_EQ(*items.completions("camera:\"fujifilm x"), Offers{"camera:\"FUJIFILM X100V\""});
    EXPECT_EQ(*items.completions("-tag:"), (Offers{"-tag:sea", "-tag:Animals/Fox", "-tag:dog"}));
    EXPECT_EQ(*items.completions("tag:dog|s"), Offers{"sea"});
    EXPECT_EQ(*items.completions("dog"), (Offers{"tag:dog", "album:\"Dog days\""}));
    EXPECT_EQ(*items.completions("place:espana"), Offers{"place:\"Cala Blanca, España\""});
    EXPECT_EQ(*items.completions("format:"), (Offers{"format:jpeg", "format:png"}));
    EXPECT_EQ(*items.completions("is:ra"), Offers{"is:rated"});
    EXPECT_EQ(*items.completions("taken:"), (Offers{"taken:2024", "taken:2025"}));
    EXPECT_EQ(*items.completions("model:"), Offers{"model:flux-dev"});
    EXPECT_TRUE(items.completions("unknown:x")->empty());
    EXPECT_EQ(items.completions("", 3)->size(), 3u);
}

// The grid must not touch the wide rows: every search walks one index.
TEST_F(SearchTest, ASearchReadsOnlyTheGridsIndex) {
    SQLite::Database db((folder_ / "catalogue.sqlite").string());
    SQLite::Statement plan(
        db,
        "EXPLAIN QUERY PLAN SELECT id, shown_at, width, height, rating, kind, flag, edited FROM items "
        "INDEXED BY items_grid WHERE trashed_at IS NULL AND iso > 1 AND aperture > 1 AND exposure > 1 "
        "AND focal_length > 1 AND latitude > 1 AND seed = 1 AND format = 'x' AND storage = 1 AND "
        "generated AND favourite AND taken_at > 1 AND added_at > 1 AND bytes > 1 ORDER BY shown_at DESC, id DESC");
    ASSERT_TRUE(plan.executeStep());
    EXPECT_NE(plan.getColumn(3).getString().find("COVERING INDEX items_grid"), std::string::npos)
        << plan.getColumn(3).getString();
    while (plan.executeStep()) EXPECT_EQ(plan.getColumn(3).getString().find("TEMP B-TREE"), std::string::npos);
}

}  // namespace
}  // namespace photoflux::library
