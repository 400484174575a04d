#include "commands.h"
#include "console.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

using namespace photoflux::cli;

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString help() {
    return MainText::tr(
        "PhotoFlux makes pictures from sentences, on this machine.\n"
        "\n"
        "  photoflux generate \"PROMPT\"     make pictures\n"
        "  photoflux edit PHOTO --out FILE a copy of a photo, cropped, lighter, in another style …\n"
        "  photoflux metadata show FILE    what a picture says about itself\n"
        "  photoflux metadata strip FILE   remove that, but not the mark of generated pictures\n"
        "  photoflux library import PATH   photos into the library; also list, search, show, album, trash …\n"
        "  photoflux dataset check FOLDER  which photos are fit to train a personal model on, and why\n"
        "  photoflux dataset make FOLDER   make a data set of them\n"
        "  photoflux train --photos FOLDER train a personal model on photos of a subject\n"
        "  photoflux lora info FILE        what a LoRA holds, and whether it works; also convert, merge, resize\n"
        "  photoflux models                the models that are here or can be fetched\n"
        "  photoflux bench                 how fast this machine is, in each precision\n"
        "  photoflux doctor                what was found, what is missing, what this machine can run\n"
        "  photoflux version\n"
        "\n"
        "Each command explains its options with --help and writes one JSON event a line with --json.");
}

/// English, too: its file knows one from many.
void load_translation(QTranslator& translator) {
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder :
         {program + QStringLiteral("/../share/photoflux/translations"), program + QStringLiteral("/../translations")}) {
        if (!translator.load(locale, QStringLiteral("photoflux"), QStringLiteral("_"), folder)) continue;
        QCoreApplication::installTranslator(&translator);
        return;
    }
}

int run(QStringList arguments) {
    Console console(arguments.contains(QLatin1String("--json")));
    if (arguments.isEmpty()) {
        console.say(help());
        return exit_code(photoflux::ErrorCode::usage);
    }
    const QString command = arguments.takeFirst();
    if (command == QLatin1String("generate")) return run_generate(arguments);
    if (command == QLatin1String("metadata")) return run_metadata(arguments);
    if (command == QLatin1String("edit")) return run_edit(arguments);
    if (command == QLatin1String("dataset")) return run_dataset(arguments);
    if (command == QLatin1String("train")) return run_train(arguments);
    if (command == QLatin1String("library")) return run_library(arguments);
    if (command == QLatin1String("lora")) return run_lora(arguments);
    if (command == QLatin1String("models")) return run_models(arguments);
    if (command == QLatin1String("bench")) return run_bench(arguments);
    if (command == QLatin1String("doctor")) return run_doctor(arguments);
    if (command == QLatin1String("version") || command == QLatin1String("--version")) {
        console.result(QStringLiteral("photoflux " PHOTOFLUX_VERSION));
        return kExitDone;
    }
    if (command == QLatin1String("help") || command == QLatin1String("--help") || command == QLatin1String("-h")) {
        console.result(help());
        return kExitDone;
    }
    return console.fail(photoflux::Error{
        photoflux::ErrorCode::usage,
        MainText::tr("there is no command \"%1\"; \"photoflux help\" lists them").arg(command).toStdString()});
}

}  // namespace

int main(int argc, char** argv) {
    let_writes_fail();
    // Qt's own remarks (about the locale, about broken pictures) would stand beside our sentences about the same thing.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("photoflux"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PHOTOFLUX_VERSION));
    QTranslator translator;
    load_translation(translator);
    return finished(run(QCoreApplication::arguments().mid(1)));
}
