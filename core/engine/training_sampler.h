#pragma once

#include "base/cancel.h"
#include "engine/devices.h"
#include "engine/model_folder.h"
#include "engine/training_request.h"
#include "lora/attach.h"
#include "lora/low_rank_pair.h"
#include "training/personal/samples.h"

#include <functional>
#include <vector>

namespace photoflux::engine {

/// What one sample picture is made from.
struct SampleShot {
    std::size_t prompt = 0;  ///< index in MeasureSettings::prompts
    std::uint64_t seed = 0;
};

/// Makes sample pictures with the model that is being trained, between two steps: by the loop, schedule and noise that
/// every picture is made by, from embeddings that are there already. The decoder is loaded for the moment; where the
/// device has no room for it, it runs on the processor. Draws none of the training's numbers. One thread; throws what
/// LibTorch throws.
class TrainingSampler {
public:
    /// All must outlive this. What acts in the networks now, acts in every picture. `room`: bytes on the device beside
    /// what training keeps there; 0: what there is.
    TrainingSampler(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                    const lora::Networks& networks, models::BlockSupply* supply, const training::Samples& samples,
                    std::uint64_t room);

    /// Called after each picture that is decoded.
    using OnPicture = std::function<void(std::size_t shot, const Pixels& pixels)>;

    /// Without a personal model, with one that lies in memory, or with one in a file. Whatever acts in the networks
    /// acts again afterwards. Errors: those of load_weights and lora::attach; corrupt (pictures that are no numbers);
    /// cancelled.
    Result<std::vector<Pixels>> without(const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                        const CancelToken& cancel);
    Result<std::vector<Pixels>> with(const std::vector<lora::LowRankPair>& pairs, const std::vector<SampleShot>& shots,
                                     const OnPicture& on_picture, const CancelToken& cancel);
    Result<std::vector<Pixels>> with(const std::filesystem::path& file, const std::vector<SampleShot>& shots,
                                     const OnPicture& on_picture, const CancelToken& cancel);

private:
    Result<std::vector<Pixels>> make(const std::vector<SampleShot>& shots, const OnPicture& on_picture,
                                     const CancelToken& cancel);
    /// Packed latents on the processor, one a shot.
    Result<std::vector<at::Tensor>> denoised(const std::vector<SampleShot>& shots, const CancelToken& cancel);
    Result<std::vector<Pixels>> decoded(const std::vector<at::Tensor>& latents, const Placement& where,
                                        const OnPicture& on_picture, const CancelToken& cancel);
    std::vector<models::StepModulation> modulate(const at::Tensor& pooled) const;

    const TrainingRequest& request_;
    const ModelFolder& folder_;
    const Placement& placement_;
    lora::Networks networks_;
    models::BlockSupply* supply_;
    const training::Samples& samples_;
    std::vector<std::size_t> captions_;  ///< by prompt
    std::vector<std::vector<nn::Adapter>> beside_;
    std::int64_t height_, width_;  ///< of latents
    std::vector<float> sigmas_;
    bool decodes_there_ = true;  ///< where the model is
};

/// What a sample's size and steps become where the request leaves them open.
weights::PictureSize sample_size(const TrainingRequest& request, const ModelFolder& folder, std::size_t text_tokens);

}  // namespace photoflux::engine
