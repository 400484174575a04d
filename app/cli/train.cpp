#include "commands.h"
#include "console.h"
#include "dataset/training_run.h"
#include "imaging/decoders.h"
#include "imaging/whole_file.h"
#include "jobs/job.h"
#include "jobs/training_restarts.h"
#include "jobs/worker_client.h"
#include "proof_words.h"
#include "protocol/engine_json.h"
#include "run_record.h"
#include "terminal.h"
#include "train_arguments.h"
#include "train_data_set.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>
#include <utility>

namespace photoflux::cli {
namespace {

constexpr qint64 kForecast = 1, kTraining = 2;

/// One run of `photoflux train`: says what it will take, trains, keeps what comes, ends with an exit code.
class TrainingCommand : public QObject {
    Q_OBJECT
public:
    TrainingCommand(engine::TrainingRequest request, dataset::DataSet data_set, bool only_forecast,
                    const QString& worker, const QString& decoder, Console& console)
        : request_(std::move(request)),
          data_set_(std::move(data_set)),
          only_forecast_(only_forecast),
          console_(console),
          client_({.program = worker}),
          decoders_(imaging::to_path(decoder)) {
        using jobs::WorkerClient;
        connect(&client_, &WorkerClient::machineReported, this, [this](const engine::Machine& machine) {
            machine_ = machine;
            say_forecast();
        });
        connect(&client_, &WorkerClient::trainingForecasted, this,
                [this](qint64, const engine::TrainingForecast& forecast) {
                    forecast_ = forecast;
                    say_forecast();
                });
        connect(&client_, &WorkerClient::trainingProgress, this,
                [this](qint64, const engine::TrainingProgress& progress) { say_progress(progress); });
        connect(&client_, &WorkerClient::sampled, this,
                [this](qint64, const engine::TrainingSample& sample) { keep(sample); });
        connect(&client_, &WorkerClient::measured, this,
                [this](qint64, const engine::TrainingMeasure& measure) { say_measure(measure); });
        connect(&client_, &WorkerClient::trained, this,
                [this](qint64, const engine::TrainedLora& trained) { end(finish(trained)); });
        connect(&client_, &WorkerClient::interrupted, this, [this](qint64, const Error& why) { go_on_after(why); });
        connect(&client_, &WorkerClient::cancelled, this, [this] { end(failure_ ? *failure_ : stopped()); });
        connect(&client_, &WorkerClient::failed, this, [this](qint64, const Error& error) {
            end(failure_ ? *failure_ : stopping_ ? stopped() : console_.fail(error));
        });
        connect(&stop_, &StopRequest::requested, this, [this] { stop(); });
        clock_.start();
        client_.forecastTraining(kForecast, request_);
        client_.requestMachine();
    }

    ~TrainingCommand() override {
        reading_stops_.cancel();
        if (reading_.joinable()) reading_.join();
    }

private:
    void say_forecast();
    void say_progress(const engine::TrainingProgress& progress);
    void say_measure(const engine::TrainingMeasure& measure);
    void read_photos();
    void train();
    void keep(const engine::TrainingSample& sample);
    int finish(const engine::TrainedLora& trained);
    void go_on_after(const Error& why);
    double speed() const;

    void stop() {
        if (std::exchange(stopping_, true)) return;
        reading_stops_.cancel();
        if (!failure_) console_.say(tr("Stopping at a checkpoint; press Ctrl-C again to end at once."));
        client_.cancel(training_ ? kTraining : kForecast);
    }
    int stopped() {
        return console_.cancelled(training_ ? tr("Stopped. A checkpoint is kept: the same command goes on from it.")
                                            : tr("Cancelled before training began."));
    }
    void end(int code) { QCoreApplication::exit(code); }

    engine::TrainingRequest request_;
    dataset::DataSet data_set_;
    bool only_forecast_;
    Console& console_;
    StopRequest stop_;
    jobs::WorkerClient client_;
    imaging::Decoders decoders_;
    jobs::TrainingRestarts restarts_;
    QElapsedTimer clock_;
    std::optional<engine::Machine> machine_;
    std::optional<engine::TrainingForecast> forecast_;
    std::optional<double> likeness_;
    std::thread reading_;
    CancelToken reading_stops_;
    std::optional<int> failure_;  ///< exit code of what went wrong on this side
    bool training_ = false, stopping_ = false;
};

/// Operations a second of the device that is asked for; 0 where it is not known.
double TrainingCommand::speed() const {
    for (const auto& accelerator : machine_->accelerators)
        if (request_.device == "auto" || accelerator.device.rfind(request_.device, 0) == 0)
            return accelerator.operations_per_second;
    return machine_->operations_per_second;
}

void TrainingCommand::say_forecast() {
    if (!machine_ || !forecast_) return;
    if (stopping_) return end(stopped());
    const double operations = forecast_->encoding_operations + forecast_->measuring_operations +
                              forecast_->operations_a_step * static_cast<double>(request_.settings.steps);
    nlohmann::ordered_json event = {
        {"event", "forecast"}, {"memory_bytes", forecast_->memory_bytes}, {"steps", request_.settings.steps}};
    const double fast = speed();
    if (fast > 0) event["seconds"] = operations / fast;
    console_.event(event);
    const QString memory = size_of(static_cast<qint64>(forecast_->memory_bytes));
    const int minutes = fast > 0 ? std::max(1, static_cast<int>(std::lround(operations / fast / 60))) : 0;
    const QString text =
        fast > 0 ? tr("%1 steps will take about %2 min and %3 of memory; the time is corrected while it runs.")
                       .arg(request_.settings.steps)
                       .arg(minutes)
                       .arg(memory)
                 : tr("%1 steps will take %2 of memory; how long, is said while it runs.")
                       .arg(request_.settings.steps)
                       .arg(memory);
    if (only_forecast_ && !console_.json())
        console_.result(text);
    else
        console_.say(text);
    if (only_forecast_) return end(kExitDone);
    read_photos();
}

void TrainingCommand::read_photos() {
    reading_ = std::thread([this] {
        auto pictures = dataset::training_pictures(data_set_, decoders_, reading_stops_);
        QMetaObject::invokeMethod(
            this,
            [this, pictures = std::move(pictures)] {
                if (pictures.cancelled() || stopping_) return end(stopped());
                if (!pictures.ok()) return end(console_.fail(pictures.error()));
                request_.pictures = *pictures;
                train();
            },
            Qt::QueuedConnection);
    });
}

void TrainingCommand::train() {
    training_ = true;
    client_.train(kTraining, request_);
}

void TrainingCommand::say_progress(const engine::TrainingProgress& progress) {
    for (const Sentence& note : progress.notes) console_.warn(words_of(note));
    if (stopping_ || !progress.notes.empty()) return;
    if (progress.stage == engine::TrainingStage::train) restarts_.reached(progress.step);
    nlohmann::ordered_json event = {{"event", "progress"},
                                    {"stage", protocol::name_of(progress.stage)},
                                    {"step", progress.step},
                                    {"steps", progress.steps}};
    if (progress.stage == engine::TrainingStage::train) event["loss"] = progress.loss;
    if (likeness_) event["likeness"] = *likeness_;
    if (progress.seconds_left >= 0) event["seconds_left"] = progress.seconds_left;
    console_.event(event);
    QStringList parts;
    switch (progress.stage) {
        case engine::TrainingStage::load:
            parts << tr("Loading the model");
            break;
        case engine::TrainingStage::prior:
            parts << tr("Making pictures of what the model knows, %1 of %2").arg(progress.step).arg(progress.steps);
            break;
        case engine::TrainingStage::encode:
            parts << tr("Reading photos and captions, %1 of %2").arg(progress.step).arg(progress.steps);
            break;
        case engine::TrainingStage::train:
            parts << tr("Step %1 of %2").arg(progress.step).arg(progress.steps)
                  << tr("loss %1").arg(progress.loss, 0, 'f', 3);
            break;
        case engine::TrainingStage::measure:
            parts << tr("Making sample pictures, %1 of %2").arg(progress.step).arg(progress.steps);
            break;
        case engine::TrainingStage::prove:
            parts << tr("Proving what was learned");
            break;
    }
    if (likeness_) parts << tr("likeness %1").arg(*likeness_, 0, 'f', 2);
    if (progress.seconds_left >= 0) parts << time_left(progress.seconds_left);
    console_.moving_line(parts.join(QStringLiteral(" · ")));
}

void TrainingCommand::say_measure(const engine::TrainingMeasure& measure) {
    likeness_ = measure.likeness;
    nlohmann::ordered_json event = {{"event", "measure"}};
    const auto figures = protocol::to_json(measure);
    for (const auto& [name, value] : figures.items()) event[name] = value;
    console_.event(event);
}

void TrainingCommand::keep(const engine::TrainingSample& sample) {
    if (stopping_) return;
    const auto path = dataset::save_sample(request_.folder, sample);
    if (!path.ok()) {
        failure_ = console_.fail(path.failure());
        return stop();
    }
    const auto& prompts = request_.measures.prompts;
    console_.event({{"event", "sample"},
                    {"step", sample.step},
                    {"prompt", sample.prompt < prompts.size() ? prompts[sample.prompt].text : std::string()},
                    {"seed", sample.seed},
                    {"path", imaging::name_for_people(*path)}});
}

void TrainingCommand::go_on_after(const Error& why) {
    if (failure_ || stopping_) return end(failure_ ? *failure_ : stopped());
    if (!restarts_.again()) return end(console_.fail(why));
    console_.warn(tr("%1 Training goes on from its last checkpoint.").arg(words_of(why) + u'.'));
    train();
}

int TrainingCommand::finish(const engine::TrainedLora& trained) {
    const auto proof = dataset::save_results(request_.folder, trained);
    if (!proof.ok()) return console_.fail(proof.failure());
    QStringList pictures;
    nlohmann::ordered_json event = proof_event(trained);
    event["files"] = nlohmann::ordered_json::array();
    event["pictures"] = nlohmann::ordered_json::array();
    for (const auto& picture : *proof) {
        pictures << QDir::toNativeSeparators(imaging::to_qstring(picture));
        event["pictures"].push_back(imaging::name_for_people(picture));
    }
    for (const auto& output : trained.outputs) {
        event["files"].push_back(imaging::name_for_people(output.file));
        if (!console_.json()) console_.path(QDir::toNativeSeparators(imaging::to_qstring(output.file)));
    }
    console_.event(event);
    if (const auto kept = record_end(request_.folder, event); !kept.ok()) return console_.fail(kept.failure());
    for (const QString& sentence : proof_words(trained, pictures)) console_.say(sentence);
    const bool taught = jobs::was_taught(trained);
    console_.event({{"event", "done"}, {"taught", taught}, {"seconds", double(clock_.elapsed()) / 1000}});
    if (taught) {
        console_.say(tr("Done. Try: photoflux generate \"photo of %1 …\" --lora %2")
                         .arg(QString::fromStdString(data_set_.words.trigger + ' ' + data_set_.words.class_word),
                              imaging::to_qstring(trained.outputs.front().file)));
        return kExitDone;
    }
    return console_.fail(
        Error{ErrorCode::bad_input,
              tr("the model did not learn the subject; add photos that differ more, or train longer").toStdString()});
}

/// The two files, in a folder that is made. Errors: bad_input (one is there that is none of this data set's).
Result<std::vector<engine::LoraOutput>> outputs_of(const TrainArguments& arguments, const dataset::DataSet& data_set) {
    std::vector<engine::LoraOutput> outputs = {
        {arguments.out / imaging::to_path(QString::fromStdString(arguments.name + ".safetensors")), true},
        {arguments.out / imaging::to_path(QString::fromStdString(arguments.name + "-diffusers.safetensors")), false}};
    for (const auto& output : outputs) {
        std::error_code unreadable;
        const auto& own = data_set.models;
        if (!std::filesystem::exists(output.file, unreadable) ||
            std::find(own.begin(), own.end(), output.file) != own.end())
            continue;
        return Error{ErrorCode::bad_input,
                     TrainingCommand::tr(
                         "%1 is there already and was not trained on this data set; choose another --name or --out")
                         .arg(QDir::toNativeSeparators(imaging::to_qstring(output.file)))
                         .toStdString()};
    }
    std::error_code error;
    std::filesystem::create_directories(arguments.out, error);
    if (error) return imaging::cannot_write(arguments.out, error);
    return outputs;
}

/// Errors: those of plan_training; with --resume those of recorded_request.
Result<engine::TrainingRequest> request_of(const TrainArguments& arguments, const dataset::DataSet& data_set) {
    PHOTOFLUX_TRY(auto request,
                  dataset::plan_training(dataset::user_data_sets(), data_set, arguments.name, arguments.plan));
    if (arguments.resume) return recorded_request(request.folder);
    const engine::TrainingRequest& told = arguments.request;
    request.model = told.model;
    request.parts = told.parts;
    request.beside = told.beside;
    request.device = told.device;
    request.precision = told.precision;
    request.memory_limit = told.memory_limit;
    request.measures.encoder = told.measures.encoder;
    request.measures.bundled_model = told.measures.bundled_model;
    request.measures.stop_early = told.measures.stop_early;
    return request;
}

/// What is written down before it begins: where the files go, and what was asked for. Errors: those of outputs_of,
/// record_models and record_request.
Result<void> prepare(const TrainArguments& arguments, const dataset::DataSet& data_set,
                     engine::TrainingRequest& request) {
    if (!arguments.resume) {
        PHOTOFLUX_TRY(request.outputs, outputs_of(arguments, data_set));
    }
    std::vector<std::filesystem::path> files;
    for (const auto& output : request.outputs) files.push_back(output.file);
    PHOTOFLUX_CHECK(record_request(request));
    return dataset::record_models(dataset::user_data_sets(), data_set.name, files);
}

void say_what_is_learned(Console& console, const engine::TrainingRequest& request) {
    const auto held =
        std::count_if(request.pictures.begin(), request.pictures.end(), [](auto& one) { return one.held_out; });
    const auto learned = static_cast<qint64>(request.pictures.size()) - held;
    console.event({{"event", "photos"}, {"learned", learned}, {"held_out", held}});
    if (held > 0)
        console.say(
            TrainingCommand::tr("%1 photos are learned, %2 are held out to measure likeness.").arg(learned).arg(held));
    else
        console.warn(TrainingCommand::tr(
            "with fewer than 6 photos none is held out: likeness is measured against those that are learned"));
}

}  // namespace

int run_train(const QStringList& words) {
    Console console(words.contains(QLatin1String("--json")), words.contains(QLatin1String("--quiet")));
    const auto arguments = read_train_arguments(words);
    if (!arguments.ok()) return console.fail(arguments.failure());
    if (arguments->help) {
        console.result(train_help());
        return kExitDone;
    }
    const auto worker = find_worker();
    if (!worker.ok()) return console.fail(worker.failure());
    const auto decoder = find_decoder();
    if (!decoder.ok()) return console.fail(decoder.failure());
    auto data_set = data_set_for(console, *arguments);
    if (!data_set.ok()) return console.fail(data_set.failure());
    auto request = request_of(*arguments, *data_set);
    if (!request.ok()) return console.fail(request.failure());
    request->pictures = dataset::unread_pictures(*data_set);
    if (!arguments->only_forecast)
        if (const auto ready = prepare(*arguments, *data_set, *request); !ready.ok())
            return console.fail(ready.failure());
    say_what_is_learned(console, *request);

    auto training = std::make_unique<TrainingCommand>(std::move(*request), std::move(*data_set),
                                                      arguments->only_forecast, *worker, *decoder, console);
    const int code = finished(QCoreApplication::exec());
    // The worker ends by itself when its input closes: nobody should wait for that.
    static_cast<void>(training.release());
    std::fflush(nullptr);
    std::_Exit(code);
}

}  // namespace photoflux::cli

#include "train.moc"
