#include "edit_arguments.h"

#include "editing/filters.h"
#include "imaging/whole_file.h"
#include "options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace photoflux::cli {
namespace {

using editing::Recipe;

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }
Error bad_input(const QString& text) { return {ErrorCode::bad_input, text.toStdString()}; }

/// What --style says, not an option of its own.
bool hidden(const editing::Setting& setting) { return setting.value == &Recipe::filter_strength; }

std::vector<Option> known_options() {
    std::vector<Option> known = {{"recipe"},
                                 {"save-recipe"},
                                 {"crop"},
                                 {"ratio"},
                                 {"rotate"},
                                 {"flip", false},
                                 {"curve"},
                                 {"curve-red"},
                                 {"curve-green"},
                                 {"curve-blue"},
                                 {"spot", true, true},
                                 {"colours-from"},
                                 {"style"},
                                 {"out"},
                                 {"preset"},
                                 {"size"},
                                 {"quality"},
                                 {"bits"},
                                 {"format"},
                                 {"profile"},
                                 {"metadata"},
                                 {"list-filters", false},
                                 {"json", false},
                                 {"quiet", false},
                                 {"help", false}};
    for (const auto& setting : editing::settings())
        if (!hidden(setting)) known.push_back({setting.name});
    return known;
}

Result<double> number(const QString& text, const char* option) {
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok) return usage(EditText::tr("--%1 needs a number, not \"%2\"").arg(QLatin1String(option), text));
    return value;
}

/// "0.1,0.2,0.5,0.5". Errors: usage (another count, no numbers).
Result<std::vector<double>> numbers(const QString& text, const char* option, qsizetype count) {
    const QStringList parts = text.split(u',');
    if (parts.size() != count)
        return usage(EditText::tr("--%1 needs %2 numbers with commas between them, not \"%3\"")
                         .arg(QLatin1String(option))
                         .arg(count)
                         .arg(text));
    std::vector<double> values;
    for (const QString& part : parts) {
        PHOTOFLUX_TRY(const double value, number(part, option));
        values.push_back(value);
    }
    return values;
}

Result<editing::Curve> curve(const Options& options, const char* name) {
    editing::Curve points;
    for (const QString& pair : options.value(name).split(u' ', Qt::SkipEmptyParts)) {
        PHOTOFLUX_TRY(const auto point, numbers(pair, name, 2));
        points.push_back({point[0], point[1]});
    }
    return points;
}

/// "3:2" or "1.5".
Result<double> ratio_of(const QString& text) {
    const QStringList sides = text.split(u':');
    PHOTOFLUX_TRY(const double width, number(sides.value(0), "ratio"));
    PHOTOFLUX_TRY(const double height, number(sides.value(1, QStringLiteral("1")), "ratio"));
    if (sides.size() > 2 || !(width > 0) || !(height > 0) || width / height > 100 || height / width > 100)
        return usage(EditText::tr("--ratio needs two numbers such as 3:2, not \"%1\"").arg(text));
    return width / height;
}

/// A name and, behind the last colon, a strength.
Result<std::pair<QString, double>> with_strength(const QString& text, const char* option) {
    const auto colon = text.lastIndexOf(u':');
    bool ok = false;
    const double strength = text.mid(colon + 1).toDouble(&ok);
    if (colon < 1 || !ok) return std::pair(text, 1.0);
    if (strength < 0 || strength > 1)
        return bad_input(
            EditText::tr("the strength of --%1 can be 0 to 1, not %2").arg(QLatin1String(option)).arg(strength));
    return std::pair(text.left(colon), strength);
}

Result<void> read_geometry(const Options& options, EditArguments& read) {
    if (options.has("rotate")) {
        PHOTOFLUX_TRY(const double degrees, number(options.value("rotate"), "rotate"));
        const int quarters = static_cast<int>(degrees / 90);
        if (quarters * 90 != degrees || quarters < -3 || quarters > 3)
            return bad_input(EditText::tr("--rotate can be 90, 180, 270 or -90; smaller angles are --straighten"));
        read.recipe.quarter_turns = (quarters + 4) % 4;
    }
    if (options.has("flip")) read.recipe.flipped = true;
    if (options.has("crop") && options.has("ratio"))
        return usage(EditText::tr("--crop and --ratio cannot go together"));
    if (options.has("crop")) {
        PHOTOFLUX_TRY(const auto shares, numbers(options.value("crop"), "crop", 4));
        read.recipe.crop = {shares[0], shares[1], shares[2], shares[3], 0};
    }
    if (options.has("ratio")) {
        PHOTOFLUX_TRY(read.ratio, ratio_of(options.value("ratio")));
    }
    if (options.has("spot")) read.recipe.spots.clear();
    for (const QString& text : options.all("spot")) {
        PHOTOFLUX_TRY(const auto values, numbers(text, "spot", 5));
        read.recipe.spots.push_back({values[0], values[1], values[2], values[3], values[4]});
    }
    return Done{};
}

Result<void> read_looks(const Options& options, EditArguments& read) {
    for (const auto& setting : editing::settings()) {
        if (hidden(setting) || !options.has(setting.name)) continue;
        PHOTOFLUX_TRY(read.recipe.*setting.value, number(options.value(setting.name), setting.name));
    }
    auto& curves = read.recipe.curves;
    for (const auto& [name, to] : {std::pair("curve", &curves.rgb),
                                   {"curve-red", &curves.red},
                                   {"curve-green", &curves.green},
                                   {"curve-blue", &curves.blue}}) {
        if (!options.has(name)) continue;
        PHOTOFLUX_TRY(*to, curve(options, name));
    }
    if (options.has("style")) {
        PHOTOFLUX_TRY(const auto style, with_strength(options.value("style"), "style"));
        read.recipe.filter = style.first.toStdString();
        read.recipe.filter_strength = style.second;
        if (!editing::find_filter(read.recipe.filter))
            return bad_input(EditText::tr("there is no filter \"%1\"; \"photoflux edit --list-filters\" lists them")
                                 .arg(style.first));
    }
    if (options.has("colours-from")) {
        PHOTOFLUX_TRY(const auto from, with_strength(options.value("colours-from"), "colours-from"));
        read.colours_from = imaging::to_path(from.first);
        read.colours_strength = from.second;
    }
    return editing::check(read.recipe);
}

/// The value of an option that is one of a few words. Errors: usage.
template <class T>
Result<void> choice(const Options& options, const char* name, std::initializer_list<std::pair<const char*, T>> words,
                    T& value) {
    if (!options.has(name)) return Done{};
    QStringList all;
    for (const auto& [word, meaning] : words) {
        all << QLatin1String(word);
        if (options.value(name) != QLatin1String(word)) continue;
        value = meaning;
        return Done{};
    }
    return usage(EditText::tr("--%1 can be %2, not \"%3\"")
                     .arg(QLatin1String(name), all.join(QStringLiteral(", ")), options.value(name)));
}

Result<void> read_size(const Options& options, editing::ExportSettings& settings) {
    if (!options.has("size")) return Done{};
    const QStringList sides = options.value("size").split(u'x');
    bool ok = false, ok_too = true;
    const int width = sides.value(0).toInt(&ok);
    const int height = sides.size() > 1 ? sides.value(1).toInt(&ok_too) : 0;
    if (!ok || !ok_too || sides.size() > 2 || width < 1 || (sides.size() > 1 && height < 1))
        return usage(EditText::tr("--size needs pixels of the longest side, or WIDTHxHEIGHT, not \"%1\"")
                         .arg(options.value("size")));
    settings.longest = sides.size() == 1 ? width : 0;
    settings.exact = sides.size() == 1 ? QSize() : QSize(width, height);
    return Done{};
}

Result<void> read_export(const Options& options, EditArguments& read) {
    using editing::ExportFormat, editing::ExportProfile, imaging::KeptMetadata;
    auto& settings = read.settings;
    if (options.has("preset")) {
        const auto* preset = editing::find_export_preset(options.value("preset").toStdString());
        if (!preset)
            return usage(EditText::tr("--preset can be full, web, small, print or archive, not \"%1\"")
                             .arg(options.value("preset")));
        settings = preset->settings;
    }
    const QString out = options.value("out");
    read.out = imaging::to_path(out);
    read.out_is_folder = out.endsWith(u'/') || out.endsWith(QDir::separator()) || QFileInfo(out).isDir();
    if (!out.isEmpty() && !read.out_is_folder) {
        const auto format = editing::format_of(read.out);
        if (!format)
            return usage(EditText::tr("--out %1 has no suffix that pictures are saved with; use .jpg, .png, .tif or "
                                      ".webp, or end it with / for a folder")
                             .arg(out));
        settings.format = *format;
    }
    if (options.has("format") && !read.out_is_folder)
        return usage(EditText::tr("--format goes with a folder; a file's suffix says it"));
    PHOTOFLUX_CHECK(choice<ExportFormat>(options, "format",
                                         {{"jpeg", ExportFormat::jpeg},
                                          {"png", ExportFormat::png},
                                          {"tiff", ExportFormat::tiff},
                                          {"webp", ExportFormat::webp}},
                                         settings.format));
    PHOTOFLUX_CHECK(choice<ExportProfile>(options, "profile",
                                          {{"srgb", ExportProfile::srgb},
                                           {"display-p3", ExportProfile::display_p3},
                                           {"adobe-rgb", ExportProfile::adobe_rgb}},
                                          settings.profile));
    PHOTOFLUX_CHECK(choice<KeptMetadata>(
        options, "metadata",
        {{"all", KeptMetadata::all}, {"no-place", KeptMetadata::without_place}, {"none", KeptMetadata::none}},
        settings.metadata));
    PHOTOFLUX_CHECK(choice<bool>(options, "bits", {{"8", false}, {"16", true}}, settings.sixteen_bits));
    PHOTOFLUX_CHECK(read_size(options, settings));
    if (options.has("quality")) {
        PHOTOFLUX_TRY(const qint64 quality, whole_number(options, "quality", 1, 100));
        settings.quality = static_cast<int>(quality);
    }
    return editing::check(settings);
}

Result<void> read_recipe(const Options& options, Recipe& recipe) {
    if (!options.has("recipe")) return Done{};
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(imaging::to_path(options.value("recipe"))));
    PHOTOFLUX_TRY(recipe, editing::recipe_from_json({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    return Done{};
}

/// An original is never written to, under whatever name.
Result<void> check_originals(const EditArguments& read) {
    for (const auto& target : {read.out, read.save_recipe}) {
        for (const auto& photo : read.photos) {
            std::error_code unknown;
            if (target.empty() || (target == read.out && read.out_is_folder) ||
                !std::filesystem::equivalent(target, photo, unknown))
                continue;
            return bad_input(EditText::tr("%1 is the original, which is never changed; choose another name")
                                 .arg(imaging::to_qstring(target)));
        }
    }
    return Done{};
}

}  // namespace

Result<EditArguments> read_edit_arguments(const QStringList& arguments) {
    PHOTOFLUX_TRY(const Options options, parse_options(arguments, known_options()));
    EditArguments read;
    read.help = options.has("help");
    read.list = options.has("list-filters");
    read.json = options.has("json");
    read.quiet = options.has("quiet");
    if (read.help || read.list) return read;
    for (const QString& photo : options.positional) read.photos.push_back(imaging::to_path(photo));
    read.save_recipe = imaging::to_path(options.value("save-recipe"));
    PHOTOFLUX_CHECK(read_recipe(options, read.recipe));
    PHOTOFLUX_CHECK(read_geometry(options, read));
    PHOTOFLUX_CHECK(read_looks(options, read));
    PHOTOFLUX_CHECK(read_export(options, read));
    if (read.photos.empty()) return usage(EditText::tr("edit needs a photo; \"photoflux edit --help\" shows how"));
    if (read.out.empty() && read.save_recipe.empty())
        return usage(EditText::tr("edit needs --out FILE, --out FOLDER/ or --save-recipe FILE"));
    if (read.photos.size() > 1 && !read.out.empty() && !read.out_is_folder)
        return usage(EditText::tr("several photos need a folder: end --out with /"));
    PHOTOFLUX_CHECK(check_originals(read));
    return read;
}

QString edit_help() {
    return EditText::tr(
        "photoflux edit PHOTO… [options] --out FILE|FOLDER/    a copy of photos as they are edited; the photos stay as "
        "they are\n"
        "photoflux edit --list-filters\n"
        "\n"
        "  --crop X,Y,WIDTH,HEIGHT   shares of the straightened picture, 0 to 1; or --ratio 3:2 around the middle\n"
        "  --rotate 90|180|270       clockwise; --flip: left and right change places\n"
        "  --straighten DEGREES      -45 to 45, clockwise; --vertical and --horizontal: perspective, -1 to 1\n"
        "  --exposure STOPS          -5 to 5\n"
        "  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature "
        "--tint\n"
        "  --vignette N              -1 to 1 each\n"
        "  --curve \"0,0 0.5,0.6 1,1\" points of the tone curve; also --curve-red, --curve-green, --curve-blue\n"
        "  --sharpen N               0 to 3; --sharpen-radius: thousandths of the longest side (default: 0.4)\n"
        "  --noise-luminance N       0 to 1; --noise-colour N, --grain N\n"
        "  --spot X,Y,RADIUS,FROM_X,FROM_Y   cover a spot with what lies elsewhere; may come several times\n"
        "  --colours-from PHOTO[:STRENGTH]   the colours of another photo\n"
        "  --style NAME[:STRENGTH]   a filter, strength 0 to 1\n"
        "  --recipe FILE             an edit that was saved; other options change it\n"
        "  --save-recipe FILE        save this edit\n"
        "\n"
        "  --out FILE|FOLDER/        .jpg, .png, .tif, .webp; a folder takes several photos and replaces nothing "
        "there\n"
        "  --preset NAME             full, web, small, print, archive; options below change it\n"
        "  --format F                jpeg, png, tiff, webp, in a folder\n"
        "  --size N|WxH              at most N pixels a side, or exactly so many\n"
        "  --quality N               1 to 100 (default: 92); --bits 16: PNG and TIFF\n"
        "  --profile P               srgb, display-p3, adobe-rgb\n"
        "  --metadata M              all, no-place (default), none; the mark of generated pictures always stays\n"
        "  --quiet, --json\n"
        "\n"
        "The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory "
        "or\n"
        "disk, 130 cancelled (Ctrl-C; twice to end at once).");
}

}  // namespace photoflux::cli
