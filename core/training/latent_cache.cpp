#include "training/latent_cache.h"

#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

namespace photoflux::training {

Result<at::Tensor> cached_latents(const PictureSet& set, const models::Autoencoder& autoencoder, const RunSettings& run,
                                  const OnRunProgress& on_progress, const CancelToken& cancel) {
    const auto file = run.folder / "latents.safetensors";
    const std::string stamp = std::to_string(set.size()) + " " + std::to_string(autoencoder.config.scaling_factor);
    if (std::filesystem::exists(file)) {
        PHOTOFLUX_TRY(const auto cached, weights::Checkpoint::open(file));
        const auto made_for = cached.metadata().find("stamp");
        if (made_for != cached.metadata().end() && made_for->second == stamp) return cached.mapped("latents");
    }
    const at::NoGradGuard no_grad;
    std::vector<at::Tensor> latents;
    constexpr std::int64_t kBatch = 32;
    const double started = seconds_now();
    for (std::int64_t i = 0; i < set.size(); i += kBatch) {
        if (cancel.cancelled()) return Cancelled{};
        const auto indices = at::arange(i, std::min(i + kBatch, set.size()), at::kLong);
        const at::Tensor pictures = set.pictures(indices).to(run.device).contiguous(at::MemoryFormat::ChannelsLast);
        latents.push_back(autoencoder.encode(pictures).to(at::kCPU, at::kHalf).contiguous());
        const auto done = std::min(i + kBatch, set.size());
        const double a_picture = (seconds_now() - started) / static_cast<double>(done);
        on_progress({.preparing = true,
                     .step = done,
                     .steps = set.size(),
                     .samples_a_second = 1 / a_picture,
                     .seconds_left = a_picture * static_cast<double>(set.size() - done)});
    }
    at::Tensor all = at::cat(latents);
    std::error_code error;
    std::filesystem::create_directories(run.folder, error);
    PHOTOFLUX_CHECK(weights::write_safetensors(file, {{"latents", all}}, {{"stamp", stamp}}));
    return all;
}

}  // namespace photoflux::training
