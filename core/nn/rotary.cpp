#include "nn/rotary.h"

namespace photoflux::nn {

at::Tensor rotary_table(const at::Tensor& ids, const std::vector<std::int64_t>& axes_dim, double theta) {
    std::vector<at::Tensor> angles;
    for (std::size_t axis = 0; axis < axes_dim.size(); ++axis) {
        const auto exponent = at::arange(0, axes_dim[axis], 2, at::kDouble) / static_cast<double>(axes_dim[axis]);
        const auto frequency = at::pow(theta, exponent).reciprocal();                                    // [d/2]
        const auto position = ids.select(1, static_cast<std::int64_t>(axis)).to(at::kCPU, at::kDouble);  // [L]
        angles.push_back(at::outer(position, frequency));                                                // [L, d/2]
    }
    const at::Tensor angle = at::cat(angles, -1);
    const at::Tensor table = at::complex(angle.cos().to(at::kFloat), angle.sin().to(at::kFloat));
    return table.unsqueeze(0).unsqueeze(0).to(ids.device());  // [1, 1, L, D/2]
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& table) {
    const at::Tensor pairs =
        at::view_as_complex(x.to(at::kFloat).unflatten(-1, {-1, 2}).contiguous());  // [B, H, L, D/2]
    return at::view_as_real(pairs * table).flatten(-2).to(x.scalar_type());         // [B, H, L, D]
}

}  // namespace photoflux::nn
