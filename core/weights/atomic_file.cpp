#include "weights/atomic_file.h"

#include <utility>

namespace photoflux::weights {

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      handle_(std::exchange(other.handle_, -1)) {
    // A moved-from path is unspecified; an empty one means that there is nothing to remove.
    other.temporary_.clear();
}

}  // namespace photoflux::weights
