#pragma once

#include "imaging/photo_pyramid.h"
#include "ui/library/library_doors.h"

#include <QtQml/qqmlregistration.h>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace photoflux::libraryscreen {

/// The photo that is looked at: at once its thumbnail, then as many pixels as the screen has, and, when it is looked at
/// for a moment or closely, all of them. The photos beside it are read ahead. GUI thread; the work is done elsewhere.
class PhotoViewing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the library has one")
    /// What was asked for: "ID", or "ID/N" for the photo as its edit shows it (N as in thumbnail_provider.h). Empty:
    /// none.
    Q_PROPERTY(QString photo READ photo NOTIFY photoChanged)
    /// Whose picture is shown: an earlier one until something of `photo` is there.
    Q_PROPERTY(QString shown READ shown NOTIFY pictureChanged)
    /// Pixels of the whole photo that is shown.
    Q_PROPERTY(QSize size READ size NOTIFY pictureChanged)
    /// The picture is as sharp as the screen when it is fitted into it.
    Q_PROPERTY(bool sharp READ sharp NOTIFY pictureChanged)
    /// Every pixel is at hand.
    Q_PROPERTY(bool complete READ complete NOTIFY pictureChanged)
    /// Why nothing of `photo` can be shown, in one sentence; empty: it can, or it is not known yet.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// Longer side of what the picture is fitted into, in pixels of the screen.
    Q_PROPERTY(int screenSide READ screenSide WRITE setScreenSide NOTIFY screenSideChanged)
public:
    explicit PhotoViewing(LibraryDoors doors, QObject* parent = nullptr);
    ~PhotoViewing() override;

    QString photo() const { return photo_; }
    QString shown() const { return shown_; }
    QSize size() const { return size_; }
    bool sharp() const { return sharp_; }
    bool complete() const { return pyramid_ || (!base_.isNull() && base_.size() == size_); }
    QString problem() const { return problem_; }
    int screenSide() const { return screenSide_; }
    void setScreenSide(int side);

    /// `beside`: those that may be asked for next, the likeliest first.
    Q_INVOKABLE void show(const QString& photo, const QStringList& beside);
    /// It is looked at closely: every pixel is wanted now.
    Q_INVOKABLE void lookClosely();
    /// Nothing is looked at any more.
    Q_INVOKABLE void leave();

    /// The whole picture in as many pixels as there are yet.
    const QImage& base() const { return base_; }
    /// Null until every pixel is at hand.
    const std::shared_ptr<const imaging::PhotoPyramid>& pyramid() const { return pyramid_; }

Q_SIGNALS:
    void photoChanged();
    void pictureChanged();
    void problemChanged();
    void screenSideChanged();

private:
    class Work;
    struct Preview;
    void take(const QString& photo, const Preview& preview);
    void takeThumbnail(const QString& photo, QSize size, const QImage& image);
    void read(const QString& photo);
    void readAhead();
    void readAll();
    void setProblem(const QString& problem);

    std::unique_ptr<Work> work_;
    QString photo_, shown_;
    QSize size_;
    QImage base_;
    bool sharp_ = false;
    int screenSide_ = 1536;
    std::shared_ptr<const imaging::PhotoPyramid> pyramid_;
    QString problem_;
    QStringList beside_;
    QCache<QString, Preview> previews_;
    QTimer dwelt_;
    CancelToken reading_all_;
    QString all_of_;
};

}  // namespace photoflux::libraryscreen
