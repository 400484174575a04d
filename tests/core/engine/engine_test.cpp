// What the facade promises: limits, cancellation, counts and seeds, damaged models, previews.

#include "peer_model.h"

#include "engine/engine.h"
#include "weights/safetensors_writer.h"

#include <fstream>
#include <limits>

namespace {

using namespace photoflux;
using engine::GenerateRequest;
namespace fs = std::filesystem;

GenerateRequest small_request() {
    GenerateRequest request;
    request.model = PeerModel::open("schnell").model;
    request.prompt = "a red fox";
    request.width = request.height = 64;
    request.steps = 3;
    request.max_sequence_length = 16;
    request.device = "cpu";
    return request;
}

struct Outcome {
    Result<void> result = Done{};
    std::vector<engine::Picture> pictures;
    std::vector<engine::Progress> progress;
};

Outcome run(engine::Engine& engine, const GenerateRequest& request, const CancelToken& cancel = {}) {
    Outcome outcome;
    outcome.result = engine.generate(
        request, [&](const engine::Progress& p) { outcome.progress.push_back(p); },
        [&](engine::Picture p) { outcome.pictures.push_back(std::move(p)); }, cancel);
    return outcome;
}

void expect_error(const GenerateRequest& request, ErrorCode code, const std::string& word) {
    engine::Engine engine;
    const Outcome outcome = run(engine, request);
    ASSERT_FALSE(outcome.result.ok());
    ASSERT_FALSE(outcome.result.cancelled());
    EXPECT_EQ(outcome.result.error().code, code) << outcome.result.error().message;
    EXPECT_NE(outcome.result.error().message.find(word), std::string::npos) << outcome.result.error().message;
    EXPECT_TRUE(outcome.pictures.empty());
}

/// A copy of the small model that a test may damage.
fs::path model_copy(const std::string& name) {
    const fs::path copy = fs::path(testing::TempDir()) / ("photoflux-" + name);
    fs::remove_all(copy);
    fs::copy(PeerModel::open("schnell").model, copy, fs::copy_options::recursive);
    return copy;
}

TEST(Engine, PictureIOfACountIsThePictureOfSeedPlusI) {
    engine::Engine engine;
    auto request = small_request();
    request.seed = 41;
    request.count = 2;
    const Outcome both = run(engine, request);
    request.seed = 42;
    request.count = 1;
    const Outcome second = run(engine, request);
    ASSERT_EQ(both.pictures.size(), 2U);
    ASSERT_EQ(second.pictures.size(), 1U);
    EXPECT_EQ(both.pictures[1].pixels.rgb, second.pictures[0].pixels.rgb);
    EXPECT_NE(both.pictures[0].pixels.rgb, both.pictures[1].pixels.rgb);
    EXPECT_EQ(both.pictures[1].seed, 42U);
}

TEST(Engine, OnlyTheLow32BitsOfASeedCount) {
    engine::Engine engine;
    auto request = small_request();
    request.seed = 5;
    const auto low = run(engine, request);
    request.seed = 5 + (std::uint64_t{1} << 32);
    const auto high = run(engine, request);
    EXPECT_EQ(low.pictures.at(0).pixels.rgb, high.pictures.at(0).pixels.rgb);
}

TEST(Engine, ReportsEveryStepWithAPreviewOfTheLatentsSize) {
    engine::Engine engine;
    auto request = small_request();
    request.width = 96;
    request.previews = true;
    const Outcome outcome = run(engine, request);
    ASSERT_TRUE(outcome.result.ok());
    int steps = 0;
    for (const auto& progress : outcome.progress) {
        if (progress.stage != engine::Stage::denoise || progress.step == 0) continue;
        EXPECT_EQ(progress.step, ++steps);
        ASSERT_TRUE(progress.preview.has_value());
        EXPECT_EQ(progress.preview->width, 12);
        EXPECT_EQ(progress.preview->height, 8);
        EXPECT_EQ(progress.preview->rgb.size(), 12U * 8U * 3U);
    }
    EXPECT_EQ(steps, 3);
}

TEST(Engine, CancelsWithinOneStep) {
    engine::Engine engine;
    auto request = small_request();
    request.steps = 50;
    const CancelToken cancel;
    int last = 0;
    const auto result = engine.generate(
        request,
        [&](const engine::Progress& p) {
            last = p.step;
            if (p.step == 7) cancel.cancel();
        },
        [](const engine::Picture&) { FAIL() << "a cancelled request made a picture"; }, cancel);
    EXPECT_TRUE(result.cancelled());
    EXPECT_EQ(last, 7);
    EXPECT_TRUE(run(engine, small_request()).result.ok()) << "the engine works after a cancel";
}

TEST(Engine, RefusesWhatCannotBeMade) {
    const auto with = [](auto change) {
        auto request = small_request();
        change(request);
        return request;
    };
    expect_error(with([](auto& r) { r.width = 65; }), ErrorCode::bad_input, "multiple of 16; use 64 or 80");
    expect_error(with([](auto& r) { r.height = -16; }), ErrorCode::bad_input, "outside 16");
    expect_error(with([](auto& r) { r.width = r.height = 65520; }), ErrorCode::bad_input, "200 megapixels");
    expect_error(with([](auto& r) { r.prompt = " \n"; }), ErrorCode::bad_input, "prompt is empty");
    expect_error(with([](auto& r) { r.steps = 1001; }), ErrorCode::bad_input, "steps");
    expect_error(with([](auto& r) { r.count = -1; }), ErrorCode::bad_input, "pictures");
    expect_error(with([](auto& r) { r.guidance = std::numeric_limits<double>::quiet_NaN(); }), ErrorCode::bad_input,
                 "guidance");
    expect_error(with([](auto& r) { r.device = "toaster"; }), ErrorCode::bad_input, "no device");
    expect_error(with([](auto& r) { r.precision = "fp12"; }), ErrorCode::bad_input, "no precision");
    expect_error(with([](auto& r) { r.model = "/nowhere/at/all"; }), ErrorCode::not_found, "no model folder");
}

TEST(Engine, NamesWhatIsWrongWithAModel) {
    auto request = small_request();
    request.model = model_copy("no-index");
    fs::remove(request.model / "model_index.json");
    expect_error(request, ErrorCode::bad_input, "model_index.json");

    request.model = model_copy("other-kind");
    std::ofstream(request.model / "model_index.json") << R"({"_class_name": "StableDiffusionPipeline"})";
    expect_error(request, ErrorCode::bad_input, "StableDiffusionPipeline");

    request.model = model_copy("no-weights");
    fs::remove(request.model / "vae" / "diffusion_pytorch_model.safetensors");
    expect_error(request, ErrorCode::not_found, "vae");

    request.model = model_copy("cut");
    const auto weights = fs::path("transformer") / "diffusion_pytorch_model.safetensors";
    fs::resize_file(request.model / weights, fs::file_size(request.model / weights) / 2);
    expect_error(request, ErrorCode::corrupt, "diffusion_pytorch_model.safetensors");

    request.model = model_copy("other-size");
    fs::copy(PeerModel::open("fp16").model / weights, request.model / weights, fs::copy_options::overwrite_existing);
    expect_error(request, ErrorCode::corrupt, "configuration");

    request.model = model_copy("blocks-left-over");
    fs::copy(PeerModel::open("no_single").model / "transformer" / "config.json",
             request.model / "transformer" / "config.json", fs::copy_options::overwrite_existing);
    expect_error(request, ErrorCode::corrupt, "num_single_layers");

    request.model = model_copy("other-sampler");
    std::ofstream(request.model / "scheduler" / "scheduler_config.json") << R"({"_class_name": "DDIMScheduler"})";
    expect_error(request, ErrorCode::corrupt, "FlowMatchEulerDiscreteScheduler");
}

TEST(Engine, ValuesThatAreNotFiniteNeverBecomeAPicture) {
    auto request = small_request();
    request.model = model_copy("not-finite");
    const auto path = request.model / "vae" / "diffusion_pytorch_model.safetensors";
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    {
        const auto file = weights::Checkpoint::open(path);
        ASSERT_TRUE(file.ok());
        for (const auto& name : file->names()) tensors.emplace_back(name, file->mapped(name).clone());
    }
    for (auto& [name, tensor] : tensors)
        if (name == "decoder.conv_in.bias") tensor.fill_(std::numeric_limits<float>::quiet_NaN());
    ASSERT_TRUE(weights::write_safetensors(path, tensors).ok());
    expect_error(request, ErrorCode::corrupt, "decoder.conv_in.bias");
}

TEST(Engine, InspectsAModelWithoutLoadingIt) {
    const auto summary = engine::inspect_model(PeerModel::open("guidance").model);
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_TRUE(summary->has_guidance);
    EXPECT_EQ(summary->default_steps, 28);
    EXPECT_EQ(summary->max_sequence_length, 48);
    EXPECT_GT(summary->parameters, 10'000U);
}

}  // namespace
