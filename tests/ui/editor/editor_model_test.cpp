// The Editor screen's view model with a real library, real edits and generated photos.

#include "ui/editor/editor_model.h"

#include "imaging/picture_file.h"
#include "library/items.h"
#include "long_run.h"
#include "photo_door.h"
#include "ui/editor/crop_frame.h"
#include "ui/editor/recipe_parts.h"
#include "ui/generate/paths.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace photoflux::editor {
namespace {

/// A smooth picture with a dark dot left of the middle.
QImage scene(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const double across = double(x) / width, down = double(y) / height;
            const bool dot = std::hypot((across - 0.25) * width, (down - 0.5) * height) < 0.02 * width;
            row[x] = dot ? qRgb(10, 10, 10)
                         : qRgb(int(60 + 120 * across), int(80 + 90 * down), int(140 - 60 * across * down));
        }
    }
    return image;
}

class Editor : public ::testing::Test {
protected:
    void SetUp() override {
        reopen();
        first_ = add("first.png", scene(600, 400));
        second_ = add("second.png", scene(300, 500));
    }
    std::filesystem::path inside(const QString& name) const { return generate::toPath(folder_.filePath(name)); }
    qint64 add(const QString& name, const QImage& picture) {
        EXPECT_TRUE(picture.save(folder_.filePath(name), nullptr, 100));
        library::NewItem item;
        item.path = inside(name);
        item.storage = library::Storage::in_place;
        item.sha256 = name.toStdString() + std::string(64 - std::size_t(name.size()), '0');
        item.notes.width = picture.width();
        item.notes.height = picture.height();
        const auto ids = catalogue_->items().add(std::vector{item});
        EXPECT_TRUE(ids.ok()) << ids.error().message;
        return ids->front();
    }
    void reopen() {
        model_.reset();
        catalogue_.reset();
        auto catalogue = library::Catalogue::open(inside("library"));
        ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
        catalogue_ = std::move(*catalogue);
        model_ = std::make_unique<EditorModel>(catalogue_.get(),
                                               [](const std::filesystem::path& photo, int side, const CancelToken&) {
                                                   return photoflux::test::photo_door().decode(photo, side);
                                               });
    }
    bool openAndWait(qint64 item) {
        model_->open(item, {first_, second_});
        return QTest::qWaitFor([&] { return model_->state() == "ready" && model_->full(); }, 20'000);
    }
    QImage whole() const { return model_->whole().value<QImage>(); }
    /// The middle of what is shown, once it shows the recipe.
    bool shows() {
        return QTest::qWaitFor([&] { return model_->upToDate(); }, 20'000);
    }
    int red(double x = 0.5, double y = 0.5) const {
        const QImage image = whole();
        return qRed(image.pixel(int(x * (image.width() - 1)), int(y * (image.height() - 1))));
    }
    double value(const char* name) const { return model_->values().value(QLatin1String(name)).toDouble(); }
    int kept(qint64 item) const {
        const auto history = catalogue_->edits().history(item);
        return history.ok() ? int(history->size()) : -1;
    }
    bool keeps(qint64 item, int steps) {
        return QTest::qWaitFor([&] { return kept(item) == steps; }, 10'000);
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<EditorModel> model_;
    qint64 first_ = 0, second_ = 0;
};

TEST_F(Editor, OpensAPhotoAndShowsAChange) {
    ASSERT_TRUE(openAndWait(first_)) << model_->problem().toStdString();
    EXPECT_EQ(model_->name(), "first.png");
    EXPECT_EQ(model_->resultSize(), QSize(600, 400));
    ASSERT_TRUE(shows());
    const int before = red();
    EXPECT_NEAR(before, 120, 2);
    EXPECT_TRUE(model_->histogram().value<Histogram>().known);
    model_->set("exposure", 1);
    ASSERT_TRUE(shows());
    // Twice the light of 120/255: 0.1878 · 2 = 0.3757, which sRGB writes as 165.
    EXPECT_NEAR(red(), 165, 2);
    EXPECT_TRUE(keeps(first_, 1));
    model_->set("exposure", 99);
    EXPECT_EQ(value("exposure"), 5) << "no further than the setting goes";
}

TEST_F(Editor, ADragIsOneStepAndTheNewestWishWins) {
    ASSERT_TRUE(openAndWait(first_));
    QSignalSpy shown(model_.get(), &EditorModel::wholeChanged);
    for (int i = 1; i <= 200; ++i) model_->set("exposure", i / 100.0, true);
    model_->commit();
    ASSERT_TRUE(shows());
    EXPECT_LT(shown.count(), 60) << "stale wishes are dropped";
    EXPECT_EQ(model_->edits()->step(), 1);
    EXPECT_TRUE(keeps(first_, 1));
    EXPECT_NEAR(red(), 225, 2);  // four times the light: 0.751
}

TEST_F(Editor, KeyPressesOnASliderAreOneStepAndOthersAreNot) {
    ASSERT_TRUE(openAndWait(first_));
    for (int i = 1; i <= 5; ++i) model_->set("contrast", i / 100.0);
    EXPECT_EQ(model_->edits()->step(), 1);
    model_->set("shadows", 0.2);
    EXPECT_EQ(model_->edits()->step(), 2);
    model_->set("contrast", 0.5);
    EXPECT_EQ(model_->edits()->step(), 3);
    ASSERT_TRUE(keeps(first_, 3));
    EXPECT_TRUE(model_->edits()->history().at(1).toMap().value("what").toString().contains("Contrast"));
}

TEST_F(Editor, UndoAndRedoGoOnAfterARestart) {
    ASSERT_TRUE(openAndWait(first_));
    model_->set("exposure", 0.5);
    model_->set("tint", 0.25);
    model_->turn(1);
    model_->edits()->undo();
    EXPECT_EQ(model_->resultSize(), QSize(600, 400));
    EXPECT_TRUE(model_->edits()->canRedo());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto versions = catalogue_->edits().versions(first_);
        return versions.ok() && versions->size() == 1 && versions->front().step == 2;
    }));
    reopen();
    ASSERT_TRUE(openAndWait(first_));
    EXPECT_EQ(value("tint"), 0.25);
    ASSERT_EQ(model_->edits()->history().size(), 4);
    model_->edits()->redo();
    EXPECT_EQ(model_->resultSize(), QSize(400, 600));
    model_->edits()->goTo(0);
    EXPECT_FALSE(model_->edited());
    model_->edits()->goTo(1);
    model_->set("vignette", -0.5);  // what was undone is gone now
    EXPECT_FALSE(model_->edits()->canRedo());
    EXPECT_EQ(model_->edits()->history().size(), 3);
    EXPECT_TRUE(keeps(first_, 2));
}

TEST_F(Editor, AWrongRangeOrPhotoIsSaid) {
    model_->open(4711);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->state() == "error"; }));
    EXPECT_FALSE(model_->problem().isEmpty());

    ASSERT_TRUE(QFile::rename(folder_.filePath("first.png"), folder_.filePath("away.png")));
    model_->open(first_);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->state() == "error"; }));
    EXPECT_TRUE(model_->problem().contains("first.png")) << model_->problem().toStdString();
    ASSERT_TRUE(QFile::rename(folder_.filePath("away.png"), folder_.filePath("first.png")));
    model_->retry();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model_->state() == "ready"; }, 20'000));

    QFile broken(folder_.filePath("second.png"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    model_->openNeighbour(1);  // alone without neighbours: nothing happens
    EXPECT_EQ(model_->item(), first_);
    model_->open(second_);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->state() == "error"; }));
}

TEST_F(Editor, VersionsHaveHistoriesOfTheirOwn) {
    ASSERT_TRUE(openAndWait(first_));
    model_->set("exposure", 1);
    EXPECT_TRUE(model_->edits()->versions().isEmpty());
    model_->edits()->addVersion("Warm");
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->edits()->versions().size() == 2; }));
    EXPECT_EQ(model_->edits()->versionName(), "Warm");
    EXPECT_EQ(value("exposure"), 1) << "begins as the shown one looks";
    model_->set("temperature", 0.5);
    const qint64 other = model_->edits()->versions().first().toMap().value("id").toLongLong();
    model_->edits()->showVersion(other);
    ASSERT_TRUE(QTest::qWaitFor([&] { return value("temperature") == 0; }));
    EXPECT_EQ(value("exposure"), 1);
    const qint64 warm = model_->edits()->versions().last().toMap().value("id").toLongLong();
    model_->edits()->renameVersion(warm, "Warmer");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return model_->edits()->versions().last().toMap().value("name").toString() == "Warmer"; }));
    model_->edits()->addVersion("Warmer");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->problem().isEmpty(); })) << "a name that is taken";
    model_->dismissProblem();
    model_->edits()->removeVersion(warm);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model_->edits()->versions().isEmpty(); }));
}

TEST_F(Editor, PartsOfAnEditAreCopied) {
    ASSERT_TRUE(openAndWait(first_));
    model_->set("exposure", 1);
    model_->set("saturation", -1);
    model_->turn(1);
    EXPECT_EQ(model_->changedParts(), QStringList({"light", "colour", "crop"}));
    model_->copy({"light", "crop"});
    model_->openNeighbour(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->state() == "ready" && model_->item() == second_; }, 20'000));
    EXPECT_FALSE(model_->edited());
    model_->paste();
    EXPECT_EQ(value("exposure"), 1);
    EXPECT_EQ(value("saturation"), 0);
    EXPECT_EQ(model_->resultSize(), QSize(500, 300));
    EXPECT_TRUE(keeps(second_, 1));
    model_->edits()->undo();
    EXPECT_FALSE(model_->edited());
}

TEST_F(Editor, CropKeepsItsShapeAndShowsAllWhileItIsSet) {
    ASSERT_TRUE(openAndWait(first_));
    model_->setTool("crop");
    model_->setCropRatio(1);
    EXPECT_EQ(model_->resultSize(), QSize(400, 400));
    ASSERT_TRUE(shows());
    EXPECT_TRUE(model_->uncropped());
    EXPECT_EQ(model_->shownSize(), QSize(600, 400));
    model_->dragCrop(model_->crop(), int(Qt::RightEdge | Qt::BottomEdge), {-0.2, -0.3});
    model_->commit();
    EXPECT_EQ(model_->resultSize().width(), model_->resultSize().height());
    EXPECT_LT(model_->resultSize().width(), 400);
    model_->setTool("");
    ASSERT_TRUE(shows());
    EXPECT_EQ(model_->shownSize(), model_->resultSize());
    // What is cropped turns with the picture, and flips as it is seen.
    model_->setCropRatio(0);
    model_->dragCrop({0, 0, 1, 1}, int(Qt::RightEdge), {-0.5, 0});
    model_->commit();
    ASSERT_TRUE(shows());
    const int topLeft = red(0.02, 0.02);
    model_->turn(1);
    ASSERT_TRUE(shows());
    EXPECT_NEAR(red(0.98, 0.02), topLeft, 3);
    model_->flip();
    ASSERT_TRUE(shows());
    EXPECT_NEAR(red(0.02, 0.02), topLeft, 3);
}

TEST_F(Editor, ALineThatSlopesBecomesLevel) {
    ASSERT_TRUE(openAndWait(first_));
    model_->level({0.1, 0.5}, {0.9, 0.5 + 0.8 * 600 * std::tan(0.1) / 400});  // 0.1 rad down to the right
    EXPECT_NEAR(value("straighten"), -0.1 * 180 / 3.14159265, 0.01);
    model_->set("straighten", 0);
    model_->level({0.5, 0.1}, {0.5 + 0.8 * 400 * std::tan(0.05) / 600, 0.9});  // upright, leaning right at its foot
    EXPECT_NEAR(value("straighten"), 0.05 * 180 / 3.14159265, 0.01);
}

TEST_F(Editor, CurvesTakePointsAndLoseThem) {
    ASSERT_TRUE(openAndWait(first_));
    ASSERT_EQ(model_->curves().value("rgb").toList().size(), 2);
    const int index = model_->setCurvePoint("rgb", -1, {0.5, 0.7}, false);
    EXPECT_EQ(index, 1);
    ASSERT_TRUE(shows());
    EXPECT_GT(red(), 150);
    EXPECT_EQ(model_->setCurvePoint("rgb", 1, {2, 0.6}, false), 1);
    const QPointF moved = model_->curves().value("rgb").toList().at(1).toPointF();
    EXPECT_LT(moved.x(), 1) << "stays left of the next point";
    EXPECT_NEAR(moved.y(), 0.6, 1e-9);
    model_->removeCurvePoint("rgb", 0);
    EXPECT_EQ(model_->curves().value("rgb").toList().size(), 3) << "the ends stay";
    model_->removeCurvePoint("rgb", 1);
    EXPECT_FALSE(model_->edited());
}

TEST_F(Editor, ASpotIsHealedFromItsSurroundings) {
    ASSERT_TRUE(openAndWait(first_));
    ASSERT_TRUE(shows());
    EXPECT_LT(red(0.25, 0.5), 20);
    model_->setSpotSize(30);
    model_->addSpot({0.25, 0.5});
    ASSERT_TRUE(shows());
    EXPECT_NEAR(red(0.25, 0.5), 90, 6) << "as the gradient has it there";
    // Spots stay where they are in the photo, whatever the crop.
    model_->turn(1);
    const QVariantMap spot = model_->spots().first().toMap();
    EXPECT_NEAR(spot.value("x").toDouble(), 0.5, 1e-6);
    EXPECT_NEAR(spot.value("y").toDouble(), 0.25, 1e-6);
    model_->removeSpot(0);
    EXPECT_TRUE(model_->spots().isEmpty());
}

TEST_F(Editor, WhatIsLookedAtCloselyIsRenderedAtThatScale) {
    ASSERT_TRUE(openAndWait(first_));
    model_->setView(0.5, {0.25, 0.25, 0.5, 0.5}, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model_->part().value<QImage>().width() == 600; }, 10'000));
    EXPECT_EQ(model_->part().value<QImage>().size(), QSize(600, 400));
    EXPECT_EQ(model_->partPlace(), QRectF(0.25, 0.25, 0.5, 0.5));
    ASSERT_TRUE(QTest::qWaitFor([&] { return whole().width() == 300; }, 10'000));
    model_->setComparing(true);
    model_->set("exposure", 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->partBefore().value<QImage>().isNull(); }, 10'000));
    ASSERT_TRUE(shows());
    EXPECT_GT(red(), qRed(model_->wholeBefore().value<QImage>().pixel(150, 100)) + 40);
}

TEST_F(Editor, EachFilterShowsWhatItMakesOfThePhoto) {
    ASSERT_TRUE(openAndWait(first_));
    ASSERT_GT(model_->filters()->rowCount(), 1);
    model_->setFiltersShown(true);
    const auto picture = [&](int row) {
        return model_->filters()->data(model_->filters()->index(row), FilterList::PictureRole).value<QImage>();
    };
    const int last = model_->filters()->rowCount() - 1;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !picture(last).isNull(); }, 60'000));
    for (int row = 1; row <= last; ++row) EXPECT_NE(picture(row), picture(0)) << "row " << row;
    model_->setFilter(model_->filters()->data(model_->filters()->index(1), FilterList::NameRole).toString());
    EXPECT_EQ(model_->edits()->step(), 1);
}

TEST_F(Editor, IsExportedAndRestyledAsItIsSeen) {
    ASSERT_TRUE(openAndWait(first_));
    model_->turn(1);
    model_->set("exposure", 1);
    QSignalSpy finished(model_->exporter(), &PhotoExport::finished);
    const QVariantMap settings{{"format", "png"}, {"longest", 300}, {"metadata", "none"}};
    ASSERT_TRUE(QDir(folder_.path()).mkpath("out"));
    for (int round = 0; round < 2; ++round) {
        model_->exportTo(QUrl::fromLocalFile(folder_.filePath("out")), settings);
        ASSERT_TRUE(finished.wait(20'000)) << model_->exporter()->problem().toStdString();
    }
    EXPECT_EQ(QDir(folder_.filePath("out")).entryList(QDir::Files), QStringList({"first-2.png", "first.png"}));
    const QImage out(folder_.filePath("out/first.png"));
    EXPECT_EQ(out.size(), QSize(200, 300));
    EXPECT_NEAR(qRed(out.pixel(100, 150)), 165, 2);
    model_->exportTo(QUrl::fromLocalFile(folder_.filePath("nowhere")), settings);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->exporter()->problem().isEmpty(); }, 20'000));

    QSignalSpy asked(model_.get(), &EditorModel::restyleAsked);
    model_->restyle();
    ASSERT_TRUE(asked.wait(20'000));
    EXPECT_EQ(QImage(asked.first().first().toUrl().toLocalFile()).size(), QSize(400, 600));
    model_->reset();
    model_->restyle();
    EXPECT_EQ(asked.last().first().toUrl(), model_->file()) << "the photo itself where nothing is edited";
}

TEST(CropFrame, StaysInsideAndKeepsItsRatio) {
    for (const int edges : {1, 2, 3, 4, 5, 8, 10, 12})
        for (int column = -6; column <= 6; ++column)
            for (int row = -6; row <= 6; ++row)
                for (const double ratio : {0.0, 0.5, 1.0, 1.7}) {
                    const QRectF start = shapedCrop({0.2, 0.3, 0.5, 0.4}, {0.2, 0.3, 0.5, 0.4}, ratio);
                    const QRectF crop = draggedCrop(start, Qt::Edges(edges), {column / 4.0, row / 4.0}, ratio);
                    EXPECT_GE(crop.left(), -1e-9);
                    EXPECT_GE(crop.top(), -1e-9);
                    EXPECT_LE(crop.right(), 1 + 1e-9);
                    EXPECT_LE(crop.bottom(), 1 + 1e-9);
                    EXPECT_GT(crop.width(), 0.005);
                    if (ratio > 0) {
                        EXPECT_NEAR(crop.width() / crop.height(), ratio, 1e-6);
                    }
                    if (!(edges & Qt::LeftEdge) && (edges & Qt::RightEdge)) {
                        EXPECT_NEAR(crop.left(), start.left(), 1e-9);
                    }
                }
}

/// How long after a slider moved the picture follows, on 24 megapixels at the size of a screen.
TEST_F(Editor, TheSliderIsFollowedOnALargePhoto) {
    const bool large_one = long_run();
    const qint64 large = add("large.jpg", scene(large_one ? 6000 : 3000, large_one ? 4000 : 2000));
    ASSERT_TRUE(openAndWait(large));
    model_->setView(1200.0 / model_->resultSize().width(), {}, 0);
    ASSERT_TRUE(shows());
    for (const char* name : {"exposure", "sharpen", "grain", "straighten", "noise-luminance"}) {
        const QString setting = QLatin1String(name);
        const int moves = large_one ? 40 : 16;
        std::vector<qint64> times;
        QElapsedTimer timer;
        for (int i = 1; i <= moves; ++i) {
            timer.start();
            model_->set(setting, 0.2 + 0.01 * i, true);
            ASSERT_TRUE(QTest::qWaitFor([&] { return model_->upToDate(); }, 10'000));
            times.push_back(timer.elapsed());
        }
        std::sort(times.begin(), times.end());
        std::printf("%s to picture on %d megapixels: median %lld ms, 95th percentile %lld ms\n", name,
                    large_one ? 24 : 6, static_cast<long long>(times[std::size_t(moves / 2)]),
                    static_cast<long long>(times[std::size_t(moves * 95 / 100)]));
        EXPECT_LT(times[std::size_t(moves / 2)], 400) << "an idle machine takes a tenth of that";
        model_->commit();
        EXPECT_TRUE(QTest::qWaitFor([&] { return whole().width() == 1200; }, 10'000))
            << "at rest it has all pixels of the screen again";
        model_->set(setting, 0);
    }
}

}  // namespace
}  // namespace photoflux::editor
