#pragma once

#include "weights/packing.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace photoflux::weights {

/// Where bitsandbytes keeps what NF4 values are multiplied with. Pointers into the mapped file, not always aligned.
struct Nf4Scales {
    std::array<float, 16> levels{};     ///< what the sixteen codes stand for
    std::int64_t block = 64;            ///< values that share a scale, in row-major order across row ends
    const std::byte* absmax = nullptr;  ///< one fp32 a block, or where `nested` one byte: a code of `nested_levels`
    bool nested = false;
    std::array<float, 256> nested_levels{};
    std::int64_t nested_block = 256;           ///< scales that share a scale of their own
    const std::byte* nested_absmax = nullptr;  ///< fp32
    float nested_offset = 0;
};

/// A weight in the packed form of its file: a view of mapped bytes for whoever computes with blocks, and the way to
/// fp32 for all others. Cheap to copy; copies and rows keep the mapping alive. Immutable: any thread may read.
struct QuantisedTensor {
    Packing packing = Packing::Q8_0;
    std::vector<std::int64_t> shape;  ///< of the values; row-major
    const std::byte* data = nullptr;  ///< the block that holds value `first`; not always aligned
    std::int64_t first = 0;           ///< values of that block that come before this tensor's; 0 for whole blocks

    /// fp8 only: fp32 in the file, one for the whole tensor or one a row (`scale_each_row`); null means 1.
    const std::byte* scale = nullptr;
    bool scale_each_row = false;
    /// NF4 only; `nf4_first` is the place of value 0 in the whole tensor, by which its scale is found.
    std::shared_ptr<const Nf4Scales> nf4;
    std::int64_t nf4_first = 0;

    std::shared_ptr<const void> keep;  ///< the mapping

    std::int64_t values() const;
    std::int64_t row_values() const;  ///< values of one entry of the first dimension
    /// Every row begins with a block: rows can be computed with where they lie.
    bool whole_rows() const { return first == 0 && row_values() % block_size(packing).values == 0; }

    /// NF4: each of its blocks lies within one row, so that rows have scales of their own.
    bool scales_by_row() const { return nf4_first % nf4->block == 0 && row_values() % nf4->block == 0; }
    /// NF4 with `scales_by_row`: the scale of every block, row by row.
    std::vector<float> nf4_scales() const;

    /// Rows [begin, end) of the first dimension, sharing the data: the q, k and v of a fused qkv.
    QuantisedTensor rows(std::int64_t begin, std::int64_t end) const;

    /// Unpacks values [begin, begin + count) in row-major order.
    void dequantise_into(float* out, std::int64_t begin, std::int64_t count) const;
};

}  // namespace photoflux::weights
