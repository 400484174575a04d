// What the Editor screen's sliders, curves and lists change.

#include "editing/colour_transfer.h"
#include "ui/controls/error_words.h"
#include "ui/editor/editor_model.h"
#include "ui/editor/kept_recipe.h"
#include "ui/editor/recipe_parts.h"
#include "ui/generate/paths.h"

#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace photoflux::editor {

namespace {

const QString kTransferStrength = QStringLiteral("transfer-strength");
constexpr double kLeastGap = 0.01;  // between the points of a curve

const editing::Setting* settingOf(const QString& name) {
    for (const auto& setting : editing::settings())
        if (name == QLatin1String(setting.name)) return &setting;
    return nullptr;
}

editing::Curve* curveOf(editing::Curves& curves, const QString& channel) {
    return channel == QLatin1String("red")     ? &curves.red
           : channel == QLatin1String("green") ? &curves.green
           : channel == QLatin1String("blue")  ? &curves.blue
           : channel == QLatin1String("rgb")   ? &curves.rgb
                                               : nullptr;
}

QList<qint64> idsOf(const QVariantList& items) {
    QList<qint64> ids;
    for (const QVariant& item : items) ids << item.toLongLong();
    return ids;
}

const editing::Curve kStraight = {{0, 0}, {1, 1}};

QVariantList pointsOf(const editing::Curve& curve) {
    QVariantList list;
    for (const auto& point : curve.empty() ? kStraight : curve) list << QPointF(point.x, point.y);
    return list;
}

}  // namespace

void EditorModel::change(const editing::Recipe& recipe, bool moving) {
    recipe_ = recipe;
    spot_ = std::min(spot_, int(recipe_.spots.size()) - 1);
    Q_EMIT recipeChanged();
    Q_EMIT spotsChanged();
    ask(moving);
}

void EditorModel::commit(const QString& slider) {
    if (item_ == 0 || !movedYet_) return;
    edits_.record(recipe_, slider);
    ask(false);
}

QVariantMap EditorModel::values() const {
    QVariantMap map;
    for (const auto& setting : editing::settings()) map[QLatin1String(setting.name)] = recipe_.*setting.value;
    map[kTransferStrength] = recipe_.transfer ? recipe_.transfer->strength : 1;
    return map;
}

QStringList EditorModel::changedParts() const { return editor::changedParts(recipe_); }

QVariantMap EditorModel::range(const QString& name) const {
    double lowest = 0, highest = 1, usual = 1;
    if (const auto* setting = settingOf(name)) {
        lowest = setting->lowest;
        highest = setting->highest;
        usual = editing::Recipe{}.*setting->value;
    }
    return {{QStringLiteral("lowest"), lowest}, {QStringLiteral("highest"), highest}, {QStringLiteral("usual"), usual}};
}

void EditorModel::set(const QString& name, double value, bool moving) {
    editing::Recipe recipe = recipe_;
    if (const auto* setting = settingOf(name))
        recipe.*setting->value = std::clamp(value, setting->lowest, setting->highest);
    else if (name == kTransferStrength && recipe.transfer)
        recipe.transfer->strength = std::clamp(value, 0.0, 1.0);
    if (!(recipe == recipe_)) change(recipe, moving);
    if (!moving) commit(name);
}

void EditorModel::reset() {
    change({}, false);
    commit();
}

void EditorModel::resetParts(const QStringList& parts) {
    change(withParts(recipe_, {}, parts), false);
    commit();
}

QVariantMap EditorModel::curves() const {
    return {{QStringLiteral("rgb"), pointsOf(recipe_.curves.rgb)},
            {QStringLiteral("red"), pointsOf(recipe_.curves.red)},
            {QStringLiteral("green"), pointsOf(recipe_.curves.green)},
            {QStringLiteral("blue"), pointsOf(recipe_.curves.blue)}};
}

int EditorModel::setCurvePoint(const QString& channel, int index, const QPointF& point, bool moving) {
    editing::Recipe recipe = recipe_;
    auto* curve = curveOf(recipe.curves, channel);
    if (!curve) return -1;
    if (curve->empty()) *curve = kStraight;
    const editing::CurvePoint at{std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
    if (index < 0) {
        if (curve->size() >= editing::kMostCurvePoints) return -1;
        const auto next = std::find_if(curve->begin(), curve->end(), [&](const auto& one) { return one.x > at.x; });
        const bool room = (next == curve->end() || next->x - at.x >= kLeastGap) &&
                          (next == curve->begin() || at.x - std::prev(next)->x >= kLeastGap);
        if (!room) return -1;
        index = int(next - curve->begin());
        curve->insert(next, at);
    } else {
        if (index >= int(curve->size())) return -1;
        const auto here = curve->begin() + index;
        const double low = index == 0 ? 0 : std::prev(here)->x + kLeastGap;
        const double high = std::next(here) == curve->end() ? 1 : std::next(here)->x - kLeastGap;
        *here = {std::clamp(at.x, low, std::max(low, high)), at.y};
    }
    if (*curve == kStraight) curve->clear();
    change(recipe, moving);
    if (!moving) commit(channel);
    return index;
}

void EditorModel::removeCurvePoint(const QString& channel, int index) {
    editing::Recipe recipe = recipe_;
    auto* curve = curveOf(recipe.curves, channel);
    // The ends stay: a curve has two points at least.
    if (!curve || index <= 0 || index >= int(curve->size()) - 1) return;
    curve->erase(curve->begin() + index);
    if (*curve == kStraight) curve->clear();
    change(recipe, false);
    commit();
}

void EditorModel::resetCurve(const QString& channel) {
    editing::Recipe recipe = recipe_;
    auto* curve = curveOf(recipe.curves, channel);
    if (!curve || curve->empty()) return;
    curve->clear();
    change(recipe, false);
    commit();
}

void EditorModel::setFilter(const QString& name) {
    editing::Recipe recipe = recipe_;
    recipe.filter = name.toStdString();
    if (recipe.filter.empty()) recipe.filter_strength = 1;
    change(recipe, false);
    commit();
}

void EditorModel::takeColours(const QUrl& file) {
    const auto path = generate::toPath(file.toLocalFile());
    others_.start([this, path, decode = decode_, item = item_] {
        const auto picture = decode(path, kScreenSide / 2, {});
        Result<editing::ColourTransfer> colours =
            picture.ok() ? editing::colours_of(*picture) : Result<editing::ColourTransfer>(picture.failure());
        QMetaObject::invokeMethod(this, [this, item, colours] {
            if (item != item_ || colours.cancelled()) return;
            if (!colours.ok()) return fail(colours.error());
            editing::Recipe recipe = recipe_;
            recipe.transfer = *colours;
            change(recipe, false);
            commit();
        });
    });
}

void EditorModel::dropColours() {
    editing::Recipe recipe = recipe_;
    recipe.transfer.reset();
    change(recipe, false);
    commit();
}

void EditorModel::copy(const QStringList& parts) {
    copied_ = recipe_;
    copiedParts_ = parts;
    Q_EMIT copiedChanged();
    Q_EMIT told(QStringLiteral("copied"), {});
}

void EditorModel::paste() {
    if (!copied_ || item_ == 0) return;
    const editing::Recipe pasted = withParts(recipe_, *copied_, copiedParts_);
    if (pasted == recipe_) return;
    change(pasted, false);
    commit();
    Q_EMIT told(QStringLiteral("pasted"), {});
}

void EditorModel::copyFrom(qint64 item, const QStringList& parts) {
    if (item == item_ && movedYet_) return copy(parts);
    calls_
        .run([catalogue = catalogue_, item]() -> Result<editing::Recipe> {
            PHOTOFLUX_TRY(const std::string text, catalogue->edits().recipe(item));
            return recipeOf(text);
        })
        .then(this, [this, parts](const Result<editing::Recipe>& recipe) {
            if (recipe.cancelled()) return;
            if (!recipe.ok()) return fail(recipe.error());
            if (recipe->is_identity()) return Q_EMIT told(QStringLiteral("nothing"), {});
            copied_ = *recipe;
            copiedParts_ = parts;
            Q_EMIT copiedChanged();
            Q_EMIT told(QStringLiteral("copied"), {});
        });
}

void EditorModel::pasteOnto(const QVariantList& items, const QStringList& parts) {
    if (copied_) batch_.paste(idsOf(items), *copied_, parts);
}

void EditorModel::resetAll(const QVariantList& items) { batch_.reset(idsOf(items)); }

void EditorModel::exportAll(const QVariantList& items, const QUrl& folder, const QVariantMap& settings) {
    batch_.exportTo(idsOf(items), folder, settings);
}

}  // namespace photoflux::editor
