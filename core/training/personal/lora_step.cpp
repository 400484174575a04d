#include "training/personal/lora_step.h"

#include "training/personal/recompute.h"

namespace photoflux::training {

namespace {

std::vector<at::Tensor> run_segment(const Segment& segment, const std::vector<at::Tensor>& inputs, bool recompute) {
    return recompute ? recomputed(segment, inputs) : segment(inputs);
}

}  // namespace

at::Tensor velocity(const models::Transformer& transformer, const FlowBatch& batch, const FlowPass& pass) {
    const at::Tensor mixed =
        at::lerp(batch.latents.to(at::kFloat), batch.noise.to(at::kFloat), batch.time.view({-1, 1, 1}))
            .to(batch.latents.scalar_type());
    const at::Tensor vector = at::silu(transformer.embed_vector(batch.time, batch.guidance, batch.pooled));  // [B, C]
    at::Tensor picture = transformer.img_in(mixed), prompt = batch.prompt;
    // What is recomputed must hang in a graph, although nothing before it is trained.
    if (pass.recompute) picture = picture.detach().set_requires_grad(true);

    for (std::size_t i = 0; i < transformer.double_blocks.size(); ++i) {
        const Segment segment = [&transformer, supply = pass.supply, rotary = batch.rotary,
                                 i](const std::vector<at::Tensor>& in) {
            const auto& block = supply ? supply->double_block(i) : transformer.double_blocks[i];
            at::Tensor img = in[0], txt = in[1];
            block(img, txt, {block.img_mod(in[2]), block.txt_mod(in[2])}, rotary);
            return std::vector<at::Tensor>{img, txt};
        };
        const auto out = run_segment(segment, {picture, prompt, vector}, pass.recompute);
        picture = out[0];
        prompt = out[1];
    }
    at::Tensor joint = at::cat({prompt, picture}, 1);  // [B, L + N, C]
    for (std::size_t i = 0; i < transformer.single_blocks.size(); ++i) {
        const Segment segment = [&transformer, supply = pass.supply, rotary = batch.rotary,
                                 i](const std::vector<at::Tensor>& in) {
            const auto& block = supply ? supply->single_block(i) : transformer.single_blocks[i];
            return std::vector<at::Tensor>{block(in[0], {block.modulation(in[1]), {}}, rotary)};
        };
        joint = run_segment(segment, {joint, vector}, pass.recompute)[0];
    }
    const auto rows = transformer.final_modulation(vector).unsqueeze(1).chunk(2, -1);  // shift, scale
    return transformer.final_linear(nn::modulated_norm(joint.slice(1, batch.prompt.size(1)), rows[1], rows[0]));
}

at::Tensor flow_loss(const models::Transformer& transformer, const FlowBatch& batch, const FlowPass& pass) {
    const at::Tensor target = batch.noise.to(at::kFloat) - batch.latents.to(at::kFloat);
    const at::Tensor made = velocity(transformer, batch, pass).to(at::kFloat);
    if (!batch.weight.defined()) return at::mse_loss(made, target);
    const at::Tensor weighted = (made - target).square() * batch.weight;
    return weighted.mean() / batch.weight.mean();
}

}  // namespace photoflux::training
