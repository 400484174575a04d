#include "imaging/decoding/icc_description.h"
#include "imaging/decoding/stored_picture.h"

#include <libheif/heif.h>
#include <QColorSpace>
#include <algorithm>
#include <memory>
#include <new>

namespace photoflux::imaging {
namespace {

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Decoded = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

bool failed(const heif_error& error) { return error.code != heif_error_Ok; }

std::string why(const heif_error& error) { return error.message ? error.message : ""; }

/// Lines of interleaved channels as a picture of our own. `bits`: of the values, more than 8 in 16.
QImage copied(const heif_image* decoded, int bits, bool alpha) {
    int stride = 0;
    const std::uint8_t* plane = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const QSize size(heif_image_get_width(decoded, heif_channel_interleaved),
                     heif_image_get_height(decoded, heif_channel_interleaved));
    if (!plane || stride <= 0) return {};
    if (bits == 8) {
        const auto format = alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
        return QImage(plane, size.width(), size.height(), stride, format).copy();
    }
    QImage image(size, alpha ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
    if (image.isNull()) throw std::bad_alloc();
    const int channels = alpha ? 4 : 3;
    for (int y = 0; y < size.height(); ++y) {
        const auto* from = reinterpret_cast<const std::uint16_t*>(plane + std::ptrdiff_t{stride} * y);
        auto* into = reinterpret_cast<std::uint16_t*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x, into += 4, from += channels) {
            into[3] = 0xFFFF;
            for (int i = 0; i < channels; ++i)
                into[i] = static_cast<std::uint16_t>(from[i] << (16 - bits) | from[i] >> (2 * bits - 16));
        }
    }
    return image;
}

/// The ICC profile, or the few spaces that numbers name and phones write. Brightness beyond white (PQ, HLG) is not
/// read.
void take_colours(const heif_image_handle* handle, StoredPicture& picture) {
    if (const std::size_t length = heif_image_handle_get_raw_color_profile_size(handle);
        length > 0 && length < 16U << 20) {
        QByteArray profile(static_cast<qsizetype>(length), '\0');
        if (failed(heif_image_handle_get_raw_color_profile(handle, profile.data()))) return;
        picture.colour_profile = icc_description(profile);
        picture.image.setColorSpace(QColorSpace::fromIccProfile(profile));
        return;
    }
    heif_color_profile_nclx* numbers = nullptr;
    if (failed(heif_image_handle_get_nclx_color_profile(handle, &numbers)) || !numbers) return;
    if (numbers->color_primaries == heif_color_primaries_SMPTE_EG_432_1)
        picture.image.setColorSpace(QColorSpace::DisplayP3);
    heif_nclx_color_profile_free(numbers);
}

}  // namespace

Result<StoredPicture> read_heif(const QByteArray& bytes, const ReadOrder& order) {
    const Context context(heif_context_alloc(), heif_context_free);
    heif_context_set_maximum_image_size_limit(context.get(), order.side_limit);
    heif_context_set_max_decoding_threads(context.get(), 0);
    auto error = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                            static_cast<std::size_t>(bytes.size()), nullptr);
    if (failed(error)) return damaged(order, why(error));
    heif_image_handle* primary = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &primary);
    const Handle handle(primary, heif_image_handle_release);
    if (failed(error)) return damaged(order, why(error));

    StoredPicture picture;
    picture.size = {heif_image_handle_get_width(primary), heif_image_handle_get_height(primary)};
    if (picture.size.isEmpty()) return damaged(order, "it has no size");
    PHOTOFLUX_CHECK(check_size(picture.size, order));
    picture.orientation = 1;  // it turns and mirrors as the file says
    if (order.only_size) return picture;
    const bool alpha = heif_image_handle_has_alpha_channel(primary) != 0;
    const int bits = std::clamp(heif_image_handle_get_luma_bits_per_pixel(primary), 8, 16);
    const auto eight = alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
    const auto more = alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE;
    heif_image* pixels = nullptr;
    error = heif_decode_image(primary, &pixels, heif_colorspace_RGB, bits > 8 ? more : eight, nullptr);
    const Decoded decoded(pixels, heif_image_release);
    if (failed(error)) return damaged(order, why(error));
    picture.image = copied(pixels, bits, alpha);
    if (picture.image.isNull()) return damaged(order, "");
    picture.size = picture.image.size();
    take_colours(primary, picture);
    return picture;
}

void prepare_heif() { heif_init(nullptr); }

}  // namespace photoflux::imaging
