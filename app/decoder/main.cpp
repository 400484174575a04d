#include "decoder/lock.h"
#include "decoder/options.h"
#include "decoder/proof.h"
#include "decoder/serve.h"
#include "imaging/decoding/photo_reader.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

// decoder.cpp of core/imaging knows the second.
constexpr int kUsage = 2, kNotLocked = 3;

}  // namespace

int main(int argc, char** argv) {
    using namespace photoflux;
    const auto options = decoder::options_of({argv, static_cast<std::size_t>(argc)});
    if (!options) {
        std::fputs("photoflux-decoder is started by the other programs of PhotoFlux\n", stderr);
        return kUsage;
    }
    decoder::take_standard_streams();
    const auto limited = decoder::limit_resources(options->limits.memory);
    if (!limited.ok()) return kNotLocked;
    {
        // It knows where plugins are. Without it Qt converts pixels in this thread alone: none is started for it.
        const QCoreApplication application(argc, argv);
        imaging::PhotoReader::prepare();
    }
    if (options->prove) decoder::prepare_proof();
    const auto locked = decoder::lock(options->layers);
    if (!locked.ok()) return kNotLocked;
    return options->prove ? decoder::prove(*locked) : decoder::serve(options->limits);
}
