// Tiles and levels against the picture that they were cut from, and against means that are computed here from scratch.

#include "imaging/photo_pyramid.h"

#include <gtest/gtest.h>
#include <QStandardPaths>
#include <random>

namespace photoflux::imaging {
namespace {

QImage noise(QSize size, bool transparent) {
    QImage image(size, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    std::mt19937 random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) line[x] = transparent ? random() : random() | 0xff000000;
    }
    return image;
}

std::shared_ptr<const PhotoPyramid> built(const QImage& image, std::int64_t in_memory) {
    PhotoPyramidBuilder builder;
    EXPECT_TRUE(builder.begin(image.size(), image.hasAlphaChannel(), in_memory).ok());
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        EXPECT_TRUE(builder.line({line, std::size_t(image.width())}).ok());
    }
    auto pyramid = builder.finish();
    EXPECT_TRUE(pyramid.ok());
    return pyramid.ok() ? *pyramid : nullptr;
}

/// The mean of what there is of each 2×2 pixels.
QImage halved(const QImage& image) {
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    for (int y = 0; y < half.height(); ++y)
        for (int x = 0; x < half.width(); ++x) {
            int sum[4]{}, count = 0;
            for (int dy = 0; dy < 2; ++dy)
                for (int dx = 0; dx < 2; ++dx) {
                    if (2 * x + dx >= image.width() || 2 * y + dy >= image.height()) continue;
                    const QRgb pixel = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y + dy))[2 * x + dx];
                    for (int c = 0; c < 4; ++c) sum[c] += int(pixel >> (8 * c) & 255);
                    ++count;
                }
            QRgb mean = 0;
            for (int c = 0; c < 4; ++c) mean |= QRgb((sum[c] + count / 2) / count) << (8 * c);
            reinterpret_cast<QRgb*>(half.scanLine(y))[x] = mean;
        }
    return half;
}

class Pyramid : public ::testing::TestWithParam<std::int64_t> {
protected:
    void SetUp() override { QStandardPaths::setTestModeEnabled(true); }
};

TEST_P(Pyramid, HoldsEveryPixelAndTheMeansOfThem) {
    const QImage image = noise({1537, 1025}, false);
    const auto pyramid = built(image, GetParam());
    ASSERT_TRUE(pyramid);
    EXPECT_EQ(pyramid->levels(), 3);
    QImage level = image;
    for (int n = 0; n < pyramid->levels(); ++n) {
        EXPECT_EQ(pyramid->size(n), level.size());
        EXPECT_EQ(pyramid->region(n, {{}, level.size()}), level) << n;
        level = halved(level);
    }
    // Parts that begin and end inside of tiles, and one that reaches beyond the edge.
    for (const QRect area : {QRect(511, 511, 2, 2), QRect(100, 700, 900, 325), QRect(1500, 1000, 100, 100)})
        EXPECT_EQ(pyramid->region(0, area), image.copy(area & image.rect()));
    EXPECT_TRUE(pyramid->region(0, {2000, 0, 10, 10}).isNull());
    EXPECT_TRUE(pyramid->region(3, {0, 0, 10, 10}).isNull());
}

TEST_P(Pyramid, MultipliesWhatIsTransparent) {
    const QImage image = noise({600, 40}, true);
    const auto pyramid = built(image, GetParam());
    ASSERT_TRUE(pyramid);
    EXPECT_TRUE(pyramid->transparent());
    EXPECT_EQ(pyramid->region(0, image.rect()), image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
}

INSTANTIATE_TEST_SUITE_P(InMemoryAndInAFile, Pyramid, ::testing::Values(std::int64_t{1} << 40, std::int64_t{0}));

TEST(PyramidOfLines, MustHaveAllOfThem) {
    PhotoPyramidBuilder builder;
    ASSERT_TRUE(builder.begin({3, 2}, false).ok());
    const std::vector<QRgb> line(3, 0xff102030);
    ASSERT_TRUE(builder.line(line).ok());
    EXPECT_FALSE(builder.finish().ok());
    EXPECT_FALSE(builder.line({line.data(), 2}).ok());
    ASSERT_TRUE(builder.begin({3, 2}, false).ok());
    ASSERT_TRUE(builder.line(line).ok());
    ASSERT_TRUE(builder.line(line).ok());
    EXPECT_FALSE(builder.line(line).ok());
    EXPECT_TRUE(builder.finish().ok());
}

}  // namespace
}  // namespace photoflux::imaging
