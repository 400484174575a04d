#pragma once

#include "editing/light_map.h"
#include "editing/recipe.h"

#include <QImage>
#include <memory>
#include <opencv2/core.hpp>

namespace photoflux::editing {

/// sRGB's transfer function (IEC 61966-2-1), beyond 1 as well.
float encoded(float linear);
float linear(float encoded);

/// The picture before any edit, as linear light: float red, green, blue with sRGB's primaries, 1 = white; and the light
/// around each pixel (light_map.h) as a fourth value. Immutable after it is made; any thread.
class SourcePicture {
public:
    /// 8 or 16 bits; with a colour space it is converted to sRGB; what is transparent stands on white. Errors:
    /// bad_input.
    static Result<std::shared_ptr<const SourcePicture>> create(const QImage& picture);

    QSize size() const { return image_.size(); }
    /// CV_32FC4 of a part at full size, which lies inside.
    cv::Mat pixels(const QRect& part) const;
    /// CV_32FC4 of a part, averaged over the area of each pixel of the smaller size.
    cv::Mat scaled(const QRect& part, QSize size) const;
    const ColourTransfer& colours() const { return colours_; }

    /// The same picture with these places healed.
    std::shared_ptr<const SourcePicture> healed(const std::vector<Spot>& spots) const;

private:
    explicit SourcePicture(QImage image) : image_(std::move(image)) {}
    void read_row(int y, int from, int count, float* rgb) const;
    void look();

    QImage image_;  // RGB32 or RGBX64
    LightMap light_;
    ColourTransfer colours_;
};

}  // namespace photoflux::editing
