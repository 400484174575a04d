#pragma once

#include "weights/tensor_set.h"

#include <optional>

namespace photoflux::lora {

/// What the values of a tensor are like, all of them.
struct ValueSummary {
    double squares = 0;  ///< sum
    double largest = 0;  ///< absolute
    bool finite = true;  ///< else the other two mean nothing
};

/// Reads a plain tensor of floating-point numbers once, without LibTorch: about 1 ns a value. Nothing for other types.
std::optional<ValueSummary> summary_of(const weights::StoredTensor& tensor);

/// The value of a tensor of one number; nothing for other sizes and types.
std::optional<double> number_in(const weights::StoredTensor& tensor);

}  // namespace photoflux::lora
