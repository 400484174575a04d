#pragma once

#include "base/cancel.h"
#include "editing/recipe.h"
#include "library/edits.h"

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace photoflux::editor {

/// Gives edits to many photos, one after the other on another thread; each gets a step of its own, so that it is undone
/// by itself. GUI thread.
class EditBatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
public:
    /// `edits` must outlive it.
    explicit EditBatch(library::Edits* edits, QObject* parent = nullptr);
    ~EditBatch() override;

    bool running() const { return running_; }
    int done() const { return done_; }
    int total() const { return total_; }

    void start(const QList<qint64>& items, const editing::Recipe& from, const QStringList& parts);
    /// Those that have their edit keep it.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void finished(int done);
    void failed(const photoflux::Error& error);

private:
    void end(int number, const Result<void>& result);

    library::Edits* edits_;
    bool running_ = false;
    int done_ = 0, total_ = 0, number_ = 0;
    CancelToken cancel_;
    QThreadPool pool_;
};

}  // namespace photoflux::editor
