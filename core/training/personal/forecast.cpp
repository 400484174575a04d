#include "training/personal/forecast.h"

namespace photoflux::training {

namespace {

/// Widths that a block keeps for its backward pass, a token: its input, two norms, what enters its products, queries,
/// keys and values before and after their rotation, and the feed-forward twice.
constexpr std::int64_t kKeptWidths = 26;
/// Widths of gradients that live at once while a block goes back.
constexpr std::int64_t kPassingWidths = 22;

std::int64_t all_tokens(const PassSize& pass) {
    // One token in the latent of 8 × 8 pixels, 2 × 2 of which are packed.
    return pass.pictures * (pass.width * pass.height / 256 + pass.tokens);
}

}  // namespace

std::uint64_t pass_bytes(const weights::ModelSize& model, const PassSize& pass) {
    const std::int64_t blocks = model.double_blocks + model.single_blocks;
    const std::int64_t kept = pass.recompute ? blocks + kKeptWidths : blocks * kKeptWidths;
    return static_cast<std::uint64_t>(all_tokens(pass) * model.hidden * (kept + kPassingWidths)) * pass.number_bytes;
}

std::uint64_t factor_bytes(const LoraSettings& settings, std::int64_t numbers) {
    std::uint64_t each = 4 + 4 + 4;  // factor, gradient, average
    switch (settings.optimizer) {
        case OptimizerKind::adamw:
            each += 8;
            break;
        case OptimizerKind::adamw8:
            each += 2;
            break;
        case OptimizerKind::prodigy:
            each += 16;
            break;
    }
    return each * static_cast<std::uint64_t>(numbers);
}

double pass_operations(const weights::ModelSize& model, const PassSize& pass) {
    const double tokens = static_cast<double>(all_tokens(pass)), hidden = static_cast<double>(model.hidden);
    const double own = tokens / static_cast<double>(pass.pictures);  // attention is within a picture
    const double blocks = static_cast<double>(model.double_blocks + model.single_blocks);
    const double forward = blocks * (2 * 12 * hidden * hidden * tokens + 4 * tokens * own * hidden);
    return forward * (pass.recompute ? 3 : 2);
}

}  // namespace photoflux::training
