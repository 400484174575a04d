#include "dataset/look.h"
#include "imaging/perceptual_hash.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <bit>
#include <opencv2/imgproc.hpp>
#include <random>
#include <vector>

namespace photoflux::dataset {
namespace {

/// Blots of light, as photos have them.
QImage picture(unsigned seed, int width = 400, int height = 300) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<std::array<double, 4>> blots(12);
    for (auto& [x, y, size, light] : blots)
        x = share(random), y = share(random), size = 0.05 + 0.2 * share(random), light = share(random);
    QImage image(width, height, QImage::Format_RGB32);
    for (int py = 0; py < height; ++py) {
        for (int px = 0; px < width; ++px) {
            double sum = 30;
            for (const auto& [x, y, size, light] : blots) {
                const double dx = double(px) / width - x, dy = double(py) / height - y;
                sum += 200 * light * std::exp(-(dx * dx + dy * dy) / (size * size));
            }
            const int value = std::clamp(int(sum), 0, 255);
            image.setPixel(px, py, qRgb(value, value * 3 / 4, 255 - value));
        }
    }
    return image;
}

/// The same hash from OpenCV's own cosine transform.
std::uint64_t opencv_hash(const QImage& photo) {
    const QImage rgb = photo.convertToFormat(QImage::Format_RGB888);
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                       std::size_t(rgb.bytesPerLine()));
    cv::Mat grey, exact, small, waves;
    cv::cvtColor(view, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(exact, CV_32F);
    cv::resize(exact, small, {imaging::kHashFrom, imaging::kHashFrom}, 0, 0, cv::INTER_AREA);
    cv::dct(small, waves);
    std::vector<float> low;
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x) low.push_back(waves.at<float>(y, x));
    std::vector<float> sorted(low.begin() + 1, low.end());
    std::sort(sorted.begin(), sorted.end());
    std::uint64_t hash = 0;
    for (std::size_t bit = 0; bit < low.size(); ++bit) hash |= std::uint64_t(low[bit] > sorted[31]) << bit;
    return hash;
}

TEST(PerceptualHash, IsThatOfOpenCvsTransform) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const QImage image = picture(seed);
        EXPECT_LE(std::popcount(imaging::perceptual_hash(image) ^ opencv_hash(image)), 2) << seed;
        EXPECT_LE(std::popcount(look_at(image).hash ^ opencv_hash(image)), 2) << seed;
    }
}

TEST(PerceptualHash, CopiesAreNearAndOthersFar) {
    int far = 0;
    for (unsigned seed = 0; seed < 20; ++seed) {
        const QImage image = picture(seed);
        const auto hash = imaging::perceptual_hash(image);
        const QImage small = image.scaled(133, 100, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        EXPECT_LE(std::popcount(hash ^ imaging::perceptual_hash(small)), 4) << seed;
        EXPECT_LE(std::popcount(hash ^ imaging::perceptual_hash(picture(seed, 80, 60))), 6) << seed;
        far += std::popcount(hash ^ imaging::perceptual_hash(picture(seed + 100)));
    }
    EXPECT_GT(far / 20, 20);
}

}  // namespace
}  // namespace photoflux::dataset
