#pragma once

#include "editing/stage.h"

#include <functional>
#include <memory>
#include <opencv2/core.hpp>
#include <string>

namespace photoflux::editing {

/// Gives the whole result, developed but without filter and grain, encoded CV_32FC3, at this longest side.
using Overview = std::function<cv::Mat(int longest)>;

/// A filter for one state of a picture. It shows the same at every scale and in every region, for all that it knows of
/// the rest of the picture comes from overviews of fixed size.
class FilterStage {
public:
    virtual ~FilterStage() = default;
    /// How many pixels around a region it looks at.
    virtual int reach(QSize whole) const = 0;
    /// `pixels`: encoded CV_32FC3, `region` of a result of size `whole`; changed in place.
    virtual void apply(cv::Mat& pixels, const QRect& region, QSize whole, double strength) const = 0;
};

/// nullptr: no filter of this name. `draft`: good enough for a thumbnail, in a small part of the time.
std::unique_ptr<FilterStage> make_filter(const std::string& name, const Overview& overview, bool draft);

/// Filters that make the picture anew (artistic.h) and those that give it the look of a time (period.h).
std::unique_ptr<FilterStage> make_artistic(const std::string& name, const Overview& overview, bool draft);
std::unique_ptr<FilterStage> make_period(const std::string& name, const Overview& overview);

}  // namespace photoflux::editing
