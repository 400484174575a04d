#include "weights/packed_layers.h"

#include "weights/json.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>

namespace photoflux::weights {

namespace {

using Tensors = TensorSet::Tensors;

constexpr std::string_view kNf4State = ".quant_state.bitsandbytes__nf4";
constexpr std::int64_t kLargestBlock = 1 << 20;

/// The name without `ending`; nothing if it ends otherwise.
std::optional<std::string> without(std::string_view name, std::string_view ending) {
    if (!name.ends_with(ending)) return std::nullopt;
    return std::string(name.substr(0, name.size() - ending.size()));
}

bool is_fp8(const StoredTensor& tensor) {
    return !tensor.quantised && (tensor.dtype == DType::F8_E4M3 || tensor.dtype == DType::F8_E5M2);
}

class Folder {
public:
    Folder(Tensors& tensors, std::string where) : tensors_(tensors), where_(std::move(where)) {}

    Result<void> refuse_unread(const std::map<std::string, std::string>& metadata) const {
        for (const auto& [name, tensor] : tensors_) {
            if (name.ends_with(".quant_state.bitsandbytes__fp4"))
                return unread(name, sentence("weights", "FP4 of bitsandbytes"));
            if (name.ends_with(".weight_format") || name.ends_with(".SCB"))
                return unread(name, sentence("weights", "8-bit numbers of bitsandbytes"));
            if (name.ends_with(".wscales") || name.ends_with(".smooth_factor")) return unread(name, plain("SVDQuant"));
            if (name.ends_with(".qweight")) return unread(name, sentence("weights", "GPTQ, AWQ or SVDQuant"));
            if (!name.ends_with(".comfy_quant") || tensor.dtype != DType::U8) continue;
            const std::string_view text(reinterpret_cast<const char*>(tensor.bytes), tensor.size);
            PHOTOFLUX_TRY(const Json json, parse_json(text, where_ + ": " + name, 8));
            PHOTOFLUX_CHECK(check_format(name, json.find("format")));
        }
        const auto described = metadata.find("_quantization_metadata");
        if (described == metadata.end()) return Done{};
        PHOTOFLUX_TRY(const Json json, parse_json(described->second, where_ + ": _quantization_metadata", 8));
        if (const Json* layers = json.find("layers"))
            for (const auto& [name, layer] : layers->members())
                PHOTOFLUX_CHECK(check_format(name, layer.find("format")));
        return Done{};
    }

    Result<void> fold_fp8() {
        for (const std::string& name : names()) {
            auto layer = without(name, ".scale_weight");
            if (!layer) layer = without(name, ".weight_scale");
            if (!layer) continue;
            const auto weight = tensors_.find(*layer + ".weight");
            if (weight == tensors_.end()) return corrupt(name, sentence("weights", "there is no weight beside it"));
            PHOTOFLUX_CHECK(scale_fp8(name, tensors_.at(name), weight->second));
            taken_.push_back(name);
        }
        return Done{};
    }

    Result<void> fold_nf4() {
        for (const std::string& name : names())
            if (const auto weight = without(name, kNf4State)) PHOTOFLUX_CHECK(unite_nf4(*weight));
        return Done{};
    }

    void remove_folded() {
        for (const auto& name : taken_) tensors_.erase(name);
        std::erase_if(tensors_, [](const auto& entry) {
            const std::string& name = entry.first;
            return name == "scaled_fp8" || name.ends_with(".scaled_fp8") || name.ends_with(".scale_input") ||
                   name.ends_with(".input_scale") || name.ends_with(".comfy_quant");
        });
    }

private:
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& [name, tensor] : tensors_) all.push_back(name);
        return all;
    }

    Error corrupt(const std::string& name, const Sentence& what) const {
        return {ErrorCode::corrupt, sentence("weights", "%1: tensor %2: %3; the file is damaged or was packed wrongly.")
                                        .with(where_, quote_json(name), what)};
    }
    Error absent(const std::string& name, const char* field) const {
        return corrupt(name, sentence("weights", "it has no %1").with(field));
    }
    Error impossible(const std::string& name, const char* field) const {
        return corrupt(name, sentence("weights", "it has an impossible %1").with(field));
    }
    Error unread(const std::string& name, const Sentence& packing) const {
        return {ErrorCode::bad_input,
                sentence("weights",
                         "%1: %2 says that weights are packed as %3, which PhotoFlux does not read; use a bf16, fp16, "
                         "fp8, NF4 or GGUF variant.")
                    .with(where_, quote_json(name), packing)};
    }

    Result<void> check_format(const std::string& name, const Json* format) const {
        const std::string kind = format ? format->as_string().value_or("?") : "?";
        if (kind == "float8_e4m3fn" || kind == "float8_e5m2") return Done{};
        return unread(name, plain(kind));
    }

    Result<void> scale_fp8(const std::string& name, const StoredTensor& scale, StoredTensor& weight) const {
        const std::int64_t count = scale.elements();
        if (scale.dtype != DType::F32 || scale.quantised)
            return corrupt(name, sentence("weights", "it is no fp32 scale"));
        if (!is_fp8(weight)) {
            float one = 0;
            if (count == 1) std::memcpy(&one, scale.bytes, sizeof one);
            if (one == 1.0F) return Done{};
            return corrupt(name, sentence("weights", "the weight that it scales is not fp8"));
        }
        const bool each_row = count > 1;
        const bool in_rows = scale.shape.size() <= 1 || scale.shape.front() == count;
        if (count < 1 || (each_row && (weight.shape.empty() || weight.shape.front() != count || !in_rows)))
            return corrupt(name, sentence("weights", "it is neither one scale nor one for each row of its weight"));
        QuantisedTensor packed;
        packed.packing = weight.dtype == DType::F8_E4M3 ? Packing::F8_E4M3 : Packing::F8_E5M2;
        packed.shape = weight.shape;
        packed.data = weight.bytes;
        packed.scale = scale.bytes;
        packed.scale_each_row = each_row;
        packed.keep = kept(weight, scale);
        weight.quantised = std::make_shared<const QuantisedTensor>(std::move(packed));
        return Done{};
    }

    /// What must stay mapped: shards may keep a weight and its scales apart.
    static std::shared_ptr<const void> kept(const StoredTensor& a, const StoredTensor& b) {
        if (a.file == b.file) return a.file;
        return std::make_shared<std::pair<std::shared_ptr<const MappedFile>, std::shared_ptr<const MappedFile>>>(
            a.file, b.file);
    }

    /// A plain tensor of this name, type and number of elements.
    Result<const StoredTensor*> part(const std::string& name, DType dtype, std::int64_t count) {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            return corrupt(name, sentence("weights", "it is missing, and its packed weight needs it"));
        const StoredTensor& tensor = found->second;
        if (tensor.dtype != dtype || tensor.elements() != count)
            return corrupt(name, sentence("weights", "it should hold %1 values of %2").with(count, dtype_name(dtype)));
        taken_.push_back(name);
        return &tensor;
    }

    struct Nf4State {
        std::vector<std::int64_t> shape;
        std::int64_t values = 1, block = 0, nested_block = 0;
        float nested_offset = 0;
        bool nested = false;
    };

    Result<Nf4State> read_state(const std::string& weight) const {
        const std::string name = weight + std::string(kNf4State);
        const StoredTensor& tensor = tensors_.at(name);
        const std::string_view text(reinterpret_cast<const char*>(tensor.bytes), tensor.size);
        PHOTOFLUX_TRY(const Json json, parse_json(text, where_ + ": " + name, 8));
        Nf4State state;
        const Json* shape = json.find("shape");
        if (!shape || !shape->is_array()) return absent(name, "shape");
        for (const Json& item : shape->items()) {
            const std::int64_t side = item.as_int().value_or(0);
            if (side < 1 || state.values > std::numeric_limits<std::int64_t>::max() / side)
                return impossible(name, "shape");
            state.shape.push_back(side);
            state.values *= side;
        }
        const auto whole = [&](const char* field) {
            const Json* value = json.find(field);
            return value ? value->as_int().value_or(0) : 0;
        };
        state.block = whole("blocksize");
        if (state.block < 1 || state.block > kLargestBlock) return impossible(name, "blocksize");
        state.nested = tensors_.contains(weight + ".nested_absmax");
        if (!state.nested) return state;
        state.nested_block = whole("nested_blocksize");
        if (state.nested_block < 1 || state.nested_block > kLargestBlock) return impossible(name, "nested_blocksize");
        const Json* offset = json.find("nested_offset");
        if (!offset || !offset->is_number()) return absent(name, "nested_offset");
        state.nested_offset = static_cast<float>(offset->as_double().value_or(0));
        return state;
    }

    Result<void> unite_nf4(const std::string& name) {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            return corrupt(name, sentence("weights", "it is missing, but its quant_state is there"));
        StoredTensor& weight = found->second;
        PHOTOFLUX_TRY(const Nf4State state, read_state(name));
        taken_.push_back(name + std::string(kNf4State));
        // Any type may hold the packed bytes (bnb_4bit_quant_storage).
        if (weight.size != static_cast<std::uint64_t>(state.values / 2 + state.values % 2))
            return corrupt(name, sentence("weights", "it does not hold half a byte for each value of its shape"));

        const std::int64_t blocks = (state.values - 1) / state.block + 1;
        auto scales = std::make_shared<Nf4Scales>();
        scales->block = state.block;
        scales->nested = state.nested;
        PHOTOFLUX_TRY(const StoredTensor* map, part(name + ".quant_map", DType::F32, 16));
        PHOTOFLUX_TRY(const StoredTensor* absmax,
                      part(name + ".absmax", state.nested ? DType::U8 : DType::F32, blocks));
        std::memcpy(scales->levels.data(), map->bytes, sizeof scales->levels);
        scales->absmax = absmax->bytes;
        auto keep = std::make_shared<std::vector<std::shared_ptr<const MappedFile>>>();
        keep->push_back(weight.file);
        keep->push_back(absmax->file);
        if (state.nested) {
            PHOTOFLUX_TRY(const StoredTensor* nested_map, part(name + ".nested_quant_map", DType::F32, 256));
            PHOTOFLUX_TRY(const StoredTensor* nested_absmax,
                          part(name + ".nested_absmax", DType::F32, (blocks - 1) / state.nested_block + 1));
            std::memcpy(scales->nested_levels.data(), nested_map->bytes, sizeof scales->nested_levels);
            scales->nested_absmax = nested_absmax->bytes;
            scales->nested_block = state.nested_block;
            scales->nested_offset = state.nested_offset;
            keep->push_back(nested_absmax->file);
        }
        QuantisedTensor packed;
        packed.packing = Packing::NF4;
        packed.shape = state.shape;
        packed.data = weight.bytes;
        packed.nf4 = std::move(scales);
        packed.keep = std::move(keep);
        weight.shape = state.shape;
        weight.quantised = std::make_shared<const QuantisedTensor>(std::move(packed));
        return Done{};
    }

    Tensors& tensors_;
    std::string where_;
    std::vector<std::string> taken_;
};

}  // namespace

Result<void> fold_packed_layers(TensorSet::Tensors& tensors, const std::map<std::string, std::string>& metadata,
                                const std::string& where) {
    Folder folder(tensors, where);
    PHOTOFLUX_CHECK(folder.refuse_unread(metadata));
    PHOTOFLUX_CHECK(folder.fold_fp8());
    PHOTOFLUX_CHECK(folder.fold_nf4());
    folder.remove_folded();
    return Done{};
}

}  // namespace photoflux::weights
