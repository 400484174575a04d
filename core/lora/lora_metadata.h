#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace photoflux::lora {

using Metadata = std::map<std::string, std::string>;

/// What may go on from one LoRA file into another: everything but captions, folders and paths (`ss_tag_frequency`,
/// `ss_dataset_dirs` and their like), digests of the old content, and alphas that diffusers keeps in the head.
Metadata carried_over(const Metadata& metadata);

/// Names of entries that tell of captions, folders or places on somebody's disk.
std::vector<std::string> private_keys(const Metadata& metadata);

/// One text for a file made of several: titles, triggers, authors and licences of all, each once, everything else as
/// the first says it; `modelspec.merged_from` names the titles. Licences are joined as SPDX writes that both hold.
Metadata merged(const std::vector<Metadata>& all);

/// A JPEG as ModelSpec wants it in `modelspec.thumbnail`: `data:image/jpeg;base64,…` (RFC 2397, RFC 4648).
std::string jpeg_data_uri(std::span<const std::uint8_t> jpeg);

inline constexpr const char* kThumbnail = "modelspec.thumbnail";

}  // namespace photoflux::lora
