#include "engine/t5_supply.h"

#include "engine/ring.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <array>

namespace photoflux::engine {

namespace {

constexpr const char* kEmbedding = "shared.weight";

std::string block_name(std::size_t index) { return "encoder.block." + std::to_string(index); }

}  // namespace

T5Supply::T5Supply(models::T5Encoder& t5, const weights::Checkpoint& checkpoint, const models::Translate& names,
                   const models::LoadOptions& options)
    : t5_(t5), checkpoint_(checkpoint), names_(names), options_(options) {}

std::int64_t T5Supply::whole_bytes() const {
    return models::loaded_size([&](const nn::WeightVisitor& visitor) { t5_.visit(visitor); }, checkpoint_, names_,
                               options_)
        .sum();
}

models::LoadedSize T5Supply::block_size() const {
    return models::loaded_size(
        [&](const nn::WeightVisitor& visitor) { t5_.block.front().visit(nn::under(block_name(0), visitor)); },
        checkpoint_, names_, options_);
}

std::int64_t T5Supply::passing_bytes() const {
    return (options_.device.is_cpu() ? 1 : 2) * (block_size().sum() + models::Arena::kSlack);
}

Result<void> T5Supply::load(bool keep) {
    kept_ = keep;
    return models::load_weights(
        [&](const nn::WeightVisitor& visitor) {
            if (keep) return t5_.visit(visitor);
            t5_.relative_attention_bias.visit(
                nn::under("encoder.block.0.layer.0.SelfAttention.relative_attention_bias", visitor));
            t5_.final_layer_norm.visit(nn::under("encoder.final_layer_norm", visitor));
        },
        checkpoint_, names_, options_);
}

Result<void> T5Supply::fill(std::size_t index, models::T5Block& block, models::Arena* arena) const {
    auto options = options_;
    options.arena = arena;
    return models::load_weights(
        [&](const nn::WeightVisitor& visitor) { block.visit(nn::under(block_name(index), visitor)); }, checkpoint_,
        names_, options);
}

Result<void> T5Supply::load_layer(const std::string& key, nn::Linear& layer) const {
    return models::load_weights([&](const nn::WeightVisitor& visitor) { layer.visit(nn::under(key, visitor)); },
                                checkpoint_, names_, options_);
}

Result<at::Tensor> T5Supply::encode(const at::Tensor& ids) {
    const at::NoGradGuard no_grad;
    if (kept_) return t5_.forward(ids.to(options_.device));
    PHOTOFLUX_TRY(const at::Tensor rows, checkpoint_.rows(names_(kEmbedding).parts.front().name, ids));
    std::array<models::T5Block, 2> slots{models::T5Block(t5_.config), models::T5Block(t5_.config)};
    std::array<std::size_t, 2> held{};
    const auto leave = [&](std::size_t slot) {
        models::give_back(
            [&](const nn::WeightVisitor& visitor) { slots[slot].visit(nn::under(block_name(held[slot]), visitor)); },
            checkpoint_, names_);
    };
    Ring ring(block_size().memory + models::Arena::kSlack, options_.device, !options_.device.is_cpu(),
              [&](std::size_t index, std::size_t slot, models::Arena& arena) {
                  leave(slot);
                  held[slot] = index;
                  return fill(index, slots[slot], &arena);
              });
    const at::Tensor embedded = rows.view({ids.size(0), ids.size(1), -1}).to(options_.device, options_.dtype);
    const std::size_t last = t5_.block.size() - 1;
    const auto hidden = t5_.forward(embedded, [&](std::size_t index) -> const models::T5Block& {
        models::T5Block& block = slots[ring.slot_of(index, std::min(index + 1, last))];
        nn::copy_adapters([&](const nn::WeightVisitor& visitor) { t5_.block[index].visit(visitor); },
                          [&](const nn::WeightVisitor& visitor) { block.visit(visitor); });
        return block;
    });
    leave(0);
    leave(1);
    return hidden;
}

}  // namespace photoflux::engine
