#pragma once

#include "base/result.h"
#include "modelstore/model_files.h"

#include <QString>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::modelstore {

/// The model that a program uses when nobody names one.
inline constexpr const char* kDefaultModel = "mini";

struct ModelFolder {
    std::string name;            ///< the folder's own name, or the file's without its ending
    std::filesystem::path path;  ///< a diffusers folder, or the file of a transformer or a whole model
    bool bundled = false;        ///< came with the program
    PartFiles parts;             ///< only for a file: where lies what it lacks, as far as it was found
};

/// Where models are looked for, in this order: the folders of PHOTOFLUX_MODELS (separated as in PATH), those that the
/// user added (added_folders.h), the bundled ones (../share/photoflux/models beside the program; the source tree's in a
/// build), the user's own (`user_models`). Only folders that exist. The first two kinds may be a ComfyUI installation,
/// too (see `model_sets`). Needs a QCoreApplication.
std::vector<std::filesystem::path> model_roots();
std::filesystem::path user_models();

/// Folders in which parts of models lie in files: ComfyUI's among the folders of PHOTOFLUX_MODELS, at COMFYUI_PATH and
/// among those that the user added, and the user's own, which has the same form. Errors: corrupt (a set's
/// extra_model_paths.yaml).
Result<std::vector<FolderSet>> model_sets();

/// The folders of those sets that are not the user's own: what lies there need not be fetched. A set that cannot be
/// read has none.
std::vector<std::filesystem::path> folders_of_others();

/// The cache of the Hugging Face hub: HF_HUB_CACHE, else $HF_HOME/hub, else ~/.cache/huggingface/hub.
std::filesystem::path hub_cache();

/// A file or folder that came with the program; empty where the installation lacks it.
std::filesystem::path carried(const char* name);

/// `clip` and `t5` of FLUX.1, for models in single files, which carry none; empty where the installation lacks them.
std::filesystem::path carried_tokenizers();

/// ORGANISATION/REPOSITORY of a folder of the hub's cache (see hub_snapshots).
QString repository_of(const std::filesystem::path& snapshot);

/// Every diffusers folder in `model_roots` and in the hub's cache, and every file with a transformer in `model_sets`,
/// without its parts (`find_model` looks for these); where two have the same name, the first.
std::vector<ModelFolder> installed_models();

/// The model of this name (its folder's, or the one that its photoflux.json gives), or at this path. A path is what
/// holds a separator or lies in the current folder as a model. A name may also be that of a file in `model_sets` or in
/// the user's folder of models, and ORGANISATION/REPOSITORY in the hub's cache; of a file the missing parts are looked
/// for (`find_parts`). Errors: not_found (with the names that there are), bad_input (no FLUX model), corrupt.
Result<ModelFolder> find_model(const std::string& name_or_path);

/// LoRA files in the sets of `model_sets`, by name; where two have the same name, the first.
std::vector<std::filesystem::path> installed_loras();

/// The LoRA of this name (its file's, with or without ending) among `installed_loras`, or at this path.
/// Errors: not_found, with the names that there are.
Result<std::filesystem::path> find_lora(const std::string& name_or_path);

/// What a model calls itself (`name` in its photoflux.json), as pictures made with it name it; else its folder's name.
std::string title_of(const std::filesystem::path& model);

/// The styles (`id` in resources/styles/styles.json) that a small model knows, where its photoflux.json lists them in
/// `styles`; empty: it says nothing, and any may be tried.
std::vector<std::string> styles_of(const std::filesystem::path& model);

/// Pixels a side that a model was trained for, as its photoflux.json says; else FLUX.1's 1024.
int native_size(const std::filesystem::path& model);

/// Whether guidance steers a model; empty when its configuration does not say.
std::optional<bool> has_guidance(const std::filesystem::path& model);

/// The folder of the T5 tokenizer that a model's prompts go through; it may be missing.
std::filesystem::path prompt_tokenizer(const std::filesystem::path& model);

/// The most tokens that its tokenizer allows; 0 = no limit is given.
int longest_sequence(const std::filesystem::path& model);

/// T5 tokens that a model reads of a prompt when nobody says otherwise: 512 with guidance embedding, 256 without, at
/// most what its tokenizer allows. 0 when its configuration does not say.
int default_sequence_length(const std::filesystem::path& model);

}  // namespace photoflux::modelstore
