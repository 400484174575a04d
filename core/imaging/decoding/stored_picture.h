#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::imaging {

/// What a reader is asked for and held to.
struct ReadOrder {
    std::string name;        ///< of the file, for errors
    int max_side = 0;        ///< the picture may come smaller, with this longest side; 0 = as it is
    bool only_size = false;  ///< no pixels are wanted
    bool roughly = false;    ///< a thirty-second less than `max_side` will do, where that is quicker
    int page_limit = 10'000;
    int side_limit = 65'535;
    std::int64_t pixel_limit = 200'000'000;
    std::int64_t memory_limit = std::int64_t{2} << 30;
};

/// Pixels as they are stored, with their colour space; 8 or 16 bits a channel.
struct StoredPicture {
    QImage image;
    QSize size;  ///< of the whole picture as stored, before it was made smaller
    int pages = 1;
    std::optional<int> orientation;  ///< Exif's 1 … 8 where the reader knows it: 1 = it has turned the picture
    std::string colour_profile;      ///< where the image could not keep it
    std::vector<Error> problems;
};

// One for each library; the bytes outlive what is returned only as far as `image` copies them. Errors: bad_input (too
// large), corrupt.
Result<StoredPicture> read_with_qt(const QByteArray& bytes, const char* format, const ReadOrder& order);
Result<StoredPicture> read_tiff(const QByteArray& bytes, const ReadOrder& order);
Result<StoredPicture> read_heif(const QByteArray& bytes, const ReadOrder& order);
Result<StoredPicture> read_raw(const QByteArray& bytes, const ReadOrder& order);

/// Loads whatever the library loads with its first picture: afterwards no file is opened any more.
void prepare_qt_readers();
void prepare_tiff();
void prepare_heif();
void prepare_raw();

/// The same shape with this longest side, rounded.
QSize fitted(QSize whole, int side);

/// Refuses sizes beyond the limits before anything is decoded.
Result<void> check_size(QSize size, const ReadOrder& order);
Error cut_off(const ReadOrder& order);
Error too_much_memory(const std::string& name, std::int64_t limit);
/// `why` may be empty.
Error damaged(const ReadOrder& order, const std::string& why);

}  // namespace photoflux::imaging
