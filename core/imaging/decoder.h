#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "imaging/photo_notes.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace photoflux::imaging {

struct DecodeLimits {
    int max_side = 65'535;
    std::int64_t max_pixels = 200'000'000;
    std::int64_t memory = std::int64_t{2} << 30;  ///< bytes that the child may take
    std::chrono::seconds time{60};                ///< for one file
};

struct Examined {
    PhotoNotes notes;
    std::uint64_t look = 0;  ///< perceptual hash of the picture, 64 bits
    struct Little {
        int side = 0;      ///< longest side asked for
        QByteArray bytes;  ///< JPEG, or PNG where there is transparency; upright, sRGB
    };
    std::vector<Little> thumbnails;
    std::vector<Error> problems;  ///< parts that could not be read
};

/// Takes a picture as it comes, the topmost line first: 8 bits a channel, straight alpha. What a function returns as an
/// error ends the decoding with that error. `begin` is called again where a fresh process begins anew.
struct LineTaker {
    std::function<Result<void>(QSize size, bool transparent)> begin;
    std::function<Result<void>(std::span<const QRgb> line)> line;
};

/// The one door through which pictures of unknown origin are decoded: a `photoflux-decoder` process that locks itself
/// (no files, no network, no other programs, bounded memory) and gets the bytes through a pipe. It is started again
/// when it dies or takes too long; the file that did it ends in an error. Any thread; one file at a time.
class Decoder {
public:
    /// `program`: photoflux-decoder. Starts it with the first file. Errors: not_found.
    static Result<std::unique_ptr<Decoder>> create(const std::filesystem::path& program,
                                                   const DecodeLimits& limits = {});
    ~Decoder();

    /// Header, metadata (with the sidecar's, which wins; empty: none), perceptual hash and thumbnails of the longest
    /// sides given (the largest up to a thirty-second less), in one pass. Errors: not_found, bad_input (no picture, too
    /// large), corrupt, cancelled.
    Result<Examined> examine(const std::filesystem::path& photo, const std::filesystem::path& sidecar,
                             const std::vector<int>& sides, const CancelToken& cancel = {});
    /// Upright, in sRGB, scaled down to at most `max_side` (0 = as it is); 16 bits a channel where the file has them.
    Result<QImage> decode(const std::filesystem::path& photo, int max_side = 0, const CancelToken& cancel = {});
    /// The same of the whole picture, line by line: what takes them decides where they lie.
    Result<void> decode_lines(const std::filesystem::path& photo, const LineTaker& taker,
                              const CancelToken& cancel = {});
    /// Upright, in pixels, from the head of the file alone. Errors: those of examine.
    Result<QSize> size_of(const std::filesystem::path& photo, const CancelToken& cancel = {});

private:
    class Private;
    explicit Decoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::imaging
