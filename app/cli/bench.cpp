#include "commands.h"
#include "console.h"
#include "generate_arguments.h"
#include "jobs/worker_client.h"
#include "options.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace photoflux::cli {
namespace {

constexpr qint64 kJob = 1;
constexpr int kPictures = 3;
constexpr std::uint64_t kSeed = 7;

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(Bench)
};

/// What one device and precision took.
struct Figures {
    std::string device, precision;
    double first = 0;                     ///< seconds from the start of the worker to the first picture
    std::vector<double> pictures, steps;  ///< seconds each, of the pictures after it
    engine::Picture reference;            ///< the first one, to compare with
};

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How far two pictures are apart: the norm of their difference over that of the first.
double relative_error(const engine::Pixels& exact, const engine::Pixels& other) {
    double difference = 0, norm = 0;
    for (std::size_t i = 0; i < exact.rgb.size() && i < other.rgb.size(); ++i) {
        const double apart = double(exact.rgb[i]) - other.rgb[i];
        difference += apart * apart;
        norm += double(exact.rgb[i]) * exact.rgb[i];
    }
    return norm > 0 ? std::sqrt(difference / norm) : 0;
}

/// One picture with a cold worker, then more of the same with the warm one.
Result<Figures> measure(const QString& worker, engine::GenerateRequest request) {
    using jobs::WorkerClient;
    Figures figures;
    std::optional<Error> failure;
    QElapsedTimer clock;
    double last = 0;
    const auto now = [&] { return double(clock.nsecsElapsed()) / 1e9; };
    clock.start();
    WorkerClient client({.program = worker});
    auto* app = QCoreApplication::instance();
    QObject::connect(&client, &WorkerClient::progress, app, [&](qint64, const engine::Progress& progress) {
        // The first interval of a picture holds what comes before its steps.
        if (progress.stage == engine::Stage::denoise && progress.step > 1 && figures.first > 0)
            figures.steps.push_back(now() - last);
        last = now();
    });
    QObject::connect(&client, &WorkerClient::picture, app, [&](qint64, const engine::Picture& picture) {
        if (figures.first == 0) {
            figures.first = now();
            figures.device = picture.device;
            figures.precision = picture.precision;
            figures.reference = picture;
        } else {
            figures.pictures.push_back(picture.seconds);
        }
    });
    QObject::connect(&client, &WorkerClient::finished, app, [] { QCoreApplication::quit(); });
    QObject::connect(&client, &WorkerClient::failed, app, [&](qint64, const Error& error) {
        failure = error;
        QCoreApplication::quit();
    });
    request.count = 1 + kPictures;
    client.generate(kJob, request);
    QCoreApplication::exec();
    if (failure) return *failure;
    return figures;
}

/// What is worth comparing on this machine: the processor in full and in eight bits, each accelerator in its types.
std::vector<std::pair<std::string, std::string>> configurations(const engine::Machine& machine) {
    std::vector<std::pair<std::string, std::string>> all = {{"cpu", "fp32"}, {"cpu", "int8"}};
    for (const auto& accelerator : machine.accelerators)
        for (const char* precision : {"bf16", "fp8", "int8", "nf4"}) all.emplace_back(accelerator.device, precision);
    return all;
}

std::optional<engine::Machine> ask_machine(const QString& worker) {
    std::optional<engine::Machine> machine;
    jobs::WorkerClient client({.program = worker});
    auto* app = QCoreApplication::instance();
    QObject::connect(&client, &jobs::WorkerClient::ready, app, [&] { client.requestMachine(); });
    QObject::connect(&client, &jobs::WorkerClient::machineReported, app, [&](const engine::Machine& answer) {
        machine = answer;
        QCoreApplication::quit();
    });
    QObject::connect(&client, &jobs::WorkerClient::startFailed, app, [] { QCoreApplication::quit(); });
    client.start();
    QCoreApplication::exec();
    return machine;
}

QString bench_help() {
    return BenchText::tr(
        "photoflux bench [options]   how fast this machine is\n"
        "\n"
        "  --model NAME|PATH   what is measured (default: mini)\n"
        "  --size WxH, --steps N, --memory GB   as for generate\n"
        "  --json              the report as one JSON object\n"
        "\n"
        "Each device makes one picture with a cold engine and three with a warm one, in every precision that suits "
        "it.\n"
        "The difference is that of the finished picture from the first line's, on the same seed.");
}

nlohmann::ordered_json report_of(const Figures& figures, const Figures& reference) {
    return {{"device", figures.device},
            {"precision", figures.precision},
            {"first_picture_seconds", figures.first},
            {"picture_seconds", median(figures.pictures)},
            {"step_seconds", median(figures.steps)},
            {"picture_difference", relative_error(reference.reference.pixels, figures.reference.pixels)}};
}

void show(Console& console, const Figures& figures, const Figures& reference) {
    const auto cell = [](double value, int decimals) {
        return QString::number(value, 'f', decimals).rightJustified(10);
    };
    console.result(QStringLiteral("  %1 %2 %3 %4 %5 %6")
                       .arg(QString::fromStdString(figures.device), -8)
                       .arg(QString::fromStdString(figures.precision), -9)
                       .arg(cell(figures.first, 2), cell(median(figures.pictures), 3), cell(median(figures.steps), 4),
                            cell(relative_error(reference.reference.pixels, figures.reference.pixels) * 100, 2) +
                                QStringLiteral(" %")));
}

}  // namespace

int run_bench(const QStringList& words) {
    Console console(words.contains(QLatin1String("--json")));
    const auto options =
        parse_options(words, {{"model"}, {"size"}, {"steps"}, {"memory"}, {"json", false}, {"help", false}});
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help")) {
        console.result(bench_help());
        return kExitDone;
    }
    // The options of generate, read by generate: sizes, steps and models are checked there.
    QStringList generate = {QStringLiteral("a red fox on a light blue background"), QStringLiteral("--seed"),
                            QString::number(kSeed)};
    for (const char* name : {"model", "size", "steps", "memory"})
        if (options->has(name)) generate << QStringLiteral("--") + QLatin1String(name) << options->value(name);
    auto arguments = read_generate_arguments(generate);
    if (!arguments.ok()) return console.fail(arguments.failure());
    const auto worker = find_worker();
    if (!worker.ok()) return console.fail(worker.failure());
    const auto machine = ask_machine(*worker);
    if (!machine)
        return console.fail(Error{ErrorCode::internal, BenchText::tr("the engine did not answer").toStdString()});

    if (!console.json())
        console.result(QStringLiteral("  %1 %2 %3 %4 %5 %6")
                           .arg(BenchText::tr("device"), -8)
                           .arg(BenchText::tr("precision"), -9)
                           .arg(BenchText::tr("first (s)"), 10)
                           .arg(BenchText::tr("warm (s)"), 10)
                           .arg(BenchText::tr("step (s)"), 10)
                           .arg(BenchText::tr("difference"), 12));
    std::optional<Figures> reference;
    nlohmann::ordered_json results = nlohmann::ordered_json::array();
    for (const auto& [device, precision] : configurations(*machine)) {
        arguments->request.device = device;
        arguments->request.precision = precision;
        auto figures = measure(*worker, arguments->request);
        if (!figures.ok()) {
            // One precision that a card lacks does not spoil the others.
            console.warn(BenchText::tr("%1 in %2 could not be measured")
                             .arg(QString::fromStdString(device), QString::fromStdString(precision)));
            continue;
        }
        if (!reference) reference = *figures;
        results.push_back(report_of(*figures, *reference));
        if (!console.json()) show(console, *figures, *reference);
    }
    if (!reference)
        return console.fail(Error{ErrorCode::internal, BenchText::tr("nothing could be measured").toStdString()});
    console.event({{"event", "bench"},
                   {"version", PHOTOFLUX_VERSION},
                   {"torch", machine->torch_version},
                   {"threads", machine->threads},
                   {"memory_bytes", machine->memory_bytes},
                   {"matrix_operations_per_second", machine->operations_per_second},
                   {"model", reference->reference.model_name},
                   {"width", reference->reference.width},
                   {"height", reference->reference.height},
                   {"steps", reference->reference.steps},
                   {"results", results}});
    return kExitDone;
}

}  // namespace photoflux::cli
