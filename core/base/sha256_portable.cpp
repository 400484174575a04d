#include "base/sha256_blocks.h"

namespace photoflux {

Sha256Blocks processor_sha256() { return nullptr; }

}  // namespace photoflux
