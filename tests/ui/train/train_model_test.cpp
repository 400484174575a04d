// The Train screen's view models with the real checks on generated photos, the real queue, and a worker that only
// counts steps (tests/fakes/fake_training.cpp).

#include "ui/train/train_model.h"

#include "core/jobs/folder_store.h"
#include "desktop/training_files.h"
#include "imaging/whole_file.h"
#include "photo_door.h"
#include "ui/controls/photo_provider.h"
#include "ui/train/trigger_word.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace photoflux::train {
namespace {

QString made(const QString& name) { return QStringLiteral(PHOTOFLUX_FIXTURES_DIR "/dataset_photos/") + name; }
QUrl url(const QString& path) { return QUrl::fromLocalFile(path); }

class Train : public ::testing::Test {
protected:
    void SetUp() override {
        worker_ = std::make_unique<jobs::WorkerClient>(
            jobs::WorkerSettings{.program = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker")});
        auto queue = jobs::Queue::open(folder_.filePath("queue"), worker_.get(), &store_, {}, &files_);
        ASSERT_TRUE(queue.ok()) << queue.error().message;
        queue_ = std::move(*queue);
        ASSERT_TRUE(QDir(folder_.path()).mkpath("mini"));
        models_ = std::make_unique<generate::ModelList>(worker_.get(), QStringList{folder_.filePath("mini")},
                                                        [](const QString&) {});
        model_ = open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return models_->known(); }, 20'000));
        model_->subject()->setResolution(256);  // what the photos were made for
    }

    std::filesystem::path root() const { return imaging::to_path(folder_.filePath("datasets")); }
    std::unique_ptr<TrainModel> open() {
        return std::make_unique<TrainModel>(
            models_.get(), queue_.get(), worker_.get(),
            TrainPlaces{root(), imaging::to_path(folder_.filePath("models")), &photoflux::test::photo_door(),
                        imaging::to_path(folder_.filePath("mini"))});
    }
    PhotoSet& photos() { return *model_->photos(); }
    QString text(int row, PhotoSet::Role role) { return photos().data(photos().index(row), role).toString(); }
    int rowOf(const QString& name) {
        for (int row = 0; row < photos().count(); ++row)
            if (text(row, PhotoSet::NameRole) == name) return row;
        return -1;
    }
    bool checkedAll() {
        return QTest::qWaitFor([&] { return photos().checked() && !photos().checking(); }, 60'000);
    }
    /// The first of the scenes, all good and unlike each other.
    void addScenes(int count) {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) urls << url(made(QStringLiteral("scenes/%1.png").arg(i, 2, 10, QChar(u'0'))));
        model_->add(urls);
        ASSERT_TRUE(checkedAll());
    }
    void fillIn(const QString& name, const QString& className) {
        model_->subject()->setName(name);
        model_->subject()->setClassName(className);
        ASSERT_TRUE(checkedAll());
    }
    bool isKept() {
        return QTest::qWaitFor([&] { return !model_->unsaved() && model_->sets().size() == 1; }, 20'000);
    }
    QVariantMap firstSet() const { return model_->sets().value(0).toMap(); }
    bool runIs(const QString& state) {
        return QTest::qWaitFor([&] { return model_->run()->state() == state; }, 20'000);
    }

    QTemporaryDir folder_;
    jobs::FolderStore store_{folder_.filePath("pictures")};
    desktop::TrainingFiles files_{imaging::to_path(folder_.filePath("datasets")), &photoflux::test::photo_door()};
    std::unique_ptr<jobs::WorkerClient> worker_;
    std::unique_ptr<jobs::Queue> queue_;
    std::unique_ptr<generate::ModelList> models_;
    std::unique_ptr<TrainModel> model_;
};

TEST(Trigger, IsNoCommonWordAndAlwaysTheSame) {
    EXPECT_EQ(proposedTrigger("Mia"), "miaqx");
    EXPECT_EQ(proposedTrigger("  Zoë Müller "), "zoemullerqx");
    EXPECT_EQ(proposedTrigger("My grandmother's blue cup"), "mygrandmotqx");
    EXPECT_EQ(proposedTrigger(QStringLiteral("米娅")), proposedTrigger(QStringLiteral("米娅")));
    EXPECT_NE(proposedTrigger(QStringLiteral("米娅")), proposedTrigger(QStringLiteral("小明")));
    EXPECT_TRUE(dataset::check_words({proposedTrigger(QStringLiteral("米娅")).toStdString(), "cat"}).ok());
    EXPECT_TRUE(proposedTrigger(" ").isEmpty());
}

TEST_F(Train, PhotosAreCheckedAndWhatIsWrongIsSaid) {
    EXPECT_EQ(model_->page(), "start");
    addScenes(12);
    model_->add({url(made("flaws/blurred_5.png")), url(made("flaws/cut_off.jpg")), url(made("scenes/00.png"))});
    EXPECT_EQ(photos().count(), 14) << "what is there already counts once";
    EXPECT_EQ(model_->page(), "set");
    ASSERT_TRUE(checkedAll());
    EXPECT_EQ(photos().chosen(), 12);
    EXPECT_EQ(text(0, PhotoSet::StateRole), "kept");
    EXPECT_EQ(text(12, PhotoSet::StateRole), "aside");
    EXPECT_EQ(text(12, PhotoSet::ReasonRole), "blurred");
    EXPECT_TRUE(text(12, PhotoSet::WhyRole).startsWith("Blurred: ")) << text(12, PhotoSet::WhyRole).toStdString();
    EXPECT_EQ(text(13, PhotoSet::ReasonRole), "cannot be read");
    EXPECT_FALSE(photos().data(photos().index(13), PhotoSet::ReadableRole).toBool());
    EXPECT_TRUE(photos().summary().contains("set aside: blurred")) << photos().summary().toStdString();
    EXPECT_TRUE(photos().refusal().isEmpty());

    // A copy names what it repeats, and may be used once that is gone.
    model_->add({url(made("copies/original.png")), url(made("copies/resized.png"))});
    ASSERT_TRUE(checkedAll());
    const int copy = rowOf("resized.png");
    EXPECT_EQ(text(copy, PhotoSet::ReasonRole), "nearly the same as original.png");
    photos().remove(rowOf("original.png"));
    ASSERT_TRUE(checkedAll());
    EXPECT_EQ(text(rowOf("resized.png"), PhotoSet::StateRole), "kept");
}

TEST_F(Train, TooFewPhotosAreRefusedWithTheNextStep) {
    addScenes(3);
    EXPECT_TRUE(photos().refusal().contains("Add photos")) << photos().refusal().toStdString();
    EXPECT_FALSE(model_->wanted().isEmpty());
    model_->keep();
    EXPECT_FALSE(model_->problem().isEmpty());
    addScenes(5);
    EXPECT_TRUE(photos().refusal().isEmpty());
    EXPECT_FALSE(photos().warning().isEmpty()) << "five are few";
    model_->add({url(folder_.filePath("mini"))});
    EXPECT_TRUE(model_->problem().contains("mini")) << "a folder without photos is named";
}

TEST_F(Train, TheUserOverrulesAndWritesCaptions) {
    addScenes(6);
    model_->add({url(made("flaws/blurred_5.png")), url(made("flaws/cut_off.jpg"))});
    ASSERT_TRUE(checkedAll());
    fillIn("Rex", "dog");
    photos().toggle(6);
    EXPECT_EQ(text(6, PhotoSet::StateRole), "kept");
    EXPECT_TRUE(text(6, PhotoSet::WhyRole).contains("although"));
    photos().toggle(6);
    EXPECT_EQ(text(6, PhotoSet::ReasonRole), "blurred") << "taken back";
    photos().toggle(7);
    EXPECT_EQ(text(7, PhotoSet::StateRole), "aside") << "what cannot be read cannot be learned";
    photos().toggle(0);
    EXPECT_EQ(text(0, PhotoSet::ReasonRole), "left out");
    EXPECT_EQ(photos().chosen(), 5);

    EXPECT_TRUE(text(1, PhotoSet::CaptionRole).startsWith("photo of rexqx dog"))
        << text(1, PhotoSet::CaptionRole).toStdString();
    photos().setCaption(1, "on the   sofa");
    EXPECT_EQ(text(1, PhotoSet::CaptionRole), "rexqx, on the sofa");
    photos().setCaption(1, " ");
    EXPECT_TRUE(text(1, PhotoSet::CaptionRole).startsWith("photo of rexqx dog"));
    model_->subject()->setTrigger("bello");
    EXPECT_TRUE(text(1, PhotoSet::CaptionRole).startsWith("photo of bello dog"));
}

TEST_F(Train, AKeptSetOpensAsItWasAndIsDeletedWhole) {
    addScenes(6);
    fillIn("Anna", "woman");
    EXPECT_TRUE(model_->subject()->person());
    EXPECT_TRUE(model_->subject()->surelyPerson());
    // No face is in these photos.
    EXPECT_EQ(text(0, PhotoSet::ReasonRole), "no face found");
    for (int row = 0; row < 5; ++row) photos().toggle(row);
    photos().setCaption(2, "by the window");
    EXPECT_TRUE(model_->wanted().contains("agreed")) << model_->wanted().toStdString();
    model_->subject()->setConsent(true);
    EXPECT_EQ(model_->wanted(), "");
    model_->keep();
    ASSERT_TRUE(isKept());
    const auto written = dataset::open_data_set(root(), "Anna");
    ASSERT_TRUE(written.ok());
    EXPECT_TRUE(written->person);
    ASSERT_TRUE(written->consent);
    EXPECT_EQ(written->words, (dataset::SubjectWords{"annaqx", "woman"}));

    model_->close();
    EXPECT_EQ(model_->page(), "start");
    EXPECT_EQ(photos().count(), 0);
    EXPECT_FALSE(model_->subject()->consent());
    model_->openSet("Anna");
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->page() == "set"; }, 20'000));
    ASSERT_TRUE(checkedAll());
    EXPECT_FALSE(model_->unsaved());
    EXPECT_EQ(photos().chosen(), 5);
    EXPECT_EQ(text(5, PhotoSet::StateRole), "aside");
    EXPECT_EQ(text(2, PhotoSet::CaptionRole), "annaqx, by the window");
    EXPECT_EQ(model_->subject()->givenConsent(), written->consent) << "given then, not now";

    // Under another's name nothing is replaced.
    model_->close();
    addScenes(6);
    fillIn("Anna", "dog");
    model_->keep();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->problem().isEmpty(); }, 20'000));
    EXPECT_TRUE(dataset::open_data_set(root(), "Anna")->person);
    model_->deleteSet("Anna");
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->sets().isEmpty(); }, 20'000));
    EXPECT_FALSE(std::filesystem::exists(root() / "Anna"));
    EXPECT_TRUE(QFile::exists(made("scenes/00.png")));
}

TEST_F(Train, ACheckCanBeStoppedAndStartedAgain) {
    model_->add({url(made("scenes"))});
    EXPECT_TRUE(photos().checking());
    EXPECT_FALSE(photos().checked());
    photos().cancelCheck();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !photos().checking(); }, 20'000));
    EXPECT_FALSE(photos().checked());
    EXPECT_EQ(text(0, PhotoSet::StateRole), "waiting");
    QSignalSpy progressed(&photos(), &PhotoSet::progressed);
    photos().checkAgain();
    ASSERT_TRUE(checkedAll());
    EXPECT_GE(progressed.size(), photos().count());
    EXPECT_EQ(photos().chosen(), dataset::kManyPhotos);
    EXPECT_TRUE(photos().summary().contains("more than are needed"));
}

TEST_F(Train, TrainsTheSetAndShowsWhatCameOfIt) {
    addScenes(6);
    fillIn("Rex", "dog");
    EXPECT_EQ(model_->steps(), dataset::training_defaults(128).settings.steps);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->cost()->seconds() > 0; }, 20'000))
        << "a forecast before it starts";
    EXPECT_EQ(model_->cost()->memory(), double(1u << 30));
    const double all = model_->cost()->seconds();
    model_->setSteps(10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->cost()->seconds() < all; }, 20'000));

    QSignalSpy made(model_.get(), &TrainModel::personalModelsChanged);
    model_->start();
    ASSERT_TRUE(runIs("finished")) << model_->problem().toStdString() << model_->run()->error().toStdString();
    EXPECT_EQ(model_->page(), "run");
    TrainingRun& run = *model_->run();
    EXPECT_EQ(run.name(), "Rex");
    EXPECT_EQ(run.className(), "dog");
    EXPECT_EQ(run.trigger(), "rexqx");
    EXPECT_EQ(run.photos().size(), 6);
    EXPECT_EQ(run.heldOut(), 1);
    ASSERT_EQ(run.likeness().size(), 2);
    EXPECT_EQ(run.likeness().last().toPointF(), QPointF(10, 1));
    EXPECT_EQ(run.bestStep(), 10);
    EXPECT_EQ(QImage(controls::photoPath(run.with())).size(), QSize(16, 16)) << "the proof";
    EXPECT_TRUE(run.taught());
    EXPECT_EQ(run.likenessBefore(), 0.25);
    ASSERT_EQ(run.files().size(), 2);
    const QString file = run.files().first().toMap().value("file").toUrl().toLocalFile();
    EXPECT_TRUE(file.endsWith("loras/Rex.safetensors"));
    ASSERT_TRUE(QFile::exists(file));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return firstSet().value("models").toStringList() == QStringList{"Rex"}; }, 20'000));
    EXPECT_EQ(made.size(), 1);

    // The next one replaces nothing, and the set takes both with it.
    model_->lookAt(0);
    EXPECT_EQ(model_->page(), "set");
    model_->start();
    ASSERT_TRUE(runIs("finished"));
    const QString second = run.files().first().toMap().value("file").toUrl().toLocalFile();
    EXPECT_TRUE(second.endsWith("Rex 2.safetensors")) << second.toStdString();
    EXPECT_EQ(model_->trainings().size(), 2);
    model_->deleteSet("Rex");
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->sets().isEmpty(); }, 20'000));
    EXPECT_TRUE(model_->trainings().isEmpty());
    EXPECT_FALSE(QFile::exists(file) || QFile::exists(second));
}

TEST_F(Train, ATrainingIsPausedStoppedAndGoesOn) {
    addScenes(6);
    fillIn("Rex [step-ms=20]", "dog");
    model_->setSteps(60);
    model_->start();
    TrainingRun& run = *model_->run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return run.trainedSteps() > 2; }, 20'000)) << model_->problem().toStdString();
    run.setPaused(true);
    EXPECT_EQ(run.state(), "paused");
    model_->deleteSet(run.name());
    EXPECT_TRUE(model_->problem().contains("Stop that training")) << model_->problem().toStdString();
    EXPECT_EQ(model_->trainings().size(), 1);
    run.setPaused(false);
    run.stop();
    ASSERT_TRUE(runIs("stopped"));
    run.goOn();
    ASSERT_TRUE(runIs("finished"));
    run.discard();
    EXPECT_EQ(model_->page(), "set") << "back where it was started";
}

TEST_F(Train, APhotoThatWasChangedMeanwhileIsSaid) {
    ASSERT_TRUE(QDir(folder_.path()).mkpath("mine"));
    for (int i = 0; i < 5; ++i) {
        const QString name = QStringLiteral("0%1.png").arg(i);
        ASSERT_TRUE(QFile::copy(made("scenes/" + name), folder_.filePath("mine/" + name)));
    }
    model_->add({url(folder_.filePath("mine"))});
    ASSERT_TRUE(checkedAll());
    fillIn("Rex", "dog");
    model_->setSteps(5);
    ASSERT_TRUE(queue_->setPaused(true).ok());
    model_->start();
    ASSERT_TRUE(runIs("waiting"));
    ASSERT_TRUE(QImage(64, 64, QImage::Format_RGB32).save(folder_.filePath("mine/01.png")));
    ASSERT_TRUE(queue_->setPaused(false).ok());
    ASSERT_TRUE(runIs("failed"));
    EXPECT_TRUE(model_->run()->error().contains("01.png")) << model_->run()->error().toStdString();
}

}  // namespace
}  // namespace photoflux::train
