#include "models/load.h"

#include "models/transformer.h"
#include "nn/block_weight.h"
#include "nn/converted_weight.h"
#include "nn/layers.h"
#include "weights/nf4.h"
#include "weights/scalar_types.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/accumulate.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <utility>

namespace photoflux::models {

namespace {

std::string shape_text(at::IntArrayRef shape) {
    std::ostringstream out;
    out << shape;
    return out.str();
}

/// Whether a tensor is used where it is mapped.
bool stays_mapped(const weights::Source& source, const weights::Checkpoint& checkpoint, const LoadOptions& options) {
    if (source.parts.size() != 1 || source.swap_halves || !options.device.is_cpu()) return false;
    const weights::StoredTensor* stored = checkpoint.info(source.parts.front().name);
    return stored && !stored->quantised && stored->dtype != weights::DType::BOOL &&
           weights::scalar_type(stored->dtype) == options.dtype &&
           reinterpret_cast<std::uintptr_t>(stored->bytes) % c10::elementSize(options.dtype) == 0;
}

/// The quantised parts of a layer's weight; nothing where it is not quantised, or not of the layer's size.
std::optional<std::vector<weights::QuantisedTensor>> packed_parts(const weights::Source& source,
                                                                  const weights::Checkpoint& checkpoint,
                                                                  const nn::Linear& layer) {
    std::vector<weights::QuantisedTensor> parts;
    std::int64_t rows = 0;
    for (const auto& part : source.parts) {
        const weights::StoredTensor* stored = checkpoint.info(part.name);
        if (!stored || !stored->quantised || stored->shape.size() != 2 || stored->shape[1] != layer.in)
            return std::nullopt;
        rows += stored->shape[0];
        parts.push_back(*stored->quantised);
    }
    if (rows != layer.out) return std::nullopt;
    return parts;
}

/// A layer that `LoadOptions::convert` makes smaller.
bool converts(const std::string& key, const LoadOptions& options) {
    return options.convert != Convert::none && key.find("_blocks.") != key.npos && key.find(kModulationKey) == key.npos;
}

bool lies_by_row(const weights::QuantisedTensor& tensor) {
    return tensor.whole_rows() && (!tensor.nf4 || tensor.scales_by_row());
}

/// Bytes of a converted weight.
std::int64_t converted_bytes(const nn::Linear& layer, Convert convert) {
    const std::int64_t values = layer.in * layer.out;
    return convert == Convert::nf4 ? values / 2 + values / 16 : values + layer.out * 4;
}

class Loader {
public:
    Loader(const weights::Checkpoint& checkpoint, const Translate& translate, const LoadOptions& options)
        : checkpoint_(checkpoint), translate_(translate), options_(options) {}

    void fill(const std::string& key, nn::Linear& layer) {
        const weights::Source source = translate_(key + ".weight");
        const auto parts =
            options_.quantised == Quantised::keep ? packed_parts(source, checkpoint_, layer) : std::nullopt;
        if (converts(key, options_)) {
            convert(key, layer);
        } else if (parts && options_.device.is_cpu()) {
            layer.packed = std::make_shared<const nn::BlockWeight>(*parts, source.swap_halves);
            layer.weight.reset();
        } else if (parts && std::all_of(parts->begin(), parts->end(), lies_by_row)) {
            layer.packed = std::make_shared<const nn::DeviceBlockWeight>(*parts, source.swap_halves, options_.device);
            layer.weight.reset();
        } else {
            layer.packed.reset();
            fill(key + ".weight", layer.weight, {layer.out, layer.in});
        }
        if (layer.has_bias) fill(key + ".bias", layer.bias, {layer.out});
    }

    void fill(const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        if (failure_) return;
        const weights::Source source = translate_(key);
        if (!check(source, shape)) return;
        if (stays_mapped(source, checkpoint_, options_)) {
            weight = checkpoint_.mapped(source.parts.front().name).view(shape);
            return;
        }
        at::Tensor whole = options_.arena ? options_.arena->take(shape, options_.dtype) : empty(shape);
        std::int64_t row = 0;
        for (const auto& part : source.parts) {
            const auto rows = checkpoint_.info(part.name)->shape.front();
            const auto& stored = checkpoint_.info(part.name)->shape;
            if (auto done = checkpoint_.read_into(part.name, whole.narrow(0, row, rows).view(stored)); !done.ok()) {
                failure_ = done.failure();
                return;
            }
            row += rows;
            // What was converted, moved or put together is not needed twice.
            checkpoint_.give_back(part.name);
        }
        if (source.swap_halves) {
            const at::Tensor first = whole.narrow(0, 0, whole.size(0) / 2),
                             second = whole.narrow(0, whole.size(0) / 2, whole.size(0) / 2);
            const at::Tensor kept = first.clone();
            first.copy_(second);
            second.copy_(kept);
        }
        weight = std::move(whole);
    }

    Result<void> outcome() const {
        if (failure_) return *failure_;
        if (complaints_ == 0) return Done{};
        const Sentence what =
            complaints_ > 1 ? sentence("models",
                                       "%1: %2 (and %3 more tensors do not fit); configuration and weights belong to "
                                       "different models, or the download is incomplete")
                            : sentence("models",
                                       "%1: %2; configuration and weights belong to different models, or the download "
                                       "is incomplete");
        return Error{ErrorCode::corrupt, what.with(checkpoint_.path().string(), first_, complaints_ - 1)};
    }

private:
    void convert(const std::string& key, nn::Linear& layer) {
        auto plain = options_;
        plain.arena = nullptr;
        if (options_.convert == Convert::nf4) plain.device = at::kCPU, plain.dtype = at::kFloat;
        Loader whole(checkpoint_, translate_, plain);
        at::Tensor weight;
        whole.fill(key + ".weight", weight, {layer.out, layer.in});
        if (auto outcome = whole.outcome(); !outcome.ok()) {
            failure_ = outcome.failure();
            return;
        }
        layer.weight.reset();
        layer.packed = converted(weight);
        // Only now: they were read where they are mapped.
        for (const auto& part : translate_(key + ".weight").parts) checkpoint_.give_back(part.name);
    }

    std::shared_ptr<const nn::PackedWeight> converted(const at::Tensor& weight) const {
        if (options_.convert == Convert::int8) return std::make_shared<const nn::Int8Weight>(weight);
        if (options_.convert == Convert::fp8) return std::make_shared<const nn::Fp8Weight>(weight);
        const at::Tensor values = weight.contiguous();
        auto codes = weights::quantised_nf4(values.const_data_ptr<float>(), values.size(0), values.size(1));
        if (options_.device.is_cpu())
            return std::make_shared<const nn::BlockWeight>(std::vector{std::move(codes)}, false);
        return std::make_shared<const nn::DeviceBlockWeight>(std::vector{std::move(codes)}, false, options_.device);
    }

    at::Tensor empty(at::IntArrayRef shape) {
        const c10::InferenceMode ordinary(false);
        return at::empty(shape, at::TensorOptions(options_.dtype).device(options_.device));
    }

    /// Complains where parts are missing or do not make up `shape`. 1×1 convolutions of the original autoencoder are
    /// linears in diffusers.
    bool check(const weights::Source& source, at::IntArrayRef shape) {
        std::vector<std::int64_t> whole;
        for (const auto& part : source.parts) {
            const weights::StoredTensor* stored = checkpoint_.info(part.name);
            if (!stored) {
                complain(sentence("models", "%1 is missing").with(part.name));
                return false;
            }
            auto sides = stored->shape;
            if (sides.size() == 4 && shape.size() == 2 && sides[2] == 1 && sides[3] == 1) sides.resize(2);
            if (whole.empty()) {
                whole = sides;
            } else if (!sides.empty() && sides.size() == whole.size() &&
                       std::equal(sides.begin() + 1, sides.end(), whole.begin() + 1)) {
                whole[0] += sides[0];
            } else {
                whole = {-1};
            }
        }
        if (at::IntArrayRef(whole) == shape) return true;
        complain(sentence("models", "%1 has shape %2 where the configuration asks for %3")
                     .with(source.parts.front().name, shape_text(whole), shape_text(shape)));
        return false;
    }

    void complain(Sentence what) {
        if (complaints_++ == 0) first_ = std::move(what);
    }

    const weights::Checkpoint& checkpoint_;
    const Translate& translate_;
    const LoadOptions& options_;
    std::optional<Failure> failure_;
    Sentence first_;
    int complaints_ = 0;
};

}  // namespace

Result<void> load_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                          const weights::Checkpoint& checkpoint, const Translate& translate,
                          const LoadOptions& options) {
    const at::NoGradGuard no_grad;
    Loader loader(checkpoint, translate, options);
    nn::WeightVisitor visitor(
        [&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) { loader.fill(key, weight, shape); });
    visitor.linear = [&](const std::string& key, nn::Linear& layer) { loader.fill(key, layer); };
    visit(visitor);
    return loader.outcome();
}

LoadedSize loaded_size(const std::function<void(const nn::WeightVisitor&)>& visit,
                       const weights::Checkpoint& checkpoint, const Translate& translate, const LoadOptions& options) {
    LoadedSize size;
    const auto add = [&](const std::string& key, at::IntArrayRef shape) {
        const auto bytes = c10::multiply_integers(shape) * static_cast<std::int64_t>(c10::elementSize(options.dtype));
        (stays_mapped(translate(key), checkpoint, options) ? size.mapped : size.memory) += bytes;
    };
    nn::WeightVisitor visitor([&](const std::string& key, at::Tensor&, at::IntArrayRef shape) { add(key, shape); });
    visitor.linear = [&](const std::string& key, nn::Linear& layer) {
        const auto parts = packed_parts(translate(key + ".weight"), checkpoint, layer);
        if (converts(key, options)) {
            size.memory += converted_bytes(layer, options.convert);
        } else if (parts && options.quantised == Quantised::keep) {
            for (const auto& part : *parts) {
                const auto block = weights::block_size(part.packing);
                (options.device.is_cpu() ? size.mapped : size.memory) += part.values() / block.values * block.bytes;
            }
        } else {
            add(key + ".weight", {layer.out, layer.in});
        }
        if (layer.has_bias) add(key + ".bias", {layer.out});
    };
    visit(visitor);
    return size;
}

void give_back(const std::function<void(const nn::WeightVisitor&)>& visit, const weights::Checkpoint& checkpoint,
               const Translate& translate) {
    visit([&](const std::string& key, at::Tensor&, at::IntArrayRef) {
        for (const auto& part : translate(key).parts) checkpoint.give_back(part.name);
    });
}

Translate text_encoder_names(const weights::Checkpoint& checkpoint) {
    const auto& all = checkpoint.tensors().tensors();
    const auto first = all.lower_bound("text_model.");
    const bool prefixed = first != all.end() && first->first.starts_with("text_model.");
    const bool shared = checkpoint.has("shared.weight");
    return [prefixed, shared](const std::string& key) -> weights::Source {
        if (prefixed) return {{{"text_model." + key}}};
        if (key == "shared.weight" && !shared) return {{{"encoder.embed_tokens.weight"}}};
        return {{{key}}};
    };
}

Translate names_of(const weights::FluxPart& part, int levels) {
    return [part, levels](const std::string& key) { return weights::source_of(part, key, levels); };
}

}  // namespace photoflux::models
