#include "protocol/json_fields.h"

#include "protocol/engine_json.h"
#include "protocol/sentence_json.h"

#include <limits>

namespace photoflux::protocol {

nlohmann::json FieldWriter::written(const std::filesystem::path& value) {
    const std::u8string utf8 = value.u8string();
    return std::string(utf8.begin(), utf8.end());
}

nlohmann::json FieldWriter::written(engine::Stage value) { return name_of(value); }

nlohmann::json FieldWriter::written(engine::ModelKind value) { return name_of(value); }

nlohmann::json FieldWriter::written(engine::TrainingStage value) { return name_of(value); }

nlohmann::json FieldWriter::written(training::OptimizerKind value) { return training::name_of(value); }

nlohmann::json FieldWriter::written(training::TimeSampling value) { return training::name_of(value); }

nlohmann::json FieldWriter::written(ErrorCode value) { return name_of(value); }

nlohmann::json FieldWriter::written(const Sentence& value) { return to_json(value); }

FieldReader::FieldReader(const nlohmann::json& json, std::string_view where) : json_(json), where_(where) {
    if (!json_.is_object())
        error_ = Error{ErrorCode::corrupt, sentence("protocol", "%1 must be a JSON object").with(where_)};
}

const nlohmann::json* FieldReader::find(const char* name) {
    known_.insert(name);
    if (!json_.is_object()) return nullptr;
    const auto found = json_.find(name);
    return found == json_.end() ? nullptr : &*found;
}

void FieldReader::fail(const std::string& name, const Sentence& what) {
    if (!error_) error_ = Error{ErrorCode::corrupt, what.with(where_ + "." + name)};
}

Result<void> FieldReader::finish() {
    if (error_) return *error_;
    for (const auto& [name, field] : json_.items()) {
        if (known_.count(name) == 0) fail(name.substr(0, 80), sentence("protocol", "%1 is not known"));
    }
    if (error_) return *error_;
    return Done{};
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, bool& value) {
    if (!field.is_boolean()) return fail(name, sentence("protocol", "%1 must be true or false"));
    value = field.get<bool>();
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, int& value) {
    std::int64_t wide = 0;
    read(name, field, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        return fail(name, sentence("protocol", "%1 is too large a number"));
    }
    value = static_cast<int>(wide);
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, std::int64_t& value) {
    if (!field.is_number_integer()) return fail(name, sentence("protocol", "%1 must be a whole number"));
    if (field.is_number_unsigned() &&
        field.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max())) {
        return fail(name, sentence("protocol", "%1 is too large a number"));
    }
    value = field.get<std::int64_t>();
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, std::uint64_t& value) {
    if (!field.is_number_unsigned()) return fail(name, sentence("protocol", "%1 must be a whole number, not below 0"));
    value = field.get<std::uint64_t>();
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, double& value) {
    if (!field.is_number()) return fail(name, sentence("protocol", "%1 must be a number"));
    value = field.get<double>();
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, std::string& value) {
    if (!field.is_string()) return fail(name, sentence("protocol", "%1 must be a text"));
    value = field.get<std::string>();
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, std::filesystem::path& value) {
    std::string utf8;
    read(name, field, utf8);
    if (utf8.find('\0') != std::string::npos)
        return fail(name, sentence("protocol", "%1 must be a path, without zero bytes"));
    value = std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, engine::Stage& value) {
    using engine::Stage;
    for (const Stage stage : {Stage::load, Stage::encode, Stage::denoise, Stage::decode}) {
        if (field.is_string() && field.get_ref<const std::string&>() == name_of(stage)) {
            value = stage;
            return;
        }
    }
    fail(name, sentence("protocol", "%1 must be load, encode, denoise or decode"));
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, engine::ModelKind& value) {
    using engine::ModelKind;
    for (const ModelKind kind : {ModelKind::generate, ModelKind::control, ModelKind::fill, ModelKind::kontext}) {
        if (field.is_string() && field.get_ref<const std::string&>() == name_of(kind)) {
            value = kind;
            return;
        }
    }
    fail(name, sentence("protocol", "%1 must be generate, control, fill or kontext"));
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, engine::TrainingStage& value) {
    using engine::TrainingStage;
    for (const TrainingStage stage : {TrainingStage::load, TrainingStage::prior, TrainingStage::encode,
                                      TrainingStage::train, TrainingStage::measure, TrainingStage::prove}) {
        if (field.is_string() && field.get_ref<const std::string&>() == name_of(stage)) {
            value = stage;
            return;
        }
    }
    fail(name, sentence("protocol", "%1 must be load, encode, train, measure or prove"));
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, training::OptimizerKind& value) {
    const auto* kind = field.is_string() ? training::optimizer_kind_of(field.get<std::string>()) : nullptr;
    if (!kind) return fail(name, sentence("protocol", "%1 must be adamw, adamw8bit or prodigy"));
    value = *kind;
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, training::TimeSampling& value) {
    const auto* times = field.is_string() ? training::time_sampling_of(field.get<std::string>()) : nullptr;
    if (!times) return fail(name, sentence("protocol", "%1 must be uniform, sigmoid, logit-normal or shifted"));
    value = *times;
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, ErrorCode& value) {
    const auto code = field.is_string() ? error_code_named(field.get_ref<const std::string&>()) : std::nullopt;
    if (!code) return fail(name, sentence("protocol", "%1 is no known error code"));
    value = *code;
}

void FieldReader::read(const std::string& name, const nlohmann::json& field, Sentence& value) {
    auto read = sentence_from(field);
    if (!read) return fail(name, sentence("protocol", "%1 is no sentence"));
    value = *std::move(read);
}

}  // namespace photoflux::protocol
