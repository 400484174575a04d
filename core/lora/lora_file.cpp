#include "lora/lora_file.h"

#include "weights/json.h"
#include "weights/mapped_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace photoflux::lora {

namespace {

namespace fs = std::filesystem;

struct Ending {
    std::string_view text;
    Role role;
};

/// Longer endings before those that they contain. `.default.` is the name that PEFT gives to the only adapter.
constexpr std::array kEndings = {
    Ending{".lora_linear_layer.down.weight", Role::down},
    Ending{".lora_linear_layer.up.weight", Role::up},
    Ending{".lora_down.weight", Role::down},
    Ending{".lora_up.weight", Role::up},
    Ending{".lora.down.weight", Role::down},
    Ending{".lora.up.weight", Role::up},
    Ending{".lora_A.default.weight", Role::down},
    Ending{".lora_B.default.weight", Role::up},
    Ending{".lora_A.weight", Role::down},
    Ending{".lora_B.weight", Role::up},
    Ending{".lora_A", Role::down},
    Ending{".lora_B", Role::up},
    Ending{".down.weight", Role::down},
    Ending{".up.weight", Role::up},
    Ending{".lora_B.default.bias", Role::up_bias},
    Ending{".lora_B.bias", Role::up_bias},
    Ending{".lora_up.bias", Role::up_bias},
    Ending{".alpha", Role::alpha},
    Ending{".dora_scale", Role::dora},
    Ending{".lora_magnitude_vector.default.weight", Role::dora},
    Ending{".lora_magnitude_vector.default", Role::dora},
    Ending{".lora_magnitude_vector.weight", Role::dora},
    Ending{".lora_magnitude_vector", Role::dora},
    Ending{".hada_w1_a", Role::hada_w1_a},
    Ending{".hada_w1_b", Role::hada_w1_b},
    Ending{".hada_w2_a", Role::hada_w2_a},
    Ending{".hada_w2_b", Role::hada_w2_b},
    Ending{".lokr_w1", Role::lokr_w1},
    Ending{".lokr_w1_a", Role::lokr_w1_a},
    Ending{".lokr_w1_b", Role::lokr_w1_b},
    Ending{".lokr_w2", Role::lokr_w2},
    Ending{".lokr_w2_a", Role::lokr_w2_a},
    Ending{".lokr_w2_b", Role::lokr_w2_b},
    Ending{".diff", Role::diff},
    Ending{".diff_b", Role::diff_bias},
};

const Ending* ending_of(std::string_view tensor) {
    const auto found = std::find_if(kEndings.begin(), kEndings.end(),
                                    [&](const Ending& ending) { return tensor.ends_with(ending.text); });
    return found == kEndings.end() ? nullptr : &*found;
}

/// What diffusers and PEFT say of alpha apart from the tensors: in the file's head, or in a file beside it.
class Settings {
public:
    static Result<Settings> of(const weights::TensorSet& tensors) {
        Settings settings;
        const auto found = tensors.metadata().find("lora_adapter_metadata");
        const std::string where = weights::display_path(tensors.path());
        if (found != tensors.metadata().end()) {
            PHOTOFLUX_TRY(settings.json_, weights::parse_json(found->second, where));
            settings.prefixed_ = true;
            return settings;
        }
        const fs::path beside = tensors.path().parent_path() / "adapter_config.json";
        std::error_code none;
        if (tensors.path().filename() == "adapter_model.safetensors" && fs::exists(beside, none)) {
            PHOTOFLUX_TRY(settings.json_, weights::read_json_file(beside));
        }
        return settings;
    }

    /// `name`: of a module in the file.
    void fill(Module& module) const {
        std::string path = module.name;
        constexpr std::string_view kPeft = "base_model.model.";
        if (path.starts_with(kPeft)) path.erase(0, kPeft.size());
        std::string prefix;
        if (prefixed_) {
            const auto dot = path.find('.');
            if (dot == std::string::npos) return;
            prefix = path.substr(0, dot + 1);
            path.erase(0, dot + 1);
        }
        if (const auto* alpha = json_.find(prefix + "lora_alpha")) module.alpha = alpha->as_double().value_or(0);
        if (const auto* patterns = json_.find(prefix + "alpha_pattern"))
            for (const auto& pattern : patterns->members())
                if (path == pattern.key || path.ends_with("." + pattern.key))
                    module.alpha = pattern.value.as_double().value_or(module.alpha);
        if (const auto* stable = json_.find(prefix + "use_rslora"))
            module.rank_stabilised = stable->as_bool().value_or(false);
    }

private:
    weights::Json json_;
    bool prefixed_ = false;
};

const std::int64_t* side_of(const weights::TensorSet& tensors, const Module& module, Role role, std::size_t side) {
    const auto found = module.tensors.find(role);
    if (found == module.tensors.end()) return nullptr;
    const auto& shape = tensors.find(found->second)->shape;
    return shape.size() == 2 ? &shape[side] : nullptr;
}

bool has(const Module& module, std::initializer_list<Role> roles) {
    return std::all_of(roles.begin(), roles.end(), [&](Role role) { return module.tensors.contains(role); });
}

/// Rows and inputs of the change that a module describes; empty where a tensor of it is missing.
std::optional<std::pair<std::int64_t, std::int64_t>> size_of(const weights::TensorSet& tensors, const Module& module) {
    const auto side = [&](Role role, std::size_t index) {
        const auto* found = side_of(tensors, module, role, index);
        return found ? *found : 0;
    };
    if (has(module, {Role::down, Role::up}) && side(Role::up, 1) == side(Role::down, 0))
        return std::pair{side(Role::up, 0), side(Role::down, 1)};
    if (has(module, {Role::hada_w1_a, Role::hada_w1_b, Role::hada_w2_a, Role::hada_w2_b}) &&
        side(Role::hada_w1_a, 0) == side(Role::hada_w2_a, 0) && side(Role::hada_w1_b, 1) == side(Role::hada_w2_b, 1) &&
        side(Role::hada_w1_a, 1) == side(Role::hada_w1_b, 0) && side(Role::hada_w2_a, 1) == side(Role::hada_w2_b, 0))
        return std::pair{side(Role::hada_w1_a, 0), side(Role::hada_w1_b, 1)};
    const auto factor = [&](Role whole, Role a, Role b) -> std::optional<std::pair<std::int64_t, std::int64_t>> {
        if (has(module, {whole})) return std::pair{side(whole, 0), side(whole, 1)};
        if (has(module, {a, b}) && side(a, 1) == side(b, 0)) return std::pair{side(a, 0), side(b, 1)};
        return std::nullopt;
    };
    const auto left = factor(Role::lokr_w1, Role::lokr_w1_a, Role::lokr_w1_b);
    const auto right = factor(Role::lokr_w2, Role::lokr_w2_a, Role::lokr_w2_b);
    if (left && right) return std::pair{left->first * right->first, left->second * right->second};
    if (has(module, {Role::diff})) return std::pair{side(Role::diff, 0), side(Role::diff, 1)};
    return std::nullopt;
}

Sentence shape_words(std::int64_t rows, std::int64_t in) {
    return plain(std::to_string(rows) + "x" + std::to_string(in));
}

/// Why a module cannot be used; nothing if it can.
std::optional<Sentence> complaint_about(const weights::TensorSet& tensors, const Module& module) {
    const bool bias_alone = module.tensors.size() == 1 && has(module, {Role::diff_bias});
    const auto size = size_of(tensors, module);
    if (!size && !bias_alone) return sentence("lora", "its other half is missing or has another rank");
    if (size && (size->first != module.target.rows || size->second != module.target.in))
        return sentence("lora", "it is made for a layer of %1, and this model's has %2")
            .with(shape_words(size->first, size->second), shape_words(module.target.rows, module.target.in));
    for (const auto& [role, name] : module.tensors) {
        const weights::StoredTensor& tensor = *tensors.find(name);
        const std::int64_t elements = tensor.elements();
        if (role == Role::alpha && elements != 1) return sentence("lora", "its alpha is no single number");
        if ((role == Role::up_bias || role == Role::diff_bias) && elements != module.target.rows)
            return sentence("lora", "its bias has another length than the layer");
        if (role == Role::dora && elements != module.target.rows && elements != module.target.in)
            return sentence("lora", "its DoRA lengths fit neither rows nor columns of the layer");
        if (tensor.quantised) return sentence("lora", "it is quantised, which PhotoFlux does not read in a LoRA");
    }
    return std::nullopt;
}

}  // namespace

Result<LoraFile> LoraFile::open(const fs::path& path, const std::vector<Layer>& layers) {
    PHOTOFLUX_TRY(auto tensors, weights::TensorSet::open(path));
    PHOTOFLUX_TRY(const auto settings, Settings::of(tensors));
    LoraFile file{std::move(tensors), {}, {}};
    const auto targets = names_of(layers);
    std::map<std::string, Module> modules;
    bool any_lora = false;
    for (const auto& [name, tensor] : file.tensors.tensors()) {
        const Ending* ending = ending_of(name);
        if (!ending) {
            file.unused.push_back({name, sentence("lora", "PhotoFlux does not know what it is for")});
            continue;
        }
        any_lora = true;
        const std::string module = name.substr(0, name.size() - ending->text.size());
        const auto target = targets.find(module);
        if (target == targets.end()) {
            file.unused.push_back({name, sentence("lora", "this model has no such layer")});
            continue;
        }
        auto& entry = modules.try_emplace(module, Module{module, target->second, {}}).first->second;
        if (!entry.tensors.emplace(ending->role, name).second)
            file.unused.push_back({name, sentence("lora", "the file holds the same twice")});
    }
    if (!any_lora)
        return Error{ErrorCode::bad_input,
                     sentence("lora", "%1 is no LoRA: none of its %2 tensors has a name that a LoRA's has")
                         .with(weights::display_path(path), file.tensors.tensors().size())};
    for (auto& [name, module] : modules) {
        if (const auto complaint = complaint_about(file.tensors, module)) {
            for (const auto& [role, tensor] : module.tensors) file.unused.push_back({tensor, *complaint});
            continue;
        }
        settings.fill(module);
        file.modules.push_back(std::move(module));
    }
    return file;
}

}  // namespace photoflux::lora
