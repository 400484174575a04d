#pragma once

#include "engine/measure_curve.h"
#include "engine/personal_training.h"
#include "engine/training_sampler.h"
#include "likeness/image_encoder.h"

#include <memory>
#include <vector>

namespace photoflux::engine {

/// The eyes of a run: what compares pictures, and what it compares them with.
struct TrainingEyes {
    std::unique_ptr<likeness::ImageEncoder> encoder;
    at::Tensor references;  ///< of the held-out pictures, or of all of the subject where none is held out [R, D]
    bool reads = false;     ///< knows words well enough to say what a sample shows

    /// Errors: those of open_image_encoder; bad_input (prompts, but no encoder).
    static Result<TrainingEyes> open(const TrainingRequest& request);
    at::Tensor see(const std::vector<Pixels>& pictures) const;  ///< [N, D]
};

/// Measures a run between its steps and says when it should end. One thread.
class TrainingMeasures {
public:
    /// All must outlive this. `of`: fingerprint of model, pictures and training settings. Errors: corrupt.
    static Result<TrainingMeasures> open(const TrainingRequest& request, const std::string& of,
                                         const TrainingEyes& eyes, TrainingSampler& sampler,
                                         const TrainingWatcher& watcher, const CancelToken& cancel);

    /// As LoraRun::look.
    Result<bool> look(std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left);

    const MeasureCurve& curve() const { return curve_; }
    std::int64_t made() const { return made_; }  ///< steps at the last look
    /// Of the steps that were made: the most alike; after a rate that fell, the last one, unless it is worse by more
    /// than chance. Nothing where no prompt names the subject, so that none is better than another.
    std::optional<std::int64_t> best_step() const;
    const std::optional<Sentence>& stopped_early() const { return stopped_early_; }
    /// That the measurements after step `made` will take; 0 before the first.
    double seconds_left(std::int64_t made) const;

private:
    TrainingMeasures(const TrainingRequest& request, const TrainingEyes& eyes, TrainingSampler& sampler,
                     const TrainingWatcher& watcher, const CancelToken& cancel, MeasureCurve curve);
    Result<void> measure(std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left);
    Result<std::vector<Pixels>> sample(std::int64_t made, const std::vector<lora::LowRankPair>& left);
    /// What the samples were before the first step.
    Result<at::Tensor> before();

    const TrainingRequest& request_;
    const TrainingEyes& eyes_;
    TrainingSampler& sampler_;
    const TrainingWatcher& watcher_;
    const CancelToken& cancel_;
    MeasureCurve curve_;
    std::vector<SampleShot> shots_;
    at::Tensor naming_, others_;  ///< indices of shots
    at::Tensor before_;
    std::int64_t made_ = 0, told_ = -1;
    double seconds_ = 0;  ///< of all measurements
    std::int64_t measured_ = 0;
    std::optional<Sentence> stopped_early_;
};

/// Shots of every prompt from `count` seeds, from `first_seed` on.
std::vector<SampleShot> shots_of(const MeasureSettings& settings, int count, std::uint64_t first_seed);
/// Indices of the shots whose prompts name the subject, or of those whose prompts do not. int64
at::Tensor shots_that(const MeasureSettings& settings, const std::vector<SampleShot>& shots, bool name_subject);

}  // namespace photoflux::engine
