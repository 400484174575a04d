#include "desktop/composition.h"
#include "desktop/options.h"
#include "ui/controls/error_words.h"
#include "ui/controls/fonts.h"
#include "ui/shell/rescue.h"

#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(PhotoFlux_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_GeneratePlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_LibraryPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_PeoplePlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_TrainPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_EditorPlugin)
Q_IMPORT_QML_PLUGIN(PhotoFlux_ShellPlugin)

int main(int argc, char** argv) {
    using namespace photoflux;
    const auto app = desktop::make_application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("PhotoFlux"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PHOTOFLUX_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("photoflux"));
    QQuickStyle::setStyle(QStringLiteral("Material"));
    controls::loadFonts();

    // Until it is known what the user chose.
    desktop::Languages languages;
    languages.use(settings::Preferences::systemLanguage(), nullptr);
    const desktop::Options options = desktop::readOptions(QGuiApplication::arguments());
    auto program = desktop::Composition::create(options, &languages);
    if (!program.ok()) {
        const std::string message = program.cancelled() ? "cancelled" : program.error().message;
        std::fprintf(stderr, "photoflux-desktop: %s\n", message.c_str());
        if (!options.screenshot.isEmpty()) return 3;
        const bool damaged = !program.cancelled() && program.error().code == ErrorCode::corrupt;
        shell::Rescue rescue(std::filesystem::path(options.library.toStdU16String()));
        QQmlApplicationEngine engine;
        desktop::showStartProblem(
            engine, program.cancelled() ? QString::fromStdString(message) : controls::errorWords(program.error()),
            damaged ? &rescue : nullptr);
        if (!engine.rootObjects().isEmpty()) QGuiApplication::exec();
        return 3;
    }
    if (!(*program)->show()) return 1;
    return QGuiApplication::exec();
}
