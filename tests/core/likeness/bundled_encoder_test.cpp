// The built-in encoder ranks pictures of one subject above those of others, on subjects that are drawn here and that no
// model has seen: from other sides, sizes and places, in other light, before other grounds.

#include "engine/engine.h"
#include "engine/pixels.h"
#include "likeness/image_encoder.h"
#include "sampling/latents.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

namespace {

using namespace photoflux;

const std::filesystem::path kMini = std::filesystem::path(PHOTOFLUX_SOURCE_DIR) / "resources" / "models" / "mini";
constexpr std::int64_t kSide = 128;
constexpr int kSubjects = 10, kViews = 5;

class Chance {
public:
    explicit Chance(unsigned seed) : engine_(seed) {}
    double between(double low, double high) { return low + (high - low) * static_cast<double>(engine_()) / 4294967295.0; }
    at::Tensor colour() {
        return at::tensor({between(0, 1), between(0, 1), between(0, 1)}, at::kFloat).view({3, 1, 1});
    }

private:
    std::mt19937 engine_;  // the same numbers everywhere, unlike the distributions of the library
};

/// A thing made of rounded parts with stripes.
struct Subject {
    struct Part {
        double x, y, width, height, angle, roundness, stripes;
        at::Tensor colour, other;
    };
    std::vector<Part> parts;

    explicit Subject(unsigned seed) {
        Chance chance(seed);
        for (int i = 0; i < 4; ++i)
            parts.push_back({chance.between(-0.3, 0.3), chance.between(-0.3, 0.3), chance.between(0.12, 0.45),
                             chance.between(0.12, 0.45), chance.between(0, 3.1), chance.between(1.5, 6),
                             i % 2 ? chance.between(8, 30) : 0, chance.colour(), chance.colour()});
    }

    /// [1, 3, side, side]
    at::Tensor seen(unsigned view) const {
        Chance chance(1000 + view);
        const double size = chance.between(0.7, 1.2), turn = chance.between(-0.5, 0.5), mirror = view % 2 ? -1 : 1;
        const double aside = chance.between(-0.2, 0.2), above = chance.between(-0.2, 0.2);
        const at::Tensor line = at::linspace(-1, 1, kSide);
        const at::Tensor x = ((line.unsqueeze(0) - aside) * mirror / size).expand({kSide, kSide});
        const at::Tensor y = ((line.unsqueeze(1) - above) / size).expand({kSide, kSide});
        const auto turned = [](const at::Tensor& x, const at::Tensor& y, double angle) {
            return std::pair{x * std::cos(angle) + y * std::sin(angle), y * std::cos(angle) - x * std::sin(angle)};
        };
        const auto [u, v] = turned(x, y, turn);
        at::Tensor picture = chance.colour() + (chance.colour() - 0.5) * line.view({1, kSide, 1}) +
                             at::zeros({3, kSide, kSide});
        for (const Part& part : parts) {
            const auto [along, across] = turned(u - part.x, v - part.y, part.angle);
            const at::Tensor inside = (along.abs() / part.width).pow(part.roundness) +
                                          (across.abs() / part.height).pow(part.roundness) < 1;
            const at::Tensor colour =
                part.stripes > 0 ? at::where((along * part.stripes).sin() > 0, part.colour, part.other)
                                 : part.colour.expand({3, kSide, kSide});
            picture = at::where(inside, colour, picture);
        }
        return (picture * chance.between(0.8, 1.2)).clamp(0, 1).unsqueeze(0);
    }
};

struct Views {
    at::Tensor pictures;
    std::vector<int> subject;
};
Views all_views() {
    Views views;
    std::vector<at::Tensor> pictures;
    for (unsigned subject = 0; subject < kSubjects; ++subject)
        for (unsigned view = 0; view < kViews; ++view) {
            pictures.push_back(Subject(77 + subject).seen(subject * kViews + view));
            views.subject.push_back(static_cast<int>(subject));
        }
    views.pictures = at::cat(pictures);
    return views;
}

/// How well cosines rank the other pictures of a subject before those of others.
struct Ranking {
    double first = 0, precision = 0;  ///< share of right first ones, mean average precision
};
Ranking ranking(at::Tensor rows, const std::vector<int>& subject) {
    rows = rows / at::linalg_vector_norm(rows, 2, 1, true);
    at::Tensor cosines = at::mm(rows, rows.t()).fill_diagonal_(-2);
    const at::Tensor order = cosines.argsort(1, /*descending=*/true);
    const auto count = static_cast<std::int64_t>(subject.size());
    Ranking result;
    for (std::int64_t i = 0; i < count; ++i) {
        double right = 0, sum = 0;
        for (std::int64_t rank = 0; rank < count - 1; ++rank) {
            const auto other = static_cast<std::size_t>(order[i][rank].item<std::int64_t>());
            if (subject[other] != subject[static_cast<std::size_t>(i)]) continue;
            sum += ++right / static_cast<double>(rank + 1);
            if (rank == 0) ++result.first;
        }
        result.precision += sum / right;
    }
    return {result.first / double(count), result.precision / double(count)};
}

TEST(BundledEncoder, RanksPicturesOfTheSameSubjectFarAboveChanceAndPixels) {
    const auto encoder = likeness::open_image_encoder({}, kMini);
    ASSERT_TRUE(encoder.ok()) << encoder.error().message;
    const Views views = all_views();
    const at::Tensor rows = (*encoder)->embed(views.pictures);
    EXPECT_TRUE(at::allclose(at::linalg_vector_norm(rows, 2, 1), at::ones({rows.size(0)})));
    const Ranking own = ranking(rows, views.subject);
    const at::Tensor small = at::adaptive_avg_pool2d(views.pictures, {16, 16}).flatten(1);
    const Ranking pixels = ranking(small - small.mean(1, true), views.subject);
    std::vector<at::Tensor> counts;
    for (const at::Tensor& picture : views.pictures.unbind()) {
        const at::Tensor level = (picture * 6).clamp(0, 5).to(at::kLong);
        counts.push_back(at::bincount((level[0] * 36 + level[1] * 6 + level[2]).flatten(), {}, 216).to(at::kFloat).sqrt());
    }
    const Ranking colours = ranking(at::stack(counts), views.subject);
    const double chance = double(kViews - 1) / (kSubjects * kViews - 1);
    std::printf("first / mean average precision: encoder %.3f / %.3f, pixels %.3f / %.3f, colours %.3f / %.3f, chance %.3f\n",
                own.first, own.precision, pixels.first, pixels.precision, colours.first, colours.precision, chance);
    EXPECT_GT(own.first, 5 * chance);
    EXPECT_GT(own.precision, 3.5 * chance);
    EXPECT_GT(own.precision, pixels.precision + 0.1);
}

TEST(BundledEncoder, IsTheSameForAPictureAndItsMirrorImageInAnySize) {
    const auto encoder = likeness::open_image_encoder({}, kMini);
    ASSERT_TRUE(encoder.ok());
    const at::Tensor picture = Subject(5).seen(2);
    const auto cosine = [&](const at::Tensor& other) {
        return ((*encoder)->embed(picture) * (*encoder)->embed(other)).sum().item<double>();
    };
    EXPECT_NEAR(cosine(picture.flip({3})), 1, 1e-5);
    EXPECT_GT(cosine(at::upsample_bicubic2d(picture, {200, 200}, false)), 0.97);
}

TEST(BundledEncoder, ReadsItsModelsOwnPictures) {
    const auto encoder = likeness::open_image_encoder({}, kMini);
    ASSERT_TRUE(encoder.ok());
    const std::vector<std::string> prompts = {"a 3D render of a red apple on a white background",
                                              "a 3D render of a cat on a blue background",
                                              "a flat illustration of a car on a yellow background",
                                              "a cartoon of a house on a green background",
                                              "a flat illustration of a guitar on a pink background"};
    engine::Engine engine;
    std::vector<at::Tensor> pictures;
    for (const std::string& prompt : prompts) {
        engine::GenerateRequest request{.model = kMini, .prompt = prompt, .seed = 3};
        request.device = "cpu";
        const auto made = engine.generate(
            request, [](const auto&) {},
            [&](const engine::Picture& picture) { pictures.push_back(engine::tensor_of(picture.pixels)); }, {});
        ASSERT_TRUE(made.ok()) << made.error().message;
    }
    int right = 0;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto all = (*encoder)->agreement(pictures[i].expand({int(prompts.size()), -1, -1, -1}), prompts);
        ASSERT_TRUE(all.ok() && *all);
        right += (**all).argmax().item<std::int64_t>() == static_cast<std::int64_t>(i);
    }
    EXPECT_GE(right, 4) << "of 5 pictures agree most with the prompt that they were made from; by chance 1";
}

}  // namespace
