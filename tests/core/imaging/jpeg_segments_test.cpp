#include "imaging/jpeg_segments.h"

#include "imaging/xmp_packet.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QImage>
#include <QImageWriter>

namespace photoflux::imaging {
namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QByteArray small_jpeg(bool progressive) {
    QImage image(40, 24, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) image.setPixel(x, y, qRgb(x * 6, y * 10, (x * y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "JPEG");
    writer.setQuality(100);
    writer.setProgressiveScanWrite(progressive);
    EXPECT_TRUE(writer.write(image));
    return bytes;
}

TEST(JpegSegments, TogetherTheyAreTheWholeFile) {
    for (const bool progressive : {false, true}) {
        const QByteArray jpeg = small_jpeg(progressive);
        const auto segments = read_jpeg_segments(view(jpeg));
        ASSERT_TRUE(segments.ok()) << segments.error().message;
        QByteArray whole("\xFF\xD8");
        int scans = 0;
        for (const auto& segment : *segments) {
            whole.append(segment.whole.data(), static_cast<qsizetype>(segment.whole.size()));
            scans += segment.marker == jpeg::kStartOfScan;
        }
        EXPECT_EQ(whole, jpeg);
        EXPECT_EQ(scans > 1, progressive);
        const auto size = jpeg_size(*segments);
        ASSERT_TRUE(size.ok());
        EXPECT_EQ(*size, std::pair(40, 24));
    }
}

TEST(JpegSegments, EveryCutIsSeen) {
    const QByteArray jpeg = small_jpeg(true);
    for (qsizetype length = 0; length < jpeg.size(); ++length) {
        const auto segments = read_jpeg_segments(view(jpeg.left(length)));
        ASSERT_FALSE(segments.ok()) << length;
        EXPECT_EQ(segments.error().code, ErrorCode::corrupt);
    }
}

TEST(JpegSegments, ExtendedXmpNeedsAllItsParts) {
    const std::string recipe(150'000, 'r');
    const QByteArray xmp = jpeg_xmp_segments({kGenerated, "PhotoFlux", recipe});
    const QByteArray jpeg = insert_jpeg_segments(small_jpeg(false), xmp);
    auto segments = read_jpeg_header(view(jpeg));
    ASSERT_TRUE(segments.ok());
    auto packets = xmp_packets_of(*segments);
    ASSERT_EQ(packets.size(), 2u);
    EXPECT_NE(packets[0].find(kGenerated), std::string::npos);
    EXPECT_NE(packets[1].find(recipe), std::string::npos);
    const auto last =
        std::find_if(segments->rbegin(), segments->rend(), [](auto& s) { return s.marker == jpeg::kApp1; });
    segments->erase(std::next(last).base());
    packets = xmp_packets_of(*segments);
    EXPECT_EQ(packets.size(), 1u);
}

}  // namespace
}  // namespace photoflux::imaging
