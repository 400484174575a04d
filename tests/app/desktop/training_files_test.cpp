// What the window's queue reads for a training, and where it keeps what comes.

#include "desktop/training_files.h"

#include "dataset/photo_file.h"
#include "dataset/training_recipe.h"
#include "photo_door.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace photoflux::desktop {
namespace {

class TrainingFilesTest : public testing::Test {
protected:
    void SetUp() override {
        dataset::DataSet data_set{.name = "rex", .words = {"ohwx", "dog"}, .resolution = 64};
        for (int number = 0; number < 6; ++number) {
            QImage image(80, 80, QImage::Format_RGB888);
            image.fill(QColor(40 * number, 90, 200));
            const QString path = folder_.filePath(QStringLiteral("%1.png").arg(number));
            EXPECT_TRUE(image.save(path));
            dataset::DataSetPhoto photo;
            photo.path = path.toStdString();
            photo.sha256 = *dataset::hash_of_file(photo.path);
            photo.size = image.size();
            photo.chosen = true;
            photo.crop = {QRect(0, 0, 80, 80), QSize(64, 64)};
            photo.caption.text = "photo of ohwx dog";
            data_set.photos.push_back(photo);
        }
        ASSERT_TRUE(dataset::save_data_set(sets_, data_set).ok());
        auto request = dataset::plan_training(sets_, data_set, "rex", dataset::training_defaults(128));
        ASSERT_TRUE(request.ok());
        job_.recipe = {{QStringLiteral("dataSet"), QStringLiteral("rex")}};
        job_.training.emplace().request = std::move(*request);
        job_.training->request.outputs = {{(folder_.path() + "/rex.safetensors").toStdString(), true}};
    }

    QTemporaryDir folder_;
    std::filesystem::path sets_ = (folder_.path() + "/sets").toStdString();
    TrainingFiles files_{sets_, &photoflux::test::photo_door()};
    jobs::Job job_;
};

TEST_F(TrainingFilesTest, ReadsThePhotosOfTheDataSetAndListsWhatIsMade) {
    const auto pictures = files_.read(job_);
    ASSERT_TRUE(pictures.ok()) << pictures.error().message;
    ASSERT_EQ(pictures->size(), 6u);
    EXPECT_EQ(pictures->at(2).pixels.width, 64);
    EXPECT_EQ(pictures->at(2).pixels.rgb.at(0), 80);
    EXPECT_EQ(std::count_if(pictures->begin(), pictures->end(), [](auto& one) { return one.held_out; }), 1);
    EXPECT_EQ(dataset::open_data_set(sets_, "rex")->models.size(), 1u);
    // The same again: a checkpoint fits only the same pictures.
    EXPECT_EQ(*files_.read(job_), *pictures);

    EXPECT_TRUE(QFile::remove(folder_.filePath(QStringLiteral("3.png"))));
    EXPECT_FALSE(files_.read(job_).ok());
    job_.recipe.clear();
    EXPECT_FALSE(files_.read(job_).ok());
}

TEST_F(TrainingFilesTest, SamplesAndProofLieInTheRunsFolderAndGoWithTheDataSet) {
    const engine::Pixels pixels{1, 1, {9, 9, 9}};
    const auto sample = files_.store(job_, {5, 0, 1, pixels});
    ASSERT_TRUE(sample.ok()) << sample.error().message;
    EXPECT_TRUE(QFile::exists(*sample));
    engine::TrainedLora trained;
    trained.proof.without = trained.proof.with = pixels;
    ASSERT_TRUE(files_.finish(job_, trained).ok());
    EXPECT_TRUE(std::filesystem::exists(job_.training->request.folder / "proof-with.png"));
    ASSERT_TRUE(dataset::delete_data_set(sets_, "rex").ok());
    EXPECT_FALSE(QFile::exists(*sample));
}

}  // namespace
}  // namespace photoflux::desktop
