#include "weights/mapped_file.h"
#include "worker/lora_command.h"
#include "worker/session.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv) {
    using namespace photoflux;
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::printf("photoflux-worker %s, worker protocol %d\n", PHOTOFLUX_VERSION, protocol::kWorkerProtocol);
        return 0;
    }
    const bool lora = argc == 2 && std::string_view(argv[1]) == "lora";
    if ((argc > 1 && !lora) || worker::input_is_terminal()) {
        std::fputs(
            "photoflux-worker is started by PhotoFlux and speaks with it over stdin and stdout; "
            "for pictures from the command line use \"photoflux generate\"\n",
            stderr);
        return 2;
    }
    weights::install_cut_file_handler();
    if (lora) worker::run_lora_command(worker::Pipes::take_standard_streams());
    return worker::Session(worker::Pipes::take_standard_streams(), PHOTOFLUX_VERSION).run();
}
