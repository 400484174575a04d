#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace photoflux::libraryscreen {

struct ImportWish {
    std::vector<std::filesystem::path> paths;  ///< files and folders
    bool copy = true;                          ///< into the library; otherwise left where they lie
};

struct ImportState {
    int done = 0;
    int total = 0;  ///< 0: still being counted
    std::string name;
};

struct ImportOutcome {
    int fresh = 0, known = 0;
    std::vector<std::pair<std::filesystem::path, Error>> unreadable;
};

/// The importer, for any thread; tells how far it is from that thread. What came in before a cancellation stays.
using ImportDoor = std::function<Result<ImportOutcome>(
    const ImportWish&, const std::function<void(const ImportState&)>& progress, const CancelToken&)>;

/// An import as the screen shows it, on a thread of its own; one at a time, others wait for it. GUI thread.
class ImportRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    /// 0 while the files are being counted.
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Negative while nothing can be said.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(double perSecond READ perSecond NOTIFY changed)
    /// Of the last import: new, already there, and `[{name, folder, why}, …]` of what could not be read.
    Q_PROPERTY(int fresh READ fresh NOTIFY ended)
    Q_PROPERTY(int known READ known NOTIFY ended)
    Q_PROPERTY(QVariantList unreadable READ unreadable NOTIFY ended)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY ended)
    /// Why the last import ended early, in one sentence; empty: it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY ended)
public:
    explicit ImportRun(ImportDoor door, QObject* parent = nullptr);
    /// Stops after the photo that is being read, and waits for it.
    ~ImportRun() override;

    bool running() const { return running_; }
    int done() const { return state_.done; }
    int total() const { return state_.total; }
    QString name() const { return QString::fromStdString(state_.name); }
    double secondsLeft() const;
    double perSecond() const;
    int fresh() const { return outcome_.fresh; }
    int known() const { return outcome_.known; }
    QVariantList unreadable() const;
    bool cancelled() const { return cancelled_; }
    QString problem() const { return problem_; }

    Q_INVOKABLE void start(const QList<QUrl>& urls, bool copy);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /// Some photos more are there to be seen.
    void arrived();
    void ended();

private:
    void next();
    void finish(const Result<ImportOutcome>& result);

    ImportDoor door_;
    std::vector<ImportWish> waiting_;
    CancelToken cancel_;
    bool running_ = false, cancelled_ = false;
    ImportState state_;
    QElapsedTimer since_, told_;
    ImportOutcome outcome_;
    QString problem_;
    QThreadPool pool_;
};

}  // namespace photoflux::libraryscreen
