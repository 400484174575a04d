#include "engine/picture_maker.h"

#include "engine/memory.h"
#include "sampling/denoise.h"
#include "sampling/latents.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace photoflux::engine {

namespace {

constexpr int kLargestSide = 65520, kMostSteps = 1000, kMostPictures = 10000;
constexpr std::int64_t kMostPixels = 200'000'000;
constexpr double kDefaultGuidance = 3.5;

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

std::string gigabytes(std::uint64_t bytes) {
    const auto tenths = (bytes + 50'000'000) / 100'000'000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
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
        started_ = now();
    }

    void prepare() {
        const PromptEmbedding& prompt = pipeline_.embed(plan_.request.prompt, plan_.sequence_length);
        prepared_ = sampling::prepare(pipeline_.transformer(), prompt.hidden, prompt.pooled, plan_.guidance, sigmas_,
                                      height_, width_);
    }

    Result<Picture> make(int index) {
        const double begun = now();
        const std::uint64_t seed = plan_.request.seed + static_cast<std::uint64_t>(index);
        const at::Tensor tokens = denoise(index, seed);
        if (cancel_.cancelled()) return Cancelled{};
        if (!tokens.isfinite().all().item<bool>()) return not_finite();
        report(Stage::decode, index, plan_.request.steps);
        const at::Tensor decoded = pipeline_.autoencoder().decode(sampling::unpack(tokens, height_, width_));
        if (!decoded.isfinite().all().item<bool>()) return not_finite();
        if (cancel_.cancelled()) return Cancelled{};

        Picture picture;
        picture.pixels = to_picture_pixels(sampling::to_pixels(decoded)[0]);
        picture.index = index;
        picture.seed = seed;
        picture.width = plan_.request.width;
        picture.height = plan_.request.height;
        picture.steps = plan_.request.steps;
        if (pipeline_.transformer().config.guidance_embed) picture.guidance = plan_.guidance;
        picture.max_sequence_length = plan_.sequence_length;
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
        const auto& placement = pipeline_.placement();
        const at::Tensor noise = sampling::noise(seed, pipeline_.autoencoder().config.latent_channels, height_, width_);
        report(Stage::denoise, index, 0);
        return sampling::denoise(pipeline_.transformer(), prepared_, sigmas_,
                                 sampling::pack(noise).to(placement.device, placement.dtype),
                                 [&](int step, const at::Tensor& latents, const at::Tensor& velocity) {
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
        Progress progress{stage, picture, plan_.request.count, step, plan_.request.steps, -1, std::move(preview)};
        const double done = picture + static_cast<double>(step) / (plan_.request.steps + 1);
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
    std::vector<float> sigmas_;
    sampling::Prepared prepared_;
    double started_ = 0;
};

}  // namespace

Result<Plan> plan_request(const GenerateRequest& request, const Pipeline& pipeline) {
    Plan plan{.request = request};
    if (request.prompt.find_first_not_of(" \t\r\n") == std::string::npos)
        return bad(sentence("engine", "the prompt is empty; say in a few words what the picture should show"));
    if (request.width == 0) plan.request.width = pipeline.folder().native_size;
    if (request.height == 0) plan.request.height = pipeline.folder().native_size;
    if (request.steps == 0) plan.request.steps = pipeline.folder().default_steps;
    PHOTOFLUX_CHECK(check_size(plan.request.width, plan.request.height));
    if (plan.request.steps < 1 || plan.request.steps > kMostSteps)
        return bad(sentence("engine", "%1 steps are outside 1 to %2").with(plan.request.steps, kMostSteps));
    if (request.count < 1 || request.count > kMostPictures)
        return bad(sentence("engine", "%1 pictures are outside 1 to %2").with(request.count, kMostPictures));
    if (request.guidance && (!std::isfinite(*request.guidance) || *request.guidance < 0 || *request.guidance > 100))
        return bad(sentence("engine", "guidance must be a number from 0 to 100"));
    if (request.max_sequence_length < 0) return bad(sentence("engine", "the sequence length must be above 0"));
    plan.guidance = request.guidance.value_or(kDefaultGuidance);
    plan.sequence_length = pipeline.sequence_length(request.max_sequence_length);
    if (pipeline.placement().device.is_cpu()) {
        const auto needed = weights::working_bytes(
            pipeline.folder().size(),
            {plan.request.width, plan.request.height, plan.sequence_length, plan.request.steps}, sizeof(float));
        const auto memory = main_memory();
        if (memory.available > 0 && needed > memory.available)
            return Error{
                ErrorCode::no_memory,
                sentence("engine",
                         "a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or "
                         "close other programs")
                    .with(plan.request.width, plan.request.height, gigabytes(needed), gigabytes(memory.available))};
    }
    return plan;
}

Result<void> make_pictures(const Plan& plan, Pipeline& pipeline, const Engine::OnProgress& on_progress,
                           const Engine::OnPicture& on_picture, const CancelToken& cancel) {
    Maker maker(plan, pipeline, on_progress, cancel);
    on_progress({.stage = Stage::encode, .pictures = plan.request.count, .steps = plan.request.steps});
    // What outlives this request must not be made in InferenceMode: the prompt's embedding and the preview's colours.
    pipeline.embed(plan.request.prompt, plan.sequence_length);
    if (plan.request.previews) pipeline.preview();
    if (cancel.cancelled()) return Cancelled{};

    const c10::InferenceMode inference;
    maker.prepare();
    for (int i = 0; i < plan.request.count; ++i) {
        if (cancel.cancelled()) return Cancelled{};
        PHOTOFLUX_TRY(auto picture, maker.make(i));
        on_picture(std::move(picture));
    }
    return Done{};
}

}  // namespace photoflux::engine
