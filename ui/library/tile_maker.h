#pragma once

#include "imaging/photo_pyramid.h"

#include <QImage>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace photoflux::libraryscreen {

/// One square of a level of a photo.
struct TilePlace {
    static constexpr int kSide = imaging::PhotoPyramid::kTile;
    int level = 0, column = 0, row = 0;
    friend auto operator<=>(const TilePlace&, const TilePlace&) = default;
    /// Of its level, without the edge that is kept around it.
    QRect area() const;
};

/// Cuts tiles out of a photo in threads of its own.
class TileMaker {
public:
    using Pyramid = std::shared_ptr<const imaging::PhotoPyramid>;
    /// What was made: one pixel more on each side where the photo goes on, for smooth edges. Called in its threads.
    using Made = std::function<void(const Pyramid& of, TilePlace place, QImage tile)>;

    explicit TileMaker(Made made);
    /// Waits for what is under way.
    ~TileMaker();
    TileMaker(const TileMaker&) = delete;
    TileMaker& operator=(const TileMaker&) = delete;

    /// From now on only these are wanted, the first one first.
    void want(const Pyramid& of, std::vector<TilePlace> places);

private:
    void work();

    Made made_;
    std::mutex mutex_;
    std::condition_variable changed_;
    Pyramid of_;
    std::vector<TilePlace> wanted_;  ///< the next one last
    std::vector<TilePlace> under_way_;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace photoflux::libraryscreen
