// LoRA files in every layout against diffusers, peft, and changes written out in Python (make_loras.py).

#include "lora/attach.h"

#include "engine/engine.h"
#include "lora_model.h"

#include <ATen/core/grad_mode.h>

#include <fstream>
#include <limits>
#include <map>
#include <set>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kLayouts = fs::path(PHOTOFLUX_FIXTURES_DIR) / "layouts";
constexpr double kTolerance = 1e-4;

TEST(Lora, EveryLayoutChangesTheModelAsItsPeerDoes) {
    const at::NoGradGuard no_grad;
    const auto cases = weights::read_json_file(kLoraFiles / "cases.json");
    ASSERT_TRUE(cases.ok());
    ASSERT_GE(cases->items().size(), 16U);
    LoraModel model(kLoraFiles / "model");
    const at::Tensor untouched = answers("none").mapped("velocity");
    for (const auto& entry : cases->items()) {
        const std::string& name = *entry.find("name")->text();
        const auto expected = answers(name);
        lora::detach_all(model.networks());
        std::map<std::string, std::string> unused;
        for (const auto& use : entry.find("loras")->items()) {
            if (use.items()[0].text()->empty()) continue;
            const auto attached = model.attach(lora_file(*use.items()[0].text()), *use.items()[1].as_double());
            for (const auto& tensor : attached.unused) unused[tensor.tensor] = english(tensor.reason);
        }
        EXPECT_LT(relative_difference(model.velocity(expected), expected.mapped("velocity")), kTolerance) << name;
        EXPECT_LT(relative_difference(model.clip.pooled(expected.mapped("ids")), expected.mapped("pooled_prompt")),
                  kTolerance)
            << name;
        EXPECT_LT(relative_difference(model.t5.forward(expected.mapped("t5_ids")), expected.mapped("t5_prompt")),
                  kTolerance)
            << name;
        // A file that did nothing would pass where the change is small.
        if (name != "none") {
            EXPECT_GT(relative_difference(expected.mapped("velocity"), untouched), 100 * kTolerance) << name;
        }
        const auto& reasons = entry.find("unused")->members();
        EXPECT_EQ(unused.size(), reasons.size()) << name;
        for (const auto& reason : reasons)
            EXPECT_NE(unused[reason.key].find(*reason.value.text()), std::string::npos) << name << ": " << reason.key;
    }
    lora::detach_all(model.networks());
    EXPECT_TRUE(at::equal(model.velocity(answers("none")), LoraModel(kLoraFiles / "model").velocity(answers("none"))));
}

TEST(Lora, ActsBesideAQuantisedModelAsBesideItsUnpackedWeights) {
    const at::NoGradGuard no_grad;
    for (const char* name :
         {"gguf_Q4_K", "gguf_Q8_0", "nf4_nested", "nf4_diffusers", "fp8_scaled_new_rows", "fp8_e4m3"}) {
        const auto json = weights::read_json_file(kLayouts / name / "layout.json");
        ASSERT_TRUE(json.ok());
        const auto path = [&](const char* field) {
            const auto* value = json->find(field);
            return value ? kLayouts / name / *value->text() : fs::path();
        };
        const engine::ModelParts parts{path("autoencoder"), path("clip"), path("t5"), kLayouts / "tokenizers"};
        LoraModel unpacked(path("model"), parts), packed(path("model"), parts, models::Quantised::keep);
        for (const char* file : {"kohya_all_layers", "dora_rows", "dora_columns", "lycoris"}) {
            const auto given = answers(file);
            unpacked.attach(lora_file(file));
            packed.attach(lora_file(file));
            EXPECT_LT(relative_difference(packed.velocity(given), unpacked.velocity(given)), 1e-5)
                << name << " " << file;
            lora::detach_all(unpacked.networks());
            lora::detach_all(packed.networks());
        }
    }
}

TEST(Lora, PackedWeightsOfEveryPackingGiveTheProductOfTheirValues) {
    const at::NoGradGuard no_grad;
    std::size_t packings = 0;
    for (const auto& folder : fs::directory_iterator(kLayouts)) {
        if (!fs::exists(folder.path() / "layout.json")) continue;
        const auto json = weights::read_json_file(folder.path() / "layout.json");
        ASSERT_TRUE(json.ok());
        const auto path = [&](const char* field) {
            const auto* value = json->find(field);
            return value ? folder.path() / *value->text() : fs::path();
        };
        const engine::ModelParts parts{path("autoencoder"), path("clip"), path("t5"), kLayouts / "tokenizers"};
        LoraModel packed(path("model"), parts, models::Quantised::keep);
        std::size_t layers = 0;
        packed.transformer.visit(
            nn::WeightVisitor{[](const std::string&, at::Tensor&, at::IntArrayRef) {},
                              [&](const std::string&, nn::Linear& layer) { layers += !!layer.packed; }});
        if (layers == 0) continue;
        ++packings;
        LoraModel unpacked(path("model"), parts);
        const auto given = answers("none");
        EXPECT_LT(relative_difference(packed.velocity(given), unpacked.velocity(given)), 1e-5) << folder.path();
    }
    EXPECT_GE(packings, 15U);
}

TEST(Lora, AFileForAnotherModelIsRefusedByName) {
    LoraModel model(kLoraFiles / "model");
    const auto sdxl = lora::attach(lora_file("for_sdxl"), 1, model.networks(), at::kFloat, at::kCPU);
    ASSERT_FALSE(sdxl.ok());
    EXPECT_EQ(sdxl.error().code, ErrorCode::bad_input);
    EXPECT_NE(sdxl.error().message.find("does not fit this model"), std::string::npos);
    const auto none = lora::attach(lora_file("no_lora"), 1, model.networks(), at::kFloat, at::kCPU);
    ASSERT_FALSE(none.ok());
    EXPECT_NE(none.error().message.find("is no LoRA"), std::string::npos);
    const auto missing = lora::attach(kLoraFiles / "nowhere.safetensors", 1, model.networks(), at::kFloat, at::kCPU);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::not_found);
}

TEST(Lora, ValuesThatAreNotFiniteAreRefusedByTheNameOfTheirTensor) {
    // The last bytes of the file become infinity, as a training that diverged leaves it.
    std::ifstream in(lora_file("kohya_blocks"), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const float infinity = std::numeric_limits<float>::infinity();
    ASSERT_GT(bytes.size(), sizeof infinity);
    bytes.replace(bytes.size() - sizeof infinity, sizeof infinity, reinterpret_cast<const char*>(&infinity),
                  sizeof infinity);
    const fs::path broken = fs::path(::testing::TempDir()) / "photoflux-diverged.safetensors";
    std::ofstream(broken, std::ios::binary) << bytes;
    LoraModel model(kLoraFiles / "model");
    const auto refused = lora::attach(broken, 1, model.networks(), at::kFloat, at::kCPU);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::corrupt);
    EXPECT_NE(refused.error().message.find("not finite in lora_"), std::string::npos) << refused.error().message;
}

/// Pictures with LoRAs, and what was said about them.
struct Run {
    engine::Picture picture;
    std::vector<std::string> notes;
};
Run generate(engine::Engine& engine, std::vector<engine::LoraUse> loras) {
    engine::GenerateRequest request;
    request.model = kLoraFiles / "model";
    request.loras = std::move(loras);
    request.prompt = "a red fox";
    request.width = request.height = 64;
    request.steps = 2;
    request.seed = 3;
    request.max_sequence_length = 16;
    request.device = "cpu";
    Run run;
    const auto result = engine.generate(
        request,
        [&](const engine::Progress& progress) {
            for (const auto& note : progress.notes) run.notes.push_back(english(note));
        },
        [&](engine::Picture picture) { run.picture = std::move(picture); }, CancelToken());
    if (!result.ok()) throw std::runtime_error(result.error().message);
    return run;
}

TEST(Lora, ComesAndGoesWithoutLoadingTheModelAgain) {
    engine::Engine engine;
    const auto plain = generate(engine, {}).picture;
    const auto changed = generate(engine, {{lora_file("kohya_all_layers"), 1}}).picture;
    EXPECT_NE(changed.pixels, plain.pixels);
    ASSERT_EQ(changed.lora_hashes.size(), 1U);
    EXPECT_EQ(changed.lora_hashes[0].size(), 64U);
    // It acts on the text encoders, too: a prompt that was encoded with it must be forgotten with it.
    EXPECT_EQ(generate(engine, {}).picture.pixels, plain.pixels);
    EXPECT_EQ(generate(engine, {{lora_file("kohya_all_layers"), 0}}).picture.pixels, plain.pixels);
    EXPECT_THROW(generate(engine, {{lora_file("kohya_blocks"), 1}, {lora_file("for_sdxl"), 1}}), std::runtime_error);
    EXPECT_EQ(generate(engine, {}).picture.pixels, plain.pixels);
}

TEST(Lora, SaysWhichTensorsHaveNoEffect) {
    engine::Engine engine;
    const auto run = generate(engine, {{lora_file("with_unused_keys"), 1}});
    ASSERT_EQ(run.notes.size(), 1U);
    EXPECT_NE(run.notes[0].find("6 of its 8 tensors have no effect"), std::string::npos) << run.notes[0];
    EXPECT_NE(run.notes[0].find("bundle_emb.person.clip_l"), std::string::npos) << run.notes[0];
    EXPECT_TRUE(generate(engine, {{lora_file("kohya_blocks"), 1}}).notes.empty());
}

}  // namespace
