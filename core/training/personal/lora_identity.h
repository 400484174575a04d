#pragma once

#include "training/personal/lora_settings.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace photoflux::training {

/// What a LoRA file says of itself besides its settings. Nothing of it comes from captions or paths.
struct LoraIdentity {
    std::string title, trigger, author, licence;
    std::string date;                        ///< ISO 8601; empty: not said
    std::vector<std::uint8_t> preview_jpeg;  ///< a small picture of what it does; empty: none
};

/// What it was trained on.
struct LoraOrigin {
    bool guided = false;  ///< the model has distilled guidance: [dev], else [schnell]
    std::int64_t pictures = 0;
    std::int64_t width = 0, height = 0;  ///< of the largest picture
    std::string precision;
};

/// `modelspec.*` (Stability AI's ModelSpec 1.0.1) and the `ss_*` and `sshs_*` keys that kohya's tools read. `digest`:
/// SHA-256 of the file behind its head, hexadecimal.
std::map<std::string, std::string> lora_metadata(const LoraSettings& settings, const LoraIdentity& identity,
                                                 const LoraOrigin& origin, const std::string& digest);

}  // namespace photoflux::training
