#include "lora/rewrite.h"

#include "lora/attach.h"
#include "lora/lora_info.h"
#include "lora/lora_writer.h"
#include "lora/module_adapter.h"
#include "lora/rank_reduction.h"
#include "lora/told_layers.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <variant>

namespace photoflux::lora {

namespace {

/// Squared lengths, from which relative errors come.
struct Loss {
    double squares = 0, lost = 0;
    double relative() const { return squares > 0 ? std::sqrt(lost / squares) : 0; }
};

/// A file's changes as products of low rank.
struct Read {
    std::vector<LowRankPair> pairs;
    std::map<std::string, Loss> lost;  ///< by layer: of changes that were none before
};

Error in_module(const weights::TensorSet& file, const Module& module, const Sentence& why) {
    return {ErrorCode::bad_input, why.with(file.path().filename().string(), module.name)};
}

/// A LoKr or whole change as a product of low rank.
Result<Reduced> shortened(const LoraFile& file, const Module& module, const nn::Adapter& adapter,
                          const Truncation& truncation) {
    const auto* kronecker = std::get_if<nn::Kronecker>(&adapter.change);
    Reduced result =
        kronecker ? reduced(*kronecker, truncation) : reduced(std::get<nn::Dense>(adapter.change), truncation);
    const auto rank = result.up.size(1), rows = result.up.size(0), in = result.down.size(1);
    if (truncation.keeps_all() && rank * (rows + in) >= rows * in)
        return in_module(
            file.tensors, module,
            sentence("lora",
                     "%1 changes all of %2, which a LoRA holds only in part; say with --rank or --keep how "
                     "much of it is to stay"));
    result.up = result.up * adapter.scale;
    result.squares *= adapter.scale * adapter.scale;
    result.lost *= adapter.scale * adapter.scale;
    return result;
}

Result<void> read_module(const LoraFile& file, const weights::Checkpoint& values, const Module& module,
                         std::int64_t layer_rows, double strength, const Truncation& truncation, Read& into) {
    if (module.tensors.contains(Role::dora))
        return in_module(
            file.tensors, module,
            sentence("lora",
                     "%1 is a DoRA (%2): what it does depends on the weights of its model, so that no LoRA "
                     "is the same"));
    PHOTOFLUX_TRY(const nn::Adapter adapter, adapter_of(values, module, 1, nn::Linear{}));
    if (adapter.bias.defined() && adapter.bias.any().item<bool>())
        return in_module(
            file.tensors, module,
            sentence("lora", "%1 changes the bias of %2, which the layouts of kohya and diffusers do not hold"));
    const Target& target = module.target;
    LowRankPair pair{target.network, target.key, layer_rows, target.first_row, target.rows, {}, {}};
    if (const auto* low = std::get_if<nn::LowRank>(&adapter.change)) {
        pair.down = low->down;
        pair.up = low->up * (adapter.scale * strength);
    } else {
        PHOTOFLUX_TRY(auto part, shortened(file, module, adapter, truncation));
        pair.down = part.down;
        pair.up = part.up * strength;
        Loss& loss = into.lost[target.key];
        loss.squares += part.squares * strength * strength;
        loss.lost += part.lost * strength * strength;
    }
    into.pairs.push_back(std::move(pair));
    return Done{};
}

class Rewriting {
public:
    Rewriting(const LoraJob& job, const CancelToken& cancel)
        : job_(job), cancel_(cancel), truncation_{job.rank, job.keep} {}

    Result<LoraOutcome> run() {
        for (const LoraInput& input : job_.inputs) PHOTOFLUX_CHECK(read(input));
        layout_ = job_.layout.empty() ? layout_ : job_.layout == "kohya" ? Layout::kohya : Layout::diffusers;
        outcome_.layout = layout_ == Layout::kohya ? "kohya" : "diffusers";
        auto modules = modules_of(layout_, read_.pairs, 1);
        read_.pairs.clear();
        PHOTOFLUX_CHECK(shorten(modules));
        return write(modules);
    }

private:
    Result<void> read(const LoraInput& input) {
        ToldLayers told;
        PHOTOFLUX_TRY(const auto file, open_alone(input.file, told));
        if (&input == &job_.inputs.front()) layout_ = splits_layers(file) ? Layout::diffusers : Layout::kohya;
        PHOTOFLUX_CHECK(agree(file, told));
        const weights::Checkpoint values(file.tensors);
        for (const Module& module : file.modules) {
            if (cancel_.cancelled()) return Cancelled{};
            const Target& target = module.target;
            PHOTOFLUX_CHECK(read_module(file, values, module, sizes_.at({target.network, target.key}).second,
                                        input.strength, truncation_, read_));
            for (const auto& [role, name] : module.tensors)
                if (role != Role::alpha) types_.insert(file.tensors.find(name)->dtype);
        }
        if (!file.unused.empty())
            outcome_.notes.push_back(
                note_on(input.file, {.tensors = file.tensors.tensors().size(), .unused = file.unused}));
        metadata_.push_back(carried_over(file.tensors.metadata()));
        return Done{};
    }

    /// Of the layers that files share, all must have the same sizes.
    Result<void> agree(const LoraFile& file, const ToldLayers& told) {
        for (const Layer& layer : told.layers) {
            const auto [first, fresh] = sizes_.try_emplace({layer.network, layer.key}, layer.in, layer.out);
            if (!fresh && first->second != std::pair{layer.in, layer.out})
                return Error{
                    ErrorCode::bad_input,
                    sentence("lora",
                             "%1 and %2 are for models of different sizes: %3 has %4 inputs in one and %5 in "
                             "the other, or other outputs")
                        .with(job_.inputs.front().file.filename().string(), file.tensors.path().filename().string(),
                              layer.key, first->second.first, layer.in)};
        }
        return Done{};
    }

    Result<void> shorten(std::vector<WrittenModule>& modules) {
        Loss all;
        // What is left of them comes again below.
        for (const auto& [key, loss] : read_.lost) {
            const auto named = std::find_if(modules.begin(), modules.end(),
                                            [&](const WrittenModule& module) { return module.key == key; });
            if (named != modules.end()) note(named->name, loss, loss.lost, all);
        }
        for (WrittenModule& module : modules) {
            if (cancel_.cancelled()) return Cancelled{};
            Truncation truncation = truncation_;
            // `keep` twice would be less than it says.
            if (read_.lost.contains(module.key)) truncation.keep = 1;
            if (!truncation_.keeps_all()) {
                const Reduced result = reduced(module.down, module.up, truncation);
                module.down = result.down;
                module.up = result.up;
                note(module.name, {result.squares, result.lost}, result.squares, all);
            }
            const auto rank = module.down.size(0);
            outcome_.largest_rank = std::max(outcome_.largest_rank, rank);
            outcome_.smallest_rank = outcome_.smallest_rank > 0 ? std::min(outcome_.smallest_rank, rank) : rank;
            outcome_.parameters += module.down.numel() + module.up.numel();
        }
        outcome_.modules = static_cast<std::int64_t>(modules.size());
        outcome_.error = all.relative();
        return Done{};
    }

    void note(const std::string& layer, const Loss& loss, double squares, Loss& all) {
        all.squares += squares;
        all.lost += loss.lost;
        if (loss.relative() <= outcome_.worst_error) return;
        outcome_.worst_error = loss.relative();
        outcome_.worst_layer = layer;
    }

    at::ScalarType dtype() {
        std::string wanted = job_.dtype;
        if (wanted.empty()) {
            const bool one = types_.size() == 1;
            wanted = one && types_.contains(weights::DType::F16)    ? "fp16"
                     : one && types_.contains(weights::DType::BF16) ? "bf16"
                                                                    : "fp32";
        }
        outcome_.dtype = wanted;
        return wanted == "fp16" ? at::kHalf : wanted == "bf16" ? at::kBFloat16 : at::kFloat;
    }

    Result<LoraOutcome> write(const std::vector<WrittenModule>& modules) {
        const auto tensors = tensors_of(layout_, modules, dtype());
        for (const auto& [name, tensor] : tensors)
            if (!tensor.isfinite().all().item<bool>())
                return Error{ErrorCode::bad_input,
                             sentence("lora", "values of %1 are too large for %2; write it in bf16 or fp32")
                                 .with(name, outcome_.dtype)};
        if (cancel_.cancelled()) return Cancelled{};
        PHOTOFLUX_CHECK(weights::write_safetensors(job_.out, tensors, metadata(content_digest(tensors))));
        return outcome_;
    }

    Metadata metadata(const std::string& digest) const {
        Metadata all = merged(metadata_);
        const std::string rank = std::to_string(outcome_.largest_rank);
        all["format"] = "pt";
        all["modelspec.sai_model_spec"] = "1.0.1";
        all["modelspec.hash_sha256"] = "0x" + digest;
        all["sshs_model_hash"] = digest;
        all["ss_network_module"] = "networks.lora_flux";
        all["ss_network_dim"] = all["ss_network_alpha"] = rank;
        all.erase("ss_network_args");
        for (const auto& [key, value] : job_.metadata) all[key] = value;
        return all;
    }

    const LoraJob& job_;
    const CancelToken& cancel_;
    Truncation truncation_;
    Layout layout_ = Layout::kohya;
    Read read_;
    std::map<std::pair<Network, std::string>, std::pair<std::int64_t, std::int64_t>> sizes_;  ///< inputs, outputs
    std::set<weights::DType> types_;
    std::vector<Metadata> metadata_;
    LoraOutcome outcome_;
};

}  // namespace

Result<LoraOutcome> rewrite(const LoraJob& job, const CancelToken& cancel) {
    const c10::InferenceMode ordinary(false);
    const at::NoGradGuard no_grad;
    return Rewriting(job, cancel).run();
}

}  // namespace photoflux::lora
