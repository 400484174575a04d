#include "modelstore/lora_base.h"

#include "modelstore/path_text.h"
#include "weights/flux_parts.h"
#include "weights/json.h"
#include "weights/tensor_set.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace photoflux::modelstore {
namespace {

constexpr std::int64_t kFluxWidth = 3072;

bool is_down(std::string_view tensor) {
    static constexpr std::array kEndings = {".lora_down.weight", ".lora_A.weight", ".lora_A.default.weight",
                                            ".down.weight"};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](const char* ending) { return tensor.ends_with(ending); });
}

/// Inputs of a layer in widths of the transformer: the last layer of a feed-forward takes more than one.
std::int64_t widths_in(std::string_view tensor) {
    const auto names = [&](std::initializer_list<std::string_view> parts) {
        return std::any_of(parts.begin(), parts.end(), [&](auto part) { return tensor.find(part) != tensor.npos; });
    };
    if (names({"linear2", "proj_lora."}) || (names({"single"}) && names({"proj_out"}))) return 5;
    return names({"mlp.2", "mlp_2", "net.2", "net_2"}) ? 4 : 1;
}

/// Width of a model's transformer; 0 where its files do not say.
std::int64_t width_of(const std::filesystem::path& model) {
    std::error_code none;
    if (std::filesystem::is_directory(model, none)) {
        const auto config = weights::read_json_file(model / "transformer" / "config.json");
        if (!config.ok()) return 0;
        const auto field = [&](const char* name, std::int64_t usual) {
            const auto* found = config->find(name);
            return found ? found->as_int().value_or(0) : usual;
        };
        return field("num_attention_heads", 24) * field("attention_head_dim", 128);
    }
    const auto tensors = weights::TensorSet::open(model);
    if (!tensors.ok()) return 0;
    const auto parts = weights::recognise(*tensors);
    if (!parts.ok()) return 0;
    for (const auto& part : *parts) {
        if (part.kind != weights::PartKind::transformer) continue;
        const auto source = weights::source_of(part, "img_in.weight", 1);
        const auto* entry = tensors->find(part.prefix + source.parts.front().name);
        return entry && !entry->shape.empty() ? entry->shape.front() : 0;
    }
    return 0;
}

}  // namespace

std::optional<std::int64_t> trained_width(const std::filesystem::path& lora) {
    const auto file = weights::TensorSet::open(lora);
    if (!file.ok()) return std::nullopt;
    for (const auto& [name, tensor] : file->tensors())
        if (name.find("_blocks") != name.npos && is_down(name) && tensor.shape.size() == 2)
            return tensor.shape[1] / widths_in(name);
    return std::nullopt;
}

Result<ModelFolder> model_for(const std::filesystem::path& lora) {
    const auto width = trained_width(lora);
    if (!width) return find_model(kDefaultModel);
    const auto rank = [](const ModelFolder& model) {
        return model.bundled ? 2 : has_guidance(model.path) == true ? 0 : 1;
    };
    std::optional<ModelFolder> best;
    for (const auto& model : installed_models())
        if (width_of(model.path) == *width && (!best || rank(model) < rank(*best))) best = model;
    std::error_code none;
    if (best && std::filesystem::is_directory(best->path, none)) return *std::move(best);
    if (best) return find_model(shown(best->path));  // which looks for the parts that a file lacks, too
    const std::string name = shown(lora.filename());
    if (*width == kFluxWidth)
        return Error{ErrorCode::not_found,
                     sentence("modelstore",
                              "%1 is for FLUX.1, and no model of that kind is installed; \"photoflux models download "
                              "flux1-schnell-q4\" fetches one, --model names one that lies elsewhere")
                         .with(name)};
    return Error{ErrorCode::not_found,
                 sentence("modelstore", "%1 is for a model of width %2, and none of that width is installed")
                     .with(name, *width)};
}

}  // namespace photoflux::modelstore
