// Times the engine on one model: photoflux-picture-bench MODEL SIZE STEPS TOKENS REPEATS. Prints JSON with seconds.

#include "engine/engine.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

void print_list(const char* name, const std::vector<double>& values, const char* end) {
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < values.size(); ++i) std::printf("%s%.5f", i ? ", " : "", values[i]);
    std::printf("]%s", end);
}

}  // namespace

int main(int count, char** words) {
    if (count != 6) {
        std::fputs("photoflux-picture-bench MODEL SIZE STEPS TOKENS REPEATS\n", stderr);
        return 2;
    }
    using namespace photoflux;
    engine::GenerateRequest request;
    request.model = words[1];
    request.width = request.height = std::stoi(words[2]);
    request.steps = std::stoi(words[3]);
    request.max_sequence_length = std::stoi(words[4]);
    request.prompt = "a red fox on a light blue background";
    request.device = "cpu";

    const int repeats = std::stoi(words[5]);

    engine::Engine engine;
    std::vector<double> pictures, steps;
    for (int i = 0; i <= repeats; ++i) {
        request.prompt += ' ';  // another prompt each time: text encoding counts
        double last = 0;
        const double begun = now();
        const auto result = engine.generate(
            request,
            [&](const engine::Progress& progress) {
                if (progress.stage != engine::Stage::denoise) return;
                if (progress.step > 0 && i > 0) steps.push_back(now() - last);
                last = now();
            },
            [](const engine::Picture&) {}, CancelToken());
        if (!result.ok()) {
            std::fprintf(stderr, "%s\n", result.cancelled() ? "cancelled" : result.error().message.c_str());
            return 1;
        }
        if (i > 0) pictures.push_back(now() - begun);  // the first one loads and warms up
    }
    std::printf("{");
    print_list("picture", pictures, ", ");
    print_list("step", steps, "}\n");
    return 0;
}
