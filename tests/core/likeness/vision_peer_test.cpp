// DINOv2 and CLIP against transformers, on small random models (make_peer_encoders.py).

#include "likeness/encoder_folder.h"
#include "likeness/image_encoder.h"
#include "likeness/vision_transformer.h"
#include "weights/checkpoint.h"

#include <ATen/core/grad_mode.h>

#include <gtest/gtest.h>

#include <filesystem>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

class Vision : public testing::Test {
protected:
    const fs::path folder = fs::path(PHOTOFLUX_FIXTURES_DIR) / "encoders";
    const Result<weights::Checkpoint> peer = weights::Checkpoint::open(folder / "encoded.safetensors");
    const at::NoGradGuard no_grad;

    void SetUp() override { ASSERT_TRUE(peer.ok()) << peer.error().message; }
    at::Tensor theirs(const char* name) const { return peer->load(name, at::kFloat).value(); }

    likeness::VisionTransformer network(const char* name) const {
        const auto json = weights::read_json_file(folder / name / "config.json");
        const auto config = likeness::VisionConfig::from_transformers(json.value(), name);
        EXPECT_TRUE(config.ok()) << config.error().message;
        const auto checkpoint = weights::Checkpoint::open(folder / name);
        likeness::VisionTransformer network(*config);
        const auto loaded = models::load_weights([&](const nn::WeightVisitor& v) { network.visit(v); }, *checkpoint,
                                                 likeness::vision_names(*config, *checkpoint), at::kFloat, at::kCPU);
        EXPECT_TRUE(loaded.ok()) << loaded.error().message;
        return network;
    }

    static double distance(const at::Tensor& one, const at::Tensor& other) {
        return ((one - other).abs().max() / other.abs().max()).item<double>();
    }
    static at::Tensor unit(const at::Tensor& rows) { return rows / at::linalg_vector_norm(rows, 2, 1, true); }
};

TEST_F(Vision, TheNetworksAreTransformers) {
    EXPECT_LT(distance(network("dinov2").pooled(theirs("dinov2_input")), theirs("dinov2")), 1e-4);
    EXPECT_LT(distance(network("clip").pooled(theirs("clip_input")), theirs("clip")), 1e-4);
    EXPECT_LT(distance(network("clip-vision").pooled(theirs("clip_input")), theirs("clip_alone")), 1e-4);
}

TEST_F(Vision, PositionsOfAnotherSizeAreInterpolatedAsTheyDo) {
    EXPECT_LT(distance(network("dinov2").pooled(theirs("larger")), theirs("dinov2_larger")), 1e-4);
}

TEST_F(Vision, EncodersPreparePicturesAsTheirProcessors) {
    for (const auto& [name, said] : {std::pair{"dinov2", "DINOv2"}, std::pair{"clip", "CLIP"}}) {
        ASSERT_TRUE(likeness::is_image_encoder(folder / name));
        const auto encoder = likeness::open_image_encoder(folder / name, {});
        ASSERT_TRUE(encoder.ok()) << encoder.error().message;
        EXPECT_EQ((*encoder)->name(), said);
        // Pillow rounds to bytes between its two passes; we do not.
        EXPECT_GT(((*encoder)->embed(theirs("pictures")) * unit(theirs(name))).sum(1).min().item<double>(), 0.999);
    }
}

TEST_F(Vision, WithoutATokenizerClipKnowsNoWords) {
    const auto encoder = likeness::open_image_encoder(folder / "clip", {});
    ASSERT_TRUE(encoder.ok());
    const auto words = (*encoder)->agreement(theirs("pictures"), {"a cat", "a dog"});
    ASSERT_TRUE(words.ok());
    EXPECT_FALSE(words->has_value());
}

TEST_F(Vision, OtherFoldersAreNoEncoders) {
    const fs::path mini = fs::path(PHOTOFLUX_SOURCE_DIR) / "resources" / "models" / "mini";
    for (const char* name : {"text_encoder", "text_encoder_2", "transformer", "nothing"}) {
        EXPECT_FALSE(likeness::is_image_encoder(mini / name));
        EXPECT_FALSE(likeness::open_image_encoder(mini / name, {}).ok());
    }
}

}  // namespace
