// Jobs on LoRA files and what came of them, there and back.

#include "protocol/lora_messages.h"

#include <gtest/gtest.h>

namespace {

using namespace photoflux;

TEST(LoraMessages, JobsAndOutcomesArriveAsTheyWereSent) {
    const lora::LoraJob job{.inputs = {{"/a/anna.safetensors", 0.8}, {"/b/ink.safetensors", -1}},
                            .out = "/c/both.safetensors",
                            .layout = "kohya",
                            .dtype = "bf16",
                            .rank = 16,
                            .keep = 0.95,
                            .metadata = {{"modelspec.title", "Anna in ink"}}};
    const auto read = protocol::lora_job_from(protocol::message_of(job));
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, job);
    auto plain = job;
    plain.rank.reset();
    EXPECT_EQ(*protocol::lora_job_from(protocol::message_of(plain)), plain);

    const lora::LoraOutcome outcome{.layout = "kohya",
                                    .dtype = "bf16",
                                    .modules = 304,
                                    .parameters = 1'000'000,
                                    .smallest_rank = 4,
                                    .largest_rank = 16,
                                    .error = 0.1,
                                    .worst_error = 0.2,
                                    .worst_layer = "lora_unet_img_in",
                                    .notes = {sentence("lora", "%1 (%2)").with("x", "y")}};
    const auto told = protocol::lora_outcome_from(protocol::message_of(Result<lora::LoraOutcome>(outcome)));
    ASSERT_TRUE(told.ok()) << told.error().message;
    EXPECT_EQ(*told, outcome);
}

TEST(LoraMessages, ErrorsKeepTheirSentenceAndCancellationIsNeither) {
    const Error error{ErrorCode::bad_input, sentence("lora", "%1 (%2)").with("x", "y")};
    const auto failed = protocol::lora_outcome_from(protocol::message_of(Result<lora::LoraOutcome>(error)));
    ASSERT_FALSE(failed.ok() || failed.cancelled());
    EXPECT_EQ(failed.error().code, error.code);
    EXPECT_EQ(failed.error().sentence, error.sentence);
    EXPECT_TRUE(protocol::lora_outcome_from(protocol::message_of(Result<lora::LoraOutcome>(Cancelled{}))).cancelled());
}

TEST(LoraMessages, WhatIsNoJobIsRefusedByName) {
    auto message = protocol::message_of(lora::LoraJob{.out = "/x"});
    message.header["lora_job"]["surprise"] = 1;
    const auto odd = protocol::lora_job_from(message);
    ASSERT_FALSE(odd.ok());
    EXPECT_NE(odd.error().message.find("surprise"), std::string::npos);
    const auto other = protocol::lora_job_from({{{"type", "hello"}}, {}});
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, ErrorCode::corrupt);
}

}  // namespace
