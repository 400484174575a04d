#pragma once

#include "base/cancel.h"
#include "engine/engine.h"
#include "engine/personal_training.h"
#include "protocol/worker_messages.h"
#include "worker/pipes.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <variant>

namespace photoflux::worker {

/// One talk with one parent: reads messages on the calling thread and runs the engine on a second, so that a cancel is
/// heard while a picture is being made. Jobs run one after the other in the order they came, but for pictures that are
/// asked for while a personal model is trained: they are made between two of its steps or sample pictures. Where memory
/// does not suffice for both, the training stops at a checkpoint for them and then goes on from it.
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
    /// What was asked of the engine's thread.
    using Job = std::variant<protocol::Generate, protocol::Train>;
    /// How a job that waits or runs is to go on.
    struct Control {
        CancelToken stop;        ///< of this attempt
        bool cancelled = false;  ///< by the parent, not for a picture in between
        bool paused = false;
    };

    void enqueue(Job job);
    void cancel(std::int64_t id);
    void pause(std::int64_t id, bool paused);
    void forecast(const protocol::ForecastTraining& asked);
    void inspect(const std::filesystem::path& model, const engine::ModelParts& parts);
    void send(protocol::WorkerMessage message);
    void run_engine();
    void run(const protocol::Generate& job);
    void run(const protocol::Train& job);
    void answer_end(std::int64_t id, const Result<Done>& result);
    Result<Done> make_pictures(const protocol::Generate& job);
    Result<engine::TrainedLora> train(const protocol::Train& job);
    engine::TrainingWatcher watcher_of(const protocol::Train& job);
    void between_steps(std::int64_t training);
    std::optional<protocol::Generate> next_picture(std::int64_t training);
    void make_held_back();
    void release_pictures();
    CancelToken stop_of(std::int64_t id);
    void forget(std::int64_t id);
    void end_engine();

    Pipes pipes_;
    std::string program_version_;
    protocol::FrameReader reader_;
    bool greeted_ = false;

    // Of the engine's thread.
    std::optional<engine::Engine> pictures_;       ///< keeps the models used last
    int pictures_made_ = 0;                        ///< of the last request
    std::optional<protocol::Generate> held_back_;  ///< found too little memory beside a training

    std::mutex writing_;  ///< whole frames only
    std::mutex mutex_;    ///< guards what follows
    std::condition_variable changed_;
    std::deque<Job> waiting_;
    std::map<std::int64_t, Control> controls_;  ///< of jobs waiting and running
    bool ending_ = false, engine_ended_ = false;
};

}  // namespace photoflux::worker
