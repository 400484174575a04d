#pragma once

#include "jobs/queue.h"
#include "jobs/queue_file.h"
#include "jobs/training_restarts.h"

#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace photoflux::jobs {

// The queue's inside: queue.cpp has what both kinds of job share and the pictures, queue_training.cpp the trainings.

/// What the worker said last about the running job.
struct Outcome {
    JobState state = JobState::finished;
    std::optional<Error> error;
};

/// The job that the worker is at.
struct Run {
    qint64 id = 0;
    int offset = 0;   // pictures stored before this run: the worker counts from here
    int storing = 0;  // pictures on their way to the disk
    bool cancelled = false;
    std::optional<Error> storeError;
    std::optional<Outcome> outcome;  // of the worker; the job ends when nothing is being stored any more
};

/// The training that the worker is at.
struct TrainingRun {
    qint64 id = 0;
    int attempt = 0;  // counts reads, so that a late one is told from the last
    int storing = 0;  // samples on their way to the disk, and the end's files
    TrainingRestarts restarts;
    bool cancelled = false;
    std::optional<Error> storeError;
    std::optional<engine::TrainedLora> trained;
    std::optional<Outcome> outcome;  // as of Run
};

class Queue::Private {
public:
    Queue* q = nullptr;
    std::unique_ptr<QueueFile> file;
    WorkerClient* worker = nullptr;
    PictureStore* store = nullptr;
    StartReader read_start;
    TrainingFiles* files = nullptr;
    std::vector<KeptJob> jobs;  // in the order of running
    std::optional<Run> run;
    std::optional<TrainingRun> training;
    int attempts = 0;
    Forecast forecast;
    bool paused = false;
    bool stalled = false;  // paused by the queue itself, for the worker does not start
    QThreadPool storage;   // one thread

    KeptJob* find(qint64 id) {
        const auto found =
            std::find_if(jobs.begin(), jobs.end(), [id](const KeptJob& kept) { return kept.job.id == id; });
        return found == jobs.end() ? nullptr : &*found;
    }

    void listen();
    void advanceLater() {
        QTimer::singleShot(0, q, [this] { advance(); });
    }
    void advance();
    void begin(KeptJob& kept);
    void readStart(const Job& job, engine::GenerateRequest request);
    void onStartRead(qint64 id, engine::GenerateRequest request, const Result<engine::StartPicture>& start);
    void onProgress(qint64 id, engine::Progress progress);
    void onPicture(qint64 id, engine::Picture picture);
    void onStored(const std::shared_ptr<const engine::Picture>& picture, const Result<QString>& path);
    void onOutcome(qint64 id, Outcome outcome);
    void onWorkerNotStarted(const Error& error);

    // queue_training.cpp
    void listenToTraining();
    void beginTraining(KeptJob& kept);
    void readPictures(const Job& job);
    void onPicturesRead(int attempt, const Result<std::vector<engine::TrainingPicture>>& pictures);
    void onTrainingProgress(qint64 id, const engine::TrainingProgress& progress);
    void onSampled(qint64 id, const engine::TrainingSample& sample);
    void onSampleStored(const engine::TrainingSample& sample, const Result<QString>& path);
    void onMeasured(qint64 id, const engine::TrainingMeasure& measure);
    void onTrained(qint64 id, const engine::TrainedLora& trained);
    void onInterrupted(qint64 id, const Error& reason);
    void onTrainingOutcome(qint64 id, Outcome outcome);
    void trainingNotStarted();
    void settleTraining();
    KeptJob* trainingOf(qint64 id) { return training && training->id == id ? find(id) : nullptr; }

    void goOn();
    void settle();
    void stopRun(Error error);
    void fileFailed(const Error& error);
};

}  // namespace photoflux::jobs
