#pragma once

#include <c10/core/Device.h>

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace photoflux::engine {

/// When each block of a transformer was copied to where it runs, and when it was computed: the device's own events on
/// an accelerator, the clock elsewhere. Shows whether copies run beside computation. Recorded by several threads; of
/// each kind of work one piece at a time.
class Timeline {
public:
    enum class Work { copy, compute };
    struct Span {
        Work work = Work::compute;
        std::size_t block = 0;      ///< double blocks first, then single ones
        double begin = 0, end = 0;  ///< seconds since the first span began
    };

    Timeline();
    ~Timeline();
    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    /// Here, in the stream of the calling thread, the work on a block begins.
    void begin(Work work, std::size_t block, c10::Device device);
    /// And here ends what began last of that kind; nothing where nothing is open.
    void end(Work work, c10::Device device);
    /// Everything that has ended, by its beginning. Waits for the device.
    std::vector<Span> spans() const;

private:
    struct Moment;
    struct Piece;
    mutable std::mutex mutex_;
    std::vector<Piece> pieces_;
};

}  // namespace photoflux::engine
