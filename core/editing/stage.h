#pragma once

#include "editing/geometry.h"
#include "editing/source_picture.h"

#include <QRect>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

namespace photoflux::editing {

/// What part of which result is made, and how large.
struct Place {
    QSize whole;       ///< of the result, at its scale
    QRect region;      ///< of it
    double scale = 1;  ///< to the full size
    double side = 0;   ///< the source's longest side at that scale, in pixels
};

/// The first part of rendering, linear light before any tone: healed, turned, straightened, cropped, scaled, without
/// noise. Keeps its sources and its last result.
class Stage {
public:
    explicit Stage(std::shared_ptr<const SourcePicture> source) : original_(std::move(source)), source_(original_) {}

    const SourcePicture& original() const { return *original_; }
    /// CV_32FC4 of place.region, not to be written to. `keep`: hold it for the next call. `draft`: may be made of
    /// another scale that is at hand, rather than of every pixel.
    cv::Mat pixels(const Recipe& recipe, const Place& place, bool keep, bool draft);

private:
    void prepare(const Recipe& recipe);
    cv::Mat level(const QRect& part, QSize size);
    cv::Mat geometry(const Recipe& recipe, const Place& place);
    cv::Mat warped(const Geometry& geometry, const Place& place);

    bool draft_ = false;  // of the call under way
    std::shared_ptr<const SourcePicture> original_, source_;
    std::vector<Spot> spots_;  // that source_ has healed
    struct Level {
        QRect part;
        QSize size;
        cv::Mat pixels;
        bool draft = false;
    };
    std::vector<Level> levels_;  // the latest last
    cv::Mat kept_;
    Recipe kept_recipe_;
    Place kept_place_;
    bool kept_draft_ = false;
};

}  // namespace photoflux::editing
