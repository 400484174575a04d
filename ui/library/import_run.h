#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "importing/import.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::libraryscreen {

struct ImportWish {
    std::vector<std::filesystem::path> paths;  ///< files and folders
    bool copy = true;                          ///< into the library; otherwise left where they lie
};

/// The importer (importing/import.h), for any thread; tells how far it is from that thread. What came in before a
/// cancellation stays.
using ImportDoor = std::function<Result<importing::ImportSummary>(const ImportWish&, const importing::Import::Listener&,
                                                                  const CancelToken&)>;

/// An import as the screen shows it, on a thread of its own; one at a time, others wait for it. GUI thread.
class ImportRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    /// The photos are still being looked for; `total` is how many were found so far.
    Q_PROPERTY(bool finding READ finding NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Negative while nothing can be said.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY changed)
    /// Of the last import: new, already there (of these, how many in the trash), not read, and new but not whole. One
    /// that was stopped tells what it had told until then.
    Q_PROPERTY(int fresh READ fresh NOTIFY ended)
    Q_PROPERTY(int known READ known NOTIFY ended)
    Q_PROPERTY(int inTrash READ inTrash NOTIFY ended)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY ended)
    Q_PROPERTY(int remarkCount READ remarkCount NOTIFY ended)
    /// `[{read, name, folder, path, why}, …]`: what could not be read, then what came in with something amiss. At most
    /// kMostListed; the report has them all.
    Q_PROPERTY(QVariantList troubles READ troubles NOTIFY ended)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY ended)
    /// Why the last import ended early, in one sentence; empty: it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY ended)
public:
    static constexpr int kMostListed = 1000;

    explicit ImportRun(ImportDoor door, QObject* parent = nullptr);
    /// Stops after the photo that is being read, and waits for it.
    ~ImportRun() override;

    bool running() const { return running_; }
    bool finding() const { return state_.finding; }
    int done() const { return state_.done; }
    int total() const { return state_.found; }
    QString name() const;
    double secondsLeft() const { return state_.seconds_left; }
    int fresh() const { return fresh_; }
    int known() const { return known_; }
    int inTrash() const { return inTrash_; }
    int unreadCount() const { return int(unreadable_.size()); }
    int remarkCount() const { return int(remarks_.size()); }
    QVariantList troubles() const;
    bool cancelled() const { return cancelled_; }
    QString problem() const { return problem_; }

    Q_INVOKABLE void start(const QList<QUrl>& urls, bool copy);
    Q_INVOKABLE void cancel();
    /// What the last import brought, as text for a letter.
    Q_INVOKABLE QString report() const;
    Q_INVOKABLE void copyReport() const;
    /// `path` as a trouble has it.
    Q_INVOKABLE void showInFolder(const QString& path) const;

Q_SIGNALS:
    void changed();
    /// Some photos more are there to be seen.
    void arrived();
    void ended();

private:
    void next();
    void finish(const Result<importing::ImportSummary>& result);
    importing::Import::Listener listener();

    ImportDoor door_;
    std::vector<ImportWish> waiting_;
    CancelToken cancel_;
    bool running_ = false, cancelled_ = false;
    importing::ImportProgress state_;
    QElapsedTimer told_;
    int fresh_ = 0, known_ = 0, inTrash_ = 0;
    std::vector<importing::Unreadable> unreadable_, remarks_;
    QString problem_;
    QThreadPool pool_;
};

}  // namespace photoflux::libraryscreen
