#include "embed_command.h"
#include "lora_command.h"
#include "options.h"
#include "training/autoencoder_training.h"
#include "training/diffusers_export.h"
#include "training/flow_training.h"
#include "training/run_checkpoint.h"
#include "training/text_training.h"
#include "weights/json.h"
#include "weights/mapped_file.h"

#include <ATen/Parallel.h>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace photoflux;

namespace {

constexpr const char* kHelp = R"(photoflux-trainer COMMAND --option value ...

  autoencoder  --networks FILE --data FOLDER --run FOLDER     pictures <-> latents
  text         the same, and --autoencoder FOLDER              text encoders: captions <-> captions and pictures
  flow         the same, and --text-encoders FOLDER (a run of `text`, or what it starts from): transformer
               with --teacher FOLDER --guidance G: guidance folded in, starting from that run or model;
               --negative-guidance G --negative-until T: at times up to T also away from the negatives that the
               picture set gives each caption;
               --teacher-captions K,K,...: which of a picture's captions the teacher is asked in place of each, so
               that captions in one language are answered as those in another;
               --caption-shares N,N,...: how often each of a picture's captions is drawn, as parts of their sum
  export       --networks FILE --run FOLDER --autoencoder FOLDER --tokenizers FOLDER --out FOLDER

  --steps N --batch N --rate R --seed N --warmup N --decay-share S --ema D --device cpu|cuda --threads N
  --checkpoint-minutes M --bfloat16 yes (faster where the processor has instructions for it)
  --start FOLDER (go on from the weights of an earlier run, or of a finished model: its folder; its vae folder)
  --crop N --edge-weight W --tint-weight W (autoencoder)   --keep-encoder yes (latents keep their meaning)
  --text-tokens N (text, flow)   --temperature T (text)   --dropout P --time-mean M --time-deviation D (flow)

A run goes on from its newest checkpoint when the same command is given again. Ctrl-C saves one and stops.
)";

CancelToken g_cancel;

void on_interrupt(int) { g_cancel.cancel(); }

training::RunSettings run_settings(Options& options) {
    training::RunSettings run;
    run.data = options.text("data");
    run.folder = options.text("run");
    run.steps = options.whole("steps", run.steps);
    run.batch = options.whole("batch", run.batch);
    run.rate = options.number("rate", run.rate);
    run.warmup = options.whole("warmup", run.warmup);
    run.decay_share = options.number("decay-share", run.decay_share);
    run.ema_decay = options.number("ema", run.ema_decay);
    run.seed = static_cast<std::uint64_t>(options.whole("seed", 1));
    run.checkpoint_minutes = options.number("checkpoint-minutes", run.checkpoint_minutes);
    run.device = at::Device(options.text("device", "cpu"));
    run.bfloat16 = options.yes("bfloat16");
    if (const auto threads = options.whole("threads", 0); threads > 0) at::set_num_threads(static_cast<int>(threads));
    return run;
}

void print_progress(const training::RunProgress& p) {
    if (p.preparing) {
        if (p.step % 1024 == 0 || p.step == p.steps)
            std::printf("encoded %lld of %lld pictures  %.0f min left\n", static_cast<long long>(p.step),
                        static_cast<long long>(p.steps), p.seconds_left / 60);
        std::fflush(stdout);
        return;
    }
    if (p.step % 10 != 0 && p.step != p.steps) return;
    std::printf("step %lld of %lld  loss %.4f  gradient %.2f  rate %.2e  %.1f samples/s  %.0f min left\n",
                static_cast<long long>(p.step), static_cast<long long>(p.steps), p.loss, p.gradient_norm, p.rate,
                p.samples_a_second, p.seconds_left / 60);
    std::fflush(stdout);
}

const weights::Json& section(const weights::Json& networks, const char* name) {
    static const weights::Json kEmpty;
    const auto* found = networks.find(name);
    return found ? *found : kEmpty;
}

Result<training::FlowModel> flow_model(const weights::Json& networks) {
    PHOTOFLUX_TRY(const auto transformer,
                  models::TransformerConfig::from_diffusers(section(networks, "transformer"), "transformer"));
    PHOTOFLUX_TRY(const auto clip,
                  models::ClipConfig::from_transformers(section(networks, "text_encoder"), "text_encoder"));
    PHOTOFLUX_TRY(const auto t5,
                  models::T5Config::from_transformers(section(networks, "text_encoder_2"), "text_encoder_2"));
    return training::FlowModel{models::Transformer(transformer), models::ClipEncoder(clip), models::T5Encoder(t5)};
}

Result<void> run_autoencoder(const weights::Json& networks, Options& options) {
    training::AutoencoderRun settings{.run = run_settings(options)};
    settings.crop = options.whole("crop", settings.crop);
    settings.edge_weight = options.number("edge-weight", settings.edge_weight);
    settings.tint_weight = options.number("tint-weight", settings.tint_weight);
    settings.start = options.text("start");
    settings.keep_encoder = options.yes("keep-encoder");
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(const auto config, models::AutoencoderConfig::from_diffusers(section(networks, "vae"), "vae"));
    models::Autoencoder model(config);
    PHOTOFLUX_CHECK(training::train_autoencoder(model, settings, print_progress, g_cancel));
    return training::export_autoencoder(model, at::kFloat, settings.run.folder / "vae");
}

Result<void> run_text(const weights::Json& networks, Options& options) {
    training::TextRun settings{.run = run_settings(options)};
    settings.text_tokens = options.whole("text-tokens", 0);
    settings.temperature = options.number("temperature", settings.temperature);
    settings.start = options.text("start");
    const std::string vae = options.text("autoencoder");
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(const auto autoencoder, training::load_autoencoder(vae, settings.run.device));
    PHOTOFLUX_TRY(auto model, flow_model(networks));
    return training::train_text_encoders(model.clip, model.t5, autoencoder, settings, print_progress, g_cancel);
}

Result<void> run_flow(const weights::Json& networks, Options& options) {
    training::FlowRun settings{.run = run_settings(options)};
    settings.caption_dropout = options.number("dropout", settings.caption_dropout);
    settings.text_tokens = options.whole("text-tokens", 0);
    settings.time_mean = options.number("time-mean", settings.time_mean);
    settings.time_deviation = options.number("time-deviation", settings.time_deviation);
    settings.start = options.text("start");
    settings.text_encoders = options.text("text-encoders");
    settings.teacher = options.text("teacher");
    settings.teacher_guidance = options.number("guidance", settings.teacher_guidance);
    settings.teacher_negative_guidance = options.number("negative-guidance", settings.teacher_negative_guidance);
    settings.teacher_negative_until = options.number("negative-until", settings.teacher_negative_until);
    settings.teacher_captions = options.whole_list("teacher-captions");
    settings.caption_shares = options.whole_list("caption-shares");
    const std::string vae = options.text("autoencoder");
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(const auto autoencoder, training::load_autoencoder(vae, settings.run.device));
    PHOTOFLUX_TRY(auto model, flow_model(networks));
    return training::train_flow(model, autoencoder, settings, print_progress, g_cancel);
}

Result<void> run_export(const weights::Json& networks, Options& options) {
    const std::string run = options.text("run"), vae = options.text("autoencoder");
    const std::string tokenizers = options.text("tokenizers"), out = options.text("out");
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(auto autoencoder, training::load_autoencoder(vae, at::kCPU));
    PHOTOFLUX_TRY(auto model, flow_model(networks));
    PHOTOFLUX_CHECK(training::load_run_weights([&](const auto& visitor) { model.visit(visitor); }, run, at::kCPU));
    PHOTOFLUX_TRY(const auto schedule,
                  sampling::ScheduleConfig::from_diffusers(section(networks, "scheduler"), "scheduler"));
    return training::export_diffusers(model, autoencoder, schedule, tokenizers, out);
}

Result<void> run(int count, char** words) {
    const std::string command = words[1];
    PHOTOFLUX_TRY(auto options, Options::parse(count - 2, words + 2));
    if (command == "lora") return run_lora(options, g_cancel);
    if (command == "embed") return run_embed(options);
    for (const char* needed : {"networks", "run"}) options.require(needed);
    if (command != "export") options.require("data");
    if (command != "autoencoder") options.require("autoencoder");
    PHOTOFLUX_TRY(const auto networks, weights::read_json_file(options.text("networks")));
    if (command == "autoencoder") return run_autoencoder(networks, options);
    if (command == "text") return run_text(networks, options);
    if (command == "flow") return run_flow(networks, options);
    if (command == "export") return run_export(networks, options);
    return Error{ErrorCode::usage, "unknown command " + command + "; see photoflux-trainer --help"};
}

int exit_code(const Error& error) {
    switch (error.code) {
        case ErrorCode::usage:
            return 2;
        case ErrorCode::no_memory:
        case ErrorCode::no_disk:
            return 4;
        case ErrorCode::network:
            return 5;
        case ErrorCode::internal:
            return 1;
        default:
            return 3;
    }
}

}  // namespace

int main(int count, char** words) try {
    if (count < 2 || std::strcmp(words[1], "--help") == 0) {
        std::fputs(kHelp, count < 2 ? stderr : stdout);
        std::fputs(kLoraHelp, count < 2 ? stderr : stdout);
        return count < 2 ? 2 : 0;
    }
    weights::install_cut_file_handler();
    std::signal(SIGINT, on_interrupt);
    std::signal(SIGTERM, on_interrupt);
    const auto result = run(count, words);
    if (result.cancelled()) return 130;
    if (!result.ok()) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        return exit_code(result.error());
    }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "photoflux-trainer: %s\n", error.what());
    return 1;
}
