#include "modelstore/model_folders.h"
#include "modelstore/image_encoders.h"

#include "small_parts.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <fstream>

namespace photoflux::modelstore {
namespace {

class ModelFolders : public ::testing::Test {
protected:
    void SetUp() override { qputenv("PHOTOFLUX_MODELS", folder.path().toUtf8()); }
    void TearDown() override { qunsetenv("PHOTOFLUX_MODELS"); }

    std::filesystem::path put(const std::string& file, const std::string& text) {
        const auto path = root() / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
        return path;
    }
    std::filesystem::path root() const { return std::filesystem::canonical(folder.path().toStdString()); }

    QTemporaryDir folder;
    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

TEST_F(ModelFolders, FindsByNameAndByPath) {
    put("flower/model_index.json", "{}");
    put("no-model/readme.txt", "");
    const auto named = find_model("flower");
    ASSERT_TRUE(named.ok()) << named.error().message;
    EXPECT_EQ(named->name, "flower");
    EXPECT_FALSE(named->bundled);
    const auto at = find_model((root() / "flower" / "").string());
    ASSERT_TRUE(at.ok()) << at.error().message;
    EXPECT_EQ(at->path, root() / "flower");
    EXPECT_EQ(at->name, "flower");
    const auto models = installed_models();
    EXPECT_TRUE(std::any_of(models.begin(), models.end(), [](auto& model) { return model.name == "flower"; }));
    EXPECT_FALSE(std::any_of(models.begin(), models.end(), [](auto& model) { return model.name == "no-model"; }));
    EXPECT_EQ(model_roots().front(), std::filesystem::path(folder.path().toStdString()));
}

TEST_F(ModelFolders, FindsByTheNameThatPicturesCarry) {
    put("flower/model_index.json", "{}");
    put("flower/photoflux.json", R"({"name": "Flowers of the Field"})");
    const auto found = find_model("flowers of the field");
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(found->name, "flower");
}

TEST_F(ModelFolders, SaysWhyNot) {
    put("flower/model_index.json", "{}");
    put("no-model/readme.txt", "");
    const auto file = put("single.safetensors", "x");
    const auto unknown = find_model("rose");
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, ErrorCode::not_found);
    EXPECT_NE(unknown.error().message.find("flower"), std::string::npos);
    EXPECT_EQ(find_model((root() / "none").string()).error().code, ErrorCode::not_found);
    EXPECT_EQ(find_model(file.string()).error().code, ErrorCode::corrupt);
    EXPECT_NE(find_model((root() / "no-model").string()).error().message.find("model_index.json"), std::string::npos);
    EXPECT_EQ(find_model("").error().code, ErrorCode::bad_input);
    EXPECT_FALSE(find_model("..").ok());
}

TEST_F(ModelFolders, FilesAreFoundByNameWithTheirParts) {
    const auto model =
        testing::put_tensors(root() / "models" / "unet" / "flux1-dev.q4.gguf.safetensors", testing::transformer());
    const auto ae = testing::put_tensors(root() / "models" / "vae" / "ae.safetensors", testing::autoencoder());
    for (const std::string& name : {std::string("flux1-dev.q4.gguf"), model.filename().string(), model.string()}) {
        const auto found = find_model(name);
        ASSERT_TRUE(found.ok()) << found.error().message;
        EXPECT_EQ(found->path, model);
        EXPECT_EQ(found->name, "flux1-dev.q4.gguf");
        EXPECT_EQ(found->parts.autoencoder, ae);
        EXPECT_TRUE(found->parts.t5.empty());
    }
    EXPECT_EQ(default_sequence_length(model), 256);
    EXPECT_EQ(find_model("ae").error().code, ErrorCode::not_found);
    EXPECT_EQ(find_model(ae.string()).error().code, ErrorCode::bad_input);
    put("extra_model_paths.yaml", "- no section\n");
    EXPECT_EQ(find_model("flux1-dev.q4.gguf").error().code, ErrorCode::corrupt);
    EXPECT_TRUE(std::filesystem::exists(carried_tokenizers() / "t5" / "tokenizer.json"));
}

TEST_F(ModelFolders, TheHubsCacheIsLookedInto) {
    qputenv("HF_HUB_CACHE", (folder.path() + QStringLiteral("/hub")).toUtf8());
    put("hub/models--org--flux/snapshots/c/model_index.json", R"({"_class_name": "FluxPipeline"})");
    put("hub/models--org--other/snapshots/c/model_index.json", R"({"_class_name": "StableDiffusionPipeline"})");
    const auto found = find_model("org/flux");
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(found->path.filename(), "c");
    const auto models = installed_models();
    const auto named = [&](const char* name) {
        return std::any_of(models.begin(), models.end(), [&](auto& model) { return model.name == name; });
    };
    EXPECT_TRUE(named("org/flux"));
    EXPECT_FALSE(named("org/other"));
    EXPECT_EQ(find_model("org/none").error().code, ErrorCode::not_found);
    qunsetenv("HF_HUB_CACHE");
    qputenv("HF_HOME", "/somewhere");
    EXPECT_EQ(hub_cache(), std::filesystem::path("/somewhere/hub"));
    qunsetenv("HF_HOME");
    EXPECT_TRUE(hub_cache().string().ends_with("/.cache/huggingface/hub"));
}

TEST_F(ModelFolders, ImageEncodersAreFoundWhereTheyWereFetchedOrCached) {
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    qputenv("HF_HUB_CACHE", (folder.path() + QStringLiteral("/hub")).toUtf8());
    EXPECT_TRUE(installed_image_encoder().empty());
    const auto fetched = user_models() / "dinov2-small";
    std::filesystem::create_directories(fetched);
    std::ofstream(fetched / "config.json") << R"({"model_type": "dinov2"})";
    EXPECT_TRUE(installed_image_encoder().empty()) << "its weights are still on their way";
    std::ofstream(fetched / "model.safetensors") << "weights";
    EXPECT_EQ(installed_image_encoder(), fetched);
    EXPECT_EQ(*find_image_encoder("dinov2-small"), fetched);

    put("hub/models--openai--clip/snapshots/c/config.json", R"({"model_type": "clip"})");
    put("hub/models--openai--clip/snapshots/c/model.safetensors", "weights");
    EXPECT_EQ(find_image_encoder("openai/clip")->filename(), "c");
    EXPECT_EQ(find_image_encoder("openai/other").error().code, ErrorCode::not_found);
    qunsetenv("HF_HUB_CACHE");
    qunsetenv("XDG_DATA_HOME");
}

TEST_F(ModelFolders, APipeIsNoConfiguration) {
    put("a/model_index.json", "{}");
    std::filesystem::create_directory(root() / "a" / "transformer");
    ASSERT_EQ(::mkfifo((root() / "a" / "transformer" / "config.json").c_str(), 0600), 0);
    ASSERT_EQ(::mkfifo((root() / "a" / "photoflux.json").c_str(), 0600), 0);
    EXPECT_EQ(default_sequence_length(root() / "a"), 0);
    EXPECT_EQ(has_guidance(root() / "a"), std::nullopt);
    EXPECT_EQ(title_of(root() / "a"), "a");
}

TEST_F(ModelFolders, GuidanceAndLongestTextFollowTheConfiguration) {
    put("a/transformer/config.json", R"({"guidance_embeds": true})");
    put("a/tokenizer_2/tokenizer_config.json", R"({"model_max_length": 77})");
    put("b/transformer/config.json", R"({"guidance_embeds": false})");
    put("b/tokenizer_2/tokenizer_config.json", R"({"model_max_length": 1000000000000000019884624838656})");
    EXPECT_EQ(has_guidance(root() / "a"), true);
    EXPECT_EQ(has_guidance(root() / "b"), false);
    EXPECT_EQ(longest_sequence(root() / "a"), 77);
    EXPECT_EQ(longest_sequence(root() / "b"), 0);
    EXPECT_EQ(prompt_tokenizer(root() / "a"), root() / "a" / "tokenizer_2");
}

TEST_F(ModelFolders, SequenceLengthFollowsTheConfiguration) {
    put("a/transformer/config.json", R"({"guidance_embeds": true})");
    put("b/transformer/config.json", R"({"guidance_embeds": false})");
    put("c/transformer/config.json", R"({"guidance_embeds": true})");
    put("c/tokenizer_2/tokenizer_config.json", R"({"model_max_length": 128})");
    put("d/transformer/config.json", R"({"guidance_embeds": false})");
    put("d/tokenizer_2/tokenizer_config.json", R"({"model_max_length": 1000000000000000019884624838656})");
    EXPECT_EQ(default_sequence_length(root() / "a"), 512);
    EXPECT_EQ(default_sequence_length(root() / "b"), 256);
    EXPECT_EQ(default_sequence_length(root() / "c"), 128);
    EXPECT_EQ(default_sequence_length(root() / "d"), 256);
    EXPECT_EQ(default_sequence_length(root() / "e"), 0);
}

}  // namespace
}  // namespace photoflux::modelstore
