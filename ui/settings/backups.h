#pragma once

#include "base/cancel.h"
#include "library/backup_schedule.h"
#include "library/catalogue.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <functional>
#include <vector>

namespace photoflux::settings {

/// Backups of the library: made by themselves when they are due, on a thread of their own; which there are, and a
/// library made anew from one of them. GUI thread, which never waits for a disk.
class Backups : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "never", "daily" or "weekly".
    Q_PROPERTY(QString every READ every WRITE setEvery NOTIFY scheduleChanged)
    Q_PROPERTY(int keep READ keep WRITE setKeep NOTIFY scheduleChanged)
    /// Empty: none was chosen.
    Q_PROPERTY(QString folder READ folder NOTIFY scheduleChanged)
    /// A backup is being made, and how much of it is: 0 to 1.
    Q_PROPERTY(bool running READ running NOTIFY runChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY runChanged)
    Q_PROPERTY(bool restoring READ restoring NOTIFY runChanged)
    /// Why the last backup, restoration or choice of a folder failed, in one sentence; empty: it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// `[{path, when, files, bytes}, …]`, newest first; what is read when the screen asks.
    Q_PROPERTY(QVariantList made READ made NOTIFY madeChanged)
    /// The library that was made anew; empty: none.
    Q_PROPERTY(QString restored READ restored NOTIFY runChanged)
public:
    using Clock = std::function<std::int64_t()>;  ///< milliseconds since 1970, UTC

    /// `catalogue` must outlive it.
    explicit Backups(library::Catalogue* catalogue, Clock clock = {}, QObject* parent = nullptr);
    /// Stops what is running; earlier backups are whole.
    ~Backups() override;

    QString every() const;
    void setEvery(const QString& every);
    int keep() const { return schedule_.keep; }
    void setKeep(int keep);
    QString folder() const;
    bool running() const { return running_; }
    bool restoring() const { return restoring_; }
    double fraction() const { return fraction_; }
    QString problem() const { return problem_; }
    QVariantList made() const;
    QString restored() const { return restored_; }

    /// Looks every quarter of an hour from now on, at first when the program has come to rest.
    void start();
    /// Makes a backup if one is due.
    void check();

    /// Must be writable and outside the library. The first one turns weekly backups on.
    Q_INVOKABLE void chooseFolder(const QUrl& folder);
    /// Due or not.
    Q_INVOKABLE void backUpNow();
    Q_INVOKABLE void stop();
    /// Which backups there are.
    Q_INVOKABLE void refresh();
    /// The library of a backup anew, in a folder that is empty or not there.
    Q_INVOKABLE void restore(const QString& backup, const QUrl& folder);
    /// A window of its own for the restored library.
    Q_INVOKABLE void openRestored() const;
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void scheduleChanged();
    void runChanged();
    void problemChanged();
    void madeChanged();
    /// A look at the clock or a run has ended.
    void settled();

private:
    void setProblem(const QString& problem);
    void setSchedule(const library::BackupSchedule& schedule);
    void run(bool due_or_not);
    void finish(const Result<std::optional<library::BackupReport>>& result);
    library::Progress progress();

    library::Catalogue* catalogue_;
    Clock clock_;
    library::BackupSchedule schedule_;
    std::vector<library::Backup> made_;
    bool running_ = false, restoring_ = false, busy_ = false;
    double fraction_ = 0;
    QString problem_, restored_;
    CancelToken cancel_;
    QTimer timer_;
    QThreadPool little_, pool_;  ///< for what takes a moment, and for what takes long
};

}  // namespace photoflux::settings
