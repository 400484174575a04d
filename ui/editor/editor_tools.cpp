// What the Editor screen's tools change: crop, turns, spots.

#include "editing/placing.h"
#include "ui/editor/crop_frame.h"
#include "ui/editor/editor_model.h"
#include "ui/editor/spot_source.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace photoflux::editor {

namespace {

editing::Crop cropOf(const QRectF& rect, double ratio) {
    return {std::max(0.0, rect.x()), std::max(0.0, rect.y()), std::min(rect.width(), 1 - std::max(0.0, rect.x())),
            std::min(rect.height(), 1 - std::max(0.0, rect.y())), ratio};
}

bool isWhole(const QRectF& crop) { return crop.width() > 0.9999 && crop.height() > 0.9999; }

}  // namespace

double EditorModel::frameRatio() const {
    const QSize frame = editing::frame_size(size_, recipe_);
    return frame.isEmpty() ? 1 : double(frame.width()) / frame.height();
}

void EditorModel::turn(int quarters) {
    editing::Recipe recipe = recipe_;
    quarters = ((quarters % 4) + 4) % 4;
    recipe.quarter_turns = (recipe.quarter_turns + quarters) % 4;
    // What is straightened and cropped turns with it.
    for (int i = 0; i < quarters; ++i) {
        const editing::Crop crop = recipe.crop;
        recipe.crop = {1 - crop.y - crop.height, crop.x, crop.height, crop.width, crop.ratio > 0 ? 1 / crop.ratio : 0};
        recipe.crop.x = std::max(0.0, recipe.crop.x);
        recipe.vertical = std::exchange(recipe.horizontal, -recipe.vertical);
    }
    change(recipe, false);
    commit();
}

void EditorModel::flip() {
    editing::Recipe recipe = recipe_;
    recipe.flipped = !recipe.flipped;
    // The flip comes before the turn, and the user means what is seen.
    if (recipe.quarter_turns % 2 == 1) recipe.quarter_turns = (recipe.quarter_turns + 2) % 4;
    recipe.straighten = -recipe.straighten;
    recipe.horizontal = -recipe.horizontal;
    recipe.crop.x = std::max(0.0, 1 - recipe.crop.x - recipe.crop.width);
    change(recipe, false);
    commit();
}

void EditorModel::dragCrop(const QRectF& start, int edges, const QPointF& by) {
    const double ratio = recipe_.crop.ratio > 0 ? recipe_.crop.ratio / frameRatio() : 0;
    const QRectF crop = edges == 0 ? movedCrop(start, by) : draggedCrop(start, Qt::Edges(edges), by, ratio);
    // The picture itself does not change while all of it is shown.
    recipe_.crop = cropOf(crop, recipe_.crop.ratio);
    Q_EMIT recipeChanged();
}

void EditorModel::setCropRatio(double ratio) {
    editing::Recipe recipe = recipe_;
    recipe.crop.ratio = ratio < 0 ? frameRatio() : ratio;
    if (recipe.crop.ratio > 0) {
        const QRectF all(0, 0, 1, 1), now = crop();
        // A frame that was shaped before gets as large again as it was.
        const bool shaped = recipe_.crop.ratio > 0;
        const QRectF limit = isWhole(now) || shaped ? all : now;
        recipe.crop = cropOf(shapedCrop(now, limit, recipe.crop.ratio / frameRatio()), recipe.crop.ratio);
    }
    change(recipe, false);
    commit();
}

void EditorModel::swapCropRatio() {
    const double ratio = recipe_.crop.ratio;
    if (ratio > 0) return setCropRatio(1 / ratio);
    editing::Recipe recipe = recipe_;
    const QRectF now = crop();
    const double own = now.width() * frameRatio() / now.height();
    recipe.crop = cropOf(shapedCrop(now, {0, 0, 1, 1}, 1 / own / frameRatio()), 0);
    change(recipe, false);
    commit();
}

void EditorModel::resetCrop() {
    editing::Recipe recipe = recipe_;
    recipe.crop = {};
    recipe.straighten = recipe.vertical = recipe.horizontal = 0;
    change(recipe, false);
    commit();
}

void EditorModel::level(const QPointF& from, const QPointF& to) {
    const QSize shown = editing::result_size(size_, shownRecipe());
    const double dx = (to.x() - from.x()) * shown.width(), dy = (to.y() - from.y()) * shown.height();
    if (std::hypot(dx, dy) < 1) return;
    double angle = std::atan2(dy, dx) * 180 / std::numbers::pi;
    angle -= 90 * std::round(angle / 90);
    set(QStringLiteral("straighten"), recipe_.straighten - angle);
}

QPointF EditorModel::toSource(const QPointF& shown) const {
    const QPointF at = editing::source_point(size_, shownRecipe(), shown);
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

QVariantList EditorModel::spots() const {
    QVariantList list;
    if (size_.isEmpty()) return list;
    const editing::Recipe shown = shownRecipe();
    const double side = std::max(size_.width(), size_.height());
    const QSize result = editing::result_size(size_, shown);
    for (const auto& spot : recipe_.spots) {
        const QPointF at = editing::result_point(size_, shown, {spot.x, spot.y});
        const QPointF from = editing::result_point(size_, shown, {spot.source_x, spot.source_y});
        const double radius = editing::result_length(size_, shown, spot.radius * side) / result.width();
        list << QVariantMap{{QStringLiteral("x"), at.x()},
                            {QStringLiteral("y"), at.y()},
                            {QStringLiteral("radius"), radius},
                            {QStringLiteral("sourceX"), from.x()},
                            {QStringLiteral("sourceY"), from.y()}};
    }
    return list;
}

void EditorModel::setSpot(int spot) {
    spot_ = std::clamp(spot, -1, int(recipe_.spots.size()) - 1);
    Q_EMIT spotsChanged();
}

void EditorModel::setSpotSize(double size) {
    spotSize_ = std::clamp(size, 1.0, 150.0);
    Q_EMIT spotsChanged();
}

void EditorModel::addSpot(const QPointF& at) {
    if (!source_.whole || recipe_.spots.size() >= editing::kMostSpots) return;
    editing::Recipe recipe = recipe_;
    const QPointF place = toSource(at);
    recipe.spots.push_back(withBestSource(source_.picture, {place.x(), place.y(), spotSize_ / 1000, 0, 0}));
    spot_ = int(recipe.spots.size()) - 1;
    change(recipe, false);
    commit();
}

void EditorModel::moveSpot(int index, const QPointF& to, bool source, bool moving) {
    if (index < 0 || index >= int(recipe_.spots.size())) return;
    editing::Recipe recipe = recipe_;
    editing::Spot& spot = recipe.spots[std::size_t(index)];
    const QPointF place = toSource(to);
    (source ? spot.source_x : spot.x) = place.x();
    (source ? spot.source_y : spot.y) = place.y();
    spot_ = index;
    change(recipe, moving);
    if (!moving) commit(QStringLiteral("spot"));
}

void EditorModel::resizeSpot(int index, double factor, bool moving) {
    if (index < 0 || index >= int(recipe_.spots.size())) return;
    editing::Recipe recipe = recipe_;
    double& radius = recipe.spots[std::size_t(index)].radius;
    radius = std::clamp(radius * factor, 0.001, 0.15);
    spotSize_ = radius * 1000;
    change(recipe, moving);
    if (!moving) commit(QStringLiteral("spot"));
}

void EditorModel::removeSpot(int index) {
    if (index < 0 || index >= int(recipe_.spots.size())) return;
    editing::Recipe recipe = recipe_;
    recipe.spots.erase(recipe.spots.begin() + index);
    spot_ = std::min(index, int(recipe.spots.size()) - 1);
    change(recipe, false);
    commit();
}

}  // namespace photoflux::editor
