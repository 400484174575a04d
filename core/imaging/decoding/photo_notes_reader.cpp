#include "imaging/decoding/photo_notes_reader.h"

#include "imaging/decoding/exif_notes.h"
#include "imaging/decoding/xmp_notes.h"
#include "imaging/metadata.h"
#include "imaging/picture_format.h"
#include "imaging/xmp_toolkit.h"

#include <exiv2/image.hpp>

namespace photoflux::imaging {
namespace {

void read_file(ReadNotes& read, const QByteArray& bytes) {
    const auto* data = reinterpret_cast<const Exiv2::byte*>(bytes.constData());
    const auto length = static_cast<long>(bytes.size());
    if (Exiv2::ImageFactory::getType(data, length) == Exiv2::ImageType::none) return;  // holds nothing that it knows
    const auto image = Exiv2::ImageFactory::open(data, length);
    image->readMetadata();
    take_exif(read.notes, image->exifData());
    take_iptc(read.notes, image->iptcData());
    take_xmp(read.notes, image->xmpData(), Says::less_than_exif);
}

/// What a program that makes pictures wrote of how it made this one.
void read_recipe(ReadNotes& read, const QByteArray& bytes, const std::string& name) {
    const auto metadata = read_metadata(bytes, name);
    if (!metadata.ok()) return;  // the pixels' reader says what is wrong
    read.problems.insert(read.problems.end(), metadata->problems.begin(), metadata->problems.end());
    read.notes.generated = read.notes.generated || metadata->generated();
    if (metadata->infotext) {
        read.notes.prompt = metadata->infotext->prompt;
        read.notes.model = metadata->infotext->parameter("Model").value_or("");
    }
    if (!metadata->recipe) return;
    read.notes.prompt = metadata->recipe->prompt;
    read.notes.seed = metadata->recipe->seed;
    if (!metadata->recipe->model_name.empty()) read.notes.model = metadata->recipe->model_name;
}

/// False: it is damaged, or no XMP.
bool take_sidecar(PhotoNotes& notes, const QByteArray& sidecar) {
    try {
        Exiv2::XmpData xmp;
        if (Exiv2::XmpParser::decode(xmp, sidecar.toStdString()) != 0) return false;
        take_xmp(notes, xmp, Says::more_than_exif);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

ReadNotes read_photo_notes(const QByteArray& bytes, const QByteArray& sidecar, const std::string& name) {
    const auto lock = xmp_toolkit();
    ReadNotes read;
    try {
        read_file(read, bytes);
    } catch (const std::exception& error) {
        read.problems.emplace_back(
            ErrorCode::corrupt, sentence("imaging", "the metadata of %1 cannot be read: %2").with(name, error.what()));
    }
    const auto format = picture_format(bytes);
    const bool programs_write_it =
        format == PictureFormat::png || format == PictureFormat::jpeg || format == PictureFormat::webp;
    if (programs_write_it) read_recipe(read, bytes, name);
    if (sidecar.isEmpty() || take_sidecar(read.notes, sidecar)) return read;
    read.problems.emplace_back(
        ErrorCode::corrupt,
        sentence("imaging", "the sidecar of %1 cannot be read; it is damaged or no XMP").with(name));
    return read;
}

}  // namespace photoflux::imaging
