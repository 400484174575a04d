#include "imaging/exif_block.h"

#include "imaging/jpeg_segments.h"

#include <QString>
#include <QtEndian>
#include <exiv2/exif.hpp>
#include <exiv2/value.hpp>

namespace photoflux::imaging {
namespace {

constexpr std::string_view kExifHeader{"Exif\0\0", 6};
constexpr std::string_view kUnicode{"UNICODE\0", 8};
constexpr std::string_view kAscii{"ASCII\0\0\0", 8};
constexpr qsizetype kOtherFields = 1024;  // room for the block's structure

QString utf16(std::string_view bytes, bool big_endian) {
    QString text(static_cast<qsizetype>(bytes.size() / 2), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char* unit = bytes.data() + 2 * i;
        text[i] = QChar(big_endian ? qFromBigEndian<quint16>(unit) : qFromLittleEndian<quint16>(unit));
    }
    return text;
}

/// Parameters are ASCII: read in the wrong order, their characters land on multiples of 256.
qsizetype misread(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() != 0 && c.cell() == 0; });
}

}  // namespace

QByteArray exif_block(const ExifFields& fields) {
    Exiv2::ExifData exif;
    if (!fields.software.empty()) exif["Exif.Image.Software"] = fields.software;
    if (fields.orientation > 0) exif["Exif.Image.Orientation"] = static_cast<uint16_t>(fields.orientation);
    const QString comment = QString::fromStdString(fields.user_comment);
    if (!comment.isEmpty() && 2 * comment.size() + kOtherFields <= static_cast<qsizetype>(jpeg::kMaxSegment)) {
        QByteArray bytes(kUnicode.data(), kUnicode.size());
        bytes.resize(bytes.size() + 2 * comment.size());
        qToBigEndian<quint16>(comment.utf16(), comment.size(), bytes.data() + kUnicode.size());
        const Exiv2::DataValue value(reinterpret_cast<const Exiv2::byte*>(bytes.constData()),
                                     static_cast<long>(bytes.size()));
        exif.add(Exiv2::ExifKey("Exif.Photo.UserComment"), &value);
    }
    if (exif.empty()) return {};
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, exif);
    return QByteArray(kExifHeader.data(), kExifHeader.size())
        .append(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
}

std::string user_comment_text(std::string_view bytes, bool big_endian) {
    if (bytes.size() < kUnicode.size()) return {};
    const auto text = bytes.substr(kUnicode.size());
    if (bytes.starts_with(kUnicode)) {
        QString first = utf16(text, big_endian), second = utf16(text, !big_endian);
        QString& best = misread(second) < misread(first) ? second : first;
        if (best.startsWith(QChar(0xFEFF))) best.remove(0, 1);
        return best.toStdString();
    }
    const bool undefined = bytes.substr(0, 8) == std::string_view("\0\0\0\0\0\0\0\0", 8);
    if (!bytes.starts_with(kAscii) && !undefined) return {};
    return std::string(text.substr(0, text.find('\0')));
}

}  // namespace photoflux::imaging
