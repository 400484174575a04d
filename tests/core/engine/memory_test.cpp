// Memory over 200 pictures: what grows per picture would end a night's work. Linux counts RssAnon.

#include "peer_model.h"

#include "engine/engine.h"
#include "long_run.h"

#include <fstream>

namespace {

using namespace photoflux;

double anonymous_megabytes() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("RssAnon:")) return std::stod(line.substr(8)) / 1024;
    return 0;
}

TEST(EngineMemory, StaysFlatOver200Pictures) {
    if (anonymous_megabytes() == 0) GTEST_SKIP() << "this system does not report RssAnon";
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer keeps freed memory to watch it; its own leak check runs instead";
#endif
    engine::Engine engine;
    engine::GenerateRequest request;
    request.model = PeerModel::open("guidance").model;
    request.width = request.height = 64;
    request.steps = 2;
    request.device = "cpu";
    request.previews = true;
    int made = 0;
    // Makes pictures of `prompts` different prompts in turn; returns the memory in use then.
    const auto megabytes_after = [&](int pictures, int prompts) {
        for (int i = 0; i < pictures; ++i, ++made) {
            request.prompt = std::to_string(prompts) + " prompts, picture " + std::to_string(made % prompts);
            request.seed = static_cast<std::uint64_t>(made);
            const auto result =
                engine.generate(request, [](const engine::Progress&) {}, [](const engine::Picture&) {}, {});
            EXPECT_TRUE(result.ok()) << result.error().message;
        }
        return anonymous_megabytes();
    };
    const double warm = megabytes_after(20, 10);
    const double end = megabytes_after(rounds(200, 2000), 10);
    EXPECT_LT(end, warm * 1.02) << "from " << warm << " to " << end << " MB";

    // New prompts all the time: once the cache of 32 prompts is full, it drops what it takes in.
    const double full = megabytes_after(40, 1'000'000);
    const double dropped = megabytes_after(100, 1'000'000);
    EXPECT_LT(dropped, full * 1.02) << "from " << full << " to " << dropped << " MB";
    std::printf(
        "RssAnon %.1f MB after 20 pictures, %.1f MB after %d; with new prompts %.1f MB after 40, %.1f MB after 140\n",
        warm, end, rounds(200, 2000) + 20, full, dropped);
}

}  // namespace
