#include "nn/frozen_norm.h"

#include <torch/csrc/autograd/custom_function.h>

namespace photoflux::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct FrozenRmsNorm : torch::autograd::Function<FrozenRmsNorm> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& scale, double epsilon) {
        const at::Tensor factor = rms_factor(x, epsilon);
        context->save_for_backward({x, scale, factor});
        return rms_scaled(x, factor, scale);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor wide = saved[0].to(at::kFloat), &factor = saved[2];
        const at::Tensor direct = (gradients[0] * saved[1]).to(at::kFloat);
        // x also acts through the factor, which is the same for the whole row.
        const at::Tensor along = (direct * wide).mean(-1, /*keepdim=*/true) * factor.square();
        const at::Tensor dx = at::addcmul(direct, wide, along, -1).mul_(factor);
        return {dx.to(saved[0].scalar_type()), {}, {}};
    }
};

}  // namespace

at::Tensor rms_factor(const at::Tensor& x, double epsilon) {
    return at::rsqrt(x.to(at::kFloat).square().mean(-1, /*keepdim=*/true) + epsilon);
}

at::Tensor rms_scaled(const at::Tensor& x, const at::Tensor& factor, const at::Tensor& scale) {
    return (x.to(at::kFloat) * factor).to(x.scalar_type()) * scale;
}

at::Tensor frozen_rms_norm(const at::Tensor& x, const at::Tensor& scale, double epsilon) {
    return FrozenRmsNorm::apply(x, scale, epsilon);
}

}  // namespace photoflux::nn
