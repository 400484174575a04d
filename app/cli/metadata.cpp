#include "imaging/metadata.h"

#include "commands.h"
#include "console.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"
#include "options.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using imaging::Metadata;

constexpr int kNames = 20;  // characters of the column of names

struct MetadataText {
    Q_DECLARE_TR_FUNCTIONS(Metadata)
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString help() {
    return MetadataText::tr(
        "photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark\n"
        "photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but "
        "the\n"
        "                                           mark that it was generated; --out may be the same file");
}

void event(Console& console, const QString& path, const Metadata& metadata) {
    using nlohmann::ordered_json;
    ordered_json json = {{"event", "metadata"},
                         {"path", path.toStdString()},
                         {"format", metadata.format},
                         {"width", metadata.width},
                         {"height", metadata.height},
                         {"bytes", metadata.bytes},
                         {"generated", metadata.generated()},
                         {"digital_source_type", metadata.digital_source_type},
                         {"made_by", metadata.made_by}};
    if (metadata.recipe) {
        json["recipe"] = ordered_json::parse(imaging::to_json(*metadata.recipe));
        if (!metadata.exact) {
            json["recipe"].erase("program");  // only the words are in our form
            json["recipe"].erase("format");
        }
        json["exact"] = metadata.exact;
    }
    if (metadata.infotext) {
        ordered_json parameters = ordered_json::object();
        for (const auto& [key, value] : metadata.infotext->parameters) parameters[key] = value;
        json["infotext"] = {{"prompt", metadata.infotext->prompt},
                            {"negative_prompt", metadata.infotext->negative_prompt},
                            {"parameters", parameters}};
    }
    json["properties"] = ordered_json::object();
    for (const auto& [key, value] : metadata.properties) json["properties"][key] = value;
    json["problems"] = ordered_json::array();
    for (const auto& problem : metadata.problems) json["problems"].push_back(problem.message);
    console.event(json);
}

void line(Console& console, const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    QString whole = name.leftJustified(kNames) + u' ' + value;
    // Further lines stand below the value: none can pass for a field of its own.
    whole.replace(u'\n', QLatin1Char('\n') + QString(kNames + 1, u' '));
    console.result(whole);
}

void show_recipe(Console& console, const Metadata& metadata) {
    if (metadata.recipe) {
        const auto& recipe = *metadata.recipe;
        console.result(QString());
        console.result(metadata.exact ? MetadataText::tr("Recipe (exact):")
                                      : MetadataText::tr("Recipe (as far as it is written):"));
        line(console, MetadataText::tr("Prompt"), text(recipe.prompt));
        line(console, MetadataText::tr("Style"), text(recipe.style));
        line(console, MetadataText::tr("Seed"), QString::number(recipe.seed));
        if (recipe.width)
            line(console, MetadataText::tr("Size"), QStringLiteral("%1x%2").arg(recipe.width).arg(recipe.height));
        line(console, MetadataText::tr("Steps"), QString::number(recipe.steps));
        if (recipe.guidance) line(console, MetadataText::tr("Guidance"), QString::number(*recipe.guidance));
        if (recipe.max_sequence_length)
            line(console, MetadataText::tr("Text tokens"), QString::number(recipe.max_sequence_length));
        line(console, MetadataText::tr("Model"), text(recipe.model_name));
        line(console, MetadataText::tr("Model hash"), text(recipe.model_hash));
        line(console, MetadataText::tr("Device"), text(recipe.device));
        line(console, MetadataText::tr("Precision"), text(recipe.precision));
    } else if (metadata.infotext) {
        console.result(QString());
        line(console, MetadataText::tr("Prompt"), text(metadata.infotext->prompt));
    }
    if (metadata.infotext && !metadata.exact) {
        line(console, MetadataText::tr("Negative prompt"), text(metadata.infotext->negative_prompt));
        for (const auto& [key, value] : metadata.infotext->parameters) line(console, text(key), text(value));
    }
}

void show(Console& console, const QString& path, const Metadata& metadata) {
    line(console, MetadataText::tr("File"), path);
    line(console, MetadataText::tr("Format"), text(metadata.format).toUpper());
    line(console, MetadataText::tr("Pixels"), QStringLiteral("%1x%2").arg(metadata.width).arg(metadata.height));
    line(console, MetadataText::tr("Bytes"), QString::number(metadata.bytes));
    line(console, MetadataText::tr("Made by"), text(metadata.made_by));
    const bool marked = metadata.digital_source_type == imaging::kGenerated ||
                        metadata.digital_source_type == imaging::kEditedWithGenerated;
    line(console, MetadataText::tr("Marked"),
         marked                 ? MetadataText::tr("as generated (%1)").arg(text(metadata.digital_source_type))
         : metadata.generated() ? MetadataText::tr("no, although it was generated")
                                : text(metadata.digital_source_type));
    show_recipe(console, metadata);
    if (!metadata.properties.empty()) console.result(QString());
    for (const auto& [key, value] : metadata.properties) line(console, text(key), text(value));
    for (const auto& problem : metadata.problems) console.warn(words_of(problem));
}

}  // namespace

int run_metadata(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")));
    const auto options = parse_options(arguments, {{"out"}, {"json", false}, {"help", false}});
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help")) {
        console.result(help());
        return kExitDone;
    }
    const auto usage = [&](const QString& why) { return console.fail(Error{ErrorCode::usage, why.toStdString()}); };
    const QString action = options->positional.value(0), file = options->positional.value(1);
    if (action != QLatin1String("show") && action != QLatin1String("strip")) {
        return usage(MetadataText::tr("metadata needs \"show FILE\" or \"strip FILE --out FILE\""));
    }
    if (options->positional.size() != 2 || file.isEmpty())
        return usage(MetadataText::tr("metadata %1 needs one file").arg(action));
    const auto path = imaging::to_path(file);

    if (action == QLatin1String("strip")) {
        if (options->value("out").isEmpty())
            return usage(MetadataText::tr("metadata strip needs --out FILE; it may be the same file"));
        const auto out = imaging::to_path(options->value("out"));
        if (auto stripped = imaging::strip_metadata(path, out); !stripped.ok()) return console.fail(stripped.failure());
        if (!console.json()) console.path(options->value("out"));
        console.event({{"event", "stripped"}, {"path", options->value("out").toStdString()}});
        return kExitDone;
    }
    if (options->has("out")) return usage(MetadataText::tr("metadata show takes no --out"));
    const auto metadata = imaging::read_metadata(path);
    if (!metadata.ok()) return console.fail(metadata.failure());
    console.json() ? event(console, file, *metadata) : show(console, file, *metadata);
    return kExitDone;
}

}  // namespace photoflux::cli
