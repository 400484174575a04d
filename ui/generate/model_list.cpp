#include "ui/generate/model_list.h"

#include "modelstore/model_folders.h"
#include "ui/controls/error_words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace photoflux::generate {

namespace {

// What a small model of the FLUX architecture is most likely to want, shown only until the worker has answered.
constexpr int kUnknownSize = 128, kUnknownSteps = 4;

QString titleOf(const QString& folder) { return QString::fromStdString(modelstore::title_of(folder.toStdU16String())); }

}  // namespace

ModelList::ModelList(jobs::WorkerClient* worker, const QStringList& models,
                     std::function<void(const QString&)> remember, QObject* parent)
    : QObject(parent), worker_(worker), remember_(std::move(remember)), models_(models) {
    connect(worker_, &jobs::WorkerClient::inspected, this, &ModelList::inspected);
    connect(worker_, &jobs::WorkerClient::inspectFailed, this, &ModelList::refused);
    // The models are not to blame, and are asked about again when there is someone to ask.
    connect(worker_, &jobs::WorkerClient::startFailed, this, [this] { workerMissing_ = true; });
    connect(worker_, &jobs::WorkerClient::ready, this, [this] {
        if (!std::exchange(workerMissing_, false)) return;
        for (const QString& model : models_)
            if (!summaries_.contains(model)) ask(model);
        if (!adding_.isEmpty()) ask(adding_);
    });
    if (models_.isEmpty())
        problem_ = tr("No model was found. Choose the folder of a FLUX.1 model in diffusers format.");
    for (const QString& model : models_) ask(model);
}

QVariantList ModelList::entries() const {
    QVariantList list;
    for (const QString& model : models_) {
        const auto summary = summaries_.constFind(model);
        const bool known = summary != summaries_.constEnd();
        const QString name = known ? QString::fromStdString(summary->name) : titleOf(model);
        const QString detail = known ? tr("%1 px · %2")
                                           .arg(summary->native_size)
                                           .arg(QLocale().formattedDataSize(qint64(summary->file_bytes), 0,
                                                                            QLocale::DataSizeTraditionalFormat))
                                     : QDir::toNativeSeparators(model);
        list.append(QVariantMap{
            {QStringLiteral("text"), name}, {QStringLiteral("detail"), detail}, {QStringLiteral("path"), model}});
    }
    return list;
}

void ModelList::setCurrent(int row) {
    if (row < 0 || row >= models_.size() || row == current_) return;
    current_ = row;
    setProblem({});
    Q_EMIT currentChanged();
    Q_EMIT summaryChanged();
    if (!known()) ask(currentPath());
}

QString ModelList::currentPath() const { return models_.value(current_); }

engine::ModelParts ModelList::currentParts() const { return parts_.value(currentPath()); }

void ModelList::ask(const QString& model) {
    if (QFileInfo(model).isFile() && !parts_.contains(model)) {
        // What cannot be found now is what the worker then says is missing.
        const auto found = modelstore::find_model(model.toStdString());
        if (found.ok()) {
            const auto& [autoencoder, clip, t5] = found->parts;
            parts_.insert(model, {autoencoder, clip, t5, modelstore::carried_tokenizers()});
        }
    }
    worker_->inspect(model, parts_.value(model));
}

QString ModelList::currentName() const {
    return known() ? QString::fromStdString(summaries_[currentPath()].name) : titleOf(currentPath());
}

bool ModelList::known() const { return summaries_.contains(currentPath()); }

int ModelList::nativeSize() const { return known() ? summaries_[currentPath()].native_size : kUnknownSize; }

int ModelList::defaultSteps() const { return known() ? summaries_[currentPath()].default_steps : kUnknownSteps; }

bool ModelList::hasGuidance() const { return known() && summaries_[currentPath()].has_guidance; }

QString ModelList::kind() const {
    static constexpr const char* kKinds[] = {"generate", "control", "fill", "kontext"};
    const auto kind = known() ? summaries_[currentPath()].kind : engine::ModelKind::generate;
    return QString::fromLatin1(kKinds[static_cast<int>(kind)]);
}

QStringList ModelList::styles() const {
    QStringList names;
    for (const std::string& style : modelstore::styles_of(currentPath().toStdU16String()))
        names.append(QString::fromStdString(style));
    return names;
}

void ModelList::add(const QUrl& folder) {
    adding_ = QDir::cleanPath(folder.toLocalFile());
    setProblem({});
    ask(adding_);
}

void ModelList::setModels(const QStringList& models) {
    const QString before = currentPath();
    models_ = models;
    current_ = int(std::max<qsizetype>(0, models_.indexOf(before)));
    setProblem({});
    for (const QString& model : models_)
        if (!summaries_.contains(model)) ask(model);
    Q_EMIT entriesChanged();
    Q_EMIT currentChanged();
    Q_EMIT summaryChanged();
}

bool ModelList::choosePath(const QString& path) {
    const auto row = models_.indexOf(path);
    if (row < 0) return false;
    setCurrent(int(row));
    return true;
}

bool ModelList::choose(const QString& name) {
    for (int row = 0; row < models_.size(); ++row) {
        const auto summary = summaries_.constFind(models_[row]);
        if (summary == summaries_.constEnd() || QString::fromStdString(summary->name) != name) continue;
        setCurrent(row);
        return true;
    }
    return false;
}

void ModelList::inspected(const QString& model, const engine::ModelSummary& summary) {
    summaries_.insert(model, summary);
    if (model == adding_) {
        adding_.clear();
        if (!models_.contains(model)) {
            models_.append(model);
            remember_(model);
        }
        Q_EMIT entriesChanged();
        setCurrent(int(models_.indexOf(model)));
    }
    Q_EMIT entriesChanged();
    if (model == currentPath()) Q_EMIT summaryChanged();
}

void ModelList::refused(const QString& model, const Error& error) {
    if (workerMissing_) return;
    if (model == adding_ || model == currentPath()) setProblem(controls::errorWords(error));
    if (model == adding_) adding_.clear();
}

void ModelList::setProblem(const QString& problem) {
    if (problem_ == problem) return;
    problem_ = problem;
    Q_EMIT problemChanged();
}

}  // namespace photoflux::generate
