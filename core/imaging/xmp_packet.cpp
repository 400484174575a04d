#include "imaging/xmp_packet.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace photoflux::imaging {
namespace {

constexpr std::string_view kStandardHeader{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kExtendedHeader{"http://ns.adobe.com/xmp/extension/\0", 35};
constexpr std::size_t kGuid = 32;
constexpr std::size_t kExtendedPrefix = kExtendedHeader.size() + kGuid + 8;  // and full length and offset
constexpr std::size_t kExtendedPart = 65'000;
constexpr std::size_t kMaxExtended = 16u << 20;

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            default:
                result += c;
        }
    }
    return result;
}

std::string property(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return "  <" + std::string(name) + ">" + escaped(value) + "</" + std::string(name) + ">\n";
}

std::string rdf(const XmpFields& fields, std::string_view extended_guid) {
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           " <rdf:Description rdf:about=\"\"\n"
           "   xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
           "   xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\"\n"
           "   xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\"\n"
           "   xmlns:photoflux=\"" +
           std::string(kRecipeNamespace) + "\">\n" +
           property("Iptc4xmpExt:DigitalSourceType", fields.digital_source_type) +
           property("xmp:CreatorTool", fields.creator_tool) + property("photoflux:Recipe", fields.recipe_json) +
           property("xmpNote:HasExtendedXMP", extended_guid) +
           " </rdf:Description>\n"
           "</rdf:RDF>\n"
           "</x:xmpmeta>\n";
}

std::string packet(const XmpFields& fields, std::string_view extended_guid) {
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + rdf(fields, extended_guid) +
           "<?xpacket end=\"r\"?>";
}

std::string big_endian(std::uint32_t value) {
    std::string bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

}  // namespace

std::string xmp_packet(const XmpFields& fields) { return packet(fields, {}); }

QByteArray jpeg_xmp_segments(const XmpFields& fields) {
    const std::string whole = std::string(kStandardHeader) + packet(fields, {});
    if (whole.size() <= jpeg::kMaxSegment) return jpeg_segment(jpeg::kApp1, whole);

    const std::string extended = rdf({{}, {}, fields.recipe_json}, {});
    const std::string guid =
        QCryptographicHash::hash(extended, QCryptographicHash::Md5).toHex().toUpper().toStdString();
    QByteArray segments =
        jpeg_segment(jpeg::kApp1, std::string(kStandardHeader) +
                                      packet({fields.digital_source_type, fields.creator_tool, {}}, guid));
    for (std::size_t at = 0; at < extended.size(); at += kExtendedPart) {
        segments += jpeg_segment(
            jpeg::kApp1, std::string(kExtendedHeader) + guid + big_endian(static_cast<std::uint32_t>(extended.size())) +
                             big_endian(static_cast<std::uint32_t>(at)) + extended.substr(at, kExtendedPart));
    }
    return segments;
}

std::vector<std::string> xmp_packets_of(const std::vector<JpegSegment>& segments) {
    std::vector<std::string> packets;
    std::string extended;
    std::size_t filled = 0;
    for (const auto& segment : segments) {
        if (segment.marker != jpeg::kApp1) continue;
        if (segment.data.starts_with(kStandardHeader)) {
            packets.emplace_back(segment.data.substr(kStandardHeader.size()));
        } else if (segment.data.starts_with(kExtendedHeader) && segment.data.size() > kExtendedPrefix) {
            const char* numbers = segment.data.data() + kExtendedHeader.size() + kGuid;
            const std::size_t length = qFromBigEndian<quint32>(numbers), at = qFromBigEndian<quint32>(numbers + 4);
            const auto part = segment.data.substr(kExtendedPrefix);
            if (length > kMaxExtended) continue;
            if (extended.empty()) extended.resize(length);
            if (extended.size() != length || at > length || part.size() > length - at) continue;
            extended.replace(at, part.size(), part);
            filled += part.size();
        }
    }
    if (!extended.empty() && filled == extended.size()) packets.push_back(std::move(extended));
    return packets;
}

}  // namespace photoflux::imaging
