#include "protocol/worker_messages.h"

#include "protocol/engine_json.h"

#include <gtest/gtest.h>

namespace photoflux::protocol {
namespace {

engine::GenerateRequest full_request() {
    engine::GenerateRequest request;
    request.model = std::filesystem::path(u8"/models/Füchse 狐");
    request.prompt = "a \"red\" fox\n狐";
    request.width = 256;
    request.height = 128;
    request.steps = 7;
    request.guidance = 3.5;
    request.seed = 0xffff'ffff'ffff'fffeu;
    request.count = 3;
    request.max_sequence_length = 77;
    request.device = "cuda:1";
    request.precision = "bf16";
    request.previews = true;
    request.parts = {"/ae", "/clip", "/t5", "/tokenizers"};
    request.loras = {{"/anna.safetensors", 0.75}, {"/film", -1}};
    request.memory_limit = 6'000'000'000;
    request.start = {"/photo.jpg", "/mask.png", 0.5, true, {2, 1, {1, 2, 3, 4, 5, 6}}, {2, 1, {9, 9, 9, 0, 0, 0}}};
    return request;
}

engine::Pixels pixels(int width, int height, std::uint8_t value = 9) {
    return {width, height, std::vector<std::uint8_t>(std::size_t(width) * std::size_t(height) * 3, value)};
}

engine::TrainingRequest full_training() {
    engine::TrainingRequest request;
    request.model = std::filesystem::path(u8"/models/Füchse 狐");
    request.parts = {"/ae", "/clip", "/t5", "/tokenizers"};
    request.beside = {{"/adapter.safetensors", 0.5}};
    request.pictures = {{pixels(32, 16, 1), pixels(32, 16, 2), "photo of ohwx", false, true},
                        {pixels(16, 16, 3), {}, "a dog", true, false}};
    request.settings.shape = {4, 2.5, false, true, false, true, true};
    request.settings.steps = 1234567890123;
    request.settings.batch = 3;
    request.settings.accumulation = 5;
    request.settings.optimizer = training::OptimizerKind::prodigy;
    request.settings.rate = 1e-7;
    request.settings.weight_decay = 0.1;
    request.settings.warmup = 7;
    request.settings.decay_share = 0.25;
    request.settings.times = training::TimeSampling::logit_normal;
    request.settings.time_mean = -0.5;
    request.settings.time_deviation = 2;
    request.settings.guidance = 3.5;
    request.settings.caption_dropout = 0.125;
    request.settings.ema_decay = 0.99;
    request.settings.unmasked_weight = 0.3;
    request.settings.prior_weight = 0.75;
    request.settings.recompute = true;
    request.settings.seed = 0xffff'ffff'ffff'fffeu;
    request.settings.checkpoint_minutes = 1.5;
    request.settings.checkpoint_steps = 11;
    request.measures = {{{"photo of ohwx dog", "a dog", true}, {"a cat", "a cat", false}},
                        3,
                        50,
                        64,
                        48,
                        6,
                        17,
                        "/dinov2",
                        "/mini",
                        false};
    request.identity = {"Rex", "ohwx", "Ann", "CC0-1.0", "2026-11-28"};
    request.outputs = {{"/loras/rex.safetensors", true}, {"/loras/rex-diffusers.safetensors", false}};
    request.folder = "/runs/rex";
    request.max_sequence_length = 128;
    request.device = "cuda:1";
    request.precision = "nf4";
    request.memory_limit = 12'000'000'000;
    return request;
}

engine::Picture full_picture() {
    return {pixels(3, 2), 1, 42, 3, 2, 4, 3.5, 256, "mini", "abc", {"def"}, "cpu", "fp32", 0.25};
}

Message decoded(const std::vector<std::uint8_t>& bytes) {
    FrameReader reader;
    reader.feed(bytes);
    return std::move(**reader.next());
}

template <class T>
T back(const WorkerMessage& message) {
    auto read = read_worker_message(decoded(*encode(message)));
    if (!read.ok()) ADD_FAILURE() << read.error().message;
    return std::get<T>(std::move(*read));
}

std::vector<nlohmann::json> every_client_message() {
    std::vector<nlohmann::json> all;
    for (const ClientMessage& message : std::initializer_list<ClientMessage>{
             Hello{.program_version = "1.2.3"}, Generate{5, full_request()}, Train{6, full_training()},
             ForecastTraining{7, full_training()}, Pause{6, true}, Cancel{5}, Inspect{"/models/mini", {}},
             QueryMachine{}, Shutdown{}}) {
        all.push_back(decoded(*encode(message)).header);
    }
    return all;
}

TEST(WorkerMessages, ARequestComesBackAsItWas) {
    auto read = read_client_message(decoded(*encode(ClientMessage{Generate{5, full_request()}})));
    ASSERT_TRUE(read.ok()) << read.error().message;
    const auto& generate = std::get<Generate>(*read);
    const auto& r = generate.request;
    EXPECT_EQ(r.parts, full_request().parts);
    EXPECT_EQ(r.loras, full_request().loras);
    EXPECT_EQ(r.memory_limit, full_request().memory_limit);
    EXPECT_EQ(r.start, full_request().start);
    const auto sent = full_request();
    EXPECT_EQ(generate.id, 5);
    EXPECT_EQ(std::tie(r.model, r.prompt, r.width, r.height, r.steps, r.guidance, r.seed, r.count,
                       r.max_sequence_length, r.device, r.precision, r.previews),
              std::tie(sent.model, sent.prompt, sent.width, sent.height, sent.steps, sent.guidance, sent.seed,
                       sent.count, sent.max_sequence_length, sent.device, sent.precision, sent.previews));
}

TEST(WorkerMessages, AnAbsentGuidanceStaysAbsent) {
    auto request = full_request();
    request.guidance.reset();
    auto read = generate_request_from(to_json(request));
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read->guidance);
}

TEST(WorkerMessages, ATrainingComesBackAsItWas) {
    const auto sent = full_training();
    auto read = read_client_message(decoded(*encode(ClientMessage{Train{6, sent}})));
    ASSERT_TRUE(read.ok()) << read.error().message;
    const auto& train = std::get<Train>(*read);
    EXPECT_EQ(train.id, 6);
    EXPECT_EQ(train.request.pictures, sent.pictures);
    EXPECT_EQ(to_json(train.request), to_json(sent));
    EXPECT_EQ(train.request.settings.text(), sent.settings.text());
    EXPECT_EQ(train.request.measures, sent.measures);
    EXPECT_EQ(train.request.outputs, sent.outputs);

    // A forecast needs the sizes alone.
    const auto asked = decoded(*encode(ClientMessage{ForecastTraining{7, sent}}));
    EXPECT_TRUE(asked.payload.empty());
    const auto forecast = std::get<ForecastTraining>(*read_client_message(asked));
    EXPECT_EQ(forecast.request.pictures[0].pixels.width, 32);
    EXPECT_TRUE(std::get<Pause>(*read_client_message(decoded(*encode(ClientMessage{Pause{6, true}})))).paused);
}

TEST(WorkerMessages, ATrainingIsStoredWithoutItsPictures) {
    auto request = full_training();
    request.pictures.clear();
    const auto read = training_request_from(to_json(request));
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(to_json(*read), to_json(request));
    // What an older program stored lacks what came later.
    auto older = to_json(request);
    for (const char* later : {"measures", "beside", "memory_limit", "pictures"}) older.erase(later);
    older["settings"].erase("ema_decay");
    EXPECT_TRUE(training_request_from(older).ok());
    for (const char* needed : {"model", "settings", "outputs", "folder"}) {
        auto cut = older;
        cut.erase(needed);
        ASSERT_FALSE(training_request_from(cut).ok()) << needed;
        EXPECT_NE(training_request_from(cut).error().message.find(needed), std::string::npos);
    }
    for (const auto& [field, wrong] : std::initializer_list<std::pair<const char*, nlohmann::json>>{
             {"optimizer", "sgd"}, {"times", 1}, {"steps", 1.5}, {"rate", "much"}, {"shape", 3}, {"colour", 1}}) {
        auto broken = to_json(request);
        broken["settings"][field] = wrong;
        const auto refused = training_request_from(broken);
        ASSERT_FALSE(refused.ok()) << field;
        EXPECT_NE(refused.error().message.find(std::string("request.settings.") + field), std::string::npos);
    }
}

TEST(WorkerMessages, WhatATrainingTellsComesBack) {
    const engine::TrainingProgress progress{engine::TrainingStage::measure, 3, 9, 0.5, 1e-4, 61.5, {plain("slower")}};
    EXPECT_EQ(to_json(back<TrainingProgressed>(TrainingProgressed{2, progress}).progress), to_json(progress));
    const auto sampled = back<Sampled>(Sampled{2, {40, 1, 7, pixels(3, 2, 5)}});
    EXPECT_EQ(std::tie(sampled.sample.step, sampled.sample.prompt, sampled.sample.seed),
              std::make_tuple(std::int64_t{40}, std::size_t{1}, std::uint64_t{7}));
    EXPECT_EQ(sampled.sample.pixels, pixels(3, 2, 5));
    engine::TrainingMeasure measure{40, 0.25, 0.75, 0.125, 0.0625, 0.5, true};
    EXPECT_EQ(to_json(back<Measured>(Measured{2, measure}).measure), to_json(measure));
    measure.accuracy.reset();
    EXPECT_FALSE(back<Measured>(Measured{2, measure}).measure.accuracy);
    const engine::TrainingForecast forecast{12, 3.5, 4.5};
    EXPECT_EQ(to_json(back<TrainingForecasted>(TrainingForecasted{2, forecast}).forecast), to_json(forecast));

    engine::TrainedLora trained{19, 100, 80, sentence("engine", "likeness gained nothing"), {measure}, {}, {}};
    trained.outputs = full_training().outputs;
    trained.proof = {0.5, 0.25, 0.75, 0.875, 0.125, 1, pixels(2, 1, 3), pixels(2, 1, 4), true, plain("it was learned")};
    const auto whole = back<Trained>(Trained{2, trained});
    EXPECT_EQ(to_json(whole.trained), to_json(trained));
    EXPECT_EQ(whole.trained.proof.without, trained.proof.without);
    EXPECT_EQ(whole.trained.proof.with, trained.proof.with);
    trained.proof.without.reset();
    EXPECT_EQ(back<Trained>(Trained{2, trained}).trained.proof.with, trained.proof.with);
}

TEST(WorkerMessages, PicturesAndPreviewsTravelAsPayload) {
    const auto made = back<Made>(Made{8, full_picture()});
    EXPECT_EQ(made.id, 8);
    EXPECT_EQ(made.picture.pixels.rgb, full_picture().pixels.rgb);
    EXPECT_EQ(made.picture.seed, 42u);
    EXPECT_EQ(made.picture.model_hash, "abc");
    EXPECT_EQ(made.picture.lora_hashes, std::vector<std::string>{"def"});
    EXPECT_EQ(made.picture.seconds, 0.25);

    engine::Progress progress{engine::Stage::denoise, 1, 2, 3, 4, 1.5, pixels(4, 4)};
    EXPECT_EQ(back<Progressed>(Progressed{8, progress}).progress.preview->rgb.size(), 48u);
    progress.notes = {sentence("engine", "memory ran out").with("x"), plain("y")};
    EXPECT_EQ(back<Progressed>(Progressed{8, progress}).progress.notes, progress.notes);
    progress.preview.reset();
    const auto plain = back<Progressed>(Progressed{8, progress}).progress;
    EXPECT_FALSE(plain.preview);
    EXPECT_EQ(plain.stage, engine::Stage::denoise);
    EXPECT_EQ(plain.seconds_left, 1.5);
}

TEST(WorkerMessages, EveryOtherAnswerComesBack) {
    const engine::Machine machine{"2.13.0", 8, 64, {{"cuda:0", "A", 1, 2}, {"cuda:1", "B", 3, 4, 5.5}}, 6.5};
    EXPECT_EQ(back<Welcome>(Welcome{kWorkerProtocol, "1.0", machine}).machine.accelerators.at(1).free_bytes, 4u);
    const auto report = back<MachineReport>(MachineReport{machine}).machine;
    EXPECT_EQ(report.threads, 8);
    EXPECT_EQ(report.accelerators.at(1).operations_per_second, 5.5);
    EXPECT_EQ(report.operations_per_second, 6.5);
    const engine::ModelSummary summary{
        "mini", "/m", 10, 20, true, engine::ModelKind::kontext, 128, 4, 512, "Apache-2.0", {1, 2, 3, 4, 5, 6, 7, 8}};
    const auto inspected = back<Inspected>(Inspected{"/m", summary}).summary;
    EXPECT_EQ(inspected.licence, "Apache-2.0");
    EXPECT_EQ(inspected.size, summary.size);
    EXPECT_EQ(inspected.kind, engine::ModelKind::kontext);
    EXPECT_EQ(back<Finished>(Finished{3}).id, 3);
    EXPECT_EQ(back<WasCancelled>(WasCancelled{4}).id, 4);
    for (const auto code : {ErrorCode::usage, ErrorCode::bad_input, ErrorCode::not_found, ErrorCode::corrupt,
                            ErrorCode::no_memory, ErrorCode::no_disk, ErrorCode::network, ErrorCode::internal}) {
        EXPECT_EQ(back<Failed>(Failed{4, {code, "why"}}).error.code, code);
    }
    EXPECT_EQ(back<InspectFailed>(InspectFailed{"/m", {ErrorCode::not_found, "gone"}}).error.message, "gone");
    EXPECT_EQ(back<Rejected>(Rejected{{ErrorCode::corrupt, "what"}}).error.message, "what");
}

TEST(WorkerMessages, EveryMissingFieldIsNamed) {
    const std::vector<std::string> may_be_absent = {
        "width",  "height",    "steps",    "guidance", "seed",  "count", "max_sequence_length",
        "device", "precision", "previews", "parts",    "loras", "start", "memory_limit"};
    for (const auto& header : every_client_message()) {
        for (const auto& [name, value] : header.items()) {
            if (name == "parts") continue;
            auto cut = header;
            cut.erase(name);
            auto read = read_client_message({cut, {}});
            ASSERT_FALSE(read.ok()) << header << " without " << name;
            EXPECT_NE(read.error().message.find(name), std::string::npos) << read.error().message;
        }
    }
    const auto request = to_json(full_request());
    for (const auto& [name, value] : request.items()) {
        auto cut = request;
        cut.erase(name);
        const bool optional = std::find(may_be_absent.begin(), may_be_absent.end(), name) != may_be_absent.end();
        EXPECT_EQ(generate_request_from(cut).ok(), optional) << name;
    }
}

TEST(WorkerMessages, EveryMistypedFieldIsNamed) {
    const auto request = to_json(full_request());
    for (const auto& [name, value] : request.items()) {
        for (const nlohmann::json& wrong :
             {nlohmann::json(nullptr), nlohmann::json::array({1}), nlohmann::json::object()}) {
            auto broken = request;
            broken[name] = wrong;
            auto read = generate_request_from(broken);
            ASSERT_FALSE(read.ok()) << name;
            EXPECT_NE(read.error().message.find("request." + name), std::string::npos) << read.error().message;
        }
    }
    for (const auto& [name, wrong] :
         std::initializer_list<std::pair<const char*, nlohmann::json>>{{"width", 1.5},
                                                                       {"width", 3'000'000'000},
                                                                       {"width", "256"},
                                                                       {"seed", -1},
                                                                       {"seed", 1.0},
                                                                       {"previews", 1},
                                                                       {"prompt", 5},
                                                                       {"guidance", "3"},
                                                                       {"model", std::string("/a\0b", 4)}}) {
        auto broken = request;
        broken[name] = wrong;
        EXPECT_FALSE(generate_request_from(broken).ok()) << name << " = " << wrong;
    }
}

TEST(WorkerMessages, UnknownFieldsAndTypesAreNamed) {
    for (auto header : every_client_message()) {
        header["extra"] = 1;
        auto read = read_client_message({header, {}});
        ASSERT_FALSE(read.ok());
        EXPECT_NE(read.error().message.find("extra"), std::string::npos);
    }
    auto machine = to_json(engine::Machine{"2", 1, 1, {{"cuda:0", "A", 1, 2}}});
    machine["accelerators"][0]["colour"] = "red";
    EXPECT_NE(machine_from(machine).error().message.find("machine.accelerators[0].colour"), std::string::npos);
    EXPECT_NE(read_client_message({{{"type", "dance"}}, {}}).error().message.find("dance"), std::string::npos);
    EXPECT_FALSE(read_client_message({{{"id", 1}}, {}}).ok());
    // An answer is no request.
    EXPECT_FALSE(read_client_message(decoded(*encode(WorkerMessage{Finished{1}}))).ok());
}

TEST(WorkerMessages, AnotherVersionIsSaidWhateverElseItHolds) {
    auto read =
        read_client_message({{{"type", "hello"}, {"protocol", 99}, {"program_version", "9.1"}, {"novelty", true}}, {}});
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::bad_input);
    EXPECT_NE(read.error().message.find("99"), std::string::npos);
    EXPECT_NE(read.error().message.find("9.1"), std::string::npos);
}

TEST(WorkerMessages, PixelsMustFitTheirSize) {
    auto wrong = full_picture();
    wrong.pixels.rgb.pop_back();
    EXPECT_FALSE(encode(WorkerMessage{Made{1, wrong}}).ok());

    auto frame = decoded(*encode(WorkerMessage{Made{1, full_picture()}}));
    frame.payload.push_back(0);
    EXPECT_FALSE(read_worker_message(frame).ok());
    for (const int side : {0, -1, 70'000}) {
        auto lying = decoded(*encode(WorkerMessage{Made{1, full_picture()}}));
        lying.header["picture"]["pixels"]["width"] = side;
        EXPECT_FALSE(read_worker_message(lying).ok()) << side;
    }
    // A payload where none belongs.
    auto finished = decoded(*encode(WorkerMessage{Finished{1}}));
    finished.payload = {1};
    EXPECT_FALSE(read_worker_message(finished).ok());
}

TEST(WorkerMessages, ABrokenFilesTextDoesNotStopAnAnswer) {
    const auto failed = back<Failed>(Failed{1, {ErrorCode::corrupt, "tensor \"\xff\" is unknown"}});
    EXPECT_NE(failed.error.message.find("is unknown"), std::string::npos);
    engine::GenerateRequest request;
    request.prompt = "\xff";
    EXPECT_FALSE(encode(ClientMessage{Generate{1, request}}).ok());
}

}  // namespace
}  // namespace photoflux::protocol
