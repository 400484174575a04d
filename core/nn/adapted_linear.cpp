#include "nn/adapted_linear.h"

#include <ATen/core/grad_mode.h>

#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>

namespace photoflux::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

bool is_plain_low_rank(const Adapter& adapter) {
    return std::holds_alternative<LowRank>(adapter.change) && !adapter.row_gain.defined() &&
           !adapter.column_gain.defined() && !adapter.bias.defined();
}

bool wants_gradient(const Adapter& adapter) {
    const auto* low = std::get_if<LowRank>(&adapter.change);
    return low && (low->down.requires_grad() || low->up.requires_grad());
}

/// What the backward pass needs of a layer besides tensors with gradients.
struct Frozen : torch::CustomClassHolder {
    struct Slice {
        std::int64_t first_row, rows, rank;
        double factor;  ///< scale · strength
    };
    std::int64_t in = 0, out = 0;
    at::Tensor weight;
    std::shared_ptr<const PackedWeight> packed;
    std::vector<Slice> slices;

    at::Tensor transposed_product(const at::Tensor& y) const {
        return packed ? packed->transposed_product(y) : at::mm(y, weight);
    }
};

/// `factors`: down and up of each slice in turn.
at::Tensor all_downs(at::TensorList factors, at::ScalarType type) {
    std::vector<at::Tensor> downs;
    for (std::size_t i = 0; i < factors.size(); i += 2) downs.push_back(factors[i].to(type));
    return downs.size() == 1 ? downs.front() : at::cat(downs);
}

struct AdaptedProduct : torch::autograd::Function<AdaptedProduct> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const c10::intrusive_ptr<Frozen>& layer,
                              const at::Tensor& bias, at::TensorList factors) {
        const at::Tensor flat = x.reshape({-1, layer->in});
        at::Tensor y = layer->packed ? layer->packed->product(flat) : at::linear(flat, layer->weight, bias);
        if (layer->packed && bias.defined()) y.add_(bias);
        variable_list saved{flat};
        if (!factors.empty()) {
            const at::Tensor inner = at::mm(flat, all_downs(factors, x.scalar_type()).t());  // [T, ranks]
            std::int64_t column = 0;
            for (std::size_t i = 0; i < layer->slices.size(); ++i) {
                const auto& slice = layer->slices[i];
                y.narrow(1, slice.first_row, slice.rows)
                    .addmm_(inner.narrow(1, column, slice.rank), factors[2 * i + 1].to(x.scalar_type()).t(), 1,
                            slice.factor);
                column += slice.rank;
            }
            saved.push_back(inner);
            saved.insert(saved.end(), factors.begin(), factors.end());
        }
        context->save_for_backward(saved);
        context->saved_data["layer"] = c10::IValue::make_capsule(layer);
        auto shape = x.sizes().vec();
        shape.back() = layer->out;
        return y.view(shape);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const auto layer = c10::static_intrusive_pointer_cast<Frozen>(context->saved_data["layer"].toCapsule());
        const at::Tensor dy = gradients[0].reshape({-1, layer->out});
        const at::Tensor& x = saved[0];
        variable_list results(3 + 2 * layer->slices.size());
        at::Tensor dx = context->needs_input_grad(0) ? layer->transposed_product(dy) : at::Tensor();
        if (!layer->slices.empty()) {
            const at::TensorList factors(saved.data() + 2, saved.size() - 2);
            const at::Tensor& inner = saved[1];
            const at::Tensor d_inner = at::empty_like(inner);
            std::int64_t column = 0;
            for (std::size_t i = 0; i < layer->slices.size(); ++i) {
                const auto& slice = layer->slices[i];
                const at::Tensor& up = factors[2 * i + 1];
                const at::Tensor rows = dy.narrow(1, slice.first_row, slice.rows);
                // Beta 0: what the memory held before does not count.
                d_inner.narrow(1, column, slice.rank).addmm_(rows, up.to(dy.scalar_type()), 0, slice.factor);
                const at::Tensor d_up = at::empty({slice.rows, slice.rank}, dy.options());
                d_up.addmm_(rows.t(), inner.narrow(1, column, slice.rank), 0, slice.factor);
                results[3 + 2 * i + 1] = d_up.to(up.scalar_type());
                column += slice.rank;
            }
            const at::Tensor d_downs = at::mm(d_inner.t(), x);  // [ranks, in]
            column = 0;
            for (std::size_t i = 0; i < layer->slices.size(); ++i) {
                results[3 + 2 * i] = d_downs.narrow(0, column, layer->slices[i].rank).to(factors[2 * i].scalar_type());
                column += layer->slices[i].rank;
            }
            if (dx.defined()) dx.addmm_(d_inner, all_downs(factors, dy.scalar_type()));
        }
        if (dx.defined()) {
            auto shape = gradients[0].sizes().vec();
            shape.back() = layer->in;
            results[0] = dx.view(shape);
        }
        return results;
    }
};

}  // namespace

bool trains_around_frozen_weight(const Linear& layer, const at::Tensor& x) {
    if ((!layer.packed && layer.adapters.empty()) || (layer.weight.defined() && layer.weight.requires_grad()))
        return false;
    // Trained layers take this way without a graph, too: a pass that is computed twice must come out the same.
    return std::any_of(layer.adapters.begin(), layer.adapters.end(), wants_gradient) ||
           (at::GradMode::is_enabled() && x.requires_grad());
}

at::Tensor adapted_linear(const Linear& layer, const at::Tensor& x) {
    auto frozen = c10::make_intrusive<Frozen>();
    frozen->in = layer.in;
    frozen->out = layer.out;
    frozen->weight = layer.weight;
    frozen->packed = layer.packed;
    std::vector<at::Tensor> factors;
    for (const Adapter& adapter : layer.adapters) {
        if (!is_plain_low_rank(adapter)) continue;
        const auto& low = std::get<LowRank>(adapter.change);
        frozen->slices.push_back({adapter.first_row, adapter.rows, low.down.size(0), adapter.scale * adapter.strength});
        factors.push_back(low.down);
        factors.push_back(low.up);
    }
    at::Tensor y = AdaptedProduct::apply(x, frozen, layer.bias, at::TensorList(factors));
    for (const Adapter& adapter : layer.adapters) {
        if (is_plain_low_rank(adapter)) continue;
        at::Tensor rows = adapter.apply(x);
        if (adapter.bias.defined()) rows = rows + adapter.bias;
        y = y + adapter.strength *
                    at::constant_pad_nd(rows, {adapter.first_row, layer.out - adapter.first_row - adapter.rows});
    }
    return y;
}

}  // namespace photoflux::nn
