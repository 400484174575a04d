#include "jobs/queue_private.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <algorithm>

namespace photoflux::jobs {

Result<std::unique_ptr<Queue>> Queue::open(const QString& folder, WorkerClient* worker, PictureStore* store,
                                           StartReader read_start, TrainingFiles* files) {
    auto d = std::make_unique<Private>();
    PHOTOFLUX_TRY(d->file, QueueFile::open(folder));
    PHOTOFLUX_TRY(d->jobs, d->file->load());
    PHOTOFLUX_TRY(auto paces, d->file->paces());
    PHOTOFLUX_TRY(d->paused, d->file->paused());
    for (auto& pace : paces) d->forecast.learn(std::move(pace));
    d->worker = worker;
    d->store = store;
    d->read_start = std::move(read_start);
    d->files = files;
    d->storage.setMaxThreadCount(1);
    return std::unique_ptr<Queue>(new Queue(std::move(d)));
}

Queue::Queue(std::unique_ptr<Private> handed) : d(std::move(handed)) {
    d->q = this;
    d->listen();
    d->advanceLater();
}

Queue::~Queue() {
    // What was stored is also recorded; nobody is told any more.
    blockSignals(true);
    d->storage.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (d->run) d->worker->cancel(d->run->id);
    if (d->training) d->worker->cancel(d->training->id);
}

Result<qint64> Queue::add(const engine::GenerateRequest& request, const QVariantMap& recipe) {
    if (request.count < 1) return Error{ErrorCode::usage, sentence("jobs", "a job must be for at least one picture")};
    KeptJob kept;
    kept.job.request = request;
    if (auto& start = kept.job.request.start) start->picture = start->mask = {};
    kept.job.recipe = recipe;
    kept.job.createdAt = QDateTime::currentDateTimeUtc();
    PHOTOFLUX_TRY(kept.job.id, d->file->add(kept.job.request, recipe, kept.job.createdAt));
    const qint64 id = kept.job.id;
    d->jobs.push_back(std::move(kept));
    Q_EMIT jobAdded(id);
    d->advanceLater();
    d->goOn();
    return id;
}

Result<void> Queue::cancel(qint64 id) {
    auto* kept = d->find(id);
    if (!kept || (kept->job.state != JobState::waiting && kept->job.state != JobState::running)) return Done{};
    // Recorded first, also while it runs: after a kill it must not come back.
    PHOTOFLUX_CHECK(d->file->set_state(id, JobState::cancelled));
    if (kept->job.state == JobState::running) {
        (kept->job.training ? d->training->cancelled : d->run->cancelled) = true;
        d->worker->cancel(id);
    } else {
        kept->job.state = JobState::cancelled;
        Q_EMIT jobChanged(id);
    }
    return Done{};
}

Result<void> Queue::remove(qint64 id) {
    if (!d->find(id)) return Done{};
    PHOTOFLUX_CHECK(d->file->remove(id));
    std::erase_if(d->jobs, [id](const KeptJob& kept) { return kept.job.id == id; });
    if ((d->run && d->run->id == id) || (d->training && d->training->id == id)) d->worker->cancel(id);
    Q_EMIT jobRemoved(id);
    return Done{};
}

Result<void> Queue::retry(qint64 id) {
    auto* kept = d->find(id);
    if (!kept) return Error{ErrorCode::not_found, sentence("jobs", "there is no job %1 in the queue").with(id)};
    if (kept->job.state != JobState::failed && kept->job.state != JobState::cancelled) return Done{};
    const Job& job = kept->job;
    if ((job.training ? job.training->request.model : job.request.model).empty()) {
        return Error{ErrorCode::corrupt, sentence("jobs", "job %1 cannot be read any more; remove it").with(id)};
    }
    PHOTOFLUX_CHECK(d->file->put_last(id));
    kept->job.state = JobState::waiting;
    kept->job.error.reset();
    const auto position = d->jobs.begin() + (kept - d->jobs.data());
    std::rotate(position, position + 1, d->jobs.end());
    Q_EMIT jobChanged(id);
    d->advanceLater();
    d->goOn();
    return Done{};
}

Result<void> Queue::setPaused(bool paused) {
    if (paused == d->paused) return Done{};
    PHOTOFLUX_CHECK(d->file->set_paused(paused));
    d->paused = paused;
    const bool stalled = std::exchange(d->stalled, false);
    Q_EMIT pausedChanged(paused);
    d->advanceLater();
    if (stalled) d->worker->start();
    return Done{};
}

bool Queue::isPaused() const { return d->paused; }

void Queue::restartWorker() {
    d->goOn();
    d->worker->start();
}

QList<Job> Queue::jobs() const {
    QList<Job> list;
    for (const auto& kept : d->jobs) list.push_back(kept.job);
    return list;
}

std::optional<Job> Queue::job(qint64 id) const {
    const auto* kept = d->find(id);
    return kept ? std::optional(kept->job) : std::nullopt;
}

std::optional<double> Queue::secondsPerPicture(const engine::GenerateRequest& request) const {
    return d->forecast.seconds_per_picture(request);
}

std::optional<double> Queue::secondsLeft() const {
    double sum = 0;
    for (const auto& kept : d->jobs) {
        const Job& job = kept.job;
        if (job.state != JobState::waiting && job.state != JobState::running) continue;
        if (job.training && job.training->paused) continue;
        if (job.training) {
            const auto& progress = job.training->progress;
            if (job.state == JobState::waiting || !progress || progress->seconds_left < 0) return std::nullopt;
            sum += progress->seconds_left;
            continue;
        }
        if (job.progress && job.progress->seconds_left >= 0) {
            sum += job.progress->seconds_left;
            continue;
        }
        const auto each = d->forecast.seconds_per_picture(job.request);
        if (!each) return std::nullopt;
        sum += *each * double(std::max<qsizetype>(job.request.count - kept.stored.size(), 0));
    }
    return sum;
}

void Queue::Private::listen() {
    connect(worker, &WorkerClient::progress, q,
            [this](qint64 id, const engine::Progress& progress) { onProgress(id, progress); });
    connect(worker, &WorkerClient::picture, q,
            [this](qint64 id, const engine::Picture& picture) { onPicture(id, picture); });
    connect(worker, &WorkerClient::finished, q, [this](qint64 id) { onOutcome(id, {JobState::finished, {}}); });
    connect(worker, &WorkerClient::cancelled, q, [this](qint64 id) { onOutcome(id, {JobState::cancelled, {}}); });
    connect(worker, &WorkerClient::failed, q,
            [this](qint64 id, const Error& error) { onOutcome(id, {JobState::failed, error}); });
    listenToTraining();
    connect(worker, &WorkerClient::startFailed, q, [this](const Error& error) { onWorkerNotStarted(error); });
}

void Queue::Private::advance() {
    if (run || paused) return;
    const auto waiting = [this](bool for_training) {
        return std::find_if(jobs.begin(), jobs.end(), [&](const KeptJob& kept) {
            const auto& training = kept.job.training;
            return kept.job.state == JobState::waiting && training.has_value() == for_training &&
                   !(training && training->paused);
        });
    };
    if (const auto pictures = waiting(false); pictures != jobs.end()) return begin(*pictures);
    if (training) return;
    if (const auto next = waiting(true); next != jobs.end()) beginTraining(*next);
}

void Queue::Private::begin(KeptJob& kept) {
    int first = 0;
    while (kept.stored.contains(first)) ++first;
    run.emplace();
    run->id = kept.job.id;
    run->offset = first;
    kept.job.state = JobState::running;
    kept.job.progress.reset();
    const qint64 id = kept.job.id;
    engine::GenerateRequest rest = kept.job.request;
    rest.seed += std::uint64_t(first);
    rest.count -= first;
    // A kill between the last picture and the job's end leaves nothing to make.
    if (rest.count < 1) {
        run->outcome = Outcome{};
        return settle();
    }
    if (rest.start)
        readStart(kept.job, std::move(rest));
    else
        worker->generate(id, rest);
    Q_EMIT q->jobChanged(id);
}

// A photo of 24 megapixels takes a third of a second, for which the window must not wait.
void Queue::Private::readStart(const Job& job, engine::GenerateRequest request) {
    storage.start([this, job, request = std::move(request)] {
        auto start =
            read_start ? read_start(job) : Error{ErrorCode::internal, sentence("jobs", "nobody here reads photos")};
        QMetaObject::invokeMethod(
            q, [this, id = job.id, request, start = std::move(start)] { onStartRead(id, request, start); },
            Qt::QueuedConnection);
    });
}

void Queue::Private::onStartRead(qint64 id, engine::GenerateRequest request,
                                 const Result<engine::StartPicture>& start) {
    if (!run || run->id != id) return;
    if (run->cancelled || !find(id) || start.cancelled()) return onOutcome(id, {JobState::cancelled, {}});
    if (!start.ok()) return onOutcome(id, {JobState::failed, start.error()});
    request.start->picture = start->picture;
    request.start->mask = start->mask;
    worker->generate(id, request);
}

void Queue::Private::onProgress(qint64 id, engine::Progress progress) {
    auto* kept = find(id);
    if (!kept || !run || run->id != id) return;
    progress.picture += run->offset;
    progress.pictures = kept->job.request.count;
    kept->job.progress = progress;
    Q_EMIT q->progress(id, progress);
}

void Queue::Private::onPicture(qint64 id, engine::Picture picture) {
    const auto* kept = find(id);
    if (!kept || !run || run->id != id || run->storeError) return;
    picture.index += run->offset;
    if (kept->stored.contains(picture.index)) return;
    ++run->storing;
    const auto shared = std::make_shared<const engine::Picture>(std::move(picture));
    storage.start([this, shared, job = kept->job] {
        auto path = store->store(job, *shared);
        QMetaObject::invokeMethod(
            q, [this, shared, path = std::move(path)] { onStored(shared, path); }, Qt::QueuedConnection);
    });
}

void Queue::Private::onStored(const std::shared_ptr<const engine::Picture>& picture, const Result<QString>& path) {
    --run->storing;
    const qint64 id = run->id;
    auto* kept = find(id);  // null when it was removed meanwhile
    if (kept && path.ok()) {
        const Pace pace = pace_of(kept->job.request, *picture);
        if (auto result = file->record_picture(id, picture->index, picture->seed, *path, pace); !result.ok()) {
            stopRun(result.error());
            fileFailed(result.error());
        } else {
            forecast.learn(pace);
            kept->stored[picture->index] = *path;
            kept->job.pictures = kept->stored.values();
            Q_EMIT q->pictureFinished(id, *path, *picture);
            Q_EMIT q->jobChanged(id);
        }
    } else if (kept) {
        stopRun(path.cancelled() ? Error{ErrorCode::internal, sentence("jobs", "storing the picture was cancelled")}
                                 : path.error());
    }
    settle();
}

void Queue::Private::stopRun(Error error) {
    if (!run->storeError) run->storeError = std::move(error);
    worker->cancel(run->id);
}

void Queue::Private::onOutcome(qint64 id, Outcome outcome) {
    if (!run || run->id != id) return;
    run->outcome = std::move(outcome);
    settle();
}

void Queue::Private::onWorkerNotStarted(const Error& error) {
    if (!paused) {
        paused = stalled = true;
        Q_EMIT q->pausedChanged(true);
    }
    // The job has not reached the worker; without a run the `failed` that follows is nobody's. One that is being
    // cancelled or removed gets its own answer.
    auto* kept = run ? find(run->id) : nullptr;
    if (kept && !run->outcome && !run->cancelled) {
        run.reset();
        kept->job.state = JobState::waiting;
        Q_EMIT q->jobChanged(kept->job.id);
    }
    trainingNotStarted();
    Q_EMIT q->workerNotStarted(error);
}

// The file never heard of this pause.
void Queue::Private::goOn() {
    if (!stalled) return;
    paused = stalled = false;
    Q_EMIT q->pausedChanged(false);
    advanceLater();
}

void Queue::Private::settle() {
    if (!run || !run->outcome || run->storing > 0) return;
    const Run ended = *std::exchange(run, std::nullopt);
    advanceLater();
    auto* kept = find(ended.id);
    if (!kept) return;
    Outcome outcome = *ended.outcome;
    if (ended.storeError) outcome = {JobState::failed, ended.storeError};
    if (outcome.state == JobState::finished && kept->stored.size() < kept->job.request.count) {
        outcome = {JobState::failed,
                   Error{ErrorCode::internal, sentence("jobs", "the engine ended the job without all its pictures")}};
    }
    kept->job.state = outcome.state;
    kept->job.error = outcome.error;
    kept->job.progress.reset();
    if (auto result = file->set_state(ended.id, outcome.state, outcome.error); !result.ok()) fileFailed(result.error());
    Q_EMIT q->jobChanged(ended.id);
}

void Queue::Private::fileFailed(const Error& error) {
    if (!paused) {
        paused = true;
        Q_EMIT q->pausedChanged(true);
    }
    Q_EMIT q->storageFailed(error);
}

}  // namespace photoflux::jobs
