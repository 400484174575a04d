#include "weights/footprint.h"

#include <algorithm>

namespace photoflux::weights {
namespace {

// One token in the latent of 8 × 8 pixels, 2 × 2 of which are packed.
std::int64_t image_tokens(const PictureSize& picture) { return std::int64_t{picture.width} * picture.height / 256; }

}  // namespace

std::uint64_t modulation_parameters(const ModelSize& model) {
    // Twelve times the width squared a double block, three times a single one, twice for the last layer, and biases.
    const std::int64_t layers = 12 * model.double_blocks + 3 * model.single_blocks + 2;
    return static_cast<std::uint64_t>(layers * model.hidden * (model.hidden + 1));
}

std::uint64_t working_bytes(const ModelSize& model, const PictureSize& picture, std::uint64_t number_bytes) {
    // The finest level holds a picture of its channels before and after each norm, activation and convolution: five to
    // six live at once. A single block's widest moment is queries, keys, values and the feed-forward twice: 20 widths.
    const std::int64_t pixels = std::int64_t{picture.width} * picture.height;
    const std::int64_t decode = pixels * model.finest_channels * 6;
    const std::int64_t denoise = (image_tokens(picture) + picture.tokens) * model.hidden * 20;
    return static_cast<std::uint64_t>(std::max(decode, denoise)) * number_bytes;
}

std::uint64_t memory_bytes(const ModelSize& model, const PictureSize& picture, std::uint64_t weight_bytes,
                           std::uint64_t number_bytes) {
    const std::uint64_t kept = model.parameters - std::min(model.parameters, modulation_parameters(model));
    return kProgramBytes + kept * weight_bytes + working_bytes(model, picture, number_bytes);
}

double operations(const ModelSize& model, const PictureSize& picture) {
    const double tokens = double(image_tokens(picture)) + picture.tokens, hidden = double(model.hidden);
    const double blocks = double(model.double_blocks + model.single_blocks);
    // Every token passes 12 · hidden² weights a block (in double blocks those of its own stream), and meets every other
    // token twice in attention.
    const double step = blocks * (2 * 12 * hidden * hidden * tokens + 4 * tokens * tokens * hidden);
    // FLUX.1's decoder, 256 channels wide at its finest, takes 10.5 · 10¹² for 1024 × 1024 pixels.
    const double channels = double(model.finest_channels) / 256;
    const double decode = 1e7 * picture.width * picture.height * channels * channels;
    return 2 * double(model.t5_parameters) * picture.tokens + step * picture.steps + decode;
}

}  // namespace photoflux::weights
