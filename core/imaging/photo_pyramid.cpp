#include "imaging/photo_pyramid.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <algorithm>
#include <new>
#include <utility>

namespace photoflux::imaging {
namespace {

constexpr int kTile = PhotoPyramid::kTile;

Error no_room(const QString& why) {
    return {ErrorCode::no_disk, sentence("imaging", "there is no room to lay out a large photo in %1: %2")
                                    .with(QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString(),
                                          why.toStdString())};
}

/// Rounded mean of each of the four channels, two at a time.
QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d) {
    constexpr QRgb kTwo = 0x00ff00ff, kHalf = 0x00020002;
    const QRgb even = ((a & kTwo) + (b & kTwo) + (c & kTwo) + (d & kTwo) + kHalf) >> 2;
    const QRgb odd = ((a >> 8 & kTwo) + (b >> 8 & kTwo) + (c >> 8 & kTwo) + (d >> 8 & kTwo) + kHalf) >> 2;
    return (even & kTwo) | (odd & kTwo) << 8;
}

}  // namespace

class PhotoPyramid::Private {
public:
    struct Level {
        QSize size;
        int columns = 0;
        std::vector<std::int64_t> places;  ///< of the tiles, line after line of them
        QSize tile(int column, int row) const {
            return {std::min(kTile, size.width() - column * kTile), std::min(kTile, size.height() - row * kTile)};
        }
    };
    const QRgb* pixels(std::int64_t place) const {
        return file ? reinterpret_cast<const QRgb*>(mapped + place) : tiles[static_cast<std::size_t>(place)].get();
    }
    Result<void> add(Level& level, const QRgb* band, QSize tile, int column) {
        const auto width = static_cast<std::size_t>(tile.width());
        auto copy = std::make_unique_for_overwrite<QRgb[]>(width * static_cast<std::size_t>(tile.height()));
        for (int y = 0; y < tile.height(); ++y)
            std::copy_n(band + std::ptrdiff_t{y} * level.size.width() + std::ptrdiff_t{column} * kTile, width,
                        copy.get() + static_cast<std::size_t>(y) * width);
        if (!file) {
            level.places.push_back(static_cast<std::int64_t>(tiles.size()));
            tiles.push_back(std::move(copy));
            return Done{};
        }
        level.places.push_back(file->pos());
        const qint64 bytes = qint64{4} * tile.width() * tile.height();
        if (file->write(reinterpret_cast<const char*>(copy.get()), bytes) == bytes) return Done{};
        return no_room(file->errorString());
    }

    std::vector<Level> levels;
    bool transparent = false;
    std::vector<std::unique_ptr<QRgb[]>> tiles;
    std::unique_ptr<QTemporaryFile> file;  ///< written, never through the map: a full disk is an error then, no signal
    const uchar* mapped = nullptr;
};

PhotoPyramid::PhotoPyramid(std::unique_ptr<Private> d) : d(std::move(d)) {}
PhotoPyramid::~PhotoPyramid() = default;

QSize PhotoPyramid::size(int level) const { return d->levels[static_cast<std::size_t>(level)].size; }
int PhotoPyramid::levels() const { return static_cast<int>(d->levels.size()); }
bool PhotoPyramid::transparent() const { return d->transparent; }

QImage PhotoPyramid::region(int level, QRect area) const {
    if (level < 0 || level >= levels()) return {};
    const auto& from = d->levels[static_cast<std::size_t>(level)];
    area &= QRect(QPoint(), from.size);
    if (area.isEmpty()) return {};
    QImage image(area.size(), d->transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) return {};
    for (int row = area.top() / kTile; row <= area.bottom() / kTile; ++row) {
        for (int column = area.left() / kTile; column <= area.right() / kTile; ++column) {
            const QSize tile = from.tile(column, row);
            const QRect part = QRect({column * kTile, row * kTile}, tile) & area;
            const QRgb* pixels =
                d->pixels(from.places[static_cast<std::size_t>(row) * static_cast<std::size_t>(from.columns) +
                                      static_cast<std::size_t>(column)]);
            for (int y = part.top(); y <= part.bottom(); ++y) {
                auto* into = reinterpret_cast<QRgb*>(image.scanLine(y - area.top())) + (part.left() - area.left());
                std::copy_n(pixels + std::ptrdiff_t{y - row * kTile} * tile.width() + (part.left() - column * kTile),
                            part.width(), into);
            }
        }
    }
    return image;
}

/// The lines of one level that are no line of tiles yet.
struct PhotoPyramidBuilder::Band {
    std::vector<QRgb> pixels;
    std::vector<QRgb> half;  ///< room for a line of the next level
    int lines = 0;           ///< in `pixels`
    int seen = 0;
};

PhotoPyramidBuilder::PhotoPyramidBuilder() = default;
PhotoPyramidBuilder::~PhotoPyramidBuilder() = default;

Result<void> PhotoPyramidBuilder::begin(QSize size, bool transparent, std::int64_t in_memory) try {
    made_ = std::make_unique<PhotoPyramid::Private>();
    made_->transparent = transparent;
    bands_.clear();
    for (QSize one = size;; one = QSize((one.width() + 1) / 2, (one.height() + 1) / 2)) {
        made_->levels.push_back({one, (one.width() + kTile - 1) / kTile, {}});
        Band band;
        band.pixels.resize(static_cast<std::size_t>(one.width()) * kTile);
        band.half.resize(static_cast<std::size_t>((one.width() + 1) / 2));
        bands_.push_back(std::move(band));
        if (one.width() <= kTile && one.height() <= kTile) break;
    }
    if (std::int64_t{size.width()} * size.height() <= in_memory) return Done{};
    // Not among the temporary files: they often lie in memory.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    made_->file = std::make_unique<QTemporaryFile>(QDir(folder).filePath(QStringLiteral("photo-XXXXXX")));
    if (!made_->file->open()) return no_room(made_->file->errorString());
    return Done{};
} catch (const std::bad_alloc&) {
    return Error{ErrorCode::no_memory, sentence("imaging", "there is not enough memory to lay out a photo")};
}

/// A whole line of tiles, or what is left at the lower edge.
Result<void> PhotoPyramidBuilder::keep(std::size_t level) {
    auto& into = made_->levels[level];
    Band& band = bands_[level];
    for (int column = 0; column < into.columns; ++column) {
        const QSize tile(into.tile(column, 0).width(), band.lines);
        PHOTOFLUX_CHECK(made_->add(into, band.pixels.data(), tile, column));
    }
    band.lines = 0;
    return Done{};
}

Result<void> PhotoPyramidBuilder::put(std::size_t level, std::span<const QRgb> pixels) {
    Band& band = bands_[level];
    const auto width = static_cast<std::ptrdiff_t>(pixels.size());
    std::copy(pixels.begin(), pixels.end(), band.pixels.begin() + band.lines * width);
    ++band.lines;
    ++band.seen;
    const QRgb* lower = band.pixels.data() + (band.lines - 1) * width;
    const bool last = band.seen == made_->levels[level].size.height();
    if (level + 1 < bands_.size() && (band.seen % 2 == 0 || last)) {
        // A tile has an even number of lines, so the one above is still there.
        const QRgb* upper = band.seen % 2 == 0 ? lower - width : lower;
        for (std::ptrdiff_t x = 0; x < width; x += 2) {
            const std::ptrdiff_t right = std::min(x + 1, width - 1);
            band.half[static_cast<std::size_t>(x / 2)] = mean(upper[x], upper[right], lower[x], lower[right]);
        }
        PHOTOFLUX_CHECK(put(level + 1, band.half));
    }
    if (band.lines == kTile || last) return keep(level);
    return Done{};
}

Result<void> PhotoPyramidBuilder::line(std::span<const QRgb> pixels) try {
    const auto& whole = made_->levels.front().size;
    if (pixels.size() != static_cast<std::size_t>(whole.width()) || bands_.front().seen >= whole.height())
        return Error{ErrorCode::internal, sentence("imaging", "a photo's lines do not fit its size")};
    if (!made_->transparent) return put(0, pixels);
    std::vector<QRgb> premultiplied(pixels.size());
    std::transform(pixels.begin(), pixels.end(), premultiplied.begin(), [](QRgb pixel) { return qPremultiply(pixel); });
    return put(0, premultiplied);
} catch (const std::bad_alloc&) {
    return Error{ErrorCode::no_memory, sentence("imaging", "there is not enough memory to lay out a photo")};
}

Result<std::shared_ptr<const PhotoPyramid>> PhotoPyramidBuilder::finish() {
    if (!made_ || bands_.front().seen != made_->levels.front().size.height())
        return Error{ErrorCode::internal, sentence("imaging", "a photo's lines do not fit its size")};
    bands_.clear();
    if (made_->file) {
        if (!made_->file->flush()) return no_room(made_->file->errorString());
        made_->mapped = made_->file->map(0, made_->file->size());
        if (!made_->mapped) return no_room(made_->file->errorString());
    }
    return std::shared_ptr<const PhotoPyramid>(new PhotoPyramid(std::move(made_)));
}

}  // namespace photoflux::imaging
