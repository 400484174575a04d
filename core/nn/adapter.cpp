#include "nn/adapter.h"

namespace photoflux::nn {

namespace {

/// (left ⊗ right) x without the product of both: x as b × d, right over d, left over b.
at::Tensor kronecker_product(const Kronecker& k, const at::Tensor& x) {
    const auto b = k.left.size(1), d = k.right.size(1);
    const at::Tensor inner = at::matmul(x.unflatten(-1, {b, d}), k.right.t());  // [..., b, c]
    return at::matmul(k.left, inner).flatten(-2);                               // [..., a * c]
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

}  // namespace

at::Tensor Adapter::apply(const at::Tensor& x) const {
    const at::Tensor y =
        std::visit(Overloaded{[&](const LowRank& low) { return at::matmul(at::matmul(x, low.down.t()), low.up.t()); },
                              [&](const Kronecker& product) { return kronecker_product(product, x); },
                              [&](const Dense& dense) { return at::matmul(x, dense.change.t()); }},
                   change);
    return scale == 1 ? y : y * scale;
}

at::Tensor Adapter::matrix() const {
    return std::visit(Overloaded{[](const LowRank& low) { return at::matmul(low.up, low.down); },
                                 [](const Kronecker& product) { return at::kron(product.left, product.right); },
                                 [](const Dense& dense) { return dense.change; }},
                      change) *
           scale;
}

Adapter Adapter::to(at::Device device, at::ScalarType dtype) const {
    Adapter moved = *this;
    const auto move = [&](at::Tensor& tensor) {
        if (tensor.defined()) tensor = tensor.to(device, dtype);
    };
    std::visit(Overloaded{[&](LowRank& low) { move(low.down), move(low.up); },
                          [&](Kronecker& product) { move(product.left), move(product.right); },
                          [&](Dense& dense) { move(dense.change); }},
               moved.change);
    move(moved.row_gain);
    move(moved.column_gain);
    move(moved.bias);
    return moved;
}

}  // namespace photoflux::nn
