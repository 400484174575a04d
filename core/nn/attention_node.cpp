#include "nn/head_products.h"
#include "nn/row_kernels.h"
#include "nn/stream_nodes.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <torch/csrc/autograd/custom_function.h>

#include <cmath>
#include <cstring>
#include <tuple>

namespace photoflux::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kPositionsAtOnce = 4;  // what a thread takes at least

/// What attention knows besides its streams' projections.
struct Plan : torch::CustomClassHolder {
    struct Norms {
        at::Tensor query_scale, key_scale;
        float query_epsilon, key_epsilon;
    };
    std::vector<Norms> norms;  ///< by stream
    std::int64_t heads = 0, dim = 0;
    at::Tensor turn;  ///< [all L, D]

    std::int64_t width() const { return heads * dim; }
    rows::Heads shape(std::size_t stream) const {
        const Norms& own = norms[stream];
        return {own.query_scale.const_data_ptr<float>(),
                own.key_scale.const_data_ptr<float>(),
                own.query_epsilon,
                own.key_epsilon,
                heads,
                dim};
    }
};

/// What the way back needs; heads [B, all L, H, D].
struct Attended {
    at::Tensor query, key, value;
    HeadProducts made;
};

/// Calls work(row of the stream, row among all streams, position) for every position of a stream [B, L, …] that begins
/// at `first` of `all`.
template <class Work>
void each_position(const at::Tensor& stream, std::int64_t first, std::int64_t all, const Work& work) {
    const std::int64_t length = stream.size(1);
    at::parallel_for(0, stream.size(0) * length, kPositionsAtOnce, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row)
            work(row, row / length * all + first + row % length, first + row % length);
    });
}

Attended attend(const Plan& plan, at::TensorList streams) {
    const std::int64_t width = plan.width(), all = plan.turn.size(0);
    const auto room = [&] { return at::empty({streams[0].size(0), all, plan.heads, plan.dim}, streams[0].options()); };
    Attended own{.query = room(), .key = room()};
    const bool alone = streams.size() == 1;  // its values can stay where they are
    own.value = alone ? streams[0].narrow(2, 2 * width, width).unflatten(2, {plan.heads, plan.dim}) : room();
    const float* turn = plan.turn.const_data_ptr<float>();
    float *query = own.query.mutable_data_ptr<float>(), *key = own.key.mutable_data_ptr<float>();
    float* value = alone ? nullptr : own.value.mutable_data_ptr<float>();
    std::int64_t first = 0;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const float* projected = streams[i].const_data_ptr<float>();
        const auto shape = plan.shape(i);
        each_position(streams[i], first, all, [&](std::int64_t row, std::int64_t to, std::int64_t position) {
            rows::normed_heads(shape, projected + row * streams[i].size(2), turn + position * plan.dim,
                               query + to * width, key + to * width, value ? value + to * width : nullptr);
        });
        first += streams[i].size(1);
    }
    own.made = head_products(own.query, own.key, own.value);
    return own;
}

/// What each stream says: its part of `attended` and GELU of what it holds besides.
variable_list spoken(const Plan& plan, at::TensorList streams, const at::Tensor& attended) {
    const std::int64_t width = plan.width(), all = plan.turn.size(0);
    const float* from = attended.const_data_ptr<float>();
    variable_list results;
    std::int64_t first = 0;
    for (const at::Tensor& stream : streams) {
        const std::int64_t held = stream.size(2), more = held - 3 * width;
        const float* projected = stream.const_data_ptr<float>();
        results.push_back(at::empty({stream.size(0), stream.size(1), width + more}, stream.options()));
        float* to = results.back().mutable_data_ptr<float>();
        each_position(stream, first, all, [&](std::int64_t row, std::int64_t place, std::int64_t) {
            float* own = to + row * (width + more);
            std::memcpy(own, from + place * width, static_cast<std::size_t>(width) * sizeof(float));
            rows::gelu(projected + row * held + 3 * width, own + width, more);
        });
        first += stream.size(1);
    }
    return results;
}

struct AttentionNode : torch::autograd::Function<AttentionNode> {
    static variable_list forward(AutogradContext* context, const c10::intrusive_ptr<Plan>& plan,
                                 at::TensorList streams) {
        const Attended own = attend(*plan, streams);
        const bool needs_out = !keeps_shares(plan->turn.size(0), plan->dim);
        variable_list saved{own.query, own.key, own.value, needs_out ? own.made.out : at::Tensor(), own.made.kept};
        saved.insert(saved.end(), streams.begin(), streams.end());
        context->save_for_backward(saved);
        context->saved_data["plan"] = c10::IValue::make_capsule(plan);
        return spoken(*plan, streams, own.made.out);
    }

    static variable_list backward(AutogradContext* context, const variable_list& given) {
        const auto saved = context->get_saved_variables();
        const auto plan = c10::static_intrusive_pointer_cast<Plan>(context->saved_data["plan"].toCapsule());
        const std::int64_t width = plan->width();
        const at::TensorList streams = at::TensorList(saved).slice(5);
        variable_list gradients, parts;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            const std::int64_t says = streams[i].size(2) - 2 * width;
            gradients.push_back(given[i].defined()
                                    ? given[i].contiguous()
                                    : at::zeros({streams[i].size(0), streams[i].size(1), says}, streams[i].options()));
            parts.push_back(gradients[i].narrow(2, 0, width));
        }
        const at::Tensor d_out = (parts.size() == 1 ? parts.front() : at::cat(parts, 1))
                                     .unflatten(2, {plan->heads, plan->dim});  // [B, all L, H, D]
        const auto [d_query, d_key, d_value] =
            head_products_backward(d_out, saved[0], saved[1], saved[2], {saved[3], saved[4]});
        const at::Tensor heads[3] = {d_query, d_key, d_value};
        variable_list results(1);  // the plan has none
        std::int64_t first = 0;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            results.push_back(at::empty(streams[i].sizes(), streams[i].options()));
            back_through(*plan, i, streams[i], gradients[i], heads, first, results.back());
            first += streams[i].size(1);
        }
        return results;
    }

private:
    /// From the gradients of all heads and of what the stream says to that of its projection.
    static void back_through(const Plan& plan, std::size_t index, const at::Tensor& stream, const at::Tensor& gradient,
                             const at::Tensor (&heads)[3], std::int64_t first, at::Tensor& result) {
        const std::int64_t width = plan.width(), held = stream.size(2), more = held - 3 * width;
        const float *projected = stream.const_data_ptr<float>(), *slope = gradient.const_data_ptr<float>();
        const float *d_query = heads[0].const_data_ptr<float>(), *d_key = heads[1].const_data_ptr<float>();
        const float *d_value = heads[2].const_data_ptr<float>(), *turn = plan.turn.const_data_ptr<float>();
        float* to = result.mutable_data_ptr<float>();
        const auto shape = plan.shape(index);
        each_position(stream, first, plan.turn.size(0), [&](std::int64_t row, std::int64_t place, std::int64_t at) {
            rows::normed_heads_backward(shape, projected + row * held, turn + at * plan.dim, d_query + place * width,
                                        d_key + place * width, d_value + place * width, to + row * held);
            rows::gelu_backward(projected + row * held + 3 * width, slope + row * (width + more) + width,
                                to + row * held + 3 * width, more);
        });
    }
};

bool usable(const NormedStream& stream, std::int64_t heads, const at::Tensor& table) {
    const at::Tensor& x = stream.projected;
    const auto plain = [](const at::Tensor& t) { return t.device().is_cpu() && t.scalar_type() == at::kFloat; };
    const auto frozen = [](const at::Tensor& scale) {
        return scale.is_contiguous() && !(at::GradMode::is_enabled() && scale.requires_grad());
    };
    const std::int64_t dim = table.size(3) * 2;
    return plain(x) && x.dim() == 3 && plain(stream.query_scale) && plain(stream.key_scale) &&
           frozen(stream.query_scale) && frozen(stream.key_scale) && dim <= rows::kMostHeadDim &&
           x.size(2) >= 3 * heads * dim && table.device().is_cpu() && table.scalar_type() == at::kComplexFloat;
}

}  // namespace

std::optional<std::vector<at::Tensor>> row_attention(const std::vector<NormedStream>& streams, std::int64_t heads,
                                                     const at::Tensor& table) {
    auto plan = c10::make_intrusive<Plan>();
    plan->heads = heads;
    plan->dim = table.size(3) * 2;
    plan->turn = at::view_as_real(table).reshape({-1, plan->dim}).contiguous();
    // The norm's weights carry the division by √D where attention leaves it to them.
    const double shrink = keeps_shares(plan->turn.size(0), plan->dim) ? 1 / std::sqrt(plan->dim) : 1;
    std::vector<at::Tensor> projected;
    bool graph = false;
    for (const NormedStream& stream : streams) {
        if (!usable(stream, heads, table)) return std::nullopt;
        plan->norms.push_back({stream.query_scale * shrink, stream.key_scale, static_cast<float>(stream.query_epsilon),
                               static_cast<float>(stream.key_epsilon)});
        projected.push_back(stream.projected.contiguous());
        graph = graph || (at::GradMode::is_enabled() && stream.projected.requires_grad());
    }
    if (graph) return AttentionNode::apply(plan, at::TensorList(projected));
    return spoken(*plan, projected, attend(*plan, projected).made.out);
}

}  // namespace photoflux::nn
