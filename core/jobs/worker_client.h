#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "engine/training_request.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>
#include <optional>

namespace photoflux::jobs {

/// Where photoflux-worker is started from and how patient the client is. Tests shorten the times.
struct WorkerSettings {
    QString program;  ///< path of photoflux-worker
    QStringList arguments;
    std::chrono::milliseconds handshake{120'000};  ///< from start to hello: loading LibTorch from a cold disk is slow
    std::chrono::milliseconds cancelGrace{
        20'000};  ///< a cancelled job that has not stopped by then: the worker is killed
    std::chrono::milliseconds trainingGrace{120'000};  ///< the same for a training, whose steps are long
    std::chrono::milliseconds firstBackoff{
        1'000};  ///< wait after the second crash of a started worker in a row; doubles up to a minute
};

/// The engine's process, seen from the desktop: owns the QProcess, speaks core/protocol, restarts it when it died.
///
/// Lives in one thread with an event loop (the GUI thread) and never blocks it; every answer is a signal. A request
/// while the worker is not running starts it and is sent as soon as it is ready. A request that the worker's death
/// interrupts ends in `failed` with a sentence that says how the worker died; the next request starts a new worker.
class WorkerClient : public QObject {
    Q_OBJECT
public:
    explicit WorkerClient(WorkerSettings settings, QObject* parent = nullptr);
    /// Asks the worker to end, waits one second at most, then kills it.
    ~WorkerClient() override;

    /// Starts the worker before the first request needs it. Nothing happens when it runs already.
    void start();
    /// Ids are the caller's and must not be in use. Every accepted id ends in exactly one of finished, cancelled,
    /// failed.
    void generate(qint64 id, const engine::GenerateRequest& request);
    /// The same for a personal model; ends in exactly one of trained, cancelled, failed, interrupted. Pictures that are
    /// asked for meanwhile are made between two steps.
    void train(qint64 id, const engine::TrainingRequest& request);
    /// A training stands still before its next step, also one that is still on its way. Other ids are ignored.
    void pause(qint64 id, bool paused);
    /// Ends in exactly one of trainingForecasted, cancelled, failed; also answered while something else runs. Of the
    /// pictures only the sizes and captions count.
    void forecastTraining(qint64 id, const engine::TrainingRequest& request);
    /// Unknown and ended ids are ignored.
    void cancel(qint64 id);
    /// Answered by inspected or inspectFailed, also while a picture is being made.
    void inspect(const QString& model, const engine::ModelParts& parts = {});
    /// Answered by machineReported, with fresh figures of free memory, and the speed of each device.
    void requestMachine();

    bool isReady() const;
    /// As the worker's hello reported it; empty until the first hello.
    std::optional<engine::Machine> machine() const;
    /// 0 while no worker runs.
    qint64 processId() const;

Q_SIGNALS:
    void ready(const photoflux::engine::Machine& machine);
    void machineReported(const photoflux::engine::Machine& machine);
    void progress(qint64 id, const photoflux::engine::Progress& progress);
    void picture(qint64 id, const photoflux::engine::Picture& picture);
    void trainingProgress(qint64 id, const photoflux::engine::TrainingProgress& progress);
    void sampled(qint64 id, const photoflux::engine::TrainingSample& sample);
    void measured(qint64 id, const photoflux::engine::TrainingMeasure& measure);
    void trained(qint64 id, const photoflux::engine::TrainedLora& trained);
    /// The worker died under a training: the same request goes on from its last checkpoint.
    void interrupted(qint64 id, const photoflux::Error& reason);
    void trainingForecasted(qint64 id, const photoflux::engine::TrainingForecast& forecast);
    void finished(qint64 id);
    void cancelled(qint64 id);
    void failed(qint64 id, const photoflux::Error& error);
    void inspected(const QString& model, const photoflux::engine::ModelSummary& summary);
    void inspectFailed(const QString& model, const photoflux::Error& error);
    /// The worker ended before its hello, or there is none: nothing that was asked for has reached it. Sent before the
    /// `failed`s of what waited for it. Only a new request or start() tries again.
    void startFailed(const photoflux::Error& error);
    /// The worker is gone without having been asked to; `reason` is a sentence for people. Sent after the `failed`s.
    void crashed(const photoflux::Error& reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::jobs
