// The view model with the real queue, the real catalogue and a worker program whose engine is a fake.

#include "ui/generate/generate_model.h"

#include "imaging/picture_file.h"
#include "imaging/recipe.h"
#include "imaging/start_picture.h"
#include "photo_door.h"

#include "core/modelstore/small_parts.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace photoflux::generate {
namespace {

class Store : public jobs::PictureStore {
public:
    Store(library::Catalogue* catalogue, QString folder) : catalogue_(catalogue), folder_(std::move(folder)) {}

    Result<QString> store(const jobs::Job& job, const engine::Picture& picture) override {
        const QString path = QStringLiteral("%1/%2-%3.png").arg(folder_).arg(job.id).arg(picture.index);
        const auto recipe = imaging::recipe_of(job.request, picture,
                                               job.recipe.value(QStringLiteral("style")).toString().toStdString());
        PHOTOFLUX_CHECK(imaging::save_picture(path.toStdString(), picture.pixels, recipe));
        library::MadePicture made;
        made.path = path.toStdString();
        made.prompt = recipe.prompt;
        made.model_name = recipe.model_name;
        made.seed = recipe.seed;
        made.width = recipe.width;
        made.height = recipe.height;
        made.steps = recipe.steps;
        made.style = recipe.style;
        made.recipe = imaging::to_json(recipe);
        PHOTOFLUX_TRY([[maybe_unused]] auto id, catalogue_->add_picture(made));
        return path;
    }

private:
    library::Catalogue* catalogue_;
    QString folder_;
};

class Generate : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(folder_.isValid());
        open(QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return models_->known(); }, 20'000));
    }

    void open(const QString& worker) {
        model_.reset();
        form_.reset();
        models_.reset();
        queue_.reset();
        catalogue_ = std::move(library::Catalogue::open(folder_.path().toStdString())).value();
        store_ = std::make_unique<Store>(catalogue_.get(), folder_.path());
        jobs::WorkerSettings settings;
        settings.program = worker;
        worker_ = std::make_unique<jobs::WorkerClient>(settings);
        queue_ = std::move(jobs::Queue::open(folder_.path(), worker_.get(), store_.get(), [](const jobs::Job& job) {
                     return imaging::read_start_picture(job.request.start->file, job.request.start->mask_file,
                                                        {.size = {job.request.width, job.request.height}},
                                                        photoflux::test::photo_door());
                 })).value();
        models_ = std::make_unique<ModelList>(worker_.get(), QStringList{folder_.path()}, [](const QString&) {});
        form_ = std::make_unique<GenerateSettings>(
            models_.get(), StyleList::open(QStringLiteral(PHOTOFLUX_SOURCE_DIR "/resources/styles/styles.json")),
            &photoflux::test::photo_door());
        model_ = std::make_unique<GenerateModel>(queue_.get(), catalogue_.get(), &calls_, form_.get());
    }

    /// Waits until the photo's head was read.
    void choose(const QUrl& file, bool mask = false) {
        QSignalSpy changed(form_->photo(), &StartPhoto::changed);
        mask ? form_->photo()->chooseMask(file) : form_->photo()->choose(file);
        ASSERT_TRUE(!changed.isEmpty() || changed.wait(20'000)) << "what was read at once is told at once";
    }

    void make(const QString& prompt, int expected) {
        form_->setPrompt(prompt);
        model_->generate();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return model_->strip()->count() == expected && !model_->running(); }, 30'000));
    }

    /// A photo that lies on its side in the file.
    QUrl photo(const QString& name) const {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(QColor(10, 120, 200));
        image.save(folder_.filePath(name));
        return QUrl::fromLocalFile(folder_.filePath(name));
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    LibraryCalls calls_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<jobs::WorkerClient> worker_;
    std::unique_ptr<jobs::Queue> queue_;
    std::unique_ptr<ModelList> models_;
    std::unique_ptr<GenerateSettings> form_;
    std::unique_ptr<GenerateModel> model_;
};

TEST_F(Generate, AFileIsAModelWithThePartsThatLieInItsFolders) {
    namespace parts = modelstore::testing;
    const std::filesystem::path root = folder_.path().toStdString();
    const auto file = parts::put_tensors(root / "models/diffusion_models/flux.safetensors", parts::transformer());
    const auto ae = parts::put_tensors(root / "models/vae/ae.safetensors", parts::autoencoder());
    const auto clip = parts::put_tensors(root / "models/text_encoders/clip.safetensors", parts::clip());
    const auto t5 = parts::put_tensors(root / "models/text_encoders/t5.safetensors", parts::t5());
    ModelList list(worker_.get(), {QString::fromStdString(file.string())}, [](const QString&) {});
    EXPECT_EQ(list.currentParts().autoencoder, ae);
    EXPECT_EQ(list.currentParts().clip, clip);
    EXPECT_EQ(list.currentParts().t5, t5);
    EXPECT_FALSE(list.currentParts().tokenizers.empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.known(); }, 20'000)) << list.problem().toStdString();
    const GenerateSettings form(&list,
                                StyleList::open(QStringLiteral(PHOTOFLUX_SOURCE_DIR "/resources/styles/styles.json")),
                                &photoflux::test::photo_door());
    EXPECT_EQ(form.request().model, file);
    EXPECT_EQ(form.request().parts, list.currentParts());
}

TEST_F(Generate, APhotoGivesItsShapeAndItsPixelsReachTheEngine) {
    StartPhoto& start = *form_->photo();
    choose(photo(QStringLiteral("blue.png")));
    EXPECT_EQ(start.name(), QStringLiteral("blue.png"));
    EXPECT_EQ(form_->width(), 160);
    EXPECT_EQ(form_->height(), 112);
    EXPECT_EQ(form_->sizes().first().toMap().value(QStringLiteral("shape")), QStringLiteral("photo"));
    start.setStrength(40);
    EXPECT_EQ(form_->request().start->strength, 0.4);
    start.setReference(true);
    EXPECT_FALSE(form_->request().start->reference) << "only a model with guidance can be a Kontext";
    make(QStringLiteral("a fox"), 1);
    const QImage made(model_->picture().path);
    EXPECT_EQ(made.size(), QSize(160, 112));
    EXPECT_EQ(made.pixelColor(80, 56), QColor(10, 120, 200)) << "the fake engine gives back what it started from";
    EXPECT_EQ(model_->picture().photo, QStringLiteral("blue.png"));

    start.setStrength(90);
    model_->makeAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->strip()->count() == 2 && !model_->running(); }, 30'000));
    EXPECT_EQ(queue_->jobs().last().request.start->strength, 0.4) << "again is as it was";
    start.clear();
    EXPECT_EQ(form_->width(), 128);
    model_->makeAgain();
    EXPECT_TRUE(model_->error().contains(QStringLiteral("blue.png")))
        << "without its photo it would be another picture";
    EXPECT_EQ(queue_->jobs().size(), 2);
}

TEST_F(Generate, WhatIsNoPictureIsNotTakenAndSaysSo) {
    StartPhoto& start = *form_->photo();
    QFile text(folder_.filePath(QStringLiteral("notes.jpg")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    choose(QUrl::fromLocalFile(text.fileName()));
    EXPECT_FALSE(start.chosen());
    EXPECT_TRUE(start.problem().contains(QStringLiteral("notes.jpg")));
    choose(photo(QStringLiteral("blue.png")));
    EXPECT_TRUE(start.problem().isEmpty());
    choose(QUrl::fromLocalFile(text.fileName()), true);
    EXPECT_FALSE(start.masked());
    EXPECT_FALSE(start.problem().isEmpty());
    choose(photo(QStringLiteral("mask.png")), true);
    EXPECT_EQ(start.maskName(), QStringLiteral("mask.png"));
    EXPECT_EQ(form_->request().start->mask_file, folder_.filePath(QStringLiteral("mask.png")).toStdString());
    choose(photo(QStringLiteral("other.png")));
    EXPECT_FALSE(start.masked()) << "a mask belongs to its photo";
}

TEST_F(Generate, APersonalModelJoinsTheRequestWithItsStrength) {
    LoraList& loras = *form_->loras();
    EXPECT_TRUE(form_->request().loras.empty());
    loras.add(QUrl::fromLocalFile(folder_.filePath(QStringLiteral("my dog.safetensors"))));
    loras.setStrength(60);
    ASSERT_EQ(form_->request().loras.size(), 1u);
    EXPECT_EQ(form_->request().loras[0].strength, 0.6);
    EXPECT_EQ(loras.names(), QStringList{QStringLiteral("my dog")});
    loras.refresh();
    QTest::qWait(300);
    EXPECT_EQ(loras.current(), 0) << "one from elsewhere stays after a look at the folders";
    make(QStringLiteral("a fox <lora:my dog:0.5>"), 1);
    const auto& made = queue_->jobs().first().request;
    EXPECT_EQ(made.prompt, "a fox");
    ASSERT_EQ(made.loras.size(), 2u) << "one is chosen, one named";
    EXPECT_EQ(made.loras[1].strength, 0.5);
    model_->useSettings();
    EXPECT_EQ(loras.current(), -1);
}

TEST_F(Generate, TakesTheModelsOwnSizeAndSteps) {
    EXPECT_EQ(form_->width(), 128);
    EXPECT_EQ(form_->steps(), 4);
    EXPECT_EQ(form_->sizes().first().toMap().value(QStringLiteral("width")).toInt(), 128);
    for (const auto& size : form_->sizes()) {
        EXPECT_EQ(size.toMap().value(QStringLiteral("width")).toInt() % 16, 0);
        EXPECT_EQ(size.toMap().value(QStringLiteral("height")).toInt() % 16, 0);
    }
    form_->setWidth(100);
    EXPECT_EQ(form_->width(), 96);
}

TEST_F(Generate, OffersTheStylesThatTheModelKnows) {
    EXPECT_EQ(form_->styles().size(), 6) << "a model that says nothing may know all";
    QFile introduction(folder_.filePath(QStringLiteral("photoflux.json")));
    ASSERT_TRUE(introduction.open(QIODevice::WriteOnly));
    introduction.write(R"({"styles": ["flat", "3d", 7, "unheard of"]})");
    introduction.close();
    form_->setStyle(QStringLiteral("pixel"));
    Q_EMIT models_->summaryChanged();
    ASSERT_EQ(form_->styles().size(), 2);
    EXPECT_EQ(form_->styles().first().toMap().value(QStringLiteral("id")), QStringLiteral("3d"));
    EXPECT_EQ(form_->style(), QString());
}

TEST_F(Generate, AnEmptyPromptMakesNothing) {
    form_->setPrompt(QStringLiteral("   "));
    EXPECT_FALSE(form_->ready());
    model_->generate();
    EXPECT_TRUE(queue_->jobs().isEmpty());
}

TEST_F(Generate, ASentenceBecomesAPictureInTheStrip) {
    form_->setStyle(QStringLiteral("flat"));
    form_->setSeed(QStringLiteral("4181"));
    EXPECT_LT(model_->forecast(), 0) << "nothing was measured yet, so nothing is said";
    make(QStringLiteral("a fox"), 1);
    const PictureEntry picture = model_->picture();
    EXPECT_EQ(picture.prompt, "a fox, flat illustration");
    EXPECT_EQ(picture.seed, 4181u);
    EXPECT_EQ(QImage(picture.path).size(), QSize(128, 128));
    EXPECT_GE(model_->forecast(), 0);
}

TEST_F(Generate, ProgressAndPreviewsComeWhileItRuns) {
    QSignalSpy previews(model_.get(), &GenerateModel::previewChanged);
    int most = 0;
    bool sawPreview = false;
    QObject::connect(model_.get(), &GenerateModel::progressChanged, model_.get(), [&] {
        most = std::max(most, model_->step());
        sawPreview = sawPreview || !model_->preview().isNull();
        EXPECT_GE(model_->fraction(), 0.0);
        EXPECT_LE(model_->fraction(), 1.0);
    });
    make(QStringLiteral("a boat [slow]"), 1);
    EXPECT_EQ(most, 4);
    EXPECT_TRUE(sawPreview);
}

TEST_F(Generate, AMissingWorkerIsSaidAndTriedAgainOnRequest) {
    const QString program = folder_.filePath(QStringLiteral("photoflux-worker"));
    open(program);
    worker_->start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model_->error().isEmpty(); }, 20'000));
    EXPECT_TRUE(model_->error().contains(program)) << model_->error().toStdString();
    EXPECT_FALSE(model_->error().contains(QLatin1String("[worker]")));
    EXPECT_TRUE(models_->problem().isEmpty()) << "the model is not to blame";

    form_->setPrompt(QStringLiteral("a fox"));
    model_->generate();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->canRetry(); }, 20'000));
    ASSERT_EQ(queue_->jobs().size(), 1);
    EXPECT_EQ(queue_->jobs().first().state, jobs::JobState::waiting);

    ASSERT_TRUE(QFile::link(QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker"), program));
    model_->retry();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->strip()->count() == 1; }, 20'000));
    EXPECT_TRUE(model_->error().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return models_->known(); }, 20'000)) << "asked again once there was a worker";
}

TEST_F(Generate, CancelStopsTheRunningJob) {
    form_->setPrompt(QStringLiteral("a boat [wait]"));
    model_->generate();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return model_->running() && model_->stage() != QLatin1String("start"); }, 10'000));
    model_->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->running(); }, 30'000));
    EXPECT_EQ(model_->strip()->count(), 0);
    EXPECT_TRUE(model_->error().isEmpty()) << "to stop is not an error";
}

TEST_F(Generate, AFailureIsASentenceAndCanBeTriedAgain) {
    form_->setPrompt(QStringLiteral("a boat [fail]"));
    model_->generate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->error().isEmpty(); }, 10'000));
    EXPECT_TRUE(model_->canRetry());
    model_->dismissError();
    EXPECT_TRUE(model_->error().isEmpty());
    make(QStringLiteral("a boat"), 1);
}

TEST_F(Generate, ACrashedEngineIsSaidAndTheNextPictureStillComes) {
    form_->setPrompt(QStringLiteral("a boat [crash]"));
    model_->generate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->error().isEmpty(); }, 20'000));
    make(QStringLiteral("a boat"), 1);
}

TEST_F(Generate, TheSameSeedGivesTheSamePixelsAndVaryDoesNot) {
    make(QStringLiteral("an owl"), 1);
    const PictureEntry first = model_->picture();
    model_->makeAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->strip()->count() == 2; }, 10'000));
    EXPECT_EQ(QImage(model_->picture().path), QImage(first.path));
    EXPECT_EQ(model_->picture().seed, first.seed);
    model_->vary();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->strip()->count() == 3; }, 10'000));
    EXPECT_NE(model_->picture().seed, first.seed);
    EXPECT_NE(QImage(model_->picture().path), QImage(first.path));
}

TEST_F(Generate, UseTheseSettingsBringsBackWhatMadeAPicture) {
    form_->setStyle(QStringLiteral("sticker"));
    form_->setSeed(QStringLiteral("7"));
    form_->setSteps(6);
    make(QStringLiteral("a cat"), 1);
    form_->setPrompt(QStringLiteral("something else"));
    form_->setStyle({});
    form_->setSeed({});
    form_->setSteps(1);
    model_->useSettings();
    EXPECT_EQ(form_->prompt(), "a cat");
    EXPECT_EQ(form_->style(), "sticker");
    EXPECT_EQ(form_->seed(), "7");
    EXPECT_EQ(form_->steps(), 6);
}

TEST_F(Generate, FavouriteTrashAndUndoReachTheCatalogue) {
    make(QStringLiteral("a dog"), 1);
    const qint64 id = model_->picture().id;
    model_->toggleFavourite();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->picture().favourite; }));
    EXPECT_TRUE(catalogue_->picture(id)->favourite);
    model_->moveToTrash();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->strip()->count() == 0; }));
    EXPECT_TRUE(catalogue_->picture(id)->trashed_at.has_value());
    model_->undoTrash();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->strip()->count() == 1; }));
    EXPECT_FALSE(catalogue_->picture(id)->trashed_at.has_value());
}

TEST_F(Generate, SaveAsCopiesOrEncodesAndNeverLeavesHalfAFile) {
    make(QStringLiteral("a tree"), 1);
    QSignalSpy told(model_.get(), &GenerateModel::told);
    const QString png = folder_.filePath(QStringLiteral("mine.png")),
                  jpeg = folder_.filePath(QStringLiteral("mine.jpg"));
    model_->saveAs(QUrl::fromLocalFile(png));
    model_->saveAs(QUrl::fromLocalFile(jpeg));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 2; }));
    EXPECT_EQ(QImage(png), QImage(model_->picture().path));
    EXPECT_EQ(QImage(jpeg).size(), QSize(128, 128));
    model_->saveAs(QUrl::fromLocalFile(folder_.filePath(QStringLiteral("absent/x.png"))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->error().isEmpty(); }));
    EXPECT_FALSE(QFileInfo::exists(folder_.filePath(QStringLiteral("absent"))));
}

TEST_F(Generate, TheStripIsReadPageByPage) {
    for (int i = 0; i < 150; ++i) {
        library::MadePicture made;
        made.path = folder_.filePath(QStringLiteral("%1.png").arg(i)).toStdString();
        made.prompt = std::to_string(i);
        ASSERT_TRUE(catalogue_->add_picture(made).ok());
    }
    StripModel strip(catalogue_.get(), &calls_);
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip.loaded(); }));
    EXPECT_EQ(strip.count(), 60);
    EXPECT_EQ(strip.at(0).prompt, "149");
    strip.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip.count() == 120; }));
    strip.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip.count() == 150; }));
    EXPECT_FALSE(strip.canFetchMore({}));
    EXPECT_EQ(strip.at(149).prompt, "0");
}

}  // namespace
}  // namespace photoflux::generate
