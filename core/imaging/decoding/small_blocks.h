#pragma once

#include <QRgb>
#include <array>
#include <cstdint>

namespace photoflux::imaging {

/// What the value in this row and column of a block is multiplied with beforehand.
float block_weight(int row, int column);

/// The pixels of a block from its lowest frequencies (the inverse cosine transform of T.81, A.3.3, of fewer points):
/// `side` × `side` of them, 1 to 4. `values` in rows of 8, weighted. `flat`: only the first counts.
void make_block(const std::array<float, 32>& values, bool flat, int side, std::uint8_t* into, int stride);

/// YCbCr of JFIF, or grey, as pixels. `coarse`: pixels for each value of the two colours, 1 or 2.
void colour_line(const std::uint8_t* grey, const std::uint8_t* blue, const std::uint8_t* red, int coarse, QRgb* into,
                 int count);
void grey_line(const std::uint8_t* grey, QRgb* into, int count);

}  // namespace photoflux::imaging
