#include "weights/checkpoint_folder.h"

#include "weights/safetensors.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace photoflux::weights {

namespace {

bool is_safetensors(const std::string& name) { return name.ends_with(".safetensors"); }

bool is_index(const std::string& name) {
    return name.find(".safetensors.index.") != name.npos && name.ends_with(".json");
}

/// Part of a sharded set: "…-00001-of-00003.safetensors".
bool is_shard(const std::string& name) {
    const auto of = name.rfind("-of-");
    return is_safetensors(name) && of != name.npos && of >= 6 && name[of - 6] == '-';
}

/// 0 for the plain name that diffusers and transformers write, then the variants in order of preference.
std::size_t rank(const std::string& name) {
    static constexpr std::array<std::string_view, 2> plain = {"diffusion_pytorch_model.safetensors",
                                                              "model.safetensors"};
    static constexpr std::array<std::string_view, 3> variants = {".bf16.", ".fp16.", ".fp32."};
    for (const auto& stem : plain)
        if (name == stem || name == std::string(stem) + ".index.json") return 0;
    for (std::size_t i = 0; i < variants.size(); ++i)
        if (name.find(variants[i]) != name.npos) return i + 1;
    return variants.size() + 1;
}

std::vector<std::string> names_in(const std::filesystem::path& folder, std::error_code& error) {
    std::vector<std::string> names;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored)) names.push_back(display_path(entry->path().filename()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

Error nothing_to_read(const std::filesystem::path& folder, const std::vector<std::string>& names) {
    for (const auto& name : names)
        if (auto refused = refused_by_name(folder / name)) return *refused;
    for (const auto& name : names)
        if (is_shard(name))
            return {ErrorCode::not_found,
                    sentence("weights",
                             "%1 holds parts of a model (%2) without their index (*.safetensors.index.json); the "
                             "download is incomplete.")
                        .with(display_path(folder), name)};
    return {ErrorCode::not_found,
            sentence("weights", "%1 holds no .safetensors file; the download is incomplete, or this is no model.")
                .with(display_path(folder))};
}

}  // namespace

bool is_shard_index(const std::filesystem::path& path) { return is_index(display_path(path.filename())); }

Result<std::filesystem::path> weight_file_of(const std::filesystem::path& folder) {
    std::error_code error;
    const auto names = names_in(folder, error);
    if (error)
        return Error{ErrorCode::bad_input,
                     sentence("weights", "%1 cannot be listed: %2.").with(display_path(folder), error.message())};

    // (rank, single file after index): the smallest wins.
    std::vector<std::pair<std::size_t, std::string>> candidates;
    for (const auto& name : names)
        if (is_index(name) || (is_safetensors(name) && !is_shard(name)))
            candidates.emplace_back(2 * rank(name) + (is_index(name) ? 0 : 1), name);
    if (candidates.empty()) return nothing_to_read(folder, names);
    std::sort(candidates.begin(), candidates.end());
    const bool several = candidates.size() > 1 && candidates[0].first == candidates[1].first;
    if (several)
        return Error{ErrorCode::bad_input,
                     sentence("weights", "%1 holds several weight files (%2, %3); name the one to use.")
                         .with(display_path(folder), candidates[0].second, candidates[1].second)};
    return folder / std::filesystem::path(std::u8string(candidates[0].second.begin(), candidates[0].second.end()));
}

}  // namespace photoflux::weights
