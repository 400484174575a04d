#pragma once

#include "base/cancel.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <vector>

namespace photoflux::imaging {

/// A child process and the two pipes to its standard streams. Its environment is empty but for what finds libraries;
/// what it prints as errors goes nowhere. Not thread-safe.
class DecoderProcess {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    enum class Outcome { done, gone, late, cancelled };

    static std::unique_ptr<DecoderProcess> start(const std::filesystem::path& program,
                                                 const std::vector<std::string>& arguments, std::error_code& error);
    /// Ends the child if it still runs.
    ~DecoderProcess();

    /// All of the bytes, or why not. After anything but `done` only `end` makes sense.
    Outcome write(std::span<const std::uint8_t> bytes, Deadline deadline, const CancelToken& cancel);
    Outcome read(std::span<std::uint8_t> into, Deadline deadline, const CancelToken& cancel);

    struct End {
        int code = -1;   ///< that it exited with; -1: it did not
        int signal = 0;  ///< that ended it
    };
    void kill();
    /// Waits a moment for a child that is gone, kills one that is not.
    End end();

private:
    class Private;
    explicit DecoderProcess(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::imaging
