#include "nn/head_products.h"

#include "nn/row_kernels.h"

#include <ATen/Parallel.h>

namespace photoflux::nn {

namespace {

constexpr std::int64_t kRowsAtOnce = 16;  // what a thread takes at least

at::Tensor by_head(const at::Tensor& x) { return x.transpose(1, 2); }  // [B, H, L, D], and back

/// The heads of one picture of [B, L, H, D]: [H, L, D].
at::Tensor heads_of(const at::Tensor& x, std::int64_t picture) { return x.select(0, picture).transpose(0, 1); }

}  // namespace

HeadProducts head_products(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value) {
    const std::int64_t pictures = query.size(0), length = query.size(1), heads = query.size(2);
    if (!keeps_shares(length, query.size(3))) {
        const auto [out, log_sum] =
            at::_scaled_dot_product_flash_attention_for_cpu(by_head(query), by_head(key), by_head(value));
        return {by_head(out).contiguous(), log_sum};
    }
    const at::Tensor shares = at::empty({pictures, heads, length, length}, query.options());
    const at::Tensor out = at::empty(query.sizes(), query.options());
    float* numbers = shares.mutable_data_ptr<float>();
    for (std::int64_t b = 0; b < pictures; ++b) {
        at::Tensor own = shares.select(0, b), heard = heads_of(out, b);
        at::bmm_out(own, heads_of(query, b), heads_of(key, b).transpose(1, 2));
        float* first = numbers + b * shares.stride(0);
        at::parallel_for(0, heads * length, kRowsAtOnce, [&](std::int64_t begin, std::int64_t end) {
            rows::softmax(first + begin * length, length, end - begin);
        });
        at::bmm_out(heard, own, heads_of(value, b));
    }
    return {out, shares};
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> head_products_backward(const at::Tensor& d_out, const at::Tensor& query,
                                                                      const at::Tensor& key, const at::Tensor& value,
                                                                      const HeadProducts& made) {
    const std::int64_t pictures = query.size(0), length = query.size(1), heads = query.size(2);
    if (!keeps_shares(length, query.size(3))) {
        const auto [d_query, d_key, d_value] = at::_scaled_dot_product_flash_attention_for_cpu_backward(
            by_head(d_out), by_head(query), by_head(key), by_head(value), by_head(made.out), made.kept,
            /*dropout_p=*/0.0, /*is_causal=*/false);
        return {by_head(d_query).contiguous(), by_head(d_key).contiguous(), by_head(d_value).contiguous()};
    }
    const auto room = [&] { return at::empty(query.sizes(), query.options()); };
    const at::Tensor d_query = room(), d_key = room(), d_value = room();
    at::Tensor slopes = at::empty({heads, length, length}, query.options());
    for (std::int64_t b = 0; b < pictures; ++b) {
        const at::Tensor shares = made.kept.select(0, b), given = heads_of(d_out, b);
        at::Tensor to_query = heads_of(d_query, b), to_key = heads_of(d_key, b), to_value = heads_of(d_value, b);
        at::bmm_out(to_value, shares.transpose(1, 2), given);
        at::bmm_out(slopes, given, heads_of(value, b).transpose(1, 2));
        const float* share = shares.const_data_ptr<float>();
        float* slope = slopes.mutable_data_ptr<float>();
        at::parallel_for(0, heads * length, kRowsAtOnce, [&](std::int64_t begin, std::int64_t end) {
            rows::softmax_backward(share + begin * length, slope + begin * length, length, end - begin);
        });
        at::bmm_out(to_query, slopes, heads_of(key, b));
        at::bmm_out(to_key, slopes.transpose(1, 2), heads_of(query, b));
    }
    return {d_query, d_key, d_value};
}

}  // namespace photoflux::nn
