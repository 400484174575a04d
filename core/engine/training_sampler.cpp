#include "engine/training_sampler.h"

#include "engine/picture_maker.h"
#include "engine/preview.h"
#include "engine/training_samples.h"
#include "sampling/denoise.h"
#include "sampling/latents.h"
#include "training/personal/lora_layers.h"

#include <ATen/core/grad_mode.h>
#include <c10/util/Exception.h>

#include <map>

namespace photoflux::engine {

namespace {

using Adapters = std::vector<std::vector<nn::Adapter>>;

/// Of every layer of the networks, in their order.
Adapters adapters_of(const lora::Networks& networks) {
    Adapters all;
    lora::each_layer(networks,
                     [&](lora::Network, const std::string&, const nn::Linear& layer) { all.push_back(layer.adapters); });
    return all;
}

void set_adapters(const lora::Networks& networks, const Adapters& all) {
    auto next = all.begin();
    lora::each_layer(networks,
                     [&](lora::Network, const std::string&, nn::Linear& layer) { layer.adapters = *next++; });
}

/// While it lives, other adapters act in the networks.
class AdaptersAside {
public:
    AdaptersAside(const lora::Networks& networks, const Adapters& meanwhile)
        : networks_(networks), aside_(adapters_of(networks)) {
        set_adapters(networks, meanwhile);
    }
    ~AdaptersAside() { set_adapters(networks_, aside_); }
    AdaptersAside(const AdaptersAside&) = delete;
    AdaptersAside& operator=(const AdaptersAside&) = delete;

private:
    const lora::Networks& networks_;
    Adapters aside_;
};

}  // namespace

weights::PictureSize sample_size(const TrainingRequest& request, const ModelFolder& folder, std::size_t text_tokens) {
    const MeasureSettings& measures = request.measures;
    return {measures.width > 0 ? measures.width : folder.native_size,
            measures.height > 0 ? measures.height : folder.native_size, static_cast<int>(text_tokens),
            measures.steps > 0 ? measures.steps : folder.default_steps};
}

TrainingSampler::TrainingSampler(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                                 const lora::Networks& networks, models::BlockSupply* supply,
                                 const training::Samples& samples, std::uint64_t room)
    : request_(request),
      folder_(folder),
      placement_(placement),
      networks_(networks),
      supply_(supply),
      samples_(samples),
      captions_(prompt_captions(request)),
      beside_(adapters_of(networks)) {
    const auto size = sample_size(request, folder, 0);
    const auto cells = [&](std::int64_t pixels) { return 2 * (pixels / (2 * folder.autoencoder.scale())); };
    height_ = cells(size.height);
    width_ = cells(size.width);
    sigmas_ = sampling::sigmas(folder.schedule, size.steps, height_ / 2 * (width_ / 2));
    decodes_there_ =
        room == 0 || weights::working_bytes(folder.size(), size, c10::elementSize(placement.dtype)) <= room;
}

Result<std::vector<Pixels>> TrainingSampler::without(const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                                     const CancelToken& cancel) {
    const AdaptersAside aside(networks_, beside_);
    return make(shots, on_picture, cancel);
}

Result<std::vector<Pixels>> TrainingSampler::with(const std::vector<lora::LowRankPair>& pairs,
                                                  const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                                  const CancelToken& cancel) {
    const AdaptersAside aside(networks_, beside_);
    // As a program that reads the file uses them: in the model's type, and without gradients.
    std::vector<lora::LowRankPair> cast = pairs;
    for (lora::LowRankPair& pair : cast)
        for (at::Tensor* factor : {&pair.down, &pair.up}) *factor = factor->detach().to(placement_.dtype);
    training::attach(cast, request_.settings.shape, networks_);
    return make(shots, on_picture, cancel);
}

Result<std::vector<Pixels>> TrainingSampler::with(const std::filesystem::path& file,
                                                  const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                                  const CancelToken& cancel) {
    const AdaptersAside aside(networks_, beside_);
    PHOTOFLUX_TRY(const auto attached, lora::attach(file, 1, networks_, placement_.dtype, placement_.device));
    if (!attached.unused.empty()) return Error{ErrorCode::internal, lora::note_on(file, attached)};
    return make(shots, on_picture, cancel);
}

Result<std::vector<Pixels>> TrainingSampler::make(const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                                  const CancelToken& cancel) {
    const at::NoGradGuard no_grad;
    if (shots.empty()) return std::vector<Pixels>();
    PHOTOFLUX_TRY(const auto latents, denoised(shots, cancel));
    if (!decodes_there_) return decoded(latents, Placement{}, on_picture, cancel);
    try {
        return decoded(latents, placement_, on_picture, cancel);
    } catch (const c10::OutOfMemoryError&) {
        return decoded(latents, Placement{}, on_picture, cancel);
    }
}

std::vector<models::StepModulation> TrainingSampler::modulate(const at::Tensor& pooled) const {
    const models::Transformer& transformer = networks_.transformer;
    std::vector<at::Tensor> activated;
    const double guidance = default_guidance(folder_.kind);
    for (const at::Tensor& vector : sampling::step_vectors(transformer, pooled, guidance, sigmas_))
        activated.push_back(at::silu(vector));
    // Block by block, for all steps: one that passes through is there only for a moment.
    std::vector<models::StepModulation> steps(activated.size());
    for (std::size_t block = 0; block < transformer.double_blocks.size(); ++block) {
        const auto& layers = supply_ ? supply_->double_block(block) : transformer.double_blocks[block];
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].double_blocks.push_back({layers.img_mod(activated[i]), layers.txt_mod(activated[i])});
    }
    for (std::size_t block = 0; block < transformer.single_blocks.size(); ++block) {
        const auto& layers = supply_ ? supply_->single_block(block) : transformer.single_blocks[block];
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].single_blocks.push_back({layers.modulation(activated[i]), {}});
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].final_layer = transformer.final_modulation(activated[i]);
    return steps;
}

Result<std::vector<at::Tensor>> TrainingSampler::denoised(const std::vector<SampleShot>& shots,
                                                          const CancelToken& cancel) {
    const auto placed = [&](const at::Tensor& tensor) { return tensor.to(placement_.device, placement_.dtype); };
    std::vector<at::Tensor> latents(shots.size());
    std::map<std::size_t, std::vector<std::size_t>> by_prompt;
    for (std::size_t i = 0; i < shots.size(); ++i) by_prompt[shots[i].prompt].push_back(i);
    for (const auto& [prompt, members] : by_prompt) {
        const training::Caption& caption = samples_.captions[captions_[prompt]];
        const at::Tensor pooled =
            request_.settings.shape.clip
                ? placed(networks_.clip.pooled(caption.clip_ids.unsqueeze(0).to(placement_.device)))
                : placed(caption.pooled.unsqueeze(0));
        const auto prepared = sampling::prepare(networks_.transformer, placed(caption.hidden.unsqueeze(0)),
                                                modulate(pooled), {height_, width_});
        for (const std::size_t shot : members) {
            const at::Tensor noise =
                sampling::noise(shots[shot].seed, folder_.autoencoder.latent_channels, height_, width_);
            latents[shot] =
                sampling::denoise(networks_.transformer, supply_, nullptr, prepared, sigmas_,
                                  placed(sampling::pack(noise)), {},
                                  [&](int, const at::Tensor&, const at::Tensor&) { return !cancel.cancelled(); })
                    .to(at::kCPU);
            if (cancel.cancelled()) return Cancelled{};
        }
    }
    return latents;
}

Result<std::vector<Pixels>> TrainingSampler::decoded(const std::vector<at::Tensor>& latents, const Placement& where,
                                                     const OnPicture& on_picture, const CancelToken& cancel) {
    models::Autoencoder autoencoder(folder_.autoencoder);
    PHOTOFLUX_CHECK(models::load_weights([&](const nn::WeightVisitor& visitor) { autoencoder.visit(visitor); },
                                         folder_.autoencoder_weights, folder_.autoencoder_names, where.dtype,
                                         where.device));
    std::vector<Pixels> pictures;
    for (const at::Tensor& tokens : latents) {
        if (cancel.cancelled()) return Cancelled{};
        const at::Tensor picture =
            autoencoder.decode(sampling::unpack(tokens.to(where.device, where.dtype), height_, width_));
        if (!picture.isfinite().all().item<bool>())
            return Error{ErrorCode::corrupt,
                         sentence("engine", "a sample picture has values that are no numbers; the rate is too high, or "
                                            "the precision too narrow for this model")};
        pictures.push_back(to_picture_pixels(sampling::to_pixels(picture)[0]));
        if (on_picture) on_picture(pictures.size() - 1, pictures.back());
    }
    return pictures;
}

}  // namespace photoflux::engine
