#include "protocol/sentence_json.h"

#include <string>

namespace photoflux::protocol {
namespace {

constexpr int kDeepest = 8;
constexpr std::size_t kMostArguments = 9;

nlohmann::json written(const Sentence& sentence, int depth) {
    if (sentence.part.empty() || depth > kDeepest) return english(sentence);
    auto arguments = nlohmann::json::array();
    for (const Sentence& one : sentence.arguments) arguments.push_back(written(one, depth + 1));
    return {{"part", sentence.part}, {"pattern", sentence.pattern}, {"arguments", std::move(arguments)}};
}

bool names_a_place_twice(const std::string& pattern) {
    for (std::string place = "%1"; place[1] <= '9'; ++place[1]) {
        if (const auto first = pattern.find(place); first != pattern.rfind(place)) return true;
    }
    return false;
}

std::optional<Sentence> read(const nlohmann::json& json, int depth) {
    if (json.is_string()) return plain(json.get<std::string>());
    if (!json.is_object() || json.size() != 3 || depth > kDeepest) return std::nullopt;
    const auto part = json.find("part"), pattern = json.find("pattern"), arguments = json.find("arguments");
    const auto text = [&](const auto& field) { return field != json.end() && field->is_string(); };
    if (!text(part) || !text(pattern) || arguments == json.end() || !arguments->is_array()) return std::nullopt;
    Sentence sentence{part->get<std::string>(), pattern->get<std::string>(), {}};
    const bool sound = !sentence.part.empty() && !names_a_place_twice(sentence.pattern);
    if (!sound || arguments->size() > kMostArguments) return std::nullopt;
    for (const auto& one : *arguments) {
        auto argument = read(one, depth + 1);
        if (!argument) return std::nullopt;
        sentence.arguments.push_back(*std::move(argument));
    }
    return sentence;
}

}  // namespace

nlohmann::json to_json(const Sentence& sentence) { return written(sentence, 1); }

std::optional<Sentence> sentence_from(const nlohmann::json& json) { return read(json, 1); }

}  // namespace photoflux::protocol
