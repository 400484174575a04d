#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "engine/training_request.h"
#include "protocol/frame.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

namespace photoflux::protocol {

/// Raised with every change that an older side would misunderstand. Client and worker must agree exactly: they are
/// installed together, and a difference means a broken installation.
inline constexpr int kWorkerProtocol = 5;

// What the client says. The first message is Hello; nothing else is answered before it.
struct Hello {
    int protocol = kWorkerProtocol;
    std::string program_version;
};
struct Generate {
    std::int64_t id = 0;              ///< the client's own number, not in use
    engine::GenerateRequest request;  ///< pixels of the picture to start from and of its mask are the payload
};
struct Train {
    std::int64_t id = 0;
    engine::TrainingRequest request;  ///< pixels of each picture, then of its mask where it has one, are the payload
};
struct ForecastTraining {
    std::int64_t id = 0;
    engine::TrainingRequest request;  ///< sizes of pictures alone: there is no payload
};
struct Pause {
    std::int64_t id = 0;  ///< of a Train; unknown ids are ignored
    bool paused = false;  ///< true: it stands still before its next step
};
struct Cancel {
    std::int64_t id = 0;  ///< unknown ids are ignored: the job may just have ended
};
struct Inspect {
    std::filesystem::path model;
    engine::ModelParts parts;
};
struct QueryMachine {};
struct Shutdown {};  ///< cancels what runs, then exits with 0

using ClientMessage =
    std::variant<Hello, Generate, Train, ForecastTraining, Pause, Cancel, Inspect, QueryMachine, Shutdown>;

// What the worker answers. Each Generate ends in exactly one of Finished, WasCancelled, Failed; each Train in one of
// Trained, WasCancelled, Failed; each ForecastTraining in TrainingForecasted or Failed.
struct Welcome {
    int protocol = kWorkerProtocol;
    std::string program_version;
    engine::Machine machine;
};
struct Progressed {
    std::int64_t id = 0;
    engine::Progress progress;  ///< the preview's pixels are the payload
};
struct Made {
    std::int64_t id = 0;
    engine::Picture picture;  ///< its pixels are the payload
};
struct TrainingProgressed {
    std::int64_t id = 0;
    engine::TrainingProgress progress;
};
struct Sampled {
    std::int64_t id = 0;
    engine::TrainingSample sample;  ///< its pixels are the payload
};
struct Measured {
    std::int64_t id = 0;
    engine::TrainingMeasure measure;
};
struct Trained {
    std::int64_t id = 0;
    engine::TrainedLora trained;  ///< the proof's pictures are the payload: without, then with
};
struct TrainingForecasted {
    std::int64_t id = 0;
    engine::TrainingForecast forecast;
};
struct Finished {
    std::int64_t id = 0;
};
struct WasCancelled {
    std::int64_t id = 0;
};
struct Failed {
    std::int64_t id = 0;
    Error error;
};
struct Inspected {
    std::filesystem::path model;
    engine::ModelSummary summary;
};
struct InspectFailed {
    std::filesystem::path model;
    Error error;
};
struct MachineReport {
    engine::Machine machine;
};
struct Rejected {  ///< what was sent is no message of this protocol; the worker exits after it
    Error error;
};

using WorkerMessage =
    std::variant<Welcome, Progressed, Made, TrainingProgressed, Sampled, Measured, Trained, TrainingForecasted,
                 Finished, WasCancelled, Failed, Inspected, InspectFailed, MachineReport, Rejected>;

/// Errors: bad_input when the message is above a limit of frame.h, or a client's text or path is not UTF-8. In a
/// worker's texts (they may quote broken files) bytes that are not UTF-8 are replaced.
Result<std::vector<std::uint8_t>> encode(const ClientMessage& message);
Result<std::vector<std::uint8_t>> encode(WorkerMessage message);

/// Strict: a missing, mistyped or unknown field is an error (corrupt) that names it. A Hello or Welcome of another
/// protocol version is an error (bad_input) that names both versions, whatever else it holds.
Result<ClientMessage> read_client_message(Message message);
Result<WorkerMessage> read_worker_message(Message message);

}  // namespace photoflux::protocol
