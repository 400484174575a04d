// The screen by keyboard and as a screen reader hears it, over a real catalogue.

#include "ui/library/library_model.h"
#include "ui/library/sample_library.h"
#include "ui/library/thumbnail_provider.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

Q_IMPORT_QML_PLUGIN(PhotoFlux_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_GeneratePlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_LibraryPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_PeoplePlugin)

namespace photoflux::libraryscreen {
namespace {

class Screen : public ::testing::Test {
protected:
    void SetUp() override {
        catalogue_ = std::move(library::Catalogue::open(folder_.path().toStdString())).value();
        thumbnails_ = std::move(library::Thumbnails::open(folder_.path().toStdString())).value();
        ids_ = *catalogue_->items().add(testing::sampleItems(40));
        LibraryDoors doors;
        doors.items = &catalogue_->items();
        doors.thumbnails = thumbnails_.get();
        QImage grey(256, 171, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        grey.save(&buffer, "JPEG");
        doors.examine = [bytes](const auto&, const auto&, const auto&) {
            imaging::Examined examined;
            examined.thumbnails = {{256, bytes}, {1024, bytes}};
            return Result<imaging::Examined>(examined);
        };
        doors.decode = [grey](const auto&, int, const auto&) { return Result<QImage>(grey); };
        model_ = std::make_unique<LibraryModel>(
            doors, [](const auto&, const auto&, const auto&) { return Result<importing::ImportSummary>(Cancelled{}); },
            &calls_);
        engine_ = std::make_unique<QQmlApplicationEngine>();
        engine_->addImageProvider(QStringLiteral("library"), new ThumbnailProvider(doors));
        engine_->setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(model_.get())}});
        engine_->loadData(
            "import QtQuick\nimport QtQuick.Controls.Material\nimport PhotoFlux.Library\n"
            "ApplicationWindow { property alias model: screen.model; visible: true; width: 1240; height: 800\n"
            "LibraryScreen { id: screen; anchors.fill: parent; focus: true } }");
        ASSERT_FALSE(engine_->rootObjects().isEmpty());
        window_ = qobject_cast<QQuickWindow*>(engine_->rootObjects().first());
        QAccessible::setActive(true);
        window_->requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_));
        ASSERT_TRUE(QTest::qWaitFor([this] { return model_->loaded() && tile(0) != nullptr; }));
        click(0);
        ASSERT_EQ(model_->grid()->current(), 0);
    }

    /// What a Repeater makes is nobody's child but the one that it lies in.
    static QQuickItem* tileIn(QQuickItem* item, int row) {
        if (item->property("photoId").isValid() && item->property("thing").isValid())
            return item->property("thing").toInt() == row ? item : nullptr;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = tileIn(child, row)) return found;
        return nullptr;
    }
    QQuickItem* tile(int row) const { return tileIn(window_->contentItem(), row); }
    void click(int row) {
        const QQuickItem* item = tile(row);
        QTest::mouseClick(window_, Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window_, key, modifiers); }
    QObject* shown(const char* type) const {
        for (auto* object : window_->findChildren<QObject*>())
            if (QString::fromLatin1(object->metaObject()->className()).startsWith(QLatin1String(type)) &&
                object->property("visible").toBool())
                return object;
        return nullptr;
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    std::vector<std::int64_t> ids_;
    generate::LibraryCalls calls_;
    std::unique_ptr<LibraryModel> model_;
    std::unique_ptr<QQmlApplicationEngine> engine_;
    QQuickWindow* window_ = nullptr;
};

TEST_F(Screen, ArrowsMoveDigitsRateAndDeleteThrowsAway) {
    PhotoGrid* grid = model_->grid();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(grid->current(), 2);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(grid->selectedCount(), 2);
    key(Qt::Key_4);
    ASSERT_TRUE(QTest::qWaitFor([this] { return catalogue_->items().item(ids_[3])->rating == 4; }));
    EXPECT_EQ(catalogue_->items().item(ids_[2])->rating, 4);
    EXPECT_EQ(catalogue_->items().item(ids_[1])->rating, 0);
    key(Qt::Key_X);
    ASSERT_TRUE(QTest::qWaitFor([this] { return catalogue_->items().item(ids_[3])->flag == library::Flag::rejected; }));
    key(Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 38; }));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 40; }));
    key(Qt::Key_End);
    EXPECT_EQ(grid->current(), 39);
    key(Qt::Key_Home);
    EXPECT_EQ(grid->current(), 0);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(grid->selectedCount(), 40);
    key(Qt::Key_Escape);
    EXPECT_EQ(grid->selectedCount(), 0);
}

TEST_F(Screen, SpaceLooksAtOneAndTheArrowsGoOn) {
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown("QuickLook") != nullptr; }));
    QTest::qWait(300);
    key(Qt::Key_Right);
    EXPECT_EQ(model_->grid()->current(), 1);
    key(Qt::Key_5);
    ASSERT_TRUE(QTest::qWaitFor([this] { return catalogue_->items().item(ids_[1])->rating == 5; }));
    key(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown("QuickLook") == nullptr; }));
}

TEST_F(Screen, WhatIsTypedIntoTheSearchRatesNothing) {
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(window_, Qt::Key_X);
    QTest::keyClick(window_, Qt::Key_5);
    EXPECT_EQ(model_->search(), "x5");
    QTest::qWait(50);
    EXPECT_EQ(catalogue_->items().item(ids_[0])->rating, 0);
    EXPECT_EQ(catalogue_->items().item(ids_[0])->flag, library::Flag::none);
}

TEST_F(Screen, EnterInTheSearchTakesOnlyWhatWasChosen) {
    key(Qt::Key_Slash);
    for (const auto letter : {Qt::Key_C, Qt::Key_A, Qt::Key_M}) key(letter);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model_->completions().isEmpty(); }));
    QTest::qWait(50);
    key(Qt::Key_Return);
    EXPECT_EQ(model_->search(), "cam");
    model_->showEverything();
    key(Qt::Key_Slash);
    for (const auto letter : {Qt::Key_C, Qt::Key_A, Qt::Key_M}) key(letter);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->completions() == QStringList{QStringLiteral("camera:")}; }));
    QTest::qWait(50);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(model_->search(), "camera:");
}

TEST_F(Screen, CtrlMovesWithoutSelectingAndTakesOneMore) {
    PhotoGrid* grid = model_->grid();
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(grid->current(), 2);
    EXPECT_EQ(grid->selectedIds(), std::vector{ids_[0]});
    key(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(grid->selectedIds(), (std::vector{ids_[0], ids_[2]}));
    key(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown("PhotoMenu") != nullptr; }));
    key(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown("PhotoMenu") == nullptr; }));
}

TEST_F(Screen, WhereNothingIsLeftTheKeyboardStandsOnTheWayBack) {
    model_->setShown(QStringLiteral("made"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return model_->count() == 0; }));
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model_->count() == 40; }));
    EXPECT_EQ(model_->shown(), "all");
}

TEST_F(Screen, AScreenReaderHearsNameRatingDateAndPosition) {
    key(Qt::Key_3);
    QQuickItem* first = tile(0);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(first);
    ASSERT_TRUE(heard);
    // The name of the file is read a moment later, and the stars are set by another thread.
    ASSERT_TRUE(QTest::qWaitFor([heard] {
        const QString words = heard->text(QAccessible::Name);
        return words.contains(QLatin1String("3 star")) && words.contains(QLatin1String("DSCF"));
    })) << heard->text(QAccessible::Name).toStdString();
    const QString words = heard->text(QAccessible::Name);
    EXPECT_TRUE(words.startsWith(QLatin1String("DSCF10000.jpg"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QLatin1String("14 September 2025"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QLatin1String("1 of 40"))) << words.toStdString();
    EXPECT_TRUE(heard->state().selected);
    EXPECT_TRUE(heard->state().focused);
}

TEST_F(Screen, ADragBesideTheTilesIsALasso) {
    const QQuickItem* first = tile(0);
    const QQuickItem* other = tile(1);
    const QPoint from = first->mapToScene(QPointF(-0, -10)).toPoint(),
                 to = other->mapToScene(other->boundingRect().center()).toPoint();
    QTest::mousePress(window_, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) QTest::mouseMove(window_, from + (to - from) * i / 5);
    QTest::mouseRelease(window_, Qt::LeftButton, {}, to);
    EXPECT_EQ(model_->grid()->selectedIds(), (std::vector{ids_[0], ids_[1]}));
}

}  // namespace
}  // namespace photoflux::libraryscreen
