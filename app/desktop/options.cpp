#include "desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>

namespace photoflux::desktop {

namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};

[[noreturn]] void refuse(const QString& sentence) {
    std::fprintf(stderr, "photoflux-desktop: %s\n", qPrintable(sentence));
    std::exit(2);
}

QString oneOf(const QCommandLineParser& parser, const QString& name, const QStringList& allowed) {
    const QString value = parser.value(name);
    if (parser.isSet(name) && !allowed.contains(value))
        refuse(OptionsText::tr("--%1 is one of %2, not \"%3\"").arg(name, allowed.join(QStringLiteral(", ")), value));
    return value;
}

/// A program of ours in this one's folder.
QString beside(const QString& name) {
#ifdef Q_OS_WIN
    const QString file = name + QStringLiteral(".exe");
#else
    const QString& file = name;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(file);
}

}  // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionsText::tr("Makes pictures from sentences, on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char* name, const QString& text, const char* value) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    option("library", OptionsText::tr("Folder of the catalogue, the queue and the settings."), "FOLDER");
    option("worker", OptionsText::tr("The engine's program; usually photoflux-worker beside this one."), "PATH");
    option("theme", OptionsText::tr("system, light, dark or contrast, for this run."), "NAME");
    option("language", OptionsText::tr("en, es or zh_CN, for this run."), "CODE");
    option("text-size", OptionsText::tr("100 to 200, for this run."), "PER_CENT");
    option(
        "screen",
        OptionsText::tr("What to show first: library, people, editor, generate, train, models, settings or shortcuts."),
        "NAME");
    option("photo", OptionsText::tr("Photo to be opened in the editor; it comes into the library in its place."),
           "FILE");
    option("part", OptionsText::tr("What of the editor is opened: a group of its inspector, a tool, zoom or split."),
           "NAME");
    option("size", OptionsText::tr("Size of the window."), "WxH");
    option("screenshot", OptionsText::tr("Write the window to a PNG file once it has settled, then end."), "FILE");
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        refuse(OptionsText::tr("unexpected \"%1\"; see --help").arg(parser.positionalArguments().first()));

    Options options;
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/photoflux");
    options.library =
        QDir(parser.isSet(QStringLiteral("library")) ? parser.value(QStringLiteral("library")) : usual).absolutePath();
    options.worker = parser.isSet(QStringLiteral("worker")) ? parser.value(QStringLiteral("worker"))
                                                            : beside(QStringLiteral("photoflux-worker"));
    options.decoder = beside(QStringLiteral("photoflux-decoder"));
    options.recogniser = beside(QStringLiteral("photoflux-recogniser"));
    options.theme =
        oneOf(parser, QStringLiteral("theme"),
              {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
    options.language = oneOf(parser, QStringLiteral("language"),
                             {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("zh_CN")});
    options.screen = oneOf(
        parser, QStringLiteral("screen"),
        {QStringLiteral("library"), QStringLiteral("people"), QStringLiteral("editor"), QStringLiteral("generate"),
         QStringLiteral("train"), QStringLiteral("models"), QStringLiteral("settings"), QStringLiteral("shortcuts")});
    if (parser.isSet(QStringLiteral("photo")))
        options.photo = QDir::current().absoluteFilePath(parser.value(QStringLiteral("photo")));
    options.part = parser.value(QStringLiteral("part"));
    options.textSize = parser.value(QStringLiteral("text-size")).toInt();
    if (parser.isSet(QStringLiteral("text-size")) && (options.textSize < 100 || options.textSize > 200))
        refuse(OptionsText::tr("--text-size is a number from 100 to 200"));
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        options.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        if (options.size.width() < 1024 || options.size.height() < 700)
            refuse(OptionsText::tr("--size is at least 1024x700"));
    }
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    return options;
}

}  // namespace photoflux::desktop
