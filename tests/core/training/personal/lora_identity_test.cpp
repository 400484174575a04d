// What a trained file says of itself.

#include "training/personal/lora_identity.h"

#include <gtest/gtest.h>

namespace {

using namespace photoflux;

TEST(LoraIdentity, LicenceAndPreviewStandWhereModelSpecWantsThem) {
    const training::LoraIdentity identity{.title = "Anna",
                                          .trigger = "anna woman",
                                          .author = "Ines",
                                          .licence = "CC-BY-4.0",
                                          .date = "2026-11-28",
                                          .preview_jpeg = {0xFF, 0xD8, 0xFF}};
    const auto said = training::lora_metadata({}, identity, {.guided = true, .pictures = 12}, "ab");
    EXPECT_EQ(said.at("modelspec.sai_model_spec"), "1.0.1");
    EXPECT_EQ(said.at("modelspec.architecture"), "flux-1-dev/lora");
    EXPECT_EQ(said.at("modelspec.license"), "CC-BY-4.0");
    EXPECT_EQ(said.at("modelspec.author"), "Ines");
    EXPECT_EQ(said.at("modelspec.date"), "2026-11-28");
    EXPECT_EQ(said.at("modelspec.thumbnail"), "data:image/jpeg;base64,/9j/");
}

TEST(LoraIdentity, WhatIsNotSaidHasNoEntry) {
    const auto said = training::lora_metadata({}, {.title = "Anna"}, {}, "ab");
    for (const char* key : {"modelspec.license", "modelspec.author", "modelspec.date", "modelspec.thumbnail",
                            "modelspec.trigger_phrase", "ss_tag_frequency", "ss_dataset_dirs"})
        EXPECT_FALSE(said.contains(key)) << key;
}

}  // namespace
