#pragma once

#include "editing/recipe.h"
#include "library/edits.h"
#include "ui/generate/library_calls.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QVariantList>
#include <vector>

namespace photoflux::editor {

/// What was done to one photo, as the catalogue keeps it: the steps of the shown version, and which versions there are.
/// Calls of the catalogue run one after the other on another thread; what is shown here goes ahead of them. GUI thread.
class PhotoEdits : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `[{number, what, undone, current}, …]`, the original first.
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    /// What undo or redo would do to.
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed)
    Q_PROPERTY(QString redoWords READ redoWords NOTIFY changed)
    /// `[{id, name, shown, steps}, …]`; empty where the photo has one version only.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed)
    Q_PROPERTY(QString versionName READ versionName NOTIFY changed)
public:
    /// All must outlive it.
    PhotoEdits(library::Edits* edits, generate::LibraryCalls* calls, QObject* parent = nullptr);

    QVariantList history() const;
    int step() const { return step_; }
    bool canUndo() const { return step_ > 0; }
    bool canRedo() const { return step_ < int(recipes_.size()); }
    QString undoWords() const { return canUndo() ? words(step_) : QString(); }
    QString redoWords() const { return canRedo() ? words(step_ + 1) : QString(); }
    QVariantList versions() const;
    QString versionName() const;

    /// `moved` follows once it is read.
    void open(qint64 item);
    /// What the shown version stands at.
    const editing::Recipe& recipe() const { return recipeAt(step_); }
    /// A step more; what was undone is gone. Of the same `slider` within a second: in place of the last.
    void record(const editing::Recipe& recipe, const QString& slider = {});

    Q_INVOKABLE void undo() { goTo(step_ - 1); }
    Q_INVOKABLE void redo() { goTo(step_ + 1); }
    Q_INVOKABLE void goTo(int step);
    Q_INVOKABLE void addVersion(const QString& name);
    Q_INVOKABLE void renameVersion(qint64 id, const QString& name);
    Q_INVOKABLE void removeVersion(qint64 id);
    Q_INVOKABLE void showVersion(qint64 id);
    /// Its words are to be said in another language.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    /// `recipe` is another one than the screen knows.
    void moved();
    /// The catalogue has what was done to this photo.
    void kept(qint64 item);
    void failed(const photoflux::Error& error);

private:
    struct State {
        std::vector<editing::Recipe> recipes;
        int step = 0;
        std::vector<library::EditVersion> versions;
    };
    static Result<State> read(library::Edits* edits, qint64 item);
    const editing::Recipe& recipeAt(int step) const;
    QString words(int step) const;
    void use(qint64 item, const Result<State>& state);
    /// Runs a call that changes the catalogue; reads everything again where that is needed.
    template <class Call>
    void change(Call call, bool readAgain);

    library::Edits* edits_;
    generate::LibraryCalls* calls_;
    qint64 item_ = 0;
    std::vector<editing::Recipe> recipes_;  // of the steps, from 1
    int step_ = 0;
    std::vector<library::EditVersion> versions_;
    QString slider_;
    QElapsedTimer sinceRecord_;
};

}  // namespace photoflux::editor
