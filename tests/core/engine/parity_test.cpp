// The networks, the schedule, the noise and whole pictures against diffusers and transformers, on small random models.

#include "peer_model.h"

#include "engine/engine.h"
#include "engine/model_folder.h"
#include "models/load.h"
#include "sampling/latents.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace photoflux;

constexpr double kTolerance = 1e-4;

template <class Network>
void load(Network& network, const weights::Checkpoint& checkpoint, const models::Translate& names) {
    const auto loaded = models::load_weights([&](const auto& visitor) { network.visit(visitor); }, checkpoint, names,
                                             at::kFloat, at::kCPU);
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
}

engine::ModelFolder open_folder(const PeerModel& peer) {
    auto folder = engine::ModelFolder::open(peer.model);
    if (!folder.ok()) throw std::runtime_error(folder.error().message);
    return std::move(*folder);
}

class Parity : public testing::TestWithParam<const char*> {
protected:
    PeerModel peer = PeerModel::open(GetParam());
    engine::ModelFolder folder = open_folder(peer);
    at::NoGradGuard no_grad;
};

TEST_P(Parity, TransformerPredictsTheSameVelocity) {
    models::Transformer transformer(folder.transformer);
    load(transformer, folder.transformer_weights, weights::diffusers_transformer);
    for (std::int64_t i = 0; i < peer.whole("transformer_cases"); ++i) {
        const std::string key = "transformer." + std::to_string(i) + ".";
        const at::Tensor cells = peer(key + "cells");
        const at::Tensor prompt = peer(key + "prompt");
        const auto rotary =
            transformer.rotary(prompt.size(1), cells[0].item<std::int64_t>(), cells[1].item<std::int64_t>());
        const at::Tensor guidance = at::full({prompt.size(0)}, 3.5);
        const at::Tensor velocity = transformer.forward(peer(key + "latents"), prompt, peer(key + "pooled"),
                                                        peer(key + "time"), guidance, rotary);
        EXPECT_LT(relative_difference(velocity, peer(key + "velocity")), kTolerance) << key;
    }
}

TEST_P(Parity, AutoencoderAgreesBothWays) {
    models::Autoencoder autoencoder(folder.autoencoder);
    const int levels = static_cast<int>(folder.autoencoder.block_channels.size());
    load(autoencoder, folder.autoencoder_weights,
         [&](const std::string& key) { return weights::diffusers_autoencoder(key, levels); });
    for (std::int64_t i = 0; i < peer.whole("transformer_cases"); ++i) {
        const std::string key = "vae." + std::to_string(i) + ".";
        EXPECT_LT(relative_difference(autoencoder.moments(peer(key + "picture")), peer(key + "moments")), kTolerance)
            << key;
        EXPECT_LT(relative_difference(autoencoder.decode(peer(key + "latents")), peer(key + "decoded")), kTolerance)
            << key;
    }
}

TEST_P(Parity, TextEncodersAgree) {
    models::ClipEncoder clip(folder.clip);
    load(clip, folder.clip_weights, models::text_encoder_names(folder.clip_weights));
    EXPECT_LT(relative_difference(clip.pooled(peer("clip.ids")), peer("clip.pooled")), kTolerance);
    models::T5Encoder t5(folder.t5);
    load(t5, folder.t5_weights, models::text_encoder_names(folder.t5_weights));
    EXPECT_LT(relative_difference(t5.forward(peer("t5.ids")), peer("t5.hidden")), kTolerance);
}

TEST_P(Parity, ScheduleIsTheSame) {
    for (const auto& pair : peer.plan.find("schedules")->items()) {
        const auto steps = pair.items()[0].as_int().value(), tokens = pair.items()[1].as_int().value();
        const auto levels = sampling::sigmas(folder.schedule, static_cast<int>(steps), tokens);
        const at::Tensor expected = peer("sigmas." + std::to_string(steps) + "." + std::to_string(tokens));
        ASSERT_EQ(expected.size(0), static_cast<std::int64_t>(levels.size()));
        for (std::size_t i = 0; i < levels.size(); ++i)
            EXPECT_NEAR(levels[i], expected[static_cast<std::int64_t>(i)].item<float>(), 1e-6)
                << steps << " steps, " << tokens << " tokens";
    }
}

TEST_P(Parity, ASeedMeansTheSameNoiseToTheBit) {
    const auto seed = static_cast<std::uint64_t>(peer.whole("noise_seed"));
    EXPECT_TRUE(at::equal(sampling::noise(seed, 16, 6, 10), peer("noise")));
}

TEST_P(Parity, PicturesAreTheSame) {
    engine::Engine engine;
    const auto& pictures = peer.plan.find("pictures")->items();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto field = [&](const char* name) { return pictures[i].find(name)->as_int().value(); };
        engine::GenerateRequest request;
        request.model = peer.model;
        request.prompt = pictures[i].find("prompt")->as_string().value();
        request.width = static_cast<int>(field("width"));
        request.height = static_cast<int>(field("height"));
        request.seed = static_cast<std::uint64_t>(field("seed"));
        request.steps = static_cast<int>(peer.whole("steps"));
        request.guidance = peer.plan.find("guidance")->as_double();
        request.max_sequence_length = static_cast<int>(peer.whole("sequence"));
        request.device = "cpu";
        std::vector<engine::Picture> made;
        const auto result = engine.generate(
            request, [](const engine::Progress&) {},
            [&](engine::Picture picture) { made.push_back(std::move(picture)); }, CancelToken());
        ASSERT_TRUE(result.ok()) << result.error().message;
        ASSERT_EQ(made.size(), 1U);
        const at::Tensor expected = peer("picture." + std::to_string(i)).contiguous();
        ASSERT_EQ(made[0].pixels.rgb.size(), static_cast<std::size_t>(expected.numel()));
        int worst = 0;
        const auto* bytes = expected.const_data_ptr<std::uint8_t>();
        for (std::size_t k = 0; k < made[0].pixels.rgb.size(); ++k)
            worst = std::max(worst, std::abs(made[0].pixels.rgb[k] - bytes[k]));
        EXPECT_LE(worst, 2) << request.prompt;
    }
}

INSTANTIATE_TEST_SUITE_P(Models, Parity, testing::ValuesIn(kPeerModels));

}  // namespace
