#pragma once

#include "likeness/image_encoder.h"
#include "models/autoencoder.h"
#include "models/clip_encoder.h"
#include "models/t5_encoder.h"
#include "models/transformer.h"
#include "text/tokenizer.h"

namespace photoflux::likeness {

/// An encoder made of a small FLUX model (PhotoFlux Mini): what its denoiser sees in a picture that has hardly any noise
/// (features of diffusion models: arXiv 2306.03881), pooled by which of them occur together (bilinear pooling, Lin and
/// others 2015), the middle counting more than the rim, a picture and its mirror image alike. Which layer and which
/// noise was found by retrieval on sets that the model has not seen; tests/core/likeness holds it to that.
///
/// Words: how much better the model predicts a picture's flow when it is told the text than when it is told nothing
/// (diffusion classifier, arXiv 2303.16203). It means something for pictures of the kind that the model makes itself.
class BundledEncoder final : public ImageEncoder {
public:
    /// A diffusers folder. Errors: those of Checkpoint::open, load_weights and Tokenizer::open.
    static Result<std::unique_ptr<ImageEncoder>> open(const std::filesystem::path& folder);

    std::string name() const override { return "PhotoFlux Mini"; }
    at::Tensor embed(const at::Tensor& pictures) const override;
    Result<std::optional<at::Tensor>> agreement(const at::Tensor& pictures,
                                                const std::vector<std::string>& texts) const override;

private:
    struct Networks {
        models::Autoencoder autoencoder;
        models::Transformer transformer;
        models::ClipEncoder clip;
        models::T5Encoder t5;
        text::Tokenizer clip_tokenizer, t5_tokenizer;
    };
    struct Prompt {
        at::Tensor tokens, pooled;  ///< through `txt_in` [1, L, C], [1, vector_dim]
    };
    explicit BundledEncoder(Networks networks);
    Prompt prompt_of(const std::string& text) const;
    at::Tensor latents_of(const at::Tensor& pictures) const;
    /// Which features occur together in each picture. [N, pairs]
    at::Tensor pooled_features(const at::Tensor& pictures) const;

    Networks networks_;
    Prompt empty_;
    at::Tensor rotary_, noise_, projection_, weight_;
};

}  // namespace photoflux::likeness
