#include "lora_command.h"

#include "engine/engine.h"
#include "engine/personal_training.h"
#include "weights/json.h"
#include "weights/tensor_set.h"

#include <ATen/Parallel.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <sstream>

using namespace photoflux;

namespace {

Error usage(std::string what) { return {ErrorCode::usage, std::move(what)}; }

/// `tensor`: uint8 [H, W, 3], or [H, W] whose value goes into all three channels.
Result<engine::Pixels> pixels_of(const std::string& name, const weights::StoredTensor& tensor) {
    const bool grey = tensor.shape.size() == 2;
    if (tensor.dtype != weights::DType::U8 || tensor.quantised ||
        !(grey || (tensor.shape.size() == 3 && tensor.shape[2] == 3)))
        return Error{ErrorCode::bad_input, name + " is no picture of uint8 [H, W, 3] and no mask of uint8 [H, W]"};
    engine::Pixels pixels{static_cast<int>(tensor.shape[1]), static_cast<int>(tensor.shape[0]), {}};
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(tensor.bytes);
    pixels.rgb.reserve(static_cast<std::size_t>(tensor.size) * (grey ? 3 : 1));
    for (std::uint64_t i = 0; i < tensor.size; ++i) pixels.rgb.insert(pixels.rgb.end(), grey ? 3 : 1, bytes[i]);
    return pixels;
}

Result<std::vector<engine::TrainingPicture>> read_pictures(const std::string& path) {
    constexpr std::string_view kPicture = "picture_";
    PHOTOFLUX_TRY(const auto set, weights::TensorSet::open(path));
    std::vector<engine::TrainingPicture> pictures;
    for (const auto& [tensor_name, tensor] : set.tensors()) {
        if (!tensor_name.starts_with(kPicture)) continue;
        const std::string name = tensor_name.substr(kPicture.size());
        engine::TrainingPicture& picture = pictures.emplace_back();
        PHOTOFLUX_TRY(picture.pixels, pixels_of(tensor_name, tensor));
        if (const auto* mask = set.find("mask_" + name)) {
            PHOTOFLUX_TRY(picture.mask, pixels_of("mask_" + name, *mask));
        }
        const auto said = [&](const std::string& key) {
            const auto found = set.metadata().find(key + name);
            return found == set.metadata().end() ? std::string() : found->second;
        };
        picture.caption = said("caption_");
        picture.preserves_prior = said("prior_") == "yes";
        picture.held_out = said("held_out_") == "yes";
    }
    return pictures;
}

Result<void> read_layers(Options& options, training::LoraShape& shape) {
    shape.attention = shape.feed_forward = shape.modulation = false;
    std::istringstream words(options.text("train", "attention,feed-forward,modulation"));
    for (std::string word; std::getline(words, word, ',');) {
        if (word == "attention")
            shape.attention = true;
        else if (word == "feed-forward")
            shape.feed_forward = true;
        else if (word == "modulation")
            shape.modulation = true;
        else if (word == "clip")
            shape.clip = true;
        else
            return usage("--train knows attention, feed-forward, modulation and clip, not " + word);
    }
    return Done{};
}

Result<training::LoraSettings> read_settings(Options& options) {
    training::LoraSettings s;
    s.shape.rank = options.whole("rank", s.shape.rank);
    s.shape.alpha = options.number("alpha", static_cast<double>(s.shape.rank));
    PHOTOFLUX_CHECK(read_layers(options, s.shape));
    s.shape.split = options.yes("split");
    s.recompute = options.yes("recompute");
    s.steps = options.whole("steps", s.steps);
    s.batch = options.whole("batch", s.batch);
    s.accumulation = options.whole("accumulation", s.accumulation);
    const std::string optimizer = options.text("optimizer", "adamw"), times = options.text("times", "shifted");
    const auto* kind = training::optimizer_kind_of(optimizer);
    const auto* sampling = training::time_sampling_of(times);
    if (!kind) return usage("--optimizer knows adamw, adamw8bit and prodigy, not " + optimizer);
    if (!sampling) return usage("--times knows shifted, sigmoid, logit-normal and uniform, not " + times);
    s.optimizer = *kind;
    s.times = *sampling;
    s.rate = options.number("rate", s.optimizer == training::OptimizerKind::prodigy ? 1 : s.rate);
    s.weight_decay = options.number("weight-decay", s.weight_decay);
    s.warmup = options.whole("warmup", s.warmup);
    s.decay_share = options.number("decay-share", s.decay_share);
    s.time_mean = options.number("time-mean", s.time_mean);
    s.time_deviation = options.number("time-deviation", s.time_deviation);
    s.guidance = options.number("guidance", s.guidance);
    s.caption_dropout = options.number("dropout", s.caption_dropout);
    s.ema_decay = options.number("ema", s.ema_decay);
    s.unmasked_weight = options.number("unmasked-weight", s.unmasked_weight);
    s.prior_weight = options.number("prior-weight", s.prior_weight);
    s.seed = static_cast<std::uint64_t>(options.whole("seed", 1));
    s.checkpoint_minutes = options.number("checkpoint-minutes", s.checkpoint_minutes);
    s.checkpoint_steps = options.whole("checkpoint-steps", s.checkpoint_steps);
    return s;
}

/// `[{"text": "a zork mug on a beach", "plain": "a mug on a beach", "names_subject": true}, …]`
Result<std::vector<engine::SamplePrompt>> read_prompts(const std::string& path) {
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(path));
    std::vector<engine::SamplePrompt> prompts;
    for (const weights::Json& entry : json.items()) {
        const auto text = [&](const char* name) {
            const weights::Json* found = entry.find(name);
            return found ? found->as_string() : std::nullopt;
        };
        const weights::Json* names = entry.find("names_subject");
        if (!text("text")) return usage(path + " has a prompt without \"text\"");
        prompts.push_back(
            {*text("text"), text("plain").value_or(*text("text")), names ? names->as_bool().value_or(true) : true});
    }
    if (prompts.empty()) return usage(path + " holds no list of prompts");
    return prompts;
}

Result<void> read_measures(Options& options, engine::TrainingRequest& request) {
    engine::MeasureSettings& measures = request.measures;
    measures.pictures = static_cast<int>(options.whole("samples", measures.pictures));
    measures.every = options.whole("measure-every", 0);
    measures.width = measures.height = static_cast<int>(options.whole("sample-size", 0));
    measures.steps = static_cast<int>(options.whole("sample-steps", 0));
    measures.encoder = options.text("encoder");
    measures.bundled_model = options.text("bundled-model", request.model.string());
    const std::string stops = options.text("early-stop", "yes");
    measures.stop_early = stops == "yes";
    if (stops != "yes" && stops != "no") return usage("--early-stop wants yes or no, not " + stops);
    if (const std::string file = options.text("measure-prompts"); !file.empty()) {
        PHOTOFLUX_TRY(measures.prompts, read_prompts(file));
    }
    return Done{};
}

std::string date_today() {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()), unsigned(day.day()));
    return text;
}

void print_progress(const engine::TrainingProgress& p) {
    const auto step = static_cast<long long>(p.step), steps = static_cast<long long>(p.steps);
    for (const Sentence& note : p.notes) std::printf("%s\n", english(note).c_str());
    if (p.stage == engine::TrainingStage::prior) std::printf("prior picture %lld of %lld\n", step, steps);
    if (p.stage == engine::TrainingStage::encode) std::printf("encoded %lld of %lld\n", step, steps);
    if (p.stage == engine::TrainingStage::train)
        std::printf("step %lld of %lld  loss %.6f  rate %.2e  %.1f min left\n", step, steps, p.loss, p.rate,
                    p.seconds_left / 60);
    if (p.stage == engine::TrainingStage::prove) std::printf("proof: picture %lld of %lld\n", step, steps);
    std::fflush(stdout);
}

void print_measure(const engine::TrainingMeasure& m) {
    std::printf("measured at %lld  likeness %.4f  variety %.4f  bleed %.4f", static_cast<long long>(m.step), m.likeness,
                m.variety, m.bleed);
    if (m.accuracy) std::printf("  accuracy %.4f", *m.accuracy);
    std::printf(m.best ? "  best so far\n" : "\n");
    std::fflush(stdout);
}

void print_result(const engine::TrainedLora& trained) {
    const engine::TrainingProof& proof = trained.proof;
    std::printf("trained %lld pairs of factors; length of the change %.4f\n", static_cast<long long>(trained.pairs),
                proof.change);
    if (trained.stopped_early) std::printf("%s\n", english(*trained.stopped_early).c_str());
    if (proof.with)
        std::printf(
            "kept step %lld; likeness %.4f before, %.4f after; variety kept %.2f; bleed %.4f; the file differs by "
            "%.0f of 255\n",
            static_cast<long long>(trained.best_step), proof.likeness_before, proof.likeness_after, proof.variety_kept,
            proof.bleed, proof.reread_difference);
    std::printf("%s: %s\n", proof.taught ? "taught" : "not taught", english(proof.verdict).c_str());
}

Result<void> print_forecast(const engine::TrainingRequest& request) {
    PHOTOFLUX_TRY(const auto forecast, engine::PersonalTraining::forecast(request));
    const auto machine = engine::machine(/*measured=*/true);
    const bool on_processor = machine.accelerators.empty() || request.device == "cpu";
    const double speed =
        on_processor ? machine.operations_per_second : machine.accelerators.front().operations_per_second;
    std::printf("memory %.3f GB  %.2f s a step  %.1f min in all\n", double(forecast.memory_bytes) / 1e9,
                forecast.operations_a_step / speed,
                (forecast.operations_a_step * double(request.settings.steps) + forecast.encoding_operations +
                 forecast.measuring_operations) /
                    speed / 60);
    return Done{};
}

}  // namespace

Result<void> run_lora(Options& options, const CancelToken& cancel) {
    for (const char* needed : {"model", "pictures", "run"}) options.require(needed);
    engine::TrainingRequest request{.model = options.text("model"), .folder = options.text("run")};
    PHOTOFLUX_TRY(request.settings, read_settings(options));
    PHOTOFLUX_CHECK(read_measures(options, request));
    request.max_sequence_length = static_cast<int>(options.whole("text-tokens", 0));
    request.device = options.text("device", "auto");
    request.precision = options.text("precision", "auto");
    request.memory_limit = static_cast<std::uint64_t>(options.number("memory", 0) * 1e9);
    if (const std::string file = options.text("beside"); !file.empty()) request.beside.push_back({file, 1});
    if (const std::string file = options.text("out"); !file.empty()) request.outputs.push_back({file, /*kohya=*/true});
    if (const std::string file = options.text("diffusers-out"); !file.empty()) request.outputs.push_back({file, false});
    request.identity = {.title = options.text("title"),
                        .trigger = options.text("trigger"),
                        .author = options.text("author"),
                        .licence = options.text("licence"),
                        .date = date_today()};
    const std::string pictures = options.text("pictures");
    if (const auto threads = options.whole("threads", 0); threads > 0) at::set_num_threads(static_cast<int>(threads));
    const bool only_forecast = options.yes("forecast");
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(request.pictures, read_pictures(pictures));
    if (only_forecast) return print_forecast(request);
    PHOTOFLUX_TRY(const auto trained,
                  engine::PersonalTraining::train(
                      request, {.on_progress = print_progress, .on_sample = {}, .on_measure = print_measure}, cancel));
    print_result(trained);
    return Done{};
}
