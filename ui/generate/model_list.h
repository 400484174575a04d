#pragma once

#include "engine/request.h"
#include "jobs/worker_client.h"

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <functional>

namespace photoflux::generate {

/// The models to choose from: the bundled one first, then the user's. What a model can do is asked of the worker, which
/// reads configuration files only. GUI thread.
class ModelList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `[{text, detail, path}, …]`
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY summaryChanged)
    /// The worker has answered for the current model; until then the three below are guesses of no consequence.
    Q_PROPERTY(bool known READ known NOTIFY summaryChanged)
    Q_PROPERTY(int nativeSize READ nativeSize NOTIFY summaryChanged)
    Q_PROPERTY(int defaultSteps READ defaultSteps NOTIFY summaryChanged)
    Q_PROPERTY(bool hasGuidance READ hasGuidance NOTIFY summaryChanged)
    /// What the current model makes pictures from: "generate", "control", "fill" or "kontext" (engine::ModelKind).
    Q_PROPERTY(QString kind READ kind NOTIFY summaryChanged)
    /// Why the current model, or one that was just added, cannot be used; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// `models`: diffusers folders, and files. `worker` must outlive the list. `remember` keeps a folder that the user
    /// added.
    ModelList(jobs::WorkerClient* worker, const QStringList& models, std::function<void(const QString&)> remember,
              QObject* parent = nullptr);

    QVariantList entries() const;
    int current() const { return current_; }
    void setCurrent(int row);
    QString currentPath() const;
    /// Where the current model's other parts lie, when it is a file.
    engine::ModelParts currentParts() const;
    QString currentName() const;
    bool known() const;
    int nativeSize() const;
    int defaultSteps() const;
    bool hasGuidance() const;
    QString kind() const;
    /// The styles that the current model was taught; empty: any.
    QStringList styles() const;
    QString problem() const { return problem_; }

    /// Other models are here now. The current one stays where it is still among them.
    void setModels(const QStringList& models);
    /// Chooses the model at a path. False where it is none of these.
    Q_INVOKABLE bool choosePath(const QString& path);
    /// Adds a diffusers folder and chooses it, once the worker has found it usable.
    Q_INVOKABLE void add(const QUrl& folder);
    /// Chooses the model that made a picture. False where it is not here any more.
    bool choose(const QString& name);

Q_SIGNALS:
    void entriesChanged();
    void currentChanged();
    void summaryChanged();
    void problemChanged();

private:
    void ask(const QString& model);
    void inspected(const QString& model, const engine::ModelSummary& summary);
    void refused(const QString& model, const Error& error);
    void setProblem(const QString& problem);

    jobs::WorkerClient* worker_;
    std::function<void(const QString&)> remember_;
    QStringList models_;
    QHash<QString, engine::ModelSummary> summaries_;
    QHash<QString, engine::ModelParts> parts_;
    QString adding_, problem_;
    bool workerMissing_ = false;
    int current_ = 0;
};

}  // namespace photoflux::generate
