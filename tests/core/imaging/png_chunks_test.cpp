#include "imaging/png_chunks.h"

#include "files.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QImage>

namespace photoflux::imaging {
namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QByteArray small_png() {
    QImage image(3, 2, QImage::Format_RGB888);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

TEST(PngChunks, ReadsAFileThatQtWrote) {
    const QByteArray png = small_png();
    const auto chunks = read_png_chunks(view(png));
    ASSERT_TRUE(chunks.ok());
    EXPECT_EQ(chunks->front().type, "IHDR");
    EXPECT_EQ(chunks->back().type, "IEND");
    const auto size = png_size(*chunks);
    ASSERT_TRUE(size.ok());
    EXPECT_EQ(size->first, 3u);
    EXPECT_EQ(size->second, 2u);
}

TEST(PngChunks, EveryCutAndEveryFlippedByteIsSeen) {
    const QByteArray png = small_png();
    for (qsizetype length = 0; length < png.size(); ++length) {
        const auto chunks = read_png_chunks(view(png.left(length)));
        ASSERT_FALSE(chunks.ok()) << length;
        EXPECT_EQ(chunks.error().code, ErrorCode::corrupt);
    }
    for (qsizetype at = 0; at < png.size(); ++at) {
        QByteArray broken = png;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        EXPECT_FALSE(read_png_chunks(view(broken)).ok()) << at;
    }
}

TEST(PngChunks, TextIsLatin1WhereThatSufficesElseInternational) {
    for (const auto& [text, type] : {std::pair<std::string, std::string_view>{"caf\xC3\xA9\nline", "tEXt"},
                                     {"苹果", "iTXt"},
                                     {"a\tb", "iTXt"},
                                     {"", "tEXt"}}) {
        const QByteArray png = insert_png_chunks(small_png(), png_text_chunk("parameters", text));
        const auto chunks = read_png_chunks(view(png));
        ASSERT_TRUE(chunks.ok());
        EXPECT_EQ((*chunks)[1].type, type);
        const auto read = read_png_text((*chunks)[1]);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->keyword, "parameters");
        EXPECT_EQ(read->text, text);
    }
}

TEST(PngChunks, ReadsCompressedTextsThatPythonPacked) {
    const char* script =
        "import sys, zlib, struct\n"
        "def chunk(kind, data):\n"
        "    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))\n"
        "text = 'Gr\\u00f6\\u00dfe'\n"
        "out = chunk(b'zTXt', b'one\\0\\0' + zlib.compress(text.encode('latin-1')))\n"
        "out += chunk(b'iTXt', b'two\\0\\1\\0de\\0Zwei\\0' + zlib.compress((text + ' \\u82f9').encode()))\n"
        "out += chunk(b'zTXt', b'bomb\\0\\0' + zlib.compress(bytes(100_000_000)))\n"
        "out += chunk(b'zTXt', b'torn\\0\\0' + zlib.compress(text.encode())[:-6])\n"
        "sys.stdout.buffer.write(out)\n";
    const auto packed =
        test::output_of(QStringLiteral(PHOTOFLUX_PEER_PYTHON), {QStringLiteral("-c"), QLatin1String(script)});
    const QByteArray png = insert_png_chunks(small_png(), packed);
    const auto chunks = read_png_chunks(view(png));
    ASSERT_TRUE(chunks.ok()) << chunks.error().message;
    EXPECT_EQ(read_png_text((*chunks)[1])->text, "Größe");
    EXPECT_EQ(read_png_text((*chunks)[2])->text, "Größe 苹");
    const auto bomb = read_png_text((*chunks)[3]), torn = read_png_text((*chunks)[4]);
    ASSERT_FALSE(bomb.ok());
    EXPECT_NE(bomb.error().message.find("16 MiB"), std::string::npos);
    ASSERT_FALSE(torn.ok());
    EXPECT_EQ(torn.error().code, ErrorCode::corrupt);
}

}  // namespace
}  // namespace photoflux::imaging
