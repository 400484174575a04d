#include "imaging/png_chunks.h"

#include <zlib.h>
#include <QString>
#include <QtEndian>
#include <algorithm>

namespace photoflux::imaging {
namespace {

constexpr std::size_t kMaxText = 16u << 20;
constexpr std::size_t kFrame = 12;  // length, type and checksum
constexpr std::size_t kHeaderChunk = kFrame + 13;

std::uint32_t big_endian(std::string_view bytes, std::size_t at) { return qFromBigEndian<quint32>(bytes.data() + at); }

/// Checksum over type and data, which lie side by side.
std::uint32_t checksum(std::string_view type_and_data) {
    return static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(type_and_data.data()), type_and_data.size()));
}

Error corrupt(const Sentence& what) { return {ErrorCode::corrupt, what}; }

Result<std::string> inflated(std::string_view packed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return Error{ErrorCode::no_memory, sentence("imaging", "no memory to unpack a PNG text")};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    char part[16384];
    int state = Z_OK;
    while (state == Z_OK && text.size() <= kMaxText) {
        stream.next_out = reinterpret_cast<Bytef*>(part);
        stream.avail_out = sizeof part;
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(part, sizeof part - stream.avail_out);
    }
    inflateEnd(&stream);
    if (text.size() > kMaxText)
        return corrupt(sentence("imaging", "the PNG file holds a text that unpacks to more than 16 MiB"));
    if (state != Z_STREAM_END)
        return corrupt(sentence("imaging", "the PNG file holds a compressed text that cannot be unpacked"));
    return text;
}

std::string latin1_to_utf8(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

bool latin1_suffices(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const auto code = c.unicode();
        return code == '\n' || (code >= 0x20 && code <= 0x7E) || (code >= 0xA0 && code <= 0xFF);
    });
}

}  // namespace

bool is_png(std::string_view file) { return file.starts_with(kPngSignature); }

Result<std::vector<PngChunk>> read_png_chunks(std::string_view file) {
    if (!is_png(file)) return corrupt(sentence("imaging", "the PNG file does not begin with PNG's signature"));
    std::vector<PngChunk> chunks;
    std::size_t at = kPngSignature.size();
    while (true) {
        if (file.size() - at < kFrame)
            return corrupt(sentence("imaging", "the PNG file ends at byte %1, before its IEND chunk; it was cut off")
                               .with(file.size()));
        const std::size_t length = big_endian(file, at);
        const auto type = file.substr(at + 4, 4);
        if (!std::all_of(type.begin(), type.end(), [](unsigned char c) { return c < 0x80 && std::isalpha(c); })) {
            return corrupt(
                sentence("imaging", "the PNG file has no chunk name at byte %1; it is damaged").with(at + 4));
        }
        if (length > file.size() - at - kFrame)
            return corrupt(sentence("imaging", "the PNG file ends at byte %1, inside its %2 chunk; it was cut off")
                               .with(file.size(), type));
        if (checksum(file.substr(at + 4, 4 + length)) != big_endian(file, at + 8 + length)) {
            return corrupt(
                sentence("imaging", "the PNG file has a wrong checksum in its %1 chunk at byte %2; it is damaged")
                    .with(type, at));
        }
        chunks.push_back({type, file.substr(at + 8, length)});
        if (chunks.size() == 1 && (type != "IHDR" || length != 13))
            return corrupt(sentence("imaging", "the PNG file does not begin with an IHDR chunk"));
        if (type == "IEND") return chunks;
        at += kFrame + length;
    }
}

Result<std::pair<std::uint32_t, std::uint32_t>> png_size(const std::vector<PngChunk>& chunks) {
    if (chunks.empty() || chunks[0].type != "IHDR" || chunks[0].data.size() != 13)
        return corrupt(sentence("imaging", "the PNG file has no IHDR chunk"));
    return std::pair(big_endian(chunks[0].data, 0), big_endian(chunks[0].data, 4));
}

bool is_png_text(const PngChunk& chunk) { return chunk.type == "tEXt" || chunk.type == "zTXt" || chunk.type == "iTXt"; }

Result<PngText> read_png_text(const PngChunk& chunk) {
    const auto end = chunk.data.find('\0');
    if (!is_png_text(chunk) || end == 0 || end == std::string_view::npos || end > 79)
        return corrupt(sentence("imaging", "the PNG file has a text without keyword"));
    PngText text{latin1_to_utf8(chunk.data.substr(0, end)), {}};
    auto rest = chunk.data.substr(end + 1);
    if (chunk.type == "tEXt") {
        text.text = latin1_to_utf8(rest);
        return text;
    }
    if (chunk.type == "zTXt") {
        if (rest.empty() || rest[0] != 0)
            return corrupt(sentence("imaging", "the PNG file has a text with an unknown compression"));
        PHOTOFLUX_TRY(auto unpacked, inflated(rest.substr(1)));
        text.text = latin1_to_utf8(unpacked);
        return text;
    }
    // iTXt: compression flag and method, language NUL, translated keyword NUL, text.
    const auto language = rest.size() < 2 ? std::string_view::npos : rest.find('\0', 2);
    const auto translated = language == std::string_view::npos ? language : rest.find('\0', language + 1);
    if (translated == std::string_view::npos)
        return corrupt(sentence("imaging", "the PNG file has an iTXt chunk that ends too early"));
    const bool packed = rest[0] != 0;
    if (packed && rest[1] != 0)
        return corrupt(sentence("imaging", "the PNG file has a text with an unknown compression"));
    rest = rest.substr(translated + 1);
    if (packed) {
        PHOTOFLUX_TRY(text.text, inflated(rest));
    } else {
        text.text = std::string(rest);
    }
    return text;
}

QByteArray png_chunk(std::string_view type, std::string_view data) {
    QByteArray chunk(static_cast<qsizetype>(kFrame + data.size()), Qt::Uninitialized);
    char* bytes = chunk.data();
    qToBigEndian(static_cast<quint32>(data.size()), bytes);
    std::copy(type.begin(), type.end(), bytes + 4);
    std::copy(data.begin(), data.end(), bytes + 8);
    qToBigEndian(checksum({bytes + 4, 4 + data.size()}), bytes + 8 + data.size());
    return chunk;
}

QByteArray png_international_text_chunk(const std::string& keyword, std::string_view utf8) {
    std::string data = keyword;
    data.append(5, '\0');  // end of keyword, not compressed, method 0, no language, no translated keyword
    data += utf8;
    return png_chunk("iTXt", data);
}

QByteArray png_text_chunk(const std::string& keyword, std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.remove(QChar(u'\0'));
    if (!latin1_suffices(text)) return png_international_text_chunk(keyword, text.toStdString());
    return png_chunk("tEXt", keyword + std::string(1, '\0') + text.toLatin1().toStdString());
}

QByteArray insert_png_chunks(const QByteArray& png, const QByteArray& chunks) {
    QByteArray result = png;
    result.insert(static_cast<qsizetype>(kPngSignature.size()) + static_cast<qsizetype>(kHeaderChunk), chunks);
    return result;
}

}  // namespace photoflux::imaging
