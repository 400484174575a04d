#pragma once

#include "likeness/image_encoder.h"
#include "likeness/vision_transformer.h"
#include "models/clip_encoder.h"
#include "text/tokenizer.h"

namespace photoflux::likeness {

/// DINOv2 or CLIP. Pictures are prepared as their makers do: bicubic scaling, the middle square (of DINOv2, 224 of 256
/// pixels a side), then ImageNet's or CLIP's mean and deviation. Words: the cosine of CLIP's two halves, from a folder
/// that holds both with a tokenizer.
class VisionEncoder final : public ImageEncoder {
public:
    /// Errors: not_found, bad_input (neither DINOv2 nor CLIP), corrupt.
    static Result<std::unique_ptr<ImageEncoder>> open(const std::filesystem::path& folder);

    std::string name() const override { return network_.config.dinov2 ? "DINOv2" : "CLIP"; }
    at::Tensor embed(const at::Tensor& pictures) const override;
    Result<std::optional<at::Tensor>> agreement(const at::Tensor& pictures,
                                                const std::vector<std::string>& texts) const override;

private:
    struct Words {
        models::ClipEncoder encoder;
        nn::Linear projection;  ///< `text_projection`
        text::Tokenizer tokenizer;
    };
    explicit VisionEncoder(VisionTransformer network) : network_(std::move(network)) {}
    static Result<std::optional<Words>> open_words(const std::filesystem::path& folder, const weights::Json& json,
                                                   const weights::Checkpoint& checkpoint);

    VisionTransformer network_;
    std::optional<Words> words_;
};

}  // namespace photoflux::likeness
