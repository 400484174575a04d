#include "lora/rank_reduction.h"

#include <algorithm>
#include <tuple>

namespace photoflux::lora {

namespace {

/// What fp32 factors cannot tell from zero.
constexpr double kNothing = 1e-6;

/// U [rows, n], S [n] from the largest on, Vᵀ [n, in]; all in fp64.
struct Singular {
    at::Tensor u, s, vt;
};

Singular singular(const at::Tensor& matrix) {
    auto [u, s, vt] = at::linalg_svd(matrix, /*full_matrices=*/false);
    return {u, s, vt};
}

std::int64_t kept(const at::Tensor& s, const Truncation& truncation) {
    const at::Tensor squares = s.square();
    const double wanted = squares.sum().item<double>() * truncation.keep;
    std::int64_t count = std::min(s.numel(), truncation.rank.value_or(s.numel()));
    if (truncation.keep < 1) {
        const at::Tensor sums = squares.cumsum(0);
        count = std::min(count, sums.lt(wanted).sum().item<std::int64_t>() + 1);
    }
    return std::max<std::int64_t>(count, 1);
}

/// Both factors take the root of the singular values, so that neither outgrows a narrow type.
Reduced cut(const Singular& all, std::int64_t count, double squares) {
    const at::Tensor root = all.s.narrow(0, 0, count).sqrt();
    Reduced result;
    result.up = (all.u.narrow(1, 0, count) * root).to(at::kFloat).contiguous();
    result.down = (root.unsqueeze(1) * all.vt.narrow(0, 0, count)).to(at::kFloat).contiguous();
    result.squares = squares;
    result.lost = std::max(0.0, squares - all.s.narrow(0, 0, count).square().sum().item<double>());
    if (count == all.s.numel()) result.lost = 0;
    return result;
}

}  // namespace

Reduced reduced(const at::Tensor& down, const at::Tensor& up, const Truncation& truncation) {
    const auto [up_basis, up_rest] = at::linalg_qr(up.to(at::kDouble));            // [rows, k], [k, r]
    const auto [down_basis, down_rest] = at::linalg_qr(down.to(at::kDouble).t());  // [in, l], [l, r]
    const Singular core = singular(at::matmul(up_rest, down_rest.t()));            // of [k, l]
    const Singular whole{at::matmul(up_basis, core.u), core.s, at::matmul(core.vt, down_basis.t())};
    return cut(whole, kept(core.s, truncation), core.s.square().sum().item<double>());
}

Reduced reduced(const nn::Kronecker& product, const Truncation& truncation) {
    const Singular left = singular(product.left.to(at::kDouble)), right = singular(product.right.to(at::kDouble));
    const at::Tensor products = at::outer(left.s, right.s).flatten();
    auto [sorted, order] = products.sort(/*dim=*/0, /*descending=*/true);
    const double squares = sorted.square().sum().item<double>();
    const auto real = sorted.gt(kNothing * sorted[0].item<double>()).sum().item<std::int64_t>();
    sorted = sorted.narrow(0, 0, std::max<std::int64_t>(real, 1));
    const std::int64_t count = kept(sorted, truncation);
    sorted = sorted.narrow(0, 0, count);
    order = order.narrow(0, 0, count);
    // Vectors of a Kronecker product are Kronecker products of vectors.
    const at::Tensor i = order.div(right.s.numel(), "floor"), j = order.remainder(right.s.numel());
    const at::Tensor u = at::einsum("an,cn->acn", {left.u.index_select(1, i), right.u.index_select(1, j)});
    const at::Tensor vt = at::einsum("nb,nd->nbd", {left.vt.index_select(0, i), right.vt.index_select(0, j)});
    Reduced result = cut({u.flatten(0, 1), sorted, vt.flatten(1, 2)}, count, squares);
    const double held = sorted.square().sum().item<double>();
    result.lost = count == real ? 0 : std::max(0.0, squares - held);
    return result;
}

Reduced reduced(const nn::Dense& dense, const Truncation& truncation) {
    const Singular all = singular(dense.change.to(at::kDouble));
    return cut(all, kept(all.s, truncation), all.s.square().sum().item<double>());
}

}  // namespace photoflux::lora
