#include "engine/pixels.h"

namespace photoflux::engine {

at::Tensor tensor_of(const Pixels& pixels) {
    const at::Tensor bytes = at::from_blob(const_cast<std::uint8_t*>(pixels.rgb.data()),
                                           {1, pixels.height, pixels.width, 3}, at::TensorOptions(at::kByte));
    return bytes.permute({0, 3, 1, 2}).to(at::kFloat) / 255;
}

}  // namespace photoflux::engine
