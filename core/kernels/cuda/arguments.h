#pragma once

// What the kernels are told, one struct each. Read by the programs' compiler and by the graphics card's: plain numbers
// and pointers, no includes. Strides count values; T is the type of the tensors, the same for all of one kernel.

namespace photoflux::kernels {

/// (1 + scale) · norm(x) + shift over rows of `channels` values, a multiple of four. One block a row.
struct ModulatedNorm {
    const void *x, *scale, *shift;  ///< T [rows, channels]; [batches, channels], `modulation_stride` apart
    void* out;                      ///< T [rows, channels]
    long long rows_a_batch, channels, modulation_stride;
    float epsilon;
};

/// x + gate · change over the same rows. One block a row.
struct GatedSum {
    const void *x, *gate, *change;  ///< T [rows, channels]; gate [batches, channels], `gate_stride` apart
    void* out;
    long long rows_a_batch, channels, gate_stride, change_batch_stride, change_stride;
};

/// Splits one stream's [batches, tokens, 3, heads, channels] into queries, keys and values [batches, all_tokens, heads,
/// channels], where the stream begins at `first_token`; queries and keys are normalised per head and rotated. A warp a
/// head of a token; grid: x warps, y batches, z what is written: queries, keys and perhaps values.
struct NormedHeads {
    const void* qkv;
    const void *query_scale, *key_scale;  ///< T [channels]
    const float* rotary;                  ///< [all_tokens, channels / 2, cosine and sine]
    void *query, *key, *value;
    long long batch_stride, token_stride;  ///< of qkv
    long long tokens, heads, channels;     ///< channels: even
    long long first_token, all_tokens;
    float query_epsilon, key_epsilon;
};

/// Rows of `left`, and behind each the GELU (by tanh) of the row of `right`; widths are multiples of four. One block a
/// row.
struct JoinGelu {
    const void *left, *right;
    void* out;
    long long rows_a_batch, left_width, right_width;
    long long left_batch_stride, left_stride, right_batch_stride, right_stride;
};

/// Packed values: `rows` of `width`, a multiple of eight, each beginning with a block.
struct Blocks {
    const unsigned char* bytes;
    const float* scales;     ///< one for every `scale_values` in row-major order; null: all are 1
    const float* levels;     ///< NF4: what the sixteen codes stand for
    long long scale_values;  ///< a multiple of eight
    long long rows, width;
};

/// All values of `blocks`, into T. A thread for eight of them.
struct Unpack {
    Blocks blocks;
    void* out;  ///< [rows, width]
};

/// x Wᵀ for a few rows of x. A warp for each row of the weight.
struct Product {
    Blocks blocks;
    const void* x;  ///< T [tokens, width]
    void* out;      ///< T [tokens, …], `out_stride` apart
    long long tokens, out_stride;
};

/// The most rows of x for which a product reads the blocks themselves.
constexpr long long kMostProductTokens = 8;

}  // namespace photoflux::kernels
