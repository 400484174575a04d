#include "generate_arguments.h"

#include "engine_options.h"
#include "imaging/metadata.h"
#include "imaging/picture_file.h"
#include "imaging/start_picture.h"
#include "imaging/whole_file.h"
#include "library_photos.h"
#include "modelstore/lora_base.h"
#include "modelstore/model_folders.h"
#include "options.h"
#include "prompts/lora_tags.h"
#include "text/tokenizer.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace photoflux::cli {
namespace {

constexpr int kGrid = 16, kMaxSteps = 1000, kMaxCount = 10'000, kMaxSequence = 4096;
constexpr double kMaxGuidance = 100, kMaxLoraStrength = 100;
/// Of a photo that is restyled, and of a part that is painted anew.
constexpr double kRestyleStrength = 0.75, kRepaintStrength = 0.9;
constexpr int kSoftEdge = 8;  ///< pixels

struct GenerateText {
    Q_DECLARE_TR_FUNCTIONS(Generate)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }
Error bad_input(const QString& text) { return {ErrorCode::bad_input, text.toStdString()}; }

const std::vector<Option>& known_options() {
    static const std::vector<Option> options = {
        {"init"},
        {"mask"},
        {"strength"},
        {"soft-edge"},
        {"reference"},
        {"memory"},
        {"lora", true, true},
        {"model"},
        {"size"},
        {"steps"},
        {"guidance"},
        {"seed"},
        {"count"},
        {"max-sequence-length"},
        {"out"},
        {"device"},
        {"precision"},
        {"from"},
        {"quiet", false},
        {"json", false},
        {"help", false},
        {"to-library", false},
        {"library"},
    };
    return options;
}

qint64 nearest_allowed(qint64 side) {
    constexpr qint64 kLargest = imaging::kMaxSide / kGrid * kGrid;
    return std::clamp((side + kGrid / 2) / kGrid * kGrid, qint64(kGrid), kLargest);
}

Result<void> check_size(qint64 width, qint64 height) {
    const qint64 right_width = nearest_allowed(width), right_height = nearest_allowed(height);
    if (width != right_width || height != right_height) {
        return bad_input(
            GenerateText::tr("%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to "
                             "65520; the nearest size is %3x%4")
                .arg(width)
                .arg(height)
                .arg(right_width)
                .arg(right_height));
    }
    if (width * height > imaging::kMaxPixels) {
        return bad_input(GenerateText::tr("%1x%2 pixels are more than the 200 megapixels that a picture may have")
                             .arg(width)
                             .arg(height));
    }
    return Done{};
}

Result<void> read_size(const QString& text, engine::GenerateRequest& request) {
    static const QRegularExpression form(QStringLiteral("^(-?\\d{1,9})[xX×](-?\\d{1,9})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return usage(GenerateText::tr("--size needs WIDTHxHEIGHT, for example 512x768, not \"%1\"").arg(text));
    const qint64 width = match.captured(1).toLongLong(), height = match.captured(2).toLongLong();
    PHOTOFLUX_CHECK(check_size(width, height));
    request.width = static_cast<int>(width);
    request.height = static_cast<int>(height);
    return Done{};
}

Result<std::uint64_t> read_seed(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^-?\\d+$"));
    if (!form.match(text).hasMatch())
        return usage(GenerateText::tr("--seed needs a whole number, not \"%1\"").arg(text));
    bool ok = false;
    const std::uint64_t seed = text.toULongLong(&ok);
    if (!ok) return bad_input(GenerateText::tr("--seed can be 0 to 18446744073709551615 (64 bits), not %1").arg(text));
    return seed;
}

Result<void> read_numbers(const Options& options, engine::GenerateRequest& request) {
    const auto whole = [&](const char* name, qint64 highest, int& target) -> Result<void> {
        if (!options.has(name)) return Done{};
        PHOTOFLUX_TRY(const qint64 value, whole_number(options, name, 1, highest));
        target = static_cast<int>(value);
        return Done{};
    };
    PHOTOFLUX_CHECK(whole("steps", kMaxSteps, request.steps));
    PHOTOFLUX_CHECK(whole("count", kMaxCount, request.count));
    PHOTOFLUX_CHECK(whole("max-sequence-length", kMaxSequence, request.max_sequence_length));
    if (options.has("guidance")) {
        PHOTOFLUX_TRY(request.guidance, read_number(options, "guidance", 0, kMaxGuidance));
    }
    if (options.has("seed")) {
        PHOTOFLUX_TRY(request.seed, read_seed(options.value("seed")));
    }
    if (options.has("size")) PHOTOFLUX_CHECK(read_size(options.value("size"), request));
    return Done{};
}

/// LoRAs of --lora, of tags in the prompt, and of the picture that is made again, unless others are named.
Result<void> read_loras(const Options& options, GenerateArguments& into) {
    auto tagged = prompts::take_lora_tags(into.request.prompt);
    into.request.prompt = std::move(tagged.prompt);
    std::vector<prompts::LoraTag> wanted;
    for (const QString& text : options.all("lora")) {
        wanted.push_back(prompts::parse_lora_use(text.toStdString()));
        if (wanted.back().name.empty())
            return usage(GenerateText::tr("--lora needs a file or a name, for example anna.safetensors:0.8"));
    }
    wanted.insert(wanted.end(), tagged.loras.begin(), tagged.loras.end());
    const bool again = wanted.empty() && into.from;
    if (again)
        for (const auto& lora : into.from->loras) wanted.push_back({lora.name, lora.strength});
    for (const auto& use : wanted) {
        if (std::abs(use.strength) > kMaxLoraStrength)
            return bad_input(GenerateText::tr("the strength of the LoRA %1 can be -%2 to %2, not %3")
                                 .arg(QString::fromStdString(use.name))
                                 .arg(kMaxLoraStrength)
                                 .arg(use.strength));
        PHOTOFLUX_TRY(const auto file, modelstore::find_lora(use.name));
        into.request.loras.push_back({file, use.strength});
    }
    into.loras_of_from = again;
    return Done{};
}

/// The photo to start from, to look at, or to repaint a part of. After size and model are known.
Result<void> read_start(const Options& options, GenerateArguments& into) {
    engine::GenerateRequest& request = into.request;
    const bool reference = options.has("reference");
    if (reference && options.has("init"))
        return usage(
            GenerateText::tr("--init and --reference cannot go together: a picture starts from a photo, or looks "
                             "at one"));
    if (!reference && !options.has("init")) {
        for (const char* needs : {"mask", "strength", "soft-edge"})
            if (options.has(needs))
                return usage(GenerateText::tr("--%1 needs a photo: --init PHOTO").arg(QLatin1String(needs)));
        if (into.from && into.from->start)
            return bad_input(
                GenerateText::tr("this picture was made from the photo %1, which it does not hold; give it "
                                 "with --init")
                    .arg(QString::fromStdString(into.from->start->name)));
        return Done{};
    }
    const auto photo = imaging::to_path(options.value(reference ? "reference" : "init"));
    const auto mask = imaging::to_path(options.value("mask"));
    imaging::StartOptions wanted;
    wanted.native = modelstore::native_size(request.model);
    wanted.soft_edge = kSoftEdge;
    if (options.has("soft-edge")) {
        PHOTOFLUX_TRY(const qint64 pixels, whole_number(options, "soft-edge", 0, 1000));
        wanted.soft_edge = static_cast<int>(pixels);
    }
    // What a model looks at keeps its shape; what it starts from takes that of the result.
    if (!reference) wanted.size = {request.width, request.height};
    PHOTOFLUX_TRY(const auto decoder, find_decoder());
    imaging::Decoders decoders(imaging::to_path(decoder));
    PHOTOFLUX_TRY(auto start, imaging::read_start_picture(photo, mask, wanted, decoders));
    start.reference = reference;
    start.strength = mask.empty() ? kRestyleStrength : kRepaintStrength;
    if (into.from && into.from->start) start.strength = into.from->start->strength;
    if (options.has("strength")) {
        PHOTOFLUX_TRY(start.strength, read_number(options, "strength", 0.01, 1));
    }
    if (request.width == 0) {
        request.width = start.picture.width;
        request.height = start.picture.height;
    }
    request.start = std::move(start);
    return Done{};
}

/// Ours, but newer than this program or changed by hand.
bool unreadable(const imaging::Metadata& metadata) {
    return metadata.made_by == "PhotoFlux" && !metadata.exact && !metadata.problems.empty();
}

QString problem_of(const imaging::Metadata& metadata) { return words_of(metadata.problems.front()); }

Error no_recipe(const std::filesystem::path& path, const imaging::Metadata& metadata) {
    const QString name = QString::fromStdString(imaging::name_for_people(path));
    if (unreadable(metadata))
        return bad_input(GenerateText::tr("%1 cannot be made again: %2").arg(name, problem_of(metadata)));
    if (!metadata.made_by.empty() && metadata.made_by != "PhotoFlux") {
        return bad_input(GenerateText::tr("%1 was made by %2, whose way of writing recipes this program cannot follow; "
                                          "\"photoflux metadata show\" prints what it says, to write a prompt from it")
                             .arg(name, QString::fromStdString(metadata.made_by)));
    }
    return bad_input(
        GenerateText::tr("%1 does not say how it was made, so it cannot be made again; the recipe may have been "
                         "removed when the picture was shared")
            .arg(name));
}

Result<void> read_from(const Options& options, GenerateArguments& into) {
    const auto path = imaging::to_path(options.value("from"));
    PHOTOFLUX_TRY(const auto metadata, imaging::read_metadata(path));
    if (!metadata.recipe) return no_recipe(path, metadata);
    into.from = metadata.recipe;
    into.from_is_exact = metadata.exact;
    into.request = imaging::request_of(*metadata.recipe);
    if (into.request.width || into.request.height) PHOTOFLUX_CHECK(check_size(into.request.width, into.request.height));
    if (!metadata.exact) {
        into.remarks << (unreadable(metadata)
                             ? GenerateText::tr("%1: expect a similar picture, not the same").arg(problem_of(metadata))
                             : GenerateText::tr("the picture was made by another program (%1): expect a similar "
                                                "picture, not the same")
                                   .arg(QString::fromStdString(metadata.made_by)));
    }
    return Done{};
}

Result<void> read_prompt(const Options& options, GenerateArguments& into) {
    if (options.positional.size() > 1) {
        return usage(GenerateText::tr("the prompt must be one argument: put it in quotes (\"%1 %2 …\")")
                         .arg(options.positional[0], options.positional[1]));
    }
    if (options.positional.isEmpty()) {
        if (into.from) return Done{};
        return usage(GenerateText::tr("generate needs a prompt: photoflux generate \"a red apple\""));
    }
    into.request.prompt = options.positional[0].toStdString();
    return Done{};
}

/// How many tokens the model's own tokenizer makes of a prompt; without one at least one a word.
qsizetype tokens_of(const std::string& prompt, const std::filesystem::path& model) {
    if (const auto tokenizer = text::Tokenizer::open(modelstore::prompt_tokenizer(model)); tokenizer.ok())
        return static_cast<qsizetype>(tokenizer->ids(prompt).size());
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return QString::fromStdString(prompt).split(spaces, Qt::SkipEmptyParts).size() + 1;  // the end is a token, too
}

/// What of the request this model does not do.
QStringList model_remarks(const Options& options, const engine::GenerateRequest& request) {
    QStringList remarks;
    if (options.has("guidance") && modelstore::has_guidance(request.model) == false)
        remarks << GenerateText::tr("--guidance has no effect: this model was made without guidance embedding");
    const int longest = modelstore::longest_sequence(request.model);
    const bool too_long = longest > 0 && request.max_sequence_length > longest;
    if (too_long && options.has("max-sequence-length")) {
        remarks << GenerateText::tr("--max-sequence-length %1 is more than this model reads; %2 is used")
                       .arg(request.max_sequence_length)
                       .arg(longest);
    }
    const int read = too_long                      ? longest
                     : request.max_sequence_length ? request.max_sequence_length
                                                   : modelstore::default_sequence_length(request.model);
    // A token stands for a byte or more, but for the start and the end: short prompts need not be counted.
    if (read <= 0 || request.prompt.size() + 2 <= static_cast<std::size_t>(read)) return remarks;
    if (const auto tokens = tokens_of(request.prompt, request.model); tokens > read) {
        remarks << GenerateText::tr(
                       "the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 "
                       "tokens; the rest has no effect")
                       .arg(tokens)
                       .arg(read);
    }
    return remarks;
}

}  // namespace

Result<GenerateArguments> read_generate_arguments(const QStringList& arguments) {
    PHOTOFLUX_TRY(const Options options, parse_options(arguments, known_options()));
    GenerateArguments read;
    read.help = options.has("help");
    if (read.help) return read;
    read.json = options.has("json");
    read.quiet = options.has("quiet");
    read.out = options.value("out");
    if (options.has("out") && read.out.isEmpty())
        return usage(GenerateText::tr("--out needs the name of a file or folder"));
    if (options.has("to-library") || options.has("library")) {
        read.library = library_folder(options);
        if (read.out.isEmpty()) read.out = imaging::to_qstring(*read.library / "pictures/");
    }
    if (options.has("from")) PHOTOFLUX_CHECK(read_from(options, read));
    PHOTOFLUX_CHECK(read_prompt(options, read));
    PHOTOFLUX_CHECK(read_loras(options, read));
    if (QString::fromStdString(read.request.prompt).trimmed().isEmpty()) {
        return bad_input(GenerateText::tr("the prompt is empty: say in words what the picture should show"));
    }
    if (!read.from) read.request.seed = QRandomGenerator::system()->generate();
    PHOTOFLUX_CHECK(read_numbers(options, read.request));
    PHOTOFLUX_CHECK(read_device(options, read.request.device, read.request.precision));

    std::string model = modelstore::kDefaultModel;
    if (read.from && !read.from->model_name.empty()) {
        // A picture may come from anyone: it names a model, never a place on this machine.
        model = read.from->model_name.substr(read.from->model_name.find_last_of("/\\") + 1);
    }
    if (options.has("model")) model = options.value("model").toStdString();
    const bool chosen = options.has("model") || (read.from && !read.from->model_name.empty());
    PHOTOFLUX_TRY(const auto folder, chosen || read.request.loras.empty()
                                         ? modelstore::find_model(model)
                                         : modelstore::model_for(read.request.loras.front().file));
    if (!chosen && !folder.bundled && !read.request.loras.empty())
        read.remarks << GenerateText::tr("no model was named: %1 is used, which the LoRA fits")
                            .arg(QString::fromStdString(modelstore::title_of(folder.path)));
    read.request.model = folder.path;
    read.request.parts = parts_of(folder);
    PHOTOFLUX_CHECK(read_start(options, read));
    PHOTOFLUX_TRY(read.request.memory_limit, read_memory_limit(options));
    read.remarks << model_remarks(options, read.request);
    return read;
}

QString generate_help() {
    return GenerateText::tr(
        "photoflux generate \"PROMPT\" [options]\n"
        "photoflux generate --from PICTURE [options]   make a picture again from its own metadata\n"
        "\n"
        "  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file\n"
        "                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI's folders\n"
        "                           (default: mini)\n"
        "  --lora FILE[:STRENGTH]   a LoRA of any layout, by path or name; may be given several times; <lora:NAME:0.8> "
        "in "
        "the\n"
        "                           prompt does the same (default strength: 1)\n"
        "  --init PHOTO             start from a photo instead of noise (restyle)\n"
        "  --strength S             how much of it is made anew, 0.01 to 1 (default: 0.75, with a mask 0.9)\n"
        "  --mask MASK              repaint only what is white in this picture of the same shape; the rest stays as it "
        "is\n"
        "  --soft-edge PIXELS       over which the mask's edge fades (default: 8)\n"
        "  --reference PHOTO        a photo to look at, for FLUX.1 Kontext\n"
        "  --size WxH               pixels, multiples of 16 (default: what the model was trained for)\n"
        "  --steps N                1 to 1000 (default: what suits the model)\n"
        "  --guidance G             0 to 100, for models with guidance embedding\n"
        "  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by "
        "chance)\n"
        "  --count N                how many pictures\n"
        "  --max-sequence-length N  tokens of the prompt that count\n"
        "  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;\n"
        "                           a folder ends with / or exists (default: photoflux-SEED.png here, never "
        "replacing)\n"
        "  --to-library             the pictures become items of the library, in its folder unless --out says "
        "otherwise;\n"
        "                           --library FOLDER: of another one\n"
        "  --device D               auto, cpu, cuda, cuda:N, mps\n"
        "  --precision P            auto, fp32, bf16, fp16; int8, nf4, fp8 (accelerators): smaller weights, a little "
        "less "
        "exact\n"
        "  --memory GB              the most memory that the engine may take; what does not fit is read again and "
        "again\n"
        "  --quiet                  no progress\n"
        "  --json                   one event a line on stdout\n"
        "\n"
        "The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory "
        "or\n"
        "disk, 130 cancelled (Ctrl-C; twice to end at once).");
}

}  // namespace photoflux::cli
