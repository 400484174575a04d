#include "engine/training_measures.h"

#include "base/sha256.h"
#include "engine/pixels.h"
#include "likeness/measures.h"
#include "training/run.h"

#include <system_error>
#include <utility>

namespace photoflux::engine {

namespace {

/// That likeness wavers by from one handful of samples to another: twice its standard error.
constexpr double kByChance = 0.03;
constexpr double kAsVaried = 0.9;

/// Everything that measures depend on.
std::string settings_text(const TrainingRequest& request, const std::string& of,
                          const likeness::ImageEncoder& encoder) {
    const MeasureSettings& settings = request.measures;
    Sha256 hash;
    for (const SamplePrompt& prompt : settings.prompts)
        for (const std::string& text : {prompt.text, prompt.plain, std::string(prompt.names_subject ? "1" : "0")})
            hash.update(std::to_string(text.size()) + " " + text);
    return encoder.name() + " " + settings.encoder.filename().string() + " " + std::to_string(settings.pictures) +
           "x " + std::to_string(settings.width) + "x" + std::to_string(settings.height) + " steps " +
           std::to_string(settings.steps) + " seed " + std::to_string(settings.seed) + " every " +
           std::to_string(measuring_interval(settings, request.settings.steps)) + " prompts " + hash.hex() + " of " +
           of;
}

}  // namespace

std::vector<SampleShot> shots_of(const MeasureSettings& settings, int count, std::uint64_t first_seed) {
    std::vector<SampleShot> shots;
    for (std::size_t prompt = 0; prompt < settings.prompts.size(); ++prompt)
        for (int i = 0; i < count; ++i) shots.push_back({prompt, first_seed + static_cast<std::uint64_t>(i)});
    return shots;
}

at::Tensor shots_that(const MeasureSettings& settings, const std::vector<SampleShot>& shots, bool name_subject) {
    std::vector<std::int64_t> indices;
    for (std::size_t i = 0; i < shots.size(); ++i)
        if (settings.prompts[shots[i].prompt].names_subject == name_subject)
            indices.push_back(static_cast<std::int64_t>(i));
    return at::tensor(indices, at::kLong);
}

Result<TrainingEyes> TrainingEyes::open(const TrainingRequest& request) {
    const MeasureSettings& settings = request.measures;
    if (settings.encoder.empty() && settings.bundled_model.empty())
        return Error{ErrorCode::bad_input,
                     sentence("engine",
                              "nothing is there to compare pictures with; name a folder of DINOv2 or CLIP, or "
                              "the bundled model")};
    TrainingEyes eyes;
    PHOTOFLUX_TRY(eyes.encoder, likeness::open_image_encoder(settings.encoder, settings.bundled_model));
    // The bundled model can only judge what it can paint: its own pictures.
    std::error_code error;
    eyes.reads = !settings.encoder.empty() || std::filesystem::equivalent(request.model, settings.bundled_model, error);
    std::vector<Pixels> held_out, all;
    for (const TrainingPicture& picture : request.pictures) {
        if (picture.preserves_prior) continue;
        all.push_back(picture.pixels);
        if (picture.held_out) held_out.push_back(picture.pixels);
    }
    eyes.references = eyes.see(held_out.empty() ? all : held_out);
    return eyes;
}

at::Tensor TrainingEyes::see(const std::vector<Pixels>& pictures) const {
    std::vector<at::Tensor> rows;
    for (const Pixels& picture : pictures) rows.push_back(encoder->embed(tensor_of(picture)));
    return at::cat(rows);
}

Result<TrainingMeasures> TrainingMeasures::open(const TrainingRequest& request, const std::string& of,
                                                const TrainingEyes& eyes, TrainingSampler& sampler,
                                                const TrainingWatcher& watcher, const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto curve, MeasureCurve::open(request.folder, settings_text(request, of, *eyes.encoder)));
    return TrainingMeasures(request, eyes, sampler, watcher, cancel, std::move(curve));
}

TrainingMeasures::TrainingMeasures(const TrainingRequest& request, const TrainingEyes& eyes, TrainingSampler& sampler,
                                   const TrainingWatcher& watcher, const CancelToken& cancel, MeasureCurve curve)
    : request_(request),
      eyes_(eyes),
      sampler_(sampler),
      watcher_(watcher),
      cancel_(cancel),
      curve_(std::move(curve)),
      shots_(shots_of(request.measures, request.measures.pictures, request.measures.seed)),
      naming_(shots_that(request.measures, shots_, true)),
      others_(shots_that(request.measures, shots_, false)) {}

Result<bool> TrainingMeasures::look(std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left) {
    made_ = made;
    if (is_measured(request_.measures, request_.settings.steps, made) && !curve_.holds(made))
        PHOTOFLUX_CHECK(measure(made, loss, left));
    for (const TrainingMeasure& measure : curve_.until(made)) {
        if (measure.step <= told_) continue;
        told_ = measure.step;
        if (watcher_.on_measure) watcher_.on_measure(measure);
    }
    // A rate that is to fall brings a gain of its own at the end, whatever stood still before.
    const bool may_stop = request_.measures.stop_early && request_.settings.decay_share == 0;
    if (!may_stop || !best_step() || made == request_.settings.steps || !curve_.holds(made)) return true;
    stopped_early_ = reason_to_stop(curve_.until(made), request_.settings.steps);
    return !stopped_early_;
}

Result<void> TrainingMeasures::measure(std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left) {
    const double begun = training::seconds_now();
    PHOTOFLUX_TRY(const auto pictures, sample(made, left));
    const at::Tensor seen = eyes_.see(pictures);
    if (made == 0) before_ = seen;
    PHOTOFLUX_TRY(const auto before, this->before());
    TrainingMeasure measure{.step = made, .loss = loss};
    if (naming_.numel() > 0) {
        const at::Tensor naming = seen.index_select(0, naming_);
        measure.likeness = likeness::likeness_of_each(naming, eyes_.references).mean().item<double>();
        measure.variety = likeness::variety(naming);
    }
    measure.bleed = likeness::bleed(seen.index_select(0, others_), before.index_select(0, others_));
    if (eyes_.reads) {
        std::vector<at::Tensor> inputs;
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < shots_.size(); ++i) {
            inputs.push_back(tensor_of(pictures[i]));
            texts.push_back(request_.measures.prompts[shots_[i].prompt].plain);
        }
        PHOTOFLUX_TRY(const auto agreement, eyes_.encoder->agreement(at::cat(inputs), texts));
        if (agreement) measure.accuracy = agreement->mean().item<double>();
    }
    seconds_ += training::seconds_now() - begun;
    ++measured_;
    return curve_.keep(measure, left);
}

Result<std::vector<Pixels>> TrainingMeasures::sample(std::int64_t made, const std::vector<lora::LowRankPair>& left) {
    std::int64_t done = 0;
    const auto report = [&] {
        if (watcher_.on_progress)
            watcher_.on_progress(
                {.stage = TrainingStage::measure, .step = done, .steps = static_cast<std::int64_t>(shots_.size())});
    };
    const auto on_picture = [&](std::size_t shot, const Pixels& pixels) {
        ++done;
        if (watcher_.on_sample) watcher_.on_sample({made, shots_[shot].prompt, shots_[shot].seed, pixels});
        report();
    };
    report();
    return made == 0 ? sampler_.without(shots_, on_picture, cancel_) : sampler_.with(left, shots_, on_picture, cancel_);
}

Result<at::Tensor> TrainingMeasures::before() {
    if (!before_.defined()) {  // after a stop: the model is still what it was
        PHOTOFLUX_TRY(const auto pictures, sampler_.without(shots_, {}, cancel_));
        before_ = eyes_.see(pictures);
    }
    return before_;
}

std::optional<std::int64_t> TrainingMeasures::best_step() const {
    const auto measures = curve_.until(made_);
    const auto best = best_of(measures);
    if (!best || naming_.numel() == 0) return std::nullopt;
    const TrainingMeasure &last = measures.back(), &most = measures[*best];
    const bool fallen = request_.settings.decay_share > 0 && last.step == request_.settings.steps;
    const bool as_varied = last.variety >= most.variety * kAsVaried;
    return fallen && as_varied && most.likeness - last.likeness < kByChance ? last.step : most.step;
}

double TrainingMeasures::seconds_left(std::int64_t made) const {
    if (measured_ == 0) return 0;
    const auto interval = measuring_interval(request_.measures, request_.settings.steps);
    // One more for the proof, which makes as many pictures with the model as without it.
    const auto left = (request_.settings.steps - made + interval - 1) / interval + 2;
    return seconds_ / static_cast<double>(measured_) * static_cast<double>(left);
}

}  // namespace photoflux::engine
