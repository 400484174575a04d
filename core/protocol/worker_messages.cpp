#include "protocol/worker_messages.h"

#include "protocol/training_fields.h"

namespace photoflux::protocol {

namespace {

constexpr int kMaxSide = 65'535;  // the largest picture side that any part of the program accepts

// The fields of each message beside its `type`.
template <class Fields, Either<Hello> T>
void list(Fields& fields, T& hello) {
    fields.required("protocol", hello.protocol);
    fields.required("program_version", hello.program_version);
}

template <class Fields, Either<Welcome> T>
void list(Fields& fields, T& welcome) {
    fields.required("protocol", welcome.protocol);
    fields.required("program_version", welcome.program_version);
    fields.required("machine", welcome.machine);
}

template <class T>
concept OnlyId = Either<T, Cancel> || Either<T, Finished> || Either<T, WasCancelled>;

template <class Fields, OnlyId T>
void list(Fields& fields, T& message) {
    fields.required("id", message.id);
}

template <class Fields, Either<Generate> T>
void list(Fields& fields, T& generate) {
    fields.required("id", generate.id);
    fields.required("request", generate.request);
}

template <class T>
concept TrainingAsked = Either<T, Train> || Either<T, ForecastTraining>;

template <class Fields, TrainingAsked T>
void list(Fields& fields, T& asked) {
    fields.required("id", asked.id);
    fields.required("request", asked.request);
}

template <class Fields, Either<Pause> T>
void list(Fields& fields, T& pause) {
    fields.required("id", pause.id);
    fields.required("paused", pause.paused);
}

template <class T>
concept TellsProgress = Either<T, Progressed> || Either<T, TrainingProgressed>;

template <class Fields, TellsProgress T>
void list(Fields& fields, T& progressed) {
    fields.required("id", progressed.id);
    fields.required("progress", progressed.progress);
}

template <class Fields, Either<Made> T>
void list(Fields& fields, T& made) {
    fields.required("id", made.id);
    fields.required("picture", made.picture);
}

template <class Fields, Either<Sampled> T>
void list(Fields& fields, T& sampled) {
    fields.required("id", sampled.id);
    fields.required("sample", sampled.sample);
}

template <class Fields, Either<Measured> T>
void list(Fields& fields, T& measured) {
    fields.required("id", measured.id);
    fields.required("measure", measured.measure);
}

template <class Fields, Either<Trained> T>
void list(Fields& fields, T& trained) {
    fields.required("id", trained.id);
    fields.required("trained", trained.trained);
}

template <class Fields, Either<TrainingForecasted> T>
void list(Fields& fields, T& forecasted) {
    fields.required("id", forecasted.id);
    fields.required("forecast", forecasted.forecast);
}

template <class Fields, Either<Failed> T>
void list(Fields& fields, T& failed) {
    fields.required("id", failed.id);
    fields.required("error", failed.error);
}

template <class Fields, Either<Inspect> T>
void list(Fields& fields, T& inspect) {
    fields.required("model", inspect.model);
    fields.defaulted("parts", inspect.parts);
}

template <class Fields, Either<Inspected> T>
void list(Fields& fields, T& inspected) {
    fields.required("model", inspected.model);
    fields.required("summary", inspected.summary);
}

template <class Fields, Either<InspectFailed> T>
void list(Fields& fields, T& failed) {
    fields.required("model", failed.model);
    fields.required("error", failed.error);
}

template <class Fields, Either<MachineReport> T>
void list(Fields& fields, T& report) {
    fields.required("machine", report.machine);
}

template <class Fields, Either<Rejected> T>
void list(Fields& fields, T& rejected) {
    fields.required("error", rejected.error);
}

template <class T>
concept Empty = Either<T, QueryMachine> || Either<T, Shutdown>;

template <class Fields, Empty T>
void list(Fields&, T&) {}

// Names on the wire.
constexpr const char* type_of(const Hello&) { return "hello"; }
constexpr const char* type_of(const Generate&) { return "generate"; }
constexpr const char* type_of(const Train&) { return "train"; }
constexpr const char* type_of(const ForecastTraining&) { return "forecast_training"; }
constexpr const char* type_of(const Pause&) { return "pause"; }
constexpr const char* type_of(const Cancel&) { return "cancel"; }
constexpr const char* type_of(const Inspect&) { return "inspect"; }
constexpr const char* type_of(const QueryMachine&) { return "machine"; }
constexpr const char* type_of(const Shutdown&) { return "shutdown"; }
constexpr const char* type_of(const Welcome&) { return "hello"; }
constexpr const char* type_of(const Progressed&) { return "progress"; }
constexpr const char* type_of(const Made&) { return "picture"; }
constexpr const char* type_of(const TrainingProgressed&) { return "training_progress"; }
constexpr const char* type_of(const Sampled&) { return "sample"; }
constexpr const char* type_of(const Measured&) { return "measure"; }
constexpr const char* type_of(const Trained&) { return "trained"; }
constexpr const char* type_of(const TrainingForecasted&) { return "training_forecast"; }
constexpr const char* type_of(const Finished&) { return "finished"; }
constexpr const char* type_of(const WasCancelled&) { return "cancelled"; }
constexpr const char* type_of(const Failed&) { return "error"; }
constexpr const char* type_of(const Inspected&) { return "inspected"; }
constexpr const char* type_of(const InspectFailed&) { return "inspect_failed"; }
constexpr const char* type_of(const MachineReport&) { return "machine"; }
constexpr const char* type_of(const Rejected&) { return "rejected"; }

// The pixels that a message carries in its payload, one after the other.
template <class T>
std::vector<engine::Pixels*> pixels_of(T&) {
    return {};
}
std::vector<engine::Pixels*> pixels_of(Progressed& message) {
    if (!message.progress.preview) return {};
    return {&*message.progress.preview};
}
std::vector<engine::Pixels*> pixels_of(Made& message) { return {&message.picture.pixels}; }
std::vector<engine::Pixels*> pixels_of(Generate& message) {
    if (!message.request.start) return {};
    engine::StartPicture& start = *message.request.start;
    if (start.mask.width == 0) return {&start.picture};
    return {&start.picture, &start.mask};
}
std::vector<engine::Pixels*> pixels_of(Train& message) {
    std::vector<engine::Pixels*> all;
    for (engine::TrainingPicture& picture : message.request.pictures) {
        all.push_back(&picture.pixels);
        if (picture.mask.width != 0) all.push_back(&picture.mask);
    }
    return all;
}
std::vector<engine::Pixels*> pixels_of(Sampled& message) { return {&message.sample.pixels}; }
std::vector<engine::Pixels*> pixels_of(Trained& message) {
    std::vector<engine::Pixels*> all;
    for (auto* picture : {&message.trained.proof.without, &message.trained.proof.with})
        if (*picture) all.push_back(&**picture);
    return all;
}

std::uint64_t bytes_of(const engine::Pixels& pixels) {
    return std::uint64_t(pixels.width) * std::uint64_t(pixels.height) * 3;
}

bool possible(const engine::Pixels& pixels) {
    return pixels.width >= 1 && pixels.height >= 1 && pixels.width <= kMaxSide && pixels.height <= kMaxSide;
}

template <class T>
Result<std::vector<std::uint8_t>> encode_one(T& message, InvalidText invalid_text) {
    FieldWriter fields;
    fields.required("type", std::string(type_of(message)));
    list(fields, message);
    Message frame{std::move(fields.json), {}};
    for (auto* pixels : pixels_of(message)) {
        if (!possible(*pixels) || pixels->rgb.size() != bytes_of(*pixels)) {
            return Error{ErrorCode::internal, sentence("protocol", "a picture of %1x%2 came with %3 bytes of pixels")
                                                  .with(pixels->width, pixels->height, pixels->rgb.size())};
        }
        if (frame.payload.empty()) {
            frame.payload = std::move(pixels->rgb);
        } else {
            frame.payload.insert(frame.payload.end(), pixels->rgb.begin(), pixels->rgb.end());
        }
    }
    return encode(frame, invalid_text);
}

template <class T>
Result<void> read_one(Message& frame, T& message) {
    std::string type;
    FieldReader fields(frame.header, type_of(message));
    fields.required("type", type);
    list(fields, message);
    PHOTOFLUX_CHECK(fields.finish());
    const auto all_pixels = pixels_of(message);
    std::uint64_t expected = 0;
    for (const auto* pixels : all_pixels) {
        if (!possible(*pixels)) {
            return Error{ErrorCode::corrupt,
                         sentence("protocol", "%1 has an impossible picture size").with(type_of(message))};
        }
        expected += bytes_of(*pixels);
    }
    if (frame.payload.size() != expected) {
        return Error{ErrorCode::corrupt, sentence("protocol", "%1 carries %2 bytes of pixels instead of %3")
                                             .with(type_of(message), frame.payload.size(), expected)};
    }
    if (all_pixels.size() == 1) {
        all_pixels.front()->rgb = std::move(frame.payload);
        return Done{};
    }
    auto from = frame.payload.begin();
    for (auto* pixels : all_pixels) {
        const auto end = from + static_cast<std::ptrdiff_t>(bytes_of(*pixels));
        pixels->rgb.assign(from, end);
        from = end;
    }
    return Done{};
}

// Before anything else of a greeting is read: another version may have other fields.
Result<void> check_version(const nlohmann::json& header) {
    const auto found = header.find("protocol");
    if (found == header.end() || !found->is_number_integer() || *found == kWorkerProtocol) return Done{};
    const auto program = header.find("program_version");
    const std::string who = program != header.end() && program->is_string() ? program->get<std::string>() : "?";
    return Error{
        ErrorCode::bad_input,
        sentence("protocol",
                 "the other side is PhotoFlux %1 with worker protocol %2, this one speaks %3; the installation "
                 "mixes versions, install PhotoFlux again")
            .with(who, found->dump(), kWorkerProtocol)};
}

template <class Variant, std::size_t I = 0>
Result<Variant> read_variant(Message& frame, const std::string& type) {
    if constexpr (I == std::variant_size_v<Variant>) {
        return Error{ErrorCode::corrupt,
                     sentence("protocol", "a message of unknown type \"%1\"").with(type.substr(0, 80))};
    } else {
        std::variant_alternative_t<I, Variant> message;
        if (type != type_of(message)) return read_variant<Variant, I + 1>(frame, type);
        if (type == "hello") PHOTOFLUX_CHECK(check_version(frame.header));
        PHOTOFLUX_CHECK(read_one(frame, message));
        return Variant{std::move(message)};
    }
}

template <class Variant>
Result<Variant> read_message(Message& frame) {
    const auto found = frame.header.find("type");
    if (found == frame.header.end() || !found->is_string()) {
        return Error{ErrorCode::corrupt, sentence("protocol", "a message without a type")};
    }
    const auto type = found->template get<std::string>();
    return read_variant<Variant>(frame, type);
}

}  // namespace

Result<std::vector<std::uint8_t>> encode(const ClientMessage& message) {
    return std::visit([](auto one) { return encode_one(one, InvalidText::refuse); }, message);
}

Result<std::vector<std::uint8_t>> encode(WorkerMessage message) {
    return std::visit([](auto& one) { return encode_one(one, InvalidText::replace); }, message);
}

Result<ClientMessage> read_client_message(Message message) { return read_message<ClientMessage>(message); }

Result<WorkerMessage> read_worker_message(Message message) { return read_message<WorkerMessage>(message); }

}  // namespace photoflux::protocol
