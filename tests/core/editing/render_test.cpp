#include "editing/render.h"

#include "editing/filters.h"
#include "long_run.h"
#include "random_recipe.h"

#include <gtest/gtest.h>
#include <QColorSpace>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

/// Like a photo: light from one side, things with edges, texture.
QImage scene(int width, int height) {
    cv::Mat pixels(height, width, CV_32FC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float u = (float(x) + 0.5F) / float(width),
                        v = (float(y) + 0.5F) / float(height) * float(height) / float(width);
            const float wave = 0.06F * std::sin(97 * u + 31 * v) * std::sin(61 * v - 17 * u);
            pixels.at<cv::Vec3f>(y, x) = {0.15F + 0.6F * u + wave, 0.2F + 0.5F * v + wave, 0.55F - 0.4F * u * v + wave};
        }
    const auto at = [&](double share) { return static_cast<int>(share * width); };
    cv::circle(pixels, {at(0.3), at(0.3)}, at(0.12), {0.9F, 0.45F, 0.2F}, cv::FILLED, cv::LINE_8);
    cv::rectangle(pixels, {at(0.55), at(0.15)}, {at(0.8), at(0.5)}, {0.1F, 0.25F, 0.12F}, cv::FILLED);
    cv::line(pixels, {at(0.05), at(0.6)}, {at(0.95), at(0.4)}, {0.95F, 0.95F, 0.9F}, std::max(at(0.01), 1));
    cv::GaussianBlur(pixels, pixels, {}, width / 2000.0 + 0.4);  // a lens
    QImage image(width, height, QImage::Format_RGB32);
    image.setColorSpace(QColorSpace::SRgb);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto& value = pixels.at<cv::Vec3f>(y, x);
            const auto byte = [](float v) { return static_cast<int>(std::lround(std::clamp(v, 0.0F, 1.0F) * 255)); };
            image.setPixel(x, y, qRgb(byte(value[0]), byte(value[1]), byte(value[2])));
        }
    return image;
}

cv::Mat floats(const QImage& image) {
    const QImage deep = image.convertToFormat(QImage::Format_RGBX64);
    cv::Mat result(image.height(), image.width(), CV_32FC3);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3f>(y, x)[c] =
                    float(reinterpret_cast<const quint16*>(deep.constScanLine(y))[4 * x + c]) / 65535;
    return result;
}

/// How far apart two pictures are at a percentile of their channels, in 1/255.
double apart(const cv::Mat& a, const cv::Mat& b, double percentile) {
    const cv::Mat difference = cv::Mat(cv::abs(a - b)).reshape(1);
    std::vector<float> values(difference.begin<float>(), difference.end<float>());
    std::sort(values.begin(), values.end());
    return 255 * double(values[static_cast<std::size_t>(percentile / 100 * double(values.size() - 1))]);
}

QImage rendered(Renderer& renderer, const Recipe& recipe, const RenderOptions& options = {}) {
    auto result = renderer.render(recipe, options);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
    return result.ok() ? *result : QImage();
}

Recipe with(double Recipe::* value, double to) {
    Recipe recipe;
    recipe.*value = to;
    return recipe;
}

TEST(EditRender, NothingChangesNothing) {
    const QImage source = scene(301, 200);
    auto renderer = Renderer::create(source);
    ASSERT_TRUE(renderer.ok());
    EXPECT_TRUE(rendered(*renderer, {}) == source);
    const QImage deep = rendered(*renderer, {}, {1, {}, true});
    EXPECT_EQ(deep.format(), QImage::Format_RGBX64);
    EXPECT_LT(apart(floats(deep), floats(source), 100), 255 * 0.6 / 65535);
    EXPECT_EQ(deep.colorSpace(), QColorSpace(QColorSpace::SRgb));
}

TEST(EditRender, SixteenBitsAreKept) {
    QImage source(1024, 8, QImage::Format_RGBX64);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 1024; ++x)
            source.setPixelColor(x, y, QColor::fromRgba64(quint16(x * 64), quint16(65535 - x * 64), 1234));
    auto renderer = Renderer::create(source);
    ASSERT_TRUE(renderer.ok());
    const QImage result = rendered(*renderer, {}, {1, {}, true});
    for (int x = 0; x < 1024; ++x) {
        EXPECT_NEAR(result.pixelColor(x, 3).rgba64().red(), x * 64, 1) << x;
        EXPECT_NEAR(result.pixelColor(x, 3).rgba64().green(), 65535 - x * 64, 1) << x;
    }
}

TEST(EditRender, ColourSpacesOfTheSourceAreHeeded) {
    QImage source(8, 8, QImage::Format_RGB32);
    source.fill(qRgb(120, 180, 90));
    source.setColorSpace(QColorSpace::AdobeRgb);
    auto renderer = Renderer::create(source);
    ASSERT_TRUE(renderer.ok());
    const QColor shown = rendered(*renderer, {}).pixelColor(4, 4);
    QImage wanted = source.convertToFormat(QImage::Format_RGBX64);
    wanted.convertToColorSpace(QColorSpace::SRgb);
    EXPECT_NEAR(shown.red(), wanted.pixelColor(4, 4).red(), 1);
    EXPECT_NEAR(shown.green(), wanted.pixelColor(4, 4).green(), 1);
    EXPECT_NE(shown.red(), 120);
}

TEST(EditRender, ARegionShowsThePixelsOfTheWhole) {
    auto renderer = Renderer::create(scene(700, 467));
    ASSERT_TRUE(renderer.ok());
    for (unsigned seed = 0; seed < unsigned(rounds(15, 400)); ++seed) {
        Recipe recipe = random_recipe(seed);
        const double scale = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 0.57 : 1.8;
        const QSize size = renderer->size_at(recipe, scale);
        const QRect region(size.width() / 3, size.height() / 4, std::max(1, size.width() / 2),
                           std::max(1, size.height() / 3));
        const QImage whole = rendered(*renderer, recipe, {scale, {}, true});
        const QImage part = rendered(*renderer, recipe, {scale, region, true});
        ASSERT_EQ(whole.size(), size);
        EXPECT_LE(apart(floats(whole.copy(region)), floats(part), 100), 0.05) << seed << " " << to_json(recipe);
    }
}

TEST(EditRender, ARegionOfALargePictureLosesTheSameNoise) {
    // So wide that colour noise is looked for on means of four pixels.
    auto renderer = Renderer::create(scene(4200, 300));
    ASSERT_TRUE(renderer.ok());
    Recipe recipe = with(&Recipe::noise_colour, 0.8);
    recipe.noise_luminance = 0.5;
    const QImage whole = rendered(*renderer, recipe, {1, {}, true});
    for (const QRect region : {QRect(0, 0, 500, 90), QRect(1333, 101, 401, 150), QRect(3797, 211, 403, 89)})
        EXPECT_LE(apart(floats(whole.copy(region)), floats(rendered(*renderer, recipe, {1, region, true})), 100), 0.05);
}

TEST(EditRender, APreviewShowsWhatTheExportWill) {
    const QImage source = scene(2400, 1600);
    auto renderer = Renderer::create(source);
    ASSERT_TRUE(renderer.ok());
    const auto compare = [&](const Recipe& recipe, double percentile, double tolerance) {
        const cv::Mat preview = floats(rendered(*renderer, recipe, {0.5, {}, true}));
        cv::Mat whole = floats(rendered(*renderer, recipe, {1, {}, true}));
        cv::resize(whole, whole, preview.size(), 0, 0, cv::INTER_AREA);
        EXPECT_LE(apart(preview, whole, percentile), tolerance) << to_json(recipe);
    };
    for (const Setting& setting : settings()) {
        if (setting.value == &Recipe::filter_strength || setting.value == &Recipe::sharpen_radius) continue;
        const bool one_sided = setting.lowest == 0;
        for (const double share : one_sided ? std::vector{0.6} : std::vector{-0.5, 0.5}) {
            Recipe recipe = with(setting.value, share * setting.highest);
            if (setting.degrees) recipe.*setting.value = 8 * share;
            compare(recipe, 99, 4);
        }
    }
    for (const Filter& filter : filters()) {
        Recipe recipe;
        recipe.filter = filter.name;
        compare(recipe, 99, 4);
    }
}

TEST(EditRender, APixelAloneIsTheSameInPreviewAndExport) {
    // Plain areas, so that nothing but the pixels' own operations can differ.
    QImage source(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < 800; ++y)
        for (int x = 0; x < 1200; ++x)
            source.setPixel(x, y, qRgb(x / 100 * 21, y / 100 * 31, (x / 100 + y / 100) * 13));
    auto renderer = Renderer::create(source);
    ASSERT_TRUE(renderer.ok());
    for (const Setting& setting : settings()) {
        Recipe recipe = with(setting.value, setting.highest * 0.4);
        if (setting.degrees || setting.value == &Recipe::vertical || setting.value == &Recipe::horizontal) continue;
        if (setting.value == &Recipe::grain || setting.value == &Recipe::sharpen) continue;
        const QImage preview = rendered(*renderer, recipe, {0.25, {}, true}),
                     whole = rendered(*renderer, recipe, {1, {}, true});
        for (int y = 10; y < 200; y += 25)
            for (int x = 12; x < 300; x += 25)
                for (const auto channel : {&QRgba64::red, &QRgba64::green, &QRgba64::blue}) {
                    const auto value = [&](const QImage& image, int at_x, int at_y) {
                        return (image.pixelColor(at_x, at_y).rgba64().*channel)() / 257.0;
                    };
                    EXPECT_NEAR(value(preview, x, y), value(whole, 4 * x + 2, 4 * y + 2), 1)
                        << setting.name << x << "," << y;
                }
    }
}

TEST(EditRender, ASpotIsCoveredWithoutASeam) {
    QImage clean(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x) clean.setPixel(x, y, qRgb(40 + x / 4, 200 - y / 3, 90 + (x + y) / 10));
    clean.setColorSpace(QColorSpace::SRgb);
    QImage spoiled = clean;
    for (int y = 90; y < 110; ++y)
        for (int x = 190; x < 210; ++x) spoiled.setPixel(x, y, qRgb(255, 0, 0));
    auto renderer = Renderer::create(spoiled);
    ASSERT_TRUE(renderer.ok());
    Recipe recipe;
    recipe.spots = {{0.5, 1 / 3.0, 0.05, 0.75, 0.8}};
    EXPECT_LT(apart(floats(rendered(*renderer, recipe)), floats(clean), 100), 2.1);
    EXPECT_TRUE(rendered(*renderer, {}) == spoiled);  // and comes back
}

TEST(EditRender, AnyRecipeWithinItsLimitsIsShown) {
    for (unsigned seed = 1000; seed < 1000 + unsigned(rounds(24, 1000)); ++seed) {
        const QSize size = std::vector<QSize>{{240, 160}, {1, 1}, {3, 200}, {117, 2}}[seed % 4];
        auto renderer = Renderer::create(scene(size.width(), size.height()));
        ASSERT_TRUE(renderer.ok());
        const Recipe recipe = random_recipe(seed);
        QElapsedTimer timer;
        timer.start();
        const auto result = renderer->render(recipe, {seed % 5 == 0 ? 3.0 : 1.0, {}, true});
        ASSERT_TRUE(result.ok()) << to_json(recipe);
        EXPECT_LT(timer.elapsed(), 20'000) << to_json(recipe);
        EXPECT_TRUE(*result == *renderer->render(recipe, {seed % 5 == 0 ? 3.0 : 1.0, {}, true})) << to_json(recipe);
    }
}

TEST(EditRender, SaysWhatCannotBeShown) {
    EXPECT_EQ(Renderer::create({}).error().code, ErrorCode::bad_input);
    auto renderer = Renderer::create(scene(40, 30));
    ASSERT_TRUE(renderer.ok());
    EXPECT_EQ(renderer->render({}, {0}).error().code, ErrorCode::bad_input);
    EXPECT_EQ(renderer->render({}, {1, {0, 0, 41, 3}}).error().code, ErrorCode::bad_input);
    EXPECT_EQ(renderer->render(with(&Recipe::exposure, std::nan(""))).error().code, ErrorCode::bad_input);
    const CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(renderer->render({}, {}, cancel).cancelled());
}

}  // namespace
}  // namespace photoflux::editing
