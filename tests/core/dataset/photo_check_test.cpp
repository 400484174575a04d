#include "dataset/photo_check.h"

#include "dataset/faces.h"
#include "photo_door.h"
#include "pictures.h"

#include <gtest/gtest.h>
#include <QImage>
#include <map>
#include <thread>

namespace photoflux::dataset::test {
namespace {

TEST(PhotoCheck, GoodPhotosHaveNoFindings) {
    ASSERT_EQ(scenes().size(), 24U);
    for (const PhotoReport& report : scenes()) EXPECT_EQ(findings(report), "") << report.path;
    EXPECT_EQ(scenes()[0].size, QSize(344, 480));
    EXPECT_EQ(scenes()[0].sha256.size(), 64U);
}

TEST(PhotoCheck, BlurIsToldFromSoftBackgroundsAndFlatDrawings) {
    for (const char* name : {"sharp", "blurred_0.5", "soft_background", "drawing", "whole"}) {
        const auto file = "flaws/" + std::string(name) + (name == std::string("whole") ? ".jpg" : ".png");
        EXPECT_EQ(findings(checked(file)), "") << name;
    }
    for (const char* name : {"blurred_3", "blurred_5", "moved", "drawing_blurred", "blurred_with_grain"}) {
        const PhotoReport report = checked("flaws/" + std::string(name) + ".png");
        ASSERT_EQ(findings(report), "blurred") << name;
        EXPECT_GT(report.findings[0].measured, kMostBlur);
        EXPECT_NE(english(report.findings[0].sentence).find("out of focus"), std::string::npos);
    }
    EXPECT_EQ(findings(checked("flaws/blank.png")), "no_detail");
}

TEST(PhotoCheck, ExposureIsToldFromPlainBackgrounds) {
    for (const char* name : {"exposed_-1", "exposed_1", "grey", "on_black", "drawing"})
        EXPECT_EQ(findings(checked("flaws/" + std::string(name) + ".png")), "") << name;
    for (const char* name : {"exposed_4", "grey_4"})
        EXPECT_EQ(findings(checked("flaws/" + std::string(name) + ".png")), "overexposed") << name;
    for (const char* name : {"exposed_-6", "on_black_dark"})
        EXPECT_EQ(findings(checked("flaws/" + std::string(name) + ".png")), "underexposed") << name;
}

TEST(PhotoCheck, BrokenFilesAreFindingsThatSayWhy) {
    const std::map<std::string, std::string> wanted = {{"cut_off.jpg", "ends before its picture does"},
                                                       {"cut_off.png", "cannot be decoded"},
                                                       {"empty.jpg", "is empty"},
                                                       {"words.jpg", "no picture"},
                                                       {"absent.jpg", "does not exist"}};
    for (const auto& [name, words] : wanted) {
        const PhotoReport report = checked("flaws/" + name);
        ASSERT_EQ(findings(report), "broken") << name;
        EXPECT_TRUE(report.broken());
        EXPECT_NE(english(report.findings[0].sentence).find(words), std::string::npos)
            << english(report.findings[0].sentence);
    }
}

TEST(PhotoCheck, TooSmallIsMeasuredAgainstTheResolution) {
    // 480 × 344 lies in a bucket of 288 × 224 at 256, and would be enlarged more than 1.25 times at 448.
    EXPECT_EQ(findings(checked("flaws/sharp.png")), "");
    const PhotoReport report = checked("flaws/sharp.png", {.resolution = 512});
    ASSERT_EQ(findings(report), "too_small");
    EXPECT_NEAR(report.findings[0].measured, 448.0 / 344, 0.01);
    EXPECT_NE(english(report.findings[0].sentence).find("480×344"), std::string::npos);
    EXPECT_FALSE(check_photos({}, {.resolution = 63}, photoflux::test::photo_door(), {}, {}).ok());
    EXPECT_FALSE(check_photos({}, {.resolution = 2049}, photoflux::test::photo_door(), {}, {}).ok());
}

TEST(PhotoCheck, CopiesNameThePhotoThatStays) {
    for (const std::string folder : {"copies/", "copies/second/"}) {
        const auto reports = checked({made(folder + "resized.png"), made(folder + "original.png"),
                                      made(folder + "compressed.jpg"), made(folder + "cropped.png")});
        EXPECT_EQ(findings(reports[1]), "");
        for (const std::size_t copy : {0U, 2U, 3U}) {
            ASSERT_EQ(findings(reports[copy]), "near_duplicate") << reports[copy].path;
            EXPECT_EQ(reports[copy].findings[0].other, reports[1].path);
            EXPECT_GE(reports[copy].findings[0].measured, kLeastSame);
        }
        const auto lit = checked({made(folder + "original.png"), made(folder + "brighter.png")});
        EXPECT_EQ(findings(lit[0]) + findings(lit[1]), "near_duplicate");
    }
}

TEST(PhotoCheck, DifferentPhotosAreFarFromCopies) {
    for (std::size_t i = 0; i < scenes().size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_LT(sameness(scenes()[i].look, scenes()[j].look), 0.8) << i << " " << j;
}

TEST(PhotoCheck, APersonIsWantedOnceAndOnlyWhereOneIsTheSubject) {
    EXPECT_EQ(findings(checked("faces/one.png", kPerson)), "");
    EXPECT_EQ(findings(checked("faces/small.png", kPerson)), "");
    EXPECT_EQ(findings(checked("faces/none.png", kPerson)), "no_face");
    EXPECT_EQ(findings(checked("faces/none.png")), "");
    const PhotoReport two = checked("faces/two.png", kPerson);
    EXPECT_EQ(findings(two), "several_faces");
    EXPECT_EQ(two.findings[0].measured, 2);
    // The face of the astronaut lies at (225, 70), 90 × 120 pixels of 512 × 512.
    const QRectF face = checked("faces/one.png", kPerson).faces.front();
    EXPECT_TRUE(QRectF(0.35, 0.1, 0.3, 0.3).contains(face.center()));
    // What surrounds it is sharp, but the face is not.
    EXPECT_EQ(findings(checked("faces/soft_face.png", kPerson)), "blurred");
}

TEST(PhotoCheck, SurfacesAndThingsAreNoFaces) {
    const auto finder = FaceFinder::create();
    ASSERT_TRUE(finder.ok());
    int found = 0;
    for (const PhotoReport& report : scenes())
        found += static_cast<int>(finder->faces(QImage(QString::fromStdString(report.path.string()))).size());
    EXPECT_EQ(found, 0);
}

TEST(PhotoCheck, ProgressIsToldAndCancellingStops) {
    std::vector<std::filesystem::path> photos;
    for (const PhotoReport& report : scenes()) photos.push_back(report.path);
    std::vector<int> told;
    const CancelToken cancel;
    const auto stopped = check_photos(
        photos, kSmall, photoflux::test::photo_door(),
        [&](int done, int of, const std::filesystem::path& path) {
            EXPECT_EQ(of, 24);
            EXPECT_EQ(path, photos[static_cast<std::size_t>(done)]);
            told.push_back(done);
            if (done == 3) std::thread([&] { cancel.cancel(); }).join();
        },
        cancel);
    EXPECT_TRUE(stopped.cancelled());
    EXPECT_EQ(told, (std::vector{0, 1, 2, 3}));
}

TEST(PhotoCheck, AFolderGivesItsPicturesByName) {
    const Folder folder;
    for (const char* name : {"b.JPG", "a.png", "c.heic", "a.txt", ".hidden.png", "notes.md"}) put(folder / name, "x");
    std::filesystem::create_directory(folder / "d.png");
    const auto photos = photos_in(folder.path());
    ASSERT_TRUE(photos.ok());
    std::vector<std::string> names;
    for (const auto& photo : *photos) names.push_back(photo.filename().string());
    EXPECT_EQ(names, (std::vector<std::string>{"a.png", "b.JPG", "c.heic"}));
    EXPECT_EQ(photos_in(folder / "absent").error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace photoflux::dataset::test
