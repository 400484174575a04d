#include "weights/nf4.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace photoflux::weights {

namespace {

constexpr std::int64_t kBlock = 64;

/// Quantiles of the normal distribution, scaled to [-1, 1].
constexpr std::array<float, 16> kLevels = {-1.0F,
                                           -0.6961928009986877F,
                                           -0.5250730514526367F,
                                           -0.39491748809814453F,
                                           -0.28444138169288635F,
                                           -0.18477343022823334F,
                                           -0.09105003625154495F,
                                           0.0F,
                                           0.07958029955625534F,
                                           0.16093020141124725F,
                                           0.24611230194568634F,
                                           0.33791524171829224F,
                                           0.44070982933044434F,
                                           0.5626170039176941F,
                                           0.7229568362236023F,
                                           1.0F};

/// The level nearest to `value`, which lies in [-1, 1].
std::uint8_t code_of(float value) {
    const auto above = std::lower_bound(kLevels.begin(), kLevels.end(), value);
    if (above == kLevels.begin()) return 0;
    if (above == kLevels.end()) return 15;
    const auto below = above - 1;
    return static_cast<std::uint8_t>((value - *below <= *above - value ? below : above) - kLevels.begin());
}

struct Storage {
    std::vector<std::uint8_t> codes;
    std::vector<float> scales;
};

}  // namespace

QuantisedTensor quantised_nf4(const float* values, std::int64_t rows, std::int64_t width) {
    auto storage = std::make_shared<Storage>();
    const std::int64_t count = rows * width;
    storage->codes.resize(static_cast<std::size_t>(count / 2));
    storage->scales.resize(static_cast<std::size_t>(count / kBlock));
    for (std::int64_t block = 0; block < count / kBlock; ++block) {
        const float* from = values + block * kBlock;
        float largest = 0;
        for (int i = 0; i < kBlock; ++i) largest = std::max(largest, std::abs(from[i]));
        storage->scales[static_cast<std::size_t>(block)] = largest;
        const float inverse = largest > 0 ? 1 / largest : 0;
        for (int i = 0; i < kBlock; i += 2)
            storage->codes[static_cast<std::size_t>((block * kBlock + i) / 2)] =
                static_cast<std::uint8_t>(code_of(from[i] * inverse) << 4 | code_of(from[i + 1] * inverse));
    }
    QuantisedTensor tensor;
    tensor.packing = Packing::NF4;
    tensor.shape = {rows, width};
    tensor.data = reinterpret_cast<const std::byte*>(storage->codes.data());
    auto scales = std::make_shared<Nf4Scales>();
    scales->levels = kLevels;
    scales->block = kBlock;
    scales->absmax = reinterpret_cast<const std::byte*>(storage->scales.data());
    tensor.nf4 = std::move(scales);
    tensor.keep = std::move(storage);
    return tensor;
}

}  // namespace photoflux::weights
