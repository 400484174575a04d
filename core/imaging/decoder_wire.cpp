#include "imaging/decoder_wire.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace photoflux::imaging::wire {
namespace {

using nlohmann::json;

constexpr std::array<std::uint8_t, 4> kMark{'P', 'F', 'D', '1'};
constexpr std::size_t kMaxText = 64 * 1024, kMaxTags = 1000, kMaxProblems = 50, kMaxArguments = 9;
constexpr int kMaxSentenceDepth = 4;
constexpr std::array<std::string_view, 3> kTasks{"examine", "decode", "measure"};  // in the order of Task

std::uint64_t number(const std::uint8_t* bytes, int count) {
    std::uint64_t value = 0;
    for (int i = count; i-- > 0;) value = value << 8 | bytes[i];
    return value;
}

void put(std::uint8_t* bytes, std::uint64_t value, int count) {
    for (int i = 0; i < count; ++i) bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

/// Text that was never checked: bytes that are no UTF-8 become U+FFFD.
std::string dumped(const json& value) { return value.dump(-1, ' ', true, json::error_handler_t::replace); }

/// Without control characters, which could rewrite a terminal's lines, and not longer than people read.
std::string harmless(std::string text) {
    if (text.size() > kMaxText) {
        std::size_t end = kMaxText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
        text.resize(end);
    }
    for (char& c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F) c = ' ';
    return text;
}

std::string text_at(const json& from, const char* key) {
    const auto found = from.find(key);
    return found != from.end() && found->is_string() ? harmless(found->get<std::string>()) : std::string();
}

template <class T>
std::optional<T> whole_at(const json& from, const char* key, std::int64_t least, std::int64_t most) {
    const auto found = from.find(key);
    if (found == from.end() || !found->is_number_integer()) return {};
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t(INT64_MAX)) return {};
    const auto value = found->get<std::int64_t>();
    if (value < least || value > most) return {};
    return static_cast<T>(value);
}

std::optional<std::uint64_t> bits_at(const json& from, const char* key) {
    const auto found = from.find(key);
    if (found == from.end() || !found->is_number_unsigned()) return {};
    return found->get<std::uint64_t>();
}

std::optional<double> real_at(const json& from, const char* key, double least, double most) {
    const auto found = from.find(key);
    if (found == from.end() || !found->is_number()) return {};
    const auto value = found->get<double>();
    if (!std::isfinite(value) || value < least || value > most) return {};
    return value;
}

bool flag_at(const json& from, const char* key) {
    const auto found = from.find(key);
    return found != from.end() && found->is_boolean() && found->get<bool>();
}

const json& list_at(const json& from, const char* key) {
    static const json none = json::array();
    const auto found = from.find(key);
    return found != from.end() && found->is_array() ? *found : none;
}

json json_of(const Sentence& said) {
    json arguments = json::array();
    for (const Sentence& argument : said.arguments) arguments.push_back(json_of(argument));
    return {{"part", said.part}, {"pattern", said.pattern}, {"arguments", arguments}};
}

Sentence sentence_of(const json& from, int depth = 0) {
    Sentence said;
    if (!from.is_object()) return said;
    said.part = text_at(from, "part");
    said.pattern = text_at(from, "pattern");
    if (depth == kMaxSentenceDepth) return said;
    for (const json& argument : list_at(from, "arguments"))
        if (said.arguments.size() < kMaxArguments) said.arguments.push_back(sentence_of(argument, depth + 1));
    return said;
}

json json_of(const Error& error) {
    return {{"code", static_cast<int>(error.code)}, {"says", json_of(argument(error))}};
}

Error error_of(const json& from) {
    constexpr auto kLast = static_cast<int>(ErrorCode::internal);
    const auto code = whole_at<int>(from, "code", 0, kLast).value_or(static_cast<int>(ErrorCode::corrupt));
    const auto says = from.find("says");
    return {static_cast<ErrorCode>(code), sentence_of(says != from.end() ? *says : json())};
}

template <class T>
void put_if(json& into, const char* key, const std::optional<T>& value) {
    if (value) into[key] = *value;
}

json json_of(const PhotoNotes& notes) {
    json into = {{"format", notes.format},      {"width", notes.width},
                 {"height", notes.height},      {"orientation", notes.orientation},
                 {"pages", notes.pages},        {"camera", notes.camera},
                 {"lens", notes.lens},          {"place", notes.place},
                 {"title", notes.title},        {"caption", notes.caption},
                 {"tags", notes.tags},          {"colour_profile", notes.colour_profile},
                 {"prompt", notes.prompt},      {"model", notes.model},
                 {"generated", notes.generated}};
    put_if(into, "taken_at", notes.taken_at);
    put_if(into, "focal_length", notes.focal_length);
    put_if(into, "aperture", notes.aperture);
    put_if(into, "exposure", notes.exposure);
    put_if(into, "iso", notes.iso);
    put_if(into, "latitude", notes.latitude);
    put_if(into, "longitude", notes.longitude);
    put_if(into, "rating", notes.rating);
    put_if(into, "seed", notes.seed);
    return into;
}

PhotoNotes notes_of(const json& from) {
    constexpr std::int64_t kFarthestYear = std::int64_t{10'000} * 366 * 86'400'000;
    PhotoNotes notes;
    notes.format = text_at(from, "format");
    notes.width = whole_at<int>(from, "width", 0, INT32_MAX).value_or(0);
    notes.height = whole_at<int>(from, "height", 0, INT32_MAX).value_or(0);
    notes.orientation = whole_at<int>(from, "orientation", 1, 8).value_or(1);
    notes.pages = whole_at<int>(from, "pages", 1, 1'000'000).value_or(1);
    notes.taken_at = whole_at<std::int64_t>(from, "taken_at", -kFarthestYear, kFarthestYear);
    notes.camera = text_at(from, "camera");
    notes.lens = text_at(from, "lens");
    notes.focal_length = real_at(from, "focal_length", 0, 1e6);
    notes.aperture = real_at(from, "aperture", 0, 1e4);
    notes.exposure = real_at(from, "exposure", 0, 1e7);
    notes.iso = whole_at<int>(from, "iso", 0, INT32_MAX);
    notes.latitude = real_at(from, "latitude", -90, 90);
    notes.longitude = real_at(from, "longitude", -180, 180);
    notes.place = text_at(from, "place");
    notes.title = text_at(from, "title");
    notes.caption = text_at(from, "caption");
    for (const json& tag : list_at(from, "tags"))
        if (tag.is_string() && notes.tags.size() < kMaxTags) notes.tags.push_back(harmless(tag.get<std::string>()));
    notes.rating = whole_at<int>(from, "rating", 0, 5);
    notes.colour_profile = text_at(from, "colour_profile");
    notes.prompt = text_at(from, "prompt");
    notes.model = text_at(from, "model");
    notes.seed = bits_at(from, "seed");
    notes.generated = flag_at(from, "generated");
    return notes;
}

}  // namespace

std::array<std::uint8_t, kStartBytes> packed(const Start& start) {
    std::array<std::uint8_t, kStartBytes> bytes{};
    std::copy(kMark.begin(), kMark.end(), bytes.begin());
    put(bytes.data() + 4, start.header, 4);
    put(bytes.data() + 8, start.blobs, 8);
    return bytes;
}

std::optional<Start> start_of(const std::array<std::uint8_t, kStartBytes>& bytes, std::uint64_t max_blobs) {
    const Start start{static_cast<std::uint32_t>(number(bytes.data() + 4, 4)), number(bytes.data() + 8, 8)};
    const bool marked = std::equal(kMark.begin(), kMark.end(), bytes.begin());
    if (!marked || start.header > kMaxHeader || start.blobs > max_blobs) return {};
    return start;
}

std::string to_json(const Request& request) {
    return dumped({{"task", kTasks.at(static_cast<std::size_t>(request.task))},
                   {"name", request.name},
                   {"photo", request.photo},
                   {"sidecar", request.sidecar},
                   {"sides", request.sides},
                   {"max_side", request.max_side}});
}

std::optional<Request> request_of(std::string_view text) {
    const json from = json::parse(text, nullptr, false);
    if (!from.is_object()) return {};
    Request request;
    const std::string task = text_at(from, "task");
    const auto known = std::find(kTasks.begin(), kTasks.end(), task);
    if (known == kTasks.end()) return {};
    request.task = static_cast<Task>(known - kTasks.begin());
    request.name = text_at(from, "name");
    request.photo = bits_at(from, "photo").value_or(0);
    request.sidecar = bits_at(from, "sidecar").value_or(0);
    for (const json& side : list_at(from, "sides"))
        if (side.is_number_integer()) request.sides.push_back(std::clamp(side.get<int>(), 1, 65'535));
    request.max_side = whole_at<int>(from, "max_side", 0, INT32_MAX).value_or(0);
    return request;
}

std::string to_json(const Answer& answer) {
    if (answer.error) return dumped({{"error", json_of(*answer.error)}});
    json thumbnails = json::array(), problems = json::array();
    for (const Little& little : answer.thumbnails)
        thumbnails.push_back({{"side", little.side}, {"bytes", little.bytes}});
    for (const Error& problem : answer.problems)
        if (problems.size() < kMaxProblems) problems.push_back(json_of(problem));
    return dumped({{"notes", json_of(answer.notes)},
                   {"look", answer.look},
                   {"thumbnails", thumbnails},
                   {"problems", problems},
                   {"width", answer.width},
                   {"height", answer.height},
                   {"sixteen_bits", answer.sixteen_bits},
                   {"transparent", answer.transparent}});
}

std::optional<Answer> answer_of(std::string_view text) {
    const json from = json::parse(text, nullptr, false);
    if (!from.is_object()) return {};
    Answer answer;
    if (const auto error = from.find("error"); error != from.end()) {
        answer.error = error_of(*error);
        return answer;
    }
    const auto notes = from.find("notes");
    if (notes != from.end() && notes->is_object()) answer.notes = notes_of(*notes);
    answer.look = bits_at(from, "look").value_or(0);
    for (const json& little : list_at(from, "thumbnails")) {
        const auto side = whole_at<int>(little, "side", 1, 65'535);
        const auto bytes = bits_at(little, "bytes");
        if (!side || !bytes) return {};
        answer.thumbnails.push_back({*side, *bytes});
    }
    for (const json& problem : list_at(from, "problems"))
        if (answer.problems.size() < kMaxProblems) answer.problems.push_back(error_of(problem));
    answer.width = whole_at<int>(from, "width", 0, INT32_MAX).value_or(0);
    answer.height = whole_at<int>(from, "height", 0, INT32_MAX).value_or(0);
    answer.sixteen_bits = flag_at(from, "sixteen_bits");
    answer.transparent = flag_at(from, "transparent");
    return answer;
}

}  // namespace photoflux::imaging::wire
