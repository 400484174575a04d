#include "worker/session.h"

#include <cstdio>
#include <string_view>

// photoflux-worker with the fake engine of fake_engine.cpp.
int main(int argc, char** argv) {
    using namespace photoflux;
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::printf("photoflux-fake-worker %s, worker protocol %d\n", PHOTOFLUX_VERSION, protocol::kWorkerProtocol);
        return 0;
    }
    return worker::Session(worker::Pipes::take_standard_streams(), PHOTOFLUX_VERSION).run();
}
