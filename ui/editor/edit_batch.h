#pragma once

#include "base/cancel.h"
#include "editing/recipe.h"
#include "library/catalogue.h"
#include "ui/editor/photo_source.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <functional>
#include <map>
#include <vector>

namespace photoflux::editor {

/// Does one thing to many photos, one after the other on another thread: gives them edits, takes those away, exports
/// them. A photo that fails is listed and the others go on. Each photo gets a step of its own in its history; all of
/// them are taken back by one `undo`. GUI thread.
class EditBatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// "paste", "reset", "undo" or "export": what runs, or ran last.
    Q_PROPERTY(QString what READ what NOTIFY changed)
    /// How many photos were gone through, those that failed with them.
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Negative: not known yet.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY changed)
    /// `[{name, why}, …]`: the photos of the last run that failed, at most kMostProblems.
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
public:
    static constexpr int kMostProblems = 500;

    /// `catalogue` must outlive it. `decode` is called on another thread.
    EditBatch(library::Catalogue* catalogue, Decode decode, QObject* parent = nullptr);
    ~EditBatch() override;

    bool running() const { return running_; }
    QString what() const { return what_; }
    int done() const { return done_; }
    int total() const { return total_; }
    double secondsLeft() const;
    QVariantList problems() const { return problems_; }
    int problemCount() const { return problemCount_; }
    bool canUndo() const { return !running_ && !given_.empty(); }

    /// All of these do nothing while something runs.
    void paste(const QList<qint64>& items, const editing::Recipe& from, const QStringList& parts);
    void reset(const QList<qint64>& items);
    /// Under the photos' names, as they are edited; `settings` as PhotoExport lists them.
    void exportTo(const QList<qint64>& items, const QUrl& folder, const QVariantMap& settings);
    /// Each photo back to the step that it stood at, but not one that was edited since.
    Q_INVOKABLE void undo();
    /// Those that are done stay so.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /// `became`: how many photos are different now, or were written.
    void finished(const QString& what, int became);
    /// These have another edit now.
    void edited(const QList<qint64>& items);

private:
    /// What one photo was given, for undo.
    struct Given {
        std::int64_t version = 0;  ///< 0: it had none
        int before = 0, after = 0;
    };
    struct News;
    /// True: something became of it. On the other thread.
    using Work = std::function<Result<bool>(qint64 item, const CancelToken& cancel)>;
    void run(const QString& what, const QList<qint64>& items, const Work& work);
    void go(const QList<qint64>& items, const Work& work, const CancelToken& cancel);
    void use(const News& news);
    Result<bool> give(qint64 item, const std::function<editing::Recipe(const editing::Recipe&)>& change);
    Result<bool> takeBack(qint64 item, const Given& given);
    QString nameOf(qint64 item) const;

    library::Catalogue* catalogue_;
    Decode decode_;
    bool running_ = false;
    QString what_;
    int done_ = 0, total_ = 0, became_ = 0, problemCount_ = 0;
    QVariantList problems_;
    QElapsedTimer since_;
    std::map<qint64, Given> given_, giving_;  // by the last run; by this one, which its thread alone touches
    CancelToken cancel_;
    QThreadPool pool_;
};

}  // namespace photoflux::editor
