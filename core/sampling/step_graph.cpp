#include "sampling/step_graph.h"

#include <exception>
#include <string>
#include <utility>

namespace photoflux::sampling {

std::vector<at::Tensor> StepGraph::Asked::tensors() const {
    std::vector<at::Tensor> all{img, txt};
    for (const auto* blocks : {&modulation.double_blocks, &modulation.single_blocks})
        for (const auto& block : *blocks) {
            all.push_back(block.img);
            if (block.txt.defined()) all.push_back(block.txt);
        }
    all.push_back(modulation.final_layer);
    return all;
}

StepGraph::Asked StepGraph::Asked::copied() const {
    Asked copy{img.clone(), txt.clone(), rotary.clone(), {}};
    const auto rows = [](const at::Tensor& tensor) { return tensor.defined() ? tensor.clone() : at::Tensor(); };
    for (const auto& block : modulation.double_blocks)
        copy.modulation.double_blocks.push_back({rows(block.img), rows(block.txt)});
    for (const auto& block : modulation.single_blocks)
        copy.modulation.single_blocks.push_back({rows(block.img), rows(block.txt)});
    copy.modulation.final_layer = rows(modulation.final_layer);
    return copy;
}

bool StepGraph::same_shapes(const Asked& a, const Asked& b) {
    const auto left = a.tensors(), right = b.tensors();
    if (left.size() != right.size() || a.rotary.sizes() != b.rotary.sizes()) return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i].sizes() != right[i].sizes() || left[i].scalar_type() != right[i].scalar_type()) return false;
    return true;
}

void StepGraph::clear() {
    recording_.reset();
    velocity_.reset();
    asked_.reset();
}

bool StepGraph::record(const models::Transformer& transformer, models::BlockSupply* supply, const Asked& asked) {
    asked_ = asked.copied();
    try {
        recording_ = make_();
        recording_->record([this, &transformer, supply] {
            velocity_ = transformer.run(asked_->img, asked_->txt, asked_->modulation, asked_->rotary, supply);
        });
        return true;
    } catch (const std::exception& error) {
        const std::string words = error.what();
        note_ =
            sentence("sampling", "the steps could not be recorded for the graphics card and are sent one by one: %1")
                .with(words.substr(0, words.find('\n')));
        failed_ = true;
        clear();
        return false;
    }
}

at::Tensor StepGraph::run(const models::Transformer& transformer, models::BlockSupply* supply, const at::Tensor& img,
                          const at::Tensor& txt, const models::StepModulation& modulation, const at::Tensor& rotary) {
    const auto plain = [&] { return transformer.run(img, txt, modulation, rotary, supply); };
    if (failed_) return plain();
    const Asked asked{img, txt, rotary, modulation};
    if (!asked_ || !same_shapes(*asked_, asked)) {
        clear();
        asked_ = asked;
        return plain();
    }
    if (recording_) {
        asked_->rotary.copy_(rotary);
        at::_foreach_copy_(asked_->tensors(), asked.tensors());
    } else if (!record(transformer, supply, asked)) {
        return plain();
    }
    recording_->replay();
    return velocity_;
}

}  // namespace photoflux::sampling
