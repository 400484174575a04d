#include "ui/generate/model_list.h"

#include "modelstore/model_folders.h"
#include "ui/controls/error_words.h"

#include <QDir>
#include <QLocale>
#include <utility>

namespace photoflux::generate {

namespace {

// What a small model of the FLUX architecture is most likely to want, shown only until the worker has answered.
constexpr int kUnknownSize = 128, kUnknownSteps = 4;

QString titleOf(const QString& folder) { return QString::fromStdString(modelstore::title_of(folder.toStdU16String())); }

}  // namespace

ModelList::ModelList(jobs::WorkerClient* worker, const QStringList& folders,
                     std::function<void(const QString&)> remember, QObject* parent)
    : QObject(parent), worker_(worker), remember_(std::move(remember)), folders_(folders) {
    connect(worker_, &jobs::WorkerClient::inspected, this, &ModelList::inspected);
    connect(worker_, &jobs::WorkerClient::inspectFailed, this, &ModelList::refused);
    // The models are not to blame, and are asked about again when there is someone to ask.
    connect(worker_, &jobs::WorkerClient::startFailed, this, [this] { workerMissing_ = true; });
    connect(worker_, &jobs::WorkerClient::ready, this, [this] {
        if (!std::exchange(workerMissing_, false)) return;
        for (const QString& folder : folders_)
            if (!summaries_.contains(folder)) worker_->inspect(folder);
        if (!adding_.isEmpty()) worker_->inspect(adding_);
    });
    if (folders_.isEmpty())
        problem_ = tr("No model was found. Choose the folder of a FLUX.1 model in diffusers format.");
    for (const QString& folder : folders_) worker_->inspect(folder);
}

QVariantList ModelList::entries() const {
    QVariantList list;
    for (const QString& folder : folders_) {
        const auto summary = summaries_.constFind(folder);
        const bool known = summary != summaries_.constEnd();
        const QString name = known ? QString::fromStdString(summary->name) : titleOf(folder);
        const QString detail = known ? tr("%1 px · %2")
                                           .arg(summary->native_size)
                                           .arg(QLocale().formattedDataSize(qint64(summary->file_bytes), 0,
                                                                            QLocale::DataSizeTraditionalFormat))
                                     : QDir::toNativeSeparators(folder);
        list.append(QVariantMap{
            {QStringLiteral("text"), name}, {QStringLiteral("detail"), detail}, {QStringLiteral("path"), folder}});
    }
    return list;
}

void ModelList::setCurrent(int row) {
    if (row < 0 || row >= folders_.size() || row == current_) return;
    current_ = row;
    setProblem({});
    Q_EMIT currentChanged();
    Q_EMIT summaryChanged();
    if (!known()) worker_->inspect(currentPath());
}

QString ModelList::currentPath() const { return folders_.value(current_); }

QString ModelList::currentName() const {
    return known() ? QString::fromStdString(summaries_[currentPath()].name) : titleOf(currentPath());
}

bool ModelList::known() const { return summaries_.contains(currentPath()); }

int ModelList::nativeSize() const { return known() ? summaries_[currentPath()].native_size : kUnknownSize; }

int ModelList::defaultSteps() const { return known() ? summaries_[currentPath()].default_steps : kUnknownSteps; }

bool ModelList::hasGuidance() const { return known() && summaries_[currentPath()].has_guidance; }

QStringList ModelList::styles() const {
    QStringList names;
    for (const std::string& style : modelstore::styles_of(currentPath().toStdU16String()))
        names.append(QString::fromStdString(style));
    return names;
}

void ModelList::add(const QUrl& folder) {
    adding_ = QDir::cleanPath(folder.toLocalFile());
    setProblem({});
    worker_->inspect(adding_);
}

bool ModelList::choose(const QString& name) {
    for (int row = 0; row < folders_.size(); ++row) {
        const auto summary = summaries_.constFind(folders_[row]);
        if (summary == summaries_.constEnd() || QString::fromStdString(summary->name) != name) continue;
        setCurrent(row);
        return true;
    }
    return false;
}

void ModelList::inspected(const QString& folder, const engine::ModelSummary& summary) {
    summaries_.insert(folder, summary);
    if (folder == adding_) {
        adding_.clear();
        if (!folders_.contains(folder)) {
            folders_.append(folder);
            remember_(folder);
        }
        Q_EMIT entriesChanged();
        setCurrent(int(folders_.indexOf(folder)));
    }
    Q_EMIT entriesChanged();
    if (folder == currentPath()) Q_EMIT summaryChanged();
}

void ModelList::refused(const QString& folder, const Error& error) {
    if (workerMissing_) return;
    if (folder == adding_ || folder == currentPath()) setProblem(controls::errorWords(error));
    if (folder == adding_) adding_.clear();
}

void ModelList::setProblem(const QString& problem) {
    if (problem_ == problem) return;
    problem_ = problem;
    Q_EMIT problemChanged();
}

}  // namespace photoflux::generate
