#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "editing/recipe.h"

#include <QImage>
#include <QRect>
#include <memory>

namespace photoflux::editing {

struct RenderOptions {
    double scale = 1;  ///< of the result, to its full size: what fits the screen, or more than 1 to look closely
    QRect region;      ///< of the result at that scale; empty: all of it
    bool sixteen_bits = false;  ///< RGBX64 instead of RGB32
    bool draft = false;         ///< quick rather than what an export shows: for what moves, and for thumbnails
};

/// The scale at which a result of this size fits into `bounds`, at most 1. Empty bounds: 1.
double scale_to_fit(QSize full, QSize bounds);

/// Shows a picture as a recipe wants it. The original is never touched. In this order, in linear light, 32-bit floats:
///   spots healed (heal.h) → flip, turn, straighten, perspective, crop (geometry.h; bicubic, or the mean over the area
///   of a pixel where it becomes smaller) → noise (detail.h) → everything that looks at one pixel, in one pass (tone.h)
///   → then in encoded values: sharpening (detail.h) → filter (filter_stage.h) → grain.
/// A preview at another scale shows the same: pixels alone to 1/255, neighbourhoods, whose radii are relative to the
/// picture, to 4/255 in 99 of 100 pixels. A region shows the same pixels as the whole. What did not change since the
/// last call is kept, so that a slider costs its own step alone. Large results are made in bands of rows. One thread at
/// a time; inside it uses all cores.
class Renderer {
public:
    /// Errors: bad_input (no picture), no_memory.
    static Result<Renderer> create(const QImage& source);
    Renderer(Renderer&&) noexcept;
    Renderer& operator=(Renderer&&) noexcept;
    ~Renderer();

    QSize source_size() const;
    /// Of the straightened picture at scale 1, which a crop is shares of.
    QSize frame_size(const Recipe& recipe) const;
    /// Of the result at scale 1.
    QSize full_size(const Recipe& recipe) const;
    /// Of the result at another.
    QSize size_at(const Recipe& recipe, double scale) const;

    /// In sRGB. Errors: bad_input (recipe, scale or region out of its limits), no_memory; cancelled.
    Result<QImage> render(const Recipe& recipe, const RenderOptions& options = {}, const CancelToken& cancel = {});

private:
    class Private;
    explicit Renderer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The same for one picture, once.
Result<QImage> render(const QImage& source, const Recipe& recipe, const RenderOptions& options = {},
                      const CancelToken& cancel = {});

/// The mean and spread of the colours of a photo that another one shall have. Errors: bad_input (no picture),
/// no_memory.
Result<ColourTransfer> colours_of(const QImage& photo);

}  // namespace photoflux::editing
