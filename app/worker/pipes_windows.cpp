#include "worker/pipes.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <algorithm>
#include <csignal>

namespace photoflux::worker {

namespace {

constexpr std::size_t kMostAtOnce = 1u << 20;  // _read and _write count in int

}  // namespace

Pipes Pipes::take_standard_streams() {
    std::signal(SIGINT, SIG_IGN);
    const int input = ::_dup(::_fileno(stdin));
    const int output = ::_dup(::_fileno(stdout));
    ::_setmode(input, _O_BINARY);
    ::_setmode(output, _O_BINARY);
    ::_dup2(::_fileno(stderr), ::_fileno(stdout));
    return {input, output};
}

std::size_t Pipes::read(std::span<std::uint8_t> into) const {
    const int count = ::_read(input_, into.data(), static_cast<unsigned>(std::min(into.size(), kMostAtOnce)));
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool Pipes::write(std::span<const std::uint8_t> bytes) const {
    while (!bytes.empty()) {
        const int count = ::_write(output_, bytes.data(), static_cast<unsigned>(std::min(bytes.size(), kMostAtOnce)));
        if (count <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool input_is_terminal() { return ::_isatty(::_fileno(stdin)) != 0; }

}  // namespace photoflux::worker
