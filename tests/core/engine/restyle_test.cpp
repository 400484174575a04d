// Pictures made from pictures, against diffusers' pipelines (make_restyles.py), and what is refused.

#include "peer_model.h"

#include "engine/engine.h"
#include "engine/start_picture.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kFolder = fs::path(PHOTOFLUX_FIXTURES_DIR) / "restyles";

engine::Pixels pixels_of(const at::Tensor& bytes) {
    const at::Tensor rows = bytes.contiguous();
    const auto* data = rows.const_data_ptr<std::uint8_t>();
    return {static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), {data, data + rows.numel()}};
}

weights::Checkpoint open(const std::string& name) {
    auto file = weights::Checkpoint::open(kFolder / (name + ".safetensors"));
    if (!file.ok()) throw std::runtime_error(file.error().message);
    return std::move(*file);
}

engine::GenerateRequest request_for(const std::string& model, const weights::Checkpoint& given) {
    engine::GenerateRequest request;
    request.model = kFolder / model;
    request.prompt = "a red fox on a light blue background";
    request.width = 96;
    request.height = 64;
    request.steps = 5;
    request.seed = 17;
    request.max_sequence_length = 24;
    request.device = "cpu";
    request.start = engine::StartPicture{};
    request.start->picture = pixels_of(given.mapped("picture"));
    if (given.has("mask")) request.start->mask = pixels_of(given.mapped("mask"));
    return request;
}

Result<engine::Pixels> generate(const engine::GenerateRequest& request) {
    engine::Engine engine;
    engine::Pixels made;
    int steps = 0;
    auto result = engine.generate(
        request, [&](const engine::Progress& progress) { steps = std::max(steps, progress.step); },
        [&](engine::Picture picture) { made = std::move(picture.pixels); }, CancelToken());
    if (!result.ok()) return result.failure();
    return made;
}

TEST(Restyle, PicturesAreDiffusers) {
    const auto cases = weights::read_json_file(kFolder / "cases.json");
    ASSERT_TRUE(cases.ok());
    ASSERT_EQ(cases->items().size(), 8U);
    for (const auto& entry : cases->items()) {
        const std::string& name = *entry.find("name")->text();
        const auto given = open(name);
        auto request = request_for(*entry.find("model")->text(), given);
        request.start->strength = *entry.find("strength")->as_double();
        request.guidance = entry.find("guidance")->as_double();
        const auto made = generate(request);
        ASSERT_TRUE(made.ok()) << name << ": " << made.error().message;
        const engine::Pixels expected = pixels_of(given.mapped("out"));
        ASSERT_EQ(made->rgb.size(), expected.rgb.size()) << name;
        int worst = 0;
        for (std::size_t i = 0; i < expected.rgb.size(); ++i) {
            const bool kept = !request.start->mask.rgb.empty() && request.start->mask.rgb[i] == 0;
            // Where the mask is black the photo stays to the bit, which diffusers does not promise.
            if (kept) {
                ASSERT_EQ(made->rgb[i], request.start->picture.rgb[i]) << name;
            } else {
                worst = std::max(worst, std::abs(made->rgb[i] - expected.rgb[i]));
            }
        }
        EXPECT_LE(worst, 2) << name;
        EXPECT_NE(*made, request.start->picture) << name;
    }
}

TEST(Restyle, AFileNamedKontextLooksAtThePictureAsTheOptionSays) {
    const auto given = open("kontext");
    auto request = request_for("plain", given);
    request.guidance = 2.5;
    request.start->reference = true;
    const auto made = generate(request);
    ASSERT_TRUE(made.ok()) << made.error().message;
    request.start->reference = false;
    request.model = kFolder / "kontext";
    const auto named = generate(request);
    ASSERT_TRUE(named.ok()) << named.error().message;
    EXPECT_EQ(*made, *named);
}

TEST(Restyle, ASoftMaskEdgeMixesPictureAndResult) {
    engine::StartPicture start;
    start.picture = {2, 1, {100, 100, 100, 100, 100, 100}};
    start.mask = {2, 1, {0, 128, 255, 64, 64, 64}};
    engine::Pixels made{2, 1, {200, 200, 200, 200, 200, 200}};
    engine::keep_unmasked(start, made);
    EXPECT_EQ(made.rgb, (std::vector<std::uint8_t>{100, 150, 200, 125, 125, 125}));
}

TEST(Restyle, StepsAreCountedAsDiffusersDoes) {
    EXPECT_EQ(engine::first_step(28, 1.0), 0);
    EXPECT_EQ(engine::first_step(28, 0.75), 7);
    EXPECT_EQ(engine::first_step(4, 0.6), 1);
    EXPECT_EQ(engine::first_step(8, 0.1), 7);
    EXPECT_EQ(engine::first_step(4, 0.0), 4);
}

TEST(Restyle, SaysWhatIsMissingOrDoesNotFit) {
    const auto given = open("inpaint_1.0");
    const auto message = [](const engine::GenerateRequest& request) {
        const auto result = generate(request);
        EXPECT_FALSE(result.ok());
        return result.ok() ? std::string() : result.error().message;
    };
    auto request = request_for("fill", given);
    request.start->mask = {};
    EXPECT_NE(message(request).find("needs a mask"), std::string::npos);
    request.start.reset();
    EXPECT_NE(message(request).find("needs a picture and a mask"), std::string::npos);
    request = request_for("control", given);
    request.start.reset();
    EXPECT_NE(message(request).find("depths or edges"), std::string::npos);
    request = request_for("plain", given);
    request.width = 64;
    EXPECT_NE(message(request).find("both must agree"), std::string::npos);
    request = request_for("plain", given);
    request.start->strength = 1.5;
    EXPECT_NE(message(request).find("strength"), std::string::npos);
    request.start->strength = 0.1;
    request.steps = 5;
    EXPECT_TRUE(generate(request).ok());  // one step
    request.start->strength = 0;
    EXPECT_NE(message(request).find("above 0"), std::string::npos);
}

}  // namespace
