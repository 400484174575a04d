#include "worker/session.h"

#include "worker/caught.h"

#include <chrono>
#include <cstdlib>
#include <thread>
#include <vector>

namespace photoflux::worker {

namespace {

constexpr auto kEngineGrace = std::chrono::seconds(10);
constexpr std::size_t kReadBytes = 1u << 16;

}  // namespace

Session::Session(Pipes pipes, std::string program_version)
    : pipes_(pipes), program_version_(std::move(program_version)) {}

int Session::run() {
    std::thread engine([this] { run_engine(); });
    std::vector<std::uint8_t> buffer(kReadBytes);
    Next next = Next::go_on;
    while (next == Next::go_on) {
        const std::size_t count = pipes_.read(buffer);
        next = count == 0 ? Next::end : answer_bytes({buffer.data(), count});
    }
    end_engine();
    const int exit_code = next == Next::refuse ? 2 : 0;
    {
        std::unique_lock lock(mutex_);
        // A driver can hang for ever; the parent must not be left with a process that does not end.
        if (!changed_.wait_for(lock, kEngineGrace, [this] { return engine_ended_; })) std::_Exit(exit_code);
    }
    engine.join();
    return exit_code;
}

Session::Next Session::answer_bytes(std::span<const std::uint8_t> bytes) {
    reader_.feed(bytes);
    for (;;) {
        auto message = reader_.next();
        if (message.ok() && !message->has_value()) return Next::go_on;
        if (message.ok()) {
            auto read = protocol::read_client_message(std::move(**message));
            if (read.ok()) {
                const Next next = answer(std::move(*read));
                if (next != Next::go_on) return next;
                continue;
            }
            send(protocol::Rejected{read.error()});
        } else {
            send(protocol::Rejected{message.error()});
        }
        return Next::refuse;
    }
}

Session::Next Session::answer(protocol::ClientMessage message) {
    if (std::holds_alternative<protocol::Hello>(message)) {
        greeted_ = true;
        send(protocol::Welcome{protocol::kWorkerProtocol, program_version_, engine::machine()});
        return Next::go_on;
    }
    if (!greeted_) {
        send(protocol::Rejected{{ErrorCode::corrupt, sentence("worker", "the first message must be hello")}});
        return Next::refuse;
    }
    if (auto* generate = std::get_if<protocol::Generate>(&message)) enqueue(std::move(*generate));
    if (auto* train = std::get_if<protocol::Train>(&message)) enqueue(std::move(*train));
    if (auto* paused = std::get_if<protocol::Pause>(&message)) pause(paused->id, paused->paused);
    if (auto* asked = std::get_if<protocol::ForecastTraining>(&message)) forecast(*asked);
    if (auto* cancelled = std::get_if<protocol::Cancel>(&message)) cancel(cancelled->id);
    if (auto* asked = std::get_if<protocol::Inspect>(&message)) inspect(asked->model, asked->parts);
    if (std::holds_alternative<protocol::QueryMachine>(message)) send(protocol::MachineReport{engine::machine(true)});
    return std::holds_alternative<protocol::Shutdown>(message) ? Next::end : Next::go_on;
}

void Session::enqueue(Job job) {
    const std::int64_t id = std::visit([](const auto& one) { return one.id; }, job);
    {
        const std::lock_guard lock(mutex_);
        if (controls_.emplace(id, Control{}).second) {
            waiting_.push_back(std::move(job));
            changed_.notify_all();
            return;
        }
    }
    send(protocol::Failed{id, {ErrorCode::usage, sentence("worker", "job %1 is already being made").with(id)}});
}

void Session::cancel(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    const auto found = controls_.find(id);
    if (found == controls_.end()) return;
    found->second.cancelled = true;
    found->second.stop.cancel();
    changed_.notify_all();
}

void Session::pause(std::int64_t id, bool paused) {
    const std::lock_guard lock(mutex_);
    const auto found = controls_.find(id);
    if (found == controls_.end()) return;
    found->second.paused = paused;
    changed_.notify_all();
}

void Session::inspect(const std::filesystem::path& model, const engine::ModelParts& parts) {
    auto summary = caught<engine::ModelSummary>([&] { return engine::inspect_model(model, parts); });
    if (summary.ok()) {
        send(protocol::Inspected{model, std::move(*summary)});
    } else {
        send(protocol::InspectFailed{model, summary.error()});
    }
}

void Session::forecast(const protocol::ForecastTraining& asked) {
    const auto forecast =
        caught<engine::TrainingForecast>([&] { return engine::PersonalTraining::forecast(asked.request); });
    if (forecast.ok()) {
        send(protocol::TrainingForecasted{asked.id, *forecast});
    } else if (forecast.cancelled()) {
        send(protocol::WasCancelled{asked.id});
    } else {
        send(protocol::Failed{asked.id, forecast.error()});
    }
}

void Session::send(protocol::WorkerMessage message) {
    const auto bytes = protocol::encode(std::move(message));
    if (!bytes.ok()) {
        // Only texts of the machine itself can be at fault here (a path that is not UTF-8): say so instead.
        const auto fallback = protocol::encode(protocol::WorkerMessage{protocol::Rejected{bytes.error()}});
        const std::lock_guard lock(writing_);
        if (fallback.ok()) pipes_.write(*fallback);
        return;
    }
    const std::lock_guard lock(writing_);
    // A parent that is gone also ends stdin: `run` sees it there.
    pipes_.write(*bytes);
}

void Session::run_engine() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (ending_) break;
            job = std::move(waiting_.front());
            waiting_.pop_front();
        }
        std::visit([this](const auto& one) { run(one); }, job);
    }
    release_pictures();
    const std::lock_guard lock(mutex_);
    engine_ended_ = true;
    changed_.notify_all();
}

CancelToken Session::stop_of(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    return controls_.at(id).stop;
}

// Before the answer: the parent may use the id again as soon as it has read it.
void Session::forget(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    controls_.erase(id);
}

Result<Done> Session::make_pictures(const protocol::Generate& job) {
    const CancelToken stop = stop_of(job.id);
    return caught<Done>([&]() -> Result<Done> {
        if (stop.cancelled()) return Cancelled{};
        pictures_made_ = 0;
        if (!pictures_) pictures_.emplace();
        return pictures_->generate(
            job.request, [&](const engine::Progress& progress) { send(protocol::Progressed{job.id, progress}); },
            [&](engine::Picture picture) {
                ++pictures_made_;
                send(protocol::Made{job.id, std::move(picture)});
            },
            stop);
    });
}

void Session::run(const protocol::Generate& job) { answer_end(job.id, make_pictures(job)); }

void Session::answer_end(std::int64_t id, const Result<Done>& result) {
    forget(id);
    if (result.ok()) {
        send(protocol::Finished{id});
    } else if (result.cancelled()) {
        send(protocol::WasCancelled{id});
    } else {
        send(protocol::Failed{id, result.error()});
    }
}

void Session::end_engine() {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    waiting_.clear();
    for (auto& [id, control] : controls_) {
        control.cancelled = true;
        control.stop.cancel();
    }
    changed_.notify_all();
}

}  // namespace photoflux::worker
