#include "prompts/lora_tags.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace photoflux::prompts {

namespace {

constexpr std::string_view kOpening = "<lora:";

std::optional<double> number(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// What stands between `<lora:` and `>`.
std::optional<LoraTag> tag_of(std::string_view inside) {
    const auto colon = inside.find(':');
    LoraTag tag{std::string(inside.substr(0, colon))};
    if (tag.name.empty() || tag.name.find('<') != tag.name.npos) return std::nullopt;
    if (colon == inside.npos) return tag;
    std::string_view rest = inside.substr(colon + 1);
    rest = rest.substr(0, rest.find(':'));
    const auto strength = number(rest);
    if (!strength) return std::nullopt;
    tag.strength = *strength;
    return tag;
}

}  // namespace

TaggedPrompt take_lora_tags(std::string_view prompt) {
    TaggedPrompt taken;
    while (!prompt.empty()) {
        const auto begin = prompt.find(kOpening);
        const auto end = begin == prompt.npos ? prompt.npos : prompt.find('>', begin);
        if (end == prompt.npos) break;
        const auto tag = tag_of(prompt.substr(begin + kOpening.size(), end - begin - kOpening.size()));
        if (!tag) {
            taken.prompt += prompt.substr(0, begin + kOpening.size());
            prompt.remove_prefix(begin + kOpening.size());
            continue;
        }
        taken.prompt += prompt.substr(0, begin);
        prompt.remove_prefix(end + 1);
        const bool gap = taken.prompt.empty() || taken.prompt.back() == ' ';
        if (gap && prompt.starts_with(' ')) prompt.remove_prefix(1);
        taken.loras.push_back(*tag);
    }
    taken.prompt += prompt;
    if (!taken.loras.empty())
        while (!taken.prompt.empty() && taken.prompt.back() == ' ') taken.prompt.pop_back();
    return taken;
}

std::string lora_tag(const LoraTag& tag) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, tag.strength).ptr;
    return std::string(kOpening) + tag.name + ":" + std::string(text, end) + ">";
}

LoraTag parse_lora_use(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon != text.npos && colon > 0)
        if (const auto strength = number(text.substr(colon + 1)))
            return {std::string(text.substr(0, colon)), *strength};
    return {std::string(text)};
}

}  // namespace photoflux::prompts
