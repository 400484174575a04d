// The pixels and the sizes that come through the door, against Pillow, LittleCMS and the numbers that files were made
// of.

#include "door.h"
#include "files.h"

#include <gtest/gtest.h>
#include <iostream>

namespace photoflux::imaging {
namespace {

using test::fixture;

/// The largest difference from 16-bit values that a script left.
int furthest_sixteen(const QImage& image, const QByteArray& values) {
    if (values.size() != qsizetype(image.width()) * image.height() * 6) return 70'000;
    const auto* expected = reinterpret_cast<const quint16*>(values.constData());
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgba64*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, expected += 3)
            most = std::max({most, std::abs(line[x].red() - expected[0]), std::abs(line[x].green() - expected[1]),
                             std::abs(line[x].blue() - expected[2])});
    }
    return most;
}

/// The mean difference of a channel.
double apart(const QImage& one, const QImage& other) {
    const QImage a = one.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage b = other.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    double sum = a.size() == b.size() ? 0 : 1e9;
    for (int y = 0; y < a.height() && sum < 1e9; ++y) {
        const uchar *left = a.constScanLine(y), *right = b.constScanLine(y);
        for (int i = 0; i < a.width() * 4; ++i) sum += std::abs(left[i] - right[i]);
    }
    return sum / (4.0 * a.width() * a.height());
}

/// As it comes line by line.
QImage by_lines(Decoder& door, const std::filesystem::path& path) {
    QImage image;
    int y = 0;
    const LineTaker taker{[&](QSize size, bool transparent) -> Result<void> {
                              image = QImage(size, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
                              return Done{};
                          },
                          [&](std::span<const QRgb> line) -> Result<void> {
                              std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y++)));
                              return Done{};
                          }};
    EXPECT_TRUE(door.decode_lines(path, taker).ok());
    return image;
}

TEST(DoorPixels, AreThoseOfPillow) {
    const auto expected = test::json_of(fixture("door_photos") / "expected.json");
    ASSERT_GE(expected.size(), 50U);
    const auto door = test::open_door();
    for (const auto& [name, how] : expected.items()) {
        SCOPED_TRACE(name);
        const auto path = fixture("door_photos") / name;
        if (how.contains("heif") && !PHOTOFLUX_READS_HEIF) continue;
        const auto decoded = door->decode(path);
        EXPECT_TRUE(decoded.ok());
        if (!decoded.ok()) {
            ADD_FAILURE() << decoded.error().message;
            continue;
        }
        const QImage want(QString::fromStdString(path.string() + ".expected.png"));
        EXPECT_LE(test::furthest(*decoded, want), int(how["tolerance"]));
        EXPECT_EQ(test::furthest(by_lines(*door, path), *decoded), 0);
        EXPECT_EQ(decoded->depth() == 64, how.contains("sixteen") || name.find("half") != std::string::npos ||
                                              name.find("double") != std::string::npos ||
                                              name.find("thirtytwo") != std::string::npos ||
                                              name.find("cmyk_sixteen") != std::string::npos);
        if (how.contains("sixteen") && decoded->depth() == 64) {
            EXPECT_LE(furthest_sixteen(*decoded, test::bytes_of(path.string() + ".expected.u16")), 1);
        }
        const auto size = door->size_of(path);
        ASSERT_TRUE(size.ok()) << size.error().message;
        EXPECT_EQ(*size, want.size()) << "from the head alone";
        const auto examined = door->examine(path, {}, {48});
        ASSERT_TRUE(examined.ok()) << examined.error().message;
        EXPECT_EQ(QSize(examined->notes.width, examined->notes.height), want.size());
        EXPECT_EQ(examined->notes.pages, how.value("pages", 1));
        if (how.contains("profile")) {
            EXPECT_EQ(examined->notes.colour_profile, how["profile"].get<std::string>());
        }
        const QImage little = QImage::fromData(examined->thumbnails.at(0).bytes);
        EXPECT_EQ(std::max(little.width(), little.height()), 48);
        const QImage shrunk = want.scaled(little.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        EXPECT_LE(apart(little, shrunk), 4) << "thumbnail";
        for (const Error& problem : examined->problems) ADD_FAILURE() << problem.message;
    }
}

TEST(DoorPixels, ACamerasRawFileIsDevelopedInItsColours) {
    if (!PHOTOFLUX_READS_RAW) {
        EXPECT_EQ(test::open_door()->decode(fixture("door_photos") / "sensor.dng").error().code, ErrorCode::bad_input);
        return;
    }
    const auto door = test::open_door();
    const auto decoded = door->decode(fixture("door_photos") / "sensor.dng");
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    EXPECT_EQ(decoded->size(), QSize(64, 48));
    EXPECT_EQ(decoded->depth(), 64);
    const QColor left = decoded->pixelColor(16, 24), right = decoded->pixelColor(48, 24);
    EXPECT_GT(left.red(), left.green());
    EXPECT_GT(left.green(), left.blue());
    EXPECT_GT(right.blue(), right.green());
    EXPECT_GT(right.green(), right.red());
    EXPECT_NEAR(left.red(), right.blue(), 12);
    const auto examined = door->examine(fixture("door_photos") / "sensor.dng", {}, {32});
    ASSERT_TRUE(examined.ok()) << examined.error().message;
    EXPECT_EQ(examined->notes.format, "raw");
    EXPECT_EQ(examined->notes.camera, "Test Sensor");
}

TEST(DoorPixels, SmallerOnesHaveTheSideAskedFor) {
    const auto door = test::open_door();
    for (const char* name : {"jpeg_turned_6.jpg", "tiff_sixteen.tif", "png_alpha.png"}) {
        const auto decoded = door->decode(fixture("door_photos") / name, 40);
        ASSERT_TRUE(decoded.ok()) << decoded.error().message;
        EXPECT_EQ(std::max(decoded->width(), decoded->height()), 40) << name;
    }
}

TEST(DoorPixels, ATakerThatFailsEndsTheDecoding) {
    const auto door = test::open_door();
    const auto path = fixture("door_photos") / test::json_of(fixture("door_photos") / "expected.json").begin().key();
    int lines = 0;
    const LineTaker full{[](QSize, bool) -> Result<void> { return Done{}; },
                         [&lines](std::span<const QRgb>) -> Result<void> {
                             if (++lines < 3) return Done{};
                             return Error{ErrorCode::no_disk, sentence("imaging", "the disk is full")};
                         }};
    const auto ended = door->decode_lines(path, full);
    ASSERT_FALSE(ended.ok() || ended.cancelled());
    EXPECT_EQ(ended.error().code, ErrorCode::no_disk);
    EXPECT_EQ(lines, 3);
    EXPECT_FALSE(by_lines(*door, path).isNull());  // and the next one is read as ever
}

}  // namespace
}  // namespace photoflux::imaging
