#pragma once

#include "base/result.h"

#include <QImage>
#include <QRect>
#include <QSize>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace photoflux::imaging {

/// A photo at its full size and at half, a quarter … of it, cut into tiles, so that any part can be shown at any zoom
/// for the price of what is in sight. Small ones lie in memory; large ones in a file of the system's that has no name
/// and is mapped, so that the system may take its memory back. Constant once it is built: any thread may read.
class PhotoPyramid {
public:
    static constexpr int kTile = 512;
    /// Pixels, of the full size, up to which all of it is kept in memory.
    static constexpr std::int64_t kInMemory = 40'000'000;

    ~PhotoPyramid();
    PhotoPyramid(const PhotoPyramid&) = delete;
    PhotoPyramid& operator=(const PhotoPyramid&) = delete;

    QSize size(int level = 0) const;
    int levels() const;
    bool transparent() const;
    /// A copy; what lies outside is left out. Format_RGB32, or ARGB32_Premultiplied where the photo is transparent.
    /// A pixel of level n is the mean of the (up to) 4 of level n - 1 below it.
    QImage region(int level, QRect area) const;

private:
    friend class PhotoPyramidBuilder;
    class Private;
    explicit PhotoPyramid(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Makes one of lines as Decoder::decode_lines brings them.
class PhotoPyramidBuilder {
public:
    PhotoPyramidBuilder();
    ~PhotoPyramidBuilder();

    /// Begins, or begins anew. `in_memory`: see kInMemory. Errors: no_memory, no_disk.
    Result<void> begin(QSize size, bool transparent, std::int64_t in_memory = PhotoPyramid::kInMemory);
    /// The next line, straight alpha. Errors: no_memory, no_disk.
    Result<void> line(std::span<const QRgb> pixels);
    /// After the last line. Errors: internal (lines are missing), no_disk.
    Result<std::shared_ptr<const PhotoPyramid>> finish();

private:
    struct Band;
    Result<void> put(std::size_t level, std::span<const QRgb> pixels);
    Result<void> keep(std::size_t level);

    std::unique_ptr<PhotoPyramid::Private> made_;
    std::vector<Band> bands_;
};

}  // namespace photoflux::imaging
