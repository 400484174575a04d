#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "jobs/picture_store.h"
#include "jobs/training_files.h"
#include "jobs/worker_client.h"

#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace photoflux::jobs {

/// Reads the photo and the mask that a job starts from (`request.start` names them) in the size that it asks for. The
/// program implements it with imaging; called on the queue's storage thread, each time before the job runs.
using StartReader = std::function<Result<engine::StartPicture>(const Job& job)>;

/// The jobs of one user, one after the other, kept in `queue.sqlite` of a folder. A training starts when no picture
/// waits; pictures that are added while it runs start at once, and the worker makes them between two of its steps.
///
/// What a call acknowledged survives a kill of this process, of the worker and of the machine. A job that was running
/// then waits again at the next start and continues with the pictures not yet stored, a training from its last
/// checkpoint. When the worker dies under a training, it goes on from there, too: at most three times in a row
/// without getting further than before, then the job fails. Lives in the thread of its
/// worker client (the GUI thread); pictures are stored on a thread of its own.
class Queue : public QObject {
    Q_OBJECT
public:
    /// `worker` and `store` must outlive the queue. Creates the folder where needed (0700). Starts with the first
    /// waiting job as soon as the event loop runs. Errors: usage (another program has this queue open), corrupt,
    /// no_disk.
    /// `read_start` may be empty where no job starts from a photo, `files` null where nothing is trained; else they
    /// outlive the queue, too.
    static Result<std::unique_ptr<Queue>> open(const QString& folder, WorkerClient* worker, PictureStore* store,
                                               StartReader read_start = {}, TrainingFiles* files = nullptr);
    ~Queue() override;

    /// Durable when it returns. `recipe` may hold what QJsonObject can. Of a photo to start from only the place is
    /// kept: it is read when the job runs, and the job fails with a sentence where it is gone by then.
    Result<qint64> add(const engine::GenerateRequest& request, const QVariantMap& recipe = {});
    /// The same for a personal model. Its pictures are not kept: `files` reads them when it runs, by what `recipe` and
    /// the request say.
    Result<qint64> addTraining(const engine::TrainingRequest& request, const QVariantMap& recipe = {});
    /// A running one stands still before its next step and keeps its memory, a waiting one does not start. Remembered
    /// over restarts. Ended and other jobs: nothing happens.
    Result<void> setTrainingPaused(qint64 id, bool paused);
    /// Waiting: cancelled at once. Running: cancelled within a step (see jobChanged). Ended: nothing happens.
    Result<void> cancel(qint64 id);
    /// Takes an ended or waiting job off the list; a running one is cancelled first. Its pictures stay.
    Result<void> remove(qint64 id);
    /// A failed or cancelled job waits again, behind the others, and continues with the pictures not yet stored, a
    /// training from its last checkpoint.
    Result<void> retry(qint64 id);
    /// Paused: the running job goes on, no other starts. Remembered over restarts.
    Result<void> setPaused(bool paused);
    bool isPaused() const;
    /// Starts the worker once more after workerNotStarted, and the queue goes on where that had paused it.
    void restartWorker();

    /// Running, waiting, failed, what finished or was cancelled since this start, and such trainings of earlier ones;
    /// in the order they run.
    QList<Job> jobs() const;
    std::optional<Job> job(qint64 id) const;
    /// Forecast for everything running and waiting; empty while it is unknown. 0 when there is nothing to do.
    std::optional<double> secondsLeft() const;
    /// Forecast for one picture of a request that is not in the queue, from how long others took; empty while unknown.
    std::optional<double> secondsPerPicture(const engine::GenerateRequest& request) const;

Q_SIGNALS:
    void jobAdded(qint64 id);
    void jobChanged(qint64 id);
    void jobRemoved(qint64 id);
    void progress(qint64 id, const photoflux::engine::Progress& progress);
    /// The picture is stored at `path` and recorded: nothing loses it any more.
    void pictureFinished(qint64 id, const QString& path, const photoflux::engine::Picture& picture);
    void trainingProgress(qint64 id, const photoflux::engine::TrainingProgress& progress);
    /// The sample is stored at `path`.
    void sampleStored(qint64 id, const QString& path, const photoflux::engine::TrainingSample& sample);
    void measured(qint64 id, const photoflux::engine::TrainingMeasure& measure);
    /// Its LoRA files are written and recorded: the job has finished.
    void trained(qint64 id, const photoflux::engine::TrainedLora& trained);
    void pausedChanged(bool paused);
    /// The queue's own file could not be written (disk full, drive gone); the queue is paused until setPaused(false).
    void storageFailed(const photoflux::Error& error);
    /// The worker is missing or ends as it starts. Every job keeps waiting: the queue is paused until setPaused(false),
    /// restartWorker(), add() or retry(), each of which tries again.
    void workerNotStarted(const photoflux::Error& error);

private:
    class Private;
    explicit Queue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::jobs
