// Times the engine on one model and prints JSON with seconds and bytes:
//
//   photoflux-picture-bench MODEL SIZE STEPS TOKENS REPEATS [--device D] [--precision P] [--guidance G] [--memory
//   BYTES]
//                           [--count N] [--picture FILE.ppm] [--timeline FILE.json]
//
// One request that loads and warms up, then REPEATS that count. Each has another prompt, so that encoding counts, and
// makes N pictures: "picture" is the first of each, "loop" the steps of the last, which nothing queued before delays.
// FILE.ppm is the very first picture. FILE.json is a Chrome trace (chrome://tracing, ui.perfetto.dev) of one request
// more: when each block was copied and computed.

#include "engine/devices.h"
#include "engine/engine.h"
#include "engine/timeline.h"

#include <c10/core/CachingDeviceAllocator.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace photoflux;

struct Options {
    engine::GenerateRequest request;
    int repeats = 1;
    std::string picture, timeline;
};

struct Times {
    double first = 0;                            ///< the request that loads
    std::vector<double> pictures, steps, loops;  ///< seconds each
    std::vector<std::string> notes;
};

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

bool read_options(int count, char** words, Options& options) {
    if (count < 6 || count % 2 != 0) return false;
    auto& request = options.request;
    request.model = words[1];
    request.width = request.height = std::stoi(words[2]);
    request.steps = std::stoi(words[3]);
    request.max_sequence_length = std::stoi(words[4]);
    request.prompt = "a red fox on a light blue background";
    request.device = "cpu";
    options.repeats = std::stoi(words[5]);
    for (int i = 6; i < count; i += 2) {
        const std::string name = words[i], value = words[i + 1];
        if (name == "--device")
            request.device = value;
        else if (name == "--precision")
            request.precision = value;
        else if (name == "--guidance")
            request.guidance = std::stod(value);
        else if (name == "--memory")
            request.memory_limit = std::stoull(value);
        else if (name == "--count")
            request.count = std::stoi(value);
        else if (name == "--picture")
            options.picture = value;
        else if (name == "--timeline")
            options.timeline = value;
        else
            return false;
    }
    return true;
}

/// One request. `counts`: its times are kept.
Result<std::vector<engine::Picture>> make(engine::Engine& engine, const engine::GenerateRequest& request, bool counts,
                                          Times& times) {
    std::vector<engine::Picture> pictures;
    const double begun = now();
    double last = 0, loop = 0;
    const auto result = engine.generate(
        request,
        [&](const engine::Progress& progress) {
            for (const auto& note : progress.notes) times.notes.push_back(english(note));
            const bool last_picture = progress.picture + 1 == request.count;
            if (progress.stage == engine::Stage::denoise && progress.step == 0) loop = now();
            if (progress.stage == engine::Stage::denoise && progress.step > 0 && counts)
                times.steps.push_back(now() - last);
            if (progress.stage == engine::Stage::decode && last_picture && counts) times.loops.push_back(now() - loop);
            last = now();
        },
        [&](engine::Picture picture) {
            if (pictures.empty()) (counts ? times.pictures.emplace_back() : times.first) = now() - begun;
            pictures.push_back(std::move(picture));
        },
        CancelToken());
    if (!result.ok()) return result.failure();
    return pictures;
}

void print_list(const char* name, const std::vector<double>& values) {
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < values.size(); ++i) std::printf("%s%.5f", i ? ", " : "", values[i]);
    std::printf("], ");
}

void write_picture(const std::string& file, const engine::Pixels& pixels) {
    std::ofstream out(file, std::ios::binary);
    out << "P6\n" << pixels.width << ' ' << pixels.height << "\n255\n";
    out.write(reinterpret_cast<const char*>(pixels.rgb.data()), static_cast<std::streamsize>(pixels.rgb.size()));
}

void write_timeline(const std::string& file, const std::vector<engine::Timeline::Span>& spans) {
    constexpr double kMicroseconds = 1e6;
    std::ofstream out(file);
    out << std::fixed << "{\"traceEvents\": [";
    const char* separator = "\n";
    for (const auto& span : spans) {
        const bool copy = span.work == engine::Timeline::Work::copy;
        out << separator << "{\"ph\": \"X\", \"pid\": 1, \"tid\": \"" << (copy ? "copy" : "compute")
            << "\", \"name\": \"block " << span.block << "\", \"ts\": " << span.begin * kMicroseconds
            << ", \"dur\": " << (span.end - span.begin) * kMicroseconds << "}";
        separator = ",\n";
    }
    out << "\n]}\n";
}

/// What LibTorch took on an accelerator at its worst moment, in tensors and in all.
void print_device_memory(const std::string& name) {
    const at::Device device(name);
    if (device.is_cpu()) return;
    constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    const auto stats = at::getDeviceAllocator(device.type())->getDeviceStats(device.has_index() ? device.index() : 0);
    std::printf("\"device_allocated_bytes\": %lld, \"device_reserved_bytes\": %lld, ",
                static_cast<long long>(stats.allocated_bytes[kAll].peak),
                static_cast<long long>(stats.reserved_bytes[kAll].peak));
}

/// Operations of one step and of a whole picture, and what the weights take: by these the limits of a machine go.
Result<void> print_model(const engine::GenerateRequest& request) {
    PHOTOFLUX_TRY(const auto model, engine::inspect_model(request.model));
    weights::PictureSize picture{request.width, request.height, request.max_sequence_length, request.steps};
    const double whole = weights::operations(model.size, picture);
    ++picture.steps;
    std::printf("\"parameters\": %llu, \"picture_operations\": %.6e, \"step_operations\": %.6e, ",
                static_cast<unsigned long long>(model.parameters), whole,
                weights::operations(model.size, picture) - whole);
    return Done{};
}

Result<void> run(Options& options) {
    engine::Timeline timeline;  // outlives the engine
    engine::Engine engine;
    Times times;
    std::string device, precision;
    for (int i = 0; i <= options.repeats; ++i) {
        PHOTOFLUX_TRY(const auto pictures, make(engine, options.request, i > 0, times));
        if (i == 0 && !options.picture.empty()) write_picture(options.picture, pictures.front().pixels);
        device = pictures.front().device;
        precision = pictures.front().precision;
        options.request.prompt += ' ';  // another prompt each time: text encoding counts
    }
    if (!options.timeline.empty()) {
        Times uncounted;
        options.request.count = 1;
        engine.record(&timeline);
        PHOTOFLUX_CHECK(make(engine, options.request, false, uncounted));
        write_timeline(options.timeline, timeline.spans());
    }
    std::printf("{");
    PHOTOFLUX_CHECK(print_model(options.request));
    print_device_memory(device);
    print_list("picture", times.pictures);
    print_list("step", times.steps);
    print_list("loop", times.loops);
    std::printf("\"first\": %.3f, \"notes\": %zu, \"device\": \"%s\", \"precision\": \"%s\"}\n", times.first,
                times.notes.size(), device.c_str(), precision.c_str());
    for (const auto& note : times.notes) std::fprintf(stderr, "%s\n", note.c_str());
    return Done{};
}

}  // namespace

int main(int count, char** words) {
    Options options;
    if (!read_options(count, words, options)) {
        std::fputs("photoflux-picture-bench MODEL SIZE STEPS TOKENS REPEATS [--OPTION VALUE…]; see picture_bench.cpp\n",
                   stderr);
        return 2;
    }
    const auto done = run(options);
    if (done.ok()) return 0;
    std::fprintf(stderr, "%s\n", done.cancelled() ? "cancelled" : done.error().message.c_str());
    return 1;
}
