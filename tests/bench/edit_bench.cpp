// How long edits take: edit_bench [WIDTH HEIGHT]. One line a figure: name, median of several rounds by the
// clock on the wall, mean of the processor time of all cores; milliseconds.

#include "editing/render.h"

#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace {

using photoflux::editing::Recipe;
using photoflux::editing::Renderer;

QImage photo(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const auto grain = static_cast<unsigned>(x * 7919 + y * 104729) % 23U;
            const auto wave = static_cast<unsigned>(60 + 50 * std::sin(x * 0.013) * std::cos(y * 0.017));
            row[x] = qRgb(int(wave + grain + unsigned(x) * 120U / unsigned(width)),
                          int(wave + grain + unsigned(y) * 110U / unsigned(height)), int(150 - wave + grain));
        }
    }
    return image;
}

double cpu_ms() { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; }

/// Both in milliseconds: by the clock on the wall, and of all cores together, which tells more on a busy machine.
struct Times {
    double wall = 0, cpu = 0;
};

Times median_ms(int rounds, const std::function<void(int)>& work) {
    const double before = cpu_ms();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], (cpu_ms() - before) / rounds};
}

void show(const std::string& name, Times times) {
    std::printf("%-28s %8.1f %8.1f\n", name.c_str(), times.wall, times.cpu);
}

Recipe usual() {
    Recipe recipe;
    recipe.exposure = 0.4;
    recipe.contrast = 0.2;
    recipe.highlights = -0.4;
    recipe.shadows = 0.3;
    recipe.temperature = 0.1;
    recipe.vibrance = 0.3;
    recipe.curves.rgb = {{0, 0.02}, {0.5, 0.52}, {1, 1}};
    return recipe;
}

}  // namespace

int main(int argc, char** argv) {
    const int width = argc > 2 ? static_cast<int>(std::strtol(argv[1], nullptr, 10)) : 6000,
              height = argc > 2 ? static_cast<int>(std::strtol(argv[2], nullptr, 10)) : 4000;
    const QImage source = photo(width, height);
    auto renderer = Renderer::create(source);
    if (!renderer.ok()) return 1;
    const double scale = 1600.0 / width;
    const auto preview = [&](const Recipe& recipe) {
        const auto result = renderer->render(recipe, {scale});
        if (!result.ok()) std::abort();
    };
    show("first preview", median_ms(1, [&](int) { preview(usual()); }));
    for (const auto& [name, value] : {std::pair("slider exposure", &Recipe::exposure),
                                      {"slider contrast", &Recipe::contrast},
                                      {"slider shadows", &Recipe::shadows},
                                      {"slider temperature", &Recipe::temperature},
                                      {"slider saturation", &Recipe::saturation},
                                      {"slider vignette", &Recipe::vignette},
                                      {"slider grain", &Recipe::grain},
                                      {"slider sharpen", &Recipe::sharpen},
                                      {"slider noise", &Recipe::noise_luminance},
                                      {"slider straighten", &Recipe::straighten}}) {
        show(name, median_ms(15, [&, value = value](int round) {
                 Recipe recipe = usual();
                 recipe.*value = 0.2 + round * 0.01;
                 preview(recipe);
             }));
    }
    for (const bool deep : {false, true}) {
        show(deep ? "full, 16 bits" : "full, 8 bits", median_ms(3, [&](int round) {
                 Recipe recipe = usual();
                 recipe.exposure += round * 0.01;
                 if (!renderer->render(recipe, {1, {}, deep}).ok()) std::abort();
             }));
    }
    show("full, with all detail", median_ms(1, [&](int) {
             Recipe recipe = usual();
             recipe.sharpen = 0.8;
             recipe.noise_luminance = 0.3;
             recipe.noise_colour = 0.3;
             recipe.straighten = 1.5;
             recipe.grain = 0.2;
             if (!renderer->render(recipe).ok()) std::abort();
         }));
    return 0;
}
