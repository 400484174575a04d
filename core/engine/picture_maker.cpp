#include "engine/picture_maker.h"

#include "engine/memory.h"
#include "engine/start_picture.h"
#include "sampling/denoise.h"
#include "sampling/latents.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace photoflux::engine {

namespace {

constexpr int kLargestSide = 65520, kMostSteps = 1000, kMostPictures = 10000;
constexpr std::int64_t kMostPixels = 200'000'000;

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

Error bad(const Sentence& what) { return {ErrorCode::bad_input, what}; }

Result<void> check_size(int width, int height) {
    if (width < 16 || width > kLargestSide)
        return bad(sentence("engine", "a width of %1 pixels is outside 16 to %2").with(width, kLargestSide));
    if (height < 16 || height > kLargestSide)
        return bad(sentence("engine", "a height of %1 pixels is outside 16 to %2").with(height, kLargestSide));
    const auto below = [](int side) { return side / 16 * 16; };
    if (width != below(width))
        return bad(sentence("engine", "a width of %1 pixels is no multiple of 16; use %2 or %3")
                       .with(width, below(width), below(width) + 16));
    if (height != below(height))
        return bad(sentence("engine", "a height of %1 pixels is no multiple of 16; use %2 or %3")
                       .with(height, below(height), below(height) + 16));
    if (std::int64_t{width} * height > kMostPixels)
        return bad(sentence("engine", "%1x%2 pixels are more than 200 megapixels").with(width, height));
    return Done{};
}

/// One request at work: what every picture of it shares.
class Maker {
public:
    Maker(const Plan& plan, Pipeline& pipeline, const Engine::OnProgress& on_progress, const CancelToken& cancel)
        : plan_(plan), pipeline_(pipeline), on_progress_(on_progress), cancel_(cancel) {
        const auto scale = static_cast<int>(pipeline.autoencoder().config.scale());
        height_ = 2 * (plan.request.height / (2 * scale));
        width_ = 2 * (plan.request.width / (2 * scale));
        sigmas_ =
            sampling::sigmas(pipeline.folder().schedule, plan.request.steps, std::int64_t{height_ / 2} * (width_ / 2));
        if (plan.kind == ModelKind::generate && plan.request.start)
            sigmas_.erase(sigmas_.begin(),
                          sigmas_.begin() + first_step(plan.request.steps, plan.request.start->strength));
        steps_ = static_cast<int>(sigmas_.size()) - 1;
        if (plan.kind == ModelKind::kontext && plan.request.start)
            reference_ = {2 * (plan.request.start->picture.height / (2 * scale)),
                          2 * (plan.request.start->picture.width / (2 * scale))};
        started_ = now();
    }

    const std::vector<float>& sigmas() const { return sigmas_; }

    void prepare(const PromptEmbedding& prompt, const std::vector<models::StepModulation>& modulation) {
        prepared_ =
            sampling::prepare(pipeline_.transformer(), prompt.hidden, modulation, {height_, width_}, reference_);
    }

    Result<Picture> make(int index) {
        const double begun = now();
        const std::uint64_t seed = plan_.request.seed + static_cast<std::uint64_t>(index);
        const at::Tensor tokens = denoise(index, seed);
        if (cancel_.cancelled()) return Cancelled{};
        if (!tokens.isfinite().all().item<bool>()) return not_finite();
        report(Stage::decode, index, steps_);
        const at::Tensor decoded = pipeline_.autoencoder().decode(sampling::unpack(tokens, height_, width_));
        if (!decoded.isfinite().all().item<bool>()) return not_finite();
        if (cancel_.cancelled()) return Cancelled{};

        Picture picture;
        picture.pixels = to_picture_pixels(sampling::to_pixels(decoded)[0]);
        if (plan_.request.start && plan_.request.start->mask.width > 0 && plan_.kind != ModelKind::kontext)
            keep_unmasked(*plan_.request.start, picture.pixels);
        picture.index = index;
        picture.seed = seed;
        picture.width = plan_.request.width;
        picture.height = plan_.request.height;
        picture.steps = plan_.request.steps;
        if (pipeline_.transformer().config.guidance_embed) picture.guidance = plan_.guidance;
        picture.max_sequence_length = pipeline_.sequence_length(plan_.request.max_sequence_length);
        picture.model_name = pipeline_.folder().name;
        picture.model_hash = pipeline_.folder().fingerprint;
        picture.lora_hashes = pipeline_.lora_hashes();
        picture.device = pipeline_.placement().device_name();
        picture.precision = pipeline_.placement().precision_name();
        picture.seconds = now() - begun;
        return picture;
    }

private:
    at::Tensor denoise(int index, std::uint64_t seed) {
        report(Stage::denoise, index, 0);
        sampling::Noise noise(seed);
        const Start start = start_of(plan_.request, pipeline_, sigmas_.front(), noise);
        return sampling::denoise(pipeline_.transformer(), pipeline_.blocks(), pipeline_.step_graph(), prepared_,
                                 sigmas_, start.latents, start.sources,
                                 [&](int step, const at::Tensor& latents, const at::Tensor& velocity) {
                                     pipeline_.end_pass();
                                     if (cancel_.cancelled()) return false;
                                     report(Stage::denoise, index, step + 1, look_ahead(latents, velocity, step));
                                     return !cancel_.cancelled();
                                 });
    }

    /// Where the flow seems to end, as a small picture.
    std::optional<Pixels> look_ahead(const at::Tensor& latents, const at::Tensor& velocity, int step) {
        if (!plan_.request.previews) return std::nullopt;
        const at::Tensor end = latents - velocity * static_cast<double>(sigmas_[static_cast<std::size_t>(step) + 1]);
        return pipeline_.preview().render(sampling::unpack(end, height_, width_));
    }

    void report(Stage stage, int picture, int step, std::optional<Pixels> preview = std::nullopt) {
        Progress progress{stage, picture, plan_.request.count, step, steps_, -1, std::move(preview)};
        const double done = picture + static_cast<double>(step) / (steps_ + 1);
        if (done > 0) progress.seconds_left = (now() - started_) / done * (plan_.request.count - done);
        on_progress_(progress);
    }

    Error not_finite() {
        if (const auto weight = pipeline_.damaged_weight())
            return {ErrorCode::corrupt,
                    sentence("engine", "%1 holds values that are not finite in %2; the file is damaged, fetch it again")
                        .with(pipeline_.folder().path.string(), *weight)};
        return {ErrorCode::corrupt,
                sentence("engine",
                         "the result has values that are not finite, so no picture was written; %1 is too narrow for "
                         "this model: try --precision fp32")
                    .with(pipeline_.placement().precision_name())};
    }

    const Plan& plan_;
    Pipeline& pipeline_;
    const Engine::OnProgress& on_progress_;
    const CancelToken& cancel_;
    int height_ = 0, width_ = 0;  // latent cells
    int steps_ = 0;               // that are made: fewer than asked for where a picture is restyled
    sampling::Cells reference_;
    std::vector<float> sigmas_;
    sampling::Prepared prepared_;
    double started_ = 0;
};

}  // namespace

double default_guidance(ModelKind kind) {
    switch (kind) {
        case ModelKind::fill:
            return 30;
        case ModelKind::control:
            return 10;
        case ModelKind::kontext:
            return 2.5;
        case ModelKind::generate:
            break;
    }
    return 3.5;
}

Result<Plan> plan_request(const GenerateRequest& request, const ModelFolder& folder, const Placement& placement) {
    Plan plan{.request = request};
    if (request.prompt.find_first_not_of(" \t\r\n") == std::string::npos)
        return bad(sentence("engine", "the prompt is empty; say in a few words what the picture should show"));
    if (request.width == 0) plan.request.width = folder.native_size;
    if (request.height == 0) plan.request.height = folder.native_size;
    if (request.steps == 0) plan.request.steps = folder.default_steps;
    PHOTOFLUX_CHECK(check_size(plan.request.width, plan.request.height));
    if (plan.request.steps < 1 || plan.request.steps > kMostSteps)
        return bad(sentence("engine", "%1 steps are outside 1 to %2").with(plan.request.steps, kMostSteps));
    if (request.count < 1 || request.count > kMostPictures)
        return bad(sentence("engine", "%1 pictures are outside 1 to %2").with(request.count, kMostPictures));
    if (request.guidance && (!std::isfinite(*request.guidance) || *request.guidance < 0 || *request.guidance > 100))
        return bad(sentence("engine", "guidance must be a number from 0 to 100"));
    if (request.max_sequence_length < 0) return bad(sentence("engine", "the sequence length must be above 0"));
    plan.kind = kind_of(request, folder.kind);
    PHOTOFLUX_CHECK(check_start(plan.request, plan.kind));
    plan.guidance = request.guidance.value_or(default_guidance(plan.kind));
    // What Kontext looks at stands in the transformer beside the prompt.
    int tokens = request.max_sequence_length > 0 ? request.max_sequence_length : folder.default_sequence_length();
    if (plan.kind == ModelKind::kontext && plan.request.start)
        tokens += plan.request.start->picture.width / 16 * (plan.request.start->picture.height / 16);
    const std::uint64_t number_bytes = placement.device.is_cpu() ? sizeof(float) : c10::elementSize(placement.dtype);
    plan.working_bytes = weights::working_bytes(
        folder.size(), {plan.request.width, plan.request.height, tokens, plan.request.steps}, number_bytes);
    const auto memory = main_memory();
    if (placement.device.is_cpu() && memory.available > 0 && plan.working_bytes > memory.available)
        return Error{ErrorCode::no_memory,
                     sentence("engine",
                              "a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or "
                              "close other programs")
                         .with(plan.request.width, plan.request.height, size_text(plan.working_bytes),
                               size_text(memory.available))};
    return plan;
}

Result<void> make_pictures(const Plan& plan, int first, Pipeline& pipeline, const Engine::OnProgress& on_progress,
                           const Engine::OnPicture& on_picture, const CancelToken& cancel) {
    Maker maker(plan, pipeline, on_progress, cancel);
    on_progress({.stage = Stage::encode, .pictures = plan.request.count, .steps = plan.request.steps});
    // What outlives this request must not be made in InferenceMode: the prompt's embedding, modulation, the preview's
    // colours.
    PHOTOFLUX_TRY(const PromptEmbedding* prompt,
                  pipeline.embed(plan.request.prompt, pipeline.sequence_length(plan.request.max_sequence_length)));
    const auto& modulation = [&]() -> const auto& {
        const at::NoGradGuard no_grad;
        return pipeline.modulation(*prompt, plan.guidance, maker.sigmas());
    }();
    if (plan.request.previews) pipeline.preview();
    if (cancel.cancelled()) return Cancelled{};

    const c10::InferenceMode inference;
    maker.prepare(*prompt, modulation);
    for (int i = first; i < plan.request.count; ++i) {
        if (cancel.cancelled()) return Cancelled{};
        PHOTOFLUX_TRY(auto picture, maker.make(i));
        on_picture(std::move(picture));
    }
    return Done{};
}

}  // namespace photoflux::engine
