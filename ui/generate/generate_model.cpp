#include "ui/generate/generate_model.h"

#include "prompts/lora_tags.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <algorithm>
#include <utility>

namespace photoflux::generate {

namespace {

QImage toImage(const engine::Pixels& pixels) {
    const auto bytes = std::size_t(pixels.width) * std::size_t(pixels.height) * 3;
    if (pixels.width <= 0 || pixels.height <= 0 || pixels.rgb.size() < bytes) return {};
    return QImage(pixels.rgb.data(), pixels.width, pixels.height, pixels.width * 3, QImage::Format_RGB888).copy();
}

}  // namespace

GenerateModel::GenerateModel(jobs::Queue* queue, library::Catalogue* catalogue, LibraryCalls* calls,
                             GenerateSettings* settings, QObject* parent)
    : QObject(parent),
      queue_(queue),
      catalogue_(catalogue),
      calls_(calls),
      settings_(settings),
      strip_(catalogue, calls) {
    connect(queue_, &jobs::Queue::jobAdded, this, &GenerateModel::follow);
    connect(queue_, &jobs::Queue::jobRemoved, this, &GenerateModel::follow);
    connect(queue_, &jobs::Queue::jobChanged, this, [this](qint64 id) {
        const auto job = queue_->job(id);
        if (job && !job->training && job->state == jobs::JobState::failed && job->error && (!job_ || job_->id == id))
            fail(controls::errorWords(*job->error), id);
        follow();
    });
    connect(queue_, &jobs::Queue::progress, this, [this](qint64 id, const engine::Progress& progress) {
        if (!job_ || job_->id != id) follow();
        started_ = true;
        if (progress.preview) {
            preview_ = toImage(*progress.preview);
            Q_EMIT previewChanged();
        }
        for (const Sentence& note : progress.notes) Q_EMIT told(QStringLiteral("note"), words_of(note));
        progress_ = progress;
        Q_EMIT progressChanged();
    });
    connect(queue_, &jobs::Queue::pictureFinished, this, [this](qint64, const QString& path) {
        wanted_ = path;
        strip_.refresh();
        Q_EMIT forecastChanged();
    });
    connect(queue_, &jobs::Queue::storageFailed, this,
            [this](const Error& error) { fail(controls::errorWords(error)); });
    connect(queue_, &jobs::Queue::workerNotStarted, this, [this](const Error& error) {
        fail(controls::workerMissingWords(error));
        workerMissing_ = true;
        Q_EMIT errorChanged();
    });
    connect(queue_, &jobs::Queue::pausedChanged, this, [this](bool paused) {
        if (!paused && workerMissing_) dismissError();
    });
    connect(&strip_, &StripModel::failed, this, [this](const QString& message) { fail(message); });
    connect(&strip_, &StripModel::refreshed, this, [this] {
        const int row = wanted_.isEmpty() ? (picture_.valid() ? -1 : 0) : strip_.rowOfPath(wanted_);
        // Someone who looks at another picture while this one was made is not interrupted.
        if (row >= 0 && (live_ || !picture_.valid())) setPicture(strip_.at(row));
        wanted_.clear();
    });
    connect(settings_, &GenerateSettings::changed, this, &GenerateModel::forecastChanged);
    follow();
}

void GenerateModel::follow() {
    const auto all = queue_->jobs();
    const auto found = std::find_if(all.begin(), all.end(), [](const jobs::Job& job) {
        return !job.training && job.state == jobs::JobState::running;
    });
    const qint64 before = job_ ? job_->id : 0;
    job_ = found == all.end() ? std::nullopt : std::optional(*found);
    if ((job_ ? job_->id : 0) != before) {
        started_ = false;
        preview_ = {};
        progress_ = {};
        if (job_) progress_.pictures = job_->request.count;
        Q_EMIT previewChanged();
    }
    Q_EMIT progressChanged();
    Q_EMIT pictureChanged();
}

QString GenerateModel::stage() const {
    if (!started_) return QStringLiteral("start");
    switch (progress_.stage) {
        case engine::Stage::load:
            return QStringLiteral("load");
        case engine::Stage::encode:
            return QStringLiteral("encode");
        case engine::Stage::denoise:
            return QStringLiteral("denoise");
        case engine::Stage::decode:
            return QStringLiteral("decode");
    }
    return {};
}

double GenerateModel::fraction() const {
    if (!running() || progress_.pictures <= 0) return 0;
    double inPicture = progress_.steps > 0 ? double(progress_.step) / progress_.steps : 0;
    if (progress_.stage == engine::Stage::decode) inPicture = 1;
    return std::clamp((progress_.picture + inPicture) / progress_.pictures, 0.0, 1.0);
}

QString GenerateModel::runningPrompt() const { return job_ ? QString::fromStdString(job_->request.prompt) : QString(); }

void GenerateModel::setLive(bool live) {
    if (live_ == live) return;
    live_ = live;
    Q_EMIT pictureChanged();
}

double GenerateModel::forecast() const {
    const auto seconds = queue_->secondsPerPicture(settings_->request());
    return seconds ? *seconds * settings_->count() : -1;
}

void GenerateModel::generate() {
    if (settings_->ready()) add(settings_->request(), settings_->style());
}

void GenerateModel::add(engine::GenerateRequest request, const QString& style) {
    dismissError();
    auto tagged = prompts::take_lora_tags(request.prompt);
    request.prompt = std::move(tagged.prompt);
    for (const auto& tag : tagged.loras) {
        const auto file = settings_->loras()->find(tag.name);
        if (!file.ok()) return fail(controls::errorWords(file.error()));
        request.loras.push_back({*file, tag.strength});
    }
    const bool busy = running();
    live_ = true;
    const auto added = queue_->add(
        request, {{QStringLiteral("style"), style}, {QStringLiteral("softEdge"), settings_->photo()->softEdge()}});
    if (added.ok()) {
        if (busy) Q_EMIT told(QStringLiteral("queued"), {});
    } else if (!added.cancelled()) {
        fail(controls::errorWords(added.error()));
    }
}

void GenerateModel::cancel() {
    if (!job_) return;
    if (const auto result = queue_->cancel(job_->id); !result.ok() && !result.cancelled())
        fail(controls::errorWords(result.error()));
}

void GenerateModel::retry() {
    const qint64 id = failedJob_;
    const bool worker = workerMissing_;
    dismissError();
    live_ = true;
    if (worker) return queue_->restartWorker();
    if (const auto result = queue_->retry(id); !result.ok() && !result.cancelled())
        fail(controls::errorWords(result.error()));
}

void GenerateModel::dismissError() {
    error_.clear();
    failedJob_ = 0;
    workerMissing_ = false;
    Q_EMIT errorChanged();
}

void GenerateModel::fail(const QString& message, qint64 job) {
    error_ = message;
    failedJob_ = job;
    workerMissing_ = false;
    Q_EMIT errorChanged();
}

void GenerateModel::select(int row) {
    const PictureEntry entry = strip_.at(row);
    if (!entry.valid()) return;
    live_ = false;
    setPicture(entry);
}

void GenerateModel::setPicture(const PictureEntry& picture) {
    picture_ = picture;
    Q_EMIT pictureChanged();
}

}  // namespace photoflux::generate
