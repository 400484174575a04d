#include "ui/editor/developing.h"

#include "ui/editor/kept_recipe.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr int kSmall = 256;  // so long a thumbnail shows no brush strokes

/// How long the photo must be for its edited result to be `max_side` long.
int sourceSide(const editing::Recipe& recipe, int max_side) {
    if (max_side == 0) return 0;
    const double share = std::clamp(std::max(recipe.crop.width, recipe.crop.height), 0.02, 1.0);
    // Straightened and bent pictures are enlarged a little.
    const bool warped = recipe.straighten != 0 || recipe.vertical != 0 || recipe.horizontal != 0;
    return int(std::ceil(max_side / share * (warped ? 1.3 : 1)));
}

}  // namespace

Develop developing(Decode decode) {
    return
        [decode = std::move(decode)](const std::filesystem::path& photo, const std::string& text, const QImage& little,
                                     int max_side, const CancelToken& cancel) -> Result<QImage> {
            PHOTOFLUX_TRY(const editing::Recipe recipe, recipeOf(text));
            const int side = sourceSide(recipe, max_side);
            QImage picture = little;
            if (side == 0 || std::max(little.width(), little.height()) < side) {
                PHOTOFLUX_TRY(picture, decode(photo, side, cancel));
            }
            PHOTOFLUX_TRY(auto renderer, editing::Renderer::create(picture));
            editing::RenderOptions options;
            options.draft = max_side > 0 && max_side <= kSmall;
            if (max_side > 0) options.scale = editing::scale_to_fit(renderer.full_size(recipe), {max_side, max_side});
            return renderer.render(recipe, options, cancel);
        };
}

}  // namespace photoflux::editor
