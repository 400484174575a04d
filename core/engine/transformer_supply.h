#pragma once

#include "engine/ring.h"
#include "engine/timeline.h"
#include "models/load.h"
#include "models/transformer.h"
#include "sampling/denoise.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::engine {

/// How pieces of a network that do not stay where it runs get there.
struct Transport {
    bool overlap = false;   ///< the next piece is read while this one computes
    std::int64_t host = 0;  ///< bytes of main memory for copies in the form in which they are needed; 0: from the file
};

/// What becomes of the layers that make modulation: pictures compute it before their steps, training in each of them.
enum class Modulation { computed_before, kept };

/// The weights of a transformer under a limit: as many blocks as fit stay where it runs, spread evenly, the others pass
/// through a ring; modulation, 27 % of FLUX.1, is computed for all steps at once and not kept unless that is asked for.
/// Blocks may be asked for in either order. One thread.
class TransformerSupply final : public models::BlockSupply {
public:
    /// All must outlive this; no weights of blocks are loaded yet.
    TransformerSupply(models::Transformer& transformer, const weights::Checkpoint& checkpoint,
                      const models::Translate& names, const models::LoadOptions& options, const Transport& transport,
                      Modulation modulation = Modulation::computed_before);

    /// What everything that is kept takes without a limit.
    std::int64_t whole_bytes() const;
    /// The least that `load` needs: everything but the blocks, and the ring.
    std::int64_t least_bytes() const;
    /// Loads within `budget`. Errors: those of load_weights; no_memory below `least_bytes`.
    Result<void> load(std::int64_t budget);
    /// What stays where it runs after `load`, the ring included.
    std::int64_t kept_bytes() const;
    std::size_t streamed_blocks() const { return streamed_count_; }

    /// Notes there when blocks are copied and computed; null: nowhere. Not while a block is in use.
    void record(Timeline* timeline);
    /// The pass is over: what was computed last ends here.
    void end_pass();

    const models::DoubleBlock& double_block(std::size_t index) override;
    const models::SingleBlock& single_block(std::size_t index) override;

    /// As models::Transformer::modulate for each vector, with the layers loaded one by one. Throws Ring::Unfilled.
    std::vector<models::StepModulation> modulate(const std::vector<at::Tensor>& vectors);

    /// Fills the weight of a layer that is not kept, by its key.
    Result<void> load_layer(const std::string& key, nn::Linear& layer) const;

private:
    using Visit = std::function<void(const nn::WeightVisitor&)>;
    /// One that passes through; which of the two it is, the unit says.
    struct Slot {
        models::DoubleBlock double_block;
        models::SingleBlock single_block;
    };
    std::size_t units() const { return transformer_.double_blocks.size() + transformer_.single_blocks.size(); }
    bool is_double(std::size_t unit) const { return unit < transformer_.double_blocks.size(); }
    std::size_t next_streamed(std::size_t unit, bool backwards) const;
    /// All but what is computed before.
    nn::WeightVisitor supplied(const nn::WeightVisitor& visitor) const;
    /// Shows the weights of a unit in `double_block` or `single_block` under their full keys.
    Visit unit_in(std::size_t unit, models::DoubleBlock* double_block, models::SingleBlock* single_block) const;
    Visit unit_in(std::size_t unit, Slot& slot) const;
    Visit resident_unit(std::size_t unit);
    /// What is no block.
    Visit rest();
    std::int64_t ring_bytes(std::size_t streamed) const;
    std::int64_t needed(std::size_t streamed) const;
    Result<void> keep_on_host(std::size_t unit);
    /// Gives one piece copies of the weights of another of the same form, or of itself.
    static void copy_unit(const Visit& from, const Visit& to, const nn::PackedWeight::Copy& copy);
    Result<void> fill(std::size_t unit, std::size_t slot, models::Arena& arena);
    Slot& arrived(std::size_t unit);
    Result<void> copy(std::size_t unit, std::size_t slot, models::Arena& arena);
    void begin(std::size_t unit);

    models::Transformer& transformer_;
    const weights::Checkpoint& checkpoint_;
    const models::Translate& names_;
    models::LoadOptions options_;
    Transport transport_;
    Modulation modulation_;
    std::vector<models::LoadedSize> unit_sizes_;
    models::LoadedSize rest_size_;
    std::vector<bool> streamed_;
    std::size_t streamed_count_ = 0;
    std::size_t last_unit_ = 0;  ///< that was asked for
    bool backwards_ = false;     ///< so are the next ones
    std::array<Slot, 2> slots_;
    std::array<std::optional<std::size_t>, 2> slot_units_;  ///< what each slot holds
    std::vector<std::unique_ptr<Slot>> host_;               ///< copies in main memory, by unit
    std::atomic<Timeline*> timeline_ = nullptr;             ///< the ring's thread asks, too
    std::unique_ptr<Ring> ring_;
};

}  // namespace photoflux::engine
