// Files that were converted do to a model what diffusers, peft and written-out changes say of the file that they came
// from (make_loras.py).

#include "lora/rewrite.h"

#include "lora/lora_file.h"
#include "lora_model.h"

#include <ATen/core/grad_mode.h>

#include <random>
#include <set>
#include <string>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

/// Of this process alone: ctest runs cases side by side.
const fs::path kOut =
    fs::path(::testing::TempDir()) / ("photoflux-rewritten-" + std::to_string(std::random_device()()) + ".safetensors");

lora::LoraJob job_for(const std::string& name, const std::string& layout) {
    return {.inputs = {{lora_file(name), 1}}, .out = kOut, .layout = layout, .dtype = "fp32"};
}

lora::LoraOutcome rewritten(const lora::LoraJob& job) {
    auto outcome = lora::rewrite(job, CancelToken());
    if (!outcome.ok()) throw std::runtime_error(outcome.error().message);
    return *outcome;
}

std::string refusal_of(const lora::LoraJob& job) {
    fs::remove(kOut);
    const auto outcome = lora::rewrite(job, CancelToken());
    EXPECT_FALSE(fs::exists(kOut));
    return outcome.ok() || outcome.cancelled() ? "" : outcome.error().message;
}

class LoraRewrite : public ::testing::Test {
protected:
    void TearDown() override { fs::remove(kOut); }

    /// That the file at kOut acts as peers say that `name` acts.
    void expect_as(const std::string& name, double tolerance = 1e-4) {
        lora::detach_all(model_.networks());
        const auto expected = answers(name);
        const auto attached = model_.attach(kOut);
        EXPECT_TRUE(attached.unused.empty()) << name << ": " << attached.unused.front().tensor;
        EXPECT_LT(relative_difference(model_.velocity(expected), expected.mapped("velocity")), tolerance) << name;
        EXPECT_LT(relative_difference(model_.clip.pooled(expected.mapped("ids")), expected.mapped("pooled_prompt")),
                  tolerance)
            << name;
        EXPECT_LT(relative_difference(model_.t5.forward(expected.mapped("t5_ids")), expected.mapped("t5_prompt")),
                  tolerance)
            << name;
    }

    const at::NoGradGuard no_grad_;
    LoraModel model_{kLoraFiles / "model"};
};

TEST_F(LoraRewrite, EveryLayoutBecomesTheOthersWithTheSameEffect) {
    const auto cases = weights::read_json_file(kLoraFiles / "cases.json");
    ASSERT_TRUE(cases.ok());
    std::set<std::string> converted;
    for (const auto& entry : cases->items()) {
        const std::string name = *entry.find("name")->text();
        const bool one_file = entry.find("loras")->items().size() == 1 && name != "none";
        // Of blocks that this model lacks, the file alone does not know.
        if (!one_file || name.find("dora") != name.npos || name == "with_unused_keys") continue;
        for (const char* layout : {"kohya", "diffusers"}) {
            auto job = job_for(name, layout);
            // It holds whole changes: all of their ranks.
            if (name == "lycoris") job.rank = 4096;
            EXPECT_LT(rewritten(job).error, 1e-6) << name;
            expect_as(name);
        }
        converted.insert(name);
    }
    EXPECT_GE(converted.size(), 11U);
}

TEST_F(LoraRewrite, MergingIsTheSumAndRejoinsWhatIsTheSame) {
    lora::LoraJob job{.inputs = {{lora_file("kohya_blocks"), 0.7}, {lora_file("ai_toolkit_attention"), -0.4}},
                      .out = kOut,
                      .dtype = "fp32"};
    for (const char* layout : {"kohya", "diffusers"}) {
        job.layout = layout;
        rewritten(job);
        expect_as("two_at_once");
    }
    // A file with itself needs no more ranks than once.
    const auto once = rewritten(job_for("kohya_blocks", "kohya"));
    const auto twice =
        rewritten({.inputs = {{lora_file("kohya_blocks"), 0.25}, {lora_file("kohya_blocks"), 0.75}}, .out = kOut});
    EXPECT_EQ(twice.layout, "kohya");
    EXPECT_EQ(twice.largest_rank, once.largest_rank);
    expect_as("kohya_blocks");
}

TEST_F(LoraRewrite, ThereAndBackGivesTheRanksBack) {
    const fs::path between = kOut.string() + ".between.safetensors";
    for (const char* name : {"kohya_all_layers", "ai_toolkit_all_layers"}) {
        const bool kohya = std::string(name) == "kohya_all_layers";
        auto there = job_for(name, kohya ? "diffusers" : "kohya");
        there.out = between;
        rewritten(there);
        const auto back = rewritten({.inputs = {{between, 1}}, .out = kOut, .layout = kohya ? "kohya" : "diffusers"});
        EXPECT_EQ(back.smallest_rank, 4) << name;
        EXPECT_EQ(back.largest_rank, 4) << name;
        expect_as(name);
    }
    fs::remove(between);
}

TEST_F(LoraRewrite, WhatNoLoraCanBeIsRefusedWithItsReason) {
    EXPECT_NE(refusal_of(job_for("dora_rows", "kohya")).find("is a DoRA"), std::string::npos);
    EXPECT_NE(refusal_of(job_for("lycoris", "kohya")).find("--rank"), std::string::npos);
    EXPECT_NE(refusal_of(job_for("for_sdxl", "kohya")).find("no LoRA for FLUX.1"), std::string::npos);
    EXPECT_NE(refusal_of(job_for("no_lora", "kohya")).find("is no LoRA"), std::string::npos);
    auto large = job_for("kohya_blocks", "kohya");
    large.inputs.front().strength = 1e7;
    large.dtype = "fp16";
    EXPECT_NE(refusal_of(large).find("too large for fp16"), std::string::npos);
}

TEST_F(LoraRewrite, LeavesOutWhatHasNoEffectAndSaysSo) {
    const auto outcome = rewritten(job_for("with_unused_keys", "kohya"));
    ASSERT_EQ(outcome.notes.size(), 1U);
    EXPECT_NE(english(outcome.notes[0]).find("4 of its 8 tensors have no effect"), std::string::npos)
        << english(outcome.notes[0]);
    EXPECT_EQ(outcome.modules, 2);
}

TEST_F(LoraRewrite, CancelledItWritesNothing) {
    fs::remove(kOut);
    const CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(lora::rewrite(job_for("kohya_blocks", "kohya"), cancel).cancelled());
    EXPECT_FALSE(fs::exists(kOut));
}

}  // namespace
