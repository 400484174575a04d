#include "dataset/training_plan.h"

#include "pictures.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace photoflux::dataset {
namespace {

using test::Folder;
using test::scenes;

DataSet of_scenes(std::size_t count) {
    const std::vector<PhotoReport> reports(scenes().begin(), scenes().begin() + static_cast<std::ptrdiff_t>(count));
    MakeOptions options;
    options.name = "Rex";
    options.words = {"rexqx", "owl"};
    options.check = test::kSmall;
    auto made = make_data_set(reports, choose(reports, {}), options);
    EXPECT_TRUE(made.ok());
    return *made;
}

int held_out(const std::vector<engine::TrainingPicture>& pictures) {
    return static_cast<int>(std::count_if(pictures.begin(), pictures.end(), [](auto& one) { return one.held_out; }));
}

TEST(TrainingPlan, AFifthIsHeldOutOfAllButTheSmallestSets) {
    EXPECT_EQ(held_out_of(4), 0);
    EXPECT_EQ(held_out_of(5), 0);
    EXPECT_EQ(held_out_of(6), 1);
    EXPECT_EQ(held_out_of(12), 2);
    EXPECT_EQ(held_out_of(14), 3);
    EXPECT_EQ(held_out_of(40), 3);
    for (const std::size_t photos : {4u, 6u, 11u, 14u, 20u})
        EXPECT_EQ(held_out(training_request(of_scenes(photos), {}).pictures), held_out_of(int(photos))) << photos;
}

TEST(TrainingPlan, SaysEverythingButThePixelsAndThePicturesFitIt) {
    const DataSet set = of_scenes(12);
    const auto request = training_request(set, {.model = "m",
                                                .native_size = 128,
                                                .rank = 4,
                                                .folder = "run",
                                                .kohya = "a.safetensors",
                                                .diffusers = "b.safetensors"});
    ASSERT_EQ(request.pictures.size(), 12u);
    EXPECT_EQ(request.settings.shape.rank, 4);
    EXPECT_EQ(request.settings.shape.alpha, 4);
    EXPECT_LT(request.settings.steps, training_request(set, {}).settings.steps) << "a small model needs fewer";
    EXPECT_EQ(request.identity.trigger, "rexqx");
    EXPECT_EQ(request.outputs, (std::vector<engine::LoraOutput>{{"a.safetensors", true}, {"b.safetensors", false}}));
    ASSERT_EQ(request.measures.prompts.size(), 3u);
    for (const auto& prompt : request.measures.prompts) {
        EXPECT_EQ(prompt.text.find("rexqx") != std::string::npos, prompt.names_subject) << prompt.text;
        EXPECT_EQ(prompt.plain.find("rexqx"), std::string::npos) << prompt.plain;
        EXPECT_NE(prompt.plain.find("an owl"), std::string::npos) << prompt.plain;
    }
    const auto pictures = training_pictures(set);
    ASSERT_TRUE(pictures.ok());
    ASSERT_EQ(pictures->size(), request.pictures.size());
    for (std::size_t i = 0; i < pictures->size(); ++i) {
        const engine::Pixels &told = request.pictures[i].pixels, &read = (*pictures)[i].pixels;
        EXPECT_EQ(told.width, read.width);
        EXPECT_EQ(told.height, read.height);
        EXPECT_EQ(read.rgb.size(), std::size_t(read.width) * std::size_t(read.height) * 3);
        EXPECT_EQ(read.width % 16, 0);
        EXPECT_EQ((*pictures)[i].caption, set.photos[i].caption.text);
        EXPECT_EQ((*pictures)[i].held_out, request.pictures[i].held_out);
    }
}

TEST(TrainingPlan, TheSnapshotStaysAsItWas) {
    const Folder folder;
    const DataSet set = of_scenes(6);
    ASSERT_TRUE(keep_snapshot(folder / "set/run", set).ok());
    const auto read = snapshot_of(folder / "set/run");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, set);
    std::filesystem::remove_all(folder / "set");
    const auto gone = snapshot_of(folder / "set/run");
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace photoflux::dataset
