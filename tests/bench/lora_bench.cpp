// photoflux-lora-bench MODEL PIXELS BATCH TOKENS REPEATS split|fused: seconds of each LoRA step (forward, backward,
// AdamW) as JSON, by the clock on the wall and of the processor.

#include "engine/model_folder.h"
#include "training/optimizer.h"
#include "training/personal/lora_layers.h"
#include "training/personal/lora_step.h"
#include "training/run.h"
#include "training/step_heap.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

using namespace photoflux;

namespace {

constexpr int kWarmUp = 2;

training::FlowBatch random_batch(const models::Transformer& transformer, std::int64_t pixels, std::int64_t batch,
                                 std::int64_t tokens) {
    const auto side = pixels / 16, cells = side * side;
    const at::Tensor prompt = at::randn({batch, tokens, transformer.config.context_dim});
    return {.latents = at::randn({batch, cells, transformer.config.in_channels}),
            .noise = at::randn({batch, cells, transformer.config.in_channels}),
            .time = at::rand({batch}),
            .guidance = at::ones({batch}),
            .prompt = transformer.txt_in(prompt),  // once for all steps, as in training
            .pooled = at::randn({batch, transformer.config.vector_dim}),
            .rotary = transformer.rotary(tokens, side, side)};
}

std::string list(const std::vector<double>& numbers) {
    std::string text;
    for (const double number : numbers) text += (text.empty() ? "" : ", ") + std::to_string(number);
    return text;
}

Result<void> run(char** words) {
    PHOTOFLUX_TRY(const auto folder, engine::ModelFolder::open(words[1]));
    models::Transformer transformer(folder.transformer);
    models::ClipEncoder clip(folder.clip);
    models::T5Encoder t5(folder.t5);
    PHOTOFLUX_CHECK(models::load_weights([&](const nn::WeightVisitor& visitor) { transformer.visit(visitor); },
                                         folder.transformer_weights, folder.transformer_names, models::LoadOptions{}));
    const lora::Networks networks{transformer, clip, t5};
    const training::LoraShape shape{.split = std::string_view(words[6]) == "split"};  // as peft splits them, or not
    const auto pairs = training::new_lora(networks, shape, 1, at::kCPU);
    training::attach(pairs, shape, networks);
    const auto parameters = training::parameters_of(pairs);
    training::AdamW optimizer(parameters, {.beta2 = 0.999});
    const auto batch = random_batch(transformer, std::stoll(words[2]), std::stoll(words[3]), std::stoll(words[4]));
    std::vector<double> wall, processor;
    const int repeats = std::stoi(words[5]);
    const training::StepHeap heap;  // as every training run
    for (int i = 0; i < kWarmUp + repeats; ++i) {
        const double begun = training::seconds_now();
        const std::clock_t before = std::clock();
        training::flow_loss(transformer, batch, {}).backward();
        optimizer.step(1e-4);
        if (i < kWarmUp) continue;
        wall.push_back(training::seconds_now() - begun);
        processor.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::printf("{\"step\": [%s], \"processor\": [%s]}\n", list(wall).c_str(), list(processor).c_str());
    return Done{};
}

}  // namespace

int main(int count, char** words) {
    if (count != 7) {
        std::fprintf(stderr, "photoflux-lora-bench MODEL PIXELS BATCH TOKENS REPEATS split|fused\n");
        return 2;
    }
    const auto result = run(words);
    if (!result.ok()) std::fprintf(stderr, "%s\n", result.error().message.c_str());
    return result.ok() ? 0 : 1;
}
