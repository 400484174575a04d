#include "engine/transformer_supply.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <utility>

namespace photoflux::engine {

namespace {

/// Every second, third … of `count` units, so that each copy has computation beside it.
std::vector<bool> spread(std::size_t chosen, std::size_t count) {
    std::vector<bool> units(count);
    for (std::size_t i = 0; i < count; ++i) units[i] = (i + 1) * chosen / count != i * chosen / count;
    return units;
}

}  // namespace

TransformerSupply::TransformerSupply(models::Transformer& transformer, const weights::Checkpoint& checkpoint,
                                     const models::Translate& names, const models::LoadOptions& options,
                                     const Transport& transport, Modulation modulation)
    : transformer_(transformer),
      checkpoint_(checkpoint),
      names_(names),
      options_(options),
      transport_(transport),
      modulation_(modulation),
      slots_{Slot{models::DoubleBlock(transformer.config), models::SingleBlock(transformer.config)},
             Slot{models::DoubleBlock(transformer.config), models::SingleBlock(transformer.config)}} {
    for (std::size_t unit = 0; unit < units(); ++unit)
        unit_sizes_.push_back(models::loaded_size(resident_unit(unit), checkpoint_, names_, options_));
    rest_size_ = models::loaded_size(rest(), checkpoint_, names_, options_);
    streamed_.assign(units(), false);
}

nn::WeightVisitor TransformerSupply::supplied(const nn::WeightVisitor& visitor) const {
    return modulation_ == Modulation::kept ? visitor : nn::without(models::kModulationKey, visitor);
}

TransformerSupply::Visit TransformerSupply::unit_in(std::size_t unit, models::DoubleBlock* double_block,
                                                    models::SingleBlock* single_block) const {
    const std::size_t doubles = transformer_.double_blocks.size();
    return [=, this](const nn::WeightVisitor& visitor) {
        if (unit < doubles) {
            const auto block = nn::under("double_blocks." + std::to_string(unit), visitor);
            double_block->visit(supplied(block));
        } else {
            const auto block = nn::under("single_blocks." + std::to_string(unit - doubles), visitor);
            single_block->visit(supplied(block));
        }
    };
}

TransformerSupply::Visit TransformerSupply::unit_in(std::size_t unit, Slot& slot) const {
    return unit_in(unit, &slot.double_block, &slot.single_block);
}

TransformerSupply::Visit TransformerSupply::resident_unit(std::size_t unit) {
    const std::size_t doubles = transformer_.double_blocks.size();
    return unit < doubles ? unit_in(unit, &transformer_.double_blocks[unit], nullptr)
                          : unit_in(unit, nullptr, &transformer_.single_blocks[unit - doubles]);
}

TransformerSupply::Visit TransformerSupply::rest() {
    return [this](const nn::WeightVisitor& visitor) {
        const auto plain = nn::without("_blocks.", visitor);
        transformer_.visit(supplied(plain));
    };
}

std::int64_t TransformerSupply::ring_bytes(std::size_t streamed) const {
    if (streamed == 0) return 0;
    // Packed and mapped weights need no slot; on the processor their pages come and go with the block.
    std::int64_t largest = 0, mapped = 0;
    for (const auto& size : unit_sizes_) {
        largest = std::max(largest, size.memory);
        mapped = std::max(mapped, size.mapped);
    }
    return (transport_.overlap ? 2 : 1) * (largest + models::Arena::kSlack + mapped);
}

std::int64_t TransformerSupply::whole_bytes() const {
    std::int64_t sum = rest_size_.sum();
    for (const auto& size : unit_sizes_) sum += size.sum();
    return sum;
}

std::int64_t TransformerSupply::least_bytes() const { return rest_size_.sum() + ring_bytes(units()); }

std::int64_t TransformerSupply::needed(std::size_t streamed) const {
    const auto through = spread(streamed, units());
    std::int64_t sum = rest_size_.sum() + ring_bytes(streamed);
    for (std::size_t unit = 0; unit < units(); ++unit)
        if (!through[unit]) sum += unit_sizes_[unit].sum();
    return sum;
}

std::int64_t TransformerSupply::kept_bytes() const { return needed(streamed_count_); }

Result<void> TransformerSupply::load(std::int64_t budget) {
    std::size_t chosen = 0;
    if (whole_bytes() > budget) {
        for (chosen = 1; chosen < units() && needed(chosen) > budget;) ++chosen;
        if (needed(chosen) > budget)
            return Error{ErrorCode::no_memory,
                         sentence("engine", "the transformer does not fit into the memory limit")};
    }
    streamed_ = spread(chosen, units());
    streamed_count_ = chosen;
    PHOTOFLUX_CHECK(models::load_weights(rest(), checkpoint_, names_, options_));
    for (std::size_t unit = 0; unit < units(); ++unit) {
        if (!streamed_[unit]) PHOTOFLUX_CHECK(models::load_weights(resident_unit(unit), checkpoint_, names_, options_));
    }
    if (chosen == 0) return Done{};

    std::int64_t host = transport_.host, largest = 0;
    host_.resize(units());
    for (std::size_t unit = 0; unit < units(); ++unit) {
        if (!streamed_[unit]) continue;
        largest = std::max(largest, unit_sizes_[unit].memory);
        // What is used where it is mapped needs no copy.
        if (unit_sizes_[unit].mapped > 0 || unit_sizes_[unit].memory > host) continue;
        host -= unit_sizes_[unit].memory;
        PHOTOFLUX_CHECK(keep_on_host(unit));
    }
    ring_ = std::make_unique<Ring>(
        largest + models::Arena::kSlack, options_.device, transport_.overlap,
        [this](std::size_t unit, std::size_t slot, models::Arena& arena) { return copy(unit, slot, arena); });
    return Done{};
}

// Weights are made smaller, or laid out for the device, by the device itself; then they wait in main memory.
Result<void> TransformerSupply::keep_on_host(std::size_t unit) {
    host_[unit] = std::make_unique<Slot>(slots_[0]);
    const auto visit = unit_in(unit, *host_[unit]);
    PHOTOFLUX_CHECK(models::load_weights(visit, checkpoint_, names_, options_));
    if (options_.device.is_cpu()) return Done{};
    // An accelerator copies from pinned pages while it computes, from others it does not.
    copy_unit(visit, visit, [](const at::Tensor& weight) { return weight.cpu().pin_memory(); });
    return Done{};
}

void TransformerSupply::copy_unit(const Visit& from, const Visit& to, const nn::PackedWeight::Copy& copy) {
    std::vector<at::Tensor> weights;
    std::vector<nn::Linear> layers;
    from(nn::WeightVisitor(
        [&](const std::string&, at::Tensor& weight, at::IntArrayRef) { weights.push_back(copy(weight)); },
        [&](const std::string&, nn::Linear& layer) {
            nn::Linear moved = layer;
            if (layer.weight.defined()) moved.weight = copy(layer.weight);
            if (layer.bias.defined()) moved.bias = copy(layer.bias);
            if (layer.packed)
                if (auto packed = layer.packed->copied(copy)) moved.packed = std::move(packed);
            layers.push_back(std::move(moved));
        }));
    std::size_t next_weight = 0, next_layer = 0;
    to(nn::WeightVisitor(
        [&](const std::string&, at::Tensor& weight, at::IntArrayRef) { weight = weights[next_weight++]; },
        [&](const std::string&, nn::Linear& layer) { layer = std::move(layers[next_layer++]); }));
}

Result<void> TransformerSupply::copy(std::size_t unit, std::size_t slot, models::Arena& arena) {
    Timeline* const timeline = timeline_;
    if (timeline) timeline->begin(Timeline::Work::copy, unit, options_.device);
    auto filled = fill(unit, slot, arena);
    if (timeline) timeline->end(Timeline::Work::copy, options_.device);
    return filled;
}

Result<void> TransformerSupply::fill(std::size_t unit, std::size_t slot, models::Arena& arena) {
    Slot& place = slots_[slot];
    if (const auto old = std::exchange(slot_units_[slot], std::nullopt))
        models::give_back(unit_in(*old, place), checkpoint_, names_);
    slot_units_[slot] = unit;
    if (!host_[unit]) {
        auto options = options_;
        options.arena = &arena;
        return models::load_weights(unit_in(unit, place), checkpoint_, names_, options);
    }
    copy_unit(unit_in(unit, *host_[unit]), unit_in(unit, place), [&arena](const at::Tensor& weight) {
        at::Tensor moved = arena.take(weight.sizes(), weight.scalar_type());
        return moved.copy_(weight, /*non_blocking=*/true);
    });
    return Done{};
}

std::size_t TransformerSupply::next_streamed(std::size_t unit, bool backwards) const {
    do {
        unit = (unit + (backwards ? units() - 1 : 1)) % units();
    } while (!streamed_[unit]);
    return unit;
}

TransformerSupply::Slot& TransformerSupply::arrived(std::size_t unit) {
    if (unit != last_unit_) backwards_ = unit != next_streamed(last_unit_, false);
    last_unit_ = unit;
    Slot& slot = slots_[ring_->slot_of(unit, next_streamed(unit, backwards_))];
    nn::copy_adapters(resident_unit(unit), unit_in(unit, slot));
    return slot;
}

void TransformerSupply::record(Timeline* timeline) { timeline_ = timeline; }

void TransformerSupply::end_pass() {
    if (Timeline* const timeline = timeline_) timeline->end(Timeline::Work::compute, options_.device);
}

void TransformerSupply::begin(std::size_t unit) {
    if (Timeline* const timeline = timeline_) timeline->begin(Timeline::Work::compute, unit, options_.device);
}

const models::DoubleBlock& TransformerSupply::double_block(std::size_t index) {
    end_pass();
    const auto& block = streamed_[index] ? arrived(index).double_block : transformer_.double_blocks[index];
    begin(index);
    return block;
}

const models::SingleBlock& TransformerSupply::single_block(std::size_t index) {
    const std::size_t unit = transformer_.double_blocks.size() + index;
    end_pass();
    const auto& block = streamed_[unit] ? arrived(unit).single_block : transformer_.single_blocks[index];
    begin(unit);
    return block;
}

Result<void> TransformerSupply::load_layer(const std::string& key, nn::Linear& layer) const {
    return models::load_weights([&](const nn::WeightVisitor& visitor) { layer.visit(nn::under(key, visitor)); },
                                checkpoint_, names_, options_);
}

std::vector<models::StepModulation> TransformerSupply::modulate(const std::vector<at::Tensor>& vectors) {
    std::vector<at::Tensor> activated;
    for (const at::Tensor& vector : vectors) activated.push_back(at::silu(vector));
    std::vector<models::StepModulation> steps(vectors.size());
    const auto each_step = [&](const std::string& key, const nn::Linear& kept, const auto& place) {
        nn::Linear layer = kept;
        if (auto loaded = load_layer(key, layer); !loaded.ok()) throw Ring::Unfilled{loaded.failure()};
        for (std::size_t i = 0; i < steps.size(); ++i) place(steps[i], layer(activated[i]));
        models::give_back([&](const nn::WeightVisitor& visitor) { layer.visit(nn::under(key, visitor)); }, checkpoint_,
                          names_);
    };
    for (std::size_t block = 0; block < transformer_.double_blocks.size(); ++block) {
        const models::DoubleBlock& kept = transformer_.double_blocks[block];
        const std::string name = "double_blocks." + std::to_string(block);
        each_step(name + ".img_mod.lin", kept.img_mod,
                  [&](auto& step, at::Tensor rows) { step.double_blocks.push_back({std::move(rows), {}}); });
        each_step(name + ".txt_mod.lin", kept.txt_mod,
                  [&](auto& step, at::Tensor rows) { step.double_blocks[block].txt = std::move(rows); });
    }
    for (std::size_t block = 0; block < transformer_.single_blocks.size(); ++block)
        each_step("single_blocks." + std::to_string(block) + ".modulation.lin",
                  transformer_.single_blocks[block].modulation,
                  [&](auto& step, at::Tensor rows) { step.single_blocks.push_back({std::move(rows), {}}); });
    each_step("final_layer.adaLN_modulation.1", transformer_.final_modulation,
              [&](auto& step, at::Tensor rows) { step.final_layer = std::move(rows); });
    return steps;
}

}  // namespace photoflux::engine
