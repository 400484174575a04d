#include "nn/row_kernels.h"

#include <bit>
#include <cmath>
#include <cstring>

// Compiled for several generations of processors, of which the loader takes what the machine has. Sanitizers are not
// yet at work when it does.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 && \
    !defined(__SANITIZE_ADDRESS__)
#define PHOTOFLUX_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#define PHOTOFLUX_PART_OF_IT __attribute__((always_inline)) inline
#else
#define PHOTOFLUX_EVERY_PROCESSOR
#define PHOTOFLUX_PART_OF_IT inline
#endif

namespace photoflux::nn::rows {

namespace {

/// eˣ to the last bit or two for the range of fp32, in steps that vectorise. (Cody and Waite's reduction, Taylor's
/// series to the 7th power on half a step.)
PHOTOFLUX_PART_OF_IT float exponential(float x) {
    x = x < -87.0F ? -87.0F : (x > 88.0F ? 88.0F : x);
    constexpr float kRounding = 12582912.0F;  // 1.5 · 2²³: what is added to it loses its fraction
    const float shifted = x * 1.44269504F + kRounding;
    const float power = shifted - kRounding;
    const float r = (x - power * 0.693359375F) - power * -2.12194440e-4F;
    float sum = 1.98412698e-4F;
    sum = sum * r + 1.38888889e-3F;
    sum = sum * r + 8.33333333e-3F;
    sum = sum * r + 4.16666667e-2F;
    sum = sum * r + 1.66666667e-1F;
    sum = sum * r + 0.5F;
    sum = sum * r * r + r + 1.0F;
    const auto bits = static_cast<std::int32_t>(power);
    return sum * std::bit_cast<float>((bits + 127) << 23);
}

constexpr float kGeluInner = 1.59576912F;  // 2 · √(2 / π)
constexpr float kGeluCubic = 0.044715F;

/// ½ (1 + tanh(√(2/π) (x + 0.044715 x³))), which is a sigmoid; zero where the sum in fp32 is. (Smaller numbers would
/// bring denormal ones into the products that follow, which take many times as long.)
PHOTOFLUX_PART_OF_IT float gelu_share(float x) {
    const float share = 1.0F / (1.0F + exponential(-kGeluInner * (x + kGeluCubic * x * x * x)));
    return share < 2.9802322e-8F ? 0.0F : share;
}

struct Moments {
    float mean, inverse_deviation;
};

/// The mean is summed twice, the second time as what the first left over: FLUX's streams lie far from zero, where a
/// long sum in fp32 loses bits, and the more the fewer lanes it is summed in.
PHOTOFLUX_PART_OF_IT Moments moments(const float* x, std::int64_t channels, float epsilon) {
    const auto count = static_cast<float>(channels);
    float sum = 0, squares = 0, left = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t c = 0; c < channels; ++c) sum += x[c];
    const float mean = sum / count;
#pragma omp simd reduction(+ : squares, left)
    for (std::int64_t c = 0; c < channels; ++c) {
        squares += (x[c] - mean) * (x[c] - mean);
        left += x[c] - mean;
    }
    left /= count;
    return {mean + left, 1.0F / std::sqrt(squares / count - left * left + epsilon)};
}

PHOTOFLUX_PART_OF_IT float rms_factor(const float* x, std::int64_t dim, float epsilon) {
    float squares = 0;
#pragma omp simd reduction(+ : squares)
    for (std::int64_t d = 0; d < dim; ++d) squares += x[d] * x[d];
    return 1.0F / std::sqrt(squares / static_cast<float>(dim) + epsilon);
}

PHOTOFLUX_PART_OF_IT void normed_head(const float* x, const float* scale, const float* turn, float epsilon,
                                      std::int64_t dim, float* y) {
    const float factor = rms_factor(x, dim, epsilon);
    for (std::int64_t d = 0; d < dim; d += 2) {
        const float even = x[d] * factor * scale[d], odd = x[d + 1] * factor * scale[d + 1];
        y[d] = even * turn[d] - odd * turn[d + 1];
        y[d + 1] = even * turn[d + 1] + odd * turn[d];
    }
}

PHOTOFLUX_PART_OF_IT void normed_head_backward(const float* x, const float* scale, const float* turn, float epsilon,
                                               std::int64_t dim, const float* dy, float* dx) {
    const float factor = rms_factor(x, dim, epsilon);
    float direct[kMostHeadDim];
    for (std::int64_t d = 0; d < dim; d += 2) {
        direct[d] = (dy[d] * turn[d] + dy[d + 1] * turn[d + 1]) * scale[d];
        direct[d + 1] = (dy[d + 1] * turn[d] - dy[d] * turn[d + 1]) * scale[d + 1];
    }
    // x also acts through the factor, which is the same for the whole head.
    float along = 0;
#pragma omp simd reduction(+ : along)
    for (std::int64_t d = 0; d < dim; ++d) along += direct[d] * x[d];
    along *= factor * factor / static_cast<float>(dim);
    for (std::int64_t d = 0; d < dim; ++d) dx[d] = (direct[d] - x[d] * along) * factor;
}

}  // namespace

PHOTOFLUX_EVERY_PROCESSOR
void modulated_norm(const ModulatedNorm& norm, const float* x, float* y, std::int64_t count) {
    const float *scale = norm.scale, *shift = norm.shift;
    const std::int64_t channels = norm.channels;
    for (std::int64_t row = 0; row < count; ++row, x += channels, y += channels) {
        const Moments of_row = moments(x, channels, norm.epsilon);  // clang's OpenMP takes no structured binding
        const float mean = of_row.mean, inverse = of_row.inverse_deviation;
#pragma omp simd
        for (std::int64_t c = 0; c < channels; ++c) y[c] = (x[c] - mean) * inverse * (1 + scale[c]) + shift[c];
    }
}

PHOTOFLUX_EVERY_PROCESSOR
void modulated_norm_backward(const ModulatedNorm& norm, const float* x, const float* dy, float* dx, float* d_scale,
                             float* d_shift, std::int64_t count) {
    const float* scale = norm.scale;
    const std::int64_t channels = norm.channels;
    for (std::int64_t row = 0; row < count; ++row, x += channels, dy += channels, dx += channels) {
        const Moments of_row = moments(x, channels, norm.epsilon);  // clang's OpenMP takes no structured binding
        const float mean = of_row.mean, inverse = of_row.inverse_deviation;
        float sum = 0, along = 0;
#pragma omp simd reduction(+ : sum, along)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float normed = (x[c] - mean) * inverse, direct = dy[c] * (1 + scale[c]);
            d_scale[c] += dy[c] * normed;
            d_shift[c] += dy[c];
            sum += direct;
            along += direct * normed;
        }
        sum /= static_cast<float>(channels);
        along /= static_cast<float>(channels);
#pragma omp simd
        for (std::int64_t c = 0; c < channels; ++c)
            dx[c] = (dy[c] * (1 + scale[c]) - sum - (x[c] - mean) * inverse * along) * inverse;
    }
}

PHOTOFLUX_EVERY_PROCESSOR
void gated_sum(const float* x, const float* gate, const float* change, float* y, std::int64_t channels,
               std::int64_t count) {
    for (std::int64_t row = 0; row < count; ++row, x += channels, change += channels, y += channels)
#pragma omp simd
        for (std::int64_t c = 0; c < channels; ++c) y[c] = x[c] + gate[c] * change[c];
}

PHOTOFLUX_EVERY_PROCESSOR
void gated_sum_backward(const float* gate, const float* change, const float* dy, float* d_change, float* d_gate,
                        std::int64_t channels, std::int64_t count) {
    for (std::int64_t row = 0; row < count; ++row, change += channels, dy += channels, d_change += channels)
#pragma omp simd
        for (std::int64_t c = 0; c < channels; ++c) {
            d_gate[c] += dy[c] * change[c];
            d_change[c] = dy[c] * gate[c];
        }
}

PHOTOFLUX_EVERY_PROCESSOR
void gelu(const float* x, float* y, std::int64_t count) {
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) y[i] = x[i] * gelu_share(x[i]);
}

PHOTOFLUX_EVERY_PROCESSOR
void gelu_backward(const float* x, const float* dy, float* dx, std::int64_t count) {
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float share = gelu_share(x[i]);
        const float inner_slope = kGeluInner * (1 + 3 * kGeluCubic * x[i] * x[i]);
        dx[i] = dy[i] * share * (1 + x[i] * (1 - share) * inner_slope);
    }
}

PHOTOFLUX_EVERY_PROCESSOR
void softmax(float* x, std::int64_t width, std::int64_t count) {
    constexpr float kNothing = -46.0F;  // 10⁻²⁰ of the largest; less would bring denormal numbers into products
    for (std::int64_t row = 0; row < count; ++row, x += width) {
        float most = x[0], sum = 0;
#pragma omp simd reduction(max : most)
        for (std::int64_t i = 0; i < width; ++i) most = x[i] > most ? x[i] : most;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < width; ++i) {
            const float below = x[i] - most;
            x[i] = below < kNothing ? 0.0F : exponential(below);
            sum += x[i];
        }
        const float share = 1 / sum;
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i) x[i] *= share;
    }
}

PHOTOFLUX_EVERY_PROCESSOR
void softmax_backward(const float* y, float* slope, std::int64_t width, std::int64_t count) {
    for (std::int64_t row = 0; row < count; ++row, y += width, slope += width) {
        float along = 0;
#pragma omp simd reduction(+ : along)
        for (std::int64_t i = 0; i < width; ++i) along += y[i] * slope[i];
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i) slope[i] = y[i] * (slope[i] - along);
    }
}

PHOTOFLUX_EVERY_PROCESSOR
void normed_heads(const Heads& shape, const float* projected, const float* turn, float* query, float* key,
                  float* value) {
    const std::int64_t width = shape.heads * shape.dim;
    for (std::int64_t at = 0; at < width; at += shape.dim) {
        normed_head(projected + at, shape.query_scale, turn, shape.query_epsilon, shape.dim, query + at);
        normed_head(projected + width + at, shape.key_scale, turn, shape.key_epsilon, shape.dim, key + at);
    }
    if (value) std::memcpy(value, projected + 2 * width, static_cast<std::size_t>(width) * sizeof(float));
}

PHOTOFLUX_EVERY_PROCESSOR
void normed_heads_backward(const Heads& shape, const float* projected, const float* turn, const float* d_query,
                           const float* d_key, const float* d_value, float* d_projected) {
    const std::int64_t width = shape.heads * shape.dim;
    for (std::int64_t at = 0; at < width; at += shape.dim) {
        normed_head_backward(projected + at, shape.query_scale, turn, shape.query_epsilon, shape.dim, d_query + at,
                             d_projected + at);
        normed_head_backward(projected + width + at, shape.key_scale, turn, shape.key_epsilon, shape.dim, d_key + at,
                             d_projected + width + at);
    }
    std::memcpy(d_projected + 2 * width, d_value, static_cast<std::size_t>(width) * sizeof(float));
}

}  // namespace photoflux::nn::rows
