#include "protocol/frame.h"
#include "worker/pipes.h"

#include <chrono>
#include <cstdio>
#include <string_view>
#include <thread>

// A worker that breaks the protocol in the way its argument names: old-protocol, garbage, silent, dies.
int main(int argc, char** argv) {
    using namespace photoflux;
    const std::string_view way = argc > 1 ? argv[1] : "";
    const auto pipes = worker::Pipes::take_standard_streams();
    std::vector<std::uint8_t> buffer(1 << 16);
    if (pipes.read(buffer) == 0) return 0;
    if (way == "dies") {
        std::fputs("[worker] the fake could not find its libraries\n", stderr);
        return 1;
    }
    if (way == "old-protocol") {
        const auto hello =
            protocol::encode(protocol::Message{{{"type", "hello"}, {"protocol", 0}, {"program_version", "0.0.9"}}, {}});
        if (hello.ok()) pipes.write(*hello);
    }
    if (way == "garbage") {
        const std::string_view text = "Traceback (most recent call last): no frame at all, plain text";
        pipes.write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
    while (pipes.read(buffer) > 0) {
    }
    return 0;
}
