#include "protocol/engine_json.h"

#include "protocol/training_fields.h"

#include <array>
#include <utility>

namespace photoflux::protocol {

namespace {

constexpr std::array<std::pair<ErrorCode, std::string_view>, 8> kErrorCodes{{
    {ErrorCode::usage, "usage"},
    {ErrorCode::bad_input, "bad_input"},
    {ErrorCode::not_found, "not_found"},
    {ErrorCode::corrupt, "corrupt"},
    {ErrorCode::no_memory, "no_memory"},
    {ErrorCode::no_disk, "no_disk"},
    {ErrorCode::network, "network"},
    {ErrorCode::internal, "internal"},
}};

template <class T>
nlohmann::json write(const T& value) {
    FieldWriter fields;
    list(fields, value);
    return std::move(fields.json);
}

template <class T>
Result<T> read(const nlohmann::json& json, std::string_view where) {
    T value;
    FieldReader fields(json, where);
    list(fields, value);
    PHOTOFLUX_CHECK(fields.finish());
    return value;
}

}  // namespace

nlohmann::json to_json(const engine::GenerateRequest& request) { return write(request); }
nlohmann::json to_json(const engine::Progress& progress) { return write(progress); }
nlohmann::json to_json(const engine::Picture& picture) { return write(picture); }
nlohmann::json to_json(const engine::Machine& machine) { return write(machine); }
nlohmann::json to_json(const engine::ModelSummary& summary) { return write(summary); }
nlohmann::json to_json(const Error& error) { return write(error); }
nlohmann::json to_json(const engine::TrainingRequest& request) { return write(request); }
nlohmann::json to_json(const engine::TrainingForecast& forecast) { return write(forecast); }
nlohmann::json to_json(const engine::TrainingProgress& progress) { return write(progress); }
nlohmann::json to_json(const engine::TrainingMeasure& measure) { return write(measure); }
nlohmann::json to_json(const engine::TrainedLora& trained) { return write(trained); }

Result<engine::GenerateRequest> generate_request_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::GenerateRequest>(json, where);
}
Result<engine::Progress> progress_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::Progress>(json, where);
}
Result<engine::Picture> picture_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::Picture>(json, where);
}
Result<engine::Machine> machine_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::Machine>(json, where);
}
Result<engine::ModelSummary> model_summary_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::ModelSummary>(json, where);
}
Result<engine::TrainingRequest> training_request_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::TrainingRequest>(json, where);
}
Result<engine::TrainingForecast> training_forecast_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::TrainingForecast>(json, where);
}
Result<engine::TrainingProgress> training_progress_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::TrainingProgress>(json, where);
}
Result<engine::TrainingMeasure> training_measure_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::TrainingMeasure>(json, where);
}
Result<engine::TrainedLora> trained_lora_from(const nlohmann::json& json, std::string_view where) {
    return read<engine::TrainedLora>(json, where);
}

std::string_view name_of(ErrorCode code) {
    for (const auto& [value, name] : kErrorCodes) {
        if (value == code) return name;
    }
    return "internal";
}

std::optional<ErrorCode> error_code_named(std::string_view name) {
    for (const auto& [value, text] : kErrorCodes) {
        if (text == name) return value;
    }
    return std::nullopt;
}

std::string_view name_of(engine::Stage stage) {
    switch (stage) {
        case engine::Stage::load:
            return "load";
        case engine::Stage::encode:
            return "encode";
        case engine::Stage::denoise:
            return "denoise";
        case engine::Stage::decode:
            return "decode";
    }
    return "load";
}

std::string_view name_of(engine::ModelKind kind) {
    switch (kind) {
        case engine::ModelKind::generate:
            return "generate";
        case engine::ModelKind::control:
            return "control";
        case engine::ModelKind::fill:
            return "fill";
        case engine::ModelKind::kontext:
            return "kontext";
    }
    return "generate";
}

std::string_view name_of(engine::TrainingStage stage) {
    switch (stage) {
        case engine::TrainingStage::load:
            return "load";
        case engine::TrainingStage::encode:
            return "encode";
        case engine::TrainingStage::train:
            return "train";
        case engine::TrainingStage::measure:
            return "measure";
        case engine::TrainingStage::prove:
            return "prove";
    }
    return "load";
}

}  // namespace photoflux::protocol
