// One model in every layout that people own (make_layouts.py writes them with the packages that people use): the same
// weights to the bit, the same velocity and the same picture as diffusers makes of them.

#include "base/sha256.h"
#include "core/weights/temporary_folder.h"
#include "engine/engine.h"
#include "engine/model_folder.h"
#include "peer_model.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kFixtures = fs::path(PHOTOFLUX_FIXTURES_DIR) / "layouts";
constexpr double kTolerance = 1e-4;

/// What layout.json says of one layout, and what the peers make of it.
struct Layout {
    engine::GenerateRequest request;
    double tolerance = 0;  ///< of the velocity against the plain model's; 0 where the weights are others
    weights::Checkpoint expected;
    weights::Json hashes;

    static Layout open(const std::string& name) {
        const fs::path folder = kFixtures / name;
        auto expected = weights::Checkpoint::open(folder / "expected.safetensors");
        const auto json = weights::read_json_file(folder / "layout.json");
        auto hashes = weights::read_json_file(folder / "weights.json");
        if (!expected.ok()) throw std::runtime_error(expected.error().message);
        if (!json.ok()) throw std::runtime_error(json.error().message);
        if (!hashes.ok()) throw std::runtime_error(hashes.error().message);
        const auto path = [&](const char* field) {
            const auto* value = json->find(field);
            return value ? folder / *value->text() : fs::path();
        };
        Layout layout{{}, json->find("tolerance")->as_double().value(), std::move(*expected), std::move(*hashes)};
        layout.request.model = path("model");
        layout.request.parts = {path("autoencoder"), path("clip"), path("t5"), kFixtures / "tokenizers"};
        return layout;
    }

    engine::ModelFolder folder() const {
        auto opened = engine::ModelFolder::open(request.model, request.parts);
        if (!opened.ok()) throw std::runtime_error(opened.error().message);
        return std::move(*opened);
    }
};

models::Transformer loaded(const engine::ModelFolder& folder) {
    models::Transformer transformer(folder.transformer);
    const auto result =
        models::load_weights([&](const auto& visitor) { transformer.visit(visitor); }, folder.transformer_weights,
                             folder.transformer_names, at::kFloat, at::kCPU);
    if (!result.ok()) throw std::runtime_error(result.error().message);
    return transformer;
}

class Layouts : public testing::TestWithParam<const char*> {
protected:
    Layout layout = Layout::open(GetParam());
    at::NoGradGuard no_grad;
};

TEST_P(Layouts, WeightsAreWhatThePackageUnpacks) {
    const auto folder = layout.folder();
    std::size_t count = 0;
    loaded(folder).visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
        const auto* expected = layout.hashes.find(key);
        ASSERT_NE(expected, nullptr) << key;
        Sha256 sha;
        const at::Tensor whole = weight.contiguous();
        sha.update(whole.const_data_ptr(), whole.nbytes());
        EXPECT_EQ(sha.hex(), *expected->text()) << key;
        ++count;
    });
    EXPECT_EQ(count, layout.hashes.members().size());
}

TEST_P(Layouts, VelocityIsDiffusers) {
    const auto folder = layout.folder();
    const auto transformer = loaded(folder);
    const auto get = [&](const char* name) { return layout.expected.mapped(name); };
    const at::Tensor prompt = get("prompt");
    const at::Tensor velocity = transformer.forward(get("latents"), prompt, get("pooled"), get("time"),
                                                    at::full({1}, 3.5), transformer.rotary(prompt.size(1), 4, 4));
    EXPECT_LT(relative_difference(velocity, get("velocity")), kTolerance);
    if (layout.tolerance > 0 && folder.transformer.guidance_embed) {
        const auto plain = weights::Checkpoint::open(kFixtures / "separate_fp32" / "expected.safetensors");
        const double difference = relative_difference(velocity, plain->mapped("velocity"));
        EXPECT_LT(difference, layout.tolerance);
        RecordProperty("difference_from_plain", std::to_string(difference));
    }
}

TEST_P(Layouts, PictureIsDiffusers) {
    engine::GenerateRequest request = layout.request;
    request.prompt = "a red fox on a light blue background";
    request.width = request.height = 64;
    request.seed = 11;
    request.steps = 3;
    request.guidance = 2.5;
    request.max_sequence_length = 24;
    request.device = "cpu";
    std::vector<engine::Picture> made;
    engine::Engine engine;
    const auto result = engine.generate(
        request, [](const engine::Progress&) {}, [&](engine::Picture picture) { made.push_back(std::move(picture)); },
        CancelToken());
    ASSERT_TRUE(result.ok()) << result.error().message;
    const at::Tensor expected = layout.expected.mapped("picture").contiguous();
    ASSERT_EQ(made.size(), 1U);
    ASSERT_EQ(made[0].pixels.rgb.size(), static_cast<std::size_t>(expected.numel()));
    int worst = 0;
    const auto* bytes = expected.const_data_ptr<std::uint8_t>();
    for (std::size_t i = 0; i < made[0].pixels.rgb.size(); ++i)
        worst = std::max(worst, std::abs(made[0].pixels.rgb[i] - bytes[i]));
    EXPECT_LE(worst, 2);
}

TEST_P(Layouts, RowsOfAPackedWeightAreTheWeightsRows) {
    const auto folder = layout.folder();
    for (const auto& [name, tensor] : folder.transformer_weights.tensors().tensors()) {
        if (!tensor.quantised) continue;
        const auto& packed = *tensor.quantised;
        const at::Tensor whole = weights::dequantised(packed, at::kFloat);
        const std::int64_t rows = tensor.shape[0], third = rows / 3;
        for (const auto& [begin, end] : {std::pair{std::int64_t{0}, third}, {third, 2 * third}, {2 * third, rows}})
            EXPECT_TRUE(
                at::equal(weights::dequantised(packed.rows(begin, end), at::kFloat), whole.slice(0, begin, end)))
                << name << " " << begin;
        EXPECT_TRUE(at::equal(weights::dequantised(packed.rows(1, 3).rows(1, 2), at::kFloat), whole.slice(0, 2, 3)));
        EXPECT_TRUE(at::equal(weights::dequantised(packed, at::kBFloat16), whole.to(at::kBFloat16)));
    }
}

INSTANTIATE_TEST_SUITE_P(Files, Layouts,
                         testing::Values("separate_fp32", "separate_fp16_prefixed", "all_in_one_bf16",
                                         "diffusers_names", "schnell_fp32", "fp8_e4m3", "fp8_e5m2", "fp8_scaled_old",
                                         "fp8_scaled_new", "fp8_scaled_new_e5m2", "fp8_scaled_new_rows", "gguf_F32",
                                         "gguf_F16", "gguf_BF16", "gguf_Q8_0", "gguf_Q4_0", "gguf_Q4_1", "gguf_Q5_0",
                                         "gguf_Q5_1", "gguf_Q2_K", "gguf_Q3_K", "gguf_Q4_K", "gguf_Q5_K", "gguf_Q6_K",
                                         "gguf_IQ4_NL", "gguf_IQ4_XS", "nf4_nested", "nf4_plain", "nf4_diffusers"),
                         [](const auto& info) { return std::string(info.param); });

TEST(PackedBlocks, AreUnpackedAsGgufDoesToTheBit) {
    const auto file = weights::Checkpoint::open(kFixtures / "blocks.safetensors");
    ASSERT_TRUE(file.ok()) << file.error().message;
    const auto expect_same = [&](const std::string& name, const std::vector<float>& ours) {
        const at::Tensor expected = file->mapped(name + ".values").contiguous();
        ASSERT_EQ(static_cast<std::int64_t>(ours.size()), expected.numel()) << name;
        const float* theirs = expected.const_data_ptr<float>();
        for (std::size_t i = 0; i < ours.size(); ++i) {
            // What kind of NaN comes of inf − inf is not defined.
            if (std::isnan(ours[i]) && std::isnan(theirs[i])) continue;
            ASSERT_EQ(std::bit_cast<std::uint32_t>(ours[i]), std::bit_cast<std::uint32_t>(theirs[i]))
                << name << " " << i;
        }
    };
    for (int i = 0; i <= static_cast<int>(weights::Packing::F8_E5M2); ++i) {
        const auto packing = static_cast<weights::Packing>(i);
        const std::string name(weights::packing_name(packing));
        const at::Tensor blocks = file->mapped(name + ".blocks");
        weights::QuantisedTensor tensor{.packing = packing};
        tensor.shape = {blocks.size(0), weights::block_size(packing).values};
        ASSERT_EQ(blocks.size(1), weights::block_size(packing).bytes) << name;
        tensor.data = static_cast<const std::byte*>(blocks.const_data_ptr());
        std::vector<float> values(static_cast<std::size_t>(tensor.values()));
        tensor.dequantise_into(values.data(), 0, tensor.values());
        expect_same(name, values);
        // Any part alone, wherever it begins.
        std::vector<float> part(300);
        for (const std::int64_t begin : {1, 31, 33, 255, 257}) {
            const auto count = std::min<std::int64_t>(300, tensor.values() - begin);
            if (count <= 0) continue;
            tensor.dequantise_into(part.data(), begin, count);
            EXPECT_EQ(std::memcmp(part.data(), values.data() + begin, static_cast<std::size_t>(count) * 4), 0)
                << name << " " << begin;
        }
    }
    std::vector<float> halves;
    for (int i = 0; i < 65536; ++i) halves.push_back(weights::half_to_float(static_cast<std::uint16_t>(i)));
    expect_same("halves", halves);
}

/// Files that are no FLUX.1 model, or not all of one.
class Refusals : public testing::Test {
protected:
    using Tensors = std::vector<std::pair<std::string, at::Tensor>>;

    std::string refusal(const fs::path& file, ErrorCode code, engine::ModelParts parts = {}) {
        parts.tokenizers = kFixtures / "tokenizers";
        const auto opened = engine::ModelFolder::open(file, parts);
        EXPECT_FALSE(opened.ok()) << file;
        if (opened.ok()) return {};
        EXPECT_EQ(opened.error().code, code) << opened.error().message;
        return opened.error().message;
    }
    std::string refusal_of(const Tensors& tensors, ErrorCode code) {
        const fs::path file = folder / "model.safetensors";
        EXPECT_TRUE(weights::write_safetensors(file, tensors).ok());
        return refusal(file, code);
    }
    /// The plain transformer with something changed.
    Tensors transformer(const std::function<void(Tensors&)>& change) {
        const auto file = weights::Checkpoint::open(kFixtures / "separate_fp32" / "transformer.safetensors");
        Tensors tensors;
        for (const auto& name : file->names()) tensors.emplace_back(name, file->mapped(name));
        change(tensors);
        return tensors;
    }
    static void expect_in(const std::string& message, const char* part) {
        EXPECT_NE(message.find(part), std::string::npos) << message;
    }

    weights::testing::TemporaryFolder folder;
    engine::ModelParts common{kFixtures / "common_dev" / "ae.safetensors",
                              kFixtures / "common_dev" / "clip_l.safetensors",
                              kFixtures / "common_dev" / "t5xxl.safetensors",
                              {}};
};

TEST_F(Refusals, OtherModelsAreNamed) {
    const at::Tensor any = at::ones({2, 2});
    const auto named = [&](const char* tensor, const char* model) {
        expect_in(refusal_of({{tensor, any}, {"other", any}}, ErrorCode::bad_input), model);
    };
    expect_in(
        refusal_of(transformer([&](Tensors& all) { all.emplace_back("distilled_guidance_layer.in_proj.weight", any); }),
                   ErrorCode::bad_input),
        "Chroma");
    expect_in(
        refusal_of(transformer([&](Tensors& all) { all.emplace_back("double_stream_modulation_img.lin.weight", any); }),
                   ErrorCode::bad_input),
        "FLUX.2");
    named("model.diffusion_model.input_blocks.0.0.weight", "Stable Diffusion");
    named("model.diffusion_model.joint_blocks.0.x_block.attn.qkv.weight", "Stable Diffusion 3");
    named("lora_unet_double_blocks_0_img_attn_qkv.lora_down.weight", "LoRA");
    named("transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight", "LoRA");
    named("blk.0.attn_q.weight", "language model");
    named("something.else", "does not know");
}

TEST_F(Refusals, IncompleteFilesSayWhatIsMissing) {
    const auto without = [&](const std::string& gone) {
        return refusal_of(transformer([&](Tensors& all) {
                              std::erase_if(all, [&](auto& tensor) { return tensor.first.starts_with(gone); });
                          }),
                          ErrorCode::corrupt);
    };
    expect_in(without("img_in.weight"), "lacks img_in.weight;");
    expect_in(without("single_blocks.1.linear2"), "lacks single_blocks.1.linear2.weight and 1 more");
    expect_in(without("single_blocks.0"), "a block among single_blocks.*");
    expect_in(without("guidance_in.out_layer"), "guidance_in.out_layer.weight");
}

TEST_F(Refusals, PartsThatAreMissingOrWrongAreNamed) {
    const fs::path file = kFixtures / "separate_fp32" / "transformer.safetensors";
    const std::string message = refusal(file, ErrorCode::not_found);
    for (const char* part :
         {"only: transformer", "autoencoder (ae.safetensors)", "CLIP text encoder", "T5 text encoder"})
        expect_in(message, part);
    expect_in(refusal(common.autoencoder, ErrorCode::not_found), "only: autoencoder");
    auto swapped = common;
    std::swap(swapped.clip, swapped.t5);
    expect_in(refusal(file, ErrorCode::bad_input, swapped), "holds no CLIP text encoder but T5 text encoder");
    auto gone = common;
    gone.t5 = folder / "none.safetensors";
    expect_in(refusal(file, ErrorCode::not_found, gone), "none.safetensors");
}

TEST_F(Refusals, FillDepthAndCannyAreToldByTheirWidth) {
    const auto with = [&](const char* name, std::int64_t channels) {
        const fs::path file = folder / name;
        const auto tensors = transformer([&](Tensors& all) {
            for (auto& [key, tensor] : all)
                if (key == "img_in.weight") tensor = at::zeros({256, channels});
        });
        EXPECT_TRUE(weights::write_safetensors(file, tensors).ok());
        return file;
    };
    const auto kind_of = [&](const fs::path& file) {
        engine::ModelParts parts = common;
        parts.tokenizers = kFixtures / "tokenizers";
        const auto opened = engine::ModelFolder::open(file, parts);
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? std::string() : opened.error().message);
        return opened.ok() ? opened->kind : engine::ModelKind::generate;
    };
    EXPECT_EQ(kind_of(with("anything.safetensors", 384)), engine::ModelKind::fill);
    EXPECT_EQ(kind_of(with("anything.safetensors", 128)), engine::ModelKind::control);
    EXPECT_EQ(kind_of(with("flux1-Kontext-dev.safetensors", 64)), engine::ModelKind::kontext);
    EXPECT_EQ(kind_of(with("flux1-dev.safetensors", 64)), engine::ModelKind::generate);
    expect_in(refusal(with("odd.safetensors", 192), ErrorCode::bad_input, common), "takes 192 channels");
}

TEST(SingleFile, SaysWhatItIs) {
    const auto layout = Layout::open("separate_fp16_prefixed");
    const auto summary = engine::inspect_model(layout.request.model, layout.request.parts);
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_EQ(summary->name, "flux");
    EXPECT_EQ(summary->licence, "Apache-2.0");
    EXPECT_TRUE(summary->has_guidance);
    EXPECT_EQ(summary->default_steps, 28);
    EXPECT_EQ(summary->native_size, 1024);
    const auto schnell = Layout::open("schnell_fp32");
    const auto fast = engine::inspect_model(schnell.request.model, schnell.request.parts);
    ASSERT_TRUE(fast.ok()) << fast.error().message;
    EXPECT_EQ(fast->name, "flux");
    EXPECT_FALSE(fast->has_guidance);
    EXPECT_EQ(fast->default_steps, 4);
    // One file that holds everything is counted once.
    const auto whole = Layout::open("all_in_one_bf16");
    const auto all = engine::inspect_model(whole.request.model, whole.request.parts);
    ASSERT_TRUE(all.ok()) << all.error().message;
    EXPECT_EQ(all->file_bytes, fs::file_size(whole.request.model));
}

}  // namespace
