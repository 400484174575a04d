// Edits of many photos at once, with a real library.

#include "ui/editor/edit_batch.h"

#include "library/edits.h"
#include "library/items.h"
#include "photo_door.h"
#include "ui/editor/kept_recipe.h"
#include "ui/editor/recipe_parts.h"
#include "ui/generate/paths.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <vector>

namespace photoflux::editor {
namespace {

class Batch : public ::testing::Test {
protected:
    void SetUp() override {
        catalogue_ = std::move(library::Catalogue::open(inside("library"))).value();
        for (int i = 0; i < 6; ++i) items_ << add(QStringLiteral("photo%1.png").arg(i));
        batch_ = std::make_unique<EditBatch>(catalogue_.get(),
                                             [](const std::filesystem::path& photo, int side, const CancelToken&) {
                                                 return test::photo_door().decode(photo, side);
                                             });
        finished_ = std::make_unique<QSignalSpy>(batch_.get(), &EditBatch::finished);
    }
    std::filesystem::path inside(const QString& name) const { return generate::toPath(folder_.filePath(name)); }
    qint64 add(const QString& name) {
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(qRgb(120, 120, 120));
        EXPECT_TRUE(picture.save(folder_.filePath(name)));
        library::NewItem item;
        item.path = inside(name);
        item.storage = library::Storage::in_place;
        item.sha256 = name.toStdString() + std::string(64 - std::size_t(name.size()), '0');
        return catalogue_->items().add(std::vector{item}).value().front();
    }
    editing::Recipe recipe(qint64 item) const { return *recipeOf(*catalogue_->edits().recipe(item)); }
    std::size_t steps(qint64 item) const { return catalogue_->edits().history(item)->size(); }
    int mark(qint64 item) const { return catalogue_->edits().marks(std::vector<std::int64_t>{item})->at(item); }
    /// How many became different; -1: it never ended.
    int wait() {
        if (finished_->isEmpty() && !finished_->wait(20'000)) return -1;
        return finished_->takeFirst().at(1).toInt();
    }
    static editing::Recipe bright() {
        editing::Recipe recipe;
        recipe.exposure = 1;
        recipe.tint = 0.5;
        recipe.quarter_turns = 1;
        return recipe;
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    QList<qint64> items_;
    std::unique_ptr<EditBatch> batch_;
    std::unique_ptr<QSignalSpy> finished_;
};

TEST_F(Batch, PartsArePastedAndTakenBackAsOneStep) {
    editing::Recipe own;
    own.saturation = -1;
    ASSERT_TRUE(catalogue_->edits().record(items_[1], textOf(own), "own").ok());
    QSignalSpy edited(batch_.get(), &EditBatch::edited);
    batch_->paste(items_, bright(), {"light"});
    EXPECT_TRUE(batch_->running());
    ASSERT_EQ(wait(), 6);
    qsizetype told = 0;
    for (const auto& signal : edited) told += signal.first().value<QList<qint64>>().size();
    EXPECT_EQ(told, 6);
    EXPECT_EQ(batch_->done(), 6);
    EXPECT_EQ(recipe(items_[0]).exposure, 1);
    EXPECT_EQ(recipe(items_[0]).tint, 0) << "colour was not among the parts";
    EXPECT_EQ(recipe(items_[1]).saturation, -1) << "what the photo had besides stays";
    EXPECT_NE(mark(items_[0]), mark(items_[1])) << "other edits, other thumbnails";
    batch_->paste(items_, bright(), {"light"});
    ASSERT_EQ(wait(), 0) << "nothing is different";
    EXPECT_EQ(steps(items_[0]), 1U);
    EXPECT_FALSE(batch_->canUndo());

    batch_->paste(items_, bright(), allParts());
    ASSERT_EQ(wait(), 6);
    EXPECT_EQ(recipe(items_[1]).saturation, 0);
    ASSERT_TRUE(batch_->canUndo());
    batch_->undo();
    ASSERT_EQ(wait(), 6);
    EXPECT_EQ(recipe(items_[0]).quarter_turns, 0);
    EXPECT_EQ(recipe(items_[1]).saturation, -1);
    EXPECT_EQ(steps(items_[1]), 3U) << "an undone step stays in the history";
    EXPECT_FALSE(batch_->canUndo());
}

TEST_F(Batch, OriginalsComeBackWithoutLosingTheHistory) {
    batch_->paste({items_[0], items_[1]}, bright(), allParts());
    ASSERT_EQ(wait(), 2);
    EXPECT_NE(mark(items_[0]), 0);
    batch_->reset(items_);
    ASSERT_EQ(wait(), 2) << "four were as they were taken";
    EXPECT_TRUE(recipe(items_[0]).is_identity());
    EXPECT_EQ(mark(items_[0]), 0) << "no longer marked as edited";
    EXPECT_EQ(steps(items_[0]), 2U);
    batch_->undo();
    ASSERT_EQ(wait(), 2);
    EXPECT_EQ(recipe(items_[0]).exposure, 1);
    EXPECT_NE(mark(items_[0]), 0);
}

TEST_F(Batch, WhatWasEditedSinceIsNotUndoneAndSaid) {
    batch_->paste({items_[0], items_[1]}, bright(), allParts());
    ASSERT_EQ(wait(), 2);
    editing::Recipe later = bright();
    later.contrast = 1;
    ASSERT_TRUE(catalogue_->edits().record(items_[0], textOf(later), "later").ok());
    batch_->undo();
    ASSERT_EQ(wait(), 1);
    EXPECT_EQ(recipe(items_[0]).contrast, 1);
    EXPECT_TRUE(recipe(items_[1]).is_identity());
    ASSERT_EQ(batch_->problemCount(), 1);
    EXPECT_EQ(batch_->problems().first().toMap().value("name").toString(), "photo0.png");
}

TEST_F(Batch, ASelectionIsExportedAndWhatFailsIsListed) {
    batch_->paste({items_[0]}, bright(), {"light", "crop"});
    ASSERT_EQ(wait(), 1);
    ASSERT_TRUE(QFile::remove(folder_.filePath("photo2.png")));
    ASSERT_TRUE(QDir(folder_.path()).mkpath("out"));
    batch_->exportTo(items_, QUrl::fromLocalFile(folder_.filePath("out")), {{"format", "png"}, {"metadata", "none"}});
    ASSERT_EQ(wait(), 5);
    ASSERT_EQ(batch_->problemCount(), 1);
    EXPECT_TRUE(batch_->problems().first().toMap().value("why").toString().contains("photo2.png"));
    EXPECT_EQ(QDir(folder_.filePath("out")).entryList(QDir::Files).size(), 5);
    const QImage edited(folder_.filePath("out/photo0.png")), plain(folder_.filePath("out/photo1.png"));
    EXPECT_EQ(edited.size(), QSize(40, 60));
    EXPECT_NEAR(qRed(edited.pixel(5, 5)), 165, 2);  // twice the light of 120
    EXPECT_EQ(qRed(plain.pixel(5, 5)), 120);
    EXPECT_TRUE(batch_->canUndo()) << "an export takes nothing from what can be undone";

    batch_->exportTo(items_, QUrl::fromLocalFile(folder_.filePath("nowhere")), {});
    ASSERT_EQ(wait(), 0);
    EXPECT_GE(batch_->problemCount(), 1);
}

TEST_F(Batch, IsStoppedBetweenTwoPhotos) {
    QList<qint64> many;
    for (int i = 0; i < 400; ++i) many << items_[i % 6];
    batch_->exportTo(many, QUrl::fromLocalFile(folder_.path()), {});
    batch_->cancel();
    const int made = wait();
    EXPECT_GE(made, 0);
    EXPECT_LT(made, 400);
    EXPECT_FALSE(batch_->running());
    EXPECT_EQ(batch_->problemCount(), 0) << "stopping is no failure";
}

}  // namespace
}  // namespace photoflux::editor
