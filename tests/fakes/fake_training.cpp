// A training without networks. Words in the title of what is trained make it misbehave:
//   [step-ms=N]     N ms a step, and an encoded picture
//   [encode=N]      encodes N pictures first
//   [crash-at=N]    aborts before step N, once: never when it goes on from a checkpoint
//   [crash-always]  aborts before the third step of each start
//   [fail]          bad_input
//   [untaught]      ends without having taught anything
// It keeps the steps made in `folder`/step, as a real one keeps checkpoints, and goes on from there.

#include "engine/personal_training.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>

namespace photoflux::engine {

namespace {

std::string told_value(const TrainingRequest& request, const std::string& word) {
    const std::string& title = request.identity.title;
    const auto begin = title.find("[" + word + "=");
    if (begin == std::string::npos) return {};
    const auto from = begin + word.size() + 2;
    return title.substr(from, title.find(']', from) - from);
}

bool told(const TrainingRequest& request, const std::string& word) {
    return request.identity.title.find("[" + word + "]") != std::string::npos;
}

std::int64_t number_in(const std::filesystem::path& file) {
    std::int64_t number = 0;
    std::ifstream(file) >> number;
    return number;
}

Pixels grey(std::uint8_t value) { return {16, 16, std::vector<std::uint8_t>(16 * 16 * 3, value)}; }

void tell_of(std::int64_t step, const TrainingRequest& request, const TrainingWatcher& watcher) {
    for (std::size_t prompt = 0; prompt < request.measures.prompts.size(); ++prompt)
        watcher.on_sample({step, prompt, request.measures.seed, grey(static_cast<std::uint8_t>(step))});
    watcher.on_measure({.step = step, .loss = 1.0 / double(step + 1), .likeness = 0.1 * double(step), .best = true});
}

/// safetensors without tensors, whose metadata says how it came to be.
void write_lora(const std::filesystem::path& path, const std::string& said) {
    const std::string head = R"({"__metadata__":{"said":")" + said + R"("}})";
    std::ofstream(path, std::ios::binary) << static_cast<char>(head.size()) << std::string(7, '\0') << head;
}

}  // namespace

Result<TrainingForecast> PersonalTraining::forecast(const TrainingRequest& request) {
    if (request.pictures.empty()) return Error{ErrorCode::bad_input, "[engine] there is no picture to learn from"};
    return TrainingForecast{1u << 30, 1e9, 2e9};
}

Result<TrainedLora> PersonalTraining::train(const TrainingRequest& request, const TrainingWatcher& watcher,
                                            const CancelToken& cancel) {
    if (told(request, "fail")) return Error{ErrorCode::bad_input, "[engine] the fake training was told to fail"};
    if (request.pictures.empty()) return Error{ErrorCode::bad_input, "[engine] there is no picture to learn from"};
    std::filesystem::create_directories(request.folder);
    const auto checkpoint = request.folder / "step";
    const std::int64_t from = number_in(checkpoint);
    const std::string pause = told_value(request, "step-ms"), crash = told_value(request, "crash-at");
    watcher.on_progress({.stage = TrainingStage::load});
    const std::string pictures = told_value(request, "encode");
    for (std::int64_t done = 1; !pictures.empty() && done <= std::stoll(pictures); ++done) {
        if (cancel.cancelled()) return Cancelled{};
        if (!pause.empty()) std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(pause)));
        watcher.on_progress({.stage = TrainingStage::encode, .step = done, .steps = std::stoll(pictures)});
    }
    for (std::int64_t step = from; step < request.settings.steps; ++step) {
        watcher.before_step();
        if (cancel.cancelled()) return Cancelled{};
        if (told(request, "crash-always") && step == from + 2) std::abort();
        if (!crash.empty() && from == 0 && step + 1 == std::stoll(crash)) std::abort();
        if (!pause.empty()) std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(pause)));
        std::ofstream(checkpoint) << step + 1;
        watcher.on_progress({.stage = TrainingStage::train,
                             .step = step + 1,
                             .steps = request.settings.steps,
                             .loss = 0.5,
                             .rate = request.settings.rate,
                             .seconds_left = double(request.settings.steps - step - 1)});
        if ((step + 1) % 5 == 0) tell_of(step + 1, request, watcher);
    }
    TrainedLora trained{.pairs = 19, .steps = request.settings.steps, .outputs = request.outputs};
    for (const LoraOutput& output : request.outputs)
        write_lora(output.file, "trained from step " + std::to_string(from));
    trained.proof = {.change = 1,
                     .likeness_before = 0.25,
                     .likeness_after = 0.75,
                     .without = grey(1),
                     .with = grey(2),
                     .taught = true,
                     .verdict = plain("it was taught")};
    if (told(request, "untaught")) {
        trained.proof.taught = false;
        trained.proof.verdict = plain("likeness did not grow");
    }
    return trained;
}

}  // namespace photoflux::engine
