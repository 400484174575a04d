#include "dataset/training_picture.h"

#include "dataset/photo_file.h"
#include "photo_door.h"
#include "pictures.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <cmath>
#include <cstdlib>

namespace photoflux::dataset::test {
namespace {

QImage image_of(const engine::Pixels& pixels) {
    return QImage(pixels.rgb.data(), pixels.width, pixels.height, qsizetype(pixels.width) * 3, QImage::Format_RGB888)
        .copy();
}

QImage read(const std::filesystem::path& path) { return QImage(QString::fromStdString(path.string())); }

/// Mean and largest difference of channels.
std::pair<double, int> apart(const QImage& one, const QImage& other) {
    EXPECT_EQ(one.size(), other.size());
    double sum = 0;
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            for (const int difference : {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b)}) {
                sum += std::abs(difference);
                largest = std::max(largest, std::abs(difference));
            }
        }
    }
    return {sum / (3.0 * one.width() * one.height()), largest};
}

QImage whole(const std::filesystem::path& photo) {
    const QSize size = *photoflux::test::photo_door().size_of(photo);
    const auto pixels = training_picture(photo, {QRect({}, size), size}, photoflux::test::photo_door());
    EXPECT_TRUE(pixels.ok());
    return pixels.ok() ? image_of(*pixels) : QImage();
}

TEST(TrainingPicture, IsUprightInAllEightOrientationsAsPillowSees) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto name = std::to_string(orientation);
        const QImage pillow = read(made("orientations/upright_" + name + ".png"));
        const auto photo = made("orientations/orientation_" + name + ".jpg");
        EXPECT_EQ(*photoflux::test::photo_door().size_of(photo), pillow.size());
        EXPECT_LT(apart(whole(photo), pillow).first, 1) << orientation;  // two JPEG decoders
    }
}

TEST(TrainingPicture, IsInSrgbAsLittleCmsSees) {
    EXPECT_LE(apart(whole(made("colours/adobe.png")), read(made("colours/adobe_srgb.png"))).second, 2);
    // Without the profile the numbers would be these, so the comparison can fail.
    EXPECT_GT(apart(read(made("colours/adobe.png")).convertToFormat(QImage::Format_RGB888),
                    read(made("colours/adobe_srgb.png")))
                  .first,
              4);
    EXPECT_LT(apart(whole(made("colours/adobe_turned.jpg")), read(made("colours/adobe_turned_srgb.png"))).first, 2);
}

TEST(TrainingPicture, ScalesDownAsPillowDoes) {
    const auto large = made("scaling/large.jpg");
    const auto pixels =
        training_picture(large, {QRect(200, 100, 1200, 900), QSize(256, 192)}, photoflux::test::photo_door());
    ASSERT_TRUE(pixels.ok());
    EXPECT_LT(apart(image_of(*pixels), read(made("scaling/small.png"))).first, 1.5);
}

TEST(TrainingPicture, ACircleStaysACircle) {
    const Folder folder;
    QImage photo(1000, 700, QImage::Format_RGB32);
    photo.fill(Qt::white);
    {
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::black);
        painter.drawEllipse(QPointF(500, 350), 200, 200);
    }
    ASSERT_TRUE(photo.save(QString::fromStdString((folder / "circle.png").string())));
    for (const int resolution : {128, 256, 512}) {
        const auto report = checked(std::vector{folder / "circle.png"}, {.resolution = resolution}).front();
        const auto pixels = training_picture(report.path, crop_for(report, resolution), photoflux::test::photo_door());
        ASSERT_TRUE(pixels.ok());
        const QImage picture = image_of(*pixels);
        double across = 0, down = 0;  // dark pixels through the middle, with their shares at the edges
        for (int x = 0; x < picture.width(); ++x) across += 1 - qGray(picture.pixel(x, picture.height() / 2)) / 255.0;
        for (int y = 0; y < picture.height(); ++y) down += 1 - qGray(picture.pixel(picture.width() / 2, y)) / 255.0;
        EXPECT_GT(across, resolution / 4.0);
        EXPECT_NEAR(across / down, 1, 0.015) << resolution;
    }
}

TEST(TrainingPicture, TransparencyLiesOnWhite) {
    const Folder folder;
    QImage photo(64, 64, QImage::Format_ARGB32);
    photo.fill(QColor(255, 0, 0, 0));
    ASSERT_TRUE(photo.save(QString::fromStdString((folder / "clear.png").string())));
    EXPECT_EQ(whole(folder / "clear.png").pixel(10, 10), qRgb(255, 255, 255));
}

TEST(TrainingPicture, ACropOutsideThePhotoIsRefused) {
    const auto refused = training_picture(made("flaws/sharp.png"), {QRect(400, 0, 100, 100), QSize(64, 64)},
                                          photoflux::test::photo_door());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::bad_input);
}

}  // namespace
}  // namespace photoflux::dataset::test
