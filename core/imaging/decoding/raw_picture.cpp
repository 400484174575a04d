#include "imaging/decoding/stored_picture.h"

#include <libraw/libraw.h>
#include <QColorSpace>
#include <algorithm>
#include <memory>
#include <new>

namespace photoflux::imaging {
namespace {

using Memory = std::unique_ptr<libraw_processed_image_t, decltype(&LibRaw::dcraw_clear_mem)>;

/// dcraw's numbers for how a sensor was held, as Exif's.
int orientation_of(int flip) {
    switch (flip) {
        case 3:
            return 3;
        case 5:
            return 8;
        case 6:
            return 6;
        default:
            return 1;
    }
}

/// The JPEG that the camera made itself, if it is as large as is wanted.
bool take_preview(LibRaw& raw, StoredPicture& picture, const ReadOrder& order) {
    if (raw.unpack_thumb() != LIBRAW_SUCCESS) return false;
    const auto& found = raw.imgdata.thumbnail;
    const bool large = order.max_side > 0 && std::max(found.twidth, found.theight) >= order.max_side;
    if (found.tformat != LIBRAW_THUMBNAIL_JPEG || !found.thumb || !large) return false;
    const QByteArray jpeg(found.thumb, static_cast<qsizetype>(found.tlength));
    auto preview = read_with_qt(jpeg, "jpeg", order);
    if (!preview.ok()) return false;
    picture.image = std::move(preview->image);
    return true;
}

/// Half of the sensor's sides: each pixel from four cells, nothing guessed.
Result<void> develop(LibRaw& raw, StoredPicture& picture, const ReadOrder& order) {
    auto& how = raw.imgdata.params;
    how.half_size = 1;
    how.use_camera_wb = 1;
    how.output_bps = 16;
    how.output_color = 1;  // sRGB
    how.gamm[0] = 1 / 2.4;
    how.gamm[1] = 12.92;
    how.user_flip = 0;  // as stored
    int code = raw.unpack();
    if (code == LIBRAW_SUCCESS) code = raw.dcraw_process();
    if (code != LIBRAW_SUCCESS) return damaged(order, libraw_strerror(code));
    const Memory made(raw.dcraw_make_mem_image(&code), LibRaw::dcraw_clear_mem);
    if (!made || made->type != LIBRAW_IMAGE_BITMAP || made->bits != 16 || (made->colors != 3 && made->colors != 1))
        return damaged(order, made ? "" : libraw_strerror(code));
    QImage image(made->width, made->height, QImage::Format_RGBX64);
    if (image.isNull()) throw std::bad_alloc();
    const auto* from = reinterpret_cast<const std::uint16_t*>(made->data);
    for (int y = 0; y < image.height(); ++y) {
        auto* into = reinterpret_cast<std::uint16_t*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, into += 4, from += made->colors) {
            for (int i = 0; i < 3; ++i) into[i] = from[made->colors == 3 ? i : 0];
            into[3] = 0xFFFF;
        }
    }
    picture.image = std::move(image);
    picture.image.setColorSpace(QColorSpace::SRgb);
    return Done{};
}

}  // namespace

Result<StoredPicture> read_raw(const QByteArray& bytes, const ReadOrder& order) {
    const auto raw = std::make_unique<LibRaw>();  // megabytes: not for the stack
    raw->set_dataerror_handler(nullptr, nullptr);
    raw->set_memerror_handler(nullptr, nullptr);
    raw->imgdata.params.max_raw_memory_mb = 1536;
    const int code = raw->open_buffer(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    if (code != LIBRAW_SUCCESS) return damaged(order, libraw_strerror(code));
    StoredPicture picture;
    picture.size = {raw->imgdata.sizes.width, raw->imgdata.sizes.height};
    if (picture.size.isEmpty()) return damaged(order, "it has no size");
    PHOTOFLUX_CHECK(check_size({std::max<int>(raw->imgdata.sizes.raw_width, picture.size.width()),
                                std::max<int>(raw->imgdata.sizes.raw_height, picture.size.height())},
                               order));
    picture.orientation = orientation_of(raw->imgdata.sizes.flip);
    if (order.only_size || take_preview(*raw, picture, order)) return picture;
    PHOTOFLUX_CHECK(develop(*raw, picture, order));
    return picture;
}

void prepare_raw() {}

}  // namespace photoflux::imaging
