#include "sampling/denoise.h"

namespace photoflux::sampling {

Prepared prepare(const models::Transformer& transformer, const at::Tensor& prompt,
                 std::vector<models::StepModulation> modulation, Cells cells, Cells reference) {
    const at::Tensor rotary = transformer.rotary(prompt.size(1), cells.height / 2, cells.width / 2,
                                                 reference.height / 2, reference.width / 2);
    return {transformer.txt_in(prompt), rotary.to(prompt.device()), std::move(modulation)};
}

std::vector<at::Tensor> step_vectors(const models::Transformer& transformer, const at::Tensor& pooled, double guidance,
                                     const std::vector<float>& sigmas) {
    const auto row = [&](double value) { return at::full({1}, value, pooled.options().dtype(at::kFloat)); };
    std::vector<at::Tensor> vectors;
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i)
        vectors.push_back(transformer.embed_vector(row(sigmas[i]), row(guidance), pooled));
    return vectors;
}

at::Tensor denoise(const models::Transformer& transformer, models::BlockSupply* supply, StepGraph* graph,
                   const Prepared& prepared, const std::vector<float>& sigmas, at::Tensor latents,
                   const Sources& sources, const OnStep& on_step) {
    const auto type = latents.scalar_type();
    const auto tokens = latents.size(1);
    const at::Tensor prompt = prepared.prompt.expand({latents.size(0), -1, -1});
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i) {
        at::Tensor seen = latents;
        if (sources.channels.defined()) seen = at::cat({seen, sources.channels}, 2);
        if (sources.reference.defined()) seen = at::cat({seen, sources.reference}, 1);
        const auto& modulation = prepared.modulation[i];
        const at::Tensor all = graph ? graph->run(transformer, supply, seen, prompt, modulation, prepared.rotary)
                                     : transformer.run(seen, prompt, modulation, prepared.rotary, supply);
        const at::Tensor velocity = all.narrow(1, 0, tokens);
        at::Tensor next = at::add(latents.to(at::kFloat), velocity.to(at::kFloat), sigmas[i + 1] - sigmas[i]);
        if (sources.keep.defined()) {
            const at::Tensor original = at::lerp(sources.original, sources.noise, sigmas[i + 1]);
            next = at::lerp(next, original, sources.keep);
        }
        latents = next.to(type);
        if (!on_step(static_cast<int>(i), latents, velocity)) break;
    }
    return latents;
}

}  // namespace photoflux::sampling
