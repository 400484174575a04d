// A personal model is measured while it is trained: the samples are what the program would make, measuring changes
// nothing of the training, a stopped run measures the same, and the proof says what was taught.

#include "engine/engine.h"
#include "engine/measure_curve.h"
#include "engine/personal_training.h"
#include "weights/checkpoint.h"
#include "weights/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kMini = fs::path(PHOTOFLUX_SOURCE_DIR) / "resources" / "models" / "mini";
constexpr int kSide = 64;

TEST(BestStep, IsTheMostAlikeThatKeepsSixtyPercentOfTheVariety) {
    using Measures = std::vector<engine::TrainingMeasure>;
    const engine::TrainingMeasure base{.step = 0, .likeness = 0.9, .variety = 0.5};
    const engine::TrainingMeasure alike{.step = 10, .likeness = 0.6, .variety = 0.4, .bleed = 0.1};
    const engine::TrainingMeasure copies{.step = 20, .likeness = 0.8, .variety = 0.29};
    const engine::TrainingMeasure same_with_less_bleed{.step = 30, .likeness = 0.6004, .variety = 0.4, .bleed = 0.05};
    EXPECT_FALSE(engine::best_of({}));
    EXPECT_FALSE(engine::best_of({base})) << "what the model was is no result";
    EXPECT_EQ(engine::best_of(Measures{base, alike, copies}), 1U);
    EXPECT_EQ(engine::best_of(Measures{base, alike, copies, same_with_less_bleed}), 3U);
    EXPECT_EQ(engine::best_of(Measures{base, copies}), 1U) << "the most varied, where all are copies";
}

TEST(EarlyStop, WaitsForAThirdOfTheRunAndThreeMeasurementsWithoutGain) {
    std::vector<engine::TrainingMeasure> measures{{.step = 0, .variety = 0.5},
                                                  {.step = 10, .likeness = 0.6, .variety = 0.5}};
    for (std::int64_t step = 20; step <= 30; step += 10) {
        measures.push_back({.step = step, .likeness = 0.5, .variety = 0.5});
        EXPECT_FALSE(engine::reason_to_stop(measures, 60));
    }
    measures.push_back({.step = 40, .likeness = 0.5, .variety = 0.5});
    EXPECT_FALSE(engine::reason_to_stop(measures, 130)) << "40 is no third of 130";
    const auto reason = engine::reason_to_stop(measures, 60);
    ASSERT_TRUE(reason);
    EXPECT_NE(english(*reason).find("step 40 of 60"), std::string::npos) << english(*reason);
    measures.push_back({.step = 50, .likeness = 0.7, .variety = 0.5});
    EXPECT_FALSE(engine::reason_to_stop(measures, 60));
}

class MeasuredTraining : public testing::Test {
protected:
    fs::path folder =
        fs::path(testing::TempDir()) /
        ("photoflux-measured-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::vector<engine::TrainingSample> samples;
    std::int64_t proof_pictures = 0;  // made with and without, and from the written files
    std::vector<engine::TrainingMeasure> told;

    void SetUp() override {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    /// A striped disc on a plain ground, at another place in each picture.
    static engine::Pixels disc(int index) {
        engine::Pixels pixels{kSide, kSide, std::vector<std::uint8_t>(kSide * kSide * 3)};
        const int middle = 26 + 3 * index, ground = 120 + 25 * index;
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x) {
                const bool inside = (x - middle) * (x - middle) + (y - 32) * (y - 32) < 22 * 22;
                const bool stripe = (x / 4) % 2 == 0;
                std::uint8_t* pixel =
                    &pixels.rgb[3 * (static_cast<std::size_t>(y) * kSide + static_cast<std::size_t>(x))];
                pixel[0] = static_cast<std::uint8_t>(inside ? (stripe ? 250 : 20) : ground);
                pixel[1] = static_cast<std::uint8_t>(inside ? 20 : ground);
                pixel[2] = static_cast<std::uint8_t>(inside ? (stripe ? 20 : 230) : ground);
            }
        return pixels;
    }

    engine::TrainingRequest request(const std::string& run, int steps) const {
        engine::TrainingRequest request{.model = kMini, .folder = folder / run, .device = "cpu"};
        for (int i = 0; i < 5; ++i)
            request.pictures.push_back({.pixels = disc(i), .caption = "a zork disc", .held_out = i > 2});
        request.settings.steps = steps;
        request.settings.shape.rank = 8;
        request.settings.rate = 4e-3;
        request.measures = {.prompts = {{"a zork disc", "a disc", true}, {"a cat", "a cat", false}},
                            .every = 4,
                            .width = kSide,
                            .height = kSide,
                            .steps = 2,
                            .seed = 7,
                            .bundled_model = kMini,
                            .stop_early = false};
        request.outputs = {{folder / (run + ".safetensors"), true}, {folder / (run + "-diffusers.safetensors"), false}};
        return request;
    }

    Result<engine::TrainedLora> train(const engine::TrainingRequest& request, const CancelToken& cancel = {},
                                      const std::function<void()>& before_step = {}) {
        return engine::PersonalTraining::train(
            request,
            {.on_progress =
                 [this](const engine::TrainingProgress& progress) {
                     if (progress.stage == engine::TrainingStage::prove) proof_pictures = progress.step;
                 },
             .on_sample = [this](const engine::TrainingSample& sample) { samples.push_back(sample); },
             .on_measure = [this](const engine::TrainingMeasure& measure) { told.push_back(measure); },
             .before_step = before_step},
            cancel);
    }

    static engine::Pixels generated(const std::string& prompt, std::uint64_t seed, const fs::path& lora) {
        engine::GenerateRequest request{
            .model = kMini, .prompt = prompt, .width = kSide, .height = kSide, .steps = 2, .seed = seed};
        request.device = "cpu";
        if (!lora.empty()) request.loras.push_back({lora, 1});
        engine::Engine engine;
        engine::Pixels pixels;
        const auto made = engine.generate(
            request, [](const auto&) {}, [&](const engine::Picture& picture) { pixels = picture.pixels; }, {});
        EXPECT_TRUE(made.ok()) << made.error().message;
        return pixels;
    }

    static int largest_difference(const engine::Pixels& one, const engine::Pixels& other) {
        int largest = one.rgb.size() == other.rgb.size() ? 0 : 256;
        for (std::size_t i = 0; i < one.rgb.size() && largest < 256; ++i)
            largest = std::max(largest, std::abs(one.rgb[i] - other.rgb[i]));
        return largest;
    }

    /// Every tensor of a file, by its bits.
    static bool same(const fs::path& a, const fs::path& b) {
        const auto one = weights::Checkpoint::open(a), other = weights::Checkpoint::open(b);
        if (!one.ok() || !other.ok() || one->names() != other->names()) return false;
        const auto names = one->names();
        return std::all_of(names.begin(), names.end(),
                           [&](const auto& name) { return at::equal(one->mapped(name), other->mapped(name)); });
    }

    static void expect_same_measures(const std::vector<engine::TrainingMeasure>& one,
                                     const std::vector<engine::TrainingMeasure>& other) {
        ASSERT_EQ(one.size(), other.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            EXPECT_EQ(one[i].step, other[i].step);
            EXPECT_EQ(one[i].likeness, other[i].likeness);
            EXPECT_EQ(one[i].variety, other[i].variety);
            EXPECT_EQ(one[i].bleed, other[i].bleed);
            EXPECT_EQ(one[i].accuracy, other[i].accuracy);
            EXPECT_EQ(one[i].best, other[i].best);
        }
    }
};

TEST_F(MeasuredTraining, SamplesAreWhatTheProgramMakesAndTheCurveIsKept) {
    const auto trained = train(request("run", 10));
    ASSERT_TRUE(trained.ok()) << trained.error().message;
    std::vector<std::int64_t> steps;
    for (const auto& measure : trained->measures) steps.push_back(measure.step);
    EXPECT_EQ(steps, (std::vector<std::int64_t>{0, 4, 8, 10}));
    expect_same_measures(told, trained->measures);
    ASSERT_EQ(samples.size(), 4U * 2 * 2);
    int of_best = 0;
    for (const auto& sample : samples) {
        const std::string prompt = sample.prompt == 0 ? "a zork disc" : "a cat";
        if (sample.step == 0) {
            EXPECT_EQ(largest_difference(sample.pixels, generated(prompt, sample.seed, {})), 0);
        }
        if (sample.step != trained->best_step) continue;
        ++of_best;
        EXPECT_LE(largest_difference(sample.pixels, generated(prompt, sample.seed, folder / "run.safetensors")), 1);
    }
    EXPECT_EQ(of_best, 4);
    EXPECT_NEAR(trained->measures.front().bleed, 0, 1e-6);
    EXPECT_GT(trained->measures.back().bleed, 0);
    EXPECT_TRUE(trained->measures.front().accuracy) << "the bundled model reads its own pictures";
    EXPECT_LE(trained->proof.reread_difference, 1);
    ASSERT_TRUE(trained->proof.with && trained->proof.without);
    EXPECT_NE(trained->proof.with->rgb, trained->proof.without->rgb);
    const auto curve = weights::read_json_file(folder / "run" / "measures.json");
    ASSERT_TRUE(curve.ok());
    EXPECT_EQ(curve->find("measures")->items().size(), 4U);
    const auto proof = weights::read_json_file(folder / "run" / "proof.json");
    ASSERT_TRUE(proof.ok());
    EXPECT_EQ(proof->find("taught")->as_bool(), trained->proof.taught);
}

TEST_F(MeasuredTraining, MeasuringChangesNothingOfTheTraining) {
    auto unmeasured = request("unmeasured", 6);
    unmeasured.measures.prompts.clear();
    const auto plain = train(unmeasured);
    ASSERT_TRUE(plain.ok()) << plain.error().message;
    EXPECT_TRUE(samples.empty() && told.empty());
    EXPECT_TRUE(plain->proof.taught) << english(plain->proof.verdict);
    EXPECT_FALSE(plain->proof.with);
    ASSERT_TRUE(train(request("measured", 6)).ok());
    EXPECT_TRUE(same(folder / "unmeasured/step-00000006.safetensors", folder / "measured/step-00000006.safetensors"));
}

TEST_F(MeasuredTraining, StoppedInBetweenItMeasuresTheSameAndEndsInTheSameBits) {
    auto whole = request("whole", 9), halves = request("halves", 9);
    for (auto* request : {&whole, &halves}) request->settings.ema_decay = 0.9;
    const auto expected = train(whole);
    ASSERT_TRUE(expected.ok()) << expected.error().message;
    const CancelToken cancel;
    int waits = 0;
    EXPECT_TRUE(train(halves, cancel, [&] {
                    if (++waits == 6) cancel.cancel();
                }).cancelled());
    told.clear();
    const auto resumed = train(halves);
    ASSERT_TRUE(resumed.ok()) << resumed.error().message;
    expect_same_measures(resumed->measures, expected->measures);
    expect_same_measures(told, expected->measures);
    EXPECT_TRUE(same(folder / "whole.safetensors", folder / "halves.safetensors"));
    EXPECT_EQ(resumed->proof.with, expected->proof.with);
}

TEST_F(MeasuredTraining, StreamedBlocksGiveTheSameSamples) {
    auto ample = request("free", 2), narrow = request("narrow", 2);
    for (auto* request : {&ample, &narrow}) request->measures.pictures = 1;
    const auto free = train(ample);
    ASSERT_TRUE(free.ok()) << free.error().message;
    const auto forecast = engine::PersonalTraining::forecast(narrow);
    ASSERT_TRUE(forecast.ok());
    narrow.memory_limit = forecast->memory_bytes;
    bool streams = false;
    for (; !streams && narrow.memory_limit > 0; narrow.memory_limit -= 4'000'000) {
        samples.clear();
        fs::remove_all(folder / "narrow");
        const auto limited = engine::PersonalTraining::train(
            narrow,
            {.on_progress = [&](const engine::TrainingProgress& progress) { streams |= !progress.notes.empty(); }}, {});
        ASSERT_TRUE(limited.ok()) << limited.error().message;
        if (streams) expect_same_measures(limited->measures, free->measures);
    }
    EXPECT_TRUE(streams) << "a limit was found under which blocks pass through";
}

TEST_F(MeasuredTraining, ATrainingThatTaughtNothingSaysSo) {
    auto idle = request("idle", 2);
    idle.settings.rate = 0;
    const auto trained = train(idle);
    ASSERT_TRUE(trained.ok()) << trained.error().message;
    EXPECT_FALSE(trained->proof.taught);
    EXPECT_EQ(trained->proof.change, 0);
    EXPECT_NE(english(trained->proof.verdict).find("nothing was learned"), std::string::npos);
    auto hardly = request("hardly", 2);
    hardly.settings.rate = 1e-6;
    const auto moved = train(hardly);
    ASSERT_TRUE(moved.ok()) << moved.error().message;
    EXPECT_GT(moved->proof.change, 0);
    EXPECT_FALSE(moved->proof.taught) << english(moved->proof.verdict);
    EXPECT_EQ(proof_pictures, 2 * (24 + 2) + 2) << "doubt makes more pictures: 24 of the subject, with and without";
}

TEST_F(MeasuredTraining, WhatIsLearnedIsProved) {
    auto learning = request("learning", 60);
    learning.settings.batch = 2;
    learning.measures.every = 20;
    const auto trained = train(learning);
    ASSERT_TRUE(trained.ok()) << trained.error().message;
    EXPECT_TRUE(trained->proof.taught) << english(trained->proof.verdict);
    EXPECT_GT(trained->proof.likeness_after, trained->proof.likeness_before);
    EXPECT_GT(trained->best_step, 0);
    EXPECT_LT(proof_pictures, 2 * (24 + 2) + 2) << "what is clear needs no more pictures";
}

TEST_F(MeasuredTraining, HeldOutPicturesAreNotLearned) {
    auto held_out = request("held_out", 3), absent = request("absent", 3);
    absent.pictures.resize(3);
    for (auto* request : {&held_out, &absent}) request->measures.prompts.clear();
    ASSERT_TRUE(train(held_out).ok());
    ASSERT_TRUE(train(absent).ok());
    const auto one = weights::Checkpoint::open(folder / "held_out/step-00000003.safetensors");
    const auto other = weights::Checkpoint::open(folder / "absent/step-00000003.safetensors");
    ASSERT_TRUE(one.ok() && other.ok());
    for (const auto& name : one->names()) EXPECT_TRUE(at::equal(one->mapped(name), other->mapped(name))) << name;
    for (auto& picture : held_out.pictures) picture.held_out = true;
    held_out.folder = folder / "none";
    const auto none = train(held_out);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().code, ErrorCode::bad_input);
}

TEST_F(MeasuredTraining, WithoutAPromptThatNamesTheSubjectTheLastStepIsKept) {
    auto others = request("others", 4);
    others.measures.prompts = {{"a cat", "a cat", false}};
    others.measures.every = 1;
    others.measures.pictures = 1;
    others.measures.stop_early = true;
    const auto trained = train(others);
    ASSERT_TRUE(trained.ok()) << trained.error().message;
    EXPECT_EQ(trained->steps, 4);
    EXPECT_EQ(trained->best_step, 4);
    EXPECT_GT(trained->measures.back().bleed, 0);
}

TEST_F(MeasuredTraining, ARunThatGainsNothingMoreStopsAndIsTheSameWhenItIsAskedAgain) {
    auto idle = request("idle", 12);
    idle.settings.rate = 1e-9;
    idle.measures.every = 1;
    idle.measures.pictures = 1;
    idle.measures.stop_early = true;
    const auto trained = train(idle);
    ASSERT_TRUE(trained.ok()) << trained.error().message;
    ASSERT_TRUE(trained->stopped_early);
    EXPECT_LT(trained->steps, 12);
    EXPECT_GE(trained->steps, 4) << "a third";
    EXPECT_EQ(trained->measures.back().step, trained->steps);
    const auto again = train(idle);
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(again->steps, trained->steps);
    EXPECT_EQ(again->stopped_early, trained->stopped_early);

    idle.settings.decay_share = 0.5;
    idle.folder = folder / "falling";
    const auto falling = train(idle);
    ASSERT_TRUE(falling.ok()) << falling.error().message;
    EXPECT_EQ(falling->steps, 12) << "the fall of the rate is waited for";
    EXPECT_EQ(falling->best_step, 12) << "what differs by chance alone is not preferred to it";
}

TEST_F(MeasuredTraining, TheForecastCountsMeasuring) {
    const auto measured = request("run", 100);
    auto plain = measured;
    plain.measures.prompts.clear();
    const auto with = engine::PersonalTraining::forecast(measured), without = engine::PersonalTraining::forecast(plain);
    ASSERT_TRUE(with.ok() && without.ok());
    EXPECT_EQ(without->measuring_operations, 0);
    EXPECT_GT(with->measuring_operations, 0);
    EXPECT_GE(with->memory_bytes, without->memory_bytes);
}

}  // namespace
