#pragma once

#include "base/cancel.h"
#include "engine/request.h"
#include "imaging/decoders.h"
#include "ui/controls/photo_provider.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>
#include <QUrl>
#include <optional>

namespace photoflux::generate {

/// The photo that new pictures start from, if any: chosen by the user, read when the job runs. GUI thread.
class StartPhoto : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Empty: pictures start from noise alone.
    Q_PROPERTY(QUrl source READ source NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    /// A picture of the same shape: white is made anew, black stays. Empty: all is made anew.
    Q_PROPERTY(QString maskName READ maskName NOTIFY changed)
    Q_PROPERTY(bool masked READ masked NOTIFY changed)
    /// Per cent: how far from the photo the result may go.
    Q_PROPERTY(int strength READ strength WRITE setStrength NOTIFY changed)
    /// Pixels of the result over which the mask's edge fades.
    Q_PROPERTY(int softEdge READ softEdge WRITE setSoftEdge NOTIFY changed)
    /// The model is a FLUX.1 Kontext, which looks at the photo, though its file does not say so.
    Q_PROPERTY(bool reference READ reference WRITE setReference NOTIFY changed)
    /// Why the last file was not taken; empty: it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// `decoders` must outlive it.
    explicit StartPhoto(imaging::Decoders* decoders, QObject* parent = nullptr);
    ~StartPhoto() override;

    imaging::Decoders* decoders() const { return decoders_; }
    QUrl source() const { return controls::photoUrl(path_); }
    QString path() const { return path_; }
    QString name() const;
    bool chosen() const { return !path_.isEmpty(); }
    QString maskName() const;
    bool masked() const { return !mask_.isEmpty(); }
    int strength() const { return strength_; }
    void setStrength(int percent);
    int softEdge() const { return softEdge_; }
    void setSoftEdge(int pixels);
    bool reference() const { return reference_; }
    void setReference(bool reference);
    QString problem() const { return problem_; }

    /// They take the file once its head was read, on another thread; the last one asked for counts.
    Q_INVOKABLE void choose(const QUrl& file);
    Q_INVOKABLE void chooseMask(const QUrl& file);
    Q_INVOKABLE void clearMask();
    Q_INVOKABLE void clear();

    /// Upright; empty when none is chosen.
    QSize size() const { return size_; }
    /// Without pixels: the queue reads them.
    std::optional<engine::StartPicture> request() const;

Q_SIGNALS:
    void changed();
    /// Another photo: sizes that suit it may follow.
    void photoChanged();

private:
    /// Reads the head of `path`, then calls `take` with the upright size; says the problem where it is no picture.
    template <class Take>
    void look(const QString& path, const Take& take);

    imaging::Decoders* decoders_;
    CancelToken cancel_;  ///< of the file that is looked at
    QThreadPool pool_;
    QString path_, mask_, problem_;
    QSize size_;
    int strength_ = 75, softEdge_ = 8;
    bool reference_ = false;
};

}  // namespace photoflux::generate
