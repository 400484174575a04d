#pragma once

#include <QImage>
#include <QRect>
#include <QSize>
#include <cstdint>
#include <span>

namespace photoflux::imaging {

/// How a TIFF keeps its values (TIFF 6.0; floating point by Adobe's Technical Note 3).
struct TiffLayout {
    std::uint16_t bits = 8, samples = 1, format = 1, photometric = 0;
    bool planar = false;         ///< a plane for each channel
    bool alpha = false;          ///< the first sample behind the colours is one
    bool premultiplied = false;  ///< by it
    bool other_inks = false;     ///< not cyan, magenta, yellow, black

    /// Channels of colour: 1 grey, 3 RGB, 4 CMYK; 0 for what libtiff itself must convert.
    int colours() const;
    /// Grey, RGB or CMYK in 8, 16 or 32 bits, or floating point of 16, 32 or 64.
    bool known() const;
};

/// Collects values into a picture: 8 bits a channel stay 8, everything else becomes 16. Floating point is taken as
/// 0 … 1, what lies outside is cut.
class TiffSamples {
public:
    TiffSamples(const TiffLayout& layout, QSize size);

    bool has_room() const { return !raw_.isNull(); }
    const TiffLayout& layout() const { return layout_; }
    /// `values`: lines of `line` pixels, of which those of `where` belong to the picture; of one plane or all.
    void take(std::span<const std::uint8_t> values, int plane, QRect where, int line);
    /// In RGB, once all is there. CMYK is converted as inks that cover each other, without a profile.
    QImage picture();

private:
    TiffLayout layout_;
    QImage raw_;  ///< four channels as stored, 8 or 16 bits
};

}  // namespace photoflux::imaging
