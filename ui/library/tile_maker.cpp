#include "ui/library/tile_maker.h"

#include <algorithm>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kTileMakers = 2;

}  // namespace

QRect TilePlace::area() const { return {column * kSide, row * kSide, kSide, kSide}; }

TileMaker::TileMaker(Made made) : made_(std::move(made)) {
    threads_.reserve(kTileMakers);
    for (int i = 0; i < kTileMakers; ++i) threads_.emplace_back([this] { work(); });
}

TileMaker::~TileMaker() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void TileMaker::want(const Pyramid& of, std::vector<TilePlace> places) {
    std::reverse(places.begin(), places.end());
    {
        const std::lock_guard lock(mutex_);
        if (of == of_) {
            std::erase_if(places, [this](const TilePlace& place) {
                return std::find(under_way_.begin(), under_way_.end(), place) != under_way_.end();
            });
        }
        of_ = of;
        wanted_ = std::move(places);
    }
    changed_.notify_all();
}

void TileMaker::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return ending_ || !wanted_.empty(); });
        if (ending_) return;
        const TilePlace place = wanted_.back();
        wanted_.pop_back();
        under_way_.push_back(place);
        const Pyramid of = of_;
        lock.unlock();
        QImage tile;
        if (of) tile = of->region(place.level, place.area().adjusted(-1, -1, 1, 1));
        made_(of, place, std::move(tile));
        lock.lock();
        std::erase(under_way_, place);
    }
}

}  // namespace photoflux::libraryscreen
