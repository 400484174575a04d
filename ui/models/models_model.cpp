#include "ui/models/models_model.h"

#include "modelstore/added_folders.h"
#include "modelstore/model_folders.h"
#include "modelstore/model_store.h"
#include "modelstore/token_store.h"
#include "ui/controls/error_words.h"
#include "ui/models/download_words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace photoflux::modelscreen {

namespace {

using modelstore::Download;
using modelstore::EntryKind;

constexpr int kFluxSide = 1024, kTokensGuided = 512, kTokens = 256;
constexpr double kBearable = 600;  // seconds a picture: what takes longer suits nobody

QVariantMap toMap(const jobs::Fit& fit) {
    static constexpr const char* kVerdicts[] = {"fits", "slow", "large"};
    return {{QStringLiteral("verdict"), QString::fromLatin1(kVerdicts[static_cast<int>(fit.verdict)])},
            {QStringLiteral("seconds"), fit.seconds.value_or(-1)},
            {QStringLiteral("memory"), double(fit.memory_bytes)},
            {QStringLiteral("least"), double(fit.least_bytes)},
            {QStringLiteral("device"), QString::fromStdString(fit.device)},
            {QStringLiteral("precision"), QString::fromStdString(fit.precision)}};
}

QVariantMap toMap(const std::vector<jobs::Fit>& fits) {
    const auto best = jobs::best_fit(fits);
    return best ? toMap(*best) : QVariantMap();
}

QVariantMap toMap(const Download& download) {
    static constexpr const char* kStates[] = {"waiting", "running", "failed"};
    const auto& progress = download.progress;
    const bool known = progress && progress->total > 0;
    return {{QStringLiteral("download"), download.id},
            {QStringLiteral("state"), QString::fromLatin1(kStates[static_cast<int>(download.state)])},
            {QStringLiteral("detail"), downloadWords(download)},
            {QStringLiteral("fraction"), known ? double(progress->done) / double(progress->total) : 0.0},
            {QStringLiteral("error"), download.error ? controls::errorWords(*download.error) : QString()}};
}

}  // namespace

ModelsModel::ModelsModel(const modelstore::Catalogue* catalogue, std::filesystem::path store,
                         modelstore::DownloadQueue* downloads, jobs::WorkerClient* worker, QObject* parent)
    : QObject(parent),
      catalogue_(catalogue),
      store_(std::move(store)),
      downloads_(downloads),
      worker_(worker),
      hub_(modelstore::hub_from_environment().base) {
    using modelstore::DownloadQueue;
    connect(downloads_, &DownloadQueue::changed, this, &ModelsModel::downloadsChanged);
    connect(downloads_, &DownloadQueue::progressed, this, &ModelsModel::downloadsChanged);
    connect(downloads_, &DownloadQueue::arrived, this, [this](const QString& entry) {
        if (const auto* known = catalogue_->find(entry)) Q_EMIT told(QStringLiteral("fetched"), known->name);
        Q_EMIT modelsChanged();
        refresh();
    });
    connect(worker_, &jobs::WorkerClient::inspected, this,
            [this](const QString& model, const engine::ModelSummary& summary) {
                summaries_.insert(model, summary);
                Q_EMIT installedChanged();
            });
    connect(worker_, &jobs::WorkerClient::machineReported, this, [this](const engine::Machine& machine) {
        machine_ = machine;
        Q_EMIT machineChanged();
        Q_EMIT installedChanged();
        Q_EMIT offersChanged();
    });
    connect(&scanning_, &QFutureWatcher<ModelScan>::finished, this, &ModelsModel::useScan);
}

void ModelsModel::refresh() {
    worker_->requestMachine();
    if (scanning_.isRunning()) {
        again_ = true;
        return;
    }
    scanning_.setFuture(QtConcurrent::run([this] { return scanModels(*catalogue_, store_); }));
    if (!loaded_) {
        modelstore::read_token(hub_, this, [this](const Result<QByteArray>& found) {
            hasToken_ = found.ok() && !found->isEmpty();
            Q_EMIT tokenChanged();
        });
    }
}

void ModelsModel::useScan() {
    scan_ = scanning_.result();
    loaded_ = true;
    for (const auto& model : scan_.installed) {
        if (summaries_.contains(model.path)) continue;
        engine::ModelParts parts;
        if (QFileInfo(model.path).isFile()) {
            const auto found = modelstore::find_model(model.path.toStdString());
            if (!found.ok()) continue;
            const auto& [autoencoder, clip, t5] = found->parts;
            parts = {autoencoder, clip, t5, modelstore::carried_tokenizers()};
        }
        worker_->inspect(model.path, parts);
    }
    Q_EMIT installedChanged();
    Q_EMIT offersChanged();
    Q_EMIT foldersChanged();
    if (std::exchange(again_, false)) refresh();
}

QVariantList ModelsModel::installed() const {
    QVariantList list;
    for (const auto& model : scan_.installed) {
        const auto summary = summaries_.constFind(model.path);
        const bool known = summary != summaries_.constEnd();
        QVariantMap fit;
        if (known && machine_) {
            fit = toMap(jobs::what_fits(
                summary->size,
                {summary->native_size, summary->native_size, summary->max_sequence_length, summary->default_steps},
                *machine_));
        }
        QString licence = model.licence;
        if (licence.isEmpty() && known) licence = QString::fromStdString(summary->licence);
        list.append(QVariantMap{{QStringLiteral("path"), model.path},
                                {QStringLiteral("name"), model.name},
                                {QStringLiteral("place"), QDir::toNativeSeparators(model.path)},
                                {QStringLiteral("bundled"), model.bundled},
                                {QStringLiteral("licence"), licence},
                                {QStringLiteral("entry"), model.entry},
                                {QStringLiteral("bytes"), known ? double(summary->file_bytes) : 0.0},
                                {QStringLiteral("fit"), fit}});
    }
    return list;
}

std::vector<jobs::Fit> ModelsModel::fitsOf(const modelstore::CatalogueEntry& entry) const {
    if (!machine_ || entry.kind != EntryKind::model) return {};
    return jobs::what_fits(modelstore::size_of_model(*catalogue_, entry),
                           {kFluxSide, kFluxSide, entry.guidance ? kTokensGuided : kTokens, entry.steps}, *machine_);
}

// The largest file of each family that fits, for it is the most faithful; where none does, none is recommended.
std::vector<QString> ModelsModel::bestOffers() const {
    std::vector<QString> best;
    for (const bool guided : {false, true}) {
        const modelstore::CatalogueEntry* largest = nullptr;
        for (const auto& one : scan_.offers) {
            const auto fit = jobs::best_fit(fitsOf(*one.entry));
            if (one.entry->guidance != guided || !fit || fit->verdict != jobs::Verdict::fits) continue;
            if (fit->seconds.value_or(0) > kBearable) continue;
            if (!largest || one.entry->bytes() > largest->bytes()) largest = one.entry;
        }
        if (largest) best.push_back(largest->id);
    }
    return best;
}

QVariantList ModelsModel::offers() const {
    const auto best = bestOffers();
    QVariantList list;
    for (const auto& one : scan_.offers) {
        const auto& entry = *one.entry;
        list.append(QVariantMap{{QStringLiteral("id"), entry.id},
                                {QStringLiteral("name"), entry.name},
                                {QStringLiteral("model"), entry.kind == EntryKind::model},
                                {QStringLiteral("licence"), catalogue_->licence_of(entry).name},
                                {QStringLiteral("bytes"), double(one.bytesToFetch)},
                                {QStringLiteral("here"), one.installed},
                                {QStringLiteral("best"), std::find(best.begin(), best.end(), entry.id) != best.end()},
                                {QStringLiteral("fit"), toMap(fitsOf(entry))}});
    }
    return list;
}

QVariantMap ModelsModel::downloads() const {
    QVariantMap map;
    for (const auto& download : downloads_->downloads()) map.insert(download.entry, toMap(download));
    return map;
}

QVariantMap ModelsModel::machine() const {
    if (!machine_) return {};
    QVariantList accelerators;
    for (const auto& one : machine_->accelerators) {
        accelerators.append(QVariantMap{{QStringLiteral("name"), QString::fromStdString(one.name)},
                                        {QStringLiteral("memory"), double(one.memory_bytes)}});
    }
    return {{QStringLiteral("memory"), double(machine_->memory_bytes)}, {QStringLiteral("accelerators"), accelerators}};
}

const Offer* ModelsModel::offer(const QString& entry) const {
    const auto found = std::find_if(scan_.offers.begin(), scan_.offers.end(),
                                    [&](const Offer& one) { return one.entry->id == entry; });
    return found == scan_.offers.end() ? nullptr : &*found;
}

void ModelsModel::fetch(const QString& entry) {
    const Offer* wanted = offer(entry);
    if (!wanted) return;
    if (wanted->licences.empty()) {
        report(downloads_->add(entry));
        return;
    }
    QVariantList licences;
    for (const auto& licence : wanted->licences) {
        licences.append(QVariantMap{{QStringLiteral("name"), licence.name},
                                    {QStringLiteral("summary"), licence.summary},
                                    {QStringLiteral("address"), licence.address.toString()}});
    }
    Q_EMIT licenceAsked(entry, wanted->entry->name, licences);
}

void ModelsModel::acceptAndFetch(const QString& entry) {
    const Offer* wanted = offer(entry);
    if (!wanted) return;
    for (const auto& licence : wanted->licences)
        if (!report(modelstore::accept_licence(store_, licence))) return;
    report(downloads_->add(entry));
    refresh();
}

void ModelsModel::stop(int download) { report(downloads_->remove(download)); }
void ModelsModel::retry(int download) { report(downloads_->retry(download)); }

void ModelsModel::remove(const QString& entry) {
    const auto* known = catalogue_->find(entry);
    if (!known) return;
    const auto freed = modelstore::remove_entry(store_, *known);
    if (!freed.ok()) {
        if (!freed.cancelled()) setProblem(controls::errorWords(freed.error()));
        return;
    }
    setProblem({});
    Q_EMIT told(QStringLiteral("removed"), QLocale().formattedDataSize(*freed, 1, QLocale::DataSizeSIFormat));
    Q_EMIT modelsChanged();
    refresh();
}

void ModelsModel::addFolder(const QUrl& folder) {
    if (!report(modelstore::add_folder(folder.toLocalFile().toStdU16String()))) return;
    Q_EMIT modelsChanged();
    refresh();
}

void ModelsModel::forgetFolder(const QString& folder) {
    if (!report(modelstore::forget_folder(folder.toStdU16String()))) return;
    Q_EMIT modelsChanged();
    refresh();
}

void ModelsModel::showInFolder(const QString& path) const {
    const QFileInfo file(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.isFile() ? file.absolutePath() : file.absoluteFilePath()));
}

void ModelsModel::setToken(const QString& token) {
    const QByteArray bytes = token.trimmed().toUtf8();
    modelstore::keep_token(hub_, bytes, this, [this, kept = !bytes.isEmpty()](const Result<void>& result) {
        if (!report(result)) return;
        hasToken_ = kept;
        Q_EMIT tokenChanged();
        Q_EMIT told(kept ? QStringLiteral("token") : QStringLiteral("noToken"), hub());
    });
}

bool ModelsModel::report(const Result<void>& result) {
    if (!result.cancelled()) setProblem(result.ok() ? QString() : controls::errorWords(result.error()));
    return result.ok();
}

void ModelsModel::setProblem(const QString& problem) {
    if (problem_ == problem) return;
    problem_ = problem;
    Q_EMIT problemChanged();
}

}  // namespace photoflux::modelscreen
