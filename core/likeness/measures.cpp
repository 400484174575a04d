#include "likeness/measures.h"

#include <cmath>

namespace photoflux::likeness {

at::Tensor likeness_of_each(const at::Tensor& samples, const at::Tensor& references) {
    return at::mm(samples, references.t()).mean(1);
}

double variety(const at::Tensor& samples) {
    const auto count = samples.size(0);
    if (count < 2) return 0;
    const at::Tensor cosines = at::mm(samples, samples.t());
    const double others = (cosines.sum() - cosines.trace()).item<double>();
    return 1 - others / static_cast<double>(count * (count - 1));
}

double bleed(const at::Tensor& samples, const at::Tensor& before) {
    if (samples.size(0) == 0) return 0;
    return 1 - (samples * before).sum(1).mean().item<double>();
}

Gain gain(const at::Tensor& before, const at::Tensor& after) {
    const at::Tensor gains = (after - before).to(at::kDouble);
    const auto count = gains.size(0);
    if (count == 0) return {};
    return {.mean = gains.mean().item<double>(),
            .noise = count < 2 ? 0 : gains.std().item<double>() / std::sqrt(static_cast<double>(count))};
}

}  // namespace photoflux::likeness
