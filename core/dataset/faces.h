#pragma once

#include "base/result.h"

#include <QImage>
#include <QRectF>
#include <memory>
#include <vector>

namespace photoflux::dataset {

/// Finds faces that look at the camera, by OpenCV's cascade for upright frontal faces (Viola-Jones, Lienhart), built
/// in: no network, no file. It misses faces from the side or from behind, tilted by more than about 15°, covered, or
/// smaller than a twentieth of the photo, and takes drawn faces, statues and coins for faces, too.
class FaceFinder {
public:
    /// Errors: internal (the cascade is damaged).
    static Result<FaceFinder> create();
    FaceFinder(FaceFinder&&) noexcept;
    ~FaceFinder();

    /// In shares of width and height, largest first. `photo` upright. One thread at a time.
    std::vector<QRectF> faces(const QImage& photo) const;

private:
    class Private;
    explicit FaceFinder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::dataset
