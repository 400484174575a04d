// The view model with the real catalogue in a folder of its own; only decoder and importer are stood in for.

#include "ui/library/library_model.h"

#include "ui/library/grid_lines.h"
#include "ui/library/newest_first.h"
#include "ui/library/sample_library.h"
#include "ui/library/thumbnail_provider.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QQuickTextureFactory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace photoflux::libraryscreen {
namespace {

QByteArray jpeg(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 120, 40));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

class Library : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(folder_.isValid());
        catalogue_ = std::move(library::Catalogue::open(folder_.path().toStdString())).value();
        thumbnails_ = std::move(library::Thumbnails::open(folder_.path().toStdString())).value();
    }

    /// A library of `count` photos, six hours between two of them, and the screen's model of it.
    void open(int count) {
        const auto ids = catalogue_->items().add(testing::sampleItems(count));
        ASSERT_TRUE(ids.ok());
        ids_ = *ids;
        openModel();
    }
    void openModel() {
        doors_.items = &catalogue_->items();
        doors_.thumbnails = thumbnails_.get();
        doors_.examine = [this](const std::filesystem::path&, const std::vector<int>& sides, const CancelToken&) {
            ++examined_;
            imaging::Examined examined;
            for (const int side : sides) examined.thumbnails.push_back({side, jpeg(side, side * 2 / 3)});
            return Result<imaging::Examined>(examined);
        };
        doors_.decode = [](const std::filesystem::path&, int, const CancelToken&) {
            return Result<QImage>(QImage(300, 200, QImage::Format_RGBA64));
        };
        model_ = std::make_unique<LibraryModel>(
            doors_,
            [this](const ImportWish& wish, const importing::Import::Listener& listener, const CancelToken& cancel) {
                return import_(wish, listener, cancel);
            },
            &calls_);
        ASSERT_TRUE(QTest::qWaitFor([this] { return model_->loaded(); }));
    }
    bool settled() {
        return QTest::qWaitFor([this] { return !model_->busy(); });
    }
    library::Item item(std::int64_t id) const { return *catalogue_->items().item(id); }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    std::vector<std::int64_t> ids_;
    std::atomic<int> examined_ = 0;
    ImportDoor import_ = [](const auto&, const auto&, const auto&) {
        return Result<importing::ImportSummary>(importing::ImportSummary());
    };
    generate::LibraryCalls calls_;
    LibraryDoors doors_;
    std::unique_ptr<LibraryModel> model_;
};

TEST_F(Library, LinesStandUnderTheirMonthsAndOnlyWhatIsInSightIsAlive) {
    open(2000);
    GridLines lines;
    lines.setGrid(model_->grid());
    lines.setTileSize(136);
    lines.setWidth(862);  // six tiles and the gaps between them
    lines.setViewHeight(700);
    EXPECT_EQ(lines.columns(), 6);
    EXPECT_EQ(lines.side(), 138);
    EXPECT_EQ(lines.titleAt(0), "September 2025");
    // Noon of the 14th, every six hours back to the 1st: 13 days with 4 and the morning with 3 are in September.
    EXPECT_EQ(lines.rectOf(0), QRectF(0, 36, 138, 138));
    EXPECT_EQ(lines.rectOf(54).x(), 0) << "the 55th photo ends its line at the month's end";
    EXPECT_GT(lines.rectOf(55).y(), lines.rectOf(54).y() + 144 + 36) << "the next month begins under a heading";
    EXPECT_EQ(lines.rectOf(55).x(), 0);
    EXPECT_EQ(lines.titleAt(lines.rectOf(55).y()), "August 2025");
    // Every tile is found where it is said to be, and nothing between them.
    for (const int row : {0, 5, 6, 54, 55, 999, 1999}) {
        const QRectF at = lines.rectOf(row);
        EXPECT_EQ(lines.rowAt(at.center().x(), at.center().y()), row);
        EXPECT_EQ(lines.rowAt(at.right() + 3, at.center().y()), -1);
    }
    EXPECT_EQ(lines.rowsIn(QRectF(0, 36, 200, 200)), (QList<int>{0, 1, 6, 7}));
    EXPECT_LT(lines.tiles()->rowCount(), 80) << "2,000 photos, but only so many tiles";
    lines.setContentY(lines.contentHeight() - 700);
    bool last = false;
    for (int i = 0; i < lines.tiles()->rowCount(); ++i)
        last = last || lines.tiles()->data(lines.tiles()->index(i, 0), GridSlots::ThingRole).toInt() == 1999;
    EXPECT_TRUE(last);
    EXPECT_LT(lines.tiles()->rowCount(), 80);
}

TEST_F(Library, DownAndUpKeepTheColumnAcrossMonths) {
    open(200);
    GridLines lines;
    lines.setGrid(model_->grid());
    lines.setWidth(862);
    lines.setViewHeight(700);
    EXPECT_EQ(lines.below(0, 1), 6);
    EXPECT_EQ(lines.below(51, 1), 54) << "the last line of September has one photo";
    EXPECT_EQ(lines.below(54, 1), 55);
    EXPECT_EQ(lines.below(58, -1), 54);
    EXPECT_EQ(lines.below(2, -1), 2) << "nothing is above the first line";
    EXPECT_EQ(lines.below(0, 1000), lines.below(0, 999)) << "nothing is below the last one";
}

TEST_F(Library, ClicksSelectAsEverywhere) {
    open(20);
    PhotoGrid* grid = model_->grid();
    grid->click(3, Qt::NoModifier);
    grid->click(7, Qt::ShiftModifier);
    EXPECT_EQ(grid->selectedCount(), 5);
    grid->click(5, Qt::ControlModifier);
    EXPECT_EQ(grid->selectedIds(), (std::vector{ids_[3], ids_[4], ids_[6], ids_[7]}));
    grid->step(6, true);
    EXPECT_EQ(grid->selectedIds(), (std::vector{ids_[5], ids_[6]})) << "Shift and an arrow go from the last click";
    grid->click(9, Qt::NoModifier);
    EXPECT_EQ(grid->selectedIds(), std::vector{ids_[9]});
    grid->beginLasso(true);
    grid->lasso({0, 1});
    grid->lasso({0});
    EXPECT_EQ(grid->selectedIds(), (std::vector{ids_[0], ids_[9]})) << "a lasso that shrinks lets go again";
    grid->selectAll();
    EXPECT_EQ(grid->selectedCount(), 20);
    grid->clearSelection();
    EXPECT_EQ(grid->selectedCount(), 0);
}

TEST_F(Library, ASelectionOutlivesAnotherOrder) {
    open(20);
    model_->grid()->click(2, Qt::NoModifier);
    model_->setOrder(QStringLiteral("oldest"));
    ASSERT_TRUE(settled());
    EXPECT_EQ(model_->grid()->selectedIds(), std::vector{ids_[2]});
    EXPECT_EQ(model_->grid()->current(), 17);
}

TEST_F(Library, StarsFlagsTagsAndWordsReachTheCatalogue) {
    open(5);
    PhotoGrid* grid = model_->grid();
    grid->click(1, Qt::NoModifier);
    grid->click(2, Qt::ShiftModifier);
    model_->rate(4);
    model_->flag(QStringLiteral("picked"));
    model_->addTag(QStringLiteral(" mountain "));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->tags() == QStringList{QStringLiteral("mountain")}; }));
    EXPECT_EQ(item(ids_[1]).rating, 4);
    EXPECT_EQ(item(ids_[2]).flag, library::Flag::picked);
    EXPECT_EQ(item(ids_[2]).tags, std::vector<std::string>{"mountain"});
    EXPECT_EQ(item(ids_[0]).rating, 0);
    EXPECT_EQ(grid->data(grid->index(1), PhotoGrid::RatingRole).toInt(), 4);
    grid->click(1, Qt::NoModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->details().id == ids_[1]; }));
    EXPECT_EQ(model_->details().tags, QStringList{QStringLiteral("mountain")});
    model_->setTitle(QStringLiteral("Morning"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->details().title == QLatin1String("Morning"); }));
    EXPECT_EQ(item(ids_[1]).title, "Morning");
    model_->toggleFavourite();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->details().favourite; }));
    EXPECT_TRUE(item(ids_[1]).favourite);
}

TEST_F(Library, WhatIsThrownAwayComesBack) {
    open(6);
    model_->grid()->click(1, Qt::NoModifier);
    model_->grid()->click(2, Qt::ControlModifier);
    const QSignalSpy told(model_.get(), &LibraryModel::told);
    model_->trash();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 4; }));
    EXPECT_TRUE(item(ids_[1]).trashed_at.has_value());
    EXPECT_EQ(model_->grid()->selectedIds(), std::vector{ids_[3]}) << "the next one is selected, for the next key";
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].toString(), "trashed");
    model_->setShown(QStringLiteral("trash"));
    ASSERT_TRUE(settled());
    EXPECT_EQ(model_->count(), 2);
    model_->setShown(QStringLiteral("all"));
    model_->undoTrash();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 6; }));
    EXPECT_FALSE(item(ids_[1]).trashed_at.has_value());
}

TEST_F(Library, ASearchNarrowsAndSaysWhereItIsWrong) {
    open(30);
    model_->setSearch(QStringLiteral("camera:x100"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 10; }));
    EXPECT_EQ(model_->total(), 30);
    EXPECT_TRUE(model_->narrowed());
    model_->setSearch(QStringLiteral("rating:>many"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model_->searchProblem().isEmpty(); }));
    EXPECT_EQ(model_->count(), 10) << "what was found before stays while the search is written";
    EXPECT_TRUE(model_->problem().isEmpty());
    model_->showEverything();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 30; }));
    EXPECT_TRUE(model_->searchProblem().isEmpty());
}

TEST_F(Library, WhatIsOfferedTakesThePlaceOfTheLastWord) {
    open(3);
    EXPECT_EQ(model_->completed(QStringLiteral("fox cam"), QStringLiteral("camera:")), "fox camera:");
    EXPECT_EQ(model_->completed(QStringLiteral("fox camera:\"FUJI F"), QStringLiteral("camera:\"FUJI X\"")),
              "fox camera:\"FUJI X\" ");
    model_->complete(QStringLiteral("camera:"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model_->completions().isEmpty(); }));
    EXPECT_TRUE(model_->completions().join(QLatin1Char(' ')).contains(QLatin1String("X100V")));
}

TEST_F(Library, AlbumsHoldTheSelectionOrASearch) {
    open(12);
    model_->grid()->click(0, Qt::NoModifier);
    model_->grid()->click(1, Qt::ShiftModifier);
    model_->addAlbum(QStringLiteral("Best"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->albums().size() == 1; }));
    const double best = model_->albums()[0].toMap()[QStringLiteral("id")].toDouble();
    model_->setAlbum(best);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 2; }));
    EXPECT_EQ(model_->albumName(), "Best");
    model_->takeOffAlbum();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 0; }));
    EXPECT_FALSE(item(ids_[0]).trashed_at.has_value()) << "it stays in the library";
    model_->setAlbum(0);
    model_->setSearch(QStringLiteral("camera:nikon"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 4; }));
    model_->keepSearch(QStringLiteral("Nikon"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->albumName() == QLatin1String("Nikon"); }));
    EXPECT_EQ(model_->search(), "");
    EXPECT_FALSE(model_->albumByHand());
    ASSERT_TRUE(settled());
    EXPECT_EQ(model_->count(), 4);
}

TEST_F(Library, AnImportTellsHowFarItIsAndWhatCameOfIt) {
    openModel();
    EXPECT_EQ(model_->count(), 0);
    std::mutex step;
    step.lock();
    import_ = [this, &step](const ImportWish& wish, const importing::Import::Listener& listener, const CancelToken&) {
        EXPECT_EQ(wish.paths.size(), 1U);
        EXPECT_FALSE(wish.copy);
        importing::ImportProgress progress;
        progress.found = 3;
        progress.done = 1;
        progress.seconds_left = 12;
        listener.progress(progress);
        const std::lock_guard wait(step);
        importing::ImportSummary summary;
        const auto ids = catalogue_->items().add(testing::sampleItems(2));
        for (const auto id : *ids) summary.imported.push_back({id, {}, {}, {}});
        summary.known = 1;
        summary.unreadable.push_back(
            {"/card/cut.jpg", Error{ErrorCode::corrupt, sentence("imaging", "%1 ends too early").with("cut.jpg")}});
        summary.remarks.push_back(
            {"/card/half.jpg", Error{ErrorCode::corrupt, sentence("imaging", "%1 is half there").with("half.jpg")}});
        return Result<importing::ImportSummary>(summary);
    };
    model_->importing()->start({QUrl::fromLocalFile(QStringLiteral("/card"))}, false);
    EXPECT_TRUE(model_->importing()->running());
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->importing()->total() == 3; }));
    EXPECT_EQ(model_->importing()->secondsLeft(), 12);
    const QSignalSpy ended(model_->importing(), &ImportRun::ended);
    step.unlock();
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended.size() == 1; }));
    EXPECT_FALSE(model_->importing()->running());
    EXPECT_EQ(model_->importing()->fresh(), 2);
    EXPECT_EQ(model_->importing()->known(), 1);
    EXPECT_EQ(model_->importing()->unreadCount(), 1);
    EXPECT_EQ(model_->importing()->remarkCount(), 1);
    const QVariantList troubles = model_->importing()->troubles();
    ASSERT_EQ(troubles.size(), 2);
    EXPECT_EQ(troubles[0].toMap()[QStringLiteral("why")].toString(), "cut.jpg ends too early");
    EXPECT_FALSE(troubles[0].toMap()[QStringLiteral("read")].toBool());
    EXPECT_EQ(troubles[1].toMap()[QStringLiteral("path")].toString(), "/card/half.jpg");
    EXPECT_TRUE(troubles[1].toMap()[QStringLiteral("read")].toBool()) << "it is in the library";
    model_->importing()->copyReport();
    const QString report = QGuiApplication::clipboard()->text();
    for (const char* words : {"2 new", "1 already there", "/card/cut.jpg", "cut.jpg ends too early", "/card/half.jpg"})
        EXPECT_TRUE(report.contains(QLatin1String(words))) << words << " is not in:\n" << report.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 2; })) << "what came in is shown";
}

TEST_F(Library, ACatalogueThatCannotBeReadIsNoEmptyLibrary) {
    ASSERT_TRUE(catalogue_->items().add(testing::sampleItems(3)).ok());
    SQLite::Database file((folder_.path() + QStringLiteral("/catalogue.sqlite")).toStdString(), SQLite::OPEN_READWRITE);
    file.exec("DROP INDEX items_grid");
    openModel();
    EXPECT_TRUE(model_->failed());
    EXPECT_FALSE(model_->problem().isEmpty());
    file.exec("CREATE INDEX items_grid ON items(trashed_at, shown_at, id)");
    model_->refresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 3; })) << "and when it can be read again, it is";
    EXPECT_FALSE(model_->failed());
}

TEST_F(Library, AnImportThatIsStoppedSaysSo) {
    openModel();
    import_ = [](const ImportWish&, const importing::Import::Listener& listener, const CancelToken& cancel) {
        listener.imported({});
        listener.remark({"/card/half.jpg", Error{ErrorCode::corrupt, sentence("imaging", "half")}});
        while (!cancel.cancelled()) QTest::qSleep(1);
        return Result<importing::ImportSummary>(Cancelled{});
    };
    const QSignalSpy ended(model_->importing(), &ImportRun::ended);
    model_->importing()->start({QUrl::fromLocalFile(QStringLiteral("/card"))}, true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->importing()->fresh() == 1; }));
    model_->importing()->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended.size() == 1; }));
    EXPECT_TRUE(model_->importing()->cancelled());
    EXPECT_EQ(model_->importing()->fresh(), 1);
    EXPECT_EQ(model_->importing()->remarkCount(), 1);
    EXPECT_TRUE(model_->importing()->problem().isEmpty());
}

TEST_F(Library, AMissingThumbnailIsMadeOnceAndKept) {
    open(1);
    ThumbnailProvider provider(doors_);
    const auto ask = [&provider, this](const QString& what) {
        std::unique_ptr<QQuickImageResponse> answer(
            provider.requestImageResponse(QStringLiteral("%1/%2").arg(what).arg(ids_[0]), QSize(128, 128)));
        const QSignalSpy finished(answer.get(), &QQuickImageResponse::finished);
        EXPECT_TRUE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }));
        EXPECT_EQ(answer->errorString(), "");
        const std::unique_ptr<QQuickTextureFactory> texture(answer->textureFactory());
        return texture ? texture->image().size() : QSize();
    };
    EXPECT_EQ(ask(QStringLiteral("256")), QSize(192, 128)) << "the shorter side fills the tile";
    EXPECT_EQ(examined_, 1);
    EXPECT_TRUE(thumbnails_->get(item(ids_[0]).sha256, 1024)->has_value());
    EXPECT_EQ(ask(QStringLiteral("1024")), QSize(192, 128));
    EXPECT_EQ(examined_, 1) << "both sizes came of one reading";
    EXPECT_EQ(ask(QStringLiteral("full")), QSize(300, 200));
}

TEST(NewestFirstQueue, TheNewestComesFirstAndWhatIsDroppedNever) {
    std::mutex gate, guard;
    std::vector<int> order;
    gate.lock();
    std::atomic<bool> begun = false;
    NewestFirst queue(1);
    queue.add([&] {
        begun = true;
        const std::lock_guard wait(gate);
    });
    ASSERT_TRUE(QTest::qWaitFor([&begun] { return begun.load(); }));
    const auto note = [&](int number) {
        return [&order, &guard, number] {
            const std::lock_guard lock(guard);
            order.push_back(number);
        };
    };
    queue.add(note(1));
    const auto two = queue.add(note(2));
    queue.add(note(3));
    EXPECT_TRUE(queue.drop(two));
    EXPECT_FALSE(queue.drop(two));
    gate.unlock();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const std::lock_guard lock(guard);
        return order.size() == 2;
    }));
    EXPECT_EQ(order, (std::vector{3, 1}));
}

}  // namespace
}  // namespace photoflux::libraryscreen
