#include "models/arena.h"

#include <c10/core/InferenceMode.h>
#include <c10/util/accumulate.h>

namespace photoflux::models {

namespace {

constexpr std::int64_t kAlignment = 64;

}  // namespace

Arena::Arena(std::int64_t bytes, at::Device device) {
    const c10::InferenceMode ordinary(false);
    storage_ = at::empty({bytes}, at::TensorOptions(at::kByte).device(device));
}

at::Tensor Arena::take(at::IntArrayRef shape, at::ScalarType dtype) {
    const c10::InferenceMode ordinary(false);
    const auto size = static_cast<std::int64_t>(c10::elementSize(dtype)) * c10::multiply_integers(shape);
    const std::int64_t begin = (taken_ + kAlignment - 1) / kAlignment * kAlignment;
    if (begin + size > bytes()) return at::empty(shape, storage_.options().dtype(dtype));
    taken_ = begin + size;
    return storage_.narrow(0, begin, size).view(dtype).view(shape);
}

}  // namespace photoflux::models
