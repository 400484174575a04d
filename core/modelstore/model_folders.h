#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::modelstore {

/// The model that a program uses when nobody names one.
inline constexpr const char* kDefaultModel = "mini";

struct ModelFolder {
    std::string name;            ///< the folder's own name
    std::filesystem::path path;  ///< a diffusers folder
    bool bundled = false;        ///< came with the program
};

/// Where models are looked for, in this order: the folders of PHOTOFLUX_MODELS (separated as in PATH), the bundled ones
/// (../share/photoflux/models beside the program; the source tree's in a build), the user's own (`user_models`). Only
/// folders that exist. Needs a QCoreApplication.
std::vector<std::filesystem::path> model_roots();
std::filesystem::path user_models();

/// Every model in `model_roots`; where two have the same name, the first.
std::vector<ModelFolder> installed_models();

/// The model of this name (its folder's, or the one that its photoflux.json gives), or at this path. A path is what
/// holds a separator or lies in the current folder as a model. Errors: not_found (with the names that there are),
/// bad_input (a single file, or a folder that is no FLUX model).
Result<ModelFolder> find_model(const std::string& name_or_path);

/// What a model calls itself (`name` in its photoflux.json), as pictures made with it name it; else its folder's name.
std::string title_of(const std::filesystem::path& model);

/// T5 tokens that a model reads of a prompt when nobody says otherwise: 512 with guidance embedding, 256 without, at
/// most what its tokenizer allows. 0 when its configuration does not say.
int default_sequence_length(const std::filesystem::path& model);

}  // namespace photoflux::modelstore
