#include "library/people.h"

#include "library_folder.h"

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <cstring>
#include <iostream>

namespace photoflux::library {
namespace {

using Ids = std::vector<std::int64_t>;

class PeopleTest : public LibraryTest {
protected:
    static NewFace face(double x, float number, std::int64_t person = 0) {
        NewFace face;
        face.box = {x, 0.2, 0.2, 0.3};
        face.sure = 1;
        face.numbers.fill(number);
        face.person = person;
        return face;
    }
    /// A photo with faces of these people side by side; its faces' ids.
    std::vector<Face> put(Catalogue& catalogue, std::int64_t item, const std::vector<NewFace>& faces) {
        auto put = catalogue.people().put(item, "m", faces);
        if (!put.ok()) ADD_FAILURE() << put.error().message;
        return put.ok() ? *put : std::vector<Face>();
    }
    static std::string bytes_of(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

TEST_F(PeopleTest, IsOffUntilAskedAndRemembersIt) {
    {
        const auto catalogue = open();
        EXPECT_FALSE(*catalogue->people().enabled());
        ASSERT_TRUE(catalogue->people().set_enabled(true).ok());
        ASSERT_TRUE(catalogue->people().set_models("/a/b c").ok());
    }
    EXPECT_TRUE(*open()->people().enabled());
    EXPECT_EQ(*open()->people().models(), "/a/b c");
}

TEST_F(PeopleTest, PhotosWaitNewestFirstUntilTheyWereLookedThrough) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2)), c = add(*catalogue, photo(3));
    ASSERT_TRUE(catalogue->items().trash(Ids{c}).ok());
    People& people = catalogue->people();
    EXPECT_EQ(*people.unseen("m"), (Ids{b, a}));
    put(*catalogue, b, {});
    EXPECT_EQ(*people.unseen("m"), Ids{a});
    EXPECT_EQ(*people.unseen("another"), (Ids{b, a}));
    NewItem changed = photo(2);
    changed.sha256 = "other";
    add(*catalogue, changed);
    EXPECT_EQ(*people.unseen("m"), (Ids{b, a})) << "the file is another";
    EXPECT_EQ(people.put(99, "m", {}).error().code, ErrorCode::not_found);
}

TEST_F(PeopleTest, NamingAGroupNamesItsFacesAndTheSearchFindsThem) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2)), c = add(*catalogue, photo(3));
    const auto group = put(*catalogue, a, {face(0.1, 1)})[0].person.value();
    put(*catalogue, b, {face(0.1, 1, group), face(0.6, 2)});
    put(*catalogue, c, {});
    People& people = catalogue->people();
    EXPECT_EQ(*people.name(group, " Zoë Müller "), group);
    const auto known = *people.people();
    ASSERT_EQ(known.size(), 2U);
    EXPECT_EQ(known[0].name, "Zoë Müller");
    EXPECT_EQ(known[0].photos, 2);
    EXPECT_EQ(known[0].guessed, 0);
    EXPECT_EQ(people.people(2)->size(), 1U) << "a group of one photo is left out";
    for (const char* query : {"person:zoe", "person:muller", "person:\"zoe muller\"", "person:Zoë|nobody"})
        EXPECT_EQ(shown(*catalogue, query), (Ids{b, a})) << query;
    EXPECT_TRUE(shown(*catalogue, "person:\"zoe\"").empty()) << "quoted: the whole name";
    EXPECT_EQ(shown(*catalogue, "-person:zoe"), Ids{c});
    EXPECT_EQ(shown(*catalogue, "has:face"), (Ids{b, a}));
    EXPECT_EQ(*catalogue->items().completions("person:mü"), (std::vector<std::string>{"person:\"Zoë Müller\""}));
    View view;
    view.person = known[1].id;
    EXPECT_EQ(ids_of(*catalogue->items().rows(view)), Ids{b});
}

TEST_F(PeopleTest, ANameThatIsTakenMakesThemOne) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2));
    People& people = catalogue->people();
    const auto one = *put(*catalogue, a, {face(0.1, 1)})[0].person,
               other = *put(*catalogue, b, {face(0.1, 2)})[0].person;
    ASSERT_TRUE(people.name(one, "Anna").ok());
    EXPECT_EQ(*people.name(other, "ANNA"), one);
    EXPECT_EQ(people.people()->size(), 1U);
    EXPECT_EQ(people.people()->front().photos, 2);
    EXPECT_EQ(people.name(one, "  ").error().code, ErrorCode::bad_input);
    EXPECT_EQ(people.name(77, "Ben").error().code, ErrorCode::not_found);
}

TEST_F(PeopleTest, WhatTheUserSaidOfAFaceNoMachineChanges) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1));
    People& people = catalogue->people();
    const auto faces = put(*catalogue, a, {face(0.1, 1), face(0.4, 2), face(0.7, 3)});
    const auto anna = *people.assign(faces[0].id, "Anna");
    ASSERT_TRUE(people.ignore(faces[1].id).ok());
    const auto stranger = *faces[2].person;
    // Looked through again: boxes a little elsewhere, everybody taken for another.
    put(*catalogue, a, {face(0.12, 1, stranger), face(0.41, 2, stranger), face(0.7, 3)});
    const auto again = *people.faces_of(a);
    ASSERT_EQ(again.size(), 3U);
    EXPECT_EQ(again[0].person, anna);
    EXPECT_EQ(again[0].state, FaceState::confirmed);
    EXPECT_EQ(again[1].state, FaceState::ignored);
    EXPECT_FALSE(again[1].person);
    // A group that the machine makes one with another takes no confirmed face along.
    ASSERT_TRUE(people.join(*again[2].person, anna).ok());
    EXPECT_EQ(people.faces_of(a)->front().person, anna);
    // And not found at all.
    put(*catalogue, a, {});
    EXPECT_EQ(people.faces_of(a)->size(), 2U);
}

TEST_F(PeopleTest, NotThisPersonIsRemembered) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2));
    People& people = catalogue->people();
    const auto anna = *put(*catalogue, a, {face(0.1, 1)})[0].person;
    ASSERT_TRUE(people.name(anna, "Anna").ok());
    const auto wrong = put(*catalogue, b, {face(0.1, 1, anna)})[0].id;
    ASSERT_TRUE(people.refuse(wrong).ok());
    const auto now = *people.face(wrong);
    EXPECT_NE(now.person, anna);
    EXPECT_TRUE(now.name.empty());
    EXPECT_EQ(*people.refusals(), (std::vector<std::pair<std::int64_t, std::int64_t>>{{wrong, anna}}));
    ASSERT_TRUE(people.join(anna, *now.person).ok());
    EXPECT_NE(people.face(wrong)->person, anna) << "no machine brings it back";
    ASSERT_TRUE(people.assign(wrong, anna).ok());
    EXPECT_EQ(people.face(wrong)->person, anna) << "the user may";
    EXPECT_TRUE(people.refusals()->empty());
}

TEST_F(PeopleTest, MergingIgnoringRegardingAndUnnaming) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2));
    People& people = catalogue->people();
    const auto first = put(*catalogue, a, {face(0.1, 1)})[0], second = put(*catalogue, b, {face(0.1, 2)})[0];
    ASSERT_TRUE(people.merge(*first.person, *second.person).ok());
    EXPECT_EQ(people.faces_of_person(*first.person)->size(), 2U);
    EXPECT_EQ(people.merge(*first.person, *second.person).error().code, ErrorCode::not_found) << "it is no more";
    ASSERT_TRUE(people.ignore(second.id).ok());
    EXPECT_EQ(people.people()->front().photos, 1);
    ASSERT_TRUE(people.regard(second.id).ok());
    EXPECT_EQ(people.people()->size(), 2U);
    ASSERT_TRUE(people.name(*first.person, "Anna").ok());
    ASSERT_TRUE(people.unname(*first.person).ok());
    EXPECT_TRUE(shown(*catalogue, "person:anna").empty());
    EXPECT_EQ(people.people()->size(), 2U);
}

TEST_F(PeopleTest, ATrashedPhotoCountsNotAndAPurgedOneTakesItsFacesAlong) {
    const auto catalogue = open();
    const auto a = add(*catalogue, photo(1)), b = add(*catalogue, photo(2));
    People& people = catalogue->people();
    const auto anna = *put(*catalogue, a, {face(0.1, 1)})[0].person;
    put(*catalogue, b, {face(0.1, 1, anna), face(0.6, 3)});
    ASSERT_TRUE(catalogue->items().trash(Ids{b}).ok());
    EXPECT_EQ(people.people()->size(), 1U);
    EXPECT_EQ(people.people()->front().photos, 1);
    ASSERT_TRUE(catalogue->items().restore(Ids{b}).ok());
    EXPECT_EQ(people.people()->front().photos, 2);
    ASSERT_TRUE(catalogue->items().trash(Ids{a, b}).ok());
    ASSERT_TRUE(catalogue->items().purge(now() + 1).ok());
    EXPECT_EQ(*people.faces(), 0);
    SQLite::Database db((folder_ / "catalogue.sqlite").string());
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM people").getInt(), 0);
}

TEST_F(PeopleTest, ForgettingLeavesNoByteInTheFile) {
    const auto catalogue = open();
    People& people = catalogue->people();
    NewFace one = face(0.1, 0);
    const std::string mark = "NUMBERS-OF-A-FACE!";
    std::memcpy(one.numbers.data(), mark.data(), mark.size());
    for (int i = 0; i < 300; ++i) put(*catalogue, add(*catalogue, photo(i)), {one});
    const auto gone_before = put(*catalogue, add(*catalogue, photo(400)), {one});
    ASSERT_TRUE(people.name(*gone_before[0].person, "Anna Unforgettable").ok());
    ASSERT_TRUE(people.set_enabled(true).ok());
    const auto everything = [&] {
        std::string all;
        for (const auto& file : std::filesystem::directory_iterator(folder_))
            if (file.is_regular_file()) all += bytes_of(file.path());
        return all;
    };
    ASSERT_NE(everything().find(mark), std::string::npos);
    ASSERT_NE(everything().find("Anna Unforgettable"), std::string::npos);
    ASSERT_TRUE(people.forget().ok());
    EXPECT_EQ(*people.faces(), 0);
    EXPECT_EQ(everything().find(mark), std::string::npos);
    EXPECT_EQ(everything().find("Anna Unforgettable"), std::string::npos);
    EXPECT_EQ(people.unseen("m")->size(), 301U);
    EXPECT_EQ(shown(*catalogue, "").size(), 301U) << "the photos stay";
}

TEST_F(PeopleTest, AFaceOfAnotherProgramRunIsNoticed) {
    const auto catalogue = open(), beside = open();
    const auto a = add(*catalogue, photo(1));
    const auto before = *catalogue->people().stamp();
    put(*catalogue, a, {face(0.1, 1)});
    EXPECT_EQ(*catalogue->people().stamp(), before) << "its own finding is no news";
    const auto group = *beside->people().faces_of(a)->front().person;
    ASSERT_TRUE(beside->people().name(group, "Anna").ok());
    EXPECT_NE(*catalogue->people().stamp(), before);
}

TEST_F(PeopleTest, AmongFiftyThousandPhotosAPersonIsFoundInAMoment) {
    const auto catalogue = open();
    std::vector<NewItem> items;
    for (int i = 0; i < 50'000; ++i) items.push_back(photo(i));
    ASSERT_TRUE(catalogue->items().add(items).ok());
    {
        SQLite::Database db((folder_ / "catalogue.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec(
            "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO "
            "people (id, name, folded) SELECT i, 'Person ' || i, 'person ' || i FROM n;"
            "INSERT INTO faces (item, person, x, y, width, height, sure, numbers) SELECT id, id % 500 + 1, 0.1, 0.1, "
            "0.2, 0.2, 1, zeroblob(512) FROM items; COMMIT");
    }
    using Clock = std::chrono::steady_clock;
    const auto milliseconds = [](Clock::time_point since) {
        return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
    };
    shown(*catalogue, "person:\"person 7\"");
    auto since = Clock::now();
    EXPECT_EQ(shown(*catalogue, "person:\"person 7\"").size(), 100U);
    const double one = milliseconds(since);
    since = Clock::now();
    EXPECT_EQ(shown(*catalogue, "person:person").size(), 50'000U);
    const double all = milliseconds(since);
    since = Clock::now();
    EXPECT_EQ(catalogue->people().people()->size(), 500U);
    const double list = milliseconds(since);
    std::cout << "of 50,000 photos: one person " << one << " ms, all of them " << all << " ms, the list of people "
              << list << " ms\n";
    EXPECT_LT(one, 200);
    EXPECT_LT(all, 1000);
}

}  // namespace
}  // namespace photoflux::library
