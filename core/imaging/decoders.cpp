#include "imaging/decoders.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace photoflux::imaging {
namespace {

/// How long a cancellation may go unnoticed while all decoders are busy.
constexpr std::chrono::milliseconds kLookAround{50};

}  // namespace

Decoders::Decoders(std::filesystem::path program, const DecodeLimits& limits)
    : program_(std::move(program)), limits_(limits) {}

Result<std::unique_ptr<Decoder>> Decoders::take(const CancelToken& cancel) {
    const int most = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::unique_lock lock(mutex_);
    while (idle_.empty() && busy_ >= most) {
        if (cancel.cancelled()) return Cancelled{};
        returned_.wait_for(lock, kLookAround);
    }
    if (idle_.empty()) {
        PHOTOFLUX_TRY(auto made, Decoder::create(program_, limits_));
        ++busy_;
        return made;
    }
    auto decoder = std::move(idle_.back());
    idle_.pop_back();
    ++busy_;
    return decoder;
}

void Decoders::put_back(std::unique_ptr<Decoder> decoder) {
    {
        const std::lock_guard lock(mutex_);
        --busy_;
        idle_.push_back(std::move(decoder));
    }
    returned_.notify_one();
}

Result<QImage> Decoders::decode(const std::filesystem::path& photo, int max_side, const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto decoder, take(cancel));
    auto image = decoder->decode(photo, max_side, cancel);
    put_back(std::move(decoder));
    return image;
}

Result<QSize> Decoders::size_of(const std::filesystem::path& photo, const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto decoder, take(cancel));
    auto size = decoder->size_of(photo, cancel);
    put_back(std::move(decoder));
    return size;
}

}  // namespace photoflux::imaging
