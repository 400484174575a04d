#pragma once

#include "jobs/what_fits.h"
#include "jobs/worker_client.h"
#include "modelstore/download_queue.h"
#include "ui/models/model_scan.h"

#include <QtQml/qqmlregistration.h>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <optional>

namespace photoflux::modelscreen {

/// What the Models screen shows and does. Scans run on another thread. GUI thread.
class ModelsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `[{path, name, place, bundled, licence, entry, bytes, fit}, …]`; fit: `{verdict, seconds, memory, least, device,
    /// precision}` or empty while it is not known. Verdict: "fits", "slow" or "large".
    Q_PROPERTY(QVariantList installed READ installed NOTIFY installedChanged)
    /// `[{id, name, kind, licence, bytes, here, best, fit}, …]`; best: of its family, the one that suits this machine.
    Q_PROPERTY(QVariantList offers READ offers NOTIFY offersChanged)
    /// By id, what is on its way: `{state, detail, fraction, error, download}`.
    Q_PROPERTY(QVariantMap downloads READ downloads NOTIFY downloadsChanged)
    Q_PROPERTY(QStringList folders READ folders NOTIFY foldersChanged)
    /// `{memory, accelerators: [{name, memory}]}`, empty while it is not known.
    Q_PROPERTY(QVariantMap machine READ machine NOTIFY machineChanged)
    /// Where tokens are sent to.
    Q_PROPERTY(QString hub READ hub CONSTANT)
    Q_PROPERTY(bool hasToken READ hasToken NOTIFY tokenChanged)
    /// The first scan has ended.
    Q_PROPERTY(bool loaded READ loaded NOTIFY installedChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// All must outlive the model. `store`: where downloads are put.
    ModelsModel(const modelstore::Catalogue* catalogue, std::filesystem::path store,
                modelstore::DownloadQueue* downloads, jobs::WorkerClient* worker, QObject* parent = nullptr);

    QVariantList installed() const;
    QVariantList offers() const;
    QVariantMap downloads() const;
    QStringList folders() const { return scan_.folders; }
    QVariantMap machine() const;
    QString hub() const { return hub_.host(); }
    bool hasToken() const { return hasToken_; }
    bool loaded() const { return loaded_; }
    QString problem() const { return problem_; }

    /// Looks again at what lies where, and how fast this machine is. The screen calls it when it is shown.
    Q_INVOKABLE void refresh();
    /// Into the queue; what asks for a licence is answered by licenceAsked.
    Q_INVOKABLE void fetch(const QString& entry);
    /// The user has accepted what licenceAsked showed.
    Q_INVOKABLE void acceptAndFetch(const QString& entry);
    Q_INVOKABLE void stop(int download);
    Q_INVOKABLE void retry(int download);
    /// Deletes what was fetched for an entry.
    Q_INVOKABLE void remove(const QString& entry);
    Q_INVOKABLE void addFolder(const QUrl& folder);
    Q_INVOKABLE void forgetFolder(const QString& folder);
    Q_INVOKABLE void showInFolder(const QString& path) const;
    /// Kept by the system's keychain; an empty one forgets what is there.
    Q_INVOKABLE void setToken(const QString& token);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void installedChanged();
    void offersChanged();
    void downloadsChanged();
    void foldersChanged();
    void machineChanged();
    void tokenChanged();
    void problemChanged();
    /// `licences`: `[{name, summary, address}, …]`
    void licenceAsked(const QString& entry, const QString& name, const QVariantList& licences);
    /// "removed", "fetched", "token" or "noToken"; `detail`: a name, or bytes in words.
    void told(const QString& what, const QString& detail);
    /// Other models than before are there.
    void modelsChanged();

private:
    const Offer* offer(const QString& entry) const;
    std::vector<QString> bestOffers() const;
    std::vector<jobs::Fit> fitsOf(const modelstore::CatalogueEntry& entry) const;
    void useScan();
    void setProblem(const QString& problem);
    /// True where it is good; else the problem is shown.
    bool report(const Result<void>& result);

    const modelstore::Catalogue* catalogue_;
    std::filesystem::path store_;
    modelstore::DownloadQueue* downloads_;
    jobs::WorkerClient* worker_;
    QUrl hub_;
    ModelScan scan_;
    QFutureWatcher<ModelScan> scanning_;
    std::optional<engine::Machine> machine_;
    QHash<QString, engine::ModelSummary> summaries_;  // by path
    QString problem_;
    bool loaded_ = false, again_ = false, hasToken_ = false;
};

}  // namespace photoflux::modelscreen
