#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "engine/training_request.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace photoflux::protocol {

/// The plain values of engine/request.h and engine/training_request.h as JSON: field names as in the structs,
/// enumerations as their names, paths in UTF-8, an absent optional left out. Pixels travel outside: only width and
/// height are in the JSON.
nlohmann::json to_json(const engine::GenerateRequest& request);
nlohmann::json to_json(const engine::Progress& progress);
nlohmann::json to_json(const engine::Picture& picture);
nlohmann::json to_json(const engine::Machine& machine);
nlohmann::json to_json(const engine::ModelSummary& summary);
nlohmann::json to_json(const Error& error);
nlohmann::json to_json(const engine::TrainingRequest& request);
nlohmann::json to_json(const engine::TrainingForecast& forecast);
nlohmann::json to_json(const engine::TrainingProgress& progress);
nlohmann::json to_json(const engine::TrainingMeasure& measure);
nlohmann::json to_json(const engine::TrainedLora& trained);

/// Strict: unknown and mistyped fields are errors (corrupt) that name the field as `where.field`. In a GenerateRequest
/// only `model` and `prompt` must be there, the rest has the struct's defaults, so that stored requests stay readable
/// when fields are added; in a TrainingRequest `model`, `settings`, `outputs` and `folder`, and of a picture `pixels`
/// and `caption`; everywhere else all fields must be there.
Result<engine::GenerateRequest> generate_request_from(const nlohmann::json& json, std::string_view where = "request");
Result<engine::Progress> progress_from(const nlohmann::json& json, std::string_view where = "progress");
Result<engine::Picture> picture_from(const nlohmann::json& json, std::string_view where = "picture");
Result<engine::Machine> machine_from(const nlohmann::json& json, std::string_view where = "machine");
Result<engine::ModelSummary> model_summary_from(const nlohmann::json& json, std::string_view where = "summary");
Result<engine::TrainingRequest> training_request_from(const nlohmann::json& json, std::string_view where = "request");
Result<engine::TrainingForecast> training_forecast_from(const nlohmann::json& json,
                                                        std::string_view where = "forecast");
Result<engine::TrainingProgress> training_progress_from(const nlohmann::json& json,
                                                        std::string_view where = "progress");
Result<engine::TrainingMeasure> training_measure_from(const nlohmann::json& json, std::string_view where = "measure");
Result<engine::TrainedLora> trained_lora_from(const nlohmann::json& json, std::string_view where = "trained");

/// `bad_input`, `no_memory`, …: the names used on the wire, in the queue's file and in `--json` events.
std::string_view name_of(ErrorCode code);
std::optional<ErrorCode> error_code_named(std::string_view name);
std::string_view name_of(engine::Stage stage);
std::string_view name_of(engine::ModelKind kind);
std::string_view name_of(engine::TrainingStage stage);

}  // namespace photoflux::protocol
