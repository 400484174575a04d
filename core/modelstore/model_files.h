#pragma once

#include "base/result.h"
#include "weights/flux_parts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::modelstore {

/// Folders in which the parts of models lie in files of their own.
struct FolderSet {
    std::vector<std::filesystem::path> models;         ///< transformers and whole models
    std::vector<std::filesystem::path> text_encoders;  ///< CLIP and T5
    std::vector<std::filesystem::path> autoencoders;
    std::vector<std::filesystem::path> loras;
};

/// The set at `root`, the folder of a ComfyUI installation or its `models`: {checkpoints, diffusion_models, unet},
/// {text_encoders, clip}, vae and loras, as far as they exist, and what an `extra_model_paths.yaml` beside them names.
/// Nothing where none of them exists. Errors: corrupt (the yaml file).
Result<FolderSet> comfyui_folders(const std::filesystem::path& root, const std::filesystem::path& home);

/// The snapshots in a cache of the Hugging Face hub: of each repository the one that `refs/main` names, else the
/// newest.
std::vector<std::filesystem::path> hub_snapshots(const std::filesystem::path& cache);

/// The file or folder of each part that a transformer's file lacks; empty for those that it holds itself.
struct PartFiles {
    std::filesystem::path autoencoder, clip, t5;
};

/// Looks for what `file` lacks, told by content and by the sizes that must agree: beside it, in the ComfyUI set that it
/// lies in, in `sets`, in `snapshots` (diffusers folders give their parts, too). The first place that has a part
/// decides; of several files there the largest, which is the most precise. What is not found stays empty.
/// Errors: those of TensorSet::open and recognise for `file` itself; bad_input where it holds no transformer.
Result<PartFiles> find_parts(const std::filesystem::path& file, const std::vector<FolderSet>& sets,
                             const std::vector<std::filesystem::path>& snapshots);

/// Weight files right in `folder` and in folders inside it, three deep, by name; at most 10,000.
std::vector<std::filesystem::path> weight_files_in(const std::filesystem::path& folder, int depth = 3);

/// The file holds a FLUX.1 transformer that PhotoFlux reads.
bool is_model_file(const std::filesystem::path& file);

}  // namespace photoflux::modelstore
