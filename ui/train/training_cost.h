#pragma once

#include "engine/training_request.h"
#include "jobs/worker_client.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <optional>

namespace photoflux::train {

/// What a training would take on this machine, as the worker forecasts it from sizes alone. GUI thread.
class TrainingCost : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Of the whole training; negative while it is not known.
    Q_PROPERTY(double seconds READ seconds NOTIFY changed)
    /// Bytes at the worst moment, and those of the device that would train; 0 while not known.
    Q_PROPERTY(double memory READ memory NOTIFY changed)
    Q_PROPERTY(double available READ available NOTIFY changed)
    /// Its graphics card; empty: the processor trains.
    Q_PROPERTY(QString device READ device NOTIFY changed)
    /// Why this model cannot be trained; empty: it can, as far as is known.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// `worker` must outlive it.
    explicit TrainingCost(jobs::WorkerClient* worker, QObject* parent = nullptr);

    double seconds() const;
    double memory() const { return forecast_ ? double(forecast_->memory_bytes) : 0; }
    double available() const;
    QString device() const;
    QString problem() const { return problem_; }

    /// Asked shortly after the last call; nothing: there is nothing to forecast.
    void setRequest(std::optional<engine::TrainingRequest> request);

Q_SIGNALS:
    void changed();

private:
    void ask();
    const engine::Machine::Accelerator* accelerator() const;

    jobs::WorkerClient* worker_;
    QTimer soon_;
    std::optional<engine::TrainingRequest> request_;
    std::optional<engine::TrainingForecast> forecast_;
    std::optional<engine::Machine> machine_;
    qint64 asked_ = 0;  // id of the last question: below zero, where the queue has none
    QString problem_;
};

}  // namespace photoflux::train
