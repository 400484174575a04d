#include "ui/train/training_run.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "ui/controls/photo_provider.h"
#include "wording/words.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace photoflux::train {

namespace {

using engine::TrainingMeasure;
using jobs::JobState;

template <class Value>
QVariantList pointsOf(const std::vector<TrainingMeasure>& measures, const Value& value) {
    QVariantList points;
    for (const TrainingMeasure& one : measures) points.append(QPointF(double(one.step), value(one)));
    return points;
}

}  // namespace

TrainingRun::TrainingRun(jobs::Queue* queue, QObject* parent) : QObject(parent), queue_(queue) {
    const auto readWhenMine = [this](qint64 id) {
        if (id == job()) read();
    };
    connect(queue_, &jobs::Queue::jobChanged, this, readWhenMine);
    connect(queue_, &jobs::Queue::sampleStored, this, readWhenMine);
    connect(queue_, &jobs::Queue::measured, this, readWhenMine);
    connect(queue_, &jobs::Queue::trained, this, readWhenMine);
    connect(queue_, &jobs::Queue::jobRemoved, this, [this](qint64 id) {
        if (id != job()) return;
        follow(0);
        Q_EMIT gone();
    });
    connect(queue_, &jobs::Queue::trainingProgress, this, [this](qint64 id, const engine::TrainingProgress& progress) {
        if (id != job() || !job_->training) return;
        job_->training->progress = progress;
        if (progress.stage == engine::TrainingStage::train) {
            job_->training->step = progress.step;
            loss_ = progress.loss;
        }
        Q_EMIT changed();
    });
}

void TrainingRun::follow(qint64 job) {
    job_.reset();
    loss_ = 0;
    if (job != 0) job_ = queue_->job(job);
    read();
}

void TrainingRun::read() {
    if (job_) job_ = queue_->job(job_->id);
    if (const auto* told = progress(); told && told->stage == engine::TrainingStage::train) loss_ = told->loss;
    Q_EMIT changed();
    Q_EMIT measuresChanged();
}

QString TrainingRun::state() const { return training() ? stateOf(*job_) : QString(); }

QString TrainingRun::stateOf(const jobs::Job& job) {
    const bool paused = job.training && job.training->paused;
    switch (job.state) {
        case JobState::waiting:
            return paused ? QStringLiteral("paused") : QStringLiteral("waiting");
        case JobState::running:
            return paused ? QStringLiteral("paused") : QStringLiteral("running");
        case JobState::finished:
            return QStringLiteral("finished");
        case JobState::failed:
            return QStringLiteral("failed");
        case JobState::cancelled:
            return QStringLiteral("stopped");
    }
    return {};
}

QVariant TrainingRun::said(const char* key) const {
    return job_ ? job_->recipe.value(QString::fromLatin1(key)) : QVariant();
}

QString TrainingRun::name() const {
    return training() ? QString::fromStdString(training()->request.identity.title) : QString();
}

QString TrainingRun::trigger() const {
    return training() ? QString::fromStdString(training()->request.identity.trigger) : QString();
}

QString TrainingRun::modelPath() const {
    return training() ? imaging::to_qstring(training()->request.model) : QString();
}

QVariantList TrainingRun::photos() const {
    QVariantList list;
    for (const QVariant& path : said("photos").toList())
        list.append(QVariantMap{{QStringLiteral("name"), QFileInfo(path.toString()).fileName()},
                                {QStringLiteral("source"), controls::photoUrl(path.toString())}});
    return list;
}

const engine::TrainingProgress* TrainingRun::progress() const {
    return training() && training()->progress ? &*training()->progress : nullptr;
}

QString TrainingRun::stage() const {
    using engine::TrainingStage;
    if (!progress()) return QStringLiteral("start");
    switch (progress()->stage) {
        case TrainingStage::load:
            return QStringLiteral("load");
        case TrainingStage::prior:
            return QStringLiteral("prior");
        case TrainingStage::encode:
            return QStringLiteral("encode");
        case TrainingStage::train:
            return QStringLiteral("train");
        case TrainingStage::measure:
            return QStringLiteral("measure");
        case TrainingStage::prove:
            return QStringLiteral("prove");
    }
    return {};
}

QString TrainingRun::error() const { return job_ && job_->error ? controls::errorWords(*job_->error) : QString(); }

QVariantList TrainingRun::likeness() const {
    return training() ? pointsOf(training()->measures, [](auto& one) { return one.likeness; }) : QVariantList();
}

QVariantList TrainingRun::variety() const {
    return training() ? pointsOf(training()->measures, [](auto& one) { return one.variety; }) : QVariantList();
}

int TrainingRun::bestStep() const {
    if (!training()) return -1;
    for (const TrainingMeasure& one : training()->measures)
        if (one.best) return int(one.step);
    return -1;
}

/// The first prompt and its first seed: of the model as it was, or of the best step so far, else the last.
const jobs::StoredSample* TrainingRun::sample(bool best) const {
    if (!training()) return nullptr;
    const auto seed = training()->request.measures.seed;
    const int wanted = bestStep();
    const jobs::StoredSample* found = nullptr;
    for (const jobs::StoredSample& one : training()->samples) {
        if (one.prompt != 0 || one.seed != seed || (one.step == 0) == best) continue;
        if (!found || one.step == wanted || (found->step != wanted && one.step > found->step)) found = &one;
    }
    return found;
}

QUrl TrainingRun::proofPicture(const char* name) const {
    if (!proof()) return {};
    const QString path = imaging::to_qstring(training()->request.folder / name);
    return QFileInfo::exists(path) ? controls::photoUrl(path) : QUrl();
}

QUrl TrainingRun::without() const {
    if (const QUrl kept = proofPicture("proof-without.png"); !kept.isEmpty()) return kept;
    const auto* found = sample(false);
    return found ? controls::photoUrl(found->path) : QUrl();
}

QUrl TrainingRun::with() const {
    if (const QUrl kept = proofPicture("proof-with.png"); !kept.isEmpty()) return kept;
    const auto* found = sample(true);
    return found ? controls::photoUrl(found->path) : QUrl();
}

int TrainingRun::withStep() const {
    const auto* found = sample(true);
    return found ? int(found->step) : 0;
}

QString TrainingRun::samplePrompt() const {
    const bool known = training() && !training()->request.measures.prompts.empty();
    return known ? QString::fromStdString(training()->request.measures.prompts.front().text) : QString();
}

const engine::TrainingProof* TrainingRun::proof() const {
    return training() && training()->trained ? &training()->trained->proof : nullptr;
}

QString TrainingRun::verdict() const {
    if (!proof()) return {};
    const QString words = words_of(proof()->verdict);
    return words.left(1).toUpper() + words.mid(1);
}

QString TrainingRun::stoppedEarly() const {
    const bool early = training() && training()->trained && training()->trained->stopped_early;
    return early ? words_of(*training()->trained->stopped_early) : QString();
}

QVariantList TrainingRun::files() const {
    QVariantList list;
    if (!training() || !training()->trained) return list;
    for (const engine::LoraOutput& output : training()->trained->outputs)
        list.append(QVariantMap{{QStringLiteral("file"), QUrl::fromLocalFile(imaging::to_qstring(output.file))},
                                {QStringLiteral("kohya"), output.kohya}});
    return list;
}

void TrainingRun::setPaused(bool paused) {
    if (job_) report(queue_->setTrainingPaused(job_->id, paused));
}

void TrainingRun::stop() {
    if (job_) report(queue_->cancel(job_->id));
}

void TrainingRun::goOn() {
    if (job_) report(queue_->retry(job_->id));
}

void TrainingRun::discard() {
    if (job_) report(queue_->remove(job_->id));
}

void TrainingRun::showFiles() const {
    const auto list = files();
    if (list.isEmpty()) return;
    const QUrl file = list.first().toMap().value(QStringLiteral("file")).toUrl();
    QDesktopServices::openUrl(file.adjusted(QUrl::RemoveFilename));
}

void TrainingRun::report(const Result<void>& result) {
    if (!result.ok() && !result.cancelled()) Q_EMIT refused(controls::errorWords(result.error()));
}

}  // namespace photoflux::train
