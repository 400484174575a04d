#include "modelstore/extra_model_paths.h"

#include "core/weights/temporary_folder.h"

namespace photoflux::modelstore {
namespace {

using Paths = std::vector<std::string>;

TEST(ExtraModelPaths, ReadsWhatComfyUisExampleHas) {
    const auto sections = parse_extra_model_paths(
        "# Rename this file\n"
        "\n"
        "comfyui:\n"
        "     base_path: path/to/comfyui/\n"
        "     # You can use is_default\n"
        "     #is_default: true\n"
        "     checkpoints: models/checkpoints/\n"
        "     text_encoders: |\n"
        "          models/text_encoders/\n"
        "          models/clip/  # the older name\n"
        "     diffusion_models: |\n"
        "                  models/diffusion_models\n"
        "\n"
        "                  models/unet\n"
        "     vae: \"models/my vae\"   # quoted\n"
        "     empty:\n"
        "\n"
        "#other:\n"
        "a111:\r\n"
        "  base_path: 'C:\\stable'\r\n"
        "  loras: |-\r\n"
        "    models/Lora\r\n"
        "    models/LyCORIS\r\n",
        "paths.yaml");
    ASSERT_TRUE(sections.ok()) << sections.error().message;
    ASSERT_EQ(sections->size(), 2u);
    const auto& comfy = sections->front();
    EXPECT_EQ(comfy.name, "comfyui");
    EXPECT_EQ(comfy.base_path, "path/to/comfyui/");
    EXPECT_EQ(comfy.folders.at("checkpoints"), Paths{"models/checkpoints/"});
    EXPECT_EQ(comfy.folders.at("text_encoders"), (Paths{"models/text_encoders/", "models/clip/"}));
    EXPECT_EQ(comfy.folders.at("diffusion_models"), (Paths{"models/diffusion_models", "models/unet"}));
    EXPECT_EQ(comfy.folders.at("vae"), Paths{"models/my vae"});
    EXPECT_EQ(comfy.folders.at("empty"), Paths{});
    EXPECT_EQ(sections->back().base_path, "C:\\stable");
    EXPECT_EQ(sections->back().folders.at("loras"), (Paths{"models/Lora", "models/LyCORIS"}));
    EXPECT_TRUE(parse_extra_model_paths("", "paths.yaml")->empty());
}

TEST(ExtraModelPaths, EverythingElseIsRefusedWithItsLine) {
    const std::pair<std::string, const char*> violations[] = {
        {"  a: b\n", "line 1: a line is indented"},
        {"\na: b\n", "line 2: a value stands outside"},
        {"a\n", "line 1: a line has no key"},
        {"a:\na:\n", "line 2: the section a stands there twice"},
        {"a:\n  b: c\n  b: d\n", "line 3: the key b stands there twice"},
        {"a:\n  base_path: c\n  base_path: d\n", "line 3: the key base_path"},
        {"a:\n  b: c\n    d: e\n", "line 3: a line is not indented"},
        {"a:\n\tb: c\n", "a tab"},
        {"a:\n  b:\tc\n", "line 2: a tab"},
        {"a:\n  b:c\n", "no space follows"},
        {"a:\n  - c\n", "line 2: a line has no key"},
        {"a:\n  b c: d\n", "a key is not made of letters"},
        {"a:\n  b: - c\n", "of a kind that is not read"},
        {"a:\n  b: [c]\n", "of a kind that is not read"},
        {"a:\n  b: {c: d}\n", "of a kind that is not read"},
        {"a:\n  b: &c d\n", "of a kind that is not read"},
        {"a:\n  b: *c\n", "of a kind that is not read"},
        {"a:\n  b: >\n    c\n", "of a kind that is not read"},
        {"a:\n  b: 'c\n", "not closed"},
        {"a:\n  b: \"c\\n\"\n", "escapes"},
        {"a:\n  b: c: d\n", "a colon in it"},
        {"a:\n  base_path: |\n    b\n    c\n", "base_path must be one path"},
        {"a:\n  b: \xFF\n", "not UTF-8"},
        {std::string(2 << 20, '#'), "larger than 1 MiB"},
    };
    for (const auto& [text, refusal] : violations) {
        const auto sections = parse_extra_model_paths(text, "paths.yaml");
        ASSERT_FALSE(sections.ok()) << refusal;
        EXPECT_EQ(sections.error().code, ErrorCode::corrupt);
        EXPECT_NE(sections.error().message.find(refusal), std::string::npos) << sections.error().message;
        EXPECT_NE(sections.error().message.find("paths.yaml, line"), std::string::npos) << sections.error().message;
    }
}

TEST(ExtraModelPaths, RelativeFoldersBeginAtTheBaseOrAtTheFile) {
    const weights::testing::TemporaryFolder folder;
    const auto file = folder.write("extra_model_paths.yaml",
                                   "a:\n  base_path: ~/comfy\n  vae: models/vae\n  unet: /far/unet\n"
                                   "b:\n  base_path: near\n  vae: v\n"
                                   "c:\n  vae: ../up\n");
    const auto paths = read_extra_model_paths(file, "/home-of-someone");
    ASSERT_TRUE(paths.ok()) << paths.error().message;
    const auto here = std::filesystem::absolute(folder.path());
    EXPECT_EQ(paths->at("vae"), (std::vector<std::filesystem::path>{"/home-of-someone/comfy/models/vae",
                                                                    here / "near/v", here.parent_path() / "up"}));
    EXPECT_EQ(paths->at("unet"), std::vector<std::filesystem::path>{"/far/unet"});
    EXPECT_EQ(read_extra_model_paths(folder / "none.yaml", "/").error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace photoflux::modelstore
