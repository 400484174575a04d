#include "editing/render.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

// Each case of references.py: what numpy, scipy, OpenCV and Pillow make of the same edit.

namespace photoflux::editing {
namespace {

QByteArray bytes_of(const QString& name) {
    QFile file(QStringLiteral(PHOTOFLUX_FIXTURES_DIR "/edit_references/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// How far apart the channels of the result and of what is wanted are, inside the edge that is not compared.
std::vector<double> distances(const QImage& image, const QByteArray& wanted, int reach) {
    const auto* value = reinterpret_cast<const float*>(wanted.constData());
    std::vector<double> apart;
    for (int y = 0; y < image.height(); ++y) {
        const auto* pixel = reinterpret_cast<const quint16*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, pixel += 4, value += 3) {
            if (x < reach || y < reach || x >= image.width() - reach || y >= image.height() - reach) continue;
            for (int c = 0; c < 3; ++c) apart.push_back(std::abs(pixel[c] / 65535.0 - double(value[c])));
        }
    }
    return apart;
}

TEST(EditReferences, EveryCaseComesAsNearAsItSays) {
    const QDir folder(QStringLiteral(PHOTOFLUX_FIXTURES_DIR "/edit_references"));
    const QStringList cases = folder.entryList({QStringLiteral("*.case")}, QDir::Files, QDir::Name);
    ASSERT_GE(cases.size(), 40);
    for (const QString& name : cases) {
        SCOPED_TRACE(name.toStdString());
        const auto json = nlohmann::json::parse(bytes_of(name).toStdString());
        const QImage source(folder.filePath(QString::fromStdString(json["source"].get<std::string>())));
        const auto recipe = recipe_from_json(json["recipe"].dump());
        ASSERT_TRUE(recipe.ok()) << recipe.error().message;
        const auto result = render(source, *recipe, {json["scale"].get<double>(), {}, true});
        ASSERT_TRUE(result.ok()) << result.error().message;
        ASSERT_EQ(result->size(), QSize(json["width"].get<int>(), json["height"].get<int>()));
        const QByteArray wanted = bytes_of(QString(name).replace(QStringLiteral(".case"), QStringLiteral(".f32")));
        ASSERT_EQ(wanted.size(), qsizetype(result->width()) * result->height() * 12);
        auto apart = distances(*result, wanted, json["reach"].get<int>());
        std::sort(apart.begin(), apart.end());
        const auto at =
            static_cast<std::size_t>(std::ceil(json["percentile"].get<double>() / 100 * double(apart.size()))) - 1;
        EXPECT_LE(apart[at], json["tolerance"].get<double>())
            << "median " << apart[apart.size() / 2] << ", largest " << apart.back();
    }
}

TEST(EditReferences, NoiseGoesAndEdgesStayBetterThanByAnyBlur) {
    const QDir folder(QStringLiteral(PHOTOFLUX_FIXTURES_DIR "/edit_references"));
    const QImage clean(folder.filePath(QStringLiteral("clean.png"))),
        noisy(folder.filePath(QStringLiteral("noisy.png")));
    Recipe recipe;
    recipe.noise_luminance = 1;
    recipe.noise_colour = 1;
    const auto result = render(noisy, recipe, {1, {}, true});
    ASSERT_TRUE(result.ok());
    double squares = 0;
    const QImage deep = clean.convertToFormat(QImage::Format_RGBX64);
    for (int y = 0; y < clean.height(); ++y)
        for (int i = 0; i < 4 * clean.width(); ++i) {
            const double apart = (reinterpret_cast<const quint16*>(result->constScanLine(y))[i] -
                                  reinterpret_cast<const quint16*>(deep.constScanLine(y))[i]) /
                                 65535.0;
            squares += apart * apart;
        }
    const double apart = std::sqrt(squares / (3.0 * clean.width() * clean.height()));
    EXPECT_LT(apart, bytes_of(QStringLiteral("noise.txt")).toDouble());
}

}  // namespace
}  // namespace photoflux::editing
