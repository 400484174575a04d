#pragma once

#include "base/cancel.h"
#include "engine/engine.h"
#include "protocol/worker_messages.h"
#include "worker/pipes.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace photoflux::worker {

/// One talk with one parent: reads messages on the calling thread and runs the engine on a second, so that a cancel is
/// heard while a picture is being made. Jobs run one after the other in the order they came.
class Session {
public:
    Session(Pipes pipes, std::string program_version);

    /// Until the parent says shutdown, closes its end or sends nonsense. Returns the exit code: 0, or 2 after nonsense.
    /// When the engine has not stopped ten seconds after that, the whole process exits at once.
    int run();

private:
    enum class Next { go_on, end, refuse };

    Next answer(protocol::ClientMessage message);
    Next answer_bytes(std::span<const std::uint8_t> bytes);
    void enqueue(protocol::Generate generate);
    void cancel(std::int64_t id);
    void inspect(const std::filesystem::path& model, const engine::ModelParts& parts);
    void send(protocol::WorkerMessage message);
    void run_engine();
    void run_job(engine::Engine& engine, const protocol::Generate& job, const CancelToken& token);
    void end_engine();

    Pipes pipes_;
    std::string program_version_;
    protocol::FrameReader reader_;
    bool greeted_ = false;

    std::mutex writing_;  ///< whole frames only
    std::mutex mutex_;    ///< guards what follows
    std::condition_variable changed_;
    std::deque<protocol::Generate> waiting_;
    std::map<std::int64_t, CancelToken> tokens_;  ///< of jobs waiting and running
    bool ending_ = false, engine_ended_ = false;
};

}  // namespace photoflux::worker
