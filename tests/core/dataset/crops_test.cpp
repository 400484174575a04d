#include "dataset/crops.h"

#include "pictures.h"

#include <gtest/gtest.h>
#include <cmath>

namespace photoflux::dataset::test {
namespace {

PhotoReport photo_of(QSize size) {
    PhotoReport report;
    report.size = size;
    report.attention = {std::vector<float>(64, 1), std::vector<float>(64, 1)};
    return report;
}

TEST(Crops, BucketsHaveAboutAsManyPixelsAsTheSquare) {
    for (const int resolution : {64, 128, 256, 500, 512, 768, 1024, 2048}) {
        const auto sizes = buckets(resolution);
        ASSERT_FALSE(sizes.empty());
        for (const QSize size : sizes) {
            EXPECT_LE(size.width() * size.height(), resolution * resolution);
            EXPECT_GE(size.width() * size.height(), resolution * resolution * 0.6) << resolution << " " << size.width();
            EXPECT_EQ(size.width() % 16, 0);
            EXPECT_EQ(size.height() % 16, 0);
            EXPECT_LE(std::max(size.width(), size.height()), 2 * std::min(size.width(), size.height()));
        }
    }
    EXPECT_EQ(bucket_for({3000, 3000}, 512), QSize(512, 512));
    EXPECT_EQ(bucket_for({6000, 4000}, 1024), QSize(1216, 832));
    EXPECT_EQ(bucket_for({4000, 6000}, 1024), QSize(832, 1216));
}

TEST(Crops, TheCropHasTheBucketsShapeAndIsAsLargeAsThePhotoAllows) {
    for (const QSize size :
         {QSize(6000, 4000), QSize(4000, 6000), QSize(600, 599), QSize(5000, 900), QSize(333, 777)}) {
        const Crop crop = crop_for(photo_of(size), 512);
        EXPECT_TRUE(QRect({}, size).contains(crop.area));
        EXPECT_TRUE(crop.area.width() == size.width() || crop.area.height() == size.height());
        const double across = double(crop.area.width()) / crop.bucket.width();
        const double down = double(crop.area.height()) / crop.bucket.height();
        EXPECT_NEAR(across, down, 0.6 / crop.bucket.height() + 0.6 / crop.bucket.width());
    }
}

TEST(Crops, TheCropFollowsWhatDrawsTheEye) {
    PhotoReport report = photo_of({4000, 1000});
    EXPECT_NEAR(crop_for(report, 512).area.center().x(), 2000, 100);
    report.attention.across.assign(64, 0.1F);
    for (std::size_t i = 50; i < 58; ++i) report.attention.across[i] = 10;
    const QRect area = crop_for(report, 512).area;
    EXPECT_LT(area.left(), 50 * 4000 / 64);
    EXPECT_GT(area.right(), 58 * 4000 / 64);
}

TEST(Crops, AFaceIsInTheCropAndNeverEnlargedForIt) {
    PhotoReport report = photo_of({6000, 4000});
    report.faces = {QRectF(0.85, 0.1, 0.03, 0.045)};  // 180 pixels of 4,000: would be 26 of 576
    const Crop crop = crop_for(report, 640);
    const QPointF middle(report.faces[0].center().x() * 6000, report.faces[0].center().y() * 4000);
    EXPECT_TRUE(crop.area.contains(middle.toPoint()));
    EXPECT_NEAR(180.0 / crop.area.height(), 0.125, 0.001);
    EXPECT_GE(crop.area.height(), crop.bucket.height());
    report.faces = {QRectF(0.5, 0.5, 0.003, 0.0045)};
    const Crop smallest = crop_for(report, 640);
    EXPECT_EQ(smallest.area.size(), smallest.bucket);
    report.faces = {QRectF(0.4, 0.4, 0.2, 0.3)};
    EXPECT_EQ(crop_for(report, 640).area.height(), 4000);
    report = photo_of({300, 200});  // smaller than its bucket
    report.faces = {QRectF(0.4, 0.4, 0.02, 0.03)};
    EXPECT_EQ(crop_for(report, 640).area.height(), 200);
}

TEST(Crops, EnlargementIsOfTheCropNotOfThePhoto) {
    EXPECT_DOUBLE_EQ(enlargement({512, 512}, 512), 1);
    EXPECT_DOUBLE_EQ(enlargement({1024, 1024}, 512), 0.5);
    EXPECT_DOUBLE_EQ(enlargement({256, 256}, 512), 2);
}

}  // namespace
}  // namespace photoflux::dataset::test
