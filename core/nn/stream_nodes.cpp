#include "nn/stream_nodes.h"

#include "nn/row_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>

namespace photoflux::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// What a thread takes at a time, at least.
constexpr std::int64_t kNumbersAtOnce = 1 << 14;
/// Rows whose sums are taken together: fixed, so that the sums do not depend on the number of threads.
constexpr std::int64_t kRowsAtOnce = 64;

bool plain(const at::Tensor& x) {
    return x.defined() && x.device().is_cpu() && x.scalar_type() == at::kFloat && x.dim() > 0 && x.stride(-1) == 1;
}

bool has_graph(std::initializer_list<at::Tensor> tensors) {
    return at::GradMode::is_enabled() &&
           std::any_of(tensors.begin(), tensors.end(), [](const at::Tensor& t) { return t.requires_grad(); });
}

/// Whether `rows` [B or 1, 1, C] stand for the rows of x [B, L, C]. One for all pictures is for the way forward only.
bool stands_for(const at::Tensor& rows, const at::Tensor& x) {
    return plain(rows) && rows.dim() == 3 && rows.size(1) == 1 && rows.size(2) == x.size(2) &&
           (rows.size(0) == x.size(0) || (rows.size(0) == 1 && !has_graph({rows})));
}

const float* batch_row(const at::Tensor& rows, std::int64_t batch) {
    return rows.const_data_ptr<float>() + (rows.size(0) == 1 ? 0 : batch * rows.stride(0));
}

/// Calls work(batch, first row, rows, index) for pieces of x [B, L, C].
template <class Work>
void each_piece(const at::Tensor& x, const Work& work) {
    const std::int64_t length = x.size(1), pieces = (length + kRowsAtOnce - 1) / kRowsAtOnce;
    const std::int64_t grain = std::max<std::int64_t>(1, kNumbersAtOnce / (kRowsAtOnce * x.size(2)));
    at::parallel_for(0, x.size(0) * pieces, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t batch = i / pieces, first = i % pieces * kRowsAtOnce;
            work(batch, first, std::min(kRowsAtOnce, length - first), i);
        }
    });
}

/// Room for the sums of each piece of x: [sums, B, pieces, C].
at::Tensor piece_sums(std::int64_t sums, const at::Tensor& x) {
    return at::zeros({sums, x.size(0), (x.size(1) + kRowsAtOnce - 1) / kRowsAtOnce, x.size(2)}, x.options());
}

struct ModulatedNormNode : torch::autograd::Function<ModulatedNormNode> {
    static at::Tensor value(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift, double epsilon) {
        at::Tensor y = at::empty(x.sizes(), x.options());
        const std::int64_t c = x.size(2), length = x.size(1);
        const float* from = x.const_data_ptr<float>();
        float* to = y.mutable_data_ptr<float>();
        each_piece(x, [&](std::int64_t batch, std::int64_t first, std::int64_t count, std::int64_t) {
            const std::int64_t at = (batch * length + first) * c;
            rows::modulated_norm({batch_row(scale, batch), batch_row(shift, batch), c, static_cast<float>(epsilon)},
                                 from + at, to + at, count);
        });
        return y;
    }

    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& scale,
                              const at::Tensor& shift, double epsilon) {
        context->save_for_backward({x, scale, shift});
        context->saved_data["epsilon"] = epsilon;
        return value(x, scale, shift, epsilon);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor &x = saved[0], &scale = saved[1], &shift = saved[2];
        const auto epsilon = static_cast<float>(context->saved_data["epsilon"].toDouble());
        const at::Tensor dy = gradients[0].contiguous();
        const at::Tensor dx = at::empty(x.sizes(), x.options()), sums = piece_sums(2, x);
        const std::int64_t c = x.size(2), length = x.size(1);
        const float *from = x.const_data_ptr<float>(), *slope = dy.const_data_ptr<float>();
        float *to = dx.mutable_data_ptr<float>(), *d_scale = sums.mutable_data_ptr<float>();
        float* d_shift = d_scale + sums.stride(0);
        each_piece(x, [&](std::int64_t batch, std::int64_t first, std::int64_t count, std::int64_t index) {
            const std::int64_t at = (batch * length + first) * c;
            rows::modulated_norm_backward({batch_row(scale, batch), batch_row(shift, batch), c, epsilon}, from + at,
                                          slope + at, to + at, d_scale + index * c, d_shift + index * c, count);
        });
        const at::Tensor d_rows = sums.sum(2, /*keepdim=*/true);  // [2, B, 1, C]
        return {dx, d_rows[0], d_rows[1], {}};
    }
};

struct GatedSumNode : torch::autograd::Function<GatedSumNode> {
    static at::Tensor value(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change) {
        at::Tensor y = at::empty(x.sizes(), x.options());
        const std::int64_t c = x.size(2), length = x.size(1);
        const float *from = x.const_data_ptr<float>(), *added = change.const_data_ptr<float>();
        float* to = y.mutable_data_ptr<float>();
        each_piece(x, [&](std::int64_t batch, std::int64_t first, std::int64_t count, std::int64_t) {
            const std::int64_t at = (batch * length + first) * c;
            rows::gated_sum(from + at, batch_row(gate, batch), added + at, to + at, c, count);
        });
        return y;
    }

    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& gate,
                              const at::Tensor& change) {
        context->save_for_backward({gate, change});
        return value(x, gate, change);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor &gate = saved[0], &change = saved[1];
        const at::Tensor dy = gradients[0].contiguous();
        const at::Tensor d_change = at::empty(change.sizes(), change.options()), sums = piece_sums(1, change);
        const std::int64_t c = change.size(2), length = change.size(1);
        const float *added = change.const_data_ptr<float>(), *slope = dy.const_data_ptr<float>();
        float *to = d_change.mutable_data_ptr<float>(), *d_gate = sums.mutable_data_ptr<float>();
        each_piece(change, [&](std::int64_t batch, std::int64_t first, std::int64_t count, std::int64_t index) {
            const std::int64_t at = (batch * length + first) * c;
            rows::gated_sum_backward(batch_row(gate, batch), added + at, slope + at, to + at, d_gate + index * c, c,
                                     count);
        });
        return {gradients[0], sums[0].sum(1, /*keepdim=*/true), d_change};
    }
};

struct GeluNode : torch::autograd::Function<GeluNode> {
    static at::Tensor value(const at::Tensor& x) {
        at::Tensor y = at::empty(x.sizes(), x.options());
        const float* from = x.const_data_ptr<float>();
        float* to = y.mutable_data_ptr<float>();
        at::parallel_for(0, x.numel(), kNumbersAtOnce, [&](std::int64_t begin, std::int64_t end) {
            rows::gelu(from + begin, to + begin, end - begin);
        });
        return y;
    }

    static at::Tensor forward(AutogradContext* context, const at::Tensor& x) {
        context->save_for_backward({x});
        return value(x);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const at::Tensor x = context->get_saved_variables()[0], dy = gradients[0].contiguous();
        at::Tensor dx = at::empty(x.sizes(), x.options());
        const float *from = x.const_data_ptr<float>(), *slope = dy.const_data_ptr<float>();
        float* to = dx.mutable_data_ptr<float>();
        at::parallel_for(0, x.numel(), kNumbersAtOnce, [&](std::int64_t begin, std::int64_t end) {
            rows::gelu_backward(from + begin, slope + begin, to + begin, end - begin);
        });
        return {dx};
    }
};

}  // namespace

std::optional<at::Tensor> row_modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift,
                                             double epsilon) {
    if (!plain(x) || x.dim() != 3 || !stands_for(scale, x) || !stands_for(shift, x)) return std::nullopt;
    const at::Tensor together = x.contiguous();
    if (has_graph({x, scale, shift})) return ModulatedNormNode::apply(together, scale, shift, epsilon);
    return ModulatedNormNode::value(together, scale, shift, epsilon);
}

std::optional<at::Tensor> row_gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change) {
    if (!plain(x) || x.dim() != 3 || !stands_for(gate, x) || !plain(change) || change.sizes() != x.sizes())
        return std::nullopt;
    const at::Tensor together = x.contiguous(), added = change.contiguous();
    if (has_graph({x, gate, change})) return GatedSumNode::apply(together, gate, added);
    return GatedSumNode::value(together, gate, added);
}

std::optional<at::Tensor> row_gelu(const at::Tensor& x) {
    if (!plain(x)) return std::nullopt;
    const at::Tensor together = x.contiguous();
    return has_graph({x}) ? GeluNode::apply(together) : GeluNode::value(together);
}

}  // namespace photoflux::nn
