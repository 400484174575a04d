#include "importing/made_pictures.h"

#include "imaging/recipe.h"
#include "library/verify.h"
#include "library_on_disk.h"

#include <gtest/gtest.h>

namespace photoflux::importing::test {
namespace {

class MadePicturesTest : public testing::Test {
protected:
    fs::path make(int seed) {
        fs::path file = disk_.library() / "pictures" / (std::to_string(seed) + ".jpg");
        put(file, jpeg(seed));
        imaging::Recipe recipe;
        recipe.prompt = "a red fox " + std::to_string(seed);
        recipe.model_name = "flux-dev";
        recipe.seed = static_cast<std::uint64_t>(seed);
        EXPECT_TRUE(disk_.catalogue().add_picture(made_picture(file, recipe)).ok());
        return file;
    }
    ReadPictures read(const Examine& examine) {
        auto read = read_made_pictures(disk_.items(), disk_.thumbnails(), examine, {});
        EXPECT_TRUE(read.ok());
        return read.ok() ? std::move(*read) : ReadPictures{};
    }
    ReadPictures read() { return read(plain_examiner()); }

    LibraryOnDisk disk_;
};

TEST_F(MadePicturesTest, APictureIsKnownWithItsBytesAfterwards) {
    const fs::path file = make(1);
    EXPECT_EQ(disk_.items().at_path(file)->value().sha256, "");
    EXPECT_EQ(read().read, 1);
    const auto item = disk_.items().at_path(file)->value();
    EXPECT_EQ(item.notes.width, 60);
    EXPECT_EQ(item.notes.prompt, "a red fox 1");
    EXPECT_TRUE(item.look);
    disk_.expect_sound();
    EXPECT_EQ(disk_.items().rows({.text = "prompt:\"red fox\" model:flux"})->size(), 1u);
    EXPECT_EQ(read().read, 0) << "nothing is read twice";
    // From now on its bytes are watched over.
    QByteArray other = bytes_of(file);
    other[other.size() / 2] = static_cast<char>(other[other.size() / 2] ^ 1);
    const auto time = fs::last_write_time(file);
    put(file, other);
    fs::last_write_time(file, time);
    const auto report = library::verify(disk_.catalogue(), {.hashes = true});
    ASSERT_EQ(report->findings.size(), 1u);
    EXPECT_EQ(report->findings.front().fault, library::Fault::damaged);
}

TEST_F(MadePicturesTest, BrokenAndAbsentOnesDoNotHoldUpTheOthers) {
    make(1);
    const fs::path broken = make(2), absent = make(3);
    make(4);
    put(broken, "no picture");
    fs::remove(absent);
    const auto result = read();
    EXPECT_EQ(result.read, 2);
    ASSERT_EQ(result.unreadable.size(), 1u);
    EXPECT_EQ(result.unreadable.front().path, broken);
    // Both wait.
    EXPECT_EQ(disk_.items().unread(10)->size(), 2u);
    put(broken, jpeg(2));
    put(absent, jpeg(3));
    EXPECT_EQ(read().read, 2);
}

TEST_F(MadePicturesTest, WhatWasMadeAgainOrPurgedMeanwhileIsNotRecorded) {
    const fs::path file = make(1), purged = make(2);
    const auto result = read([&](const fs::path& photo, const fs::path& sidecar, const CancelToken& cancel) {
        const auto seen = plain_examiner()(photo, sidecar, cancel);
        if (photo == file) {
            put(file, jpeg(17, 80, 40));
        } else {
            const std::int64_t id = disk_.items().at_path(purged)->value().id;
            EXPECT_TRUE(disk_.items().trash(std::span(&id, 1)).ok());
            EXPECT_EQ(*disk_.items().purge(INT64_MAX), 1);
        }
        return seen;
    });
    EXPECT_EQ(result.read, 0);
    EXPECT_EQ(disk_.items().at_path(file)->value().sha256, "");
    EXPECT_FALSE(disk_.items().at_path(purged)->has_value());
    EXPECT_EQ(read().read, 1);
    EXPECT_EQ(disk_.items().at_path(file)->value().notes.width, 80);
}

}  // namespace
}  // namespace photoflux::importing::test
