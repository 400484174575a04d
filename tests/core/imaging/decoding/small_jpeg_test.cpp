// The quick reader of small JPEGs against libjpeg.

#include "imaging/decoding/small_jpeg.h"

#include "files.h"

#include <gtest/gtest.h>
#include <jpeglib.h>
#include <QColorSpace>
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>

namespace photoflux::imaging {
namespace {

namespace fs = std::filesystem;

fs::path made(const std::string& name) { return fs::path(PHOTOFLUX_FIXTURES_DIR) / "small_jpegs" / name; }

std::optional<QImage> read(const QByteArray& bytes, int eighths) {
    return read_small_jpeg({bytes.constData(), static_cast<std::size_t>(bytes.size())}, eighths);
}

QImage libjpeg(const QByteArray& bytes, int eighths) {
    jpeg_decompress_struct state{};
    jpeg_error_mgr errors{};
    state.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&state);
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&state, TRUE);
    state.scale_num = static_cast<unsigned>(eighths);
    state.scale_denom = 8;
    state.out_color_space = JCS_RGB;
    jpeg_start_decompress(&state);
    QImage image(static_cast<int>(state.output_width), static_cast<int>(state.output_height), QImage::Format_RGB888);
    while (state.output_scanline < state.output_height) {
        JSAMPROW line = image.scanLine(static_cast<int>(state.output_scanline));
        jpeg_read_scanlines(&state, &line, 1);
    }
    jpeg_finish_decompress(&state);
    jpeg_destroy_decompress(&state);
    return image;
}

struct Apart {
    double mean = 0;  ///< of all channels
    int most = 0;
};

Apart apart(const QImage& one, const QImage& other) {
    Apart found;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            for (const int each : {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b)}) {
                found.mean += std::abs(each);
                found.most = std::max(found.most, std::abs(each));
            }
        }
    }
    found.mean /= 3.0 * one.width() * one.height();
    return found;
}

TEST(SmallJpeg, IsWhatLibjpegMakes) {
    int files = 0;
    for (const auto& entry : fs::directory_iterator(made(""))) {
        if (!entry.is_regular_file() || entry.path().extension() != ".jpg") continue;
        ++files;
        const QByteArray bytes = test::bytes_of(entry.path());
        const auto stem = entry.path().stem();
        const bool full_colours = stem == "full" || stem == "fine" || stem == "rows" || stem == "grey";
        for (int eighths = 1; eighths <= 4; ++eighths) {
            SCOPED_TRACE(entry.path().filename().string() + " " + std::to_string(eighths));
            const auto small = read(bytes, eighths);
            ASSERT_TRUE(small);
            const QImage expected = libjpeg(bytes, eighths);
            ASSERT_EQ(small->size(), expected.size());
            const Apart found = apart(*small, expected);
            // At two and four eighths libjpeg puts more into each pixel; colours that are coarse it makes smooth.
            if (full_colours) {
                EXPECT_LE(found.most, eighths % 2 == 1 ? 3 : 32);
            }
            EXPECT_LE(found.mean, !full_colours ? 5.0 : eighths % 2 == 1 ? 0.05 : 3.0);
            EXPECT_EQ(small->colorSpace().isValid(), stem == "profile");
        }
    }
    EXPECT_EQ(files, 12);
}

TEST(SmallJpeg, WhatIsUnusualIsLeftToLibjpeg) {
    for (const char* name : {"others/progressive.jpg", "others/cmyk.jpg", "others/picture.png"})
        EXPECT_FALSE(read(test::bytes_of(made(name)), 2)) << name;
    EXPECT_FALSE(read({}, 2));
    EXPECT_FALSE(read(test::bytes_of(made("plain.jpg")), 5));
}

TEST(SmallJpeg, AFileThatEndsEarlyIsLeftToLibjpeg) {
    for (const char* name : {"plain.jpg", "restarts.jpg", "grey.jpg"}) {
        const QByteArray bytes = test::bytes_of(made(name));
        for (qsizetype size = 0; size < bytes.size(); size += 97)
            EXPECT_FALSE(read(bytes.left(size), 2)) << name << size;
        EXPECT_FALSE(read(bytes.left(bytes.size() - 1), 2));
    }
}

/// Under the sanitizers' eyes, or those of the lock, nothing may be touched that is not its own.
TEST(SmallJpeg, BytesThatWereChangedDoNoHarm) {
    std::mt19937 random(11);
    int read_all_the_same = 0;
    for (const char* name : {"plain.jpg", "wide.jpg", "restarts.jpg", "optimised.jpg"}) {
        const QByteArray whole = test::bytes_of(made(name));
        for (int turn = 0; turn < 150; ++turn) {
            QByteArray bytes = whole;
            for (int flaw = turn % 4; flaw >= 0; --flaw) {
                const auto most = turn % 2 == 0 ? std::min<qsizetype>(700, bytes.size()) : bytes.size();
                bytes[qsizetype(random() % std::size_t(most))] = static_cast<char>(random());
            }
            if (const auto small = read(bytes, 1 + turn % 4)) {
                ++read_all_the_same;
                EXPECT_FALSE(small->isNull());
            }
        }
    }
    EXPECT_LT(read_all_the_same, 500);
}

TEST(SmallJpeg, TheLeastEighthsThatDo) {
    EXPECT_EQ(eighths_for({4000, 3000}, 1024), 2) << "1000 are close enough";
    EXPECT_EQ(eighths_for({3000, 4032}, 1024), 2);
    EXPECT_EQ(eighths_for({3900, 3000}, 1024), 3);
    EXPECT_EQ(eighths_for({6000, 4000}, 1024), 2);
    EXPECT_EQ(eighths_for({6000, 4000}, 256), 1);
    EXPECT_EQ(eighths_for({1024, 768}, 1024), 8);
}

}  // namespace
}  // namespace photoflux::imaging
