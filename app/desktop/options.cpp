#include "desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>

namespace photoflux::desktop {

namespace {

[[noreturn]] void refuse(const QString& sentence) {
    std::fprintf(stderr, "photoflux-desktop: %s\n", qPrintable(sentence));
    std::exit(2);
}

QString oneOf(const QCommandLineParser& parser, const QString& name, const QStringList& allowed) {
    const QString value = parser.value(name);
    if (parser.isSet(name) && !allowed.contains(value))
        refuse(QStringLiteral("--%1 is one of %2, not \"%3\"").arg(name, allowed.join(QStringLiteral(", ")), value));
    return value;
}

QString workerBeside() {
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("photoflux-worker.exe");
#else
    const QString name = QStringLiteral("photoflux-worker");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

}  // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes pictures from sentences, on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    option("library", "Folder of the catalogue, the queue and the settings.", "FOLDER");
    option("worker", "The engine's program; usually photoflux-worker beside this one.", "PATH");
    option("theme", "system, light, dark or contrast, for this run.", "NAME");
    option("language", "en, es or zh_CN, for this run.", "CODE");
    option("text-size", "100 to 200, for this run.", "PER_CENT");
    option("screen", "What to show first: generate, settings or shortcuts.", "NAME");
    option("size", "Size of the window.", "WxH");
    option("screenshot", "Write the window to a PNG file once it has settled, then end.", "FILE");
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        refuse(QStringLiteral("unexpected \"%1\"; see --help").arg(parser.positionalArguments().first()));

    Options options;
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/photoflux");
    options.library =
        QDir(parser.isSet(QStringLiteral("library")) ? parser.value(QStringLiteral("library")) : usual).absolutePath();
    options.worker = parser.isSet(QStringLiteral("worker")) ? parser.value(QStringLiteral("worker")) : workerBeside();
    options.theme =
        oneOf(parser, QStringLiteral("theme"),
              {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
    options.language = oneOf(parser, QStringLiteral("language"),
                             {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("zh_CN")});
    options.screen = oneOf(parser, QStringLiteral("screen"),
                           {QStringLiteral("generate"), QStringLiteral("settings"), QStringLiteral("shortcuts")});
    options.textSize = parser.value(QStringLiteral("text-size")).toInt();
    if (parser.isSet(QStringLiteral("text-size")) && (options.textSize < 100 || options.textSize > 200))
        refuse(QStringLiteral("--text-size is a number from 100 to 200"));
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        options.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        if (options.size.width() < 1024 || options.size.height() < 700)
            refuse(QStringLiteral("--size is at least 1024x700"));
    }
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    return options;
}

}  // namespace photoflux::desktop
