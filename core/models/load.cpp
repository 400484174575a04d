#include "models/load.h"

#include "nn/layers.h"

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

class Loader {
public:
    Loader(const weights::Checkpoint& checkpoint, const Translate& translate, at::ScalarType dtype, at::Device device)
        : checkpoint_(checkpoint), translate_(translate), dtype_(dtype), device_(device) {}

    void fill(const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        fill(translate_(key), weight, shape);
    }

    void fill(const std::string& key, nn::Linear& layer) {
        if (!keep_packed(translate_(key + ".weight"), layer)) fill(key + ".weight", layer.weight, {layer.out, layer.in});
        if (layer.has_bias) fill(key + ".bias", layer.bias, {layer.out});
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
    /// False where the layer's weight is not quantised, or not of the layer's size: then `fill` says so.
    bool keep_packed(const weights::Source& source, nn::Linear& layer) {
        std::vector<weights::QuantisedTensor> parts;
        std::int64_t rows = 0;
        for (const auto& part : source.parts) {
            const weights::StoredTensor* stored = checkpoint_.info(part.name);
            if (!stored || !stored->quantised || stored->shape.size() != 2 || stored->shape[1] != layer.in) return false;
            rows += stored->shape[0];
            parts.push_back(*stored->quantised);
        }
        if (rows != layer.out) return false;
        layer.packed = std::make_shared<const nn::PackedWeight>(std::move(parts), source.swap_halves);
        return true;
    }

    void fill(const weights::Source& source, at::Tensor& weight, at::IntArrayRef shape) {
        if (failure_) return;
        std::vector<at::Tensor> parts;
        for (const auto& part : source.parts) {
            if (!checkpoint_.has(part.name)) return complain(sentence("models", "%1 is missing").with(part.name));
            auto loaded = checkpoint_.load(part.name, dtype_, device_);
            if (!loaded) {
                failure_ = loaded.failure();
                return;
            }
            parts.push_back(std::move(*loaded));
        }
        at::Tensor whole = parts.size() == 1 ? parts.front() : at::cat(parts, 0);
        if (source.swap_halves) {
            const auto halves = whole.chunk(2, 0);
            whole = at::cat({halves[1], halves[0]}, 0);
        }
        // 1×1 convolutions of the original autoencoder are linears in diffusers.
        if (whole.dim() == 4 && shape.size() == 2 && whole.size(2) == 1 && whole.size(3) == 1) whole = whole.flatten(1);
        if (whole.sizes() != shape)
            return complain(sentence("models", "%1 has shape %2 where the configuration asks for %3")
                                .with(source.parts.front().name, shape_text(whole.sizes()), shape_text(shape)));
        weight = std::move(whole);
        // What was converted, moved or put together is not needed twice.
        for (const auto& part : source.parts)
            if (!shares_memory(weight, part.name)) checkpoint_.give_back(part.name);
    }

    void complain(Sentence what) {
        if (complaints_++ == 0) first_ = std::move(what);
    }

    bool shares_memory(const at::Tensor& weight, const std::string& name) const {
        const weights::StoredTensor& stored = *checkpoint_.info(name);
        const auto* data = static_cast<const std::byte*>(weight.const_data_ptr());
        return stored.bytes && data >= stored.bytes && data < stored.bytes + stored.size;
    }

    const weights::Checkpoint& checkpoint_;
    const Translate& translate_;
    at::ScalarType dtype_;
    at::Device device_;
    std::optional<Failure> failure_;
    Sentence first_;
    int complaints_ = 0;
};

}  // namespace

Result<void> load_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                          const weights::Checkpoint& checkpoint, const Translate& translate, at::ScalarType dtype,
                          at::Device device, Quantised quantised) {
    Loader loader(checkpoint, translate, dtype, device);
    nn::WeightVisitor visitor([&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        loader.fill(key, weight, shape);
    });
    if (quantised == Quantised::keep)
        visitor.linear = [&](const std::string& key, nn::Linear& layer) { loader.fill(key, layer); };
    visit(visitor);
    return loader.outcome();
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
