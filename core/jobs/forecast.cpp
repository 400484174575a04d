#include "jobs/forecast.h"

#include <algorithm>

namespace photoflux::jobs {

namespace {

constexpr std::size_t kMostKept = 200;
constexpr std::size_t kEnough = 5;

std::string text_of(const std::filesystem::path& path) {
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// What the model chooses where the request leaves it open, as far as this sample tells.
std::optional<int> chosen(int wanted, int sample_asked, int sample_got) {
    if (wanted != 0) return wanted;
    if (sample_asked == 0) return sample_got;
    return std::nullopt;
}

}  // namespace

Pace pace_of(const engine::GenerateRequest& request, const engine::Picture& picture) {
    return {text_of(request.model), request.device, request.precision, request.width, request.height,
            request.steps,          picture.width,  picture.height,    picture.steps, picture.seconds};
}

void Forecast::learn(Pace pace) {
    if (pace.seconds <= 0 || pace.width <= 0 || pace.height <= 0 || pace.steps <= 0) return;
    if (paces_.size() == kMostKept) paces_.erase(paces_.begin());
    paces_.push_back(std::move(pace));
}

std::optional<double> Forecast::seconds_per_picture(const engine::GenerateRequest& request) const {
    std::vector<double> same, scaled;
    const std::string model = text_of(request.model);
    for (auto pace = paces_.rbegin(); pace != paces_.rend() && same.size() < kEnough; ++pace) {
        if (pace->model != model || pace->device != request.device || pace->precision != request.precision) continue;
        if (pace->asked_width == request.width && pace->asked_height == request.height &&
            pace->asked_steps == request.steps) {
            same.push_back(pace->seconds);
        }
        const auto width = chosen(request.width, pace->asked_width, pace->width);
        const auto height = chosen(request.height, pace->asked_height, pace->height);
        const auto steps = chosen(request.steps, pace->asked_steps, pace->steps);
        if (width && height && steps && scaled.size() < kEnough) {
            const double work = double(*width) * *height * *steps;
            scaled.push_back(pace->seconds * work / (double(pace->width) * pace->height * pace->steps));
        }
    }
    const auto exact = median(std::move(same));
    return exact ? exact : median(std::move(scaled));
}

}  // namespace photoflux::jobs
