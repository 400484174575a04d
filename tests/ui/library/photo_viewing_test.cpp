// A photo that is looked at: every pixel of it on the screen at 100 %, zoom about the pointer, and the next one at
// once.

#include "ui/library/photo_viewing.h"

#include "ui/library/library_model.h"
#include "ui/library/sample_library.h"
#include "ui/library/thumbnail_provider.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <random>

namespace photoflux::libraryscreen {
namespace {

/// Every pixel is another one than those beside it.
QImage noise(QSize size, unsigned seed) {
    QImage image(size, QImage::Format_RGB32);
    std::mt19937 random(seed);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) line[x] = random() | 0xff000000;
    }
    return image;
}

class Viewing : public ::testing::Test {
protected:
    void SetUp() override {
        catalogue_ = std::move(library::Catalogue::open(folder_.path().toStdString())).value();
        thumbnails_ = std::move(library::Thumbnails::open(folder_.path().toStdString())).value();
        auto items = testing::sampleItems(6);
        for (auto& item : items) {
            item.notes.width = whole_.width();
            item.notes.height = whole_.height();
        }
        ids_ = *catalogue_->items().add(items);
        LibraryDoors doors;
        doors.items = &catalogue_->items();
        doors.thumbnails = thumbnails_.get();
        doors.examine = [](const auto&, const auto&, const auto&) { return Result<imaging::Examined>(Cancelled{}); };
        doors.decode = [this](const std::filesystem::path& photo, int side, const auto&) {
            const std::lock_guard lock(mutex_);
            asked_.push_back(photo.stem().string());
            if (photo.stem() == "DSCF10005")
                return Result<QImage>(Error{ErrorCode::corrupt, sentence("imaging", "%1 is damaged").with("it")});
            return Result<QImage>(whole_.scaled(side, side, Qt::KeepAspectRatio));
        };
        doors.decode_lines = [this](const auto&, const imaging::LineTaker& taker, const CancelToken&) -> Result<void> {
            ++whole_reads_;
            PHOTOFLUX_CHECK(taker.begin(whole_.size(), false));
            for (int y = 0; y < whole_.height(); ++y) {
                const auto* line = reinterpret_cast<const QRgb*>(whole_.constScanLine(y));
                PHOTOFLUX_CHECK(taker.line({line, std::size_t(whole_.width())}));
            }
            return Done{};
        };
        model_ = std::make_unique<LibraryModel>(
            doors, [](const auto&, const auto&, const auto&) { return Result<importing::ImportSummary>(Cancelled{}); },
            &calls_);
        engine_ = std::make_unique<QQmlApplicationEngine>();
        engine_->addImageProvider(QStringLiteral("library"), new ThumbnailProvider(doors));
        engine_->setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(model_.get())}});
        engine_->loadData(
            "import QtQuick\nimport QtQuick.Controls.Material\nimport PhotoFlux.Library\n"
            "ApplicationWindow { property alias model: screen.model; visible: true; width: 1240; height: 800\n"
            "function look() { screen.look(); }\n"
            "LibraryScreen { id: screen; anchors.fill: parent; focus: true } }");
        ASSERT_FALSE(engine_->rootObjects().isEmpty());
        window_ = qobject_cast<QQuickWindow*>(engine_->rootObjects().first());
        window_->requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_));
        ASSERT_TRUE(QTest::qWaitFor([this] { return model_->loaded(); }));
        model_->grid()->step(0, false);
        QMetaObject::invokeMethod(window_, "look");
        ASSERT_TRUE(QTest::qWaitFor([this] { return model_->viewing()->sharp(); }));
        view_ = named(window_->contentItem(), "PhotoView");
        ASSERT_TRUE(view_);
        surface_ = view_->findChild<QQuickItem*>(QStringLiteral("surface"));
        ASSERT_TRUE(surface_);
        QTest::qWait(300);  // the popup has come into sight
    }

    static QQuickItem* named(QQuickItem* item, const char* type) {
        if (QByteArray(item->metaObject()->className()).startsWith(type)) return item;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = named(child, type)) return found;
        return nullptr;
    }
    bool settled() const { return model_->viewing()->complete() && surface_->property("missing").toInt() == 0; }
    QRectF place() const { return view_->property("place").toRectF(); }
    /// The pixels of the window where the photo is and nothing lies over it.
    QImage seen(const QRect& inView) const {
        QTest::qWait(50);
        return window_->grabWindow()
            .copy(QRect(view_->mapToScene(inView.topLeft()).toPoint(), inView.size()))
            .convertToFormat(QImage::Format_RGB32);
    }

    QTemporaryDir folder_;
    const QImage whole_ = noise({4100, 2700}, 1);
    std::mutex mutex_;
    std::vector<std::string> asked_;
    std::atomic<int> whole_reads_ = 0;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    std::vector<std::int64_t> ids_;
    generate::LibraryCalls calls_;
    std::unique_ptr<LibraryModel> model_;
    std::unique_ptr<QQmlApplicationEngine> engine_;
    QQuickWindow* window_ = nullptr;
    QQuickItem *view_ = nullptr, *surface_ = nullptr;
};

TEST_F(Viewing, AtHundredPercentEveryPixelIsThePhotos) {
    QTest::keyClick(window_, Qt::Key_1, Qt::ControlModifier);
    QTest::qWait(50);
    ASSERT_TRUE(QTest::qWaitFor([this] { return settled(); }));
    EXPECT_EQ(view_->property("percent").toInt(), 100);
    const QRect part(200, 100, 700, 400);  // several tiles, and away from the buttons at the edges
    for (int i = 0; i < 2; ++i) {
        const QPoint from = part.topLeft() - place().topLeft().toPoint();
        EXPECT_EQ(seen(part), whole_.copy(QRect(from, part.size()))) << i;
        QMetaObject::invokeMethod(view_, "pan", Q_ARG(double, 333), Q_ARG(double, -217));
        QTest::qWait(50);
        ASSERT_TRUE(QTest::qWaitFor([this] { return settled(); }));
    }
}

TEST_F(Viewing, AtEightHundredEveryPixelIsASquare) {
    QMetaObject::invokeMethod(view_, "zoomTo", Q_ARG(double, 8), Q_ARG(double, 600), Q_ARG(double, 300));
    QTest::qWait(50);
    ASSERT_TRUE(QTest::qWaitFor([this] { return settled(); }));
    EXPECT_EQ(view_->property("percent").toInt(), 800);
    const QRect part(200, 100, 640, 320);
    const QImage shown = seen(part);
    const QPointF from = part.topLeft() - place().topLeft();
    int wrong = 0;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x)
            wrong += shown.pixel(x, y) != whole_.pixel(int((from.x() + x) / 8), int((from.y() + y) / 8));
    EXPECT_EQ(wrong, 0);
    QMetaObject::invokeMethod(view_, "zoomTo", Q_ARG(double, 50), Q_ARG(double, 600), Q_ARG(double, 300));
    EXPECT_EQ(view_->property("percent").toInt(), 800);
}

TEST_F(Viewing, ZoomsAboutThePointAndTellsWhereAShareLies) {
    const auto share = [this](QPointF at) {
        QPointF found;
        QMetaObject::invokeMethod(view_, "shareAt", Q_RETURN_ARG(QPointF, found), Q_ARG(double, at.x()),
                                  Q_ARG(double, at.y()));
        return found;
    };
    const QPointF at(500, 280);
    const QPointF before = share(at);
    for (const double zoom : {0.7, 1.3, 3.0, 8.0, 2.0}) {
        QMetaObject::invokeMethod(view_, "zoomTo", Q_ARG(double, zoom), Q_ARG(double, at.x()), Q_ARG(double, at.y()));
        const QPointF off = share(at) - before;
        EXPECT_LT(std::abs(off.x()) * whole_.width() * zoom, 1.5) << zoom;  // pixels of the screen
        EXPECT_LT(std::abs(off.y()) * whole_.height() * zoom, 1.5) << zoom;
    }
    QRectF lies;
    QMetaObject::invokeMethod(view_, "placed", Q_RETURN_ARG(QRectF, lies), Q_ARG(QRectF, QRectF(before, QSizeF(0, 0))));
    EXPECT_LT((lies.topLeft() - at).manhattanLength(), 1.5);
    QTest::keyClick(window_, Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(view_->property("fitted").toBool());
    EXPECT_LT(std::abs(place().width() - view_->width()) * std::abs(place().height() - view_->height()), 1);
}

TEST_F(Viewing, TheNextPhotoIsReadAhead) {
    const auto has_asked = [this](const char* name) {
        const std::lock_guard lock(mutex_);
        return std::count(asked_.begin(), asked_.end(), name);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return has_asked("DSCF10001") == 1; }));
    QTest::qWait(50);
    QTest::keyClick(window_, Qt::Key_Right);
    EXPECT_EQ(model_->viewing()->shown(), QString::number(ids_[1]));
    EXPECT_TRUE(model_->viewing()->sharp());
    EXPECT_EQ(has_asked("DSCF10001"), 1);
}

TEST_F(Viewing, APhotoThatCannotBeReadSaysSo) {
    QTest::keyClick(window_, Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model_->viewing()->problem().isEmpty(); }));
    EXPECT_TRUE(model_->viewing()->problem().contains(QLatin1String("it is damaged")));
    QTest::keyClick(window_, Qt::Key_Left);
    EXPECT_TRUE(model_->viewing()->problem().isEmpty());
}

TEST_F(Viewing, ClosingLetsGoOfThePixels) {
    QTest::keyClick(window_, Qt::Key_Z);
    ASSERT_TRUE(QTest::qWaitFor([this] { return settled(); }));
    const std::weak_ptr<const imaging::PhotoPyramid> all = model_->viewing()->pyramid();
    EXPECT_EQ(whole_reads_, 1);
    QTest::keyClick(window_, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return all.expired(); }));
}

}  // namespace
}  // namespace photoflux::libraryscreen
