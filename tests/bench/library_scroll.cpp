// photoflux-library-scroll FOLDER PHOTOS [COUNT]: fills a library in FOLDER with COUNT items (50,000) whose thumbnails
// are those of the pictures in PHOTOS, shows the grid and scrolls it. Prints how long the GUI thread worked for each
// frame besides painting: on a machine without a graphics card painting is software's work and would hide the rest.

#include "bench/frame_meter.h"
#include "ui/library/sample_library.h"

#include "ui/controls/fonts.h"
#include "ui/library/library_model.h"
#include "ui/library/thumbnail_provider.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

Q_IMPORT_QML_PLUGIN(PhotoFlux_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_GeneratePlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_LibraryPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_PeoplePlugin)

namespace {

using namespace photoflux;

QByteArray littlePicture(const QString& file, int side) {
    QImageReader reader(file);
    const QImage image = reader.read().scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

Result<void> fill(library::Catalogue& catalogue, library::Thumbnails& thumbnails, const QString& folder, int count) {
    const QDir dir(folder);
    std::vector<std::filesystem::path> photos;
    for (const QString& name : dir.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
        photos.emplace_back(dir.absoluteFilePath(name).toStdU16String());
    const auto items = libraryscreen::testing::sampleItems(count, photos);
    std::vector<std::vector<std::uint8_t>> little, large;
    for (const auto& photo : photos) {
        const QByteArray small = littlePicture(QString::fromStdU16String(photo.u16string()), 256);
        const QByteArray big = littlePicture(QString::fromStdU16String(photo.u16string()), 1024);
        little.emplace_back(small.begin(), small.end());
        large.emplace_back(big.begin(), big.end());
    }
    std::vector<library::Thumbnails::Thumbnail> made;
    for (std::size_t i = 0; i < items.size(); ++i) {
        made.push_back({items[i].sha256, 256, little[i % little.size()]});
        if (i < photos.size()) made.push_back({items[i].sha256, 1024, large[i]});
    }
    PHOTOFLUX_CHECK(thumbnails.put(made));
    PHOTOFLUX_TRY(const auto ids, catalogue.items().add(items));
    auto& all = catalogue.items();
    const auto every = [&ids](std::size_t first, std::size_t step) {
        std::vector<std::int64_t> some;
        for (std::size_t i = first; i < ids.size(); i += step) some.push_back(ids[i]);
        return some;
    };
    for (int stars = 1; stars <= 5; ++stars) PHOTOFLUX_CHECK(all.set_rating(every(std::size_t(stars) * 5, 25), stars));
    PHOTOFLUX_CHECK(all.set_flag(every(3, 34), library::Flag::rejected));
    PHOTOFLUX_CHECK(all.set_flag(every(20, 34), library::Flag::picked));
    PHOTOFLUX_CHECK(all.add_tag(every(2, 13), "mountain"));
    PHOTOFLUX_CHECK(all.set_favourite(every(2, 13), true));
    return Done{};
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    if (argc < 3) return 2;
    QQuickStyle::setStyle(QStringLiteral("Material"));
    controls::loadFonts();
    const int count = argc > 3 ? static_cast<int>(std::strtol(argv[3], nullptr, 10)) : 50'000;
    auto catalogue = library::Catalogue::open(argv[1]);
    auto thumbnails = library::Thumbnails::open(argv[1]);
    if (!catalogue.ok() || !thumbnails.ok()) return 3;
    auto rows = (*catalogue)->items().rows({});
    if (!rows.ok()) return 3;
    if (rows->empty()) {
        const auto filled = fill(**catalogue, **thumbnails, QString::fromLocal8Bit(argv[2]), count);
        if (!filled.ok()) {
            std::fprintf(stderr, "%s\n", filled.error().message.c_str());
            return 3;
        }
    }
    if (qEnvironmentVariableIsSet("PHOTOFLUX_ONLY_FILL")) return 0;

    libraryscreen::LibraryDoors doors;
    doors.items = &(*catalogue)->items();
    doors.thumbnails = thumbnails->get();
    doors.examine = [](const auto&, const auto&, const auto&) { return Result<imaging::Examined>(Cancelled{}); };
    doors.decode = [](const auto&, int, const auto&) { return Result<QImage>(Cancelled{}); };
    generate::LibraryCalls calls;
    libraryscreen::LibraryModel model(
        doors, [](const auto&, const auto&, const auto&) { return Result<importing::ImportSummary>(Cancelled{}); },
        &calls);
    QQmlApplicationEngine engine;
    engine.addImageProvider(QStringLiteral("library"), new libraryscreen::ThumbnailProvider(doors));
    engine.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)}});
    engine.loadData(
        "import QtQuick\nimport QtQuick.Controls.Material\nimport PhotoFlux.Controls\nimport PhotoFlux.Library\n"
        "ApplicationWindow { id: window; property alias model: screen.model; visible: true; width: 1440; height: 900; "
        "color: Theme.base\n"
        "LibraryScreen { id: screen; objectName: 'screen'; anchors.fill: parent } }");
    if (engine.rootObjects().isEmpty()) return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    bench::Meter meter(window);

    // One way of scrolling after the other, 60 times a second, as a wheel, a flick and the scroll bar do.
    QQuickItem* flick = nullptr;
    struct Way {
        const char* name;
        std::function<double(double at, double most, int step)> next;
        int steps;
    };
    const std::vector<Way> ways{
        {"slowly (20 px a frame)", [](double at, double, int) { return at + 20; }, 400},
        {"flick (160 px a frame)", [](double at, double, int) { return at + 160; }, 400},
        {"scroll bar (all in 6 s)", [](double, double most, int step) { return most * step / 360; }, 360},
        {"jumps", [](double, double most, int step) { return most * (step * 37 % 100) / 100; }, 200}};
    std::size_t way = 0;
    int step = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, window, [&] {
        if (!model.loaded()) return;
        if (!flick) {
            for (auto* item : window->findChildren<QQuickItem*>())
                if (item->inherits("QQuickFlickable") && item->property("contentHeight").toDouble() > 20'000)
                    flick = item;
            if (!flick) return;
            step = -60;
        }
        if (++step <= 0) return;
        if (step == 1) meter.clear();
        const double most = flick->property("contentHeight").toDouble() - flick->height();
        flick->setProperty("contentY",
                           std::clamp(ways[way].next(flick->property("contentY").toDouble(), most, step), 0.0, most));
        if (step < ways[way].steps) return;
        bench::report(ways[way].name, meter.frames);
        bench::report("  (painting)", meter.painting);
        step = -30;
        if (++way == ways.size()) QCoreApplication::exit(0);
    });
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(16);
    return QGuiApplication::exec();
}
