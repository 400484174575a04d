#include "modelstore/download_queue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSaveFile>
#include <QThread>
#include <algorithm>
#include <utility>

namespace photoflux::modelstore {

class DownloadQueue::Private {
public:
    DownloadQueue* q = nullptr;
    const Catalogue& catalogue;
    DownloadSettings settings;
    QList<Download> downloads;
    qint64 next_id = 1;
    bool started = false, paused = false;
    std::optional<qint64> running;
    CancelToken cancel;  // of the running one
    QThread thread;
    QObject* network = nullptr;  // lives on `thread`

    Private(const Catalogue& catalogue, DownloadSettings settings)
        : catalogue(catalogue), settings(std::move(settings)) {}

    Download* find(qint64 id) {
        const auto found =
            std::find_if(downloads.begin(), downloads.end(), [id](const Download& one) { return one.id == id; });
        return found == downloads.end() ? nullptr : &*found;
    }
    void append(const CatalogueEntry& entry) {
        downloads.append({.id = next_id++, .entry = entry.id, .name = entry.name});
    }
    void read_list();
    Result<void> write_list() const;
    void advance();
    void receive(qint64 id, const CatalogueEntry& entry, const QByteArray& token, const CancelToken& cancel);
    void ended(qint64 id, const Result<void>& result);
};

namespace {

std::vector<WantedFile> missing_for(const CatalogueEntry& entry, const Catalogue& catalogue,
                                    const DownloadSettings& settings) {
    const auto elsewhere = settings.elsewhere ? settings.elsewhere() : std::vector<std::filesystem::path>();
    return missing_files(settings.store, elsewhere, catalogue, entry);
}

/// Fetches an entry and what it needs; on the network's thread.
Result<void> fetch(const Catalogue& catalogue, const CatalogueEntry& entry, const DownloadSettings& settings,
                   const QByteArray& token, const std::function<void(const ModelProgress&)>& observer,
                   const CancelToken& cancel) {
    QNetworkAccessManager network;
    Hub hub = settings.hub;
    hub.token = token;
    const auto missing = missing_for(entry, catalogue, settings);
    return download_files(network, hub, catalogue, missing, settings.store, settings.patience, observer, cancel);
}

}  // namespace

DownloadQueue::DownloadQueue(const Catalogue& catalogue, DownloadSettings settings, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(catalogue, std::move(settings))) {
    d->q = this;
    d->read_list();
    d->network = new QObject;
    d->network->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->network, &QObject::deleteLater);
    d->thread.start();
}

DownloadQueue::~DownloadQueue() {
    d->cancel.cancel();
    d->thread.quit();
    d->thread.wait();
}

void DownloadQueue::start() {
    d->started = true;
    d->advance();
}

// Anything but a list of known names is what somebody else wrote: nothing is wanted then.
void DownloadQueue::Private::read_list() {
    QFile file(settings.list);
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto names = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& name : names) {
        const auto* entry = catalogue.find(name.toString());
        if (entry && !q->isQueued(entry->id)) append(*entry);
    }
}

Result<void> DownloadQueue::Private::write_list() const {
    QJsonArray names;
    for (const auto& download : downloads) names.append(download.entry);
    QDir().mkpath(QFileInfo(settings.list).absolutePath());
    QSaveFile file(settings.list);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(names).toJson(QJsonDocument::Compact)) > 0 &&
        file.commit())
        return Done{};
    return Error{ErrorCode::no_disk, sentence("modelstore", "the list of downloads %1 cannot be written: %2")
                                         .with(settings.list.toStdString(), file.errorString().toStdString())};
}

Result<void> DownloadQueue::add(const QString& name) {
    const auto* entry = d->catalogue.find(name);
    if (!entry)
        return Error{ErrorCode::not_found,
                     sentence("modelstore", "nothing named \"%1\" can be fetched").with(name.toStdString())};
    if (isQueued(name)) return Done{};
    const auto missing = missing_for(*entry, d->catalogue, d->settings);
    if (missing.empty()) return Done{};
    PHOTOFLUX_CHECK(check_licences(d->catalogue, missing, d->settings.store));
    d->append(*entry);
    if (auto written = d->write_list(); !written.ok()) {
        d->downloads.removeLast();
        return written;
    }
    Q_EMIT changed();
    d->advance();
    return Done{};
}

Result<void> DownloadQueue::remove(qint64 id) {
    if (!d->find(id)) return Done{};
    if (d->running == id) d->cancel.cancel();
    d->downloads.removeIf([id](const Download& one) { return one.id == id; });
    Q_EMIT changed();
    return d->write_list();
}

Result<void> DownloadQueue::retry(qint64 id) {
    auto* download = d->find(id);
    if (!download || download->state != DownloadState::failed) return Done{};
    d->downloads.move(download - d->downloads.data(), d->downloads.size() - 1);
    auto& last = d->downloads.last();
    last.state = DownloadState::waiting;
    last.error.reset();
    Q_EMIT changed();
    d->advance();
    return d->write_list();
}

void DownloadQueue::setPaused(bool paused) {
    d->paused = paused;
    if (paused && d->running) d->cancel.cancel();
    if (!paused) d->advance();
}

void DownloadQueue::Private::advance() {
    if (!started || paused || running) return;
    const auto next = std::find_if(downloads.begin(), downloads.end(),
                                   [](const Download& one) { return one.state == DownloadState::waiting; });
    if (next == downloads.end()) return;
    const qint64 id = next->id;
    next->state = DownloadState::running;
    running = id;
    cancel = CancelToken();
    const auto begin = [this, id, entry = catalogue.find(next->entry), cancel = cancel](const QByteArray& token) {
        receive(id, *entry, token, cancel);
    };
    if (settings.token)
        settings.token(settings.hub.base, q, begin);
    else
        begin({});
    Q_EMIT q->changed();
}

void DownloadQueue::Private::receive(qint64 id, const CatalogueEntry& entry, const QByteArray& token,
                                     const CancelToken& cancel) {
    QMetaObject::invokeMethod(network, [this, id, &entry, token, cancel] {
        const auto observer = [&](const ModelProgress& progress) {
            QMetaObject::invokeMethod(q, [this, id, progress] {
                auto* download = find(id);
                if (!download || running != id) return;
                download->progress = progress;
                Q_EMIT q->progressed(id);
            });
        };
        const auto result = fetch(catalogue, entry, settings, token, observer, cancel);
        QMetaObject::invokeMethod(q, [this, id, result] { ended(id, result); });
    });
}

void DownloadQueue::Private::ended(qint64 id, const Result<void>& result) {
    running.reset();
    if (auto* download = find(id)) {
        download->progress.reset();
        if (result.ok()) {
            const QString entry = download->entry;
            downloads.removeIf([id](const Download& one) { return one.id == id; });
            // At worst it is found complete at the next start.
            (void)write_list();
            Q_EMIT q->arrived(entry);
        } else if (result.cancelled()) {
            download->state = DownloadState::waiting;  // paused, or the program ends
        } else {
            download->state = DownloadState::failed;
            download->error = result.error();
        }
        Q_EMIT q->changed();
    }
    advance();
}

const QList<Download>& DownloadQueue::downloads() const { return d->downloads; }

bool DownloadQueue::isQueued(const QString& entry) const {
    return std::any_of(d->downloads.begin(), d->downloads.end(),
                       [&](const Download& one) { return one.entry == entry; });
}

}  // namespace photoflux::modelstore
