#include "recogniser/networks.h"

#include <dlib/dnn.h>
#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <utility>

namespace photoflux::recogniser {
namespace {

using Pixels = dlib::matrix<dlib::rgb_pixel>;

// The network of dlib_face_recognition_resnet_model_v1.dat (He et al. 2016, with 29 convolutions and half the filters):
// levels of residual blocks, each but the last begun by one that halves the picture. The file holds just these layers.
template <int N, int stride, typename Below>
using Convolutions =
    dlib::affine<dlib::con<N, 3, 3, 1, 1, dlib::relu<dlib::affine<dlib::con<N, 3, 3, stride, stride, Below>>>>>;
template <int N, typename Below>
using Block = dlib::relu<dlib::add_prev1<Convolutions<N, 1, dlib::tag1<Below>>>>;
template <int N, typename Below>
using Halving = dlib::relu<
    dlib::add_prev2<dlib::avg_pool<2, 2, 2, 2, dlib::skip1<dlib::tag2<Convolutions<N, 2, dlib::tag1<Below>>>>>>>;
template <int side>
using Beginning =
    dlib::max_pool<3, 3, 2, 2, dlib::relu<dlib::affine<dlib::con<32, 7, 7, 2, 2, dlib::input_rgb_image_sized<side>>>>>;
template <typename Below>
using Level32 = Block<32, Block<32, Block<32, Below>>>;
template <typename Below>
using Level64 = Block<64, Block<64, Block<64, Halving<64, Below>>>>;
template <typename Below>
using Level128 = Block<128, Block<128, Halving<128, Below>>>;
template <typename Below>
using Level256 = Block<256, Block<256, Halving<256, Below>>>;

constexpr int kSide = 150;        // of the picture of a face that the network sees
constexpr double kAround = 0.25;  // what is left around the face in it
constexpr double kLeastSure = 0;  // the detector's own threshold
using Network = dlib::loss_metric<
    dlib::fc_no_bias<faces::wire::kNumbers,
                     dlib::avg_pool_everything<Halving<256, Level256<Level128<Level64<Level32<Beginning<kSide>>>>>>>>>;

}  // namespace

class Networks::Private {
public:
    dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    dlib::shape_predictor landmarks;
    Network network;
};

Networks::Networks(std::unique_ptr<Private> d) : d(std::move(d)) {}
Networks::~Networks() = default;

std::unique_ptr<Networks> Networks::load(const std::filesystem::path& models) try {
    auto d = std::make_unique<Private>();
    dlib::deserialize((models / "dlib_face_recognition_resnet_model_v1.dat").string()) >> d->network;
    dlib::deserialize((models / "shape_predictor_5_face_landmarks.dat").string()) >> d->landmarks;
    return std::unique_ptr<Networks>(new Networks(std::move(d)));
} catch (const std::exception&) {
    return nullptr;
}

std::vector<faces::wire::Face> Networks::find(std::span<const std::uint8_t> pixels, std::uint32_t width,
                                              std::uint32_t height) {
    Pixels picture(static_cast<long>(height), static_cast<long>(width));
    static_assert(sizeof(dlib::rgb_pixel) == 3);
    std::memcpy(dlib::image_data(picture), pixels.data(), pixels.size());
    std::vector<dlib::rect_detection> found;
    d->detector(picture, found, kLeastSure);
    if (found.size() > faces::wire::kMostFaces) found.resize(faces::wire::kMostFaces);  // the surest come first

    std::vector<faces::wire::Face> all;
    for (const auto& one : found) {
        const auto marks = d->landmarks(picture, one.rect);
        Pixels chip;
        dlib::extract_image_chip(picture, dlib::get_face_chip_details(marks, kSide, kAround), chip);
        const dlib::matrix<float, 0, 1> numbers = d->network(chip);
        faces::wire::Face face;
        face.x = static_cast<float>(one.rect.left());
        face.y = static_cast<float>(one.rect.top());
        face.width = static_cast<float>(one.rect.width());
        face.height = static_cast<float>(one.rect.height());
        face.sure = static_cast<float>(one.detection_confidence);
        std::copy(numbers.begin(), numbers.end(), face.numbers.begin());
        all.push_back(face);
    }
    return all;
}

}  // namespace photoflux::recogniser
