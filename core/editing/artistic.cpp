#include "editing/artistic.h"

#include "editing/brush.h"
#include "editing/filter_stage.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr int kDraftSide = 400;

/// Which part of a smaller picture's row or column a pixel of the larger shows.
struct Taps {
    int first = 0;
    float weights[4] = {0, 0, 0, 0};
};

/// Cubic, for what is shown larger.
Taps cubic(double at) {
    const double left = std::floor(at);
    const auto t = static_cast<float>(at - left);
    const float t2 = t * t, t3 = t2 * t;
    return {static_cast<int>(left) - 1,
            {0.5F * (-t3 + 2 * t2 - t), 0.5F * (3 * t3 - 5 * t2 + 2), 0.5F * (-3 * t3 + 4 * t2 + t), 0.5F * (t3 - t2)}};
}

/// By area, for squares that stay squares: at most two of them under one pixel.
Taps area(double begin, double end) {
    const double first = std::floor(begin);
    const auto share = static_cast<float>(std::clamp((first + 1 - begin) / (end - begin), 0.0, 1.0));
    return {static_cast<int>(first), {share, 1 - share, 0, 0}};
}

std::vector<Taps> taps(int from, int count, int whole, int canvas, bool squares) {
    std::vector<Taps> all;
    const double step = double(canvas) / whole;
    for (int i = from; i < from + count; ++i)
        all.push_back(squares && step <= 1 ? area(i * step, (i + 1) * step) : cubic((i + 0.5) * step - 0.5));
    return all;
}

/// Shows what was painted on a canvas of fixed size.
class Painted : public FilterStage {
public:
    Painted(cv::Mat canvas, bool squares) : canvas_(std::move(canvas)), squares_(squares) {}

    int reach(QSize) const override { return 0; }
    void apply(cv::Mat& pixels, const QRect& region, QSize whole, double strength) const override {
        const cv::Mat canvas = fitted(whole);
        const auto across = taps(region.x(), region.width(), whole.width(), canvas.cols, squares_);
        const auto down = taps(region.y(), region.height(), whole.height(), canvas.rows, squares_);
        const auto share = static_cast<float>(strength);
        each_row(pixels.rows, [&](int y) {
            auto* to = pixels.ptr<float>(y);
            const Taps& rows = down[static_cast<std::size_t>(y)];
            for (const Taps& columns : across) {
                float sum[3] = {0, 0, 0};
                for (int j = 0; j < 4; ++j) {
                    if (rows.weights[j] == 0) continue;
                    const auto* row = canvas.ptr<float>(std::clamp(rows.first + j, 0, canvas.rows - 1));
                    for (int i = 0; i < 4; ++i) {
                        const float weight = rows.weights[j] * columns.weights[i];
                        const float* pixel = row + 3 * std::clamp(columns.first + i, 0, canvas.cols - 1);
                        for (int c = 0; c < 3; ++c) sum[c] += weight * pixel[c];
                    }
                }
                for (int c = 0; c < 3; ++c) to[c] = std::clamp(to[c] + share * (sum[c] - to[c]), 0.0F, 1.0F);
                to += 3;
            }
        });
    }

private:
    /// The canvas, made smaller where less is shown: from the same cubic surface that larger results show.
    cv::Mat fitted(QSize whole) const {
        if (whole.width() >= canvas_.cols) return canvas_;
        if (smaller_.cols == whole.width() && smaller_.rows == whole.height()) return smaller_;
        cv::Mat twice = canvas_;
        if (!squares_) cv::resize(canvas_, twice, {}, 2, 2, cv::INTER_CUBIC);
        cv::resize(twice, smaller_, cv::Size(whole.width(), whole.height()), 0, 0, cv::INTER_AREA);
        return smaller_;
    }

    cv::Mat canvas_;
    mutable cv::Mat smaller_;
    bool squares_;
};

}  // namespace

std::unique_ptr<FilterStage> make_artistic(const std::string& name, const Overview& overview, bool draft) {
    const int side = draft ? kDraftSide : kCanvasSide;
    const cv::Mat picture = overview(side);
    const auto paint = [&](cv::Mat (*make)(const cv::Mat&, double), bool squares = false) {
        return std::make_unique<Painted>(make(picture, double(side) / kCanvasSide), squares);
    };
    if (name == "watercolour") return paint(watercolour);
    if (name == "oil") return paint(oil);
    if (name == "pencil") return paint(pencil);
    if (name == "ink") return paint(ink);
    if (name == "poster") return paint(poster);
    if (name == "mosaic") return paint(mosaic);
    return paint(pixels, true);
}

}  // namespace photoflux::editing
