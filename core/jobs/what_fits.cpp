#include "jobs/what_fits.h"

#include <algorithm>

namespace photoflux::jobs {
namespace {

// Of the speed of plain matrix products, what a whole picture reaches: measured with Mini and at width 1024.
constexpr double kReached = 0.7;
// Against the device's usual precision: measured at width 1024 on a processor (BENCHMARKS.md), and for accelerators
// what halving the bytes of the products gives at most (performance.md).
constexpr double kInt8OnProcessor = 1.6, kFp8 = 1.5;
// Eight bits and a scale a row; four bits and a scale each 64 values.
constexpr double kEightBits = 1.0, kNf4 = 0.5625;
constexpr std::uint64_t kT5Blocks = 24;

struct Precision {
    const char* name;
    std::uint64_t weight_bytes;  // of what is not made smaller
    double block_bytes;          // of a weight in the transformer's blocks
    double speed;                // against `operations_per_second`; 0: nobody has measured it
};

constexpr Precision kProcessor[] = {
    {"fp32", 4, 4, 1}, {"bf16", 2, 2, 0}, {"int8", 4, kEightBits, kInt8OnProcessor}, {"nf4", 4, kNf4, 0}};
constexpr Precision kAccelerator[] = {
    {"bf16", 2, 2, 1}, {"fp8", 2, kEightBits, kFp8}, {"int8", 2, kEightBits, 1}, {"nf4", 2, kNf4, 1}};

/// Weights of the blocks' products: 24 times the width squared a double block, 12 times a single one.
std::uint64_t block_parameters(const weights::ModelSize& model) {
    return static_cast<std::uint64_t>((24 * model.double_blocks + 12 * model.single_blocks) * model.hidden *
                                      model.hidden);
}

struct Place {
    std::string device;
    std::uint64_t memory = 0;
    double operations_per_second = 0;
    bool processor = false;
};

Fit fit_of(const weights::ModelSize& model, const weights::PictureSize& picture, const Place& place,
           const Precision& precision) {
    const std::uint64_t number_bytes = place.processor ? 4 : precision.weight_bytes;
    const double weight = double(precision.weight_bytes);
    const double blocks = double(block_parameters(model)), t5 = double(model.t5_parameters) * weight;
    double block_bytes = precision.block_bytes;
    // Packed files hold modulation and the few other layers, too, in the same proportion.
    if (model.packed_transformer_bytes > 0)
        block_bytes = double(model.packed_transformer_bytes) / (blocks + double(weights::modulation_parameters(model)));
    const double kept_t5 = model.packed_t5_bytes > 0 ? double(model.packed_t5_bytes) : t5;
    const auto plain = double(weights::memory_bytes(model, picture, precision.weight_bytes, number_bytes));
    const double rest = plain - blocks * weight - t5;  // the small networks, the picture's own memory, the program

    Fit fit{.device = place.device, .precision = precision.name};
    fit.memory_bytes = static_cast<std::uint64_t>(rest + blocks * block_bytes + kept_t5);
    // Passing through: the largest block at a time, two where copies and products overlap; T5 before the picture.
    const double slots = place.processor ? 1 : 2;
    const double largest = 24.0 * double(model.hidden) * double(model.hidden) * block_bytes;
    const auto working = double(weights::working_bytes(model, picture, number_bytes));
    const double passing_t5 = std::max(0.0, slots * kept_t5 / kT5Blocks - working);
    fit.least_bytes = std::min(static_cast<std::uint64_t>(rest + slots * largest + passing_t5), fit.memory_bytes);
    if (place.memory > 0 && fit.memory_bytes > place.memory)
        fit.verdict = fit.least_bytes <= place.memory ? Verdict::passes_through : Verdict::too_large;
    const double speed = place.operations_per_second * kReached * precision.speed;
    if (speed > 0) fit.seconds = weights::operations(model, picture) / speed;
    return fit;
}

}  // namespace

std::vector<Fit> what_fits(const weights::ModelSize& model, const weights::PictureSize& picture,
                           const engine::Machine& machine) {
    std::vector<Fit> fits;
    const auto add = [&](const Place& place, const auto& precisions) {
        for (const Precision& precision : precisions) {
            // What is packed stays as it is, whichever smaller form is asked for.
            if (model.packed_transformer_bytes > 0 && precision.block_bytes < double(precision.weight_bytes)) continue;
            fits.push_back(fit_of(model, picture, place, precision));
        }
    };
    for (const auto& accelerator : machine.accelerators)
        add({accelerator.device, accelerator.memory_bytes, accelerator.operations_per_second, false}, kAccelerator);
    add({"cpu", machine.memory_bytes, machine.operations_per_second, true}, kProcessor);
    return fits;
}

std::optional<Fit> best_fit(const std::vector<Fit>& fits) {
    const auto worse = [](const Fit& one, const Fit& other) {
        if (one.verdict != other.verdict) return one.verdict > other.verdict;
        return one.seconds.value_or(1e12) > other.seconds.value_or(1e12);
    };
    const auto best = std::max_element(fits.begin(), fits.end(), worse);
    if (best == fits.end()) return std::nullopt;
    return *best;
}

}  // namespace photoflux::jobs
