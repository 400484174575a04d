#include "training/personal/recompute.h"

#include <ATen/core/grad_mode.h>

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace photoflux::training {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Kept : torch::CustomClassHolder {
    explicit Kept(Segment segment) : segment(std::move(segment)) {}
    Segment segment;
};

struct Recomputed : torch::autograd::Function<Recomputed> {
    static variable_list forward(AutogradContext* context, const c10::intrusive_ptr<Kept>& kept,
                                 at::TensorList inputs) {
        context->save_for_backward(inputs.vec());
        context->saved_data["segment"] = c10::IValue::make_capsule(kept);
        return kept->segment(inputs.vec());
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto kept = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["segment"].toCapsule());
        variable_list inputs;
        for (const auto& saved : context->get_saved_variables())
            inputs.push_back(saved.detach().set_requires_grad(saved.requires_grad()));
        variable_list outputs, wanted;
        {
            const at::AutoGradMode with_graph(true);
            const auto all = kept->segment(inputs);
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (!all[i].requires_grad()) continue;
                outputs.push_back(all[i]);
                wanted.push_back(gradients[i]);
            }
        }
        torch::autograd::backward(outputs, wanted);
        variable_list results(1);  // the segment itself has none
        for (const auto& input : inputs) results.push_back(input.grad());
        return results;
    }
};

}  // namespace

std::vector<at::Tensor> recomputed(Segment segment, const std::vector<at::Tensor>& inputs) {
    return Recomputed::apply(c10::make_intrusive<Kept>(std::move(segment)), at::TensorList(inputs));
}

}  // namespace photoflux::training
