#pragma once

#include "dataset/training_recipe.h"
#include "jobs/queue.h"
#include "ui/generate/library_calls.h"
#include "ui/generate/model_list.h"
#include "ui/train/photo_set.h"
#include "ui/train/saved_sets.h"
#include "ui/train/subject_form.h"
#include "ui/train/training_cost.h"
#include "ui/train/training_run.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>
#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::train {

/// Where the Train screen finds and leaves things.
struct TrainPlaces {
    std::filesystem::path data_sets;
    std::filesystem::path models;         ///< the user's: personal models go into its folders
    imaging::Decoders* decoders;          ///< read the photos; outlives the screen
    std::filesystem::path bundled_model;  ///< measures likeness
    /// What measures it instead, where one was fetched; empty: nothing. Asked anew for each training.
    std::function<std::filesystem::path()> encoder = [] { return std::filesystem::path(); };
};

/// What the Train screen shows and does: the data sets that there are, the one that is being put together, and the
/// trainings of the queue. Files are read and written on another thread. GUI thread.
class TrainModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(photoflux::train::PhotoSet* photos READ photos CONSTANT)
    Q_PROPERTY(photoflux::train::SubjectForm* subject READ subject CONSTANT)
    /// To choose what is trained.
    Q_PROPERTY(photoflux::generate::ModelList* models READ models CONSTANT)
    /// What a training of the set would take.
    Q_PROPERTY(photoflux::train::TrainingCost* cost READ cost CONSTANT)
    /// The training that is looked at.
    Q_PROPERTY(photoflux::train::TrainingRun* run READ run CONSTANT)
    /// "start": nothing is open; "set": a set is put together; "run": a training is looked at.
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    /// `[{name, className, trigger, chosen, madeAt, photo, models, problem}, …]`
    Q_PROPERTY(QVariantList sets READ sets NOTIFY setsChanged)
    /// Of the queue: `[{job, name, className, state, step, steps}, …]`; states as TrainingRun has them.
    Q_PROPERTY(QVariantList trainings READ trainings NOTIFY trainingsChanged)
    /// Of the personal model, and how long it is trained; what suits the model until the user chooses.
    Q_PROPERTY(int rank READ rank WRITE setRank NOTIFY stateChanged)
    Q_PROPERTY(int steps READ steps WRITE setSteps NOTIFY stateChanged)
    /// What is open was changed since it was kept.
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY stateChanged)
    /// What is to be done before the set can be kept or trained on, in one sentence; empty: nothing.
    Q_PROPERTY(QString wanted READ wanted NOTIFY stateChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// All must outlive it.
    TrainModel(generate::ModelList* models, jobs::Queue* queue, jobs::WorkerClient* worker, TrainPlaces places,
               QObject* parent = nullptr);

    PhotoSet* photos() { return &photos_; }
    SubjectForm* subject() { return &subject_; }
    generate::ModelList* models() const { return models_; }
    TrainingCost* cost() { return &cost_; }
    TrainingRun* run() { return &run_; }
    QString page() const;
    QVariantList sets() const;
    QVariantList trainings() const;
    int rank() const { return int(request_.settings.shape.rank); }
    void setRank(int rank);
    int steps() const { return int(request_.settings.steps); }
    void setSteps(int steps);
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
    /// Writes the set and puts its training into the queue, which then is looked at.
    Q_INVOKABLE void start();
    /// Looks at a training of the queue; 0: back to where one was.
    Q_INVOKABLE void lookAt(qint64 job);
    /// With its consent, captions, previews, caches, and the models that were trained on it.
    Q_INVOKABLE void deleteSet(const QString& name);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void pageChanged();
    void setsChanged();
    void trainingsChanged();
    void stateChanged();
    void problemChanged();
    /// "kept" or "deleted"; `detail`: the set's name.
    void told(const QString& what, const QString& detail);
    /// Personal models were made or deleted.
    void personalModelsChanged();

private:
    void follow();
    void plan();
    /// What suits the model, and what the user chose otherwise.
    dataset::TrainingDefaults defaults() const;
    /// Model, device and what likeness is measured with.
    void complete(engine::TrainingRequest& request) const;
    /// The set's name, or that with a number: no file has it and no training is to write one.
    QString freeModelName(const QString& set) const;
    /// A training of the set that waits, runs or stands still.
    bool inTraining(const QString& set) const;
    /// What is open, as it is to be written; empty where that cannot be, which is then said.
    std::optional<dataset::DataSet> setToKeep();
    template <class Then>
    void write(const dataset::DataSet& set, const Then& then);
    void train(const dataset::DataSet& set);
    void load(const dataset::DataSet& set);
    void setProblem(const QString& problem);
    void setUnsaved(bool unsaved);

    generate::ModelList* models_;
    jobs::Queue* queue_;
    TrainPlaces places_;
    PhotoSet photos_;
    SubjectForm subject_;
    TrainingCost cost_;
    TrainingRun run_;
    int rank_ = 0, steps_ = 0;         // as the user chose; 0: what suits the model
    engine::TrainingRequest request_;  // of what is open, for its settings and cost
    bool open_ = false, unsaved_ = false;
    /// As it was kept last: what the form does not show stays.
    std::optional<dataset::DataSet> kept_;
    std::vector<SavedSet> sets_;
    QString problem_;
    generate::LibraryCalls calls_;
};

}  // namespace photoflux::train
