#include "likeness/image_encoder.h"

#include "likeness/bundled_encoder.h"
#include "likeness/vision_encoder.h"

#include <algorithm>

namespace photoflux::likeness {

Result<std::optional<at::Tensor>> ImageEncoder::agreement(const at::Tensor&, const std::vector<std::string>&) const {
    return std::optional<at::Tensor>();
}

Result<std::unique_ptr<ImageEncoder>> open_image_encoder(const std::filesystem::path& folder,
                                                         const std::filesystem::path& bundled_model) {
    return folder.empty() ? BundledEncoder::open(bundled_model) : VisionEncoder::open(folder);
}

at::Tensor middle_square(const at::Tensor& pictures, std::int64_t side) {
    const auto shorter = std::min(pictures.size(2), pictures.size(3));
    at::Tensor middle = pictures.narrow(2, (pictures.size(2) - shorter) / 2, shorter)
                            .narrow(3, (pictures.size(3) - shorter) / 2, shorter);
    if (shorter == side) return middle;
    return at::_upsample_bicubic2d_aa(middle, {side, side}, /*align_corners=*/false).clamp(0, 1);
}

}  // namespace photoflux::likeness
