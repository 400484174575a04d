#include "lora/lora_info.h"

#include "lora/module_names.h"
#include "lora/stored_values.h"
#include "lora/told_layers.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace photoflux::lora {

namespace {

constexpr std::int64_t kFluxWidth = 3072;

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The programs whose way of naming a module's name follows. Those of ai-toolkit are diffusers', and so are many of
/// OneTrainer's: only what is its own is called so.
const char* layout_of(std::string_view module, const Target& target) {
    if (contains(module, ".processor.")) return "xlabs";
    if (module.starts_with("lycoris_")) return "lycoris";
    if (module.starts_with("lora_transformer_") || module.starts_with("lora_te2_")) return "onetrainer";
    if (module.starts_with("lora_")) return "kohya";
    if (module.starts_with("base_model.model.")) return "peft";
    if (module.starts_with("diffusion_model.") || module.starts_with("model.diffusion_model.") ||
        module.starts_with("text_encoders.") || module.starts_with("clip_l.") || module.starts_with("t5xxl."))
        return "comfyui";
    return module == target.key ? "original" : "diffusers";
}

const char* kind_of(const Module& module) {
    const auto has = [&](Role role) { return module.tensors.contains(role); };
    if (has(Role::dora)) return "DoRA";
    if (has(Role::down)) return "LoRA";
    if (has(Role::hada_w1_a)) return "LoHa";
    return has(Role::diff) || has(Role::diff_bias) ? "full" : "LoKr";
}

std::size_t& place_of(LayerCounts& counts, const Target& target) {
    const std::string& key = target.key;
    if (target.network != Network::transformer) {
        return contains(key, "self_attn") || contains(key, "SelfAttention") ? counts.attention : counts.feed_forward;
    }
    if (key.ends_with("mod.lin") || key.ends_with("modulation.lin") || contains(key, "adaLN")) return counts.modulation;
    if (contains(key, "_attn.")) return counts.attention;
    if (contains(key, "_mlp.")) return counts.feed_forward;
    if (key.ends_with(".linear2")) return counts.both;
    if (!key.ends_with(".linear1")) return counts.other;
    const std::int64_t attention = 3 * target.in;
    if (target.first_row >= attention) return counts.feed_forward;
    return target.first_row + target.rows <= attention ? counts.attention : counts.both;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : char(c); });
    return text;
}

BaseModel base_of(const LoraInfo& info, const LoraFile& file) {
    if (info.width == 0) return BaseModel::unknown;
    if (info.width != kFluxWidth) return BaseModel::other_width;
    const bool guided = std::any_of(file.modules.begin(), file.modules.end(),
                                    [](const Module& module) { return module.target.key.starts_with("guidance_in."); });
    if (guided) return BaseModel::flux_dev;
    for (const char* key : {"modelspec.architecture", "ss_base_model_version", "ss_sd_model_name"}) {
        const std::string said = lower(info.said(key));
        if (contains(said, "schnell")) return BaseModel::flux_schnell;
        if (contains(said, "dev")) return BaseModel::flux_dev;
    }
    return BaseModel::flux;
}

double alpha_of(const LoraFile& file, const Module& module, std::int64_t rank) {
    const auto stored = module.tensors.find(Role::alpha);
    if (stored != module.tensors.end())
        if (const auto number = number_in(*file.tensors.find(stored->second))) return *number;
    return module.alpha > 0 ? module.alpha : double(rank);
}

/// Reads every tensor that has an effect, and remembers which are zero throughout.
class Values {
public:
    Values(const LoraFile& file, LoraInfo& info) : file_(file), info_(info) {}

    void read(const Module& module) {
        zero_.clear();
        for (const auto& [role, name] : module.tensors) {
            const auto& tensor = *file_.tensors.find(name);
            if (role == Role::alpha) {
                if (const auto number = number_in(tensor); number && !std::isfinite(*number))
                    info_.not_finite.push_back(name);
                continue;
            }
            info_.types.emplace(weights::dtype_name(tensor.dtype));
            const auto values = summary_of(tensor);
            if (!values) continue;
            if (!values->finite) {
                info_.not_finite.push_back(name);
                continue;
            }
            info_.largest = std::max(info_.largest, values->largest);
            if (role == Role::up) upper_ += values->squares;
            if (role == Role::down) lower_ += values->squares;
            if (values->largest == 0) zero_.insert(role);
        }
        info_.idle += idle(module);
    }

    void finish() {
        info_.upper_length = std::sqrt(upper_);
        info_.lower_length = std::sqrt(lower_);
    }

private:
    /// One zero factor of a product makes all of it zero; DoRA's lengths change a layer even then.
    bool idle(const Module& module) const {
        const auto nothing = [&](Role role) { return !module.tensors.contains(role) || zero_.contains(role); };
        if (module.tensors.contains(Role::dora) || !nothing(Role::up_bias) || !nothing(Role::diff_bias)) return false;
        if (module.tensors.contains(Role::diff)) return zero_.contains(Role::diff);
        if (module.tensors.size() == module.tensors.count(Role::diff_bias)) return true;
        return !zero_.empty();
    }

    const LoraFile& file_;
    LoraInfo& info_;
    double upper_ = 0, lower_ = 0;
    std::set<Role> zero_;
};

}  // namespace

std::string LoraInfo::said(const std::string& key) const {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

Result<LoraInfo> LoraInfo::read(const std::filesystem::path& path) {
    ToldLayers told;
    PHOTOFLUX_TRY(auto file, open_alone(path, told));
    LoraInfo info{.bytes = file.tensors.bytes(),
                  .tensors = file.tensors.tensors().size(),
                  .width = told.width,
                  .metadata = file.tensors.metadata(),
                  .modules = file.modules.size()};
    for (const auto& [name, tensor] : file.tensors.tensors()) {
        const auto parts = take_apart(name);
        if (!parts || parts->role != Role::alpha) info.parameters += static_cast<std::uint64_t>(tensor.elements());
    }
    Values values(file, info);
    for (const Module& module : file.modules) {
        info.layouts.emplace(layout_of(module.name, module.target));
        info.kinds.emplace(kind_of(module));
        ++place_of(info.layers[static_cast<std::size_t>(module.target.network)], module.target);
        const auto ranks = ranks_of(file.tensors, module.tensors);
        if (!ranks.empty()) {
            ++info.ranks[ranks.front()];
            ++info.alphas[alpha_of(file, module, ranks.front())];
        }
        if (module.target.key == "img_in") info.image_channels = module.target.in;
        values.read(module);
    }
    values.finish();
    info.base = base_of(info, file);
    info.unused = std::move(file.unused);
    return info;
}

bool splits_layers(const LoraFile& file) {
    return std::any_of(file.modules.begin(), file.modules.end(), [](const Module& module) {
        const std::string_view layout = layout_of(module.name, module.target);
        return layout == "diffusers" || layout == "peft" || layout == "onetrainer";
    });
}

}  // namespace photoflux::lora
