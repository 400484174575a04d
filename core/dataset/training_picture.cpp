#include "dataset/training_picture.h"

#include "dataset/matrix.h"
#include "imaging/whole_file.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace photoflux::dataset {
namespace {

/// Decoders shrink fast but not finely: what they leave must still be shrunk by this much.
constexpr int kAtLeastTwice = 2;

/// The longer side of the photo from which the crop is still larger than its bucket; 0 where nothing is gained.
int side_to_decode(QSize whole, const Crop& crop) {
    const double scale = double(kAtLeastTwice) * crop.bucket.width() / crop.area.width();
    return scale >= 1 ? 0 : static_cast<int>(std::ceil(std::max(whole.width(), whole.height()) * scale));
}

/// `area` of the whole photo, scaled to `bucket` in one go, from a copy of the photo that may be smaller.
cv::Mat scaled_crop(const cv::Mat& photo, QSize whole, const Crop& crop) {
    const double across = double(photo.cols) / whole.width(), down = double(photo.rows) / whole.height();
    const cv::Rect area =
        cv::Rect(cvRound(crop.area.x() * across), cvRound(crop.area.y() * down),
                 std::max(1, cvRound(crop.area.width() * across)), std::max(1, cvRound(crop.area.height() * down))) &
        cv::Rect(0, 0, photo.cols, photo.rows);
    const bool shrinks = area.width >= crop.bucket.width();
    cv::Mat scaled;
    cv::resize(photo(area), scaled, {crop.bucket.width(), crop.bucket.height()}, 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_LANCZOS4);
    return scaled;
}

}  // namespace

Result<engine::Pixels> training_picture(const std::filesystem::path& photo, const Crop& crop,
                                        imaging::Decoders& decoders, const CancelToken& cancel) {
    PHOTOFLUX_TRY(const QSize whole, decoders.size_of(photo, cancel));
    if (crop.area.isEmpty() || crop.bucket.isEmpty() || !QRect({}, whole).contains(crop.area)) {
        return Error{ErrorCode::bad_input,
                     sentence("dataset",
                              "the part of %1 that is to be trained lies outside its %2×%3 pixels; the photo "
                              "was changed, or the data set was")
                         .with(imaging::name_for_people(photo), whole.width(), whole.height())};
    }
    PHOTOFLUX_TRY(const QImage image, decoders.decode(photo, side_to_decode(whole, crop), cancel));
    const cv::Mat scaled = scaled_crop(rgb_matrix(image), whole, crop);
    return engine::Pixels{scaled.cols, scaled.rows, {scaled.datastart, scaled.dataend}};
}

}  // namespace photoflux::dataset
