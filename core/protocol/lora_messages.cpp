#include "protocol/lora_messages.h"

#include "protocol/engine_json.h"
#include "protocol/json_fields.h"

#include <string>
#include <utility>

namespace photoflux::protocol {

// Found by their arguments from json_fields.h.

template <class Fields, Either<lora::LoraInput> T>
void list(Fields& fields, T& input) {
    fields.required("file", input.file);
    fields.required("strength", input.strength);
}

template <class Fields, Either<lora::MetadataEntry> T>
void list(Fields& fields, T& entry) {
    fields.required("key", entry.key);
    fields.required("value", entry.value);
}

template <class Fields, Either<lora::LoraJob> T>
void list(Fields& fields, T& job) {
    fields.required("inputs", job.inputs);
    fields.required("out", job.out);
    fields.required("layout", job.layout);
    fields.required("dtype", job.dtype);
    fields.required("rank", job.rank);
    fields.required("keep", job.keep);
    fields.required("metadata", job.metadata);
}

template <class Fields, Either<lora::LoraOutcome> T>
void list(Fields& fields, T& outcome) {
    fields.required("layout", outcome.layout);
    fields.required("dtype", outcome.dtype);
    fields.required("modules", outcome.modules);
    fields.required("parameters", outcome.parameters);
    fields.required("smallest_rank", outcome.smallest_rank);
    fields.required("largest_rank", outcome.largest_rank);
    fields.required("error", outcome.error);
    fields.required("worst_error", outcome.worst_error);
    fields.required("worst_layer", outcome.worst_layer);
    fields.required("notes", outcome.notes);
}

namespace {

constexpr const char* kJob = "lora_job";
constexpr const char* kWritten = "lora_written";
constexpr const char* kFailed = "error";
constexpr const char* kCancelled = "cancelled";

template <class T>
nlohmann::json written(const T& value) {
    FieldWriter fields;
    list(fields, value);
    return std::move(fields.json);
}

/// What a message of this type holds under its own name.
template <class T>
Result<void> read(const Message& message, const char* type, T& value) {
    const auto found = message.header.find(type);
    if (found == message.header.end())
        return Error{ErrorCode::corrupt, sentence("protocol", "%1 is missing").with(type)};
    FieldReader fields(*found, type);
    list(fields, value);
    return fields.finish();
}

}  // namespace

Message message_of(const lora::LoraJob& job) { return {{{"type", kJob}, {kJob, written(job)}}, {}}; }

Message message_of(const Result<lora::LoraOutcome>& outcome) {
    if (outcome.cancelled()) return {{{"type", kCancelled}}, {}};
    if (!outcome.ok()) return {{{"type", kFailed}, {kFailed, to_json(outcome.error())}}, {}};
    return {{{"type", kWritten}, {kWritten, written(*outcome)}}, {}};
}

Result<lora::LoraJob> lora_job_from(const Message& message) {
    lora::LoraJob job;
    PHOTOFLUX_CHECK(read(message, kJob, job));
    return job;
}

Result<lora::LoraOutcome> lora_outcome_from(const Message& message) {
    if (message.header.value("type", "") == kCancelled) return Cancelled{};
    if (message.header.contains(kFailed)) {
        Error error;
        PHOTOFLUX_CHECK(read(message, kFailed, error));
        return error;
    }
    lora::LoraOutcome outcome;
    PHOTOFLUX_CHECK(read(message, kWritten, outcome));
    return outcome;
}

}  // namespace photoflux::protocol
