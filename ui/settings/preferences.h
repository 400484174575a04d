#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

namespace photoflux::settings {

/// What the user chose for this program, kept in one ini file and written when it changes. GUI thread.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "system", "light", "dark" or "contrast".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// "en", "es" or "zh_CN"; empty: the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// The language in use: one of the three.
    Q_PROPERTY(QString activeLanguage READ activeLanguage NOTIFY languageChanged)
    /// Per cent, 100 to 200.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// Where new pictures are written.
    Q_PROPERTY(QString pictureFolder READ pictureFolder NOTIFY pictureFolderChanged)
    Q_PROPERTY(bool ownPictureFolder READ ownPictureFolder NOTIFY pictureFolderChanged)
    Q_PROPERTY(QString pictureFolderError READ pictureFolderError NOTIFY pictureFolderErrorChanged)
public:
    /// `file` is created when something is chosen. `defaultPictureFolder` is used until the user names another.
    Preferences(const QString& file, QString defaultPictureFolder, QObject* parent = nullptr);

    QString theme() const { return theme_; }
    void setTheme(const QString& theme);
    QString language() const { return language_; }
    void setLanguage(const QString& language);
    QString activeLanguage() const;
    /// The one of the three that suits the system.
    static QString systemLanguage();
    int textSize() const { return textSize_; }
    void setTextSize(int percent);
    bool reducedMotion() const { return reducedMotion_; }
    void setReducedMotion(bool reduced);

    QString pictureFolder() const;
    bool ownPictureFolder() const { return !pictureFolder_.isEmpty(); }
    QString pictureFolderError() const { return pictureFolderError_; }
    /// New pictures go there from now on; those made before stay. Refused, with a sentence, where nothing can be
    /// written.
    Q_INVOKABLE void choosePictureFolder(const QUrl& folder);
    Q_INVOKABLE void useDefaultPictureFolder();
    Q_INVOKABLE void openPictureFolder() const;

    /// Model folders that the user added, in the order they were added.
    QStringList modelFolders() const;
    void addModelFolder(const QString& folder);

    /// For this run only, as the command line asked; nothing is written.
    void overrideTheme(const QString& theme);
    void overrideLanguage(const QString& language);
    void overrideTextSize(int percent);

    Q_INVOKABLE QRect windowGeometry() const;
    Q_INVOKABLE bool windowMaximised() const;
    Q_INVOKABLE void rememberWindow(const QRect& geometry, bool maximised);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void textSizeChanged();
    void reducedMotionChanged();
    void pictureFolderChanged();
    void pictureFolderErrorChanged();

private:
    QSettings file_;
    QString defaultPictureFolder_, pictureFolder_, pictureFolderError_;
    QString theme_, language_;
    int textSize_ = 100;
    bool reducedMotion_ = false;
};

}  // namespace photoflux::settings
