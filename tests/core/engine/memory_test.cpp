// Memory over 200 pictures: what grows per picture would end a night's work. Linux counts RssAnon.

#include "peer_model.h"

#include "engine/engine.h"

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
    std::size_t made = 0;
    double warm = 0;
    for (int i = 0; i < 220; ++i) {
        request.prompt = "picture " + std::to_string(i);  // a new prompt each time fills the prompt cache, too
        request.seed = static_cast<std::uint64_t>(i);
        const auto result =
            engine.generate(request, [](const engine::Progress&) {}, [&](const engine::Picture&) { ++made; }, {});
        ASSERT_TRUE(result.ok()) << result.error().message;
        if (i == 40) warm = anonymous_megabytes();  // the cache of 32 prompts is full
    }
    const double end = anonymous_megabytes();
    EXPECT_EQ(made, 220U);
    EXPECT_LT(end, warm * 1.02) << "from " << warm << " to " << end << " MB";
    RecordProperty("warm_megabytes", std::to_string(warm));
    RecordProperty("end_megabytes", std::to_string(end));
    std::printf("RssAnon %.1f MB after 40 pictures, %.1f MB after 220\n", warm, end);
}

}  // namespace
