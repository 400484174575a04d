#include "modelstore/model_files.h"

#include "small_parts.h"

namespace photoflux::modelstore {
namespace {

namespace fs = std::filesystem;
using testing::put_tensors;

class ModelFiles : public ::testing::Test {
protected:
    fs::path at(const std::string& file) const { return folder / file; }
    void write(const std::string& file, const std::string& text) const {
        fs::create_directories(at(file).parent_path());
        std::ofstream(at(file)) << text;
    }
    PartFiles parts(const fs::path& file, const std::vector<FolderSet>& sets = {},
                    const std::vector<fs::path>& snapshots = {}) {
        const auto found = find_parts(file, sets, snapshots);
        EXPECT_TRUE(found.ok()) << found.error().message;
        return found.ok() ? *found : PartFiles{};
    }

    weights::testing::TemporaryFolder folder;
};

TEST_F(ModelFiles, PartsBesideTheModelAreTakenByContentNotByName) {
    const auto model = put_tensors(at("m/flux.safetensors"), testing::transformer());
    const auto ae = put_tensors(at("m/a.safetensors"), testing::autoencoder());
    const auto clip = put_tensors(at("m/b.safetensors"), testing::clip());
    const auto t5 = put_tensors(at("m/c.sft"), testing::t5());
    put_tensors(at("m/wide.safetensors"), testing::t5(99), 4000);          // of another model
    put_tensors(at("m/other.safetensors"), testing::t5(8, 256384), 4000);  // of another family
    put_tensors(at("m/sd.safetensors"), testing::autoencoder(4), 4000);    // of Stable Diffusion
    write("m/broken.safetensors", "no");
    const auto found = parts(model);
    EXPECT_EQ(found.autoencoder, ae);
    EXPECT_EQ(found.clip, clip);
    EXPECT_EQ(found.t5, t5);
}

TEST_F(ModelFiles, OfSeveralTheLargestIsTaken) {
    const auto model = put_tensors(at("m/flux.safetensors"), testing::transformer());
    put_tensors(at("m/t5_fp8.safetensors"), testing::t5(), 1000);
    const auto half = put_tensors(at("m/t5_fp16.safetensors"), testing::t5(), 2000);
    EXPECT_EQ(parts(model).t5, half);
    EXPECT_TRUE(parts(model).clip.empty());
}

TEST_F(ModelFiles, WhatAWholeModelHoldsIsNotLookedFor) {
    auto whole = testing::transformer();
    for (auto& [name, shape] : whole) name = "model.diffusion_model." + name;
    for (auto& [name, shape] : testing::autoencoder()) whole.emplace_back("vae." + name, shape);
    const auto model = put_tensors(at("m/whole.safetensors"), whole);
    put_tensors(at("m/ae.safetensors"), testing::autoencoder());
    const auto clip = put_tensors(at("m/clip.safetensors"), testing::clip());
    EXPECT_TRUE(parts(model).autoencoder.empty());
    EXPECT_EQ(parts(model).clip, clip);
}

TEST_F(ModelFiles, AComfyUiInstallationIsASet) {
    const auto model = put_tensors(at("ComfyUI/models/unet/flux/dev.safetensors"), testing::transformer());
    const auto ae = put_tensors(at("ComfyUI/models/vae/ae.safetensors"), testing::autoencoder());
    const auto clip = put_tensors(at("ComfyUI/models/clip/clip_l.safetensors"), testing::clip());
    const auto t5 = put_tensors(at("ComfyUI/models/text_encoders/t5/t5.safetensors"), testing::t5());
    // From the model's own place …
    auto found = parts(model);
    EXPECT_EQ(found.autoencoder, ae);
    EXPECT_EQ(found.clip, clip);
    EXPECT_EQ(found.t5, t5);
    // … and for one that lies elsewhere.
    for (const char* root : {"ComfyUI", "ComfyUI/models"}) {
        const auto set = comfyui_folders(at(root), {});
        ASSERT_TRUE(set.ok()) << set.error().message;
        EXPECT_EQ(set->models, std::vector<fs::path>{at("ComfyUI/models/unet")});
        found = parts(put_tensors(at("elsewhere/flux.safetensors"), testing::transformer()), {*set});
        EXPECT_EQ(found.autoencoder, ae);
        EXPECT_EQ(found.t5, t5);
    }
    const auto none = comfyui_folders(at("nowhere"), {});
    ASSERT_TRUE(none.ok());
    EXPECT_TRUE(none->models.empty() && none->text_encoders.empty() && none->autoencoders.empty());
}

TEST_F(ModelFiles, ExtraPathsBelongToTheSet) {
    write("ComfyUI/extra_model_paths.yaml", "more:\n  base_path: ../share\n  vae: vae\n  clip: |\n    te\n    gone\n");
    const auto ae = put_tensors(at("share/vae/ae.safetensors"), testing::autoencoder());
    const auto clip = put_tensors(at("share/te/clip.safetensors"), testing::clip());
    fs::create_directories(at("ComfyUI/models/vae"));
    const auto set = comfyui_folders(at("ComfyUI"), {});
    ASSERT_TRUE(set.ok()) << set.error().message;
    EXPECT_EQ(set->text_encoders.size(), 1u);
    const auto found = parts(put_tensors(at("flux.safetensors"), testing::transformer()), {*set});
    EXPECT_TRUE(fs::equivalent(found.autoencoder, ae));
    EXPECT_TRUE(fs::equivalent(found.clip, clip));
    write("ComfyUI/extra_model_paths.yaml", "- bad\n");
    EXPECT_EQ(comfyui_folders(at("ComfyUI"), {}).error().code, ErrorCode::corrupt);
}

TEST_F(ModelFiles, HubCachesGiveTheirSnapshots) {
    const std::string old_commit(40, 'a'), new_commit(40, 'b');
    write("hub/models--org--flux/refs/main", new_commit);
    for (const auto& commit : {old_commit, new_commit})
        fs::create_directories(at("hub/models--org--flux/snapshots/" + commit));
    write("hub/models--other--ae/refs/main", "../../..");  // no commit: not followed
    const auto ae = put_tensors(at("hub/models--other--ae/snapshots/c/ae.safetensors"), testing::autoencoder());
    fs::create_directories(at("hub/datasets--x--y/snapshots/d"));
    const auto vae = put_tensors(
        at("hub/models--org--flux/snapshots/" + new_commit + "/text_encoder_2/model.safetensors"), testing::t5());
    const auto snapshots = hub_snapshots(at("hub"));
    EXPECT_EQ(snapshots, (std::vector<fs::path>{at("hub/models--org--flux/snapshots/" + new_commit),
                                                at("hub/models--other--ae/snapshots/c")}));
    const auto found = parts(put_tensors(at("flux.safetensors"), testing::transformer()), {}, snapshots);
    EXPECT_EQ(found.autoencoder, ae);
    EXPECT_EQ(found.t5, vae.parent_path());
    EXPECT_TRUE(hub_snapshots(at("none")).empty());
}

TEST_F(ModelFiles, OnlyTransformersAreModels) {
    EXPECT_TRUE(is_model_file(put_tensors(at("flux.safetensors"), testing::transformer())));
    const auto ae = put_tensors(at("ae.safetensors"), testing::autoencoder());
    EXPECT_FALSE(is_model_file(ae));
    const auto found = find_parts(ae, {}, {});
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::bad_input);
    EXPECT_NE(found.error().message.find("autoencoder"), std::string::npos) << found.error().message;
    EXPECT_EQ(weight_files_in(folder.path()).size(), 2u);
}

}  // namespace
}  // namespace photoflux::modelstore
