#include "decoder/proof.h"

#include <cstdio>

namespace photoflux::decoder {

void prepare_proof() {}

int prove(const std::vector<Layer>& layers) {
    for (const Layer& layer : layers)
        std::printf("%s: %s\n", layer.name.c_str(), layer.held ? "held" : layer.why.c_str());
    return 0;
}

}  // namespace photoflux::decoder
