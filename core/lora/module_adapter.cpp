#include "lora/module_adapter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace photoflux::lora {

namespace {

/// Rows of a weight whose lengths are taken at a time, so that a quantised layer is never unpacked whole.
constexpr std::int64_t kRowsAtOnce = 1024;

/// Makes the adapter of one module from its tensors, in fp32 on the CPU.
class Builder {
public:
    Builder(const weights::Checkpoint& file, const Module& module) : file_(file), module_(module) {}

    Result<nn::Adapter> build(double strength, const nn::Linear& layer) {
        nn::Adapter adapter;
        adapter.first_row = module_.target.first_row;
        adapter.rows = module_.target.rows;
        adapter.strength = strength;
        PHOTOFLUX_CHECK(read_tensors());
        fill_change(adapter);
        if (const auto* bias = find(Role::up_bias)) adapter.bias = *bias * adapter.scale;
        if (const auto* bias = find(Role::diff_bias)) adapter.bias = bias->flatten();
        if (module_.target.swap_halves) swap(adapter);
        if (const auto* lengths = find(Role::dora)) fill_gain(adapter, lengths->flatten(), layer);
        return adapter;
    }

private:
    Result<void> read_tensors() {
        for (const auto& [role, name] : module_.tensors) {
            PHOTOFLUX_TRY(auto tensor, file_.load(name, at::kFloat));
            if (!tensor.isfinite().all().item<bool>())
                return Error{ErrorCode::corrupt,
                             sentence("lora",
                                      "%1 holds values that are not finite in %2: its training went wrong or the file "
                                      "is damaged")
                                 .with(weights::display_path(file_.path()), name)};
            tensors_.emplace(role, std::move(tensor));
        }
        return Done{};
    }

    const at::Tensor* find(Role role) const {
        const auto found = tensors_.find(role);
        return found == tensors_.end() ? nullptr : &found->second;
    }

    double scale(std::int64_t rank) const {
        const auto* stored = find(Role::alpha);
        const double alpha = stored ? stored->item<double>() : module_.alpha > 0 ? module_.alpha : double(rank);
        return alpha / (module_.rank_stabilised ? std::sqrt(double(rank)) : double(rank));
    }

    void fill_change(nn::Adapter& adapter) const {
        if (const auto* down = find(Role::down)) {
            adapter.change = nn::LowRank{*down, *find(Role::up)};
            adapter.scale = scale(down->size(0));
        } else if (find(Role::hada_w1_a)) {
            fill_hadamard(adapter);
        } else if (find(Role::lokr_w1) || find(Role::lokr_w1_a)) {
            fill_kronecker(adapter);
        } else if (const auto* diff = find(Role::diff)) {
            adapter.change = nn::Dense{*diff};
        } else {
            adapter.change = nn::Dense{at::zeros({1, 1}).expand({module_.target.rows, module_.target.in})};
        }
    }

    /// (A₁B₁) ∘ (A₂B₂) is one product of rank r₁·r₂: its columns and rows are products of theirs.
    void fill_hadamard(nn::Adapter& adapter) const {
        const at::Tensor &a1 = *find(Role::hada_w1_a), &b1 = *find(Role::hada_w1_b);
        const at::Tensor &a2 = *find(Role::hada_w2_a), &b2 = *find(Role::hada_w2_b);
        adapter.scale = scale(b1.size(0));
        const std::int64_t rank = a1.size(1) * a2.size(1), rows = a1.size(0), in = b1.size(1);
        if (rank * (rows + in) >= rows * in) {
            adapter.change = nn::Dense{at::matmul(a1, b1) * at::matmul(a2, b2)};
            return;
        }
        adapter.change = nn::LowRank{(b1.unsqueeze(1) * b2.unsqueeze(0)).flatten(0, 1),   // [r1*r2, in]
                                     (a1.unsqueeze(2) * a2.unsqueeze(1)).flatten(1, 2)};  // [rows, r1*r2]
    }

    void fill_kronecker(nn::Adapter& adapter) const {
        std::int64_t rank = 0;
        const auto factor = [&](Role whole, Role a, Role b) {
            if (const auto* all = find(whole)) return *all;
            rank = find(b)->size(0);
            return at::matmul(*find(a), *find(b));
        };
        at::Tensor left = factor(Role::lokr_w1, Role::lokr_w1_a, Role::lokr_w1_b);
        at::Tensor right = factor(Role::lokr_w2, Role::lokr_w2_a, Role::lokr_w2_b);
        adapter.change = nn::Kronecker{std::move(left), std::move(right)};
        // Without a product of low rank there is no rank, and alpha means nothing.
        adapter.scale = rank > 0 ? scale(rank) : 1;
    }

    void swap(nn::Adapter& adapter) const {
        if (auto* low = std::get_if<nn::LowRank>(&adapter.change)) {
            low->up = swapped_halves(low->up);
        } else {
            adapter.change = nn::Dense{swapped_halves(adapter.matrix())};
            adapter.scale = 1;
        }
        if (adapter.bias.defined()) adapter.bias = swapped_halves(adapter.bias);
    }

    /// DoRA: wanted lengths over those of W + scale · change.
    void fill_gain(nn::Adapter& adapter, at::Tensor wanted, const nn::Linear& layer) const {
        const bool by_row = wanted.numel() == adapter.rows && !column_lengths();
        const at::Tensor change = adapter.matrix();
        at::Tensor squares = by_row ? at::empty({adapter.rows}) : at::zeros({layer.in});
        for (std::int64_t row = 0; row < adapter.rows; row += kRowsAtOnce) {
            const std::int64_t count = std::min(kRowsAtOnce, adapter.rows - row);
            const at::Tensor sum =
                layer.weight_rows(adapter.first_row + row, count).cpu() + change.narrow(0, row, count);
            if (by_row) {
                squares.narrow(0, row, count).copy_(sum.square().sum(1));
            } else {
                squares += sum.square().sum(0);
            }
        }
        if (by_row && module_.target.swap_halves) wanted = swapped_halves(wanted);
        (by_row ? adapter.row_gain : adapter.column_gain) = wanted / squares.sqrt().clamp_min(1e-12);
    }

    /// LyCORIS before 3.1 keeps one length a column, as [1, in]; PEFT and later ones one a row, as [rows] or [rows, 1].
    bool column_lengths() const {
        const auto& shape = file_.info(module_.tensors.at(Role::dora))->shape;
        return shape.size() == 2 && shape[0] == 1;
    }

    const weights::Checkpoint& file_;
    const Module& module_;
    std::map<Role, at::Tensor> tensors_;
};

}  // namespace

Result<nn::Adapter> adapter_of(const weights::Checkpoint& file, const Module& module, double strength,
                               const nn::Linear& layer) {
    return Builder(file, module).build(strength, layer);
}

at::Tensor swapped_halves(const at::Tensor& rows) {
    const auto halves = rows.chunk(2, 0);
    return at::cat({halves[1], halves[0]}, 0);
}

}  // namespace photoflux::lora
