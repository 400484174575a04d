#include "faces/recogniser.h"
#include "faces/groups.h"
#include "faces/models.h"

#include "face_fixture.h"

namespace photoflux::faces {
namespace {

using library::NewFace;
using RecogniserTest = FaceTest;

TEST_F(RecogniserTest, FindsTheFaceOfAPortraitAndNoneWhereNobodyIs) {
    const auto recogniser = open_recogniser();
    const auto faces = recogniser->find(picture("obama.jpg"));
    ASSERT_TRUE(faces.ok()) << faces.error().message;
    ASSERT_EQ(faces->size(), 1U);
    // Where `face_recognition`'s own test has it: top 142, right 617, bottom 409, left 349 of 910 by 1137 pixels.
    const auto& box = faces->front().box;
    EXPECT_NEAR(box.x, 349.0 / 910, 0.03);
    EXPECT_NEAR(box.y, 142.0 / 1137, 0.03);
    EXPECT_NEAR(box.width, 268.0 / 910, 0.03);
    EXPECT_NEAR(box.height, 267.0 / 1137, 0.03);
    EXPECT_TRUE(recogniser->find(picture("nobody.jpg"))->empty());
}

TEST_F(RecogniserTest, ATurnedPhotoHasItsFaceWhereItIsSeen) {
    const auto recogniser = open_recogniser();
    const auto turned = recogniser->find(picture("turned.jpg")), upright = recogniser->find(picture("obama.jpg"));
    ASSERT_EQ(turned->size(), 1U);
    EXPECT_NEAR(turned->front().box.x, upright->front().box.x, 0.01);
    EXPECT_NEAR(turned->front().box.y, upright->front().box.y, 0.01);
    EXPECT_LT(distance(turned->front().numbers, upright->front().numbers), 0.15);
}

// Pictures and who is on them are `face_recognition`'s.
TEST_F(RecogniserTest, PicturesOfOnePersonAreNearerThanThoseOfTwo) {
    const auto recogniser = open_recogniser();
    std::vector<std::pair<std::string, NewFace>> all;
    for (const auto& [person, names] : people()) {
        for (const std::string& name : names) {
            const auto faces = recogniser->find(picture(name));
            ASSERT_EQ(faces->size(), 1U) << name;
            all.emplace_back(person, faces->front());
        }
    }
    ASSERT_EQ(all.size(), 6U);
    for (const auto& [person, face] : all) {
        for (const auto& [other, another] : all) {
            const float apart = distance(face.numbers, another.numbers);
            if (person == other) {
                EXPECT_LT(apart, Groups::kNear) << person;
            } else {
                EXPECT_GT(apart, 0.6F) << person << " and " << other;
            }
        }
    }
}

TEST_F(RecogniserTest, AnswersAgainAfterItWasKilledAndRefusesOtherNetworks) {
    const auto recogniser = open_recogniser();
    ASSERT_TRUE(recogniser->find(picture("nobody.jpg")).ok());
    const CancelToken cancelled;
    cancelled.cancel();
    EXPECT_TRUE(recogniser->find(picture("obama.jpg"), cancelled).cancelled());  // which kills it
    EXPECT_EQ(recogniser->find(picture("obama.jpg"))->size(), 1U);

    const auto folder = folder_ / "models";
    std::filesystem::create_directories(folder);
    EXPECT_EQ(check_models(folder).error().code, ErrorCode::not_found);
    for (const ModelFile& file : kModelFiles) {
        std::ofstream(folder / file.name) << "not this";
        std::filesystem::resize_file(folder / file.name, file.bytes);
    }
    EXPECT_TRUE(has_models(folder));
    EXPECT_EQ(Recogniser::create(recogniser_program(), folder).error().code, ErrorCode::corrupt);
}

}  // namespace
}  // namespace photoflux::faces
