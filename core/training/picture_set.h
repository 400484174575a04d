#pragma once

#include "base/result.h"
#include "weights/checkpoint.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace photoflux::training {

/// Captioned pictures packed in safetensors files of one folder (`pictures-NN.safetensors`), read where they are
/// mapped: `pictures` uint8 [N, H, W, 3], `clip_ids` int32 [N, K, Lc], `t5_ids` int32 [N, K, Lt], `empty_clip_ids`
/// [Lc], `empty_t5_ids` [Lt]; where each caption has others that guidance leads away from, also `negative_clip_ids`
/// [N, K, O, Lc] and `negative_t5_ids` [N, K, O, Lt]. Reading is thread-safe.
class PictureSet {
public:
    /// All files must agree in size and lengths. Errors: not_found, corrupt.
    static Result<PictureSet> open(const std::filesystem::path& folder);

    std::int64_t size() const { return size_; }
    std::int64_t height() const { return shards_.front().pictures.size(1); }
    std::int64_t width() const { return shards_.front().pictures.size(2); }
    std::int64_t captions() const { return shards_.front().clip_ids.size(1); }
    /// Negatives of each caption; 0 where the set has none.
    std::int64_t negatives() const {
        const at::Tensor& ids = shards_.front().negative_clip;
        return ids.defined() ? ids.size(2) : 0;
    }

    /// fp32 [B, 3, H, W] in [-1, 1] of the pictures numbered `indices` (int64 [B]).
    at::Tensor pictures(const at::Tensor& indices) const;

    struct Tokens {
        at::Tensor clip, t5;  ///< int64 [B, Lc], [B, Lt]
    };
    /// Caption `choice` (int64 [B]) of each picture; negative means the empty caption.
    Tokens tokens(const at::Tensor& indices, const at::Tensor& choice) const;
    /// Negative `number` of the same captions; the empty caption is its own.
    Tokens negative_tokens(const at::Tensor& indices, const at::Tensor& choice, std::int64_t number) const;
    Tokens empty(std::int64_t batch) const;

private:
    struct Shard {
        at::Tensor pictures, clip_ids, t5_ids, empty_clip, empty_t5;
        at::Tensor negative_clip, negative_t5;  // undefined without negatives
        std::int64_t first = 0;
    };
    const Shard& shard_of(std::int64_t index) const;
    Tokens picked(const at::Tensor& indices, const at::Tensor& choice, std::optional<std::int64_t> negative) const;
    std::vector<Shard> shards_;
    std::int64_t size_ = 0;
};

}  // namespace photoflux::training
