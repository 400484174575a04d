// Runs from nothing on a tiny picture set: they learn, resume to the bit, refuse other settings, and export a model.

#include "training/autoencoder_training.h"
#include "training/diffusers_export.h"
#include "training/flow_training.h"
#include "training/picture_set.h"
#include "training/run_checkpoint.h"
#include "training/text_training.h"
#include "weights/safetensors_writer.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <gtest/gtest.h>

#include <fstream>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

constexpr std::int64_t kPictures = 24, kSide = 16, kCaptions = 2, kTokens = 6, kVocabulary = 20;

class TrainingRun : public testing::Test {
protected:
    fs::path folder =
        fs::path(testing::TempDir()) /
        ("photoflux-training-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));

    void SetUp() override {
        fs::remove_all(folder);
        fs::create_directories(folder / "data");
        auto generator = at::make_generator<at::CPUGeneratorImpl>(3);
        const at::Tensor colours = at::randint(0, 256, {kPictures, 1, 1, 3}, generator, at::TensorOptions(at::kByte));
        const auto ids = [&](at::IntArrayRef shape) {
            return at::randint(3, kVocabulary - 2, shape, generator, at::TensorOptions(at::kInt));
        };
        const auto written =
            weights::write_safetensors(folder / "data" / "pictures-00.safetensors",
                                       {{"pictures", colours.expand({kPictures, kSide, kSide, 3}).contiguous()},
                                        {"clip_ids", ids({kPictures, kCaptions, kTokens})},
                                        {"t5_ids", ids({kPictures, kCaptions, kTokens})},
                                        {"empty_clip_ids", at::full({kTokens}, kVocabulary - 1, at::kInt)},
                                        {"empty_t5_ids", at::zeros({kTokens}, at::kInt)}});
        ASSERT_TRUE(written.ok()) << written.error().message;
    }

    /// Gives every caption two negatives: itself twice, or the captions of the pictures after it.
    void add_negatives(bool of_themselves) const {
        const auto file = folder / "data" / "pictures-00.safetensors";
        std::vector<std::pair<std::string, at::Tensor>> tensors;
        {
            const auto open = weights::Checkpoint::open(file);
            ASSERT_TRUE(open.ok()) << open.error().message;
            for (const char* name : {"pictures", "clip_ids", "t5_ids", "empty_clip_ids", "empty_t5_ids"})
                tensors.emplace_back(name, open->mapped(name).clone());
        }
        for (const std::size_t captions : {1U, 2U}) {
            const at::Tensor own = tensors[captions].second;
            const auto away = [&](std::int64_t by) { return of_themselves ? own : own.roll(by, 0); };
            tensors.emplace_back("negative_" + tensors[captions].first, at::stack({away(1), away(2)}, 2));
        }
        const auto written = weights::write_safetensors(file, tensors);
        ASSERT_TRUE(written.ok()) << written.error().message;
    }

    static models::Autoencoder autoencoder() {
        models::AutoencoderConfig config;
        config.block_channels = {8, 8, 8};
        config.layers_per_block = 1;
        config.norm_groups = 4;
        config.latent_channels = 4;
        config.mid_attention = false;
        return models::Autoencoder(config);
    }

    static training::FlowModel flow_model() {
        models::TransformerConfig transformer;
        transformer.in_channels = transformer.out_channels = 16;
        transformer.context_dim = 8;
        transformer.vector_dim = 8;
        transformer.heads = 2;
        transformer.head_dim = 8;
        transformer.axes_dim = {2, 2, 4};
        transformer.depth = transformer.depth_single = 1;
        const models::ClipConfig clip{.vocabulary = kVocabulary,
                                      .hidden = 8,
                                      .intermediate = 16,
                                      .layers = 1,
                                      .heads = 2,
                                      .positions = kTokens,
                                      .eos_id = kVocabulary - 1};
        const models::T5Config t5{
            .vocabulary = kVocabulary, .width = 8, .head_dim = 4, .feed_forward = 16, .layers = 1, .heads = 2};
        return {models::Transformer(transformer), models::ClipEncoder(clip), models::T5Encoder(t5)};
    }

    /// Mean square by which the pictures differ after they went there and back.
    double lost_by(const models::Autoencoder& model) const {
        const at::NoGradGuard no_grad;
        const auto set = training::PictureSet::open(folder / "data");
        const at::Tensor pictures = set->pictures(at::arange(kPictures, at::kLong));
        return at::mse_loss(model.decode(model.encode(pictures)), pictures).item<double>();
    }

    training::RunSettings settings(const std::string& run, std::int64_t steps) const {
        training::RunSettings settings;
        settings.data = folder / "data";
        settings.folder = folder / run;
        settings.steps = steps;
        settings.batch = 4;
        settings.rate = 3e-3;
        settings.warmup = 2;
        settings.ema_decay = 0.9;
        return settings;
    }
};

template <class Network>
std::vector<at::Tensor> copies(Network& network) {
    std::vector<at::Tensor> list;
    network.visit(
        [&](const std::string&, at::Tensor& weight, at::IntArrayRef) { list.push_back(weight.detach().clone()); });
    return list;
}

void expect_identical(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_TRUE(at::equal(a[i], b[i])) << "weight " << i;
}

TEST_F(TrainingRun, TheAutoencoderLearnsAndAResumedRunEndsInTheSameBits) {
    const training::AutoencoderRun whole{.run = settings("whole", 30), .crop = 16};
    auto straight = autoencoder();
    double first = 0, last = 0;
    const auto note = [&](const training::RunProgress& p) { (p.step == 1 ? first : last) = p.loss; };
    ASSERT_TRUE(training::train_autoencoder(straight, whole, note, {}).ok());
    EXPECT_LT(last, first);

    const training::AutoencoderRun halves{.run = settings("halves", 30), .crop = 16};
    auto resumed = autoencoder();
    const CancelToken cancel;
    const auto stop = [&](const training::RunProgress& p) {
        if (p.step == 13) cancel.cancel();
    };
    EXPECT_TRUE(training::train_autoencoder(resumed, halves, stop, cancel).cancelled());
    auto again = autoencoder();
    std::int64_t continued_at = 0;
    const auto see = [&](const training::RunProgress& p) {
        if (!continued_at) continued_at = p.step;
    };
    ASSERT_TRUE(training::train_autoencoder(again, halves, see, {}).ok());
    EXPECT_EQ(continued_at, 14);
    expect_identical(copies(straight), copies(again));
}

TEST_F(TrainingRun, ADecoderLearnsAloneFromAFinishedAutoencoderWhoseLatentsStay) {
    auto whole = autoencoder();
    const training::AutoencoderRun first{.run = settings("first", 20), .crop = 16};
    ASSERT_TRUE(training::train_autoencoder(whole, first, [](const auto&) {}, {}).ok());

    training::AutoencoderRun further{.run = settings("further", 60), .crop = 16};
    further.start = first.run.folder;
    further.keep_encoder = true;
    auto refused = autoencoder();
    const auto unfinished = training::train_autoencoder(refused, further, [](const auto&) {}, {});
    ASSERT_FALSE(unfinished.ok()) << "a run alone does not say how latents are scaled";
    EXPECT_NE(unfinished.error().message.find("config.json"), std::string::npos) << unfinished.error().message;

    ASSERT_TRUE(training::export_autoencoder(whole, at::kFloat, folder / "vae").ok());
    further.start = folder / "vae";
    auto kept = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(kept, further, [](const auto&) {}, {}).ok());
    EXPECT_LT(lost_by(kept), 0.9 * lost_by(whole));
    expect_identical(copies(whole.encoder), copies(kept.encoder));
    EXPECT_FALSE(at::equal(copies(whole.decoder).front(), copies(kept.decoder).front()));
    EXPECT_EQ(kept.config.scaling_factor, whole.config.scaling_factor);

    auto read_back = autoencoder();
    const auto everything = [&](const nn::WeightVisitor& visitor) { read_back.visit(visitor); };
    ASSERT_TRUE(training::load_run_weights(everything, further.run.folder, at::kCPU).ok());
    expect_identical(copies(kept), copies(read_back));
}

TEST_F(TrainingRun, BrainFloatsLearnNearlyTheSameAsSingleOnes) {
    double first[2] = {}, last[2] = {};
    for (const bool narrow : {false, true}) {
        training::AutoencoderRun run{.run = settings(narrow ? "narrow" : "wide", 30), .crop = 16};
        run.run.bfloat16 = narrow;
        auto model = autoencoder();
        const auto note = [&](const training::RunProgress& p) { (p.step == 1 ? first : last)[narrow] = p.loss; };
        ASSERT_TRUE(training::train_autoencoder(model, run, note, {}).ok());
        model.visit([](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
            EXPECT_EQ(weight.scalar_type(), at::kFloat) << key;
        });
    }
    EXPECT_NE(first[0], first[1]) << "nothing was computed in bfloat16";
    EXPECT_NEAR(first[0], first[1], 0.02 * first[0]);
    EXPECT_NEAR(last[0], last[1], 0.1 * last[0]);
    EXPECT_LT(last[1], first[1]);
}

TEST_F(TrainingRun, TextEncodersLearnByContrastAndStayAsTheyAreInFlowMatching) {
    auto vae = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(vae, {.run = settings("vae", 5), .crop = 16}, [](const auto&) {}, {}).ok());
    auto encoders = flow_model();
    double first = 0, last = 0;
    const auto note = [&](const training::RunProgress& p) {
        if (!p.preparing) (p.step == 1 ? first : last) = p.loss;
    };
    training::TextRun text{.run = settings("text", 60)};
    text.run.batch = 12;
    const auto taught = training::train_text_encoders(encoders.clip, encoders.t5, vae, text, note, {});
    ASSERT_TRUE(taught.ok()) << taught.error().message;
    EXPECT_LT(last, first * 0.8);

    const double untaught = first;
    training::TextRun further{.run = settings("further", 1)};
    further.run.batch = text.run.batch;
    further.start = text.run.folder;
    auto pupils = flow_model();
    ASSERT_TRUE(training::train_text_encoders(pupils.clip, pupils.t5, vae, further, note, {}).ok());
    EXPECT_LT(first, untaught * 0.9) << "it began anew";

    training::FlowRun run{.run = settings("flow", 5)};
    run.text_encoders = text.run.folder;
    auto model = flow_model();
    ASSERT_TRUE(training::train_flow(model, vae, run, [](const auto&) {}, {}).ok());
    expect_identical(copies(encoders.clip), copies(model.clip));
    expect_identical(copies(encoders.t5), copies(model.t5));

    auto loaded = flow_model();
    const auto everything = [&](const nn::WeightVisitor& visitor) { loaded.visit(visitor); };
    ASSERT_TRUE(training::load_run_weights(everything, run.run.folder, at::kCPU).ok());
    expect_identical(copies(model), copies(loaded));
}

TEST_F(TrainingRun, FlowMatchingResumesInTheSameBitsAndExportsAModel) {
    auto vae = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(vae, {.run = settings("vae", 5), .crop = 16}, [](const auto&) {}, {}).ok());

    auto straight = flow_model();
    ASSERT_TRUE(training::train_flow(straight, vae, {.run = settings("whole", 12)}, [](const auto&) {}, {}).ok());
    const training::FlowRun halves{.run = settings("halves", 12)};
    auto broken_off = flow_model();
    const CancelToken cancel;
    EXPECT_TRUE(training::train_flow(
                    broken_off, vae, halves,
                    [&](const training::RunProgress& p) {
                        if (!p.preparing && p.step == 5) cancel.cancel();
                    },
                    cancel)
                    .cancelled());
    auto again = flow_model();
    ASSERT_TRUE(training::train_flow(again, vae, halves, [](const auto&) {}, {}).ok());
    expect_identical(copies(straight), copies(again));

    training::FlowRun other = halves;
    other.run.rate = 1e-2;
    auto refused = flow_model();
    const auto result = training::train_flow(refused, vae, other, [](const auto&) {}, {});
    ASSERT_FALSE(result.ok());
    EXPECT_NE(result.error().message.find("other settings"), std::string::npos) << result.error().message;

    for (const char* name : {"tokenizer", "tokenizer_2"}) {
        fs::create_directories(folder / "words" / name);
        std::ofstream(folder / "words" / name / "vocab.json") << "{}";
    }
    ASSERT_TRUE(training::export_diffusers(again, vae, {}, folder / "words", folder / "model").ok());
    EXPECT_TRUE(fs::exists(folder / "model" / "tokenizer_2" / "vocab.json"));
    const auto read_back = training::load_autoencoder(folder / "model" / "vae", at::kCPU);
    ASSERT_TRUE(read_back.ok()) << read_back.error().message;
    EXPECT_NEAR(read_back->config.scaling_factor, vae.config.scaling_factor, 1e-9);

    // What was exported is as good a teacher as the run it came from, but for the rounding to 16 bits.
    training::FlowRun fold{.run = settings("fold", 1), .teacher = folder / "model", .teacher_guidance = 1.0};
    fold.text_encoders = fold.teacher;
    auto student = flow_model();
    double loss = -1;
    const auto note = [&](const training::RunProgress& p) {
        if (!p.preparing) loss = p.loss;
    };
    const auto folded = training::train_flow(student, vae, fold, note, {});
    ASSERT_TRUE(folded.ok()) << folded.error().message;
    EXPECT_LT(loss, 1e-8) << "with guidance 1 the teacher's answer is the student's own";
    const auto kept = copies(student.t5), exported = copies(again.t5);
    for (std::size_t i = 0; i < kept.size(); ++i)
        EXPECT_TRUE(at::equal(kept[i], exported[i].to(at::kHalf).to(at::kFloat))) << "weight " << i;
}

TEST_F(TrainingRun, GuidanceFoldedInStartsFromTheTeacher) {
    auto vae = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(vae, {.run = settings("vae", 2), .crop = 16}, [](const auto&) {}, {}).ok());
    auto teacher = flow_model();
    ASSERT_TRUE(training::train_flow(teacher, vae, {.run = settings("teacher", 4)}, [](const auto&) {}, {}).ok());
    auto student = flow_model();
    training::FlowRun fold{.run = settings("student", 1), .teacher = folder / "teacher", .teacher_guidance = 1.0};
    double loss = -1;
    ASSERT_TRUE(training::train_flow(student, vae, fold,
                                     [&](const training::RunProgress& p) {
                                         if (!p.preparing) loss = p.loss;
                                     },
                                     {})
                    .ok());
    EXPECT_LT(loss, 1e-8) << "with guidance 1 the teacher's answer is the student's own";
}

TEST_F(TrainingRun, GuidanceAwayFromNegativesFollowsItsFormula) {
    auto vae = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(vae, {.run = settings("vae", 2), .crop = 16}, [](const auto&) {}, {}).ok());
    auto teacher = flow_model();
    ASSERT_TRUE(training::train_flow(teacher, vae, {.run = settings("teacher", 4)}, [](const auto&) {}, {}).ok());

    training::FlowRun fold{.run = settings("none", 1), .teacher = folder / "teacher", .teacher_guidance = 1.0};
    fold.teacher_negative_guidance = 1.5;
    auto student = flow_model();
    const auto refused = training::train_flow(student, vae, fold, [](const auto&) {}, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("negatives"), std::string::npos) << refused.error().message;

    // The first step's loss is the mean square of how far the target lies from the teacher's own answer.
    const auto first_loss = [&](const char* name, bool of_themselves, double weight, double until = 1) {
        add_negatives(of_themselves);
        training::FlowRun run = fold;
        run.run = settings(name, 1);
        run.teacher_negative_guidance = weight;
        run.teacher_negative_until = until;
        double loss = -1;
        const auto note = [&](const training::RunProgress& p) {
            if (!p.preparing) loss = p.loss;
        };
        auto pupil = flow_model();
        const auto result = training::train_flow(pupil, vae, run, note, {});
        EXPECT_TRUE(result.ok()) << result.error().message;
        return loss;
    };
    EXPECT_LT(first_loss("same", true, 1.5), 1e-8) << "a caption that is its own negative leads nowhere";
    const double once = first_loss("once", false, 1), twice = first_loss("twice", false, 2);
    EXPECT_GT(once, 1e-8);
    EXPECT_NEAR(twice / once, 4, 1e-3);
    EXPECT_LT(first_loss("never", false, 1, 0), 1e-8) << "no time is up to 0";
}

TEST_F(TrainingRun, TheTeacherCanBeAskedAnotherCaptionThanTheStudent) {
    auto vae = autoencoder();
    ASSERT_TRUE(training::train_autoencoder(vae, {.run = settings("vae", 2), .crop = 16}, [](const auto&) {}, {}).ok());
    auto teacher = flow_model();
    ASSERT_TRUE(training::train_flow(teacher, vae, {.run = settings("teacher", 4)}, [](const auto&) {}, {}).ok());

    // At guidance 1 the loss says how far the teacher's answer to its caption lies from the student's to its own.
    const auto first_loss = [&](const char* name, std::vector<std::int64_t> asked, double dropout = 0,
                                std::vector<std::int64_t> shares = {}, const char* start = nullptr) {
        training::FlowRun fold{.run = settings(name, 1), .caption_dropout = dropout, .teacher = folder / "teacher"};
        fold.teacher_guidance = 1;
        fold.teacher_captions = std::move(asked);
        fold.caption_shares = std::move(shares);
        if (start) fold.start = folder / start;
        double loss = -1;
        const auto note = [&](const training::RunProgress& p) {
            if (!p.preparing) loss = p.loss;
        };
        auto student = flow_model();
        return training::train_flow(student, vae, fold, note, {}).ok() ? loss : -1;
    };
    const double own = first_loss("own", {0, 1});
    EXPECT_TRUE(own >= 0 && own < 1e-8) << own;
    EXPECT_GT(first_loss("exchanged", {1, 0}), 1e-8);
    const double dropped = first_loss("dropped", {1, 0}, 1);
    EXPECT_TRUE(dropped >= 0 && dropped < 1e-8) << "a dropped caption is dropped for both: " << dropped;
    const double first_only = first_loss("first only", {0, 0}, 0, {1, 0});
    EXPECT_TRUE(first_only >= 0 && first_only < 1e-8) << "the second caption has no share: " << first_only;
    EXPECT_GT(first_loss("second only", {0, 0}, 0, {0, 1}), 1e-8);
    EXPECT_GT(first_loss("from elsewhere", {0, 1}, 0, {}, "exchanged"), 1e-8) << "it starts where it is told to";
    EXPECT_EQ(first_loss("no share", {0, 1}, 0, {0, 0}), -1);
    EXPECT_EQ(first_loss("one share", {0, 1}, 0, {1}), -1);
    EXPECT_EQ(first_loss("few", {0}), -1) << "a picture has two captions";
    EXPECT_EQ(first_loss("beyond", {0, 2}), -1) << "there is no third caption";
}

TEST_F(TrainingRun, APictureSetThatDoesNotFitIsRefused) {
    EXPECT_FALSE(training::PictureSet::open(folder / "nothing").ok());
    ASSERT_TRUE(weights::write_safetensors(folder / "data" / "pictures-01.safetensors",
                                           {{"pictures", at::zeros({1, 4, 4, 3}, at::kByte)}})
                    .ok());
    const auto set = training::PictureSet::open(folder / "data");
    ASSERT_FALSE(set.ok());
    EXPECT_NE(set.error().message.find("pictures-01"), std::string::npos);
}

}  // namespace
