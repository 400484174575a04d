// Models whose weights do not all stay where they run: the same bits as with all of them there, within the limit.

#include "core/weights/temporary_folder.h"
#include "peer_model.h"

#include "engine/engine.h"
#include "engine/t5_supply.h"
#include "engine/timeline.h"
#include "engine/transformer_supply.h"
#include "engine/warm_models.h"
#include "models/from_weights.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <atomic>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kLayouts = fs::path(PHOTOFLUX_FIXTURES_DIR) / "layouts";

/// Counts what tensors take on the processor while it lives, and refuses more than it is told to give.
class CountingAllocator final : public c10::Allocator {
public:
    CountingAllocator() : before_(c10::GetCPUAllocator()) {
        current = peak = 0;
        most = 0;
        c10::SetCPUAllocator(this, 1);
    }
    ~CountingAllocator() override { c10::SetCPUAllocator(before_, 1); }

    c10::DataPtr allocate(std::size_t bytes) override {
        TORCH_CHECK_WITH(OutOfMemoryError, most == 0 || current + bytes <= most, "out of memory in a test");
        current += bytes;
        peak = std::max<std::size_t>(peak, current);
        auto* head = static_cast<std::byte*>(c10::GetDefaultCPUAllocator()->raw_allocate(bytes + kHead));
        *reinterpret_cast<std::size_t*>(head) = bytes;
        return {head + kHead, head + kHead, &release, at::kCPU};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &release; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { default_copy_data(to, from, bytes); }

    static inline std::atomic<std::size_t> current = 0, peak = 0, most = 0;

private:
    static constexpr std::size_t kHead = 64;  // the block's size, and alignment kept
    static void release(void* data) {
        if (!data) return;
        auto* head = static_cast<std::byte*>(data) - kHead;
        current -= *reinterpret_cast<std::size_t*>(head);
        c10::GetDefaultCPUAllocator()->raw_deallocate(head);
    }
    c10::Allocator* before_;
};

/// A transformer of 31 million parameters in bf16, and what it is asked.
struct Wide {
    models::TransformerConfig config{.context_dim = 64, .vector_dim = 64, .heads = 4, .depth = 2, .depth_single = 6};
    weights::testing::TemporaryFolder folder;
    weights::Checkpoint file = write(config, folder.path() / "wide.safetensors");
    models::Translate names = [](const std::string& key) { return weights::Source{{{key}}}; };
    at::Tensor latents, prompt, pooled;

    Wide() {
        at::manual_seed(4);
        latents = at::randn({1, 16, 64});
        prompt = at::randn({1, 8, 64});
        pooled = at::randn({1, 64});
    }

    static weights::Checkpoint write(const models::TransformerConfig& config, const fs::path& path) {
        at::manual_seed(3);
        std::vector<std::pair<std::string, at::Tensor>> tensors;
        models::Transformer(config).visit([&](const std::string& key, at::Tensor&, at::IntArrayRef shape) {
            tensors.emplace_back(key, (at::randn(shape) * 0.04).to(at::kBFloat16));
        });
        EXPECT_TRUE(weights::write_safetensors(path, tensors).ok());
        return std::move(*weights::Checkpoint::open(path));
    }

    std::vector<at::Tensor> vectors(const models::Transformer& transformer) const {
        return sampling::step_vectors(transformer, pooled, 3.5, {1.0F, 0.7F, 0.2F, 0.0F});
    }

    /// Velocities of three steps, without what stays between.
    std::vector<at::Tensor> velocities(const models::Transformer& transformer, models::BlockSupply* supply,
                                       const std::vector<models::StepModulation>& steps) const {
        std::vector<at::Tensor> all;
        for (const auto& step : steps)
            all.push_back(
                transformer.run(latents, transformer.txt_in(prompt), step, transformer.rotary(8, 4, 4), supply));
        return all;
    }
};

void expect_same(const std::vector<at::Tensor>& actual, const std::vector<at::Tensor>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) EXPECT_TRUE(at::equal(actual[i], expected[i])) << "step " << i;
}

TEST(Supply, PassingBlocksGiveTheSameBitsWithinTheLimit) {
    const at::NoGradGuard no_grad;
    const Wide wide;
    models::Transformer plain(wide.config);
    ASSERT_TRUE(
        models::load_weights([&](const nn::WeightVisitor& v) { plain.visit(v); }, wide.file, wide.names, {}).ok());
    std::vector<models::StepModulation> steps;
    for (const auto& vector : wide.vectors(plain)) steps.push_back(plain.modulate(vector));
    const auto expected = wide.velocities(plain, nullptr, steps);

    std::size_t fewest = 100, most = 0;
    for (const auto& transport : {engine::Transport{}, engine::Transport{.overlap = true},
                                  engine::Transport{.overlap = true, .host = 40'000'000}}) {
        for (const double share : {0.0, 0.3, 0.7, 1.0}) {
            CountingAllocator counting;
            {
                models::Transformer transformer(wide.config);
                engine::TransformerSupply supply(transformer, wide.file, wide.names, {}, transport);
                const auto least = supply.least_bytes(), whole = supply.whole_bytes();
                ASSERT_LT(least, whole / 2);
                const auto budget = least + static_cast<std::int64_t>(double(whole - least) * share);
                ASSERT_TRUE(supply.load(budget).ok());
                fewest = std::min(fewest, supply.streamed_blocks());
                most = std::max(most, supply.streamed_blocks());
                EXPECT_LE(supply.kept_bytes(), budget);
                expect_same(wide.velocities(transformer, &supply, supply.modulate(wide.vectors(transformer))),
                            expected);
                // Activations, one layer's modulation at a time, and the copies for an accelerator come on top.
                EXPECT_LE(static_cast<std::int64_t>(CountingAllocator::peak), budget + transport.host + 8'000'000)
                    << share << " overlap " << transport.overlap;
            }
            EXPECT_EQ(CountingAllocator::current, 0U);
        }
    }
    EXPECT_EQ(fewest, 0U);
    EXPECT_EQ(most, 8U);
}

// What an accelerator keeps in main memory for blocks that do not fit, exercised on the processor.
TEST(Supply, SmallerWeightsThatWaitInMainMemoryPassAsTheyAre) {
    const at::NoGradGuard no_grad;
    const Wide wide;
    for (const auto convert : {models::Convert::int8, models::Convert::fp8, models::Convert::nf4}) {
        const models::LoadOptions options{.convert = convert};
        models::Transformer whole(wide.config), passing(wide.config);
        engine::TransformerSupply all(whole, wide.file, wide.names, options, {});
        ASSERT_TRUE(all.load(all.whole_bytes()).ok());
        engine::TransformerSupply some(passing, wide.file, wide.names, options,
                                       {.overlap = true, .host = std::int64_t{1} << 30});
        ASSERT_TRUE(some.load((some.least_bytes() + some.whole_bytes()) / 2).ok());
        ASSERT_GT(some.streamed_blocks(), 0U);
        const auto steps = all.modulate(wide.vectors(whole));
        expect_same(wide.velocities(passing, &some, steps), wide.velocities(whole, &all, steps));
    }
}

TEST(Supply, TheTimelineShowsEachBlockCopiedBeforeItIsComputed) {
    using Work = engine::Timeline::Work;
    const at::NoGradGuard no_grad;
    const Wide wide;
    for (const bool overlap : {false, true}) {
        engine::Timeline timeline;
        models::Transformer transformer(wide.config);
        engine::TransformerSupply supply(transformer, wide.file, wide.names, {},
                                         {.overlap = overlap, .host = 40'000'000});
        ASSERT_TRUE(supply.load((supply.least_bytes() + supply.whole_bytes()) / 2).ok());
        ASSERT_GT(supply.streamed_blocks(), 0U);
        ASSERT_LT(supply.streamed_blocks(), 8U);
        const auto steps = supply.modulate(wide.vectors(transformer));
        wide.velocities(transformer, &supply, {steps[0]});
        supply.end_pass();
        EXPECT_TRUE(timeline.spans().empty());  // nobody asked yet

        supply.record(&timeline);
        wide.velocities(transformer, &supply, {steps[0]});
        supply.end_pass();
        supply.record(nullptr);
        wide.velocities(transformer, &supply, {steps[0]});
        std::vector<engine::Timeline::Span> computed, copied;
        for (const auto& span : timeline.spans()) {
            EXPECT_GE(span.end, span.begin);
            (span.work == Work::compute ? computed : copied).push_back(span);
        }
        ASSERT_EQ(computed.size(), 8U);
        for (std::size_t i = 0; i < computed.size(); ++i) {
            EXPECT_EQ(computed[i].block, i);
            EXPECT_GE(computed[i].begin, i > 0 ? computed[i - 1].end : 0.0);
        }
        // The first block that passes was read ahead in the pass before; the one read ahead for the next counts.
        EXPECT_GE(copied.size() + 1, supply.streamed_blocks());
        for (const auto& copy : copied) {
            const auto& use = computed[copy.block];
            // Those after the use are for the next pass.
            EXPECT_TRUE(copy.end <= use.begin || copy.begin >= use.end) << copy.block;
        }
    }
}

TEST(Supply, ModulationOfAllStepsIsThatOfEachToTheBit) {
    const at::NoGradGuard no_grad;
    const Wide wide;
    models::Transformer plain(wide.config), transformer(wide.config);
    ASSERT_TRUE(
        models::load_weights([&](const nn::WeightVisitor& v) { plain.visit(v); }, wide.file, wide.names, {}).ok());
    engine::TransformerSupply supply(transformer, wide.file, wide.names, {}, {});
    ASSERT_TRUE(supply.load(supply.whole_bytes()).ok());
    const auto vectors = wide.vectors(plain);
    const auto all = supply.modulate(vectors);
    std::int64_t values = 0;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const auto one = plain.modulate(vectors[i]);
        EXPECT_TRUE(at::equal(all[i].final_layer, one.final_layer));
        for (std::size_t b = 0; b < one.double_blocks.size(); ++b) {
            EXPECT_TRUE(at::equal(all[i].double_blocks[b].img, one.double_blocks[b].img));
            EXPECT_TRUE(at::equal(all[i].double_blocks[b].txt, one.double_blocks[b].txt));
            values += all[i].double_blocks[b].img.numel();
        }
        for (std::size_t b = 0; b < one.single_blocks.size(); ++b)
            EXPECT_TRUE(at::equal(all[i].single_blocks[b].img, one.single_blocks[b].img));
    }
    EXPECT_GT(values, 0);
    // None of its weights stayed: 26 % of this model's.
    std::int64_t kept = 0, modulation = 0;
    plain.visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
        if (key.find(models::kModulationKey) != key.npos) modulation += weight.numel();
    });
    transformer.visit([&](const std::string&, at::Tensor& weight, at::IntArrayRef) {
        if (weight.defined()) kept += weight.numel();
    });
    EXPECT_EQ(kept + modulation, static_cast<std::int64_t>(wide.file.parameters()));
    EXPECT_GT(modulation, kept / 4);
}

engine::GenerateRequest request_for(const fs::path& model) {
    engine::GenerateRequest request;
    request.model = model;
    request.prompt = "a red fox";
    request.width = request.height = 64;
    request.steps = 2;
    request.seed = 3;
    request.max_sequence_length = 16;
    request.device = "cpu";
    return request;
}

struct Made {
    std::vector<engine::Pixels> pictures;
    std::vector<std::string> notes;
};
Result<Made> generate(engine::Engine& engine, const engine::GenerateRequest& request) {
    Made made;
    const auto result = engine.generate(
        request,
        [&](const engine::Progress& progress) {
            for (const auto& note : progress.notes) made.notes.push_back(english(note));
        },
        [&](engine::Picture picture) { made.pictures.push_back(std::move(picture.pixels)); }, CancelToken());
    if (!result.ok()) return result.failure();
    return made;
}

/// What one forward pass loses, as BENCHMARKS.md says.
TEST(Supply, SmallerWeightsStateTheirError) {
    const at::NoGradGuard no_grad;
    const Wide wide;
    const auto velocity = [&](models::Convert convert, at::ScalarType dtype) {
        models::Transformer transformer(wide.config);
        engine::TransformerSupply supply(transformer, wide.file, wide.names, {.dtype = dtype, .convert = convert}, {});
        EXPECT_TRUE(supply.load(supply.whole_bytes()).ok());
        auto given = wide.pooled.to(dtype);
        const auto steps = supply.modulate(sampling::step_vectors(transformer, given, 3.5, {0.7F, 0.0F}));
        return transformer
            .run(wide.latents.to(dtype), transformer.txt_in(wide.prompt.to(dtype)), steps[0],
                 transformer.rotary(8, 4, 4), &supply)
            .to(at::kFloat);
    };
    const at::Tensor exact = velocity(models::Convert::none, at::kFloat);
    const auto error = [&](const char* name, models::Convert convert, at::ScalarType dtype, double most) {
        const double lost = ((velocity(convert, dtype) - exact).norm() / exact.norm()).item<double>();
        std::printf("%s: relative error of one forward pass %.4f\n", name, lost);
        EXPECT_LT(lost, most) << name;
        EXPECT_GT(lost, 0) << name;
    };
    error("bf16", models::Convert::none, at::kBFloat16, 0.03);
    error("int8", models::Convert::int8, at::kFloat, 0.06);
    error("fp8", models::Convert::fp8, at::kBFloat16, 0.15);
    error("nf4", models::Convert::nf4, at::kFloat, 0.25);
}

TEST(Supply, EveryLayoutMakesTheSamePictureUnderALimit) {
    for (const char* name :
         {"separate_fp32", "all_in_one_bf16", "diffusers_names", "gguf_Q4_K", "nf4_nested", "fp8_scaled_old"}) {
        const auto json = weights::read_json_file(kLayouts / name / "layout.json");
        ASSERT_TRUE(json.ok());
        const auto path = [&](const char* field) {
            const auto* value = json->find(field);
            return value ? kLayouts / name / *value->text() : fs::path();
        };
        auto request = request_for(path("model"));
        request.parts = {path("autoencoder"), path("clip"), path("t5"), kLayouts / "tokenizers"};
        engine::Engine engine;
        const auto free = generate(engine, request);
        ASSERT_TRUE(free.ok()) << free.error().message;
        // The least that the message names, and what lies between it and everything.
        request.memory_limit = 1;
        const auto refused = generate(engine, request);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::no_memory);
        EXPECT_NE(refused.error().message.find("needs at least"), std::string::npos) << refused.error().message;
        std::size_t streamed = 0;
        for (request.memory_limit = weights::kProgramBytes; streamed == 0; request.memory_limit += 250'000) {
            ASSERT_LT(request.memory_limit, 200'000'000U) << name;
            auto folder = engine::ModelFolder::open(request.model, request.parts);
            const auto working = weights::working_bytes(folder->size(), {64, 64, 16, 2}, 4);
            const auto pipeline =
                engine::Pipeline::load(std::move(*folder), {}, {.limit = request.memory_limit, .working = working});
            if (!pipeline.ok()) continue;
            EXPECT_FALSE((*pipeline)->keeps_all());
            streamed = (*pipeline)->streamed_blocks();
            ASSERT_GT(streamed, 0U) << name;
        }
        const auto limited = generate(engine, request);
        ASSERT_TRUE(limited.ok()) << name << ": " << limited.error().message;
        EXPECT_EQ(limited->pictures, free->pictures) << name;
    }
}

TEST(Supply, AModelThatRunsOutOfMemoryGoesOnWithLessOfIt) {
    auto request = request_for(kLayouts / "all_in_one_bf16" / "whole.safetensors");
    request.parts.tokenizers = kLayouts / "tokenizers";
    request.count = 3;
    CountingAllocator counting;
    {
        engine::Engine engine;
        const auto roomy = generate(engine, request);
        ASSERT_TRUE(roomy.ok()) << roomy.error().message;
        EXPECT_TRUE(roomy->notes.empty());
        const std::size_t needed = CountingAllocator::peak;
        engine::Engine another;
        CountingAllocator::most = CountingAllocator::current + needed - 2'000'000;
        const auto tight = generate(another, request);
        ASSERT_TRUE(tight.ok()) << tight.error().message;
        EXPECT_EQ(tight->pictures, roomy->pictures);
        ASSERT_EQ(tight->notes.size(), 1U);
        EXPECT_NE(tight->notes[0].find("memory ran out"), std::string::npos);
        CountingAllocator::most = CountingAllocator::current + 1'000'000;
        engine::Engine hopeless;
        const auto nothing = generate(hopeless, request);
        ASSERT_FALSE(nothing.ok());
        EXPECT_EQ(nothing.error().code, ErrorCode::no_memory);
        CountingAllocator::most = 0;
    }
}

TEST(WarmModels, StayUntilMemoryIsNeededAndTheOldestGoesFirst) {
    const auto open = [](const char* name) {
        return std::move(*engine::ModelFolder::open(PeerModel::open(name).model));
    };
    engine::WarmModels models;
    const auto get = [&](const char* name, std::uint64_t limit) {
        auto pipeline = models.get(open(name), {}, {.limit = limit, .working = 1'000'000});
        EXPECT_TRUE(pipeline.ok());
        return pipeline.ok() ? *pipeline : nullptr;
    };
    engine::Pipeline* first = get("schnell", 0);
    get("guidance", 0);
    EXPECT_EQ(models.size(), 2U);
    EXPECT_EQ(get("schnell", 0), first);  // still the same one
    get("no_single", 0);
    get("one_double", 0);
    EXPECT_EQ(models.size(), 4U);
    get("quant_conv", 0);
    EXPECT_EQ(models.size(), 4U);
    EXPECT_EQ(get("schnell", 0), first);  // used later than "guidance", which left
    get("guidance", 0);
    EXPECT_EQ(models.size(), 4U);
    models.clear();
    EXPECT_EQ(models.size(), 0U);
}

}  // namespace
