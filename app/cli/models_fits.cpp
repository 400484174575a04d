#include "models_fits.h"

#include "imaging/whole_file.h"
#include "jobs/what_fits.h"
#include "jobs/worker_client.h"
#include "modelstore/model_folders.h"
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

struct FitsText {
    Q_DECLARE_TR_FUNCTIONS(Fits)
};

struct Candidate {
    QString name;
    weights::ModelSize size;
    weights::PictureSize picture;
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
        if (entry.kind != modelstore::EntryKind::model) continue;
        all.push_back({entry.name,
                       modelstore::size_of_model(catalogue, entry),
                       {kFluxSide, kFluxSide, entry.guidance ? kFluxTokensGuided : kFluxTokens, entry.steps}});
    }
    return all;
}

QString time_of(double seconds) {
    return seconds < 10     ? FitsText::tr("%1 s").arg(seconds, 0, 'f', 1)
           : seconds < 90   ? FitsText::tr("%1 s").arg(seconds, 0, 'f', 0)
           : seconds < 5400 ? FitsText::tr("%1 min").arg(seconds / 60, 0, 'f', 0)
                            : FitsText::tr("%1 h").arg(seconds / 3600, 0, 'f', 1);
}

QString verdict_of(const jobs::Fit& fit) {
    switch (fit.verdict) {
        case jobs::Verdict::fits:
            return fit.seconds ? FitsText::tr("fits, about %1 a picture").arg(time_of(*fit.seconds))
                               : FitsText::tr("fits");
        case jobs::Verdict::passes_through:
            return FitsText::tr("passes through, slower");
        case jobs::Verdict::too_large:
            return FitsText::tr("does not fit");
    }
    return {};
}

void show(Console& console, const Candidate& candidate, const jobs::Fit& fit) {
    static constexpr const char* kVerdicts[] = {"fits", "passes_through", "too_large"};
    nlohmann::ordered_json event = {{"event", "fits"},
                                    {"name", candidate.name.toStdString()},
                                    {"device", fit.device},
                                    {"precision", fit.precision},
                                    {"width", candidate.picture.width},
                                    {"height", candidate.picture.height},
                                    {"steps", candidate.picture.steps},
                                    {"memory_bytes", fit.memory_bytes},
                                    {"least_bytes", fit.least_bytes},
                                    {"fits", fit.verdict == jobs::Verdict::fits},
                                    {"verdict", kVerdicts[static_cast<int>(fit.verdict)]}};
    if (fit.seconds) event["seconds"] = *fit.seconds;
    console.event(event);
    if (console.json()) return;
    const auto size = [](std::uint64_t bytes) { return size_of(static_cast<qint64>(bytes)); };
    console.result(QStringLiteral("  %1 %2 %3 %4 %5  %6")
                       .arg(candidate.name, -26)
                       .arg(QString::fromStdString(fit.device), -8)
                       .arg(QString::fromStdString(fit.precision), -5)
                       .arg(size(fit.memory_bytes), 9)
                       .arg(size(fit.least_bytes), 9)
                       .arg(verdict_of(fit)));
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
        console.result(FitsText::tr("This machine has %1 of memory. Forecast before loading: memory with everything "
                                    "kept, the smallest --memory, time.")
                           .arg(size_of(static_cast<qint64>(answers.machine->memory_bytes))));
    }
    for (const auto& candidate : candidates(answers.models, catalogue))
        for (const auto& fit : jobs::what_fits(candidate.size, candidate.picture, *answers.machine))
            show(console, candidate, fit);
    return kExitDone;
}

}  // namespace photoflux::cli
