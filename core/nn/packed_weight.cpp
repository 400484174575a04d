#include "nn/packed_weight.h"

#include <algorithm>

namespace photoflux::nn {

namespace {

/// Values that are unpacked at a time.
constexpr std::int64_t kTileValues = std::int64_t{1} << 20;

}  // namespace

at::Tensor PackedWeight::transposed_product(const at::Tensor& y) const {
    const at::Tensor flat = y.reshape({-1, rows()});
    at::Tensor sum = at::zeros({flat.size(0), width()}, flat.options());
    const std::int64_t tile = std::clamp(kTileValues / width(), std::int64_t{1}, rows());
    for (std::int64_t row = 0; row < rows(); row += tile) {
        const std::int64_t count = std::min(tile, rows() - row);
        sum.addmm_(flat.narrow(1, row, count), unpacked(row, count).to(y.scalar_type()));
    }
    auto shape = y.sizes().vec();
    shape.back() = width();
    return sum.view(shape);
}

}  // namespace photoflux::nn
