#include "engine/prior_pictures.h"

#include "base/sha256.h"
#include "engine/engine.h"
#include "engine/model_folder.h"
#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"

namespace photoflux::engine {

namespace {

constexpr const char* kCacheName = "prior.safetensors";
constexpr std::uint64_t kSeed = 1000;  ///< far from those of sample pictures

/// Of everything that the pictures depend on.
std::string stamp_of(const std::string& fingerprint, const std::vector<TrainingPicture>& pictures) {
    Sha256 hash;
    hash.update(fingerprint);
    for (const TrainingPicture& picture : pictures)
        hash.update(std::to_string(picture.pixels.width) + "x" + std::to_string(picture.pixels.height) + " " +
                    std::to_string(picture.caption.size()) + " " + picture.caption);
    return hash.hex();
}

std::string name_of(std::size_t index) { return "picture_" + std::to_string(index); }

/// Fills in the pixels that were kept for `stamp`. False: there are none.
bool read(const std::filesystem::path& file, const std::string& stamp, std::vector<TrainingPicture>& pictures) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return false;
    const auto kept = weights::Checkpoint::open(file);
    if (!kept.ok()) return false;
    const auto made_for = kept->metadata().find("stamp");
    if (made_for == kept->metadata().end() || made_for->second != stamp) return false;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const at::Tensor pixels = kept->mapped(name_of(i));  // [H, W, 3]
        const auto* bytes = static_cast<const std::uint8_t*>(pixels.const_data_ptr());
        pictures[i].pixels.rgb.assign(bytes, bytes + pixels.numel());
    }
    return true;
}

Result<void> keep(const std::filesystem::path& file, const std::string& stamp, std::vector<TrainingPicture>& pictures) {
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        Pixels& pixels = pictures[i].pixels;
        tensors.emplace_back(name_of(i), at::from_blob(pixels.rgb.data(), {pixels.height, pixels.width, 3}, at::kByte));
    }
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    return weights::write_safetensors(file, tensors, {{"stamp", stamp}});
}

}  // namespace

std::vector<TrainingPicture> unmade_prior_pictures(const TrainingRequest& request) {
    Pixels largest;
    for (const TrainingPicture& picture : request.pictures)
        if (std::int64_t{picture.pixels.width} * picture.pixels.height > std::int64_t{largest.width} * largest.height) {
            largest.width = picture.pixels.width;
            largest.height = picture.pixels.height;
        }
    std::vector<TrainingPicture> pictures;
    for (const std::string& prompt : request.prior_prompts)
        pictures.push_back({.pixels = largest, .mask = {}, .caption = prompt, .preserves_prior = true});
    return pictures;
}

Result<std::vector<TrainingPicture>> prior_pictures(const TrainingRequest& request,
                                                    const std::function<void(const TrainingProgress&)>& on_progress,
                                                    const CancelToken& cancel) {
    auto pictures = unmade_prior_pictures(request);
    if (pictures.empty()) return pictures;
    PHOTOFLUX_TRY(const auto folder, ModelFolder::open(request.model, request.parts));
    const auto file = request.folder / kCacheName;
    const std::string stamp = stamp_of(folder.fingerprint, pictures);
    if (read(file, stamp, pictures)) return pictures;
    Engine engine;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        TrainingPicture& picture = pictures[i];
        const GenerateRequest wanted{.model = request.model,
                                     .parts = request.parts,
                                     .loras = {},
                                     .prompt = picture.caption,
                                     .width = picture.pixels.width,
                                     .height = picture.pixels.height,
                                     .seed = kSeed + i,
                                     .max_sequence_length = request.max_sequence_length,
                                     .device = request.device,
                                     .precision = request.precision,
                                     .memory_limit = request.memory_limit};
        PHOTOFLUX_CHECK(engine.generate(
            wanted, [](const Progress&) {}, [&](Picture made) { picture.pixels = std::move(made.pixels); }, cancel));
        if (on_progress)
            on_progress({.stage = TrainingStage::prior,
                         .step = static_cast<std::int64_t>(i + 1),
                         .steps = static_cast<std::int64_t>(pictures.size())});
    }
    PHOTOFLUX_CHECK(keep(file, stamp, pictures));
    return pictures;
}

}  // namespace photoflux::engine
