#include "editing/source_picture.h"

#include "editing/colour_transfer.h"
#include "editing/heal.h"

#include <QColorSpace>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core/utility.hpp>

namespace photoflux::editing {
namespace {

/// The linear value of each encoded one of 16 bits. Those of 8 bits are every 257th.
const std::vector<float>& linear_values() {
    static const std::vector<float> values = [] {
        std::vector<float> all(65536);
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = linear(static_cast<float>(i) / 65535.0F);
        return all;
    }();
    return values;
}

const std::array<float, 256>& linear_bytes() {
    static const std::array<float, 256> values = [] {
        std::array<float, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = linear_values()[i * 257];
        return all;
    }();
    return values;
}

/// Which pixels of the larger row or column a pixel of the smaller one covers, and how much of the first and last.
struct Span {
    int first = 0, last = 0;
    float first_share = 1, last_share = 1, whole = 1;
};

std::vector<Span> spans(int from, int large, int small) {
    std::vector<Span> all(static_cast<std::size_t>(small));
    for (int i = 0; i < small; ++i) {
        const double begin = double(i) * large / small, end = double(i + 1) * large / small;
        const int first = static_cast<int>(begin), last = std::max(first, static_cast<int>(std::ceil(end - 1e-9)) - 1);
        Span& span = all[static_cast<std::size_t>(i)];
        span.first = from + first;
        span.last = from + std::min(last, large - 1);
        span.first_share = static_cast<float>(std::min(end, first + 1.0) - begin);
        span.last_share = static_cast<float>(end - last);
        span.whole = static_cast<float>(end - begin);
    }
    return all;
}

float share_of(const Span& span, int at) {
    return at == span.first ? span.first_share : at == span.last ? span.last_share : 1.0F;
}

QImage plain_image(const QImage& picture) {
    QImage image = picture;
    const bool deep = image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
    if (image.hasAlphaChannel()) {
        QImage ground(image.size(), deep ? QImage::Format_RGBX64 : QImage::Format_RGB32);
        ground.setColorSpace(image.colorSpace());
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
        image = std::move(ground);
    }
    image.convertTo(deep ? QImage::Format_RGBX64 : QImage::Format_RGB32);
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        // Through 16 bits: a conversion to 8 would show steps.
        image.convertTo(QImage::Format_RGBX64);
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    return image;
}

}  // namespace

float encoded(float linear) {
    return linear <= 0.0031308F ? 12.92F * linear : 1.055F * std::pow(linear, 1 / 2.4F) - 0.055F;
}
float linear(float encoded) {
    return encoded <= 0.04045F ? encoded / 12.92F : std::pow((encoded + 0.055F) / 1.055F, 2.4F);
}

Result<std::shared_ptr<const SourcePicture>> SourcePicture::create(const QImage& picture) {
    if (picture.isNull()) return Error{ErrorCode::bad_input, sentence("editing", "there is no picture to edit")};
    QImage image = plain_image(picture);
    if (image.isNull()) {
        return Error{ErrorCode::no_memory,
                     sentence("editing", "there is not enough memory to edit a picture of %1×%2 pixels")
                         .with(picture.width(), picture.height())};
    }
    auto source = std::shared_ptr<SourcePicture>(new SourcePicture(std::move(image)));
    source->look();
    return std::shared_ptr<const SourcePicture>(source);
}

void SourcePicture::look() {
    const QRect all(QPoint(), size());
    QSize small = size();
    if (std::max(small.width(), small.height()) > kLightMapSide)
        small = small.scaled(kLightMapSide, kLightMapSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    cv::Mat pixels = scaled(all, small);
    light_ = LightMap(pixels, size());
    colours_ = colours_of(pixels);
}

void SourcePicture::read_row(int y, int from, int count, float* rgb) const {
    if (image_.format() == QImage::Format_RGB32) {
        const auto& values = linear_bytes();
        const auto* pixel = reinterpret_cast<const QRgb*>(image_.constScanLine(y)) + from;
        for (int x = 0; x < count; ++x, rgb += 3) {
            rgb[0] = values[static_cast<std::size_t>(qRed(pixel[x]))];
            rgb[1] = values[static_cast<std::size_t>(qGreen(pixel[x]))];
            rgb[2] = values[static_cast<std::size_t>(qBlue(pixel[x]))];
        }
        return;
    }
    const auto& values = linear_values();
    const auto* pixel = reinterpret_cast<const quint16*>(image_.constScanLine(y)) + 4 * std::ptrdiff_t(from);
    for (int x = 0; x < count; ++x, rgb += 3, pixel += 4)
        for (int c = 0; c < 3; ++c) rgb[c] = values[pixel[c]];
}

cv::Mat SourcePicture::pixels(const QRect& part) const {
    cv::Mat result(part.height(), part.width(), CV_32FC4);
    cv::parallel_for_(cv::Range(0, part.height()), [&](const cv::Range& rows) {
        std::vector<float> rgb(static_cast<std::size_t>(part.width()) * 3);
        for (int y = rows.start; y < rows.end; ++y) {
            read_row(part.y() + y, part.x(), part.width(), rgb.data());
            auto* to = result.ptr<float>(y);
            for (std::size_t x = 0; x < static_cast<std::size_t>(part.width()); ++x)
                for (std::size_t c = 0; c < 3; ++c) to[4 * x + c] = rgb[3 * x + c];
        }
    });
    light_.apply(result, {double(part.x()), double(part.y())}, {1, 1});
    return result;
}

cv::Mat SourcePicture::scaled(const QRect& part, QSize size) const {
    cv::Mat result(size.height(), size.width(), CV_32FC4, cv::Scalar::all(0));
    const auto across = spans(0, part.width(), size.width()), down = spans(part.y(), part.height(), size.height());
    cv::parallel_for_(cv::Range(0, size.height()), [&](const cv::Range& rows) {
        const auto width = static_cast<std::size_t>(part.width()) * 3;
        std::vector<float> row(width), sum(width);
        for (int y = rows.start; y < rows.end; ++y) {
            const Span& span = down[static_cast<std::size_t>(y)];
            std::fill(sum.begin(), sum.end(), 0.0F);
            for (int from = span.first; from <= span.last; ++from) {
                read_row(from, part.x(), part.width(), row.data());
                const float share = share_of(span, from) / span.whole;
                for (std::size_t i = 0; i < width; ++i) sum[i] += share * row[i];
            }
            auto* to = result.ptr<float>(y);
            for (const Span& columns : across) {
                for (int x = columns.first; x <= columns.last; ++x) {
                    const float share = share_of(columns, x) / columns.whole;
                    for (int c = 0; c < 3; ++c)
                        to[c] += share * sum[3 * static_cast<std::size_t>(x) + static_cast<std::size_t>(c)];
                }
                to += 4;
            }
        }
    });
    if (light_.empty()) return result;
    light_.apply(result, {double(part.x()), double(part.y())},
                 {double(part.width()) / size.width(), double(part.height()) / size.height()});
    return result;
}

std::shared_ptr<const SourcePicture> SourcePicture::healed(const std::vector<Spot>& spots) const {
    QImage image = image_.copy();
    for (const Spot& spot : spots) heal(image, spot);
    auto source = std::shared_ptr<SourcePicture>(new SourcePicture(std::move(image)));
    source->look();
    return source;
}

}  // namespace photoflux::editing
