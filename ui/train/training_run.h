#pragma once

#include "jobs/queue.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <optional>

namespace photoflux::train {

/// A training of the queue as it is shown: how far it is, what it has learned, and what it has to show at the end. GUI
/// thread.
class TrainingRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// 0: none is looked at.
    Q_PROPERTY(qint64 job READ job NOTIFY changed)
    /// "waiting", "running", "paused", "stopped", "failed" or "finished"; empty without a job.
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString className READ className NOTIFY changed)
    Q_PROPERTY(QString trigger READ trigger NOTIFY changed)
    Q_PROPERTY(QString modelName READ modelName NOTIFY changed)
    Q_PROPERTY(QString modelPath READ modelPath NOTIFY changed)
    Q_PROPERTY(int rank READ rank NOTIFY changed)
    /// What is learned from: `[{name, source}, …]`, and how many of these are held out to measure by.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed)
    Q_PROPERTY(int heldOut READ heldOut NOTIFY changed)

    /// "start", "load", "prior", "encode", "train", "measure" or "prove".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    /// Made so far, of all; stays while it measures.
    Q_PROPERTY(int trainedSteps READ trainedSteps NOTIFY changed)
    Q_PROPERTY(int allSteps READ allSteps NOTIFY changed)
    Q_PROPERTY(double loss READ loss NOTIFY changed)
    /// Of the whole training; negative while unknown.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY changed)
    /// How often it went on from a checkpoint after the engine had died.
    Q_PROPERTY(int restarts READ restarts NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

    /// Points of (step, 0 … 1).
    Q_PROPERTY(QVariantList likeness READ likeness NOTIFY measuresChanged)
    Q_PROPERTY(QVariantList variety READ variety NOTIFY measuresChanged)
    /// Step whose factors are best so far; negative: nothing was measured yet.
    Q_PROPERTY(int bestStep READ bestStep NOTIFY measuresChanged)

    /// The same sentence and seed without and with what was learned: the best so far, at the end the proof.
    Q_PROPERTY(QUrl without READ without NOTIFY changed)
    Q_PROPERTY(QUrl with READ with NOTIFY changed)
    Q_PROPERTY(int withStep READ withStep NOTIFY changed)
    Q_PROPERTY(QString samplePrompt READ samplePrompt NOTIFY changed)

    /// Only when finished.
    Q_PROPERTY(bool taught READ taught NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(double likenessBefore READ likenessBefore NOTIFY changed)
    Q_PROPERTY(double likenessAfter READ likenessAfter NOTIFY changed)
    Q_PROPERTY(double varietyKept READ varietyKept NOTIFY changed)
    Q_PROPERTY(QString stoppedEarly READ stoppedEarly NOTIFY changed)
    /// LoRA files that were written: `[{file, kohya}, …]`.
    Q_PROPERTY(QVariantList files READ files NOTIFY changed)
public:
    /// `queue` must outlive it.
    explicit TrainingRun(jobs::Queue* queue, QObject* parent = nullptr);

    /// 0: none.
    void follow(qint64 job);
    /// As `state` says it.
    static QString stateOf(const jobs::Job& job);

    qint64 job() const { return job_ ? job_->id : 0; }
    QString state() const;
    QString name() const;
    QString className() const { return said("className").toString(); }
    QString trigger() const;
    QString modelName() const { return said("modelName").toString(); }
    QString modelPath() const;
    int rank() const { return training() ? int(training()->request.settings.shape.rank) : 0; }
    QVariantList photos() const;
    int heldOut() const { return said("heldOut").toInt(); }
    QString stage() const;
    int step() const { return progress() ? int(progress()->step) : 0; }
    int steps() const { return progress() ? int(progress()->steps) : 0; }
    int trainedSteps() const { return training() ? int(training()->step) : 0; }
    int allSteps() const { return training() ? int(training()->request.settings.steps) : 0; }
    double loss() const { return loss_; }
    double secondsLeft() const { return progress() ? progress()->seconds_left : -1; }
    int restarts() const { return training() ? training()->restarts : 0; }
    QString error() const;
    QVariantList likeness() const;
    QVariantList variety() const;
    int bestStep() const;
    QUrl without() const;
    QUrl with() const;
    int withStep() const;
    QString samplePrompt() const;
    bool taught() const { return proof() && jobs::was_taught(*training()->trained); }
    QString verdict() const;
    double likenessBefore() const { return proof() ? proof()->likeness_before : 0; }
    double likenessAfter() const { return proof() ? proof()->likeness_after : 0; }
    double varietyKept() const { return proof() ? proof()->variety_kept : 0; }
    QString stoppedEarly() const;
    QVariantList files() const;

    Q_INVOKABLE void setPaused(bool paused);
    /// Stops within a step; it can go on from its last checkpoint.
    Q_INVOKABLE void stop();
    /// One that was stopped or has failed.
    Q_INVOKABLE void goOn();
    /// Off the queue; what was written stays.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void showFiles() const;

Q_SIGNALS:
    void changed();
    void measuresChanged();
    /// What could not be done, in one sentence.
    void refused(const QString& sentence);
    /// The job is off the queue.
    void gone();

private:
    void read();
    void report(const Result<void>& result);
    QVariant said(const char* key) const;
    const jobs::Training* training() const { return job_ && job_->training ? &*job_->training : nullptr; }
    const engine::TrainingProgress* progress() const;
    const engine::TrainingProof* proof() const;
    /// Where save_results left it; empty before, and where it left none.
    QUrl proofPicture(const char* name) const;
    const jobs::StoredSample* sample(bool best) const;

    jobs::Queue* queue_;
    std::optional<jobs::Job> job_;
    double loss_ = 0;
};

}  // namespace photoflux::train
