#include "library_folder.h"

#include "library/edits.h"

namespace photoflux::library {
namespace {

class EditsTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        catalogue_ = open();
        id_ = add(*catalogue_, photo(1));
    }
    void reopen() {
        catalogue_.reset();
        catalogue_ = open();
    }

    Edits& edits() { return catalogue_->edits(); }
    void record(const std::string& recipe, bool instead = false) {
        const auto recorded = edits().record(id_, recipe, "what " + recipe, instead);
        ASSERT_TRUE(recorded.ok()) << recorded.error().message;
    }
    std::string recipe() { return edits().recipe(id_).value(); }
    std::string history() {
        const std::vector<EditStep> steps = edits().history(id_).value();
        std::string all;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            EXPECT_EQ(steps[i].number, static_cast<int>(i) + 1) << "no gaps";
            EXPECT_GT(steps[i].made_at, 1'600'000'000'000);
            all += steps[i].recipe + " ";
        }
        return all;
    }
    bool edited() { return catalogue_->items().rows({})->front().edited != 0; }

    std::unique_ptr<Catalogue> catalogue_;
    std::int64_t id_ = 0;
};

TEST_F(EditsTest, AnOriginalHasNothing) {
    EXPECT_EQ(recipe(), "");
    EXPECT_TRUE(edits().versions(id_)->empty());
    EXPECT_TRUE(edits().history(id_)->empty());
    EXPECT_FALSE(edited());
    EXPECT_EQ(edits().go_to(id_, 1).error().code, ErrorCode::not_found);
    EXPECT_EQ(edits().record(99, "a", "").error().code, ErrorCode::not_found);
}

TEST_F(EditsTest, UndoAndRedoGoOnAfterARestart) {
    for (const char* step : {"a", "b", "c"}) record(step);
    EXPECT_EQ(recipe(), "c");
    EXPECT_EQ(edits().history(id_)->at(2).what, "what c");
    EXPECT_TRUE(edited());
    ASSERT_TRUE(edits().go_to(id_, 1).ok());
    reopen();
    EXPECT_EQ(recipe(), "a");
    EXPECT_EQ(history(), "a b c ") << "what was undone can be done again";
    ASSERT_TRUE(edits().go_to(id_, 3).ok());
    EXPECT_EQ(recipe(), "c");
    ASSERT_TRUE(edits().go_to(id_, 0).ok());
    reopen();
    EXPECT_EQ(recipe(), "");
    EXPECT_FALSE(edited());
    EXPECT_EQ(edits().go_to(id_, 4).error().code, ErrorCode::not_found);
    EXPECT_EQ(edits().go_to(id_, -1).error().code, ErrorCode::not_found);
}

TEST_F(EditsTest, AStepAfterAnUndoTakesThePlaceOfWhatWasUndone) {
    for (const char* step : {"a", "b", "c"}) record(step);
    ASSERT_TRUE(edits().go_to(id_, 1).ok());
    record("d");
    EXPECT_EQ(history(), "a d ");
    record("e", true);
    EXPECT_EQ(history(), "a e ") << "a slider that still moves is one step";
    ASSERT_TRUE(edits().go_to(id_, 0).ok());
    record("f", true);
    EXPECT_EQ(history(), "f ") << "the original is never written over";
    EXPECT_EQ(recipe(), "f");
}

TEST_F(EditsTest, VersionsHaveHistoriesOfTheirOwn) {
    record("a");
    const auto grey = edits().add_version(id_, " grey ");
    ASSERT_TRUE(grey.ok());
    EXPECT_EQ(recipe(), "a") << "it begins as the other one looks";
    record("b");
    auto versions = edits().versions(id_).value();
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions[0].name, "");
    EXPECT_EQ(versions[1].name, "grey");
    EXPECT_TRUE(versions[1].shown && !versions[0].shown);
    EXPECT_EQ(versions[1].steps, 2);
    EXPECT_EQ(versions[1].step, 2);
    ASSERT_TRUE(edits().show_version(versions[0].id).ok());
    EXPECT_EQ(recipe(), "a");
    EXPECT_EQ(history(), "a ");
    EXPECT_EQ(edits().add_version(id_, "grey").error().code, ErrorCode::bad_input);
    EXPECT_EQ(edits().add_version(id_, " ").error().code, ErrorCode::bad_input);
    EXPECT_EQ(edits().rename_version(versions[0].id, "grey").error().code, ErrorCode::bad_input);
    ASSERT_TRUE(edits().rename_version(versions[0].id, "plain").ok());
    ASSERT_TRUE(edits().remove_version(versions[0].id).ok());
    EXPECT_EQ(recipe(), "b") << "the other one is shown";
    ASSERT_TRUE(edits().remove_version(*grey).ok());
    EXPECT_EQ(recipe(), "");
    EXPECT_FALSE(edited());
    EXPECT_EQ(edits().remove_version(*grey).error().code, ErrorCode::not_found);
    EXPECT_EQ(edits().show_version(*grey).error().code, ErrorCode::not_found);
}

TEST_F(EditsTest, AVersionOfAnOriginalLeavesTheOriginal) {
    const auto copy = edits().add_version(id_, "copy");
    ASSERT_TRUE(copy.ok());
    record("a");
    const auto versions = edits().versions(id_).value();
    ASSERT_EQ(versions.size(), 2u);
    ASSERT_TRUE(edits().show_version(versions[0].id).ok());
    EXPECT_EQ(recipe(), "");
}

TEST_F(EditsTest, ABatchIsUndonePhotoByPhoto) {
    const std::int64_t other = add(*catalogue_, photo(2));
    record("a");
    const std::vector<std::int64_t> both{id_, other, 99};
    ASSERT_TRUE(edits().record(both, "b", "what b").ok());
    EXPECT_EQ(edits().recipes(both).value(), (std::vector<std::string>{"b", "b", ""}));
    ASSERT_TRUE(edits().go_to(id_, 1).ok());
    EXPECT_EQ(edits().recipes(both).value(), (std::vector<std::string>{"a", "b", ""}));
}

TEST_F(EditsTest, EditsGoWithTheirPhoto) {
    record("a");
    const std::vector<std::int64_t> ids{id_};
    ASSERT_TRUE(catalogue_->items().trash(ids).ok());
    EXPECT_EQ(recipe(), "a") << "the trash gives it back whole";
    ASSERT_EQ(catalogue_->items().purge(std::numeric_limits<std::int64_t>::max()).value(), 1);
    EXPECT_EQ(recipe(), "");
    EXPECT_TRUE(edits().versions(id_)->empty());
}

}  // namespace
}  // namespace photoflux::library
