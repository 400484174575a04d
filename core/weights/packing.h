#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace photoflux::weights {

/// How the numbers of a quantised tensor are packed: GGUF's block types, fp8 with a scale, and bitsandbytes' NF4.
enum class Packing {
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q2_K,
    Q3_K,
    Q4_K,
    Q5_K,
    Q6_K,
    IQ4_NL,
    IQ4_XS,
    F8_E4M3,
    F8_E5M2,
    NF4,
};

/// The smallest piece that can be unpacked by itself. NF4's is a byte: its scales lie apart.
struct BlockSize {
    std::int64_t values = 1, bytes = 1;
};

std::string_view packing_name(Packing packing);
BlockSize block_size(Packing packing);

/// Unpacks `blocks` whole blocks of a GGUF type into fp32, to the bit as the package gguf does. `from` need not be
/// aligned. Layouts: ggml's `ggml-common.h`.
void unpack_blocks(Packing packing, const std::byte* from, std::int64_t blocks, float* to);

/// What the sixteen codes of IQ4_NL and IQ4_XS stand for before their scale.
const std::array<float, 16>& uneven_levels();

/// IEEE half precision, to the bit but for the payload of a NaN.
float half_to_float(std::uint16_t half);
/// What each byte of fp8 stands for without a scale; `packing` is F8_E4M3 (which has no infinity) or F8_E5M2.
const std::array<float, 256>& fp8_values(Packing packing);

}  // namespace photoflux::weights
