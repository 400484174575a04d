#include "ui/settings/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QTemporaryFile>
#include <algorithm>
#include <utility>

namespace photoflux::settings {

namespace {

const QStringList kThemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                          QStringLiteral("contrast")};
const QStringList kLanguages{QString(), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("zh_CN")};

}  // namespace

Preferences::Preferences(const QString& file, QString defaultPictureFolder, QObject* parent)
    : QObject(parent), file_(file, QSettings::IniFormat), defaultPictureFolder_(std::move(defaultPictureFolder)) {
    const QString theme = file_.value(QStringLiteral("window/theme")).toString();
    theme_ = kThemes.contains(theme) ? theme : kThemes.first();
    const QString language = file_.value(QStringLiteral("window/language")).toString();
    language_ = kLanguages.contains(language) ? language : QString();
    textSize_ = std::clamp(file_.value(QStringLiteral("window/textSize"), 100).toInt(), 100, 200);
    reducedMotion_ = file_.value(QStringLiteral("window/reducedMotion"), false).toBool();
    pictureFolder_ = file_.value(QStringLiteral("pictures/folder")).toString();
}

void Preferences::setTheme(const QString& theme) {
    if (!kThemes.contains(theme) || theme_ == theme) return;
    theme_ = theme;
    file_.setValue(QStringLiteral("window/theme"), theme);
    Q_EMIT themeChanged();
}

void Preferences::setLanguage(const QString& language) {
    if (!kLanguages.contains(language) || language_ == language) return;
    language_ = language;
    file_.setValue(QStringLiteral("window/language"), language);
    Q_EMIT languageChanged();
}

QString Preferences::activeLanguage() const { return language_.isEmpty() ? systemLanguage() : language_; }

QString Preferences::systemLanguage() {
    switch (QLocale::system().language()) {
        case QLocale::Spanish:
            return QStringLiteral("es");
        case QLocale::Chinese:
            return QStringLiteral("zh_CN");
        default:
            return QStringLiteral("en");
    }
}

void Preferences::setTextSize(int percent) {
    percent = std::clamp(percent, 100, 200);
    if (textSize_ == percent) return;
    textSize_ = percent;
    file_.setValue(QStringLiteral("window/textSize"), percent);
    Q_EMIT textSizeChanged();
}

void Preferences::setReducedMotion(bool reduced) {
    if (reducedMotion_ == reduced) return;
    reducedMotion_ = reduced;
    file_.setValue(QStringLiteral("window/reducedMotion"), reduced);
    Q_EMIT reducedMotionChanged();
}

QString Preferences::pictureFolder() const { return pictureFolder_.isEmpty() ? defaultPictureFolder_ : pictureFolder_; }

void Preferences::choosePictureFolder(const QUrl& folder) {
    const QString path = folder.toLocalFile();
    QTemporaryFile probe(path + QStringLiteral("/.photoflux-XXXXXX"));
    const bool writable = !path.isEmpty() && probe.open();
    pictureFolderError_ = writable
                              ? QString()
                              : tr("Nothing can be written in %1. Choose another folder, or change its permissions.")
                                    .arg(QDir::toNativeSeparators(path));
    Q_EMIT pictureFolderErrorChanged();
    if (!writable) return;
    pictureFolder_ = path;
    file_.setValue(QStringLiteral("pictures/folder"), path);
    Q_EMIT pictureFolderChanged();
}

void Preferences::useDefaultPictureFolder() {
    pictureFolder_.clear();
    pictureFolderError_.clear();
    file_.remove(QStringLiteral("pictures/folder"));
    Q_EMIT pictureFolderChanged();
    Q_EMIT pictureFolderErrorChanged();
}

void Preferences::openPictureFolder() const {
    QDir().mkpath(pictureFolder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(pictureFolder()));
}

QStringList Preferences::modelFolders() const { return file_.value(QStringLiteral("models/folders")).toStringList(); }

void Preferences::addModelFolder(const QString& folder) {
    QStringList folders = modelFolders();
    if (folders.contains(folder)) return;
    folders.append(folder);
    file_.setValue(QStringLiteral("models/folders"), folders);
}

void Preferences::overrideTheme(const QString& theme) {
    if (!kThemes.contains(theme)) return;
    theme_ = theme;
    Q_EMIT themeChanged();
}

void Preferences::overrideLanguage(const QString& language) {
    if (!kLanguages.contains(language)) return;
    language_ = language;
    Q_EMIT languageChanged();
}

void Preferences::overrideTextSize(int percent) {
    textSize_ = std::clamp(percent, 100, 200);
    Q_EMIT textSizeChanged();
}

QRect Preferences::windowGeometry() const { return file_.value(QStringLiteral("window/geometry")).toRect(); }

bool Preferences::windowMaximised() const { return file_.value(QStringLiteral("window/maximised"), false).toBool(); }

void Preferences::rememberWindow(const QRect& geometry, bool maximised) {
    if (!maximised) file_.setValue(QStringLiteral("window/geometry"), geometry);
    file_.setValue(QStringLiteral("window/maximised"), maximised);
}

}  // namespace photoflux::settings
