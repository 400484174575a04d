#include "lora/stored_values.h"

#include "weights/packing.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

namespace photoflux::lora {

namespace {

using weights::DType;

constexpr std::size_t kAtOnce = 2048;  // values that are unpacked at a time: they stay in the nearest cache
constexpr std::size_t kLanes = 8;      // sums that run side by side, so that compilers use vectors

// Each unpacks one number, and says above which magnitude it is none. Written so that compilers vectorise them.
struct Single {
    using Stored = std::uint32_t;
    static constexpr float kBeyond = std::numeric_limits<float>::infinity();
    static float value(Stored bits) { return std::bit_cast<float>(bits); }
};
struct Brain {
    using Stored = std::uint16_t;
    static constexpr float kBeyond = std::numeric_limits<float>::infinity();
    static float value(Stored bits) { return std::bit_cast<float>(std::uint32_t(bits) << 16); }
};
struct Half {
    using Stored = std::uint16_t;
    static constexpr float kBeyond = 65536.0F;  // where infinity comes out; whatever is no number is above
    static float value(Stored bits) {
        const float magnitude = std::bit_cast<float>((std::uint32_t(bits) & 0x7FFFU) << 13) * 0x1p112F;
        return (bits & 0x8000U) != 0 ? -magnitude : magnitude;
    }
};

template <class Number>
ValueSummary summary(const std::byte* bytes, std::size_t count) {
    std::array<typename Number::Stored, kAtOnce> stored{};
    std::array<double, kLanes> squares{};
    std::uint32_t largest = 0;  // bits of magnitudes have the order of their values
    for (std::size_t done = 0; done < count; done += kAtOnce) {
        const std::size_t here = std::min(kAtOnce, count - done);
        std::memcpy(stored.data(), bytes + done * sizeof(typename Number::Stored), here * sizeof stored[0]);
        std::fill(stored.begin() + static_cast<std::ptrdiff_t>(here), stored.end(), typename Number::Stored{});
        for (std::size_t i = 0; i < kAtOnce; i += kLanes) {
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                const float value = Number::value(stored[i + lane]);
                largest = std::max(largest, std::bit_cast<std::uint32_t>(value) & 0x7FFFFFFFU);
                squares[lane] += double(value) * double(value);
            }
        }
    }
    ValueSummary all;
    for (const double lane : squares) all.squares += lane;
    all.largest = std::bit_cast<float>(largest);
    all.finite = largest < std::bit_cast<std::uint32_t>(Number::kBeyond);
    return all;
}

}  // namespace

std::optional<ValueSummary> summary_of(const weights::StoredTensor& tensor) {
    if (tensor.quantised) return std::nullopt;
    const auto count = static_cast<std::size_t>(tensor.elements());
    if (tensor.dtype == DType::F32) return summary<Single>(tensor.bytes, count);
    if (tensor.dtype == DType::F16) return summary<Half>(tensor.bytes, count);
    if (tensor.dtype == DType::BF16) return summary<Brain>(tensor.bytes, count);
    return std::nullopt;
}

std::optional<double> number_in(const weights::StoredTensor& tensor) {
    if (tensor.quantised || tensor.elements() != 1) return std::nullopt;
    const auto read = [&]<class Stored>(Stored) {
        Stored stored{};
        std::memcpy(&stored, tensor.bytes, sizeof stored);
        return stored;
    };
    switch (tensor.dtype) {
        case DType::F64:
            return read(double{});
        case DType::F32:
            return read(float{});
        case DType::F16:
            return weights::half_to_float(read(std::uint16_t{}));
        case DType::BF16:
            return Brain::value(read(std::uint16_t{}));
        case DType::I64:
            return static_cast<double>(read(std::int64_t{}));
        case DType::I32:
            return read(std::int32_t{});
        default:
            return std::nullopt;
    }
}

}  // namespace photoflux::lora
