#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace photoflux::prompts {

/// `<lora:NAME>` or `<lora:NAME:STRENGTH>`, as AUTOMATIC1111 and its kin write them; a second number (the strength for
/// the text encoders) is read over. Names hold no colon and no angle bracket.
struct LoraTag {
    std::string name;
    double strength = 1;
    bool operator==(const LoraTag&) const = default;
};

struct TaggedPrompt {
    std::string prompt;  ///< without the tags and the space that one leaves behind
    std::vector<LoraTag> loras;
};

/// Takes the tags out of a prompt. What only looks like one (no name, no number) stays in the text.
TaggedPrompt take_lora_tags(std::string_view prompt);

/// The way back, for recipes that other programs read.
std::string lora_tag(const LoraTag& tag);

/// "NAME:0.8" → NAME and 0.8; without a number behind the last colon the strength is 1. Paths may hold colons.
LoraTag parse_lora_use(std::string_view text);

}  // namespace photoflux::prompts
