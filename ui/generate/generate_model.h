#pragma once

#include "jobs/queue.h"
#include "library/catalogue.h"
#include "ui/generate/generate_settings.h"
#include "ui/generate/library_calls.h"
#include "ui/generate/strip_model.h"

#include <QImage>
#include <QObject>
#include <QUrl>

namespace photoflux::generate {

/// What the Generate screen shows and does: the running job with its preview, the picture looked at, and the actions on
/// it. GUI thread; nothing here waits for the worker or the disk.
class GenerateModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(photoflux::generate::GenerateSettings* settings READ settings CONSTANT)
    Q_PROPERTY(photoflux::generate::StripModel* strip READ strip CONSTANT)

    Q_PROPERTY(bool running READ running NOTIFY progressChanged)
    /// "start" (the worker is being started), "load", "encode", "denoise" or "decode".
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)
    Q_PROPERTY(int step READ step NOTIFY progressChanged)
    Q_PROPERTY(int steps READ steps NOTIFY progressChanged)
    Q_PROPERTY(int pictureNumber READ pictureNumber NOTIFY progressChanged)
    Q_PROPERTY(int pictures READ pictures NOTIFY progressChanged)
    /// Of this job; negative while unknown.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY progressChanged)
    /// 0 … 1 over all pictures of the job.
    Q_PROPERTY(double fraction READ fraction NOTIFY progressChanged)
    /// A QImage, small; null before the first step.
    Q_PROPERTY(QVariant preview READ previewValue NOTIFY previewChanged)
    Q_PROPERTY(QString runningPrompt READ runningPrompt NOTIFY progressChanged)
    Q_PROPERTY(int runningWidth READ runningWidth NOTIFY progressChanged)
    Q_PROPERTY(int runningHeight READ runningHeight NOTIFY progressChanged)

    /// The running job is what is looked at, rather than a picture of the strip.
    Q_PROPERTY(bool live READ live WRITE setLive NOTIFY pictureChanged)
    Q_PROPERTY(photoflux::generate::PictureEntry picture READ picture NOTIFY pictureChanged)
    Q_PROPERTY(int row READ row NOTIFY pictureChanged)

    /// Seconds for what the form says; negative while nothing comparable was measured on this machine.
    Q_PROPERTY(double forecast READ forecast NOTIFY forecastChanged)
    /// One sentence; empty: all is well.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    /// The failed job, or the start of the worker, can be tried again.
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY errorChanged)
public:
    /// All must outlive the model.
    GenerateModel(jobs::Queue* queue, library::Catalogue* catalogue, LibraryCalls* calls, GenerateSettings* settings,
                  QObject* parent = nullptr);

    GenerateSettings* settings() const { return settings_; }
    StripModel* strip() { return &strip_; }
    bool running() const { return job_.has_value(); }
    QString stage() const;
    int step() const { return progress_.step; }
    int steps() const { return progress_.steps; }
    int pictureNumber() const { return progress_.picture + 1; }
    int pictures() const { return progress_.pictures; }
    double secondsLeft() const { return progress_.seconds_left; }
    double fraction() const;
    QImage preview() const { return preview_; }
    QVariant previewValue() const { return preview_; }
    QString runningPrompt() const;
    int runningWidth() const { return job_ ? job_->request.width : 0; }
    int runningHeight() const { return job_ ? job_->request.height : 0; }
    bool live() const { return live_ && running(); }
    void setLive(bool live);
    PictureEntry picture() const { return picture_; }
    int row() const { return strip_.rowOf(picture_.id); }
    double forecast() const;
    QString error() const { return error_; }
    bool canRetry() const { return failedJob_ != 0 || workerMissing_; }

    Q_INVOKABLE void generate();
    /// Stops the running job within a step; what waits behind it goes on.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void dismissError();

    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void toggleFavourite();
    Q_INVOKABLE void copy();
    /// PNG or JPEG by the name, with recipe and mark.
    Q_INVOKABLE void saveAs(const QUrl& target);
    Q_INVOKABLE QUrl suggestedFile() const;
    Q_INVOKABLE void showInFolder();
    Q_INVOKABLE void moveToTrash();
    Q_INVOKABLE void undoTrash();
    Q_INVOKABLE void useSettings();
    /// The same picture once more, by the same recipe and seed.
    Q_INVOKABLE void makeAgain();
    /// The same words with another seed.
    Q_INVOKABLE void vary();

Q_SIGNALS:
    void progressChanged();
    void previewChanged();
    void pictureChanged();
    void forecastChanged();
    void errorChanged();
    /// The outcome of an action: "copied", "saved", "trashed", "restored", "queued", "note". `detail`: a
    /// file name, of a note its words.
    void told(const QString& what, const QString& detail);

private:
    void add(engine::GenerateRequest request, const QString& style);
    void addLike(const PictureEntry& picture, quint64 seed);
    void follow();
    void setPicture(const PictureEntry& picture);
    void fail(const QString& message, qint64 job = 0);
    template <class Call, class After>
    void change(const Call& call, const After& after);

    jobs::Queue* queue_;
    library::Catalogue* catalogue_;
    LibraryCalls* calls_;
    GenerateSettings* settings_;
    StripModel strip_;

    std::optional<jobs::Job> job_;
    engine::Progress progress_;
    bool started_ = false;
    QImage preview_;
    bool live_ = true;
    PictureEntry picture_, trashed_;
    QString wanted_;  ///< path of a finished picture that the strip has not read yet
    QString error_;
    qint64 failedJob_ = 0;
    bool workerMissing_ = false;
};

}  // namespace photoflux::generate
