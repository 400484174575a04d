#include "engine/personal_training.h"

#include "engine/engine.h"
#include "engine/guarded.h"
#include "engine/memory.h"
#include "engine/prior_pictures.h"
#include "engine/training_measures.h"
#include "engine/training_proof.h"
#include "engine/training_samples.h"
#include "engine/transformer_supply.h"
#include "lora/attach.h"
#include "lora/lora_writer.h"
#include "training/personal/forecast.h"
#include "training/personal/lora_layers.h"
#include "training/personal/lora_training.h"

#include <algorithm>
#include <cmath>

namespace photoflux::engine {

namespace {

constexpr double kShareOfFree = 0.9;

Error bad(const Sentence& what) { return {ErrorCode::bad_input, what}; }

Result<void> check(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement) {
    const training::LoraSettings& settings = request.settings;
    if (placement.dtype == at::kHalf)
        return bad(
            sentence("engine", "fp16 is too narrow for gradients; train in bf16 or fp32, or on an int8 or nf4 base"));
    if (folder.kind != ModelKind::generate)
        return bad(sentence("engine",
                            "%1 makes pictures from pictures; personal models are trained for models that "
                            "need words alone")
                       .with(folder.name));
    if (settings.steps < 1 || settings.batch < 1 || settings.accumulation < 1 || settings.shape.rank < 1)
        return bad(sentence("engine", "steps, batch, accumulation and rank must be 1 or more"));
    const auto side = 2 * folder.autoencoder.scale();
    bool subject = false;
    for (std::size_t i = 0; i < request.pictures.size(); ++i) {
        const Pixels &pixels = request.pictures[i].pixels, &mask = request.pictures[i].mask;
        if (pixels.width < side || pixels.height < side || pixels.width % side != 0 || pixels.height % side != 0)
            return bad(sentence("engine", "picture %1 has %2x%3 pixels; sides must be multiples of %4")
                           .with(i + 1, pixels.width, pixels.height, side));
        if (mask.width > 0 && (mask.width != pixels.width || mask.height != pixels.height))
            return bad(sentence("engine", "the mask of picture %1 has another size than the picture").with(i + 1));
        subject |= !request.pictures[i].preserves_prior && !request.pictures[i].held_out;
    }
    if (!subject) return bad(sentence("engine", "there is no picture to learn from"));
    const MeasureSettings& measures = request.measures;
    if (measures.pictures < 1 || measures.every < 0 || measures.width % side != 0 || measures.height % side != 0 ||
        measures.width < 0 || measures.height < 0 || measures.steps < 0)
        return bad(sentence("engine", "sample pictures need a number of 1 or more and sides that are multiples of %1")
                       .with(side));
    return Done{};
}

/// The networks of a training, most of them without weights.
struct Networks {
    models::Transformer transformer;
    models::ClipEncoder clip;
    models::T5Encoder t5;
    TransformerSupply supply;

    Networks(const ModelFolder& folder, const Placement& placement)
        : transformer(folder.transformer),
          clip(folder.clip),
          t5(folder.t5),
          supply(transformer, folder.transformer_weights, folder.transformer_names, options(placement),
                 {.overlap = !placement.device.is_cpu(),
                  .host = placement.device.is_cpu() ? 0 : static_cast<std::int64_t>(main_memory().total / 2)},
                 Modulation::kept) {}

    static models::LoadOptions options(const Placement& placement) {
        return {.dtype = placement.dtype,
                .device = placement.device,
                .quantised = models::Quantised::keep,
                .convert = placement.convert};
    }
    lora::Networks all() { return {transformer, clip, t5}; }
};

training::PassSize largest_pass(const TrainingRequest& request, const Placement& placement, std::size_t tokens,
                                bool recompute) {
    training::PassSize pass{.pictures = request.settings.batch,
                            .tokens = static_cast<std::int64_t>(tokens),
                            .number_bytes = c10::elementSize(placement.dtype),
                            .recompute = recompute};
    for (const TrainingPicture& picture : request.pictures)
        if (!picture.held_out &&
            std::int64_t{picture.pixels.width} * picture.pixels.height > pass.width * pass.height) {
            pass.width = picture.pixels.width;
            pass.height = picture.pixels.height;
        }
    return pass;
}

/// What training takes beside the transformer's weights.
std::uint64_t beside_weights(const TrainingRequest& request, const ModelFolder& folder, Networks& networks,
                             const training::PassSize& pass) {
    return weights::kProgramBytes + training::pass_bytes(folder.size(), pass) +
           training::factor_bytes(request.settings, training::lora_numbers(networks.all(), request.settings.shape));
}

/// Keeps as many blocks as fit and says whether the pass must be recomputed for that.
Result<bool> load_transformer(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                              std::size_t tokens, Networks& networks) {
    const auto room = request.memory_limit > 0
                          ? request.memory_limit
                          : static_cast<std::uint64_t>(double(free_memory(placement.device)) * kShareOfFree);
    const auto whole = static_cast<std::uint64_t>(networks.supply.whole_bytes());
    const auto beside = [&](bool recompute) {
        return beside_weights(request, folder, networks, largest_pass(request, placement, tokens, recompute));
    };
    const bool recompute = request.settings.recompute || (room > 0 && whole + beside(false) > room);
    if (room == 0 || whole + beside(recompute) <= room) {
        PHOTOFLUX_CHECK(networks.supply.load(networks.supply.whole_bytes()));
        return recompute;
    }
    const auto least = beside(true) + static_cast<std::uint64_t>(networks.supply.least_bytes());
    if (least > room)
        return Error{ErrorCode::no_memory,
                     sentence("engine",
                              "training %1 on these pictures needs at least %2, and may take %3; use smaller "
                              "pictures, a smaller batch or rank, or a more strongly quantised model")
                         .with(folder.name, size_text(least), size_text(room))};
    PHOTOFLUX_CHECK(networks.supply.load(static_cast<std::int64_t>(room - beside(true))));
    return true;
}

/// The LoRAs that act while it trains. DoRA's lengths depend on the input, and gradients would not go through them.
Result<void> attach_beside(const TrainingRequest& request, const Placement& placement, Networks& networks) {
    for (const LoraUse& use : request.beside) {
        PHOTOFLUX_TRY(const auto attached,
                      lora::attach(use.file, use.strength, networks.all(), placement.dtype, placement.device));
        bool gains = false;
        lora::each_layer(networks.all(), [&](lora::Network, const std::string&, const nn::Linear& layer) {
            for (const nn::Adapter& adapter : layer.adapters)
                gains |= adapter.row_gain.defined() || adapter.column_gain.defined();
        });
        if (gains)
            return bad(sentence("engine", "%1 is a DoRA, beside which nothing can be trained; use a LoRA")
                           .with(use.file.filename().string()));
    }
    return Done{};
}

Result<void> write(const std::vector<lora::LowRankPair>& pairs, const TrainingRequest& request,
                   const ModelFolder& folder, const Placement& placement, const LoraOutput& output) {
    const auto layout = output.kohya ? lora::Layout::kohya : lora::Layout::diffusers;
    const double scale = request.settings.shape.alpha / double(request.settings.shape.rank);
    const auto pass = largest_pass(request, placement, 0, false);
    const training::LoraOrigin origin{
        .guided = folder.transformer.guidance_embed,
        .pictures = std::count_if(request.pictures.begin(), request.pictures.end(),
                                  [](const auto& one) { return !one.held_out && !one.preserves_prior; }),
        .width = pass.width,
        .height = pass.height,
        .precision = placement.precision_name()};
    const auto digest = lora::content_digest(lora::lora_tensors(layout, pairs, scale, placement.dtype));
    return lora::write_lora(output.file, layout, pairs, scale, placement.dtype,
                            training::lora_metadata(request.settings, request.identity, origin, digest));
}

Sentence passing_note(std::size_t streamed, const ModelFolder& folder) {
    return sentence("engine",
                    "%1 of %2 blocks do not fit into the memory that is allowed; they are read again in each "
                    "step, which is slower")
        .with(streamed, folder.transformer.depth + folder.transformer.depth_single);
}

Sentence out_of_memory() {
    return sentence(
        "engine",
        "memory ran out while a personal model was being trained; use smaller pictures, a smaller batch, or "
        "allow less memory, with which blocks are read again and again");
}

/// One training at work, from captions to proof.
class Training {
public:
    Training(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
             const TrainingWatcher& watcher, const CancelToken& cancel)
        : request_(request),
          folder_(folder),
          placement_(placement),
          watcher_(watcher),
          cancel_(cancel),
          networks_(folder, placement) {
        if (!watcher.on_progress) return;
        // While pictures are made in between, the time left is what was said last.
        watcher_.on_progress = [this, tell = watcher.on_progress](TrainingProgress progress) {
            if (progress.seconds_left >= 0) seconds_left_ = progress.seconds_left;
            if (progress.stage == TrainingStage::measure) progress.seconds_left = seconds_left_;
            tell(progress);
        };
    }
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    Result<void> run(TrainedLora& trained) {
        PHOTOFLUX_TRY(const auto tokens, caption_tokens(request_, folder_));
        const std::string stamp = stamp_of(request_, folder_, placement_, tokens);
        const auto on_progress = [this](const TrainingProgress& progress) { report(progress); };
        PHOTOFLUX_TRY(const auto samples,
                      training_samples(request_, folder_, placement_, stamp, tokens, on_progress, cancel_));
        std::optional<TrainingEyes> eyes;
        if (!request_.measures.prompts.empty()) {
            PHOTOFLUX_TRY(eyes, TrainingEyes::open(request_));
        }
        PHOTOFLUX_TRY(const bool recompute, load(tokens));
        TrainingSampler sampler(request_, folder_, placement_, networks_.all(), supply(), samples,
                                room_beside(tokens, recompute));
        std::optional<TrainingMeasures> measures;
        if (eyes) {
            const std::string of = request_.settings.text() + " of " + stamp;
            PHOTOFLUX_TRY(auto opened, TrainingMeasures::open(request_, of, *eyes, sampler, watcher_, cancel_));
            measures.emplace(std::move(opened));
        }
        PHOTOFLUX_TRY(const auto pairs, train(samples, stamp, recompute, measures ? &*measures : nullptr));
        trained.pairs = static_cast<std::int64_t>(pairs.size());
        trained.steps = trained.best_step = measures ? measures->made() : request_.settings.steps;
        if (measures) PHOTOFLUX_CHECK(keep_best(*measures, pairs, trained));
        for (const LoraOutput& output : request_.outputs)
            PHOTOFLUX_CHECK(write(pairs, request_, folder_, placement_, output));
        PHOTOFLUX_TRY(trained.proof, prove(request_, pairs, eyes ? &*eyes : nullptr, sampler, watcher_, cancel_));
        return Done{};
    }

private:
    void report(const TrainingProgress& progress) const {
        if (watcher_.on_progress) watcher_.on_progress(progress);
    }
    models::BlockSupply* supply() { return networks_.supply.streamed_blocks() > 0 ? &networks_.supply : nullptr; }

    /// A pass that does not run leaves its memory to sample pictures.
    std::uint64_t room_beside(std::size_t tokens, bool recompute) const {
        if (request_.memory_limit == 0) return 0;
        return training::pass_bytes(folder_.size(), largest_pass(request_, placement_, tokens, recompute));
    }

    /// Returns whether the pass is recomputed.
    Result<bool> load(std::size_t tokens) {
        PHOTOFLUX_TRY(const bool recompute, load_transformer(request_, folder_, placement_, tokens, networks_));
        if (const auto streamed = networks_.supply.streamed_blocks(); streamed > 0)
            report({.stage = TrainingStage::load, .notes = {passing_note(streamed, folder_)}});
        if (request_.settings.shape.clip)
            PHOTOFLUX_CHECK(models::load_weights(
                [&](const nn::WeightVisitor& visitor) { networks_.clip.visit(visitor); }, folder_.clip_weights,
                folder_.clip_names, models::LoadOptions{.device = placement_.device}));
        PHOTOFLUX_CHECK(attach_beside(request_, placement_, networks_));
        return recompute;
    }

    Result<std::vector<lora::LowRankPair>> train(const training::Samples& samples, const std::string& stamp,
                                                 bool recompute, TrainingMeasures* measures) {
        training::LoraRun run{
            .settings = request_.settings, .folder = request_.folder, .of = stamp, .before_step = watcher_.before_step};
        run.settings.recompute = recompute;
        if (measures)
            run.look = [measures](std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left) {
                return measures->look(made, loss, left);
            };
        const training::LoraBase base{
            .networks = networks_.all(), .supply = supply(), .device = placement_.device, .dtype = placement_.dtype};
        const auto on_step = [&](const training::RunProgress& p) {
            const double left = p.seconds_left + (measures ? measures->seconds_left(p.step) : 0);
            report({TrainingStage::train, p.step, p.steps, p.loss, p.rate, left, {}});
        };
        return training::train_lora(base, samples, run, on_step, cancel_);
    }

    /// The factors of the best step, in place of the last ones.
    Result<void> keep_best(const TrainingMeasures& measures, const std::vector<lora::LowRankPair>& pairs,
                           TrainedLora& trained) const {
        trained.measures = measures.curve().until(trained.steps);
        trained.stopped_early = measures.stopped_early();
        const auto best = measures.best_step();
        if (!best || *best == trained.steps) return Done{};  // those of the last step are at hand
        trained.best_step = *best;
        return measures.curve().read_best(*best, pairs);
    }

    const TrainingRequest& request_;
    const ModelFolder& folder_;
    const Placement& placement_;
    TrainingWatcher watcher_;
    const CancelToken& cancel_;
    Networks networks_;
    double seconds_left_ = -1;  ///< that were said last
};

/// Sample pictures, of the measures and of the proof, which makes each twice; the factors and what trains them stay.
void add_measuring(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                   std::size_t tokens, TrainingForecast& forecast) {
    const MeasureSettings& settings = request.measures;
    if (settings.prompts.empty()) return;
    const auto size = sample_size(request, folder, tokens);
    const auto times = request.settings.steps / measuring_interval(settings, request.settings.steps) + 3;
    const auto pictures = static_cast<double>(settings.prompts.size()) * settings.pictures * double(times);
    forecast.measuring_operations = pictures * weights::operations(folder.size(), size);
    const std::uint64_t number_bytes = placement.device.is_cpu() ? sizeof(float) : c10::elementSize(placement.dtype);
    const auto pass = largest_pass(request, placement, tokens, request.settings.recompute);
    const auto pass_bytes = training::pass_bytes(folder.size(), pass);
    const auto sampling = weights::working_bytes(folder.size(), size, number_bytes);
    if (sampling > pass_bytes && request.memory_limit == 0) forecast.memory_bytes += sampling - pass_bytes;
}

}  // namespace

Result<TrainingForecast> PersonalTraining::forecast(const TrainingRequest& asked) {
    TrainingRequest request = asked;
    for (TrainingPicture& picture : unmade_prior_pictures(asked)) request.pictures.push_back(std::move(picture));
    PHOTOFLUX_TRY(const auto placement, choose_placement(request.device, request.precision));
    PHOTOFLUX_TRY(const auto folder, ModelFolder::open(request.model, request.parts));
    PHOTOFLUX_CHECK(check(request, folder, placement));
    PHOTOFLUX_TRY(const auto tokens, caption_tokens(request, folder));
    Networks networks(folder, placement);
    auto recompute = request.settings.recompute;
    const auto whole = [&] {
        return static_cast<std::uint64_t>(networks.supply.whole_bytes()) +
               beside_weights(request, folder, networks, largest_pass(request, placement, tokens, recompute));
    };
    if (request.memory_limit > 0 && whole() > request.memory_limit) recompute = true;
    TrainingForecast forecast{.memory_bytes = whole()};
    if (request.memory_limit > 0) forecast.memory_bytes = std::min(forecast.memory_bytes, request.memory_limit);
    const auto pass = largest_pass(request, placement, tokens, recompute);
    const bool prior = std::any_of(request.pictures.begin(), request.pictures.end(),
                                   [](const TrainingPicture& picture) { return picture.preserves_prior; });
    forecast.operations_a_step = training::pass_operations(folder.size(), pass) *
                                 static_cast<double>(request.settings.accumulation * (prior ? 2 : 1));
    forecast.encoding_operations = 2 * double(folder.size().t5_parameters) * double(tokens) *
                                   static_cast<double>(request.pictures.size() + 1 + request.measures.prompts.size());
    forecast.encoding_operations +=
        double(request.prior_prompts.size()) *
        weights::operations(folder.size(), {static_cast<int>(pass.width), static_cast<int>(pass.height),
                                            static_cast<int>(tokens), folder.default_steps});
    add_measuring(request, folder, placement, tokens, forecast);
    return forecast;
}

Result<TrainedLora> PersonalTraining::train(const TrainingRequest& asked, const TrainingWatcher& watcher,
                                            const CancelToken& cancel) {
    TrainingRequest request = asked;
    TrainedLora trained{.outputs = request.outputs};
    PHOTOFLUX_CHECK(guarded(out_of_memory(), [&]() -> Result<void> {
        if (watcher.on_progress) watcher.on_progress({.stage = TrainingStage::load});
        PHOTOFLUX_TRY(const auto placement, choose_placement(request.device, request.precision));
        PHOTOFLUX_TRY(const auto folder, ModelFolder::open(request.model, request.parts));
        PHOTOFLUX_CHECK(check(request, folder, placement));
        PHOTOFLUX_TRY(auto prior, prior_pictures(asked, watcher.on_progress, cancel));
        for (TrainingPicture& picture : prior) request.pictures.push_back(std::move(picture));
        return Training(request, folder, placement, watcher, cancel).run(trained);
    }));
    return trained;
}

}  // namespace photoflux::engine
