#include "faces/search.h"

#include "face_fixture.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "library/people.h"

#include <set>

namespace photoflux::faces {
namespace {

using library::FaceState;

/// A library with the photos left in place.
class SearchTest : public FaceTest {
protected:
    void SetUp() override {
        FaceTest::SetUp();
        auto catalogue = library::Catalogue::open(folder_ / "library");
        ASSERT_TRUE(catalogue.ok());
        catalogue_ = std::move(*catalogue);
        recogniser_ = open_recogniser();
    }
    std::int64_t add(const std::string& name) {
        library::NewItem item;
        item.path = photo(name);
        item.storage = library::Storage::in_place;
        item.sha256 = name;
        const auto ids = catalogue_->items().add(std::span(&item, 1));
        EXPECT_TRUE(ids.ok());
        return ids->front();
    }
    Result<SearchReport> find(const CancelToken& cancel = {}, int until = 1000) {
        const auto progress = [&](const SearchProgress& now) {
            if (now.done >= until) cancel.cancel();
        };
        return find_faces(*catalogue_, *decoder_, *recogniser_, progress, cancel);
    }
    library::People& known() { return catalogue_->people(); }

    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<Recogniser> recogniser_;
};

TEST_F(SearchTest, NothingIsLookedForUntilAsked) {
    add("obama.jpg");
    EXPECT_EQ(find().error().code, ErrorCode::usage);
    EXPECT_EQ(*known().faces(), 0);
}

TEST_F(SearchTest, PhotosOfOnePersonComeTogetherAndALaterOneIsTheirs) {
    ASSERT_TRUE(known().set_enabled(true).ok());
    std::set<std::int64_t> obama;
    const auto everybody = people();
    for (const auto& name : everybody.at("obama"))
        if (name != "obama3.jpg") obama.insert(add(name));
    const std::int64_t biden = add("biden.jpg"), nobody = add("nobody.jpg");
    const auto report = find();
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->photos, 6);
    EXPECT_EQ(report->faces, 5);
    EXPECT_TRUE(known().faces_of(nobody)->empty());

    const auto groups = *known().people();
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].photos, 4);
    const auto theirs = *known().faces_of_person(groups[0].id);
    for (const auto& face : theirs) EXPECT_TRUE(obama.contains(face.item));
    EXPECT_EQ(known().faces_of_person(groups[1].id)->front().item, biden);

    ASSERT_TRUE(known().name(groups[0].id, "Barack Obama").ok());
    const std::int64_t late = add("obama3.jpg");
    EXPECT_EQ(find()->photos, 1) << "only what is new";
    const auto faces = *known().faces_of(late);
    ASSERT_EQ(faces.size(), 1U);
    EXPECT_EQ(faces[0].name, "Barack Obama");
    EXPECT_EQ(faces[0].state, FaceState::guessed);
    EXPECT_EQ(known().faces_of_person(groups[0].id)->size(), 5U);
}

TEST_F(SearchTest, GoesOnWhereItStoppedAndLeavesOutWhatCannotBeRead) {
    ASSERT_TRUE(known().set_enabled(true).ok());
    add("obama.jpg");
    add("biden.jpg");
    std::filesystem::create_directories(folder_);
    std::ofstream(folder_ / "broken.jpg") << "\xff\xd8\xff no picture";
    library::NewItem item;
    item.path = folder_ / "broken.jpg";
    item.sha256 = "broken";
    ASSERT_TRUE(catalogue_->items().add(std::span(&item, 1)).ok());
    item.path = folder_ / "away.jpg";
    item.sha256 = "away";
    ASSERT_TRUE(catalogue_->items().add(std::span(&item, 1)).ok());

    const CancelToken cancel;
    EXPECT_TRUE(find(cancel, 3).cancelled());
    const auto rest = find();
    ASSERT_TRUE(rest.ok()) << rest.error().message;
    EXPECT_EQ(rest->photos, 1);
    EXPECT_EQ(rest->away, 1) << "asked for again";
    EXPECT_EQ(rest->unreadable, 0) << "not asked for again";
    EXPECT_EQ(*known().faces(), 2);
}

}  // namespace
}  // namespace photoflux::faces
