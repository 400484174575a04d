#include "random_recipe.h"

#include "editing/filters.h"

#include <random>

namespace photoflux::editing {
namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : engine_(seed) {}
    double number(double low, double high) { return std::uniform_real_distribution<>(low, high)(engine_); }
    int whole(int low, int high) { return std::uniform_int_distribution<>(low, high)(engine_); }
    bool likely(double share) { return number(0, 1) < share; }

private:
    std::mt19937 engine_;
};

Curve random_curve(Chance& chance) {
    Curve curve;
    const int count = chance.whole(2, 8);
    for (int i = 0; i < count; ++i) curve.push_back({(i + chance.number(0.1, 0.9)) / count, chance.number(0, 1)});
    return curve;
}

}  // namespace

Recipe random_recipe(unsigned seed) {
    Chance chance(seed);
    Recipe recipe;
    for (const Setting& setting : settings())
        if (chance.likely(0.4)) recipe.*setting.value = chance.number(setting.lowest, setting.highest);
    recipe.quarter_turns = chance.whole(0, 3);
    recipe.flipped = chance.likely(0.5);
    if (chance.likely(0.5)) {
        recipe.crop.width = chance.number(0.05, 1);
        recipe.crop.height = chance.number(0.05, 1);
        recipe.crop.x = chance.number(0, 1 - recipe.crop.width);
        recipe.crop.y = chance.number(0, 1 - recipe.crop.height);
    }
    for (Curve* curve : {&recipe.curves.rgb, &recipe.curves.red, &recipe.curves.green, &recipe.curves.blue})
        if (chance.likely(0.3)) *curve = random_curve(chance);
    for (int spots = chance.likely(0.4) ? chance.whole(1, 5) : 0; spots > 0; --spots)
        recipe.spots.push_back({chance.number(0, 1), chance.number(0, 1), chance.number(0.001, 0.1),
                                chance.number(0, 1), chance.number(0, 1)});
    if (chance.likely(0.3)) {
        recipe.transfer.emplace();
        for (double& mean : recipe.transfer->mean) mean = chance.number(-0.2, 0.8);
        for (double& deviation : recipe.transfer->deviation) deviation = chance.number(0, 0.3);
        recipe.transfer->strength = chance.number(0, 1);
    }
    const auto& all = filters();
    if (!all.empty() && chance.likely(0.5))
        recipe.filter = all[static_cast<std::size_t>(chance.whole(0, static_cast<int>(all.size()) - 1))].name;
    return recipe;
}

}  // namespace photoflux::editing
