#pragma once

#include "ui/generate/library_calls.h"
#include "ui/generate/model_list.h"
#include "ui/train/photo_set.h"
#include "ui/train/saved_sets.h"
#include "ui/train/subject_form.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>
#include <filesystem>
#include <vector>

namespace photoflux::train {

/// What the Train screen shows and does: the data sets that there are, and the one that is being put together. Files are
/// read and written on another thread. GUI thread.
class TrainModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(photoflux::train::PhotoSet* photos READ photos CONSTANT)
    Q_PROPERTY(photoflux::train::SubjectForm* subject READ subject CONSTANT)
    /// To choose what is trained.
    Q_PROPERTY(photoflux::generate::ModelList* models READ models CONSTANT)
    /// "start": nothing is open; "set": a set is put together.
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    /// `[{name, className, trigger, chosen, madeAt, photo, models, problem}, …]`
    Q_PROPERTY(QVariantList sets READ sets NOTIFY setsChanged)
    /// What is open was changed since it was kept.
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY stateChanged)
    /// What is to be done before the set can be kept, in one sentence; empty: nothing.
    Q_PROPERTY(QString wanted READ wanted NOTIFY stateChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// `models` must outlive it. `root`: where data sets lie.
    TrainModel(generate::ModelList* models, std::filesystem::path root, QObject* parent = nullptr);

    PhotoSet* photos() { return &photos_; }
    SubjectForm* subject() { return &subject_; }
    generate::ModelList* models() const { return models_; }
    QString page() const { return open_ ? QStringLiteral("set") : QStringLiteral("start"); }
    QVariantList sets() const;
    bool unsaved() const { return unsaved_; }
    QString wanted() const;
    QString problem() const { return problem_; }

    /// Looks again at what lies on disk. The screen calls it when it is shown.
    Q_INVOKABLE void refresh();
    /// Photos and folders: into the set that is open, or into a new one.
    Q_INVOKABLE void add(const QList<QUrl>& urls);
    Q_INVOKABLE void openSet(const QString& name);
    /// Back to the start; what was not kept is gone.
    Q_INVOKABLE void close();
    /// Writes the set that is open.
    Q_INVOKABLE void keep();
    /// With its consent, captions, previews, caches, and the models that were trained on it.
    Q_INVOKABLE void deleteSet(const QString& name);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void pageChanged();
    void setsChanged();
    void stateChanged();
    void problemChanged();
    /// "kept" or "deleted"; `detail`: the set's name.
    void told(const QString& what, const QString& detail);
    /// Personal models were deleted.
    void modelsDeleted();

private:
    void follow();
    void load(const dataset::DataSet& set);
    void setProblem(const QString& problem);
    void setUnsaved(bool unsaved);

    generate::ModelList* models_;
    std::filesystem::path root_;
    PhotoSet photos_;
    SubjectForm subject_;
    bool open_ = false, unsaved_ = false;
    /// As it was kept last: what the form does not show stays.
    std::optional<dataset::DataSet> kept_;
    std::vector<SavedSet> sets_;
    QString problem_;
    generate::LibraryCalls calls_;
};

}  // namespace photoflux::train
