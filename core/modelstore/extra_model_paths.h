#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::modelstore {

/// One named section of ComfyUI's `extra_model_paths.yaml`.
struct ExtraModelPaths {
    std::string name;
    std::string base_path;                                    ///< as written; empty where none is
    std::map<std::string, std::vector<std::string>> folders;  ///< kind of model ("vae", "unet") → paths as written
};

/// Reads the part of YAML that such files use: comments, sections at the left edge, in them `key: value` lines whose
/// value is plain, in quotes, or after `|` several lines of their own, indented further; of these the text before ` #`
/// counts. `where` names the file in messages. Errors: corrupt, with the number of the line, for anything else (tabs,
/// lists, anchors, braces, a key twice) and for more than 1 MiB or text that is not UTF-8.
Result<std::vector<ExtraModelPaths>> parse_extra_model_paths(std::string_view text, std::string_view where);

/// The folders of every kind that such a file names, relative ones from `base_path` or from the file's own folder, `~`
/// standing for `home`. Errors: not_found, and those of the parser.
Result<std::map<std::string, std::vector<std::filesystem::path>>> read_extra_model_paths(
    const std::filesystem::path& file, const std::filesystem::path& home);

}  // namespace photoflux::modelstore
