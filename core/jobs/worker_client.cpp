#include "jobs/worker_client.h"

#include "jobs/worker_death.h"
#include "protocol/worker_messages.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace photoflux::jobs {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongestBackoff = 60'000ms;
constexpr int kGoodbyeMilliseconds = 1000;
constexpr int kLastCheckpointMilliseconds = 10'000;
constexpr qsizetype kKeptStderr = 4096;

/// OpenMP threads that spin while they wait are the fastest way on an idle machine by a little; beside any other busy
/// program they take ten times as long as threads that sleep. Read when the library loads, so the worker cannot say it.
QProcessEnvironment workerEnvironment() {
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("OMP_WAIT_POLICY")))
        environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("passive"));
    return environment;
}

std::filesystem::path toPath(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

QString toText(const std::filesystem::path& path) {
    const std::u8string utf8 = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), qsizetype(utf8.size()));
}

}  // namespace

class WorkerClient::Private {
public:
    enum class State { stopped, backingOff, greeting, ready };
    struct Running {
        bool training = false;
        bool sent = false, cancelled = false;
    };
    struct Waiting {
        std::optional<qint64> id;  // of a job, so that it can be taken back
        QString model;             // of an inspect
        std::vector<std::uint8_t> bytes;
    };

    Private(WorkerClient* q, WorkerSettings settings) : q(q), settings(std::move(settings)) {}

    void launch();
    void start();
    void request(Waiting waiting);
    template <class Asked>
    void ask(qint64 id, Asked asked, bool training);
    void sendWaiting();
    void write(const std::vector<std::uint8_t>& bytes);
    void readFrames();
    void take(protocol::WorkerMessage message);
    bool takeTraining(const protocol::WorkerMessage& message);
    void greeted(protocol::Welcome welcome);
    bool ended(qint64 id);
    void giveUp(Error reason);
    void processEnded(int code, bool bySignal);
    void died(const Error& reason);
    void later(std::function<void()> signal) { QMetaObject::invokeMethod(q, std::move(signal), Qt::QueuedConnection); }

    WorkerClient* q;
    WorkerSettings settings;
    State state = State::stopped;
    QProcess* process = nullptr;  // owned by q
    QTimer handshake, backoff;
    protocol::FrameReader reader;
    QByteArray said;              // the end of the worker's stderr
    std::optional<Error> reason;  // why the client itself ends the worker
    std::optional<engine::Machine> machine;
    std::map<qint64, Running> jobs;  // accepted and not ended
    std::vector<Waiting> waiting;    // until the worker is ready
    std::vector<QString> inspecting;
    int crashes = 0;  // in a row
};

WorkerClient::WorkerClient(WorkerSettings settings, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings))) {
    d->handshake.setSingleShot(true);
    d->backoff.setSingleShot(true);
    connect(&d->handshake, &QTimer::timeout, this, [this] {
        d->giveUp(
            {ErrorCode::internal,
             sentence("worker",
                      "the engine did not answer after it was started; it may be loading from a very slow disk")});
    });
    connect(&d->backoff, &QTimer::timeout, this, [this] { d->launch(); });
}

WorkerClient::~WorkerClient() {
    if (!d->process) return;
    d->process->disconnect(this);
    if (auto bytes = protocol::encode(protocol::ClientMessage{protocol::Shutdown{}}); bytes.ok()) d->write(*bytes);
    d->process->closeWriteChannel();
    const bool training = std::any_of(d->jobs.begin(), d->jobs.end(), [](auto& job) { return job.second.training; });
    if (!d->process->waitForFinished(training ? kLastCheckpointMilliseconds : kGoodbyeMilliseconds)) {
        d->process->kill();
        d->process->waitForFinished(kGoodbyeMilliseconds);
    }
}

void WorkerClient::start() { d->start(); }

template <class Asked>
void WorkerClient::Private::ask(qint64 id, Asked asked, bool training) {
    auto bytes = protocol::encode(protocol::ClientMessage{std::move(asked)});
    const bool used = jobs.count(id) > 0;
    if (!bytes.ok() || used) {
        const Error error =
            used ? Error{ErrorCode::usage, sentence("worker", "job %1 is already being made").with(id)} : bytes.error();
        return later([this, id, error] { Q_EMIT q->failed(id, error); });
    }
    jobs[id] = {.training = training};
    request({id, {}, std::move(*bytes)});
}

void WorkerClient::generate(qint64 id, const engine::GenerateRequest& request) {
    d->ask(id, protocol::Generate{id, request}, false);
}

void WorkerClient::train(qint64 id, const engine::TrainingRequest& request) {
    d->ask(id, protocol::Train{id, request}, true);
}

void WorkerClient::forecastTraining(qint64 id, const engine::TrainingRequest& request) {
    d->ask(id, protocol::ForecastTraining{id, request}, false);
}

void WorkerClient::pause(qint64 id, bool paused) {
    const auto found = d->jobs.find(id);
    if (found == d->jobs.end() || !found->second.training) return;
    auto bytes = protocol::encode(protocol::ClientMessage{protocol::Pause{id, paused}});
    if (!bytes.ok()) return;
    if (found->second.sent) return d->write(*bytes);
    d->request({.id = id, .bytes = std::move(*bytes)});
}

void WorkerClient::cancel(qint64 id) {
    const auto found = d->jobs.find(id);
    if (found == d->jobs.end() || found->second.cancelled) return;
    if (!found->second.sent) {
        std::erase_if(d->waiting, [id](const auto& waiting) { return waiting.id == id; });
        d->jobs.erase(found);
        return d->later([this, id] { Q_EMIT cancelled(id); });
    }
    found->second.cancelled = true;
    if (auto bytes = protocol::encode(protocol::ClientMessage{protocol::Cancel{id}}); bytes.ok()) d->write(*bytes);
    const auto grace = found->second.training ? d->settings.trainingGrace : d->settings.cancelGrace;
    QTimer::singleShot(grace, d->process, [this, id] {
        const auto late = d->jobs.find(id);
        if (late == d->jobs.end() || !late->second.cancelled) return;
        d->giveUp(
            {ErrorCode::internal, sentence("worker", "the engine did not stop when it was asked to and was ended")});
    });
}

void WorkerClient::inspect(const QString& model, const engine::ModelParts& parts) {
    auto bytes = protocol::encode(protocol::ClientMessage{protocol::Inspect{toPath(model), parts}});
    if (!bytes.ok()) {
        return d->later([this, model, error = bytes.error()] { Q_EMIT inspectFailed(model, error); });
    }
    d->request({{}, model, std::move(*bytes)});
}

void WorkerClient::requestMachine() {
    if (auto bytes = protocol::encode(protocol::ClientMessage{protocol::QueryMachine{}}); bytes.ok()) {
        d->request({{}, {}, std::move(*bytes)});
    }
}

bool WorkerClient::isReady() const { return d->state == Private::State::ready; }
std::optional<engine::Machine> WorkerClient::machine() const { return d->machine; }
qint64 WorkerClient::processId() const { return d->process ? d->process->processId() : 0; }

void WorkerClient::Private::start() {
    if (state != State::stopped) return;
    if (crashes < 2) return launch();
    const auto pause = settings.firstBackoff * (1 << std::min(crashes - 2, 16));
    state = State::backingOff;
    backoff.start(std::min<std::chrono::milliseconds>(pause, kLongestBackoff));
}

void WorkerClient::Private::launch() {
    state = State::greeting;
    reader = {};
    said.clear();
    reason.reset();
    process = new QProcess(q);
    process->setProcessEnvironment(workerEnvironment());
    QObject::connect(process, &QProcess::readyReadStandardOutput, q, [this] { readFrames(); });
    QObject::connect(process, &QProcess::readyReadStandardError, q,
                     [this] { said = (said + process->readAllStandardError()).right(kKeptStderr); });
    QObject::connect(process, &QProcess::finished, q, [this](int code, QProcess::ExitStatus status) {
        processEnded(code, status == QProcess::CrashExit);
    });
    QObject::connect(process, &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        const std::string path = settings.program.toStdString();
        died({ErrorCode::not_found,
              sentence("worker",
                       "the engine cannot be started from \"%1\" (%2); the installation is incomplete, install "
                       "PhotoFlux again")
                  .with(path, process->errorString().toStdString())});
    });
    handshake.start(settings.handshake);
    process->start(settings.program, settings.arguments);
    // A failed start can be reported within start() and has then cleared the process.
    if (process) {
        if (auto hello =
                protocol::encode(protocol::ClientMessage{protocol::Hello{.program_version = PHOTOFLUX_VERSION}});
            hello.ok()) {
            write(*hello);
        }
    }
}

void WorkerClient::Private::write(const std::vector<std::uint8_t>& bytes) {
    process->write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
}

void WorkerClient::Private::request(Waiting one) {
    waiting.push_back(std::move(one));
    if (state == State::ready) return sendWaiting();
    // From the event loop: a slot that hears of the last worker's death may be on the stack.
    later([this] {
        if (!waiting.empty()) start();
    });
}

void WorkerClient::Private::sendWaiting() {
    for (auto& next : std::exchange(waiting, {})) {
        if (next.id) jobs[*next.id].sent = true;
        if (!next.model.isEmpty()) inspecting.push_back(next.model);
        write(next.bytes);
    }
}

void WorkerClient::Private::readFrames() {
    const QByteArray bytes = process->readAllStandardOutput();
    if (reason) return;
    reader.feed({reinterpret_cast<const std::uint8_t*>(bytes.data()), std::size_t(bytes.size())});
    while (!reason) {
        auto frame = reader.next();
        if (!frame.ok()) return giveUp(frame.error());
        if (!frame->has_value()) return;
        auto message = protocol::read_worker_message(std::move(**frame));
        if (!message.ok()) return giveUp(message.error());
        take(std::move(*message));
    }
}

void WorkerClient::Private::take(protocol::WorkerMessage message) {
    if (auto* welcome = std::get_if<protocol::Welcome>(&message)) return greeted(std::move(*welcome));
    if (auto* rejected = std::get_if<protocol::Rejected>(&message)) return giveUp(rejected->error);
    if (state != State::ready)
        return giveUp({ErrorCode::corrupt, sentence("worker", "the engine spoke before its hello")});

    if (takeTraining(message)) return;
    if (auto* progressed = std::get_if<protocol::Progressed>(&message)) {
        if (jobs.count(progressed->id)) Q_EMIT q->progress(progressed->id, progressed->progress);
    } else if (auto* made = std::get_if<protocol::Made>(&message)) {
        if (jobs.count(made->id)) Q_EMIT q->picture(made->id, made->picture);
    } else if (auto* forecasted = std::get_if<protocol::TrainingForecasted>(&message)) {
        if (ended(forecasted->id)) Q_EMIT q->trainingForecasted(forecasted->id, forecasted->forecast);
    } else if (auto* finished = std::get_if<protocol::Finished>(&message)) {
        if (ended(finished->id)) Q_EMIT q->finished(finished->id);
    } else if (auto* cancelled = std::get_if<protocol::WasCancelled>(&message)) {
        if (ended(cancelled->id)) Q_EMIT q->cancelled(cancelled->id);
    } else if (auto* failed = std::get_if<protocol::Failed>(&message)) {
        if (ended(failed->id)) Q_EMIT q->failed(failed->id, failed->error);
    } else if (auto* inspected = std::get_if<protocol::Inspected>(&message)) {
        std::erase(inspecting, toText(inspected->model));
        Q_EMIT q->inspected(toText(inspected->model), inspected->summary);
    } else if (auto* unknown = std::get_if<protocol::InspectFailed>(&message)) {
        std::erase(inspecting, toText(unknown->model));
        Q_EMIT q->inspectFailed(toText(unknown->model), unknown->error);
    } else if (auto* report = std::get_if<protocol::MachineReport>(&message)) {
        machine = report->machine;
        Q_EMIT q->machineReported(report->machine);
    }
}

bool WorkerClient::Private::takeTraining(const protocol::WorkerMessage& message) {
    const auto known = [this](qint64 id) { return jobs.count(id) > 0; };
    if (const auto* progressed = std::get_if<protocol::TrainingProgressed>(&message)) {
        if (known(progressed->id)) Q_EMIT q->trainingProgress(progressed->id, progressed->progress);
    } else if (const auto* sampled = std::get_if<protocol::Sampled>(&message)) {
        if (known(sampled->id)) Q_EMIT q->sampled(sampled->id, sampled->sample);
    } else if (const auto* measured = std::get_if<protocol::Measured>(&message)) {
        if (known(measured->id)) Q_EMIT q->measured(measured->id, measured->measure);
    } else if (const auto* trained = std::get_if<protocol::Trained>(&message)) {
        if (ended(trained->id)) Q_EMIT q->trained(trained->id, trained->trained);
    } else {
        return false;
    }
    return true;
}

void WorkerClient::Private::greeted(protocol::Welcome welcome) {
    handshake.stop();
    state = State::ready;
    machine = std::move(welcome.machine);
    sendWaiting();
    Q_EMIT q->ready(*machine);
}

bool WorkerClient::Private::ended(qint64 id) {
    crashes = 0;  // it worked: the next crash is a first one
    return jobs.erase(id) > 0;
}

void WorkerClient::Private::giveUp(Error why) {
    if (!process || reason) return;
    reason = std::move(why);
    process->kill();
}

void WorkerClient::Private::processEnded(int code, bool bySignal) {
    readFrames();  // what it sent before it ended still counts
    said = (said + process->readAllStandardError()).right(kKeptStderr);
    died(reason ? *reason : describe({bySignal, code, said.toStdString()}));
}

void WorkerClient::Private::died(const Error& why) {
    handshake.stop();
    process->disconnect(q);
    process->deleteLater();
    process = nullptr;
    const bool started = std::exchange(state, State::stopped) == State::ready;
    // A start that failed is not repeated by itself, so it needs no pause.
    if (started) ++crashes;
    // Copies first: a slot may ask for something new while these are sent. What waited for this worker fails with it.
    const auto lost = std::exchange(jobs, {});
    auto models = std::exchange(inspecting, {});
    for (const auto& one : std::exchange(waiting, {})) {
        if (!one.model.isEmpty()) models.push_back(one.model);
    }
    if (!started) Q_EMIT q->startFailed(why);
    for (const auto& [id, job] : lost) {
        if (job.cancelled) {
            Q_EMIT q->cancelled(id);
        } else if (job.training && started) {
            Q_EMIT q->interrupted(id, why);
        } else {
            Q_EMIT q->failed(id, why);
        }
    }
    for (const auto& model : models) Q_EMIT q->inspectFailed(model, why);
    Q_EMIT q->crashed(why);
}

}  // namespace photoflux::jobs
