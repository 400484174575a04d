#include "dataset/matrix.h"

#include <QPainter>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace photoflux::dataset {

cv::Mat rgb_matrix(const QImage& image) {
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB888);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    opaque = opaque.convertToFormat(QImage::Format_RGB888);
    const cv::Mat view(opaque.height(), opaque.width(), CV_8UC3, const_cast<uchar*>(opaque.constBits()),
                       static_cast<std::size_t>(opaque.bytesPerLine()));
    return view.clone();
}

cv::Mat grey_matrix(const cv::Mat& rgb) {
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

cv::Mat shrunk_to_short_side(const cv::Mat& picture, int side) {
    const int shorter = std::min(picture.cols, picture.rows);
    if (shorter <= side) return picture;
    const double scale = double(side) / shorter;
    cv::Mat small;
    cv::resize(picture, small, {std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale))},
               0, 0, cv::INTER_AREA);
    return small;
}

}  // namespace photoflux::dataset
