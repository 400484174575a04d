#include "train_arguments.h"

#include "dataset_check.h"
#include "engine_options.h"
#include "imaging/whole_file.h"
#include "library_photos.h"
#include "modelstore/image_encoders.h"
#include "modelstore/model_folders.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace photoflux::cli {
namespace {

constexpr qint64 kMostSteps = 1'000'000, kMostRank = 1024, kMostBatch = 256;

struct TrainText {
    Q_DECLARE_TR_FUNCTIONS(Train)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

std::vector<Option> known_options() {
    auto known = check_options();
    for (const char* name : {"data-set", "name",   "trigger", "class",     "model",     "rank",   "alpha",
                             "steps",    "rate",   "batch",   "optimizer", "precision", "memory", "device",
                             "times",    "layers", "beside",  "encoder",   "out",       "seed",   "samples"})
        known.push_back({name});
    known.push_back({"photos", true, true});
    for (const char* name : {"no-early-stop", "no-prior", "resume", "forecast", "consent"})
        known.push_back({name, false});
    return known;
}

Result<void> read_layers(const Options& options, training::LoraShape& shape) {
    if (!options.has("layers")) return Done{};
    shape.attention = shape.feed_forward = shape.modulation = shape.clip = false;
    for (const QString& layer : options.value("layers").split(u',')) {
        bool* chosen = layer == QLatin1String("attention")      ? &shape.attention
                       : layer == QLatin1String("feed-forward") ? &shape.feed_forward
                       : layer == QLatin1String("modulation")   ? &shape.modulation
                       : layer == QLatin1String("clip")         ? &shape.clip
                                                                : nullptr;
        if (!chosen)
            return usage(TrainText::tr("--layers can be attention, feed-forward, modulation and clip, with commas "
                                       "between them, not \"%1\"")
                             .arg(layer));
        *chosen = true;
    }
    return Done{};
}

/// An option whose value is one of `names`, as `value_of` knows them.
template <class Value>
Result<void> read_named(const Options& options, const char* option, const Value* (*value_of)(const std::string&),
                        const char* names, Value& into) {
    if (!options.has(option)) return Done{};
    const auto* value = value_of(options.value(option).toStdString());
    if (!value)
        return usage(TrainText::tr("--%1 can be %2, not \"%3\"")
                         .arg(QLatin1String(option), QLatin1String(names), options.value(option)));
    into = *value;
    return Done{};
}

Result<void> read_settings(const Options& options, training::LoraSettings& settings) {
    const auto whole = [&](const char* name, qint64 most, std::int64_t& into) -> Result<void> {
        if (!options.has(name)) return Done{};
        PHOTOFLUX_TRY(into, whole_number(options, name, 1, most));
        return Done{};
    };
    PHOTOFLUX_CHECK(whole("rank", kMostRank, settings.shape.rank));
    PHOTOFLUX_CHECK(whole("steps", kMostSteps, settings.steps));
    PHOTOFLUX_CHECK(whole("batch", kMostBatch, settings.batch));
    PHOTOFLUX_CHECK(read_layers(options, settings.shape));
    PHOTOFLUX_CHECK(
        read_named(options, "optimizer", training::optimizer_kind_of, "adamw, adamw8bit, prodigy", settings.optimizer));
    PHOTOFLUX_CHECK(read_named(options, "times", training::time_sampling_of, "uniform, sigmoid, logit-normal, shifted",
                               settings.times));
    // The factor of an optimizer that finds its rate by itself.
    if (settings.optimizer == training::OptimizerKind::prodigy) settings.rate = 1;
    if (options.has("rate")) {
        PHOTOFLUX_TRY(settings.rate, read_number(options, "rate", 1e-9, 100));
    }
    settings.shape.alpha = static_cast<double>(settings.shape.rank);
    if (options.has("alpha")) {
        PHOTOFLUX_TRY(settings.shape.alpha, read_number(options, "alpha", 1e-3, 1e5));
    }
    if (options.has("seed")) {
        PHOTOFLUX_TRY(const qint64 seed, whole_number(options, "seed", 0, 0xFFFF'FFFF));
        settings.seed = static_cast<std::uint64_t>(seed);
    }
    return Done{};
}

Result<void> read_model(const Options& options, TrainArguments& into) {
    PHOTOFLUX_TRY(const auto model, modelstore::find_model(options.has("model") ? options.value("model").toStdString()
                                                                                : modelstore::kDefaultModel));
    engine::TrainingRequest& request = into.request;
    request.model = model.path;
    request.parts = parts_of(model);
    into.plan = dataset::training_defaults(modelstore::native_size(model.path));
    PHOTOFLUX_CHECK(read_device(options, request.device, request.precision));
    PHOTOFLUX_TRY(request.memory_limit, read_memory_limit(options));
    if (options.has("beside")) {
        PHOTOFLUX_TRY(const auto lora, modelstore::find_lora(options.value("beside").toStdString()));
        request.beside = {{lora, 1}};
    }
    return Done{};
}

Result<void> read_measures(const Options& options, engine::MeasureSettings& measures) {
    measures.stop_early = !options.has("no-early-stop");
    if (const auto bundled = modelstore::find_model(modelstore::kDefaultModel); bundled.ok())
        measures.bundled_model = bundled->path;
    if (!options.has("encoder")) {
        measures.encoder = modelstore::installed_image_encoder();
    } else if (options.value("encoder") != QLatin1String("built-in")) {
        PHOTOFLUX_TRY(measures.encoder, modelstore::find_image_encoder(options.value("encoder").toStdString()));
    }
    return Done{};
}

/// Where the photos come from, and what the model is to learn in them.
Result<void> read_subject(const Options& options, TrainArguments& into) {
    into.photos = options;
    into.photos.positional = options.all("photos") + options.positional;
    const bool photos = into.names_photos(), there = options.has("data-set");
    if (photos && there) return usage(TrainText::tr("photos and --data-set cannot go together"));
    if (!photos && !there && !options.has("resume"))
        return usage(
            TrainText::tr("train needs photos: --photos FOLDER, --from-library QUERY or --album NAME; or a data set: "
                          "--data-set NAME; \"photoflux train --help\" shows how"));
    into.name = options.value(options.has("name") ? "name" : "data-set").trimmed().toStdString();
    if (into.name.empty()) return usage(TrainText::tr("train needs a name for what it makes: --name NAME"));
    into.data_set = there ? options.value("data-set").toStdString() : into.name;
    // A folder's name that no other file can have.
    if (auto folder = dataset::folder_of_data_set(dataset::user_data_sets(), into.name); !folder.ok())
        return folder.failure();
    into.person = options.has("person");
    into.consent = options.has("consent");
    if (!photos) {
        for (const char* of_photos : {"trigger", "class", "resolution", "keep", "leave"})
            if (options.has(of_photos))
                return usage(
                    TrainText::tr("--%1 is said when a data set is made, with --photos").arg(QLatin1String(of_photos)));
        return Done{};
    }
    into.words.trigger = options.value("trigger").trimmed().toStdString();
    into.words.class_word = options.value("class").trimmed().toStdString();
    if (into.words.trigger.empty())
        return usage(TrainText::tr("train needs a new word that will call the subject: --trigger WORD"));
    if (into.words.class_word.empty()) into.words.class_word = into.person ? "person" : "object";
    if (!options.has("resolution"))
        into.photos.values.insert(QStringLiteral("resolution"), QString::number(into.plan.resolution));
    return dataset::check_words(into.words);
}

}  // namespace

bool TrainArguments::names_photos() const { return !photos.positional.isEmpty() || names_library_photos(photos); }

Result<TrainArguments> read_train_arguments(const QStringList& arguments) {
    PHOTOFLUX_TRY(const Options options, parse_options(arguments, known_options()));
    TrainArguments read;
    read.help = options.has("help");
    if (read.help) return read;
    read.json = options.has("json");
    read.quiet = options.has("quiet");
    read.only_forecast = options.has("forecast");
    read.resume = options.has("resume");
    PHOTOFLUX_CHECK(read_model(options, read));
    PHOTOFLUX_CHECK(read_subject(options, read));
    PHOTOFLUX_CHECK(read_settings(options, read.plan.settings));
    PHOTOFLUX_CHECK(read_measures(options, read.request.measures));
    if (options.has("samples")) {
        PHOTOFLUX_TRY(const qint64 samples, whole_number(options, "samples", 0, 100));
        read.plan.sample_pictures = static_cast<int>(samples);
    }
    if (options.has("no-prior")) read.plan.preserves_prior = false;
    read.out = options.has("out") ? imaging::to_path(QFileInfo(options.value("out")).absoluteFilePath())
                                  : modelstore::user_models() / "loras";
    return read;
}

QString train_help() {
    return TrainText::
        tr("photoflux train --photos FOLDER|FILE… --name NAME --trigger WORD [options]\n"
           "photoflux train --from-library QUERY|--album NAME …   photos of the library, as \"library search\" finds "
           "them\n"
           "photoflux train --data-set NAME [options]     from a data set that \"photoflux dataset make\" made\n"
           "\n"
           "Trains a personal model (a LoRA) and shows what it has learned; then:\n"
           "photoflux generate \"a picture of WORD …\" --lora NAME\n"
           "\n"
           "  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)\n"
           "  --person          a person is the subject; --consent: that person agreed:\n"
           "                    %1\n"
           "  --keep FILE       overrule the choice of photos; may come several times, as --leave FILE\n"
           "  --model NAME|PATH the model to train for (default: mini)\n"
           "  --forecast        only say what it will take\n"
           "  --out FOLDER      where NAME.safetensors (kohya's layout) and NAME-diffusers.safetensors go\n"
           "                    (default: where --lora NAME finds them)\n"
           "  --resume          go on with the settings that it was begun with; the same command does, too\n"
           "\n"
           "What follows has defaults that suit the model:\n"
           "  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N\n"
           "  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted\n"
           "  --layers attention,feed-forward,modulation,clip   what of the model gets factors\n"
           "  --beside LORA     acts while it trains and does not come into the result, as [schnell] needs one\n"
           "  --encoder NAME|FOLDER   a DINOv2 or CLIP that compares pictures, or built-in (default: dinov2-small "
           "where it\n"
           "                    was downloaded, else the one built in)\n"
           "  --samples N       sample pictures of each prompt whenever likeness is measured; 0: nothing is measured\n"
           "  --no-early-stop   make every step, even when likeness gains nothing more\n"
           "  --no-prior        do not learn the model's own pictures beside the photos, by which a small model keeps "
           "what\n"
           "                    it knows\n"
           "  --device D --precision P --memory GB   as for generate\n"
           "  --quiet           no progress\n"
           "  --json            one event a line on stdout: forecast, progress, sample, measure, trained, done\n"
           "\n"
           "Ctrl-C keeps a checkpoint. The paths of the files go to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad\n"
           "input or nothing learned, 4 not enough memory or disk, 130 cancelled.")
            .arg(words_of(dataset::consent_words()));
}

}  // namespace photoflux::cli
