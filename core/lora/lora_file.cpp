#include "lora/lora_file.h"

#include "lora/module_names.h"
#include "weights/json.h"
#include "weights/mapped_file.h"

#include <optional>
#include <string_view>
#include <utility>

namespace photoflux::lora {

namespace {

namespace fs = std::filesystem;

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

Sentence shape_words(std::int64_t rows, std::int64_t in) {
    return plain(std::to_string(rows) + "x" + std::to_string(in));
}

/// Why a module cannot be used; nothing if it can.
std::optional<Sentence> complaint_about(const weights::TensorSet& tensors, const Module& module) {
    const bool bias_alone = module.tensors.size() == 1 && module.tensors.contains(Role::diff_bias);
    const auto size = change_size(tensors, module.tensors);
    if (!size && !bias_alone) return sentence("lora", "its other half is missing or has another rank");
    if (size && (size->rows != module.target.rows || size->in != module.target.in))
        return sentence("lora", "it is made for a layer of %1, and this model's has %2")
            .with(shape_words(size->rows, size->in), shape_words(module.target.rows, module.target.in));
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

Result<LoraFile> LoraFile::read(weights::TensorSet tensors, const std::vector<Layer>& layers) {
    PHOTOFLUX_TRY(const auto settings, Settings::of(tensors));
    LoraFile file{std::move(tensors), {}, {}};
    const auto targets = names_of(layers);
    std::map<std::string, Module> modules;
    bool any_lora = false;
    for (const auto& [name, tensor] : file.tensors.tensors()) {
        const auto parts = take_apart(name);
        if (!parts) {
            file.unused.push_back({name, sentence("lora", "PhotoFlux does not know what it is for")});
            continue;
        }
        any_lora = true;
        const std::string module(parts->module);
        const auto target = targets.find(module);
        if (target == targets.end()) {
            file.unused.push_back({name, sentence("lora", "this model has no such layer")});
            continue;
        }
        auto& entry = modules.try_emplace(module, Module{module, target->second, {}}).first->second;
        if (!entry.tensors.emplace(parts->role, name).second)
            file.unused.push_back({name, sentence("lora", "the file holds the same twice")});
    }
    if (!any_lora)
        return Error{ErrorCode::bad_input,
                     sentence("lora", "%1 is no LoRA: none of its %2 tensors has a name that a LoRA's has")
                         .with(weights::display_path(file.tensors.path()), file.tensors.tensors().size())};
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

Result<LoraFile> LoraFile::open(const fs::path& path, const std::vector<Layer>& layers) {
    PHOTOFLUX_TRY(auto tensors, weights::TensorSet::open(path));
    return read(std::move(tensors), layers);
}

}  // namespace photoflux::lora
