#pragma once

#include "imaging/decoder.h"

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace photoflux::imaging {

/// The door for who reads pictures now and then, from several threads: decoder processes that are started when all
/// others are busy, at most one a core, and kept for the next file. Any thread.
class Decoders {
public:
    /// `program`: photoflux-decoder. Nothing is started here, and where it is missing each file says so.
    explicit Decoders(std::filesystem::path program, const DecodeLimits& limits = {});

    /// As the functions of Decoder. Errors: theirs, and not_found (no such program).
    Result<QImage> decode(const std::filesystem::path& photo, int max_side = 0, const CancelToken& cancel = {});
    Result<QSize> size_of(const std::filesystem::path& photo, const CancelToken& cancel = {});

private:
    Result<std::unique_ptr<Decoder>> take(const CancelToken& cancel);
    void put_back(std::unique_ptr<Decoder> decoder);

    std::filesystem::path program_;
    DecodeLimits limits_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Decoder>> idle_;
    int busy_ = 0;
};

}  // namespace photoflux::imaging
