#include "engine/start_picture.h"

#include "engine/pixels.h"

#include <algorithm>
#include <cmath>

namespace photoflux::engine {

namespace {

Error bad(const Sentence& what) { return {ErrorCode::bad_input, what}; }

/// [1, 1, H, W]: how much of each pixel is made anew.
at::Tensor mask_of(const StartPicture& start) {
    if (start.mask.width == 0) return at::ones({1, 1, start.picture.height, start.picture.width});
    return tensor_of(start.mask).mean(1, /*keepdim=*/true);
}

/// A mask at full resolution as channels of the latents, as FLUX.1 Fill reads it: 8×8 pixels become 64 channels.
at::Tensor folded(const at::Tensor& mask, std::int64_t scale) {
    const auto h = mask.size(2) / scale, w = mask.size(3) / scale;
    return mask.view({1, h, scale, w, scale}).permute({0, 2, 4, 1, 3}).reshape({1, scale * scale, h, w});
}

class Starter {
public:
    Starter(const GenerateRequest& request, const Pipeline& pipeline, sampling::Noise& noise)
        : request_(request),
          start_(*request.start),
          autoencoder_(pipeline.autoencoder()),
          placement_(pipeline.placement()),
          noise_(noise) {}

    Start restyled(float sigma, bool whole) {
        Start begin;
        const at::Tensor original = drawn(picture()), noise = fresh(request_.width, request_.height);
        begin.latents = ready(at::lerp(original, noise, sigma));
        if (!whole) {
            const auto scale = autoencoder_.config.scale();
            const at::Tensor keep = 1 - at::avg_pool2d(mask_of(start_), {scale, scale});
            begin.sources.keep =
                sampling::pack(keep.expand({1, original.size(1), keep.size(2), keep.size(3)})).to(placement_.device);
            begin.sources.original = sampling::pack(original).to(placement_.device);
            begin.sources.noise = sampling::pack(noise).to(placement_.device);
        }
        return begin;
    }

    /// From noise; the picture without its masked part, and the mask, stand beside the latents.
    Start filled() {
        Start begin;
        fresh(request_.width, request_.height);  // diffusers encodes the picture, too, and uses no more than this of it
        begin.latents = ready(fresh(request_.width, request_.height));
        const at::Tensor mask = mask_of(start_).ge(0.5).to(at::kFloat);
        const at::Tensor masked = sampling::pack(drawn(picture() * (1 - mask)));
        const at::Tensor folds = sampling::pack(folded(mask, autoencoder_.config.scale()));
        begin.sources.channels = at::cat({masked, folds}, 2).to(placement_.device, placement_.dtype);
        return begin;
    }

    Start controlled() {
        Start begin;
        begin.sources.channels = ready(drawn(picture()));
        begin.latents = ready(fresh(request_.width, request_.height));
        return begin;
    }

    Start referred() {
        Start begin;
        begin.sources.reference = ready(autoencoder_.encode(picture()).to(at::kCPU, at::kFloat));
        begin.latents = ready(fresh(request_.width, request_.height));
        return begin;
    }

private:
    at::Tensor picture() const { return tensor_of(start_.picture) * 2 - 1; }

    at::Tensor fresh(int width, int height) {
        const auto scale = autoencoder_.config.scale();
        return noise_.draw(
            {1, autoencoder_.config.latent_channels, 2 * (height / (2 * scale)), 2 * (width / (2 * scale))});
    }

    /// Latents of pictures as a draw from their posterior; fp32 on the CPU.
    at::Tensor drawn(const at::Tensor& pictures) {
        const at::Tensor noise = fresh(static_cast<int>(pictures.size(3)), static_cast<int>(pictures.size(2)));
        const auto move = [&](const at::Tensor& tensor) { return tensor.to(placement_.device, placement_.dtype); };
        return autoencoder_.encode(move(pictures), move(noise)).to(at::kCPU, at::kFloat);
    }

    at::Tensor ready(const at::Tensor& latents) const {
        return sampling::pack(latents).to(placement_.device, placement_.dtype);
    }

    const GenerateRequest& request_;
    const StartPicture& start_;
    const models::Autoencoder& autoencoder_;
    const Placement& placement_;
    sampling::Noise& noise_;
};

}  // namespace

ModelKind kind_of(const GenerateRequest& request, ModelKind model) {
    return model == ModelKind::generate && request.start && request.start->reference ? ModelKind::kontext : model;
}

int first_step(int steps, double strength) {
    return static_cast<int>(std::max(steps - std::min(steps * strength, double(steps)), 0.0));
}

Result<void> check_start(const GenerateRequest& request, ModelKind kind) {
    if (!request.start) {
        if (kind == ModelKind::fill)
            return bad(sentence("engine", "FLUX.1 Fill repaints a part of a picture: it needs a picture and a mask"));
        if (kind == ModelKind::control)
            return bad(sentence("engine",
                                "FLUX.1 Depth and Canny follow a picture of depths or edges: they need that picture"));
        return Done{};
    }
    const StartPicture& start = *request.start;
    if (start.picture.width < 16 || start.picture.height < 16)
        return bad(sentence("engine", "the picture to start from is missing or smaller than 16x16 pixels"));
    if (kind == ModelKind::kontext) {
        if (start.picture.width % 16 != 0 || start.picture.height % 16 != 0)
            return bad(sentence("engine", "the picture to look at has %1x%2 pixels; both must be multiples of 16")
                           .with(start.picture.width, start.picture.height));
        return Done{};
    }
    for (const Pixels* pixels : {&start.picture, &start.mask})
        if (pixels->width > 0 && (pixels->width != request.width || pixels->height != request.height))
            return bad(
                sentence("engine", "the picture to start from has %1x%2 pixels and the result %3x%4; both must agree")
                    .with(pixels->width, pixels->height, request.width, request.height));
    if (kind == ModelKind::fill && start.mask.width == 0)
        return bad(
            sentence("engine", "FLUX.1 Fill repaints a part of a picture: it needs a mask, white where it paints"));
    if (kind != ModelKind::generate) return Done{};
    if (!(start.strength > 0 && start.strength <= 1))
        return bad(sentence("engine", "a strength must be above 0 and at most 1"));
    if (first_step(request.steps, start.strength) >= request.steps)
        return bad(
            sentence("engine", "with %1 steps this strength leaves nothing to do; use more steps or more strength")
                .with(request.steps));
    return Done{};
}

Start start_of(const GenerateRequest& request, const Pipeline& pipeline, float first_sigma, sampling::Noise& noise) {
    if (!request.start) {
        const auto& config = pipeline.autoencoder().config;
        const at::Tensor latents = noise.draw({1, config.latent_channels, 2 * (request.height / (2 * config.scale())),
                                               2 * (request.width / (2 * config.scale()))});
        return {sampling::pack(latents).to(pipeline.placement().device, pipeline.placement().dtype), {}};
    }
    Starter starter(request, pipeline, noise);
    switch (kind_of(request, pipeline.folder().kind)) {
        case ModelKind::fill:
            return starter.filled();
        case ModelKind::control:
            return starter.controlled();
        case ModelKind::kontext:
            return starter.referred();
        case ModelKind::generate:
            break;
    }
    return starter.restyled(first_sigma, request.start->mask.width == 0);
}

void keep_unmasked(const StartPicture& start, Pixels& made) {
    for (std::size_t i = 0; i < made.rgb.size(); ++i) {
        const int white = start.mask.rgb[i];
        const int mixed = made.rgb[i] * white + start.picture.rgb[i] * (255 - white);
        made.rgb[i] = static_cast<std::uint8_t>((mixed + 127) / 255);
    }
}

}  // namespace photoflux::engine
