#include "worker/session.h"

#include <chrono>
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>

namespace photoflux::worker {

namespace {

constexpr auto kEngineGrace = std::chrono::seconds(10);
constexpr std::size_t kReadBytes = 1u << 16;

// Exceptions end here: the parent hears a sentence instead of losing the process.
template <class T, class Work>
Result<T> caught(Work&& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::no_memory,
                     sentence("worker", "there is not enough memory; try a smaller size or close other programs")};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::internal, sentence("worker", "the engine failed: %1").with(exception.what())};
    }
}

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
    if (auto* cancelled = std::get_if<protocol::Cancel>(&message)) cancel(cancelled->id);
    if (auto* asked = std::get_if<protocol::Inspect>(&message)) inspect(asked->model, asked->parts);
    if (std::holds_alternative<protocol::QueryMachine>(message)) send(protocol::MachineReport{engine::machine(true)});
    return std::holds_alternative<protocol::Shutdown>(message) ? Next::end : Next::go_on;
}

void Session::enqueue(protocol::Generate generate) {
    const std::int64_t id = generate.id;
    {
        const std::lock_guard lock(mutex_);
        if (tokens_.emplace(id, CancelToken{}).second) {
            waiting_.push_back(std::move(generate));
            changed_.notify_all();
            return;
        }
    }
    send(protocol::Failed{id, {ErrorCode::usage, sentence("worker", "job %1 is already being made").with(id)}});
}

void Session::cancel(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    const auto found = tokens_.find(id);
    if (found != tokens_.end()) found->second.cancel();
}

void Session::inspect(const std::filesystem::path& model, const engine::ModelParts& parts) {
    auto summary = caught<engine::ModelSummary>([&] { return engine::inspect_model(model, parts); });
    if (summary.ok()) {
        send(protocol::Inspected{model, std::move(*summary)});
    } else {
        send(protocol::InspectFailed{model, summary.error()});
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
    engine::Engine engine;
    for (;;) {
        protocol::Generate job;
        CancelToken token;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (ending_) break;
            job = std::move(waiting_.front());
            waiting_.pop_front();
            token = tokens_.at(job.id);
        }
        run_job(engine, job, token);
    }
    const std::lock_guard lock(mutex_);
    engine_ended_ = true;
    changed_.notify_all();
}

void Session::run_job(engine::Engine& engine, const protocol::Generate& job, const CancelToken& token) {
    const auto result = caught<Done>([&]() -> Result<Done> {
        if (token.cancelled()) return Cancelled{};
        return engine.generate(
            job.request, [&](const engine::Progress& progress) { send(protocol::Progressed{job.id, progress}); },
            [&](engine::Picture picture) { send(protocol::Made{job.id, std::move(picture)}); }, token);
    });
    {
        // Before the answer: the parent may use the id again as soon as it has read it.
        const std::lock_guard lock(mutex_);
        tokens_.erase(job.id);
    }
    if (result.ok()) {
        send(protocol::Finished{job.id});
    } else if (result.cancelled()) {
        send(protocol::WasCancelled{job.id});
    } else {
        send(protocol::Failed{job.id, result.error()});
    }
}

void Session::end_engine() {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    waiting_.clear();
    for (auto& [id, token] : tokens_) token.cancel();
    changed_.notify_all();
}

}  // namespace photoflux::worker
