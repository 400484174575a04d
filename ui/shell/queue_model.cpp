#include "ui/shell/queue_model.h"

#include "ui/controls/error_words.h"
#include "ui/models/download_words.h"

#include <algorithm>
#include <utility>

namespace photoflux::shell {

namespace {

using jobs::Job;
using jobs::JobState;
using modelstore::Download;
using modelstore::DownloadState;

QString nameOf(JobState state) {
    switch (state) {
        case JobState::waiting:
            return QStringLiteral("waiting");
        case JobState::running:
            return QStringLiteral("running");
        case JobState::finished:
            return QStringLiteral("finished");
        case JobState::failed:
            return QStringLiteral("failed");
        case JobState::cancelled:
            return QStringLiteral("cancelled");
    }
    return {};
}

QString nameOf(DownloadState state) {
    switch (state) {
        case DownloadState::waiting:
            return QStringLiteral("waiting");
        case DownloadState::running:
            return QStringLiteral("running");
        case DownloadState::failed:
            return QStringLiteral("failed");
    }
    return {};
}

double fractionOf(const Download& download) {
    if (!download.progress || download.progress->total <= 0) return 0;
    return std::clamp(double(download.progress->done) / double(download.progress->total), 0.0, 1.0);
}

QString nameOf(engine::TrainingStage stage) {
    switch (stage) {
        case engine::TrainingStage::load:
            return QStringLiteral("load");
        case engine::TrainingStage::encode:
            return QStringLiteral("encode");
        case engine::TrainingStage::train:
            return QStringLiteral("train");
        case engine::TrainingStage::measure:
            return QStringLiteral("measure");
        case engine::TrainingStage::prove:
            return QStringLiteral("prove");
    }
    return {};
}

QString nameOf(const Job& job) {
    return QString::fromStdString(job.training ? job.training->request.identity.title : job.request.prompt);
}

int stepOf(const Job& job) {
    if (job.training) return int(job.training->step);
    return job.progress ? job.progress->step : 0;
}

int stepsOf(const Job& job) {
    if (job.training) return int(job.training->request.settings.steps);
    return job.progress ? job.progress->steps : 0;
}

double fractionOf(const Job& job) {
    if (job.training) return std::clamp(double(stepOf(job)) / std::max(1, stepsOf(job)), 0.0, 1.0);
    if (!job.progress || job.progress->pictures <= 0) return 0;
    const auto& progress = *job.progress;
    double inPicture = progress.steps > 0 ? double(progress.step) / progress.steps : 0;
    if (progress.stage == engine::Stage::decode) inPicture = 1;
    return std::clamp((progress.picture + inPicture) / progress.pictures, 0.0, 1.0);
}

template <class Item>
bool sameOrder(const QList<Item>& a, const QList<Item>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](auto& x, auto& y) { return x.id == y.id; });
}

}  // namespace

QueueModel::QueueModel(jobs::Queue* queue, modelstore::DownloadQueue* downloads, QObject* parent)
    : QAbstractListModel(parent), queue_(queue), downloadQueue_(downloads) {
    downloadQueue_->setPaused(queue_->isPaused());
    connect(downloadQueue_, &modelstore::DownloadQueue::changed, this, &QueueModel::reload);
    connect(downloadQueue_, &modelstore::DownloadQueue::progressed, this, &QueueModel::reload);
    connect(queue_, &jobs::Queue::jobAdded, this, &QueueModel::reload);
    connect(queue_, &jobs::Queue::jobChanged, this, &QueueModel::reload);
    connect(queue_, &jobs::Queue::jobRemoved, this, &QueueModel::reload);
    connect(queue_, &jobs::Queue::pausedChanged, this, [this](bool paused) {
        // What had stopped the queue is being tried again.
        setProblem(paused ? problem_ : QString(), paused && workerMissing_);
    });
    connect(queue_, &jobs::Queue::progress, this, [this](qint64 id, const engine::Progress& progress) {
        for (int row = 0; row < jobs_.size(); ++row) {
            if (jobs_[row].id != id) continue;
            jobs_[row].progress = progress;
            Q_EMIT dataChanged(index(row), index(row));
        }
        Q_EMIT changed();
    });
    connect(queue_, &jobs::Queue::trainingProgress, this, &QueueModel::reload);
    connect(queue_, &jobs::Queue::trained, this, &QueueModel::tellTrained);
    connect(queue_, &jobs::Queue::jobChanged, this, &QueueModel::tellFailed);
    connect(queue_, &jobs::Queue::storageFailed, this,
            [this](const Error& error) { setProblem(controls::errorWords(error)); });
    connect(queue_, &jobs::Queue::workerNotStarted, this,
            [this](const Error& error) { setProblem(controls::workerMissingWords(error), true); });
    reload();
}

void QueueModel::reload() {
    QList<Job> now;
    for (const Job& job : queue_->jobs())
        if (job.state == JobState::running || job.state == JobState::waiting || job.state == JobState::failed)
            now.append(job);
    const QList<Download>& coming = downloadQueue_->downloads();
    const bool same = sameOrder(now, jobs_) && sameOrder(coming, downloads_);
    if (!same) beginResetModel();
    jobs_ = std::move(now);
    downloads_ = coming;
    if (!same)
        endResetModel();
    else if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    if (index.row() >= jobs_.size()) return downloadData(downloads_[index.row() - jobs_.size()], role);
    const Job& job = jobs_[index.row()];
    if (const QVariant own = trainingData(job, role); own.isValid()) return own;
    const engine::Progress progress = job.progress.value_or(engine::Progress{});
    switch (role) {
        case IdRole:
            return job.id;
        case Qt::DisplayRole:
        case NameRole:
            return nameOf(job);
        case StateRole:
            return nameOf(job.state);
        case StepRole:
            return stepOf(job);
        case StepsRole:
            return stepsOf(job);
        case PictureRole:
            return progress.picture + 1;
        case PicturesRole:
            return job.request.count;
        case FractionRole:
            return fractionOf(job);
        case SecondsRole:
            return job.progress ? progress.seconds_left : -1.0;
        case ErrorRole:
            return job.error ? controls::errorWords(*job.error) : QString();
        default:
            return {};
    }
}

QVariant QueueModel::trainingData(const Job& job, int role) const {
    const auto& training = job.training;
    switch (role) {
        case TrainingRole:
            return training.has_value();
        case HeldRole:
            return training && training->paused;
        case StageRole:
            return training && training->progress ? nameOf(training->progress->stage) : QString();
        case LikenessRole:
            return training && !training->measures.empty() ? training->measures.back().likeness : -1.0;
        case SecondsRole:
            if (training) return training->progress ? training->progress->seconds_left : -1.0;
            return {};
        default:
            return {};
    }
}

QVariant QueueModel::downloadData(const Download& download, int role) const {
    switch (role) {
        case IdRole:
            return -download.id;
        case Qt::DisplayRole:
        case NameRole:
            return download.name;
        case StateRole:
            return nameOf(download.state);
        case StepRole:
        case StepsRole:
        case PictureRole:
        case PicturesRole:
            return 0;
        case FractionRole:
            return fractionOf(download);
        case SecondsRole:
            return download.progress ? download.progress->seconds_left.value_or(-1) : -1.0;
        case ErrorRole:
            return download.error ? controls::errorWords(*download.error) : QString();
        case DownloadedRole:
            return modelscreen::downloadWords(download);
        case TrainingRole:
        case HeldRole:
            return false;
        case StageRole:
            return QString();
        case LikenessRole:
            return -1.0;
        default:
            return {};
    }
}

QHash<int, QByteArray> QueueModel::roleNames() const {
    return {
        {IdRole, "jobId"},        {NameRole, "name"},       {StateRole, "jobState"},        {StepRole, "step"},
        {StepsRole, "steps"},     {PictureRole, "picture"}, {PicturesRole, "pictures"},     {FractionRole, "fraction"},
        {SecondsRole, "seconds"}, {ErrorRole, "error"},     {DownloadedRole, "downloaded"}, {TrainingRole, "training"},
        {HeldRole, "held"},       {StageRole, "stage"},     {LikenessRole, "likeness"}};
}

const Job* QueueModel::runningJob() const {
    const auto running = [this](bool training) {
        return std::find_if(jobs_.begin(), jobs_.end(), [=](const Job& job) {
            return job.state == JobState::running && job.training.has_value() == training;
        });
    };
    if (const auto pictures = running(false); pictures != jobs_.end()) return &*pictures;
    const auto training = running(true);
    return training == jobs_.end() ? nullptr : &*training;
}

const Download* QueueModel::runningDownload() const {
    const auto found = std::find_if(downloads_.begin(), downloads_.end(),
                                    [](const Download& one) { return one.state == DownloadState::running; });
    return found == downloads_.end() ? nullptr : &*found;
}

int QueueModel::waiting() const { return inState(JobState::waiting, DownloadState::waiting); }

int QueueModel::failures() const { return inState(JobState::failed, DownloadState::failed); }

int QueueModel::inState(JobState job, DownloadState download) const {
    return int(std::count_if(jobs_.begin(), jobs_.end(), [=](const Job& one) { return one.state == job; }) +
               std::count_if(downloads_.begin(), downloads_.end(),
                             [=](const Download& one) { return one.state == download; }));
}

bool QueueModel::running() const { return runningJob() || runningDownload(); }

QString QueueModel::runningName() const {
    if (const Job* job = runningJob()) return nameOf(*job);
    const Download* download = runningDownload();
    return download ? download->name : QString();
}

QString QueueModel::runningKind() const {
    if (const Job* job = runningJob()) return job->training ? QStringLiteral("training") : QStringLiteral("picture");
    return runningDownload() ? QStringLiteral("download") : QString();
}

QString QueueModel::runningDetail() const {
    const Download* download = runningJob() ? nullptr : runningDownload();
    return download ? modelscreen::downloadWords(*download) : QString();
}

int QueueModel::runningId() const {
    if (const Job* job = runningJob()) return int(job->id);
    const Download* download = runningDownload();
    return download ? -int(download->id) : 0;
}

int QueueModel::step() const {
    const Job* job = runningJob();
    return job ? stepOf(*job) : 0;
}

int QueueModel::steps() const {
    const Job* job = runningJob();
    return job ? stepsOf(*job) : 0;
}

double QueueModel::fraction() const {
    if (const Job* job = runningJob()) return fractionOf(*job);
    const Download* download = runningDownload();
    return download ? fractionOf(*download) : 0;
}

void QueueModel::setPaused(bool paused) {
    downloadQueue_->setPaused(paused);
    report(queue_->setPaused(paused));
}

void QueueModel::cancel(int id) { report(id < 0 ? downloadQueue_->remove(-id) : queue_->cancel(id)); }
void QueueModel::retry(int id) { report(id < 0 ? downloadQueue_->retry(-id) : queue_->retry(id)); }
void QueueModel::remove(int id) { report(id < 0 ? downloadQueue_->remove(-id) : queue_->remove(id)); }

void QueueModel::hold(int id, bool held) { report(queue_->setTrainingPaused(id, held)); }

void QueueModel::tellTrained(qint64 id, const engine::TrainedLora& trained) {
    const auto job = queue_->job(id);
    if (!job) return;
    const QString likeness = QString::number(trained.proof.likeness_after, 'f', 2),
                  before = QString::number(trained.proof.likeness_before, 'f', 2);
    if (!jobs::was_taught(trained)) {
        Q_EMIT trainingEnded(tr("“%1” did not learn its subject").arg(nameOf(*job)),
                             tr("Add photos that differ more, or train longer."));
    } else if (trained.measures.empty()) {
        Q_EMIT trainingEnded(tr("“%1” is trained").arg(nameOf(*job)), tr("It can be chosen as a LoRA now."));
    } else {
        Q_EMIT trainingEnded(tr("“%1” is trained").arg(nameOf(*job)),
                             tr("Likeness to the photos: %1 before, %2 now.").arg(before, likeness));
    }
}

void QueueModel::tellFailed(qint64 id) {
    const auto job = queue_->job(id);
    if (!job || !job->training || job->state != JobState::failed || !job->error) return;
    Q_EMIT trainingEnded(tr("Training “%1” stopped").arg(nameOf(*job)), controls::errorWords(*job->error));
}

void QueueModel::restartWorker() {
    setProblem({});
    queue_->restartWorker();
}

void QueueModel::report(const Result<void>& result) {
    // A job taken off the list does not bring the worker back.
    if (result.ok() && workerMissing_) return;
    setProblem(result.ok() || result.cancelled() ? QString() : controls::errorWords(result.error()));
}

void QueueModel::setProblem(const QString& problem, bool workerMissing) {
    problem_ = problem;
    workerMissing_ = workerMissing;
    Q_EMIT changed();
}

}  // namespace photoflux::shell
