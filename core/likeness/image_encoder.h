#pragma once

#include "base/result.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::likeness {

/// Turns pictures into features whose cosine says how alike they are. Computes on the CPU in fp32, so that a run
/// measures the same wherever it trains. Immutable; throws what LibTorch throws.
class ImageEncoder {
public:
    ImageEncoder() = default;
    ImageEncoder(const ImageEncoder&) = delete;
    ImageEncoder& operator=(const ImageEncoder&) = delete;
    virtual ~ImageEncoder() = default;

    /// For people: "DINOv2", "CLIP" or the bundled model's.
    virtual std::string name() const = 0;
    /// pictures fp32 [N, 3, H, W] in [0, 1] → rows of length 1 [N, D].
    virtual at::Tensor embed(const at::Tensor& pictures) const = 0;
    /// How well each picture shows what the text in its place says; the more the better, in no unit [N]. Nothing from
    /// an encoder that knows no words. Errors: those of the tokenizer and of load_weights.
    virtual Result<std::optional<at::Tensor>> agreement(const at::Tensor& pictures,
                                                        const std::vector<std::string>& texts) const;
};

/// The encoder in `folder`; where that is empty, the one built from the networks of `bundled_model`. Errors: not_found,
/// bad_input (neither DINOv2 nor CLIP), corrupt.
Result<std::unique_ptr<ImageEncoder>> open_image_encoder(const std::filesystem::path& folder,
                                                         const std::filesystem::path& bundled_model);

/// The middle of each picture, as large as its shorter side, in side × side pixels: bicubic with smoothing, as Pillow
/// scales, then within [0, 1].
at::Tensor middle_square(const at::Tensor& pictures, std::int64_t side);

}  // namespace photoflux::likeness
