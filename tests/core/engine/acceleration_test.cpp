// Steps that are recorded and played back: the same pictures as by the ordinary loop, recorded once a shape. On the
// processor by a recording that only remembers what to do; on a graphics card by its own, where there is one.

#include "engine/acceleration.h"
#include "engine/cuda_graph.h"
#include "kernels/driver.h"
#include "sampling/denoise.h"

#include <ATen/Context.h>
#include <ATen/SDPBackend.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

using namespace photoflux;

/// What the recordings of a test did, in order.
using Deeds = std::vector<std::string>;

class FakeRecording final : public sampling::Recording {
public:
    explicit FakeRecording(Deeds& deeds) : deeds_(deeds) {}
    ~FakeRecording() override { deeds_.emplace_back("end"); }
    void record(const std::function<void()>& work) override {
        deeds_.emplace_back("record");
        work_ = work;
    }
    void replay() override {
        deeds_.emplace_back("replay");
        work_();
    }

private:
    Deeds& deeds_;
    std::function<void()> work_;
};

/// A transformer with random weights and pictures to make with it.
struct Small {
    models::TransformerConfig config{.context_dim = 32,
                                     .vector_dim = 16,
                                     .heads = 2,
                                     .head_dim = 32,
                                     .depth = 1,
                                     .depth_single = 2,
                                     .axes_dim = {8, 12, 12}};
    models::Transformer transformer{config};
    at::Device device;
    std::vector<float> sigmas{1.0F, 0.8F, 0.5F, 0.2F, 0.0F};

    explicit Small(at::Device device = at::kCPU) : device(device) {
        at::manual_seed(11);
        transformer.visit([&](const std::string&, at::Tensor& weight, at::IntArrayRef shape) {
            weight = (at::randn(shape) * 0.1).to(device);
        });
    }

    /// The latents after every step. `words`: of the prompt.
    std::vector<at::Tensor> make(sampling::StepGraph* graph, int seed, std::int64_t words = 3,
                                 const sampling::Sources& sources = {}) const {
        const c10::InferenceMode inference;
        at::manual_seed(static_cast<std::uint64_t>(seed));
        const at::Tensor prompt = at::randn({1, words, 32}).to(device), pooled = at::randn({1, 16}).to(device);
        const at::Tensor latents = at::randn({1, 6, 64}).to(device);
        std::vector<models::StepModulation> modulation;
        for (const auto& vector : sampling::step_vectors(transformer, pooled, 3.5, sigmas))
            modulation.push_back(transformer.modulate(vector));
        const auto prepared = sampling::prepare(transformer, prompt, modulation, {4, 6});
        std::vector<at::Tensor> all;
        sampling::denoise(transformer, nullptr, graph, prepared, sigmas, latents, sources,
                          [&](int, const at::Tensor& now, const at::Tensor& velocity) {
                              all.push_back(now.to(at::kCPU));
                              all.push_back(velocity.to(at::kCPU, velocity.scalar_type(), false, /*copy=*/true));
                              return true;
                          });
        return all;
    }
};

void expect_equal(const std::vector<at::Tensor>& actual, const std::vector<at::Tensor>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) EXPECT_TRUE(at::equal(actual[i], expected[i])) << i;
}

TEST(StepGraph, RecordsOnceAShapeAndPlaysTheSameSteps) {
    const Small small;
    Deeds deeds;
    sampling::StepGraph graph([&] { return std::make_unique<FakeRecording>(deeds); });
    // The first of four steps is ordinary, the second is recorded; another prompt of this length needs no new one.
    expect_equal(small.make(&graph, 1), small.make(nullptr, 1));
    EXPECT_EQ(deeds, (Deeds{"record", "replay", "replay", "replay"}));
    deeds.clear();
    expect_equal(small.make(&graph, 2), small.make(nullptr, 2));
    EXPECT_EQ(deeds, Deeds(4, "replay"));
    deeds.clear();
    expect_equal(small.make(&graph, 3, 5), small.make(nullptr, 3, 5));
    EXPECT_EQ(deeds, (Deeds{"end", "record", "replay", "replay", "replay"})) << "its memory goes with the shape";
    EXPECT_FALSE(graph.take_note());
}

TEST(StepGraph, WhatStandsBehindTheLatentsBelongsToTheShape) {
    Small small;
    Deeds deeds;
    sampling::StepGraph graph([&] { return std::make_unique<FakeRecording>(deeds); });
    at::manual_seed(9);
    sampling::Sources sources;
    sources.keep = at::rand({1, 6, 64}).round();
    sources.original = at::randn({1, 6, 64});
    sources.noise = at::randn({1, 6, 64});
    expect_equal(small.make(&graph, 4, 3, sources), small.make(nullptr, 4, 3, sources));
    EXPECT_EQ(deeds, (Deeds{"record", "replay", "replay", "replay"}));
}

TEST(StepGraph, AfterAChangeOfWeightsItRecordsAgain) {
    Small small;
    Deeds deeds;
    sampling::StepGraph graph([&] { return std::make_unique<FakeRecording>(deeds); });
    small.make(&graph, 1);
    graph.clear();
    small.transformer.final_linear.weight = small.transformer.final_linear.weight * 2;
    deeds.clear();
    expect_equal(small.make(&graph, 1), small.make(nullptr, 1));
    EXPECT_EQ(deeds, (Deeds{"record", "replay", "replay", "replay"}));
}

/// A card whose recording breaks in the middle.
class BrokenRecording final : public sampling::Recording {
public:
    void record(const std::function<void()>& work) override {
        work();
        throw std::runtime_error("operation not permitted when stream is capturing\nand many more lines");
    }
    void replay() override { FAIL() << "there is nothing to play"; }
};

TEST(StepGraph, WhatCannotBeRecordedIsComputedAsEverAndSaidOnce) {
    const Small small;
    int made = 0;
    sampling::StepGraph graph([&] {
        ++made;
        return std::make_unique<BrokenRecording>();
    });
    expect_equal(small.make(&graph, 1), small.make(nullptr, 1));
    expect_equal(small.make(&graph, 2, 4), small.make(nullptr, 2, 4));
    EXPECT_EQ(made, 1);
    const auto note = graph.take_note();
    ASSERT_TRUE(note);
    EXPECT_NE(english(*note).find("not permitted when stream is capturing"), std::string::npos);
    EXPECT_EQ(english(*note).find("many more"), std::string::npos);
    EXPECT_FALSE(graph.take_note());
}

TEST(StepGraph, OnACardItPlaysTheStepsOfTheLoop) {
    const auto driver = kernels::Driver::open();
    if (!driver.ok()) GTEST_SKIP() << "no CUDA device: " << driver.error().message;
    if (!at::hasCUDA()) GTEST_SKIP() << "this LibTorch is not linked with CUDA (-DPHOTOFLUX_CUDA=ON)";
    const at::Device card(at::kCUDA, 0);
    if (!engine::records_graphs(card, 0)) GTEST_SKIP() << "built without CUDA's headers (core/engine/CMakeLists.txt)";
    const Small small(card);
    engine::Acceleration acceleration;
    acceleration.prepare({.device = card});
    for (const bool with_kernels : {false, true}) {
        const kernels::UseLauncher use(with_kernels ? acceleration.launcher() : nullptr);
        sampling::StepGraph graph([&] { return engine::cuda_recording(card); });
        for (const int words : {3, 5, 3}) {
            const auto played = small.make(&graph, words, words), plain = small.make(nullptr, words, words);
            ASSERT_EQ(played.size(), plain.size());
            for (std::size_t i = 0; i < plain.size(); ++i)
                EXPECT_TRUE(at::allclose(played[i], plain[i], 1e-5, 1e-5)) << i << " kernels " << with_kernels;
        }
        const auto note = graph.take_note();
        EXPECT_FALSE(note) << english(*note);
    }
    for (const auto& note : acceleration.take_notes()) ADD_FAILURE() << english(note);
}

TEST(AttentionOrder, CudnnComesFirstOnHopperAlone) {
    const auto before = at::globalContext().sDPPriorityOrder();
    ASSERT_NE(before.front(), at::SDPBackend::cudnn_attention);
    for (const int older : {75, 80, 86, 89, 120}) {
        engine::choose_attention(older);
        EXPECT_EQ(at::globalContext().sDPPriorityOrder(), before) << older;
    }
    engine::choose_attention(90);
    const auto after = at::globalContext().sDPPriorityOrder();
    EXPECT_EQ(after.front(), at::SDPBackend::cudnn_attention);
    EXPECT_TRUE(std::is_permutation(after.begin(), after.end(), before.begin()));
    EXPECT_TRUE(at::globalContext().userEnabledCuDNNSDP());
    std::vector<std::int64_t> order;
    for (const auto backend : before) order.push_back(static_cast<std::int64_t>(backend));
    at::globalContext().setSDPPriorityOrder(order);
}

TEST(Acceleration, TheProcessorNeedsNone) {
    engine::Acceleration acceleration;
    acceleration.prepare({});
    EXPECT_FALSE(acceleration.launcher());
    EXPECT_TRUE(acceleration.take_notes().empty());
}

}  // namespace
