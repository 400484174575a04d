// photoflux-photo-zoom DECODER FOLDER PHOTO…: puts the photos into a library in FOLDER, looks at the first one in quick
// look, zooms from fit to 800 % and pans; then leafs through all of them. Prints how long it takes until there is a
// picture, until it is sharp, and how long the GUI thread works for a frame besides painting.

#include "bench/frame_meter.h"
#include "imaging/decoder.h"
#include "library/catalogue.h"
#include "ui/controls/fonts.h"
#include "ui/library/library_model.h"
#include "ui/library/photo_viewing.h"
#include "ui/library/thumbnail_provider.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>
#include <functional>
#include <iterator>
#include <memory>
#include <vector>

Q_IMPORT_QML_PLUGIN(PhotoFlux_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_GeneratePlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_LibraryPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_PeoplePlugin)

namespace {

using namespace photoflux;

Result<void> add(library::Catalogue& catalogue, library::Thumbnails& thumbnails, imaging::Decoder& decoder,
                 const std::vector<std::filesystem::path>& photos) {
    std::vector<library::NewItem> items;
    for (const auto& photo : photos) {
        PHOTOFLUX_TRY(
            const auto found,
            decoder.examine(photo, {}, {std::begin(library::kThumbnailSides), std::end(library::kThumbnailSides)}));
        library::NewItem item;
        item.path = std::filesystem::absolute(photo);
        item.storage = library::Storage::in_place;
        item.sha256 = std::string(56, '0') + std::to_string(10'000'000 + items.size());
        item.bytes = static_cast<std::int64_t>(std::filesystem::file_size(photo));
        item.notes = found.notes;
        item.notes.taken_at = 1'700'000'000'000 - static_cast<std::int64_t>(items.size()) * 1000;
        std::vector<library::Thumbnails::Thumbnail> made;
        for (const auto& little : found.thumbnails)
            made.push_back({item.sha256, little.side, {little.bytes.begin(), little.bytes.end()}});
        PHOTOFLUX_CHECK(thumbnails.put(made));
        items.push_back(std::move(item));
    }
    PHOTOFLUX_TRY([[maybe_unused]] const auto ids, catalogue.items().add(items));
    return Done{};
}

QQuickItem* named(QQuickItem* item, const char* type) {
    if (QByteArray(item->metaObject()->className()).startsWith(type)) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = named(child, type)) return found;
    return nullptr;
}

/// One thing after the other: each is asked 60 times a second until it says that it is done.
struct Act {
    std::function<bool(int step)> step;
};

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    if (argc < 4) return 2;
    QQuickStyle::setStyle(QStringLiteral("Material"));
    controls::loadFonts();
    auto catalogue = library::Catalogue::open(argv[2]);
    auto thumbnails = library::Thumbnails::open(argv[2]);
    auto one = imaging::Decoder::create(argv[1]);
    auto other = imaging::Decoder::create(argv[1]);
    if (!catalogue.ok() || !thumbnails.ok() || !one.ok() || !other.ok()) return 3;
    const auto rows = (*catalogue)->items().rows({});
    if (!rows.ok()) return 3;
    if (rows->empty()) {
        const auto added = add(**catalogue, **thumbnails, **one, {argv + 3, argv + argc});
        if (!added.ok()) {
            std::fprintf(stderr, "%s\n", added.error().message.c_str());
            return 3;
        }
    }
    libraryscreen::LibraryDoors doors;
    doors.items = &(*catalogue)->items();
    doors.thumbnails = thumbnails->get();
    doors.examine = [](const auto&, const auto&, const auto&) { return Result<imaging::Examined>(Cancelled{}); };
    doors.decode = [&](const auto& photo, int side, const auto& cancel) { return (*one)->decode(photo, side, cancel); };
    doors.decode_lines = [&](const auto& photo, const auto& taker, const auto& cancel) {
        return (*other)->decode_lines(photo, taker, cancel);
    };
    generate::LibraryCalls calls;
    libraryscreen::LibraryModel model(
        doors, [](const auto&, const auto&, const auto&) { return Result<importing::ImportSummary>(Cancelled{}); },
        &calls);
    auto* viewing = model.viewing();
    QQmlApplicationEngine engine;
    engine.addImageProvider(QStringLiteral("library"), new libraryscreen::ThumbnailProvider(doors));
    engine.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)}});
    engine.loadData(
        "import QtQuick\nimport QtQuick.Controls.Material\nimport PhotoFlux.Controls\nimport PhotoFlux.Library\n"
        "ApplicationWindow { id: window; property alias model: screen.model; visible: true; width: 1440; height: 900; "
        "color: Theme.base\n"
        "function look() { screen.look(); }\n"
        "LibraryScreen { id: screen; anchors.fill: parent } }");
    if (engine.rootObjects().isEmpty()) return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    bench::Meter meter(window);

    QElapsedTimer clock;
    QQuickItem *view = nullptr, *surface = nullptr;
    const auto zoom = [&](double to) {
        QMetaObject::invokeMethod(view, "zoomTo", Q_ARG(double, to), Q_ARG(double, view->width() * 0.45),
                                  Q_ARG(double, view->height() * 0.55));
    };
    const auto pan = [&](double x, double y) {
        QMetaObject::invokeMethod(view, "pan", Q_ARG(double, x), Q_ARG(double, y));
    };
    const auto tell = [&](const char* what) { std::printf("%-44s %5lld ms\n", what, clock.elapsed()); };
    const auto settled = [&] { return viewing->complete() && surface->property("missing").toInt() == 0; };
    const auto smooth = [&](const char* what, int steps, std::function<void(int)> move) {
        return Act{[&meter, what, steps, move = std::move(move)](int step) {
            if (step == 0) meter.clear();
            move(step);
            if (step < steps) return false;
            bench::report(what, meter.frames);
            bench::report("  (painting)", meter.painting);
            return true;
        }};
    };
    const auto key = [&](Qt::Key pressed) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, pressed, Qt::NoModifier);
            QCoreApplication::sendEvent(window, &event);
        }
    };
    std::vector<Act> acts{
        {[&](int) { return model.loaded(); }},
        {[&](int step) { return step > 30; }},
        {[&](int step) {
            if (step == 0) {
                model.grid()->step(0, false);
                clock.start();
                QMetaObject::invokeMethod(window, "look");
                view = named(window->contentItem(), "PhotoView");
            }
            if (viewing->shown().isEmpty()) return false;
            view = named(window->contentItem(), "PhotoView");
            surface = named(view, "photoflux::libraryscreen::PhotoSurface");
            tell("first picture after");
            return true;
        }},
        {[&](int) {
            if (!viewing->sharp()) return false;
            tell("sharp at fit after");
            zoom(1);
            return true;
        }},
        {[&](int step) {
            if (step < 2 || !settled()) return false;
            tell("sharp at 100 %, asked for at once, after");
            return true;
        }},
        smooth("pan at 100 %, 40 px a frame", 240, [&](int step) { step < 120 ? pan(40, 20) : pan(-40, -20); }),
        smooth("zoom from fit to 800 %", 240, [&](int step) { zoom(0.12 * std::pow(8 / 0.12, step / 240.0)); }),
        smooth("pan at 800 %, 60 px a frame", 240, [&](int step) { step < 120 ? pan(60, 10) : pan(-60, -10); }),
        smooth("zoom back from 800 % to fit", 240, [&](int step) { zoom(8 * std::pow(0.12 / 8, step / 240.0)); }),
        smooth("pan at 30 %, 60 px a frame", 240, [&](int step) {
            if (step == 0) zoom(0.3);
            step % 120 < 60 ? pan(60, 30) : pan(-60, -30);
        })};
    for (int photo = 1; photo < int(rows->empty() ? argc - 3 : rows->size()); ++photo) {
        acts.push_back({[&](int step) {
            if (step < 90) return false;  // someone looks at it for a moment and a half
            clock.start();
            key(Qt::Key_Right);
            return true;
        }});
        acts.push_back({[&](int) {
            if (viewing->shown() != viewing->photo()) return false;
            tell(viewing->sharp() ? "next photo, sharp, after" : "next photo, its thumbnail, after");
            return true;
        }});
        acts.push_back({[&](int) {
            if (!viewing->sharp()) return false;
            tell("  sharp after");
            return true;
        }});
    }
    std::size_t act = 0;
    int step = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, window, [&] {
        if (!acts[act].step(step++)) return;
        step = 0;
        if (++act == acts.size()) QCoreApplication::exit(0);
    });
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(16);
    return QGuiApplication::exec();
}
