#pragma once

#include "modelstore/model_download.h"

#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace photoflux::modelstore {

enum class DownloadState { waiting, running, failed };

/// An entry of the catalogue on its way into the store, with what it needs. A copy of what the queue knew when asked.
struct Download {
    qint64 id = 0;  ///< never used twice in one run of the program
    QString entry;  ///< id in the catalogue
    QString name;   ///< for people
    DownloadState state = DownloadState::waiting;
    std::optional<ModelProgress> progress;  ///< only when running
    std::optional<Error> error;             ///< only when failed
};

/// Where a queue fetches from and keeps things. Tests make it hurry.
struct DownloadSettings {
    std::filesystem::path store;
    /// Folders of other programs, as they are now: what lies there is not fetched. Any thread; may be empty.
    std::function<std::vector<std::filesystem::path>()> elsewhere;
    QString list;  ///< file that remembers what is wanted
    Hub hub;       ///< without a token
    /// Asked in the queue's thread before each download; calls `then` there, at once or later, unless the queue is
    /// gone.
    std::function<void(const QUrl& hub, QObject* queue, std::function<void(const QByteArray&)> then)> token;
    DownloadPatience patience;
};

/// Downloads one after the other, on a thread of its own. What was asked for is remembered: after a restart, or a kill,
/// each goes on at the byte that it had reached. Lives in one thread with an event loop (the GUI thread).
class DownloadQueue : public QObject {
    Q_OBJECT
public:
    /// `catalogue` must outlive the queue. What the list remembers waits, until `start`.
    DownloadQueue(const Catalogue& catalogue, DownloadSettings settings, QObject* parent = nullptr);
    /// Stops within a moment; what has arrived is kept and goes on with the next start.
    ~DownloadQueue() override;

    /// Begins with what waits, unless paused.
    void start();
    /// Durable when it returns. Nothing happens where it is here already or on its way. Errors: not_found (no such
    /// entry), usage (a licence asks to be accepted first), no_disk (the list cannot be written).
    Result<void> add(const QString& entry);
    /// Off the list; one that runs stops. What has arrived is kept for another time.
    Result<void> remove(qint64 id);
    /// A failed one waits again, behind the others.
    Result<void> retry(qint64 id);
    /// The running one stops where it is and waits. Not remembered.
    void setPaused(bool paused);

    /// In the order in which they run.
    const QList<Download>& downloads() const;
    bool isQueued(const QString& entry) const;

Q_SIGNALS:
    /// The list is another, or a download has another state.
    void changed();
    void progressed(qint64 id);
    /// Every file of the entry is in the store.
    void arrived(const QString& entry);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::modelstore
