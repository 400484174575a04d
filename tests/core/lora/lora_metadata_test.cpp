// What LoRA files say of themselves: what goes on into another file, and what must not.

#include "lora/lora_metadata.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace photoflux;

TEST(LoraMetadata, CaptionsFoldersAndPathsDoNotGoOn) {
    const lora::Metadata said = {{"modelspec.title", "Anna"},
                                 {"modelspec.implementation", "https://github.com/black-forest-labs/flux"},
                                 {"modelspec.usage_hint", "with/without glasses"},
                                 {"ss_network_dim", "16"},
                                 {"ss_tag_frequency", R"({"10_anna":{"anna at home":3}})"},
                                 {"ss_dataset_dirs", R"({"10_anna":{"n_repeats":10}})"},
                                 {"ss_sd_model_name", "/Volumes/anna/flux1-dev.safetensors"},
                                 {"ss_vae_name", "C:\\models\\ae.safetensors"},
                                 {"name", "~/trained/anna"},
                                 {"software", R"({"name":"ai-toolkit"})"},
                                 {"lora_adapter_metadata", R"({"transformer.lora_alpha":6})"},
                                 {"sshs_model_hash", "abc"}};
    const lora::Metadata wanted = {{"modelspec.title", "Anna"},
                                   {"modelspec.implementation", "https://github.com/black-forest-labs/flux"},
                                   {"modelspec.usage_hint", "with/without glasses"},
                                   {"ss_network_dim", "16"},
                                   {"software", R"({"name":"ai-toolkit"})"}};
    EXPECT_EQ(lora::carried_over(said), wanted);
    const std::vector<std::string> secret = {"name", "ss_dataset_dirs", "ss_sd_model_name", "ss_tag_frequency",
                                             "ss_vae_name"};
    EXPECT_EQ(lora::private_keys(said), secret);
}

TEST(LoraMetadata, AMergedFileNamesAllThatItCameFrom) {
    const auto merged = lora::merged({{{"modelspec.title", "Anna"},
                                       {"modelspec.trigger_phrase", "anna"},
                                       {"modelspec.license", "CC-BY-4.0"},
                                       {"modelspec.architecture", "flux-1-dev/lora"},
                                       {"ss_steps", "1500"}},
                                      {{"modelspec.title", "Ink"}, {"modelspec.license", "CC-BY-SA-4.0"}},
                                      {{"modelspec.title", "Anna"}, {"modelspec.license", "CC-BY-4.0"}}});
    EXPECT_EQ(merged.at("modelspec.title"), "Anna, Ink");
    EXPECT_EQ(merged.at("modelspec.merged_from"), "Anna, Ink");
    EXPECT_EQ(merged.at("modelspec.trigger_phrase"), "anna");
    EXPECT_EQ(merged.at("modelspec.license"), "CC-BY-4.0 AND CC-BY-SA-4.0");
    EXPECT_EQ(merged.at("modelspec.architecture"), "flux-1-dev/lora");
    EXPECT_FALSE(merged.contains("ss_steps"));
    EXPECT_EQ(lora::merged({{{"ss_steps", "9"}}}).at("ss_steps"), "9");
}

TEST(LoraMetadata, APreviewIsADataUriOfTheStandardsOwnExamples) {
    // RFC 4648, section 10.
    const std::vector<std::pair<std::string_view, std::string>> vectors = {{"", ""},
                                                                           {"f", "Zg=="},
                                                                           {"fo", "Zm8="},
                                                                           {"foo", "Zm9v"},
                                                                           {"foob", "Zm9vYg=="},
                                                                           {"fooba", "Zm9vYmE="},
                                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, digits] : vectors)
        EXPECT_EQ(lora::jpeg_data_uri({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}),
                  "data:image/jpeg;base64," + digits);
    const std::vector<std::uint8_t> high = {0xFF, 0xFB, 0xF0};
    EXPECT_EQ(lora::jpeg_data_uri(high), "data:image/jpeg;base64,//vw");
}

}  // namespace
