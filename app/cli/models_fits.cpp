#include "models_fits.h"

#include "imaging/whole_file.h"
#include "jobs/worker_client.h"
#include "modelstore/model_folders.h"
#include "weights/footprint.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace photoflux::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 120s;
constexpr int kFluxSide = 1024, kFluxTokensGuided = 512, kFluxTokens = 256;
// Of the speed of plain matrix products, what a whole picture reaches: measured with Mini and at width 1024.
constexpr double kReached = 0.7;

struct FitsText {
    Q_DECLARE_TR_FUNCTIONS(Fits)
};

struct Candidate {
    QString name;
    weights::ModelSize size;
    weights::PictureSize picture;
};

struct Place {
    QString device, precision;
    std::uint64_t memory = 0, weight_bytes = 0, number_bytes = 0;
    double operations_per_second = 0;
};

/// The machine, measured, and what the installed models are; ends when all have answered or the worker is gone.
struct Answers {
    std::optional<engine::Machine> machine;
    std::vector<engine::ModelSummary> models;
    std::optional<Error> problem;
};

Answers ask_worker(const QString& worker, const std::vector<modelstore::ModelFolder>& models) {
    using jobs::WorkerClient;
    Answers answers;
    WorkerClient client({.program = worker, .handshake = kPatience});
    auto* app = QCoreApplication::instance();
    std::size_t open = models.size() + 1;
    const auto answered = [&] {
        if (--open == 0) QCoreApplication::quit();
    };
    QObject::connect(&client, &WorkerClient::ready, app, [&] { client.requestMachine(); });
    QObject::connect(&client, &WorkerClient::machineReported, app, [&](const engine::Machine& machine) {
        answers.machine = machine;
        answered();
    });
    QObject::connect(&client, &WorkerClient::inspected, app, [&](const QString&, const engine::ModelSummary& summary) {
        answers.models.push_back(summary);
        answered();
    });
    QObject::connect(&client, &WorkerClient::inspectFailed, app, answered);
    QObject::connect(&client, &WorkerClient::crashed, app, [&](const Error& reason) {
        answers.problem = reason;
        QCoreApplication::quit();
    });
    QTimer::singleShot(kPatience, app, [] { QCoreApplication::quit(); });
    client.start();
    for (const auto& model : models) {
        engine::ModelParts parts{model.parts.autoencoder, model.parts.clip, model.parts.t5, {}};
        if (std::filesystem::is_regular_file(model.path)) parts.tokenizers = modelstore::carried_tokenizers();
        client.inspect(imaging::to_qstring(model.path), parts);
    }
    QCoreApplication::exec();
    if (!answers.machine && !answers.problem)
        answers.problem = Error{ErrorCode::internal, FitsText::tr("the engine did not answer").toStdString()};
    return answers;
}

std::vector<Candidate> candidates(const std::vector<engine::ModelSummary>& installed,
                                  const modelstore::Catalogue& catalogue) {
    std::vector<Candidate> all;
    for (const auto& model : installed) {
        all.push_back({QString::fromStdString(model.name),
                       model.size,
                       {model.native_size, model.native_size, model.max_sequence_length, model.default_steps}});
    }
    for (const auto& entry : catalogue.entries()) {
        // The variants of a model differ on the disk; in memory they are unpacked to the same numbers.
        if (entry.kind != modelstore::EntryKind::model || entry.precision != QLatin1String("bf16")) continue;
        all.push_back({entry.name,
                       weights::kFluxSize,
                       {kFluxSide, kFluxSide, entry.guidance ? kFluxTokensGuided : kFluxTokens, entry.steps}});
    }
    return all;
}

std::vector<Place> places_of(const engine::Machine& machine) {
    std::vector<Place> places = {
        {QStringLiteral("cpu"), QStringLiteral("fp32"), machine.memory_bytes, 4, 4, machine.operations_per_second},
        {QStringLiteral("cpu"), QStringLiteral("bf16"), machine.memory_bytes, 2, 4, 0}};
    for (const auto& accelerator : machine.accelerators) {
        places.push_back({QString::fromStdString(accelerator.device), QStringLiteral("bf16"), accelerator.memory_bytes,
                          2, 2, accelerator.operations_per_second});
    }
    return places;
}

QString time_of(double seconds) {
    return seconds < 10     ? FitsText::tr("%1 s").arg(seconds, 0, 'f', 1)
           : seconds < 90   ? FitsText::tr("%1 s").arg(seconds, 0, 'f', 0)
           : seconds < 5400 ? FitsText::tr("%1 min").arg(seconds / 60, 0, 'f', 0)
                            : FitsText::tr("%1 h").arg(seconds / 3600, 0, 'f', 1);
}

void show(Console& console, const Candidate& candidate, const Place& place) {
    const auto bytes = weights::memory_bytes(candidate.size, candidate.picture, place.weight_bytes, place.number_bytes);
    const bool fits = place.memory == 0 || bytes <= place.memory;
    std::optional<double> seconds;
    if (place.operations_per_second > 0)
        seconds = weights::operations(candidate.size, candidate.picture) / (place.operations_per_second * kReached);
    nlohmann::ordered_json event = {{"event", "fits"},
                                    {"name", candidate.name.toStdString()},
                                    {"device", place.device.toStdString()},
                                    {"precision", place.precision.toStdString()},
                                    {"width", candidate.picture.width},
                                    {"height", candidate.picture.height},
                                    {"steps", candidate.picture.steps},
                                    {"memory_bytes", bytes},
                                    {"fits", fits}};
    if (seconds) event["seconds"] = *seconds;
    console.event(event);
    if (console.json()) return;
    const QString size = size_of(static_cast<qint64>(bytes));
    console.result(QStringLiteral("  %1 %2 %3 %4  %5  %6")
                       .arg(candidate.name, -20)
                       .arg(place.device, -8)
                       .arg(place.precision, -5)
                       .arg(size, 9)
                       .arg(fits ? FitsText::tr("fits") : FitsText::tr("does not fit"), -12)
                       .arg(fits && seconds ? FitsText::tr("about %1 a picture").arg(time_of(*seconds)) : QString())
                       .trimmed()
                       .prepend(QStringLiteral("  ")));
}

}  // namespace

int show_what_fits(Console& console, const modelstore::Catalogue& catalogue) {
    const auto worker = find_worker();
    if (!worker.ok()) return console.fail(worker.failure());
    std::vector<modelstore::ModelFolder> models;
    for (const auto& model : modelstore::installed_models()) {
        // A file is listed without its parts: looked for here.
        const auto found = modelstore::find_model(imaging::name_for_people(model.path));
        if (found.ok()) models.push_back(*found);
    }
    const Answers answers = ask_worker(*worker, models);
    if (!answers.machine) return console.fail(*answers.problem);
    if (!console.json()) {
        console.result(FitsText::tr("This machine has %1 of memory. Forecast before loading:")
                           .arg(size_of(static_cast<qint64>(answers.machine->memory_bytes))));
    }
    for (const auto& candidate : candidates(answers.models, catalogue))
        for (const auto& place : places_of(*answers.machine)) show(console, candidate, place);
    return kExitDone;
}

}  // namespace photoflux::cli
