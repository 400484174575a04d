#pragma once

#include "jobs/queue.h"
#include "modelstore/download_queue.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>

namespace photoflux::shell {

/// What runs, waits or failed: pictures and trainings in their order, then downloads, which run beside them. GUI
/// thread.
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
    /// The running job, or else download, for the closed drawer.
    Q_PROPERTY(QString runningName READ runningName NOTIFY changed)
    /// How far the running training or download is; empty for a picture.
    Q_PROPERTY(QString runningDetail READ runningDetail NOTIFY changed)
    /// "picture", "training" or "download".
    Q_PROPERTY(QString runningKind READ runningKind NOTIFY changed)
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
        DetailRole,  ///< how far a training or a download is; empty for pictures
        KindRole     ///< as runningKind
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
    QString runningDetail() const;
    QString runningKind() const;
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

Q_SIGNALS:
    void changed();

private:
    void reload();
    void report(const Result<void>& result);
    void setProblem(const QString& problem, bool workerMissing = false);
    /// A picture rather than the training that it is made beside.
    const jobs::Job* runningJob() const;
    int inState(jobs::JobState job, modelstore::DownloadState download) const;
    const modelstore::Download* runningDownload() const;
    QVariant downloadData(const modelstore::Download& download, int role) const;

    jobs::Queue* queue_;
    modelstore::DownloadQueue* downloadQueue_;
    QList<jobs::Job> jobs_;
    QList<modelstore::Download> downloads_;
    QString problem_;
    bool workerMissing_ = false;
};

}  // namespace photoflux::shell
