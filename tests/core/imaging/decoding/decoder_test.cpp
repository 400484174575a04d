#include "door.h"
#include "files.h"

#include <gtest/gtest.h>
#include <QColorSpace>
#include <atomic>
#include <thread>

namespace photoflux::imaging {
namespace {

using test::Folder;
using test::furthest;

/// Colours that go from left to right and from top to bottom.
QImage picture(int width, int height, QImage::Format format = QImage::Format_RGB32) {
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixelColor(x, y, QColor(x * 255 / width, y * 255 / height, 128));
    return image;
}

QImage thumbnail(const Examined& examined, std::size_t n) { return QImage::fromData(examined.thumbnails.at(n).bytes); }

TEST(Decoder, AProgramThatDoesNotExistIsNotFound) {
    const auto made = Decoder::create(test::decoder_program().replace_filename("photoflux-nothing"));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::not_found);
}

TEST(Decoder, APictureComesAsItIs) {
    const Folder folder;
    const QImage image = picture(300, 200);
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "a.png").string())));
    const auto decoded = test::open_door()->decode(folder / "a.png");
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    EXPECT_EQ(furthest(*decoded, image), 0);
    EXPECT_EQ(decoded->format(), QImage::Format_RGB32);
    EXPECT_EQ(decoded->colorSpace(), QColorSpace(QColorSpace::SRgb));
}

TEST(Decoder, ThumbnailsHaveTheSidesAskedFor) {
    const Folder folder;
    const QImage image = picture(1200, 800);
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "a.jpg").string()), "JPEG", 95));
    const auto examined = test::open_door()->examine(folder / "a.jpg", {}, {160, 512});
    ASSERT_TRUE(examined.ok()) << examined.error().message;
    EXPECT_EQ(examined->notes.format, "jpeg");
    EXPECT_EQ(examined->notes.width, 1200);
    EXPECT_EQ(examined->notes.height, 800);
    ASSERT_EQ(examined->thumbnails.size(), 2U);
    EXPECT_EQ(examined->thumbnails[0].side, 512);
    EXPECT_EQ(thumbnail(*examined, 0).size(), QSize(512, 341));
    EXPECT_EQ(thumbnail(*examined, 1).size(), QSize(160, 107));
    EXPECT_LE(furthest(thumbnail(*examined, 0), picture(512, 341)), 8);
    EXPECT_NE(examined->look, 0U);
}

TEST(Decoder, SmallPicturesAreNotEnlargedAndTransparencyStays) {
    const Folder folder;
    QImage image(40, 30, QImage::Format_ARGB32);
    image.fill(QColor(200, 100, 50, 128));
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "a.png").string())));
    const auto examined = test::open_door()->examine(folder / "a.png", {}, {256});
    ASSERT_TRUE(examined.ok()) << examined.error().message;
    const QImage little = thumbnail(*examined, 0);
    EXPECT_EQ(little.size(), QSize(40, 30));
    EXPECT_EQ(little.pixelColor(7, 7), QColor(200, 100, 50, 128));
}

TEST(Decoder, SixteenBitsStay) {
    const Folder folder;
    QImage image(256, 4, QImage::Format_RGBX64);
    for (int x = 0; x < 256; ++x)
        for (int y = 0; y < 4; ++y)
            image.setPixelColor(x, y, QColor(QRgba64::fromRgba64(quint16(30000 + x), 1, 2, 65535)));
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "a.png").string())));
    const auto decoded = test::open_door()->decode(folder / "a.png");
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    ASSERT_EQ(decoded->depth(), 64);
    for (int x = 0; x < 256; ++x)
        EXPECT_EQ(reinterpret_cast<const QRgba64*>(decoded->constScanLine(2))[x].red(), 30000 + x);
}

TEST(Decoder, OneChildServesManyFilesAndThreadsTakeTurns) {
    const Folder folder;
    const auto door = test::open_door();
    for (int n = 0; n < 4; ++n)
        ASSERT_TRUE(
            picture(100 + n, 50).save(QString::fromStdString((folder / std::to_string(n).c_str()).string()), "PNG"));
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int n = 0; n < 4; ++n) {
        threads.emplace_back([&, n] {
            for (int turn = 0; turn < 10; ++turn) {
                const auto decoded = door->decode(folder / std::to_string(n).c_str());
                right += decoded.ok() && furthest(*decoded, picture(100 + n, 50)) == 0;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(right, 40);
}

TEST(Decoder, ACancelledQuestionEndsAndTheNextIsAnswered) {
    const Folder folder;
    ASSERT_TRUE(picture(64, 64).save(QString::fromStdString((folder / "a.png").string())));
    const auto door = test::open_door();
    CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(door->decode(folder / "a.png", 0, cancel).cancelled());
    EXPECT_TRUE(door->decode(folder / "a.png").ok());
}

TEST(Decoder, FilesThatAreNoPicturesSaySo) {
    const Folder folder;
    test::put(folder / "empty.jpg", "");
    test::put(folder / "words.jpg", "This is a letter, not a photograph.");
    test::put(folder / "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    const auto door = test::open_door();
    for (const char* name : {"empty.jpg", "words.jpg", "drawing.svg"}) {
        const auto examined = door->examine(folder / name, {}, {64});
        ASSERT_FALSE(examined.ok()) << name;
        EXPECT_EQ(examined.error().code, ErrorCode::bad_input) << name;
        EXPECT_NE(examined.error().message.find(name), std::string::npos) << examined.error().message;
    }
    EXPECT_EQ(door->decode(folder / "missing.jpg").error().code, ErrorCode::not_found);
    EXPECT_EQ(door->decode(folder.path()).error().code, ErrorCode::bad_input);
}

}  // namespace
}  // namespace photoflux::imaging
