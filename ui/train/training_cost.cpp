#include "ui/train/training_cost.h"

#include "ui/controls/error_words.h"

#include <utility>

namespace photoflux::train {

TrainingCost::TrainingCost(jobs::WorkerClient* worker, QObject* parent) : QObject(parent), worker_(worker) {
    soon_.setSingleShot(true);
    soon_.setInterval(300);
    connect(&soon_, &QTimer::timeout, this, &TrainingCost::ask);
    connect(worker_, &jobs::WorkerClient::machineReported, this, [this](const engine::Machine& machine) {
        machine_ = machine;
        Q_EMIT changed();
    });
    connect(worker_, &jobs::WorkerClient::trainingForecasted, this,
            [this](qint64 id, const engine::TrainingForecast& forecast) {
                if (id != asked_) return;
                forecast_ = forecast;
                problem_.clear();
                Q_EMIT changed();
            });
    connect(worker_, &jobs::WorkerClient::failed, this, [this](qint64 id, const Error& error) {
        if (id != asked_) return;
        forecast_.reset();
        problem_ = controls::errorWords(error);
        Q_EMIT changed();
    });
}

void TrainingCost::setRequest(std::optional<engine::TrainingRequest> request) {
    request_ = std::move(request);
    if (request_) return soon_.start();
    soon_.stop();
    forecast_.reset();
    problem_.clear();
    Q_EMIT changed();
}

void TrainingCost::ask() {
    if (!request_) return;
    if (!machine_) worker_->requestMachine();
    worker_->forecastTraining(--asked_, *request_);
}

const engine::Machine::Accelerator* TrainingCost::accelerator() const {
    return machine_ && !machine_->accelerators.empty() ? &machine_->accelerators.front() : nullptr;
}

double TrainingCost::seconds() const {
    if (!forecast_ || !machine_ || !request_) return -1;
    const auto* card = accelerator();
    const double speed = card ? card->operations_per_second : machine_->operations_per_second;
    if (speed <= 0) return -1;
    return (forecast_->operations_a_step * double(request_->settings.steps) + forecast_->encoding_operations +
            forecast_->measuring_operations) /
           speed;
}

double TrainingCost::available() const {
    if (!machine_) return 0;
    const auto* card = accelerator();
    return double(card ? card->memory_bytes : machine_->memory_bytes);
}

QString TrainingCost::device() const {
    const auto* card = accelerator();
    return card ? QString::fromStdString(card->name) : QString();
}

}  // namespace photoflux::train
