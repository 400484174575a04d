#include "editing/render.h"

#include "editing/detail.h"
#include "editing/filter_stage.h"
#include "editing/noise_field.h"
#include "editing/stage.h"
#include "editing/tone.h"

#include <QColorSpace>
#include <algorithm>
#include <cmath>
#include <new>
#include <opencv2/core/utility.hpp>

namespace photoflux::editing {
namespace {

constexpr std::int64_t kBandPixels = 3'000'000;  // made at once where the result is larger; kept where it is not
constexpr double kLargest = 64;                  // times the full size
constexpr std::int64_t kMostResult = 400'000'000;
constexpr double kGrainUnits = 2200;  // along the longest side of the picture
constexpr float kGrainSpread = 0.055F;

/// Film grain in encoded values: strongest in the middle tones, none in black and white. `noise`: of each pixel.
void add_grain(float* rgb, const float* noise, int count, float amount) {
    for (int i = 0; i < count; ++i, rgb += 3) {
        const float luma = 0.2126F * rgb[0] + 0.7152F * rgb[1] + 0.0722F * rgb[2];
        const float more = amount * noise[i] * std::sqrt(std::max(4 * luma * (1 - luma), 0.0F));
        for (int c = 0; c < 3; ++c) rgb[c] = std::clamp(rgb[c] + more, 0.0F, 1.0F);
    }
}

/// What film grain is at each pixel of a place. Keeps the last: the slider changes how much of it there is.
class Grain {
public:
    const cv::Mat& at(const Place& place) {
        if (whole_ == place.whole && region_ == place.region) return noise_;
        whole_ = place.whole;
        region_ = place.region;
        noise_.create(region_.height(), region_.width(), CV_32F);
        const double units = kGrainUnits / std::max(whole_.width(), whole_.height());
        const auto sampler = NoiseField::get().sampler(units);
        cv::parallel_for_(cv::Range(0, noise_.rows), [&](const cv::Range& rows) {
            for (int y = rows.start; y < rows.end; ++y) {
                auto* to = noise_.ptr<float>(y);
                for (int x = 0; x < noise_.cols; ++x)
                    to[x] = sampler((region_.x() + x + 0.5) * units, (region_.y() + y + 0.5) * units);
            }
        });
        return noise_;
    }

private:
    QSize whole_;
    QRect region_;
    cv::Mat noise_;
};

/// The recipe without what comes after tone.
Recipe toned_part(const Recipe& recipe) {
    Recipe part = recipe;
    part.sharpen = part.grain = 0;
    part.sharpen_radius = Recipe{}.sharpen_radius;
    part.filter.clear();
    part.filter_strength = 1;
    return part;
}

/// lround, which calls a function, takes four times as long.
quint16 whole(float value, float most) {
    return static_cast<quint16>(value * most + 0.5F);  // NOLINT(bugprone-incorrect-roundings): never below 0
}

/// One row of encoded floats into the picture's own numbers.
void store(const float* rgb, int count, uchar* to, bool sixteen_bits) {
    if (sixteen_bits) {
        auto* pixel = reinterpret_cast<quint16*>(to);
        for (int i = 0; i < count; ++i, pixel += 4, rgb += 3) {
            for (int c = 0; c < 3; ++c) pixel[c] = whole(rgb[c], 65535);
            pixel[3] = 65535;
        }
        return;
    }
    auto* pixel = reinterpret_cast<QRgb*>(to);
    for (int i = 0; i < count; ++i, rgb += 3)
        pixel[i] =
            0xFF000000U | QRgb{whole(rgb[0], 255)} << 16 | QRgb{whole(rgb[1], 255)} << 8 | QRgb{whole(rgb[2], 255)};
}

QRect grown(const QRect& region, int reach, QSize whole) {
    return region.adjusted(-reach, -reach, reach, reach) & QRect({}, whole);
}

cv::Mat inner(const cv::Mat& pixels, const QRect& wide, const QRect& region) {
    return pixels(cv::Rect(region.x() - wide.x(), region.y() - wide.y(), region.width(), region.height()));
}

}  // namespace

double scale_to_fit(QSize full, QSize bounds) {
    if (bounds.isEmpty() || full.isEmpty()) return 1;
    return std::min({1.0, double(bounds.width()) / full.width(), double(bounds.height()) / full.height()});
}

class Renderer::Private {
public:
    explicit Private(std::shared_ptr<const SourcePicture> source) : stage_(std::move(source)) {}

    QSize source_size() const { return stage_.original().size(); }

    Result<QImage> render(const Recipe& recipe, const RenderOptions& options, const CancelToken& cancel) {
        PHOTOFLUX_CHECK(check(recipe));
        PHOTOFLUX_TRY(const Place place, place_of(recipe, options));
        QImage result(place.region.size(), options.sixteen_bits ? QImage::Format_RGBX64 : QImage::Format_RGB32);
        if (result.isNull()) return no_memory(place);
        result.setColorSpace(QColorSpace::SRgb);
        const std::int64_t pixels = std::int64_t{place.region.width()} * place.region.height();
        const bool keep = pixels <= kBandPixels;
        const int band = keep ? place.region.height()
                              : static_cast<int>(std::max<std::int64_t>(kBandPixels / place.region.width(), 16));
        for (int top = 0; top < place.region.height(); top += band) {
            if (cancel.cancelled()) return Cancelled{};
            Place part = place;
            part.region = QRect(place.region.x(), place.region.y() + top, place.region.width(),
                                std::min(band, place.region.height() - top));
            make(recipe, part, keep, options.draft, result, top);
        }
        if (cancel.cancelled()) return Cancelled{};
        return result;
    }

private:
    static Error no_memory(const Place& place) {
        return {ErrorCode::no_memory, sentence("editing", "there is not enough memory for a picture of %1×%2 pixels")
                                          .with(place.region.width(), place.region.height())};
    }

    Result<Place> place_of(const Recipe& recipe, const RenderOptions& options) const {
        if (!std::isfinite(options.scale) || options.scale <= 0 || options.scale > kLargest)
            return Error{ErrorCode::bad_input, sentence("editing", "a picture cannot be shown at that scale")};
        const Geometry geometry(source_size(), recipe);
        Place place;
        place.whole = geometry.size_at(options.scale);
        place.region = options.region.isEmpty() ? QRect({}, place.whole) : options.region;
        place.scale = options.scale;
        place.side = std::max(source_size().width(), source_size().height()) * options.scale;
        if (!QRect({}, place.whole).contains(place.region))
            return Error{ErrorCode::bad_input, sentence("editing", "the part to be shown lies outside the picture")};
        if (std::int64_t{place.region.width()} * place.region.height() > kMostResult) return no_memory(place);
        return place;
    }

    /// Encoded CV_32FC3 of place.region, before sharpening; not to be written to. `keep`: hold it for the next call.
    cv::Mat toned(const Recipe& recipe, const Tone& tone, const Place& place, bool keep, bool draft) {
        const Recipe part = toned_part(recipe);
        if (!toned_.empty() && (draft || !toned_draft_) && toned_recipe_ == part && toned_place_.whole == place.whole &&
            toned_place_.region == place.region && toned_place_.scale == place.scale)
            return toned_;
        const cv::Mat light = stage_.pixels(recipe, place, keep, draft);
        cv::Mat pixels(light.size(), CV_32FC3);
        cv::parallel_for_(cv::Range(0, light.rows), [&](const cv::Range& rows) {
            for (int y = rows.start; y < rows.end; ++y)
                tone.row(light.ptr<float>(y), pixels.ptr<float>(y), light.cols, place.region.x(), place.region.y() + y,
                         place.whole);
        });
        if (!keep) return pixels;
        toned_ = pixels;
        toned_recipe_ = part;
        toned_place_ = place;
        toned_draft_ = draft;
        return pixels;
    }

    /// Encoded CV_32FC3 of place.region, sharpened, before the filter; not to be written to.
    cv::Mat developed(const Recipe& recipe, const Tone& tone, const Place& place, bool keep, bool draft) {
        Place wide = place;
        wide.region = grown(place.region, sharpen_reach(recipe, place.side), place.whole);
        cv::Mat pixels;
        sharpen(toned(recipe, tone, wide, keep, draft), pixels, recipe, place.side);
        return inner(pixels, wide.region, place.region);
    }

    /// The filter for this state of the picture; nullptr: none.
    const FilterStage* filter(const Recipe& recipe, const Tone& tone, bool draft) {
        if (recipe.filter.empty() || recipe.filter_strength == 0) return nullptr;
        Recipe state = recipe;
        state.filter_strength = 1;
        state.grain = 0;
        if (filter_ && filter_recipe_ == state && (draft || !filter_draft_)) return filter_.get();
        filter_.reset();
        filter_draft_ = draft;
        filter_ = make_filter(
            recipe.filter,
            [&](int longest) {
                const Geometry geometry(source_size(), recipe);
                const QSize full = geometry.full_size();
                Place place;
                place.scale = double(longest) / std::max(full.width(), full.height());
                place.whole = geometry.size_at(place.scale);
                place.region = QRect({}, place.whole);
                place.side = std::max(source_size().width(), source_size().height()) * place.scale;
                return developed(recipe, tone, place, false, draft);
            },
            draft);
        filter_recipe_ = std::move(state);
        return filter_.get();
    }

    /// developed() with the filter.
    cv::Mat filtered(const Recipe& recipe, const Tone& tone, const FilterStage& filter, const Place& place, bool keep,
                     bool draft) {
        Place wide = place;
        wide.region = grown(place.region, filter.reach(place.whole), place.whole);
        cv::Mat pixels = developed(recipe, tone, wide, keep, draft).clone();
        filter.apply(pixels, wide.region, place.whole, recipe.filter_strength);
        return inner(pixels, wide.region, place.region);
    }

    /// Makes place.region and writes it into `result`, from row `top` on.
    void make(const Recipe& recipe, const Place& place, bool keep, bool draft, QImage& result, int top) {
        const Tone tone(recipe, stage_.original().colours());
        const FilterStage* stage = filter(recipe, tone, draft);
        // What comes after tone moves while that does not: it is worth keeping what came before.
        Recipe same = toned_part(recipe);
        const bool again = last_ == same;
        last_ = std::move(same);
        const bool alone = !stage && sharpen_reach(recipe, place.side) == 0 && !(keep && again && recipe.grain > 0);
        const cv::Mat pixels = alone   ? stage_.pixels(recipe, place, keep, draft)
                               : stage ? filtered(recipe, tone, *stage, place, keep, draft)
                                       : developed(recipe, tone, place, keep, draft);
        const bool deep = result.format() == QImage::Format_RGBX64;
        const float amount = static_cast<float>(recipe.grain) * kGrainSpread;
        const cv::Mat noise = amount > 0 ? grain_.at(place) : cv::Mat();
        uchar* first = result.bits();
        const auto line = result.bytesPerLine();
        cv::parallel_for_(cv::Range(0, pixels.rows), [&](const cv::Range& rows) {
            std::vector<float> own(static_cast<std::size_t>(pixels.cols) * 3);
            for (int y = rows.start; y < rows.end; ++y) {
                const QPoint at = place.region.topLeft() + QPoint(0, y);
                const float* rgb = pixels.ptr<float>(y);
                if (alone) {
                    tone.row(rgb, own.data(), pixels.cols, at.x(), at.y(), place.whole);
                    rgb = own.data();
                }
                if (amount > 0) {
                    if (!alone) std::copy_n(rgb, own.size(), own.data());
                    add_grain(own.data(), noise.ptr<float>(y), pixels.cols, amount);
                    rgb = own.data();
                }
                store(rgb, pixels.cols, first + (top + y) * line, deep);
            }
        });
    }

    Grain grain_;
    cv::Mat toned_;  // the last that was kept
    Recipe toned_recipe_, last_;
    Place toned_place_;
    bool toned_draft_ = false;
    std::unique_ptr<FilterStage> filter_;
    Recipe filter_recipe_;  // of the state that it was made for
    bool filter_draft_ = false;
    Stage stage_;
};

Result<Renderer> Renderer::create(const QImage& source) {
    PHOTOFLUX_TRY(auto picture, SourcePicture::create(source));
    return Renderer(std::make_unique<Private>(std::move(picture)));
}

Renderer::Renderer(std::unique_ptr<Private> d) : d(std::move(d)) {}
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;
Renderer::~Renderer() = default;

QSize Renderer::source_size() const { return d->source_size(); }
QSize Renderer::frame_size(const Recipe& recipe) const { return Geometry(source_size(), recipe).frame(); }
QSize Renderer::full_size(const Recipe& recipe) const { return Geometry(source_size(), recipe).full_size(); }
QSize Renderer::size_at(const Recipe& recipe, double scale) const {
    return Geometry(source_size(), recipe).size_at(scale);
}

Result<QImage> Renderer::render(const Recipe& recipe, const RenderOptions& options, const CancelToken& cancel) {
    try {
        return d->render(recipe, options, cancel);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::no_memory, sentence("editing", "there is not enough memory to show this picture")};
    } catch (const cv::Exception& problem) {
        return Error{problem.code == cv::Error::StsNoMem ? ErrorCode::no_memory : ErrorCode::internal,
                     sentence("editing", "the picture could not be shown: %1").with(problem.what())};
    }
}

Result<ColourTransfer> colours_of(const QImage& photo) {
    PHOTOFLUX_TRY(const auto source, SourcePicture::create(photo));
    return source->colours();
}

Result<QImage> render(const QImage& source, const Recipe& recipe, const RenderOptions& options,
                      const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto renderer, Renderer::create(source));
    return renderer.render(recipe, options, cancel);
}

}  // namespace photoflux::editing
