#include "jobs/queue_private.h"

#include <algorithm>
#include <utility>

namespace photoflux::jobs {

namespace {

bool same_sample(const StoredSample& a, const StoredSample& b) {
    return a.step == b.step && a.prompt == b.prompt && a.seed == b.seed;
}

}  // namespace

Result<qint64> Queue::addTraining(const engine::TrainingRequest& request, const QVariantMap& recipe) {
    KeptJob kept;
    kept.job.training.emplace().request = request;
    kept.job.training->request.pictures.clear();
    kept.job.recipe = recipe;
    kept.job.createdAt = QDateTime::currentDateTimeUtc();
    PHOTOFLUX_TRY(kept.job.id, d->file->add_training(request, recipe, kept.job.createdAt));
    const qint64 id = kept.job.id;
    d->jobs.push_back(std::move(kept));
    Q_EMIT jobAdded(id);
    d->advanceLater();
    d->goOn();
    return id;
}

Result<void> Queue::setTrainingPaused(qint64 id, bool paused) {
    auto* kept = d->find(id);
    if (!kept || !kept->job.training || kept->job.training->paused == paused) return Done{};
    if (kept->job.state != JobState::waiting && kept->job.state != JobState::running) return Done{};
    PHOTOFLUX_CHECK(d->file->set_training_paused(id, paused));
    kept->job.training->paused = paused;
    if (kept->job.state == JobState::running) d->worker->pause(id, paused);
    Q_EMIT jobChanged(id);
    d->advanceLater();
    return Done{};
}

void Queue::Private::listenToTraining() {
    connect(worker, &WorkerClient::trainingProgress, q,
            [this](qint64 id, const engine::TrainingProgress& progress) { onTrainingProgress(id, progress); });
    connect(worker, &WorkerClient::sampled, q,
            [this](qint64 id, const engine::TrainingSample& sample) { onSampled(id, sample); });
    connect(worker, &WorkerClient::measured, q,
            [this](qint64 id, const engine::TrainingMeasure& measure) { onMeasured(id, measure); });
    connect(worker, &WorkerClient::trained, q,
            [this](qint64 id, const engine::TrainedLora& trained) { onTrained(id, trained); });
    connect(worker, &WorkerClient::interrupted, q,
            [this](qint64 id, const Error& reason) { onInterrupted(id, reason); });
    connect(worker, &WorkerClient::cancelled, q,
            [this](qint64 id) { onTrainingOutcome(id, {JobState::cancelled, {}}); });
    connect(worker, &WorkerClient::failed, q,
            [this](qint64 id, const Error& error) { onTrainingOutcome(id, {JobState::failed, error}); });
}

void Queue::Private::beginTraining(KeptJob& kept) {
    training.emplace();
    training->id = kept.job.id;
    kept.job.state = JobState::running;
    kept.job.training->progress.reset();
    readPictures(kept.job);
    Q_EMIT q->jobChanged(training->id);
}

void Queue::Private::readPictures(const Job& job) {
    training->attempt = ++attempts;
    storage.start([this, job, attempt = attempts] {
        auto pictures =
            files ? files->read(job) : Error{ErrorCode::internal, sentence("jobs", "nobody here reads data sets")};
        QMetaObject::invokeMethod(
            q, [this, attempt, pictures = std::move(pictures)] { onPicturesRead(attempt, pictures); },
            Qt::QueuedConnection);
    });
}

void Queue::Private::onPicturesRead(int attempt, const Result<std::vector<engine::TrainingPicture>>& pictures) {
    if (!training || training->attempt != attempt) return;
    const qint64 id = training->id;
    const auto* kept = find(id);
    if (training->cancelled || !kept || pictures.cancelled()) return onTrainingOutcome(id, {JobState::cancelled, {}});
    if (!pictures.ok()) return onTrainingOutcome(id, {JobState::failed, pictures.error()});
    engine::TrainingRequest request = kept->job.training->request;
    request.pictures = *pictures;
    worker->train(id, request);
    if (kept->job.training->paused) worker->pause(id, true);
}

void Queue::Private::onTrainingProgress(qint64 id, const engine::TrainingProgress& progress) {
    auto* kept = trainingOf(id);
    if (!kept) return;
    if (progress.stage == engine::TrainingStage::train) {
        training->restarts.reached(progress.step);
        kept->job.training->step = progress.step;
    }
    kept->job.training->progress = progress;
    Q_EMIT q->trainingProgress(id, progress);
}

void Queue::Private::onSampled(qint64 id, const engine::TrainingSample& sample) {
    const auto* kept = trainingOf(id);
    if (!kept || training->storeError) return;
    ++training->storing;
    storage.start([this, sample, job = kept->job] {
        auto path = files->store(job, sample);
        QMetaObject::invokeMethod(
            q, [this, sample, path = std::move(path)] { onSampleStored(sample, path); }, Qt::QueuedConnection);
    });
}

void Queue::Private::onSampleStored(const engine::TrainingSample& sample, const Result<QString>& path) {
    --training->storing;
    const qint64 id = training->id;
    auto* kept = find(id);  // null when it was removed meanwhile
    if (kept && path.ok()) {
        const StoredSample stored{sample.step, sample.prompt, sample.seed, *path};
        auto& samples = kept->job.training->samples;
        std::erase_if(samples, [&](const StoredSample& one) { return same_sample(one, stored); });
        samples.push_back(stored);
        Q_EMIT q->sampleStored(id, *path, sample);
        Q_EMIT q->jobChanged(id);
    } else if (kept && !path.cancelled()) {
        if (!training->storeError) training->storeError = path.error();
        worker->cancel(id);
    }
    settleTraining();
}

void Queue::Private::onMeasured(qint64 id, const engine::TrainingMeasure& measure) {
    auto* kept = trainingOf(id);
    if (!kept) return;
    auto& measures = kept->job.training->measures;
    // One that goes on from a checkpoint measures again what came after it.
    std::erase_if(measures, [&](const engine::TrainingMeasure& one) { return one.step >= measure.step; });
    if (measure.best)
        for (engine::TrainingMeasure& one : measures) one.best = false;
    measures.push_back(measure);
    Q_EMIT q->measured(id, measure);
    Q_EMIT q->jobChanged(id);
}

void Queue::Private::onTrained(qint64 id, const engine::TrainedLora& trained) {
    const auto* kept = trainingOf(id);
    if (!kept) return onTrainingOutcome(id, {JobState::finished, {}});
    ++training->storing;
    training->trained = trained;
    training->outcome = Outcome{};
    storage.start([this, trained, job = kept->job] {
        auto finished = files->finish(job, trained);
        QMetaObject::invokeMethod(
            q,
            [this, finished = std::move(finished)] {
                --training->storing;
                if (!finished.ok() && !finished.cancelled() && !training->storeError)
                    training->storeError = finished.error();
                settleTraining();
            },
            Qt::QueuedConnection);
    });
}

void Queue::Private::onInterrupted(qint64 id, const Error& reason) {
    auto* kept = trainingOf(id);
    if (!kept || training->cancelled || training->storeError) return onTrainingOutcome(id, {JobState::cancelled, {}});
    if (!training->restarts.again()) {
        return onTrainingOutcome(
            id, {JobState::failed,
                 Error{reason.code,
                       sentence("jobs", "training went on from its checkpoint %1 times without getting further: %2")
                           .with(TrainingRestarts::kMost, reason)}});
    }
    ++kept->job.training->restarts;
    kept->job.training->progress.reset();
    readPictures(kept->job);
    Q_EMIT q->jobChanged(id);
}

void Queue::Private::onTrainingOutcome(qint64 id, Outcome outcome) {
    if (!training || training->id != id) return;
    training->outcome = std::move(outcome);
    settleTraining();
}

// As onWorkerNotStarted for pictures.
void Queue::Private::trainingNotStarted() {
    auto* kept = training ? find(training->id) : nullptr;
    if (!kept || training->outcome || training->cancelled || training->storing > 0) return;
    training.reset();
    kept->job.state = JobState::waiting;
    Q_EMIT q->jobChanged(kept->job.id);
}

void Queue::Private::settleTraining() {
    if (!training || !training->outcome || training->storing > 0) return;
    const TrainingRun ended = *std::exchange(training, std::nullopt);
    advanceLater();
    auto* kept = find(ended.id);
    if (!kept) return;
    Outcome outcome = *ended.outcome;
    if (ended.storeError) outcome = {JobState::failed, ended.storeError};
    kept->job.state = outcome.state;
    kept->job.error = outcome.error;
    const bool finished = outcome.state == JobState::finished && ended.trained;
    if (finished) kept->job.training->trained = ended.trained;
    const auto result = finished ? file->finish_training(ended.id, *ended.trained)
                                 : file->set_state(ended.id, outcome.state, outcome.error);
    if (!result.ok()) fileFailed(result.error());
    Q_EMIT q->jobChanged(ended.id);
    if (finished) Q_EMIT q->trained(ended.id, *ended.trained);
}

}  // namespace photoflux::jobs
