#include "dataset/faces.h"

#include "dataset/matrix.h"

#include <QFile>
#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

// Resources of a static library come along only when somebody asks; the macro wants no namespace around it.
static void load_cascades() { Q_INIT_RESOURCE(faces); }

namespace photoflux::dataset {
namespace {

constexpr int kLongSide = 640, kSmallest = 32;
constexpr double kScaleStep = 1.1;
constexpr int kNeighbours = 4;

}  // namespace

class FaceFinder::Private {
public:
    mutable cv::CascadeClassifier cascade;
};

FaceFinder::FaceFinder(std::unique_ptr<Private> d) : d(std::move(d)) {}
FaceFinder::FaceFinder(FaceFinder&&) noexcept = default;
FaceFinder::~FaceFinder() = default;

Result<FaceFinder> FaceFinder::create() {
    load_cascades();
    QFile file(QStringLiteral(":/photoflux/faces/frontal_face.xml"));
    auto d = std::make_unique<Private>();
    bool read = file.open(QIODevice::ReadOnly);
    try {
        const cv::FileStorage storage(file.readAll().toStdString(), cv::FileStorage::READ | cv::FileStorage::MEMORY);
        read = read && d->cascade.read(storage.getFirstTopLevelNode());
    } catch (const cv::Exception&) {
        read = false;
    }
    if (!read)
        return Error{ErrorCode::internal, sentence("dataset", "the built-in description of faces cannot be read")};
    return FaceFinder(std::move(d));
}

std::vector<QRectF> FaceFinder::faces(const QImage& photo) const {
    cv::Mat grey = grey_matrix(rgb_matrix(photo));
    const double scale = double(kLongSide) / std::max(grey.cols, grey.rows);
    cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    std::vector<cv::Rect> found;
    d->cascade.detectMultiScale(grey, found, kScaleStep, kNeighbours, 0, {kSmallest, kSmallest});
    std::sort(found.begin(), found.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
    std::vector<QRectF> shares;
    for (const cv::Rect& face : found) {
        shares.emplace_back(double(face.x) / grey.cols, double(face.y) / grey.rows, double(face.width) / grey.cols,
                            double(face.height) / grey.rows);
    }
    return shares;
}

}  // namespace photoflux::dataset
