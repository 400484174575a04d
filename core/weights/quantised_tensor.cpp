#include "weights/quantised_tensor.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>

namespace photoflux::weights {

namespace {

float read_float(const std::byte* at) {
    float value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

std::uint8_t read_byte(const std::byte* at) { return static_cast<std::uint8_t>(*at); }

/// `begin` counts from the first value of the block at `data`.
void unpack_gguf(const QuantisedTensor& tensor, float* out, std::int64_t begin, std::int64_t count) {
    const BlockSize size = block_size(tensor.packing);
    std::array<float, 256> part;
    while (count > 0) {
        const std::byte* block = tensor.data + begin / size.values * size.bytes;
        const std::int64_t skip = begin % size.values;
        std::int64_t taken;
        if (skip == 0 && count >= size.values) {
            taken = count / size.values * size.values;
            unpack_blocks(tensor.packing, block, taken / size.values, out);
        } else {
            taken = std::min(count, size.values - skip);
            unpack_blocks(tensor.packing, block, 1, part.data());
            std::copy_n(part.data() + skip, taken, out);
        }
        out += taken, begin += taken, count -= taken;
    }
}

void unpack_fp8(const QuantisedTensor& tensor, float* out, std::int64_t begin, std::int64_t count) {
    const auto& values = fp8_values(tensor.packing);
    const std::int64_t row = tensor.scale_each_row ? tensor.row_values() : begin + count;
    while (count > 0) {
        const std::int64_t taken = std::min(count, row - begin % row);
        const float scale = tensor.scale ? read_float(tensor.scale + begin / row * 4) : 1.0F;
        for (std::int64_t i = 0; i < taken; ++i) out[i] = values[read_byte(tensor.data + begin + i)] * scale;
        out += taken, begin += taken, count -= taken;
    }
}

float nf4_scale(const Nf4Scales& scales, std::int64_t block) {
    if (!scales.nested) return read_float(scales.absmax + block * 4);
    const float level = scales.nested_levels[read_byte(scales.absmax + block)];
    return level * read_float(scales.nested_absmax + block / scales.nested_block * 4) + scales.nested_offset;
}

void unpack_nf4(const QuantisedTensor& tensor, float* out, std::int64_t begin, std::int64_t count) {
    const Nf4Scales& scales = *tensor.nf4;
    while (count > 0) {
        const std::int64_t place = tensor.nf4_first + begin;
        const std::int64_t taken = std::min(count, scales.block - place % scales.block);
        const float scale = nf4_scale(scales, place / scales.block);
        for (std::int64_t i = 0; i < taken; ++i) {
            const std::int64_t nibble = tensor.first + begin + i;
            const std::uint8_t byte = read_byte(tensor.data + nibble / 2);
            out[i] = scales.levels[nibble % 2 == 0 ? byte >> 4 : byte & 15] * scale;  // the high half comes first
        }
        out += taken, begin += taken, count -= taken;
    }
}

}  // namespace

std::int64_t QuantisedTensor::values() const {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

std::int64_t QuantisedTensor::row_values() const {
    return shape.empty() ? 1 : std::accumulate(shape.begin() + 1, shape.end(), std::int64_t{1}, std::multiplies<>());
}

std::vector<float> QuantisedTensor::nf4_scales() const {
    std::vector<float> scales(static_cast<std::size_t>(values() / nf4->block));
    for (std::size_t i = 0; i < scales.size(); ++i)
        scales[i] = nf4_scale(*nf4, nf4_first / nf4->block + static_cast<std::int64_t>(i));
    return scales;
}

QuantisedTensor QuantisedTensor::rows(std::int64_t begin, std::int64_t end) const {
    const BlockSize size = block_size(packing);
    const std::int64_t skipped = first + begin * row_values();
    QuantisedTensor part = *this;
    part.shape.front() = end - begin;
    part.data += skipped / size.values * size.bytes;
    part.first = skipped % size.values;
    part.nf4_first += begin * row_values();
    if (scale_each_row) part.scale += begin * 4;
    return part;
}

void QuantisedTensor::dequantise_into(float* out, std::int64_t begin, std::int64_t count) const {
    switch (packing) {
        case Packing::F8_E4M3:
        case Packing::F8_E5M2:
            return unpack_fp8(*this, out, begin, count);
        case Packing::NF4:
            return unpack_nf4(*this, out, begin, count);
        default:
            return unpack_gguf(*this, out, first + begin, count);
    }
}

}  // namespace photoflux::weights
