#include "lora/lora_metadata.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace photoflux::lora {

namespace {

/// Written by sd-scripts, ai-toolkit and others about the pictures that were learned, and where they lay.
constexpr std::array<std::string_view, 8> kPrivate = {
    "ss_tag_frequency",    "ss_dataset_dirs",   "ss_reg_dataset_dirs", "ss_datasets",
    "ss_training_comment", "ss_sample_prompts", "ss_output_name",      "ss_dataset_config",
};
/// True of the old tensors alone.
constexpr std::array<std::string_view, 4> kOfContent = {"modelspec.hash_sha256", "sshs_model_hash", "sshs_legacy_hash",
                                                        "lora_adapter_metadata"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& names, std::string_view key) {
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// "/x/y", "~/x", "C:\x", "\\server\x".
bool is_place(std::string_view value) {
    const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    const bool drive = value.size() > 2 && letter(value[0]) && value[1] == ':' && (value[2] == '\\' || value[2] == '/');
    return value.starts_with('/') || value.starts_with('~') || value.starts_with("file:") || drive ||
           value.starts_with("\\\\");
}

bool is_private(const std::string& key, const std::string& value) {
    // Numbers and short words; a separator in them belongs to a path.
    if (key.starts_with("ss_") && value.find_first_of("/\\") != std::string::npos) return true;
    return holds(kPrivate, key) || is_place(value);
}

/// Each text once, in order.
std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string all;
    std::vector<std::string> seen;
    for (const std::string& text : texts) {
        if (text.empty() || std::find(seen.begin(), seen.end(), text) != seen.end()) continue;
        seen.push_back(text);
        all += (all.empty() ? "" : std::string(between)) + text;
    }
    return all;
}

}  // namespace

Metadata carried_over(const Metadata& metadata) {
    Metadata carried;
    for (const auto& [key, value] : metadata)
        if (!is_private(key, value) && !holds(kOfContent, key)) carried.emplace(key, value);
    return carried;
}

std::vector<std::string> private_keys(const Metadata& metadata) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : metadata)
        if (is_private(key, value)) keys.push_back(key);
    return keys;
}

Metadata merged(const std::vector<Metadata>& all) {
    if (all.empty()) return {};
    Metadata result = all.front();
    if (all.size() == 1) return result;
    const auto join = [&](const std::string& key, std::string_view between) {
        std::vector<std::string> texts;
        for (const Metadata& one : all)
            if (const auto found = one.find(key); found != one.end()) texts.push_back(found->second);
        const std::string text = joined(texts, between);
        if (!text.empty()) result[key] = text;
        return text;
    };
    const std::string titles = join("modelspec.title", ", ");
    join("modelspec.trigger_phrase", ", ");
    join("modelspec.author", ", ");
    join("modelspec.license", " AND ");
    if (!titles.empty()) result["modelspec.merged_from"] = titles;
    // Training settings of one of them are not those of the result.
    std::erase_if(result, [](const auto& entry) {
        return entry.first.starts_with("ss_") && entry.first != "ss_base_model_version";
    });
    result.erase("modelspec.date");
    return result;
}

std::string jpeg_data_uri(std::span<const std::uint8_t> jpeg) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string uri = "data:image/jpeg;base64,";
    for (std::size_t i = 0; i < jpeg.size(); i += 3) {
        const std::size_t here = std::min<std::size_t>(3, jpeg.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k) bits = bits << 8 | (k < here ? jpeg[i + k] : 0);
        for (std::size_t k = 0; k < 4; ++k) uri += k <= here ? kDigits[bits >> (18 - 6 * k) & 63] : '=';
    }
    return uri;
}

}  // namespace photoflux::lora
