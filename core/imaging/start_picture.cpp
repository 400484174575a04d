#include "imaging/start_picture.h"

#include "imaging/whole_file.h"

#include <QImage>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace photoflux::imaging {
namespace {

constexpr int kGrid = 16, kSmallest = 64;
/// Shapes of photo and mask may differ by what rounding makes of small pictures.
constexpr double kSameShape = 0.02;

QImage covering(const QImage& image, QSize size) {
    const QImage scaled = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2, size.width(),
                       size.height());
}

engine::Pixels pixels_of(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    engine::Pixels pixels{rgb.width(), rgb.height(), {}};
    const auto row = static_cast<std::size_t>(rgb.width()) * 3;
    pixels.rgb.resize(row * static_cast<std::size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(pixels.rgb.data() + row * static_cast<std::size_t>(y), rgb.constScanLine(y), row);
    return pixels;
}

/// Editors save masks as grey pictures, or as holes in or patches on a transparent one.
QImage grey_of(const QImage& mask) {
    if (!mask.hasAlphaChannel()) return mask.convertToFormat(QImage::Format_Grayscale8);
    const QImage alpha = mask.convertToFormat(QImage::Format_Alpha8);
    QImage grey(mask.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < mask.height(); ++y)
        std::memcpy(grey.scanLine(y), alpha.constScanLine(y), static_cast<std::size_t>(mask.width()));
    return grey;
}

/// One pass of a running mean over `radius` pixels to both sides, along rows.
QImage averaged_rows(const QImage& grey, int radius) {
    QImage out(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = out.scanLine(y);
        const int last = grey.width() - 1;
        int sum = 0;
        for (int x = -radius; x <= radius; ++x) sum += from[std::clamp(x, 0, last)];
        for (int x = 0; x <= last; ++x) {
            to[x] = static_cast<uchar>((sum + radius) / (2 * radius + 1));
            sum += from[std::min(x + radius + 1, last)] - from[std::max(x - radius, 0)];
        }
    }
    return out;
}

/// Two passes each way: close to a Gaussian.
QImage softened(QImage grey, int pixels) {
    const int radius = pixels / 2;
    if (radius < 1) return grey;
    const auto turned = [](const QImage& image) {
        return image.transformed(QTransform(0, 1, 1, 0, 0, 0)).convertToFormat(QImage::Format_Grayscale8);
    };
    for (int side = 0; side < 2; ++side) {
        grey = averaged_rows(averaged_rows(grey, radius), radius);
        grey = turned(grey);
    }
    return grey;
}

Result<QImage> read_mask(const std::filesystem::path& path, QSize photo, Decoders& decoders) {
    PHOTOFLUX_TRY(const QImage mask, decoders.decode(path));
    const double shape = double(photo.width()) * mask.height() / (double(photo.height()) * mask.width());
    if (std::abs(shape - 1) > kSameShape)
        return Error{
            ErrorCode::bad_input,
            sentence("imaging", "the mask %1 has %2x%3 pixels and the photo %4x%5; they must have the same shape")
                .with(name_for_people(path), mask.width(), mask.height(), photo.width(), photo.height())};
    const QImage grey = grey_of(mask);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* row = grey.constScanLine(y);
        if (std::any_of(row, row + grey.width(), [](uchar value) { return value > 0; })) return grey;
    }
    return Error{
        ErrorCode::bad_input,
        sentence("imaging", "the mask %1 is black all over; white is what is made anew").with(name_for_people(path))};
}

}  // namespace

QSize restyled_size(QSize photo, int native) {
    const double scale = native / std::sqrt(double(photo.width()) * photo.height());
    const auto side = [&](int pixels) {
        return std::max(static_cast<int>(std::lround(pixels * scale / kGrid)) * kGrid, std::min(kSmallest, native));
    };
    return {side(photo.width()), side(photo.height())};
}

Result<engine::StartPicture> read_start_picture(const std::filesystem::path& photo, const std::filesystem::path& mask,
                                                const StartOptions& options, Decoders& decoders) {
    PHOTOFLUX_TRY(const QImage image, decoders.decode(photo));
    const QSize size = options.size.isEmpty() ? restyled_size(image.size(), options.native) : options.size;
    engine::StartPicture start;
    start.file = photo;
    start.picture = pixels_of(covering(image, size));
    if (mask.empty()) return start;
    start.mask_file = mask;
    PHOTOFLUX_TRY(const QImage grey, read_mask(mask, image.size(), decoders));
    start.mask =
        pixels_of(softened(covering(grey, size).convertToFormat(QImage::Format_Grayscale8), options.soft_edge));
    return start;
}

}  // namespace photoflux::imaging
