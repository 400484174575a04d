#include "commands.h"
#include "console.h"
#include "imaging/decoders.h"
#include "imaging/whole_file.h"
#include "lora/lora_metadata.h"
#include "lora_info.h"
#include "lora_worker.h"
#include "modelstore/model_folders.h"
#include "options.h"
#include "prompts/lora_tags.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace photoflux::cli {
namespace {

constexpr qint64 kHighestRank = 4096;
constexpr int kPreviewSide = 512, kPreviewQuality = 85;

struct LoraText {
    Q_DECLARE_TR_FUNCTIONS(Lora)
};

QString help() {
    return LoraText::tr(
        "photoflux lora info FILE                 layers, ranks, model, licence, and whether it works\n"
        "photoflux lora convert FILE --to kohya|diffusers --out FILE   another layout, for other programs\n"
        "photoflux lora merge FILE[:STRENGTH] FILE[:STRENGTH]… --out FILE   several in one\n"
        "photoflux lora resize FILE --rank N|--keep SHARE --out FILE   a smaller file of nearly the same effect\n"
        "\n"
        "  --to LAYOUT       kohya or diffusers (merge, resize: as the first file)\n"
        "  --rank N          at most N directions of each layer; the error is said\n"
        "  --keep SHARE      as many as hold this share of each layer's squared length, for example 0.95\n"
        "  --dtype TYPE      fp16, bf16 or fp32 (default: as the files)\n"
        "  --title TEXT, --trigger WORDS, --author NAME, --licence TEXT   what the new file says of itself\n"
        "  --preview FILE    a picture to keep in it\n"
        "  --force           replace an existing file\n"
        "\n"
        "Captions, folders and paths of whoever trained it do not go on into the new file. All take --json.");
}

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

int info(Console& console, const Options& options) {
    if (options.positional.size() != 1) return console.fail(usage(LoraText::tr("lora info needs one file")));
    const auto file = modelstore::find_lora(options.positional[0].toStdString());
    if (!file.ok()) return console.fail(file.failure());
    const auto read = lora::LoraInfo::read(*file);
    if (!read.ok()) return console.fail(read.failure());
    show(console, imaging::to_qstring(*file), *read);
    return kExitDone;
}

Result<void> read_inputs(const Options& options, bool several, lora::LoraJob& job) {
    for (const QString& word : options.positional) {
        auto use = prompts::parse_lora_use(word.toStdString());
        // A name with a colon, of a file that lies there.
        if (!several || QFileInfo(word).isFile()) use = {word.toStdString(), 1};
        PHOTOFLUX_TRY(auto file, modelstore::find_lora(use.name));
        job.inputs.push_back({std::move(file), use.strength});
    }
    return Done{};
}

Result<void> read_output(const Options& options, lora::LoraJob& job) {
    const QString out = options.value("out");
    if (out.isEmpty()) return usage(LoraText::tr("--out FILE says where the new file goes"));
    if (!out.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive))
        return usage(LoraText::tr("--out must end with .safetensors, by which programs know LoRA files"));
    job.out = imaging::to_path(out);
    if (QFileInfo::exists(out) && !options.has("force"))
        return Error{ErrorCode::bad_input,
                     LoraText::tr("%1 exists already; choose another name, or --force to replace it")
                         .arg(QDir::toNativeSeparators(out))
                         .toStdString()};
    PHOTOFLUX_CHECK(imaging::check_writable(imaging::folder_of(job.out)));
    return imaging::check_destination(job.out);
}

/// One of a few words; empty where the option is not given.
Result<std::string> word_of(const Options& options, const char* name, const QStringList& words) {
    if (!options.has(name) || words.contains(options.value(name))) return options.value(name).toStdString();
    return usage(LoraText::tr("--%1 can be %2, not \"%3\"")
                     .arg(QLatin1String(name), words.join(QStringLiteral(", ")), options.value(name)));
}

Result<void> read_sizes(const Options& options, lora::LoraJob& job) {
    if (options.has("rank")) {
        PHOTOFLUX_TRY(job.rank, whole_number(options, "rank", 1, kHighestRank));
    }
    if (!options.has("keep")) return Done{};
    bool number = false;
    job.keep = options.value("keep").toDouble(&number);
    if (!number || !(job.keep > 0 && job.keep < 1))
        return usage(LoraText::tr("--keep needs a share between 0 and 1, not \"%1\"").arg(options.value("keep")));
    return Done{};
}

/// A picture as it is kept in a file's head: small, without anything that the photo says of itself.
Result<std::string> preview_of(const QString& file) {
    PHOTOFLUX_TRY(const auto decoder, find_decoder());
    imaging::Decoders decoders(imaging::to_path(decoder));
    PHOTOFLUX_TRY(const QImage picture, decoders.decode(imaging::to_path(file), kPreviewSide));
    QImage plain = picture.convertToFormat(QImage::Format_RGB888);
    plain.setColorSpace(QColorSpace());  // sRGB goes without saying
    for (const QString& key : plain.textKeys()) plain.setText(key, QString());
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!plain.save(&buffer, "JPEG", kPreviewQuality))
        return Error{ErrorCode::internal, LoraText::tr("%1 could not be made a preview").arg(file).toStdString()};
    return lora::jpeg_data_uri({reinterpret_cast<const std::uint8_t*>(jpeg.constData()), std::size_t(jpeg.size())});
}

Result<void> read_metadata(const Options& options, lora::LoraJob& job) {
    constexpr std::array<std::pair<const char*, const char*>, 4> kTexts = {{{"title", "modelspec.title"},
                                                                            {"trigger", "modelspec.trigger_phrase"},
                                                                            {"author", "modelspec.author"},
                                                                            {"licence", "modelspec.license"}}};
    for (const auto& [option, key] : kTexts)
        if (options.has(option)) job.metadata.push_back({key, options.value(option).toStdString()});
    if (options.has("preview")) {
        PHOTOFLUX_TRY(auto preview, preview_of(options.value("preview")));
        job.metadata.push_back({lora::kThumbnail, std::move(preview)});
    }
    return Done{};
}

Result<lora::LoraJob> job_of(const QString& command, const Options& options) {
    const bool merge = command == QLatin1String("merge");
    if (merge && options.positional.size() < 2) return usage(LoraText::tr("lora merge needs two files or more"));
    if (!merge && options.positional.size() != 1) return usage(LoraText::tr("lora %1 needs one file").arg(command));
    if (command == QLatin1String("convert") && !options.has("to"))
        return usage(LoraText::tr("lora convert needs --to kohya or --to diffusers"));
    if (command == QLatin1String("resize") && !options.has("rank") && !options.has("keep"))
        return usage(LoraText::tr("lora resize needs --rank N or --keep SHARE"));
    lora::LoraJob job;
    PHOTOFLUX_TRY(job.layout, word_of(options, "to", {QStringLiteral("kohya"), QStringLiteral("diffusers")}));
    PHOTOFLUX_TRY(job.dtype,
                  word_of(options, "dtype", {QStringLiteral("fp16"), QStringLiteral("bf16"), QStringLiteral("fp32")}));
    PHOTOFLUX_CHECK(read_sizes(options, job));
    PHOTOFLUX_CHECK(read_inputs(options, merge, job));
    PHOTOFLUX_CHECK(read_output(options, job));
    PHOTOFLUX_CHECK(read_metadata(options, job));
    return job;
}

void report(Console& console, const lora::LoraJob& job, const lora::LoraOutcome& outcome) {
    const QString file = imaging::to_qstring(job.out);
    for (const Sentence& note : outcome.notes) console.warn(words_of(note));
    console.event({{"event", "lora_written"},
                   {"path", file.toStdString()},
                   {"layout", outcome.layout},
                   {"dtype", outcome.dtype},
                   {"modules", outcome.modules},
                   {"parameters", outcome.parameters},
                   {"smallest_rank", outcome.smallest_rank},
                   {"largest_rank", outcome.largest_rank},
                   {"error", outcome.error},
                   {"worst_error", outcome.worst_error},
                   {"worst_layer", outcome.worst_layer}});
    if (console.json()) return;
    console.path(QDir::toNativeSeparators(file));
    const auto [low, high] = std::pair(outcome.smallest_rank, outcome.largest_rank);
    console.say(LoraText::tr("%1 layers in the layout of %2, rank %3, %4")
                    .arg(outcome.modules)
                    .arg(QString::fromStdString(outcome.layout),
                         low == high ? QString::number(low) : QStringLiteral("%1–%2").arg(low).arg(high),
                         size_of(QFileInfo(file).size())));
    if (outcome.worst_layer.empty()) return;
    const auto percent = [](double share) { return QString::number(share * 100, 'g', 3); };
    console.say(
        LoraText::tr("Left out: %1 % of the change (relative Frobenius error); most in %2, %3 %")
            .arg(percent(outcome.error), QString::fromStdString(outcome.worst_layer), percent(outcome.worst_error)));
}

int write(Console& console, const QString& command, const Options& options) {
    const auto job = job_of(command, options);
    if (!job.ok()) return console.fail(job.failure());
    const auto worker = find_worker();
    if (!worker.ok()) return console.fail(worker.failure());
    const auto outcome = run_lora_job(*job, *worker);
    if (!outcome.ok()) return console.fail(outcome.failure());
    report(console, *job, *outcome);
    return kExitDone;
}

std::vector<Option> options_of(const QString& command) {
    std::vector<Option> known = {{"json", false}, {"help", false}};
    if (command == QLatin1String("info")) return known;
    for (const char* name : {"to", "out", "rank", "keep", "dtype", "title", "trigger", "author", "licence", "preview"})
        known.push_back({name});
    known.push_back({"force", false});
    known.push_back({"quiet", false});
    return known;
}

}  // namespace

int run_lora(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")), arguments.contains(QLatin1String("--quiet")));
    const QString command = arguments.value(0);
    auto options = parse_options(arguments, options_of(command));
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help") || options->positional.isEmpty()) {
        console.result(help());
        return options->has("help") ? kExitDone : exit_code(ErrorCode::usage);
    }
    options->positional.removeFirst();
    if (command == QLatin1String("info")) return info(console, *options);
    for (const char* known : {"convert", "merge", "resize"})
        if (command == QLatin1String(known)) return write(console, command, *options);
    return console.fail(
        usage(LoraText::tr("\"lora\" knows no \"%1\"; \"photoflux lora --help\" shows what").arg(command)));
}

}  // namespace photoflux::cli
