#include "dataset/training_recipe.h"

#include "dataset/training_run.h"
#include "imaging/picture_file.h"
#include "photo_door.h"
#include "pictures.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <fstream>
#include <set>

namespace photoflux::dataset::test {
namespace {

namespace fs = std::filesystem;

/// Photos 00.png, 01.png … in an order of their own, every third set aside where `gaps`.
DataSet data_set_of(int photos, bool gaps = false) {
    DataSet data_set{.name = "rex", .words = {"ohwx", "otter"}, .resolution = 128};
    for (int i = 0; i < photos; ++i) {
        const int number = (i * 7) % photos;
        DataSetPhoto photo;
        photo.path = "/photos/" + std::string(number < 10 ? "0" : "") + std::to_string(number) + ".png";
        photo.sha256 = std::string(64, 'a');
        photo.size = {256, 192};
        photo.chosen = !gaps || number % 3 != 0;
        if (photo.chosen) {
            photo.crop = {{0, 0, 256, 192}, {128, 96}};
            photo.caption.text = "photo of ohwx otter " + std::to_string(number);
        }
        data_set.photos.push_back(photo);
    }
    return data_set;
}

std::vector<std::string> names_held_out(const DataSet& data_set) {
    std::vector<std::string> names;
    for (const auto index : held_out(data_set)) names.push_back(data_set.photos[index].path.stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

TEST(TrainingRecipe, HoldsOutAFifthSpreadOverTheNames) {
    for (const int few : {0, 1, 4, 5}) EXPECT_TRUE(held_out(data_set_of(few)).empty()) << few;
    for (const int some : {6, 8, 9}) EXPECT_EQ(held_out(data_set_of(some)).size(), 1u) << some;
    EXPECT_EQ(names_held_out(data_set_of(6)), std::vector<std::string>{"03"});
    EXPECT_EQ(names_held_out(data_set_of(10)), (std::vector<std::string>{"02", "07"}));
    EXPECT_EQ(names_held_out(data_set_of(20)), (std::vector<std::string>{"02", "07", "12", "17"}));
    // The photos set aside do not count: of 15, ten are chosen.
    const auto held = names_held_out(data_set_of(15, true));
    EXPECT_EQ(held, (std::vector<std::string>{"04", "11"}));
    for (const auto index : held_out(data_set_of(15, true))) EXPECT_TRUE(data_set_of(15, true).photos[index].chosen);
}

TEST(TrainingRecipe, SaysWhatIsHeldOutWithoutReadingPhotos) {
    const auto pictures = unread_pictures(data_set_of(10));
    ASSERT_EQ(pictures.size(), 10u);
    EXPECT_EQ(std::count_if(pictures.begin(), pictures.end(), [](auto& one) { return one.held_out; }), 2);
    EXPECT_EQ(pictures[3].pixels.width, 128);
    EXPECT_EQ(pictures[3].pixels.height, 96);
    EXPECT_TRUE(pictures[3].pixels.rgb.empty());
    EXPECT_EQ(pictures[3].caption, "photo of ohwx otter 1");
}

TEST(TrainingRecipe, PromptsNameTheSubjectOrMustStayAsTheyWere) {
    for (const bool draws : {false, true}) {
        int named = 0, others = 0;
        for (const auto& prompt : sample_prompts({"ohwx", "otter"}, draws)) {
            EXPECT_EQ(prompt.text.find("ohwx otter") != std::string::npos, prompt.names_subject) << prompt.text;
            EXPECT_EQ(prompt.plain.find("ohwx"), std::string::npos) << prompt.plain;
            EXPECT_FALSE(prompt.plain.empty());
            ++(prompt.names_subject ? named : others);
        }
        EXPECT_GE(named, 2) << "variety is measured among them";
        EXPECT_GE(others, 2);
    }
    EXPECT_EQ(sample_prompts({"ohwx", "otter"}, false)[1].plain, "photo of an otter on a beach");
}

TEST(TrainingRecipe, TheRequestFollowsFromDataSetAndModel) {
    const auto small = training_defaults(128), large = training_defaults(1024);
    EXPECT_EQ(small.resolution, 128);
    EXPECT_EQ(large.resolution, 512);
    EXPECT_EQ(large.settings.text(), training::LoraSettings().text());
    EXPECT_NE(small.settings.text(), large.settings.text());
    const auto request = plan_training("/sets", data_set_of(6), "rex two", small);
    ASSERT_TRUE(request.ok());
    EXPECT_EQ(request->folder, fs::path("/sets/rex/runs/rex two"));
    EXPECT_EQ(request->identity.trigger, "ohwx");
    EXPECT_EQ(request->measures.prompts, sample_prompts({"ohwx", "otter"}, small.draws));
    EXPECT_EQ(plan_training("/sets", data_set_of(6), "../x", small).error().code, ErrorCode::usage);
}

TEST(TrainingRecipe, ASmallModelKeepsWhatItKnows) {
    const auto prompts = prior_prompts({"ohwx", "otter"});
    const auto own = std::count_if(prompts.begin(), prompts.end(),
                                   [](auto& text) { return text.find(" an otter on ") != std::string::npos; });
    EXPECT_EQ(2 * own, static_cast<long>(prompts.size())) << "half of its kind, half of other things";
    EXPECT_TRUE(std::none_of(prompts.begin(), prompts.end(),
                             [](auto& text) { return text.find("ohwx") != std::string::npos; }));
    EXPECT_EQ(std::set<std::string>(prompts.begin(), prompts.end()).size(), prompts.size());
    EXPECT_EQ(plan_training("/sets", data_set_of(6), "rex", training_defaults(128))->prior_prompts, prompts);
    EXPECT_TRUE(plan_training("/sets", data_set_of(6), "rex", training_defaults(1024))->prior_prompts.empty());
}

TEST(TrainingRunFiles, ModelsSamplesAndProofGoWithTheDataSet) {
    const Folder root;
    auto data_set = data_set_of(6);
    ASSERT_TRUE(save_data_set(root.path(), data_set).ok());
    const auto request = plan_training(root.path(), data_set, "rex", training_defaults(128));
    const Folder loras;
    const std::vector<fs::path> files = {loras / "rex.safetensors", loras / "rex-diffusers.safetensors"};
    const auto recorded = record_models(root.path(), "rex", files);
    ASSERT_TRUE(recorded.ok()) << recorded.error().message;
    ASSERT_TRUE(record_models(root.path(), "rex", files).ok());
    EXPECT_EQ(open_data_set(root.path(), "rex")->models, files);

    const engine::Pixels pixels{2, 1, {255, 0, 0, 0, 0, 255}};
    const auto sample = save_sample(request->folder, {40, 1, 7, pixels});
    ASSERT_TRUE(sample.ok()) << sample.error().message;
    EXPECT_EQ(sample->filename(), "step000040-prompt2-seed7.png");
    EXPECT_EQ(photoflux::test::photo_door().decode(*sample)->pixelColor(1, 0), QColor(Qt::blue));
    engine::TrainedLora trained;
    trained.proof.with = pixels;
    trained.outputs = {{files[0], true}};
    const std::string tensors = "0123456789abcdef", head = R"({"a":{"dtype":"U8","shape":[16],"data_offsets":[0,16]}})";
    std::ofstream(files[0], std::ios::binary)
        << static_cast<char>(head.size()) << std::string(7, '\0') << head << tensors;
    const auto shown = save_results(request->folder, trained);
    ASSERT_TRUE(shown.ok());
    ASSERT_EQ(shown->size(), 1u);
    EXPECT_EQ(shown->front().filename(), "proof-with.png");

    std::ifstream written(files[0], std::ios::binary);
    const std::string lora((std::istreambuf_iterator<char>(written)), {});
    EXPECT_NE(lora.find(R"("modelspec.thumbnail":"data:image/jpeg;base64,/9j/)"), std::string::npos);
    EXPECT_TRUE(lora.ends_with("} " + tensors) || lora.ends_with("}" + tensors) || lora.ends_with(' ' + tensors));
    EXPECT_EQ((lora.size() - tensors.size()) % 8, 0u) << "tensors stay aligned";

    std::ofstream(files[1]) << "factors";
    const auto removed = delete_data_set(root.path(), "rex");
    ASSERT_TRUE(removed.ok());
    EXPECT_EQ(*removed, files);
    for (const auto& file : {files[0], files[1], *sample, shown->front()}) EXPECT_FALSE(fs::exists(file)) << file;
    EXPECT_FALSE(fs::exists(request->folder));
}

}  // namespace
}  // namespace photoflux::dataset::test
