#include "importing/examiners.h"

#include "library/thumbnails.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <thread>
#include <utility>

namespace photoflux::importing {

Result<std::vector<Examine>> examiners(const std::filesystem::path& program, int count) {
    const std::vector<int> sides(std::begin(library::kThumbnailSides), std::end(library::kThumbnailSides));
    std::vector<Examine> all;
    for (int i = 0; i < count; ++i) {
        PHOTOFLUX_TRY(auto decoder, imaging::Decoder::create(program));
        // Shared: a std::function must be able to copy what it holds.
        all.emplace_back([decoder = std::shared_ptr<imaging::Decoder>(std::move(decoder)), sides](
                             const auto& photo, const auto& sidecar, const CancelToken& cancel) {
            return decoder->examine(photo, sidecar, sides, cancel);
        });
    }
    return all;
}

int usual_examiners() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

}  // namespace photoflux::importing
