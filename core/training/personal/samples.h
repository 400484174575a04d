#pragma once

#include "training/personal/lora_settings.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace photoflux::training {

/// A picture as training sees it.
struct Sample {
    at::Tensor latents;            ///< fp32 on the CPU [C, h, w], h and w even
    at::Tensor mask;               ///< fp32 [h, w]: 1 where the subject is; undefined: everywhere
    std::size_t caption = 0;       ///< index in Samples::captions
    bool preserves_prior = false;  ///< shows what the model knows already and shall keep
};

/// A caption as the encoders give it. On the CPU, in the model's type.
struct Caption {
    at::Tensor hidden;    ///< T5 [L, context_dim], of the same length in all captions
    at::Tensor pooled;    ///< CLIP [vector_dim]
    at::Tensor clip_ids;  ///< int64, for training CLIP itself
};

struct Samples {
    std::vector<Sample> pictures;
    std::vector<Caption> captions;  ///< the first one is empty
};

/// Which pictures each pass sees: all once in an epoch in a new order, only pictures of one size together. What is left
/// over of a size is filled up with others of that size. Depends on seed and pass alone.
class BatchOrder {
public:
    /// `members`: the pictures that take part.
    BatchOrder(const Samples& samples, const std::vector<std::size_t>& members, std::int64_t batch, std::uint64_t seed);

    std::vector<std::size_t> of(std::int64_t pass);
    std::int64_t passes_an_epoch() const { return static_cast<std::int64_t>(batches_); }

private:
    std::vector<std::vector<std::size_t>> epoch(std::int64_t number) const;

    std::vector<std::vector<std::size_t>> by_size_;
    std::size_t batch_, batches_ = 0;
    std::uint64_t seed_;
    std::int64_t epoch_ = -1;  ///< that `order_` is of
    std::vector<std::vector<std::size_t>> order_;
};

/// Times of `count` pictures with `cells` packed cells each. fp32 [count].
at::Tensor draw_times(const LoraSettings& settings, std::int64_t count, std::int64_t cells, at::Generator& generator);

}  // namespace photoflux::training
