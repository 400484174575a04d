#include "imaging/infotext.h"

#include <QString>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>

namespace photoflux::imaging {
namespace {

constexpr std::string_view kNegative = "Negative prompt:";
constexpr std::size_t kFewestPairs = 3;

/// Bytes of the character at `at` when it is a word character of any script, else 0.
std::size_t word_at(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return std::isalnum(lead) || lead == '_' ? 1 : 0;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (at + length > text.size()) return 0;
    const auto character = QString::fromUtf8(text.data() + at, static_cast<qsizetype>(length)).toStdU32String();
    return character.size() == 1 && QChar::isLetterOrNumber(character[0]) ? length : 0;
}
std::size_t key_at(std::string_view text, std::size_t at) {
    const char c = text[at];
    return c == ' ' || c == '-' || c == '/' ? 1 : word_at(text, at);
}
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// The end of a quoted value that starts at `begin` and is followed by a comma or the end; nothing otherwise.
std::optional<std::size_t> quoted_end(std::string_view line, std::size_t begin) {
    if (begin >= line.size() || line[begin] != '"') return {};
    for (std::size_t i = begin + 1; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '"') {
            const bool closed = i > begin + 1 && (i + 1 == line.size() || line[i + 1] == ',');
            return closed ? std::optional(i + 1) : std::nullopt;
        }
    }
    return {};
}

std::string unquoted(std::string_view value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::string(value);
    const auto json = nlohmann::json::parse(value, nullptr, false);
    return json.is_string() ? json.get<std::string>() : std::string(value);
}

std::string quoted(const std::string& value) {
    if (value.find_first_of(",:\n") == std::string::npos) return value;
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// All matches of \s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$), without a regular expression's backtracking.
std::vector<std::pair<std::string, std::string>> pairs_of(std::string_view line) {
    std::vector<std::pair<std::string, std::string>> pairs;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::size_t first = word_at(line, at);
        if (!first) {
            ++at;
            continue;
        }
        std::size_t end = at + first;
        while (end < line.size()) {
            const std::size_t length = key_at(line, end);
            if (!length) break;
            end += length;
        }
        if (end == line.size() || line[end] != ':' || end == at + first) {
            at = end;  // no shorter key can be followed by a colon
            continue;
        }
        std::size_t value = end + 1;
        while (value < line.size() && is_space(line[value])) ++value;
        const auto quote = quoted_end(line, value);
        const std::size_t stop = quote ? *quote : std::min(line.find(',', value), line.size());
        pairs.emplace_back(line.substr(at, end - at), unquoted(line.substr(value, stop - value)));
        at = stop + 1;
    }
    return pairs;
}

template <class Number>
std::optional<Number> number(const std::optional<std::string>& text) {
    if (!text) return {};
    Number value{};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size()) return {};
    return value;
}

std::string written(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

}  // namespace

std::optional<std::string> Infotext::parameter(std::string_view key) const {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](auto& pair) { return pair.first == key; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::pair<int, int>> Infotext::size() const {
    const auto text = parameter("Size");
    const auto x = text ? text->find('x') : std::string::npos;
    if (x == std::string::npos) return {};
    const auto width = number<int>(text->substr(0, x)), height = number<int>(text->substr(x + 1));
    if (!width || !height || *width <= 0 || *height <= 0) return {};
    return std::pair(*width, *height);
}

Infotext parse_infotext(std::string_view text) {
    text = trimmed(text);
    Infotext infotext;
    const auto last_break = text.rfind('\n');
    const auto last = last_break == std::string_view::npos ? text : text.substr(last_break + 1);
    if (auto pairs = pairs_of(last); pairs.size() >= kFewestPairs) {
        infotext.parameters = std::move(pairs);
        text = last_break == std::string_view::npos ? std::string_view() : text.substr(0, last_break);
    }
    bool negative = false, first = true;
    while (!text.empty() || first) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with(kNegative)) {
            negative = true;
            line = trimmed(line.substr(kNegative.size()));
        }
        auto& target = negative ? infotext.negative_prompt : infotext.prompt;
        if (!target.empty()) target += '\n';
        target += line;
        first = false;
    }
    return infotext;
}

std::string write_infotext(const Infotext& infotext) {
    std::string text = infotext.prompt;
    if (!infotext.negative_prompt.empty()) text += "\n" + std::string(kNegative) + " " + infotext.negative_prompt;
    std::string line;
    for (const auto& [key, value] : infotext.parameters) {
        if (value.empty()) continue;
        if (!line.empty()) line += ", ";
        line += key + ": " + quoted(value);
    }
    return line.empty() ? text : text + "\n" + line;
}

Infotext infotext_of(const Recipe& recipe) {
    Infotext infotext;
    infotext.prompt = tagged_prompt(recipe);
    std::string hashes;
    for (const RecipeLora& lora : recipe.loras)
        hashes += (hashes.empty() ? "" : ", ") + lora.name + ": " + lora.hash.substr(0, 12);
    // FLUX runs without classifier-free guidance, which this format calls a CFG scale of 1.
    infotext.parameters = {
        {"Steps", std::to_string(recipe.steps)},
        {"Sampler", "Euler"},
        {"Schedule type", "Simple"},
        {"CFG scale", "1"},
        {"Distilled CFG Scale", recipe.guidance ? written(*recipe.guidance) : ""},
        {"Seed", std::to_string(recipe.seed)},
        {"Size", std::to_string(recipe.width) + "x" + std::to_string(recipe.height)},
        {"Model hash", recipe.model_hash.substr(0, 10)},
        {"Model", recipe.model_name},
        {"Lora hashes", hashes},
        {"Denoising strength", recipe.start ? written(recipe.start->strength) : ""},
        {"Version", "PhotoFlux " + recipe.program_version},
    };
    return infotext;
}

std::optional<Recipe> recipe_of(const Infotext& infotext) {
    const auto seed = number<std::uint64_t>(infotext.parameter("Seed"));
    const auto steps = number<int>(infotext.parameter("Steps"));
    if (!seed || !steps || *steps <= 0) return {};
    Recipe recipe;
    recipe.prompt = infotext.prompt;
    recipe.seed = *seed;
    recipe.steps = *steps;
    if (const auto size = infotext.size()) std::tie(recipe.width, recipe.height) = *size;
    recipe.guidance = number<double>(infotext.parameter("Distilled CFG Scale"));
    if (recipe.guidance && !std::isfinite(*recipe.guidance)) recipe.guidance.reset();
    recipe.model_name = infotext.parameter("Model").value_or("");
    recipe.model_hash = infotext.parameter("Model hash").value_or("");
    recipe.program_version = infotext.parameter("Version").value_or("");
    return recipe;
}

}  // namespace photoflux::imaging
