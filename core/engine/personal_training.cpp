#include "engine/personal_training.h"

#include "engine/engine.h"
#include "engine/guarded.h"
#include "engine/memory.h"
#include "engine/prior_pictures.h"
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
        subject |= !request.pictures[i].preserves_prior;
    }
    if (!subject) return bad(sentence("engine", "there is no picture to learn from"));
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
        if (std::int64_t{picture.pixels.width} * picture.pixels.height > pass.width * pass.height) {
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
    const training::LoraOrigin origin{.guided = folder.transformer.guidance_embed,
                                      .pictures = static_cast<std::int64_t>(request.pictures.size()),
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
    forecast.encoding_operations =
        2 * double(folder.size().t5_parameters) * double(tokens) * static_cast<double>(request.pictures.size() + 1);
    return forecast;
}

Result<TrainedLora> PersonalTraining::train(const TrainingRequest& asked, const TrainingWatcher& watcher,
                                            const CancelToken& cancel) {
    TrainingRequest request = asked;
    TrainedLora trained{.outputs = request.outputs};
    const auto on_progress = [&](const TrainingProgress& progress) {
        if (watcher.on_progress) watcher.on_progress(progress);
    };
    PHOTOFLUX_CHECK(guarded(out_of_memory(), [&]() -> Result<void> {
        on_progress({.stage = TrainingStage::load});
        PHOTOFLUX_TRY(const auto placement, choose_placement(request.device, request.precision));
        PHOTOFLUX_TRY(const auto folder, ModelFolder::open(request.model, request.parts));
        PHOTOFLUX_CHECK(check(request, folder, placement));
        PHOTOFLUX_TRY(auto prior, prior_pictures(asked, on_progress, cancel));
        for (TrainingPicture& picture : prior) request.pictures.push_back(std::move(picture));
        PHOTOFLUX_TRY(const auto tokens, caption_tokens(request, folder));
        const std::string stamp = stamp_of(request, folder, placement, tokens);
        PHOTOFLUX_TRY(const auto samples,
                      training_samples(request, folder, placement, stamp, tokens, on_progress, cancel));

        Networks networks(folder, placement);
        PHOTOFLUX_TRY(const bool recompute, load_transformer(request, folder, placement, tokens, networks));
        if (const auto streamed = networks.supply.streamed_blocks(); streamed > 0)
            on_progress({.stage = TrainingStage::load, .notes = {passing_note(streamed, folder)}});
        if (request.settings.shape.clip)
            PHOTOFLUX_CHECK(models::load_weights(
                [&](const nn::WeightVisitor& visitor) { networks.clip.visit(visitor); }, folder.clip_weights,
                folder.clip_names, models::LoadOptions{.device = placement.device}));
        PHOTOFLUX_CHECK(attach_beside(request, placement, networks));
        training::LoraRun run{
            .settings = request.settings, .folder = request.folder, .of = stamp, .before_step = watcher.before_step};
        run.settings.recompute = recompute;
        const training::LoraBase base{.networks = networks.all(),
                                      .supply = networks.supply.streamed_blocks() > 0 ? &networks.supply : nullptr,
                                      .device = placement.device,
                                      .dtype = placement.dtype};
        const auto report = [&](const training::RunProgress& p) {
            on_progress({TrainingStage::train, p.step, p.steps, p.loss, p.rate, p.seconds_left, {}});
        };
        PHOTOFLUX_TRY(const auto pairs, training::train_lora(base, samples, run, report, cancel));
        trained.pairs = static_cast<std::int64_t>(pairs.size());
        double squares = 0;
        for (const auto& pair : pairs) squares += pair.up.detach().square().sum().item<double>();
        trained.proof.change = std::sqrt(squares);
        for (const LoraOutput& output : request.outputs)
            PHOTOFLUX_CHECK(write(pairs, request, folder, placement, output));
        return Done{};
    }));
    return trained;
}

}  // namespace photoflux::engine
