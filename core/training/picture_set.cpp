#include "training/picture_set.h"

#include <algorithm>

namespace photoflux::training {

namespace {

bool is_shard(const std::filesystem::path& path) {
    return path.extension() == ".safetensors" && path.filename().string().starts_with("pictures-");
}

/// Null where the tensors have the layout that `PictureSet` describes, else what is wrong.
const char* complaint(const weights::Checkpoint& file) {
    for (const char* name : {"pictures", "clip_ids", "t5_ids", "empty_clip_ids", "empty_t5_ids"})
        if (!file.has(name)) return "lacks one of pictures, clip_ids, t5_ids, empty_clip_ids, empty_t5_ids";
    const auto& pictures = file.info("pictures")->shape;
    const auto& clip = file.info("clip_ids")->shape;
    const auto& t5 = file.info("t5_ids")->shape;
    if (file.info("pictures")->dtype != weights::DType::U8 || pictures.size() != 4 || pictures[3] != 3)
        return "holds pictures that are not 8-bit RGB";
    if (clip.size() != 3 || t5.size() != 3 || clip[0] != pictures[0] || t5[0] != pictures[0] || clip[1] != t5[1])
        return "has captions that do not match its pictures";
    if (file.has("negative_clip_ids") != file.has("negative_t5_ids"))
        return "lacks one of negative_clip_ids, negative_t5_ids";
    if (!file.has("negative_clip_ids")) return nullptr;
    const auto& away_clip = file.info("negative_clip_ids")->shape;
    const auto& away_t5 = file.info("negative_t5_ids")->shape;
    const auto belong = [](const auto& negatives, const auto& captions) {
        return negatives.size() == 4 && negatives[0] == captions[0] && negatives[1] == captions[1] &&
               negatives[2] > 0 && negatives[3] == captions[2];
    };
    if (!belong(away_clip, clip) || !belong(away_t5, t5) || away_clip[2] != away_t5[2])
        return "has negative captions that do not match its captions";
    return nullptr;
}

bool agree(const at::Tensor& a, const at::Tensor& b) {
    return a.defined() == b.defined() && (!a.defined() || a.sizes().slice(1) == b.sizes().slice(1));
}

}  // namespace

Result<PictureSet> PictureSet::open(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (is_shard(entry.path())) paths.push_back(entry.path());
    if (paths.empty())
        return Error{ErrorCode::not_found, "[training] " + folder.string() +
                                               " holds no pictures-NN.safetensors; prepare the picture set first"};
    std::sort(paths.begin(), paths.end());

    PictureSet set;
    for (const auto& path : paths) {
        PHOTOFLUX_TRY(auto file, weights::Checkpoint::open(path));
        if (const char* wrong = complaint(file))
            return Error{ErrorCode::corrupt, "[training] " + path.string() + " " + wrong};
        Shard shard{.pictures = file.mapped("pictures"),
                    .clip_ids = file.mapped("clip_ids"),
                    .t5_ids = file.mapped("t5_ids"),
                    .empty_clip = file.mapped("empty_clip_ids"),
                    .empty_t5 = file.mapped("empty_t5_ids"),
                    .negative_clip = {},
                    .negative_t5 = {},
                    .first = set.size_};
        if (file.has("negative_clip_ids")) {
            shard.negative_clip = file.mapped("negative_clip_ids");
            shard.negative_t5 = file.mapped("negative_t5_ids");
        }
        if (!set.shards_.empty()) {
            const Shard& first = set.shards_.front();
            if (first.pictures.sizes().slice(1) != shard.pictures.sizes().slice(1) ||
                first.clip_ids.sizes().slice(1) != shard.clip_ids.sizes().slice(1) ||
                first.t5_ids.sizes().slice(1) != shard.t5_ids.sizes().slice(1) ||
                !agree(first.negative_clip, shard.negative_clip))
                return Error{
                    ErrorCode::corrupt,
                    "[training] " + path.string() +
                        " differs in picture size, caption length or negative captions from the files before it"};
        }
        set.size_ += shard.pictures.size(0);
        set.shards_.push_back(std::move(shard));
    }
    return set;
}

const PictureSet::Shard& PictureSet::shard_of(std::int64_t index) const {
    const auto after = std::upper_bound(shards_.begin(), shards_.end(), index,
                                        [](std::int64_t value, const Shard& shard) { return value < shard.first; });
    return *std::prev(after);
}

at::Tensor PictureSet::pictures(const at::Tensor& indices) const {
    std::vector<at::Tensor> batch;
    for (std::int64_t i = 0; i < indices.size(0); ++i) {
        const auto index = indices[i].item<std::int64_t>();
        const Shard& shard = shard_of(index);
        batch.push_back(shard.pictures[index - shard.first]);
    }
    return at::stack(batch).permute({0, 3, 1, 2}).to(at::kFloat).div(127.5).sub(1.0);  // [B, 3, H, W]
}

PictureSet::Tokens PictureSet::tokens(const at::Tensor& indices, const at::Tensor& choice) const {
    return picked(indices, choice, {});
}

PictureSet::Tokens PictureSet::negative_tokens(const at::Tensor& indices, const at::Tensor& choice,
                                               std::int64_t number) const {
    return picked(indices, choice, number);
}

PictureSet::Tokens PictureSet::picked(const at::Tensor& indices, const at::Tensor& choice,
                                      std::optional<std::int64_t> negative) const {
    std::vector<at::Tensor> clip, t5;
    for (std::int64_t i = 0; i < indices.size(0); ++i) {
        const auto index = indices[i].item<std::int64_t>();
        const auto caption = choice[i].item<std::int64_t>();
        const Shard& shard = shard_of(index);
        const auto row = [&](const at::Tensor& captions, const at::Tensor& negatives, const at::Tensor& empty) {
            if (caption < 0) return empty;
            const auto picture = index - shard.first;
            return negative ? negatives[picture][caption][*negative] : captions[picture][caption];
        };
        clip.push_back(row(shard.clip_ids, shard.negative_clip, shard.empty_clip));
        t5.push_back(row(shard.t5_ids, shard.negative_t5, shard.empty_t5));
    }
    return {at::stack(clip).to(at::kLong), at::stack(t5).to(at::kLong)};
}

PictureSet::Tokens PictureSet::empty(std::int64_t batch) const {
    const Shard& shard = shards_.front();
    return {shard.empty_clip.to(at::kLong).expand({batch, -1}), shard.empty_t5.to(at::kLong).expand({batch, -1})};
}

}  // namespace photoflux::training
