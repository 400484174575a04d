// An engine without networks. Pictures depend on prompt and seed alone and are the same on every machine.
//
// One that starts from a photo gives that back unchanged. Words in the prompt make it misbehave:
//   [slow]             100 ms a step
//   [step-ms=N]        N ms a step
//   [wait]             stops at the first step until it is cancelled
//   [stall]            stops at the first step and hears no cancel
//   [crash]            aborts at the first step
//   [crash-once=FILE]  makes FILE and aborts before the second picture, unless FILE is there
//   [kill]             SIGKILL at the first step, as the system does without memory
//   [cut-file]         ends as when a mapped weight file is cut: exit 3 and a sentence on stderr
//   [fail]             bad_input
//   [no-memory]        no_memory
//   [print]            prints to stdout, as careless libraries do

#include "engine/engine.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace photoflux::engine {

namespace {

constexpr int kNativeSize = 128, kDefaultSteps = 4, kLatentScale = 8;

bool told(const GenerateRequest& request, const std::string& word) {
    return request.prompt.find("[" + word + "]") != std::string::npos;
}

// The text after `[word=`, or empty.
std::string told_value(const GenerateRequest& request, const std::string& word) {
    const auto begin = request.prompt.find("[" + word + "=");
    if (begin == std::string::npos) return {};
    const auto from = begin + word.size() + 2, end = request.prompt.find(']', from);
    return end == std::string::npos ? std::string{} : request.prompt.substr(from, end - from);
}

std::uint64_t mixed(std::uint64_t value) {  // the finalizer of splitmix64
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

Pixels paint(const std::string& prompt, std::uint64_t seed, int width, int height) {
    std::uint64_t hash = seed + 0x9e3779b97f4a7c15u;
    for (const unsigned char c : prompt) hash = mixed(hash ^ c);
    Pixels pixels{width, height, {}};
    pixels.rgb.reserve(std::size_t(width) * std::size_t(height) * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            pixels.rgb.push_back(static_cast<std::uint8_t>((hash & 127) + std::uint64_t(128 * x / width)));
            pixels.rgb.push_back(static_cast<std::uint8_t>(((hash >> 8) & 127) + std::uint64_t(128 * y / height)));
            pixels.rgb.push_back(static_cast<std::uint8_t>(hash >> 16));
        }
    }
    return pixels;
}

void misbehave(const GenerateRequest& request, const CancelToken& cancel) {
    using namespace std::chrono_literals;
    if (told(request, "print")) {
        std::puts("a careless library prints this");
        std::fflush(stdout);
    }
    if (told(request, "crash")) std::abort();
    if (told(request, "kill")) std::raise(9);
    if (told(request, "cut-file")) {
        std::fputs("[weights] model.safetensors was cut while it was in use; download it again\n", stderr);
        std::_Exit(3);
    }
    while (told(request, "wait") && !cancel.cancelled()) std::this_thread::sleep_for(5ms);
    while (told(request, "stall")) std::this_thread::sleep_for(1s);
}

void crash_once(const GenerateRequest& request) {
    const std::string file = told_value(request, "crash-once");
    if (file.empty() || std::filesystem::exists(file)) return;
    std::ofstream(file).put('x');
    std::abort();
}

Result<void> check(const GenerateRequest& request) {
    if (!std::filesystem::is_directory(request.model)) {
        return Error{ErrorCode::not_found, "[engine] there is no model in " + request.model.string()};
    }
    if (request.width % 16 != 0 || request.height % 16 != 0 || request.width < 0 || request.height < 0) {
        return Error{ErrorCode::bad_input, "[engine] width and height must be multiples of 16"};
    }
    if (told(request, "fail")) return Error{ErrorCode::bad_input, "[engine] the fake engine was told to fail"};
    if (told(request, "no-memory")) return Error{ErrorCode::no_memory, "[engine] there is not enough memory"};
    return Done{};
}

}  // namespace

class Acceleration {};
class WarmModels {};
Engine::Engine() = default;
Engine::~Engine() = default;

Result<void> Engine::generate(const GenerateRequest& request, const OnProgress& on_progress,
                              const OnPicture& on_picture, const CancelToken& cancel) {
    PHOTOFLUX_CHECK(check(request));
    const int width = request.width ? request.width : kNativeSize,
              height = request.height ? request.height : kNativeSize;
    const int steps = request.steps ? request.steps : kDefaultSteps;
    const std::string step_ms = told_value(request, "step-ms");
    const int pause = !step_ms.empty() ? std::stoi(step_ms) : told(request, "slow") ? 100 : 0;
    Progress progress;
    progress.pictures = request.count;
    progress.steps = steps;
    on_progress(progress);
    for (int i = 0; i < request.count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        if (i == 1) crash_once(request);
        Pixels pixels = request.start ? request.start->picture
                                      : paint(request.prompt, request.seed + std::uint64_t(i), width, height);
        for (int step = 1; step <= steps; ++step) {
            misbehave(request, cancel);
            std::this_thread::sleep_for(std::chrono::milliseconds(pause));
            if (cancel.cancelled()) return Cancelled{};
            progress.stage = Stage::denoise;
            progress.picture = i;
            progress.step = step;
            progress.seconds_left = pause / 1000.0 * ((request.count - i) * steps - step);
            progress.preview.reset();
            if (request.previews) {
                progress.preview =
                    paint(request.prompt, request.seed + std::uint64_t(i), width / kLatentScale, height / kLatentScale);
            }
            on_progress(progress);
        }
        Picture picture;
        picture.pixels = std::move(pixels);
        picture.index = i;
        picture.seed = request.seed + std::uint64_t(i);
        picture.width = width;
        picture.height = height;
        picture.steps = steps;
        picture.guidance = request.guidance;
        picture.max_sequence_length = request.max_sequence_length ? request.max_sequence_length : 256;
        picture.model_name = "fake";
        picture.model_hash = std::string(64, '0');
        picture.device = "cpu";
        picture.precision = "fp32";
        picture.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        on_picture(std::move(picture));
    }
    return Done{};
}

Machine machine(bool measured) {
    return {"fake",
            2,
            std::uint64_t{8} << 30,
            {{"cuda:0", "Fake accelerator", 1u << 30, 1u << 29, measured ? 1e13 : 0}},
            measured ? 1e11 : 0};
}

Result<ModelSummary> inspect_model(const std::filesystem::path& folder, const ModelParts& parts) {
    if (!std::filesystem::is_directory(folder) && parts.clip.empty()) {
        return Error{ErrorCode::not_found, "[engine] there is no model in " + folder.string()};
    }
    return ModelSummary{"fake",
                        folder,
                        1'000'000,
                        2'000'000,
                        false,
                        ModelKind::generate,
                        kNativeSize,
                        kDefaultSteps,
                        256,
                        "Apache-2.0",
                        {1'000'000, 100'000, 64, 1, 1, 32}};
}

}  // namespace photoflux::engine
