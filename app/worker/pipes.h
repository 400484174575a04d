#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace photoflux::worker {

/// The two ends that the parent process holds, in binary. `read` and `write` may be called from different threads.
class Pipes {
public:
    /// Takes stdin and stdout for frames alone: from here on, whatever prints to stdout goes to stderr. A parent that
    /// is gone makes `write` return false instead of ending the process; Ctrl-C is left to the parent.
    static Pipes take_standard_streams();
    /// For tests: two descriptors, not closed here.
    Pipes(int input, int output) : input_(input), output_(output) {}

    /// Waits for bytes; 0 when the parent closed its end or died.
    std::size_t read(std::span<std::uint8_t> into) const;
    /// Writes all, or returns false when the parent is gone.
    bool write(std::span<const std::uint8_t> bytes) const;

private:
    int input_, output_;
};

/// True when a person started the program in a terminal.
bool input_is_terminal();

}  // namespace photoflux::worker
