#include "imaging/decoding/photo_reader.h"

#include "imaging/decoding/photo_notes_reader.h"
#include "imaging/decoding/stored_picture.h"
#include "imaging/perceptual_hash.h"
#include "imaging/picture_format.h"
#include "imaging/upright.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <algorithm>
#include <functional>
#include <new>
#include <utility>

namespace photoflux::imaging {
namespace {

constexpr int kThumbnailQuality = 85;
constexpr int kHashedSide = 128;  ///< of a picture that is made for the hash alone

Result<PictureFormat> format_of(const QByteArray& photo, const std::string& name) {
    if (photo.isEmpty()) return Error{ErrorCode::bad_input, sentence("imaging", "%1 is empty").with(name)};
    const auto format = picture_format(photo);
    if (format != PictureFormat::none) return format;
    return Error{ErrorCode::bad_input,
                 sentence("imaging", "%1 is no picture of a format that this program reads").with(name)};
}

Result<StoredPicture> stored_picture(const QByteArray& photo, PictureFormat format, const ReadOrder& order) {
    switch (format) {
        case PictureFormat::tiff:
            return read_tiff(photo, order);
        case PictureFormat::heif:
            return read_heif(photo, order);
        case PictureFormat::raw:
            return read_raw(photo, order);
        default:
            return read_with_qt(photo, name_of(format).c_str(), order);
    }
}

bool sixteen_bits(const QImage& image) {
    return image.depth() == 64 || image.format() == QImage::Format_Grayscale16 || image.depth() == 128;
}

/// One of the four formats that pass the pipe, in place where that goes. Before the colours are converted: Qt's
/// conversion knows not all formats.
QImage plain_format(QImage image) {
    const bool alpha = image.hasAlphaChannel();
    const auto sixteen = alpha ? QImage::Format_RGBA64 : QImage::Format_RGBX64;
    const auto eight = alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    image.convertTo(sixteen_bits(image) ? sixteen : eight);
    if (image.isNull()) throw std::bad_alloc();
    return image;
}

/// `whole`: the size of the picture that `image` is, or was before it was made smaller.
QImage no_larger(QImage image, int side, QSize whole) {
    if (side <= 0 || std::max(image.width(), image.height()) <= side) return image;
    image = image.scaled(fitted(whole, side), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.isNull()) throw std::bad_alloc();
    return image;
}

/// Smaller first: what follows is less work then. But palettes do not mix.
QImage finished(StoredPicture& picture, int orientation, int max_side) {
    QImage image = std::exchange(picture.image, QImage());
    if (image.depth() <= 8) image = plain_format(std::move(image));
    image = plain_format(no_larger(std::move(image), max_side, picture.size));
    image = plain_format(upright_in_srgb(std::move(image), transformations_of(orientation)));
    return image;
}

bool see_through(const QImage& image) {
    if (!image.hasAlphaChannel()) return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; })) return true;
    }
    return false;
}

QByteArray encoded(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool transparent = see_through(image);
    const QImage plain = image.convertToFormat(transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    plain.save(&buffer, transparent ? "PNG" : "JPEG", transparent ? -1 : kThumbnailQuality);
    return bytes;
}

void add_thumbnails(Examined& examined, QImage image, std::vector<int> sides, QSize whole) {
    std::sort(sides.begin(), sides.end(), std::greater());
    sides.erase(std::unique(sides.begin(), sides.end()), sides.end());
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setColorSpace(QColorSpace());  // sRGB goes without saying
    for (const int side : sides) {
        image = no_larger(std::move(image), side, whole);
        examined.thumbnails.push_back({side, encoded(image)});
    }
}

int orientation_of(const StoredPicture& picture, const QByteArray& photo, const std::string& name) {
    return picture.orientation ? *picture.orientation : read_photo_notes(photo, {}, name).notes.orientation;
}

ReadOrder order_of(const DecodeLimits& limits, const std::string& name, int max_side) {
    return {name, max_side, false, false, 10'000, limits.max_side, limits.max_pixels, limits.memory};
}

}  // namespace

void PhotoReader::prepare() {
    QImageReader::setAllocationLimit(2048);  // MiB; limits on pixels and the process's own memory come first
    prepare_qt_readers();
    prepare_tiff();
    prepare_heif();
    prepare_raw();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setColorSpace(QColorSpace::AdobeRgb);
    image = upright_in_srgb(image, QImageIOHandler::TransformationRotate90);
    Examined warm;
    add_thumbnails(warm, image, {32, 16}, image.size());
    image = image.convertToFormat(QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    add_thumbnails(warm, image, {32}, image.size());
    for (const auto& little : warm.thumbnails) (void)read_photo_notes(little.bytes, "<x/>", "");
    (void)perceptual_hash(image);
}

Result<Examined> PhotoReader::examine(const QByteArray& photo, const QByteArray& sidecar, const std::vector<int>& sides,
                                      const std::string& name) const {
    PHOTOFLUX_TRY(const auto format, format_of(photo, name));
    const int largest = sides.empty() ? kHashedSide : *std::max_element(sides.begin(), sides.end());
    auto order = order_of(limits_, name, largest);
    order.roughly = true;
    PHOTOFLUX_TRY(auto picture, stored_picture(photo, format, order));
    auto read = read_photo_notes(photo, sidecar, name);
    Examined examined;
    examined.notes = std::move(read.notes);
    examined.problems = std::move(picture.problems);
    examined.problems.insert(examined.problems.end(), read.problems.begin(), read.problems.end());
    PhotoNotes& notes = examined.notes;
    notes.format = name_of(format);
    notes.pages = picture.pages;
    notes.orientation = picture.orientation.value_or(notes.orientation);
    const bool lies = notes.orientation >= 5;
    notes.width = lies ? picture.size.height() : picture.size.width();
    notes.height = lies ? picture.size.width() : picture.size.height();
    notes.colour_profile = picture.colour_profile.empty() ? picture.image.colorSpace().description().toStdString()
                                                          : picture.colour_profile;
    const QImage image = finished(picture, notes.orientation, largest);
    examined.look = perceptual_hash(image);
    add_thumbnails(examined, image, sides, {notes.width, notes.height});
    return examined;
}

Result<QSize> PhotoReader::measure(const QByteArray& photo, const std::string& name) const {
    PHOTOFLUX_TRY(const auto format, format_of(photo, name));
    auto order = order_of(limits_, name, 0);
    order.only_size = true;
    PHOTOFLUX_TRY(const auto picture, stored_picture(photo, format, order));
    return orientation_of(picture, photo, name) >= 5 ? picture.size.transposed() : picture.size;
}

Result<QImage> PhotoReader::decode(const QByteArray& photo, int max_side, const std::string& name) const {
    PHOTOFLUX_TRY(const auto format, format_of(photo, name));
    PHOTOFLUX_TRY(auto picture, stored_picture(photo, format, order_of(limits_, name, max_side)));
    return finished(picture, orientation_of(picture, photo, name), max_side);
}

}  // namespace photoflux::imaging
