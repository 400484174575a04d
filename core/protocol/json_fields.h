#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "engine/training_request.h"
#include "training/personal/lora_settings.h"

#include <concepts>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace photoflux::protocol {

/// Writes the fields that a struct lists. Internal to this folder.
class FieldWriter {
public:
    template <class T>
    void required(const char* name, const T& value) {
        json[name] = written(value);
    }
    template <class T>
    void required(const char* name, const std::optional<T>& value) {
        if (value) required(name, *value);
    }
    template <class T>
    void defaulted(const char* name, const T& value) {
        required(name, value);
    }

    nlohmann::json json = nlohmann::json::object();

private:
    template <class T>
    static nlohmann::json written(const T& value) {
        if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
            return value;
        } else {
            FieldWriter fields;
            list(fields, value);
            return std::move(fields.json);
        }
    }
    template <class T>
    static nlohmann::json written(const std::vector<T>& values) {
        auto array = nlohmann::json::array();
        for (const T& value : values) array.push_back(written(value));
        return array;
    }
    static nlohmann::json written(const std::filesystem::path& value);
    static nlohmann::json written(engine::Stage value);
    static nlohmann::json written(engine::ModelKind value);
    static nlohmann::json written(engine::TrainingStage value);
    static nlohmann::json written(training::OptimizerKind value);
    static nlohmann::json written(training::TimeSampling value);
    static nlohmann::json written(ErrorCode value);
    static nlohmann::json written(const Sentence& value);
};

/// Reads the same fields back. The first thing wrong is kept and named; `finish` reports it, or a field that nobody
/// asked for. Optional values may be absent.
class FieldReader {
public:
    /// `json` must outlive the reader.
    FieldReader(const nlohmann::json& json, std::string_view where);

    template <class T>
    void required(const char* name, T& value) {
        if (const auto* field = find(name)) {
            read(name, *field, value);
        } else {
            fail(name, sentence("protocol", "%1 is missing"));
        }
    }
    template <class T>
    void required(const char* name, std::optional<T>& value) {
        value.reset();
        if (const auto* field = find(name)) read(name, *field, value.emplace());
    }
    template <class T>
    void defaulted(const char* name, T& value) {
        if (const auto* field = find(name)) read(name, *field, value);
    }

    Result<void> finish();

private:
    const nlohmann::json* find(const char* name);
    /// `what` has a place for the field's name.
    void fail(const std::string& name, const Sentence& what);

    template <class T>
    void read(const std::string& name, const nlohmann::json& field, T& value) {
        FieldReader fields(field, where_ + "." + name);
        list(fields, value);
        if (auto result = fields.finish(); !result.ok() && !error_) error_ = result.error();
    }
    template <class T>
    void read(const std::string& name, const nlohmann::json& field, std::vector<T>& values) {
        if (!field.is_array()) return fail(name, sentence("protocol", "%1 must be a list"));
        values.clear();
        for (const auto& item : field) {
            const std::string item_name = name + "[" + std::to_string(values.size()) + "]";
            read(item_name, item, values.emplace_back());
        }
    }
    void read(const std::string& name, const nlohmann::json& field, bool& value);
    void read(const std::string& name, const nlohmann::json& field, int& value);
    void read(const std::string& name, const nlohmann::json& field, std::int64_t& value);
    void read(const std::string& name, const nlohmann::json& field, std::uint64_t& value);
    /// size_t, where that is a type of its own.
    template <std::unsigned_integral T>
        requires(!std::same_as<T, bool> && !std::same_as<T, std::uint64_t> && sizeof(T) == 8)
    void read(const std::string& name, const nlohmann::json& field, T& value) {
        std::uint64_t number = value;
        read(name, field, number);
        value = static_cast<T>(number);
    }
    void read(const std::string& name, const nlohmann::json& field, double& value);
    void read(const std::string& name, const nlohmann::json& field, std::string& value);
    void read(const std::string& name, const nlohmann::json& field, std::filesystem::path& value);
    void read(const std::string& name, const nlohmann::json& field, engine::Stage& value);
    void read(const std::string& name, const nlohmann::json& field, engine::ModelKind& value);
    void read(const std::string& name, const nlohmann::json& field, engine::TrainingStage& value);
    void read(const std::string& name, const nlohmann::json& field, training::OptimizerKind& value);
    void read(const std::string& name, const nlohmann::json& field, training::TimeSampling& value);
    void read(const std::string& name, const nlohmann::json& field, ErrorCode& value);
    void read(const std::string& name, const nlohmann::json& field, Sentence& value);

    const nlohmann::json& json_;
    std::string where_;
    std::set<std::string, std::less<>> known_;
    std::optional<Error> error_;
};

// Each struct lists its fields once; `T` is const when writing, so that one list serves both ways.
template <class T, class Struct>
concept Either = std::is_same_v<std::remove_const_t<T>, Struct>;

template <class Fields, Either<engine::Pixels> T>
void list(Fields& fields, T& pixels) {
    fields.required("width", pixels.width);
    fields.required("height", pixels.height);
}

template <class Fields, Either<engine::Machine::Accelerator> T>
void list(Fields& fields, T& accelerator) {
    fields.required("device", accelerator.device);
    fields.required("name", accelerator.name);
    fields.required("memory_bytes", accelerator.memory_bytes);
    fields.required("free_bytes", accelerator.free_bytes);
    fields.defaulted("operations_per_second", accelerator.operations_per_second);
}

template <class Fields, Either<engine::ModelParts> T>
void list(Fields& fields, T& parts) {
    fields.required("autoencoder", parts.autoencoder);
    fields.required("clip", parts.clip);
    fields.required("t5", parts.t5);
    fields.required("tokenizers", parts.tokenizers);
}

template <class Fields, Either<engine::LoraUse> T>
void list(Fields& fields, T& lora) {
    fields.required("file", lora.file);
    fields.required("strength", lora.strength);
}

template <class Fields, Either<engine::StartPicture> T>
void list(Fields& fields, T& start) {
    fields.required("file", start.file);
    fields.required("mask_file", start.mask_file);
    fields.required("strength", start.strength);
    fields.defaulted("reference", start.reference);
    fields.defaulted("picture", start.picture);
    fields.defaulted("mask", start.mask);
}

template <class Fields, Either<engine::GenerateRequest> T>
void list(Fields& fields, T& request) {
    fields.required("model", request.model);
    fields.defaulted("parts", request.parts);
    fields.defaulted("loras", request.loras);
    fields.required("prompt", request.prompt);
    fields.defaulted("width", request.width);
    fields.defaulted("height", request.height);
    fields.defaulted("steps", request.steps);
    fields.required("guidance", request.guidance);
    fields.defaulted("seed", request.seed);
    fields.defaulted("count", request.count);
    fields.defaulted("max_sequence_length", request.max_sequence_length);
    fields.defaulted("device", request.device);
    fields.defaulted("precision", request.precision);
    fields.required("start", request.start);
    fields.defaulted("memory_limit", request.memory_limit);
    fields.defaulted("previews", request.previews);
}

template <class Fields, Either<engine::Progress> T>
void list(Fields& fields, T& progress) {
    fields.required("stage", progress.stage);
    fields.required("picture", progress.picture);
    fields.required("pictures", progress.pictures);
    fields.required("step", progress.step);
    fields.required("steps", progress.steps);
    fields.required("seconds_left", progress.seconds_left);
    fields.required("preview", progress.preview);
    fields.required("notes", progress.notes);
}

template <class Fields, Either<engine::Picture> T>
void list(Fields& fields, T& picture) {
    fields.required("pixels", picture.pixels);
    fields.required("index", picture.index);
    fields.required("seed", picture.seed);
    fields.required("width", picture.width);
    fields.required("height", picture.height);
    fields.required("steps", picture.steps);
    fields.required("guidance", picture.guidance);
    fields.required("max_sequence_length", picture.max_sequence_length);
    fields.required("model_name", picture.model_name);
    fields.required("model_hash", picture.model_hash);
    fields.required("lora_hashes", picture.lora_hashes);
    fields.required("device", picture.device);
    fields.required("precision", picture.precision);
    fields.required("seconds", picture.seconds);
}

template <class Fields, Either<engine::Machine> T>
void list(Fields& fields, T& machine) {
    fields.required("torch_version", machine.torch_version);
    fields.required("threads", machine.threads);
    fields.required("memory_bytes", machine.memory_bytes);
    fields.required("accelerators", machine.accelerators);
    fields.defaulted("operations_per_second", machine.operations_per_second);
}

template <class Fields, Either<weights::ModelSize> T>
void list(Fields& fields, T& size) {
    fields.required("parameters", size.parameters);
    fields.required("t5_parameters", size.t5_parameters);
    fields.required("hidden", size.hidden);
    fields.required("double_blocks", size.double_blocks);
    fields.required("single_blocks", size.single_blocks);
    fields.required("finest_channels", size.finest_channels);
    fields.required("packed_transformer_bytes", size.packed_transformer_bytes);
    fields.required("packed_t5_bytes", size.packed_t5_bytes);
}

template <class Fields, Either<engine::ModelSummary> T>
void list(Fields& fields, T& summary) {
    fields.required("name", summary.name);
    fields.required("path", summary.path);
    fields.required("parameters", summary.parameters);
    fields.required("file_bytes", summary.file_bytes);
    fields.required("has_guidance", summary.has_guidance);
    fields.required("kind", summary.kind);
    fields.required("native_size", summary.native_size);
    fields.required("default_steps", summary.default_steps);
    fields.required("max_sequence_length", summary.max_sequence_length);
    fields.required("licence", summary.licence);
    fields.required("size", summary.size);
}

template <class Fields, Either<Error> T>
void list(Fields& fields, T& error) {
    fields.required("code", error.code);
    fields.required("message", error.message);
    fields.required("sentence", error.sentence);
}

}  // namespace photoflux::protocol
