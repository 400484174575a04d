#include "sampling/denoise.h"

namespace photoflux::sampling {

Prepared prepare(const models::Transformer& transformer, const at::Tensor& prompt, const at::Tensor& pooled,
                 double guidance, const std::vector<float>& sigmas, std::int64_t height, std::int64_t width) {
    const auto row = [&](double value) { return at::full({1}, value, pooled.options().dtype(at::kFloat)); };
    Prepared prepared;
    prepared.prompt = transformer.txt_in(prompt);
    prepared.rotary = transformer.rotary(prompt.size(1), height / 2, width / 2).to(pooled.device());
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i)
        prepared.modulation.push_back(
            transformer.modulate(transformer.embed_vector(row(sigmas[i]), row(guidance), pooled)));
    return prepared;
}

at::Tensor denoise(const models::Transformer& transformer, const Prepared& prepared, const std::vector<float>& sigmas,
                   at::Tensor latents, const OnStep& on_step) {
    const auto type = latents.scalar_type();
    const at::Tensor prompt = prepared.prompt.expand({latents.size(0), -1, -1});
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i) {
        const at::Tensor velocity = transformer.run(latents, prompt, prepared.modulation[i], prepared.rotary);
        latents = at::add(latents.to(at::kFloat), velocity.to(at::kFloat), sigmas[i + 1] - sigmas[i]).to(type);
        if (!on_step(static_cast<int>(i), latents, velocity)) break;
    }
    return latents;
}

}  // namespace photoflux::sampling
