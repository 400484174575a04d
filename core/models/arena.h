#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace photoflux::models {

/// Memory that is used again and again: fresh pages cost several times what filling them does. One thread at a time.
class Arena {
public:
    /// What a block's tensors lose to alignment, at most.
    static constexpr std::int64_t kSlack = 64 * 64;

    Arena(std::int64_t bytes, at::Device device);

    /// Everything taken so far is free again.
    void reset() { taken_ = 0; }
    /// Uninitialised, 64-byte aligned; overwritten after the next reset. What does not fit any more gets memory of its
    /// own.
    at::Tensor take(at::IntArrayRef shape, at::ScalarType dtype);
    std::int64_t bytes() const { return storage_.numel(); }

private:
    at::Tensor storage_;
    std::int64_t taken_ = 0;
};

}  // namespace photoflux::models
