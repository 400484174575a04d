#pragma once

#include "jobs/queue.h"
#include "modelstore/download_queue.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>

namespace photoflux::shell {

/// What runs, waits or failed: pictures and trainings in the order in which they run, then downloads, which run beside
/// them. GUI thread.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int failures READ failures NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY changed)
    /// Of all pictures that run and wait; negative while unknown.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY changed)
    /// The running job (pictures before trainings), or else download, for the closed drawer.
    Q_PROPERTY(QString runningName READ runningName NOTIFY changed)
    /// "picture", "training", "download"; empty: nothing runs.
    Q_PROPERTY(QString runningKind READ runningKind NOTIFY changed)
    /// How far the running download is; empty for a picture.
    Q_PROPERTY(QString runningDetail READ runningDetail NOTIFY changed)
    Q_PROPERTY(int runningId READ runningId NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed)
    /// Why nothing goes on, in one sentence; empty: all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The problem is a worker that does not start: restartWorker() tries again.
    Q_PROPERTY(bool workerMissing READ workerMissing NOTIFY changed)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        StateRole,
        StepRole,
        StepsRole,
        PictureRole,
        PicturesRole,
        FractionRole,
        SecondsRole,
        ErrorRole,
        DownloadedRole,  ///< how far a download is; empty for pictures
        TrainingRole,    ///< whether a personal model is trained
        HeldRole,        ///< a training that stands still until it is resumed
        StageRole,       ///< of a training: "load", "encode", "train", "measure", "prove"
        LikenessRole     ///< as last measured; negative while it is not
    };

    /// Both must outlive the model. Downloads have negative ids in it.
    QueueModel(jobs::Queue* queue, modelstore::DownloadQueue* downloads, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(jobs_.size() + downloads_.size()); }
    int waiting() const;
    int failures() const;
    bool running() const;
    bool paused() const { return queue_->isPaused(); }
    void setPaused(bool paused);
    double secondsLeft() const { return queue_->secondsLeft().value_or(-1); }
    QString runningName() const;
    QString runningKind() const;
    QString runningDetail() const;
    int runningId() const;
    int step() const;
    int steps() const;
    double fraction() const;
    QString problem() const { return problem_; }
    bool workerMissing() const { return workerMissing_; }

    Q_INVOKABLE void cancel(int id);
    Q_INVOKABLE void retry(int id);
    Q_INVOKABLE void remove(int id);
    Q_INVOKABLE void restartWorker();
    /// Of a training: it stands still before its next step, or goes on.
    Q_INVOKABLE void hold(int id, bool held);

Q_SIGNALS:
    void changed();
    /// A training finished or failed: a title and a sentence.
    void trainingEnded(const QString& title, const QString& text);

private:
    void tellTrained(qint64 id, const engine::TrainedLora& trained);
    void tellFailed(qint64 id);
    void reload();
    void report(const Result<void>& result);
    void setProblem(const QString& problem, bool workerMissing = false);
    const jobs::Job* runningJob() const;
    int inState(jobs::JobState job, modelstore::DownloadState download) const;
    const modelstore::Download* runningDownload() const;
    QVariant trainingData(const jobs::Job& job, int role) const;
    QVariant downloadData(const modelstore::Download& download, int role) const;

    jobs::Queue* queue_;
    modelstore::DownloadQueue* downloadQueue_;
    QList<jobs::Job> jobs_;
    QList<modelstore::Download> downloads_;
    QString problem_;
    bool workerMissing_ = false;
};

}  // namespace photoflux::shell
