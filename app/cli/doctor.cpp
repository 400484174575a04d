#include "commands.h"
#include "console.h"
#include "imaging/whole_file.h"
#include "jobs/worker_client.h"
#include "modelstore/model_folders.h"
#include "options.h"
#include "terminal.h"
#include "weights/footprint.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>
#include <QTimer>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 60s;
constexpr double kGiB = 1u << 30;

// FLUX.1 in 16 bits at its native size.
double flux_needs() {
    constexpr weights::PictureSize kPicture{.width = 1024, .height = 1024, .tokens = 512, .steps = 1};
    return double(weights::memory_bytes(weights::kFluxSize, kPicture, 2, 2)) / kGiB;
}

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

struct Finding {
    const char* name;
    enum State { good, note, missing } state;
    QString text;
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }
QString gib(std::uint64_t bytes) { return QString::number(double(bytes) / kGiB, 'f', 1); }

/// What the worker says of itself and of the default model, or why it cannot.
struct EngineReport {
    std::optional<engine::Machine> machine;
    std::optional<engine::ModelSummary> model;
    QString problem, model_problem;
};

EngineReport ask_engine(const QString& worker, const std::optional<modelstore::ModelFolder>& model) {
    EngineReport report;
    jobs::WorkerClient client({.program = worker, .handshake = kPatience});
    using jobs::WorkerClient;
    auto* app = QCoreApplication::instance();
    QObject::connect(&client, &WorkerClient::ready, app, [&](const engine::Machine& machine) {
        report.machine = machine;
        if (!model) QCoreApplication::quit();
    });
    QObject::connect(&client, &WorkerClient::inspected, app, [&](const QString&, const engine::ModelSummary& summary) {
        report.model = summary;
        QCoreApplication::quit();
    });
    QObject::connect(&client, &WorkerClient::inspectFailed, app, [&](const QString&, const Error& error) {
        report.model_problem = words_of(error);
        QCoreApplication::quit();
    });
    QObject::connect(&client, &WorkerClient::crashed, app, [&](const Error& reason) {
        report.problem = words_of(reason);
        QCoreApplication::quit();
    });
    QTimer::singleShot(kPatience, app, [] { QCoreApplication::quit(); });
    client.start();
    if (model) client.inspect(imaging::to_qstring(model->path));
    QCoreApplication::exec();
    if (!report.machine && report.problem.isEmpty())
        report.problem = DoctorText::tr("the engine did not answer within a minute");
    return report;
}

void look_at_machine(const engine::Machine& machine, std::vector<Finding>& findings) {
    findings.push_back({"engine", Finding::good,
                        DoctorText::tr("the engine works, with LibTorch %1").arg(text(machine.torch_version))});
    findings.push_back({"processor", Finding::good, DoctorText::tr("threads in use: %1").arg(machine.threads)});
    findings.push_back({"memory", Finding::good, DoctorText::tr("%1 GB").arg(gib(machine.memory_bytes))});
    for (const auto& accelerator : machine.accelerators) {
        findings.push_back({"accelerator", Finding::good,
                            DoctorText::tr("%1 (--device %2), %3 GB, %4 GB free")
                                .arg(text(accelerator.name), text(accelerator.device), gib(accelerator.memory_bytes),
                                     gib(accelerator.free_bytes))});
    }
    if (machine.accelerators.empty()) {
        findings.push_back({"accelerator", Finding::note,
                            DoctorText::tr("none that this LibTorch can use: pictures are made on the processor")});
    }
    double largest = 0;
    for (const auto& accelerator : machine.accelerators)
        largest = std::max(largest, double(accelerator.memory_bytes) / kGiB);
    const double memory = double(machine.memory_bytes) / kGiB;
    QString can = DoctorText::tr("PhotoFlux Mini: yes. ");
    if (largest >= flux_needs()) {
        can += DoctorText::tr("FLUX.1 in 16 bits: yes, on the accelerator.");
    } else if (memory >= flux_needs()) {
        can += DoctorText::tr("FLUX.1 in 16 bits: yes, slowly, on the processor.");
    } else {
        can += DoctorText::tr("FLUX.1 in 16 bits: no, it needs about %1 GB of memory.").arg(flux_needs(), 0, 'f', 0);
    }
    findings.push_back({"can run", Finding::good, can});
}

void look_at_engine(std::vector<Finding>& findings) {
    std::optional<modelstore::ModelFolder> model;
    if (auto found = modelstore::find_model(modelstore::kDefaultModel); found.ok()) {
        model = *found;
    } else {
        findings.push_back({"model", Finding::missing, words_of(found.error())});
    }
    const auto worker = find_worker();
    if (!worker.ok()) {
        findings.push_back({"engine", Finding::missing, words_of(worker.error())});
        return;
    }
    findings.push_back({"worker", Finding::good, QDir::toNativeSeparators(*worker)});
    const EngineReport report = ask_engine(*worker, model);
    if (report.machine) {
        look_at_machine(*report.machine, findings);
    } else {
        findings.push_back({"engine", Finding::missing, report.problem});
    }
    if (report.model) {
        findings.push_back({"model", Finding::good,
                            DoctorText::tr("%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5")
                                .arg(text(report.model->name))
                                .arg(double(report.model->parameters) / 1e6, 0, 'f', 1)
                                .arg(report.model->native_size)
                                .arg(report.model->default_steps)
                                .arg(text(report.model->licence))});
    } else if (model) {
        findings.push_back(
            {"model", Finding::missing,
             report.model_problem.isEmpty()
                 ? DoctorText::tr("%1 was not checked, because the engine does not run").arg(text(model->name))
                 : report.model_problem});
    }
}

void look_at_folder(const char* name, const QString& folder, std::vector<Finding>& findings) {
    QString existing = QDir::cleanPath(folder);
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    const auto writable = imaging::check_writable(imaging::to_path(existing));
    const QString shown = QDir::toNativeSeparators(folder);
    findings.push_back(
        {name, writable.ok() ? Finding::good : Finding::note, writable.ok() ? shown : words_of(writable.error())});
}

void look_at_desktop(std::vector<Finding>& findings) {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString desktop = QStandardPaths::findExecutable(QStringLiteral("photoflux-desktop"), {folder});
    findings.push_back({"window", desktop.isEmpty() ? Finding::note : Finding::good,
                        desktop.isEmpty() ? DoctorText::tr("photoflux-desktop is not installed beside this program")
                                          : QDir::toNativeSeparators(desktop)});
    const bool display = window_possible();
    findings.push_back(
        {"display", display ? Finding::good : Finding::note,
         display ? DoctorText::tr("found") : DoctorText::tr("none: the window cannot open here, commands work")});
}

void look_at_formats(std::vector<Finding>& findings) {
    QStringList formats;
    for (const QByteArray& format : QImageReader::supportedImageFormats()) formats << QString::fromLatin1(format);
    const bool enough = formats.contains(QLatin1String("png")) && formats.contains(QLatin1String("jpeg"));
    findings.push_back({"formats", enough ? Finding::good : Finding::missing, formats.join(QLatin1Char(' '))});
}

}  // namespace

int run_doctor(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")));
    const auto options = parse_options(arguments, {{"json", false}, {"help", false}});
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help")) {
        console.result(DoctorText::tr(
            "photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when\n"
            "                            something is missing without which no picture can be made"));
        return kExitDone;
    }
    if (!options->positional.isEmpty()) {
        return console.fail(Error{ErrorCode::usage,
                                  DoctorText::tr("doctor takes no \"%1\"").arg(options->positional[0]).toStdString()});
    }
    std::vector<Finding> findings = {
        {"program", Finding::good,
         QStringLiteral("PhotoFlux " PHOTOFLUX_VERSION ", Qt %1").arg(QLatin1String(qVersion()))}};
    look_at_engine(findings);
    for (const auto& model : modelstore::installed_models()) {
        if (model.name != modelstore::kDefaultModel) findings.push_back({"model", Finding::good, text(model.name)});
    }
    look_at_formats(findings);
    look_at_desktop(findings);
    look_at_folder("models folder", imaging::to_qstring(modelstore::user_models()), findings);
    look_at_folder("pictures", QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), findings);
    look_at_folder("this folder", QDir::currentPath(), findings);

    bool healthy = true;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& [name, state, words] : findings) {
        healthy = healthy && state != Finding::missing;
        const char* said = state == Finding::good ? "ok" : state == Finding::note ? "note" : "missing";
        list.push_back({{"name", name}, {"state", said}, {"text", words.toStdString()}});
        const QChar sign = state == Finding::good ? u'✓' : state == Finding::note ? u'·' : u'✗';
        if (!console.json())
            console.result(QStringLiteral("%1 %2 %3").arg(sign).arg(QLatin1String(name), -14).arg(words));
    }
    console.event({{"event", "doctor"}, {"healthy", healthy}, {"findings", list}});
    if (!console.json()) {
        console.result(healthy ? DoctorText::tr("Everything that is needed is here.")
                               : DoctorText::tr("Something essential is missing (✗)."));
    }
    return healthy ? kExitDone : exit_code(ErrorCode::not_found);
}

}  // namespace photoflux::cli
