#pragma once

#include "editing/export.h"
#include "ui/editor/photo_source.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <QVariantMap>

namespace photoflux::editor {

/// What `PhotoExport::presets` lists, as it is set by now.
editing::ExportSettings exportSettingsOf(const QVariantMap& settings);
/// The photo as the recipe shows it into `folder`, under its name or that with a number: whole or not at all.
Result<std::filesystem::path> exportPhoto(const Decode& decode, const std::filesystem::path& photo,
                                          const editing::Recipe& recipe, const editing::ExportSettings& settings,
                                          const std::filesystem::path& folder, const CancelToken& cancel);

/// Writes edited photos as files of their own, on another thread; the file appears whole or not at all. GUI thread.
class PhotoExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// Why the last one did not come about; empty: it did.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    explicit PhotoExport(Decode decode, QObject* parent = nullptr);
    ~PhotoExport() override;

    bool running() const { return running_; }
    QString problem() const { return problem_; }

    /// `[{text, name, format, quality, longest, deep, profile, metadata}, …]`: format "jpeg", "png", "tiff" or "webp";
    /// profile "srgb", "p3" or "adobe"; metadata "all", "without_place" or "none".
    Q_INVOKABLE QVariantList presets() const;
    Q_INVOKABLE QUrl usualFolder() const;
    Q_INVOKABLE void cancel();

    /// Into `folder` under the photo's name, or that with a number; with what `presets` lists of settings.
    void start(const std::filesystem::path& photo, const editing::Recipe& recipe, const QVariantMap& settings,
               const std::filesystem::path& folder);
    /// To exactly this file, as a PNG in sRGB, for the program's own use.
    void startTo(const std::filesystem::path& photo, const editing::Recipe& recipe, const std::filesystem::path& file);

Q_SIGNALS:
    void changed();
    /// `own`: it was one for the program.
    void finished(const QUrl& file, bool own);

private:
    using Write = std::function<Result<std::filesystem::path>(const QByteArray&)>;
    void run(const std::filesystem::path& photo, const editing::Recipe& recipe, const editing::ExportSettings& settings,
             const Write& write, bool own);
    void end(const Result<std::filesystem::path>& file, bool own);

    Decode decode_;
    bool running_ = false;
    QString problem_;
    CancelToken cancel_;
    QThreadPool pool_;
};

}  // namespace photoflux::editor
