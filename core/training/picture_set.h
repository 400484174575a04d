#pragma once

#include "base/result.h"
#include "weights/checkpoint.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace photoflux::training {

/// Captioned pictures packed in safetensors files of one folder (`pictures-NN.safetensors`), read where they are
/// mapped: `pictures` uint8 [N, H, W, 3], `clip_ids` int32 [N, K, Lc], `t5_ids` int32 [N, K, Lt], `empty_clip_ids`
/// [Lc], `empty_t5_ids` [Lt]. Reading is thread-safe.
class PictureSet {
public:
    /// All files must agree in size and lengths. Errors: not_found, corrupt.
    static Result<PictureSet> open(const std::filesystem::path& folder);

    std::int64_t size() const { return size_; }
    std::int64_t height() const { return shards_.front().pictures.size(1); }
    std::int64_t width() const { return shards_.front().pictures.size(2); }
    std::int64_t captions() const { return shards_.front().clip_ids.size(1); }

    /// fp32 [B, 3, H, W] in [-1, 1] of the pictures numbered `indices` (int64 [B]).
    at::Tensor pictures(const at::Tensor& indices) const;

    struct Tokens {
        at::Tensor clip, t5;  ///< int64 [B, Lc], [B, Lt]
    };
    /// Caption `choice` (int64 [B]) of each picture; negative means the empty caption.
    Tokens tokens(const at::Tensor& indices, const at::Tensor& choice) const;
    Tokens empty(std::int64_t batch) const;

private:
    struct Shard {
        at::Tensor pictures, clip_ids, t5_ids, empty_clip, empty_t5;
        std::int64_t first = 0;
    };
    const Shard& shard_of(std::int64_t index) const;
    std::vector<Shard> shards_;
    std::int64_t size_ = 0;
};

}  // namespace photoflux::training
