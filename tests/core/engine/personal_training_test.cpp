// Training a personal model through the facade: it waits where it is asked to, makes room for pictures, stops and goes
// on.

#include "engine/personal_training.h"
#include "engine/engine.h"
#include "weights/checkpoint.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kMini = fs::path(PHOTOFLUX_SOURCE_DIR) / "resources" / "models" / "mini";
constexpr int kSteps = 6;

class PersonalTraining : public testing::Test {
protected:
    fs::path folder =
        fs::path(testing::TempDir()) /
        ("photoflux-personal-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    const CancelToken cancel;
    std::int64_t encoded = 0;
    std::vector<std::int64_t> steps;

    const std::function<void(const engine::TrainingProgress&)> on_progress =
        [this](const engine::TrainingProgress& progress) {
            if (progress.stage == engine::TrainingStage::encode) ++encoded;
            if (progress.stage == engine::TrainingStage::train) steps.push_back(progress.step);
        };

    void SetUp() override {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    engine::TrainingRequest request(const std::string& run) const {
        engine::TrainingRequest request{.model = kMini, .folder = folder / run, .device = "cpu"};
        for (int i = 0; i < 3; ++i) {
            engine::Pixels pixels{64, 48, std::vector<std::uint8_t>(64 * 48 * 3)};
            for (std::size_t byte = 0; byte < pixels.rgb.size(); ++byte)
                pixels.rgb[byte] = static_cast<std::uint8_t>((byte * static_cast<std::size_t>(7 + i)) % 251);
            request.pictures.push_back({.pixels = pixels, .caption = "a striped cloth"});
        }
        request.settings.steps = kSteps;
        request.settings.shape.rank = 2;
        request.settings.rate = 1e-3;
        return request;
    }

    Result<engine::TrainedLora> train(engine::TrainingRequest request, const fs::path& out,
                                      const std::function<void()>& before_step = {}) {
        encoded = 0;
        steps.clear();
        request.identity.title = "Cloth";
        request.outputs = {{out, true}};
        return engine::PersonalTraining::train(request, {.on_progress = on_progress, .before_step = before_step},
                                               cancel);
    }

    static bool same(const fs::path& a, const fs::path& b) {
        const auto one = weights::Checkpoint::open(a), other = weights::Checkpoint::open(b);
        if (!one.ok() || !other.ok() || one->names() != other->names()) return false;
        for (const auto& name : one->names())
            if (!at::equal(one->mapped(name), other->mapped(name))) return false;
        return true;
    }
};

TEST_F(PersonalTraining, APictureBetweenStepsChangesNothing) {
    const auto alone = train(request("alone"), folder / "alone.safetensors");
    ASSERT_TRUE(alone.ok()) << alone.error().message;
    EXPECT_GT(alone->proof.change, 0);
    EXPECT_EQ(encoded, 3 + 2) << "three pictures, their caption and the empty one";

    engine::Engine engine;
    int pictures = 0, waits = 0;
    const auto yield = [&] {
        if (++waits != 3) return;
        engine::GenerateRequest picture{.model = kMini, .prompt = "a red fox", .width = 64, .height = 64, .steps = 2};
        picture.device = "cpu";
        const auto made = engine.generate(picture, [](const auto&) {}, [&](const engine::Picture&) { ++pictures; }, {});
        ASSERT_TRUE(made.ok()) << made.error().message;
    };
    const auto yielded = train(request("yielded"), folder / "yielded.safetensors", yield);
    ASSERT_TRUE(yielded.ok()) << yielded.error().message;
    EXPECT_EQ(pictures, 1);
    EXPECT_EQ(waits, kSteps);
    EXPECT_TRUE(same(folder / "alone.safetensors", folder / "yielded.safetensors"));
}

TEST_F(PersonalTraining, StoppedItGoesOnWithoutEncodingAgain) {
    ASSERT_TRUE(train(request("whole"), folder / "whole.safetensors").ok());
    int waits = 0;
    const auto stopped = train(request("halves"), folder / "halves.safetensors", [&] {
        if (++waits == 3) cancel.cancel();
    });
    EXPECT_TRUE(stopped.cancelled());
    EXPECT_FALSE(fs::exists(folder / "halves.safetensors"));

    encoded = 0;
    steps.clear();
    auto rest = request("halves");
    rest.outputs = {{folder / "halves.safetensors", true}};
    const auto resumed = engine::PersonalTraining::train(rest, {.on_progress = on_progress}, CancelToken());
    ASSERT_TRUE(resumed.ok()) << resumed.error().message;
    EXPECT_EQ(steps, (std::vector<std::int64_t>{4, 5, 6}));
    EXPECT_EQ(encoded, 0);
    EXPECT_TRUE(same(folder / "whole.safetensors", folder / "halves.safetensors"));
}

TEST_F(PersonalTraining, TheForecastGrowsWithTheWork) {
    auto small = request("run"), large = request("run");
    large.settings.batch = 4;
    const auto few = engine::PersonalTraining::forecast(small), many = engine::PersonalTraining::forecast(large);
    ASSERT_TRUE(few.ok() && many.ok());
    EXPECT_GT(many->memory_bytes, few->memory_bytes);
    EXPECT_GT(many->operations_a_step, 3.5 * few->operations_a_step);
    large.settings.recompute = true;
    const auto again = engine::PersonalTraining::forecast(large);
    ASSERT_TRUE(again.ok());
    EXPECT_LT(again->memory_bytes, many->memory_bytes);
    EXPECT_NEAR(again->operations_a_step / many->operations_a_step, 1.5, 1e-6);
}

TEST_F(PersonalTraining, WhatTheModelKnowsIsMadeOnceAndLearnedBesideThePhotos) {
    auto asked = request("asked");
    asked.prior_prompts = {"a 3D render of a fox on a blue background", "a cartoon of a car on a red background"};
    const auto made = train(asked, folder / "asked.safetensors");
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_EQ(encoded, 5 + 4) << "five pictures, three captions and the empty one";

    // The same as pictures that the program gives: what an engine makes of these prompts.
    auto given = request("given");
    engine::Engine engine;
    for (std::size_t i = 0; i < asked.prior_prompts.size(); ++i) {
        engine::GenerateRequest wanted{.model = kMini, .prompt = asked.prior_prompts[i], .width = 64, .height = 48};
        wanted.seed = 1000 + i;
        wanted.device = "cpu";
        const auto keep = [&](const engine::Picture& picture) {
            given.pictures.push_back({.pixels = picture.pixels, .caption = wanted.prompt, .preserves_prior = true});
        };
        ASSERT_TRUE(engine.generate(wanted, [](const auto&) {}, keep, {}).ok());
    }
    ASSERT_TRUE(train(given, folder / "given.safetensors").ok());
    EXPECT_TRUE(same(folder / "asked.safetensors", folder / "given.safetensors"));
    ASSERT_TRUE(train(request("none"), folder / "none.safetensors").ok());
    EXPECT_FALSE(same(folder / "asked.safetensors", folder / "none.safetensors"));

    ASSERT_TRUE(train(asked, folder / "again.safetensors").ok());
    EXPECT_EQ(encoded, 0) << "nothing is encoded again";
    EXPECT_EQ(engine::PersonalTraining::forecast(asked)->operations_a_step,
              2 * engine::PersonalTraining::forecast(request("asked"))->operations_a_step);
}

TEST_F(PersonalTraining, WithoutASubjectItSaysSo) {
    auto empty = request("run");
    for (auto& picture : empty.pictures) picture.preserves_prior = true;
    const auto refused = train(empty, folder / "none.safetensors");
    ASSERT_FALSE(refused.ok() || refused.cancelled());
    EXPECT_EQ(refused.error().code, ErrorCode::bad_input);
}

}  // namespace
