#pragma once

#include "base/cancel.h"
#include "library/backup.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <filesystem>
#include <optional>

namespace photoflux::shell {

/// Of a library that cannot be opened: its newest backup, and the library anew from that. GUI thread, which waits for
/// nothing but the look whether there is one.
class Rescue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// When the newest backup was made; empty: there is none.
    Q_PROPERTY(QString when READ when CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed)
    /// Why it did not succeed, in one sentence; empty: nothing was tried, or it did.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The library is there again; what was left of the old one lies in this folder, if anything was.
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString remains READ remains NOTIFY changed)
public:
    /// Where the backups lie, the library's schedule (library/backup_schedule.h) says.
    explicit Rescue(std::filesystem::path library, QObject* parent = nullptr);
    ~Rescue() override;

    QString when() const;
    bool running() const { return running_; }
    double fraction() const { return fraction_; }
    QString problem() const { return problem_; }
    bool done() const { return done_; }
    QString remains() const { return remains_; }

    Q_INVOKABLE void restore();
    /// The program once more, with this library; this one ends.
    Q_INVOKABLE void startAgain() const;

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<library::RestoreReport>& result);

    std::filesystem::path library_;
    std::optional<library::Backup> backup_;
    bool running_ = false, done_ = false;
    double fraction_ = 0;
    QString problem_, remains_;
    CancelToken cancel_;
    QThreadPool pool_;
};

}  // namespace photoflux::shell
