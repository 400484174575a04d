#include "commands.h"
#include "console.h"
#include "dataset/data_set.h"
#include "dataset_check.h"
#include "imaging/whole_file.h"
#include "options.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using dataset::DataSetPhoto;
using nlohmann::ordered_json;

struct DatasetText {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

QString help() {
    return DatasetText::
        tr("photoflux dataset check FOLDER|FILE…   what is wrong with photos, and which make the best set\n"
           "photoflux dataset make FOLDER|FILE… --name NAME --trigger WORD --class WORD\n"
           "                                       keep that set, with crops and captions, for training\n"
           "photoflux dataset list                 the data sets that there are\n"
           "photoflux dataset show NAME            its photos and their captions\n"
           "photoflux dataset caption NAME PHOTO \"TEXT\"   another caption for one of its photos\n"
           "photoflux dataset remove NAME          delete it with its consent, previews, caches and trained models;\n"
           "                                       the photos stay\n"
           "\n"
           "  --from-library QUERY, --album NAME   photos of the library instead of files (check, make)\n"
           "  --person          a person is the subject: one face in each photo, and consent\n"
           "  --consent         that person agreed (make; asked for when --class is a person, too):\n"
           "                    %1\n"
           "  --resolution N    side of the square that photos are trained at (default: 512)\n"
           "  --keep FILE       overrule the choice; may come several times, as --leave FILE\n"
           "  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)\n"
           "  --captions files|compose   from text files beside the photos, or composed (the default)\n"
           "\n"
           "All take --json. Photos are read where they lie and never changed.")
            .arg(words_of(dataset::consent_words()));
}

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

int check(Console& console, const Options& options) {
    const auto checked = check_arguments(console, options, false);
    if (!checked.ok()) return console.fail(checked.failure());
    show(console, *checked);
    if (checked->choice.refusal) return console.fail(*checked->choice.refusal);
    return kExitDone;
}

/// What the options of `make` say, before any photo is looked at. Errors: usage, those of check_words and names.
Result<dataset::MakeOptions> make_options(const Options& options) {
    for (const char* name : {"name", "trigger", "class"}) {
        if (!options.value(name).trimmed().isEmpty()) continue;
        return usage(DatasetText::tr("dataset make needs --%1; \"photoflux dataset --help\" shows how")
                         .arg(QLatin1String(name)));
    }
    dataset::MakeOptions make;
    make.name = options.value("name").toStdString();
    make.words = {options.value("trigger").trimmed().toStdString(), options.value("class").trimmed().toStdString()};
    const QString captions = options.has("captions") ? options.value("captions") : QStringLiteral("compose");
    if (captions != QLatin1String("files") && captions != QLatin1String("compose"))
        return usage(DatasetText::tr("--captions can be files or compose, not \"%1\"").arg(captions));
    make.captions_from_files = captions == QLatin1String("files");
    if (options.has("consent")) make.consent = dataset::consent_now();
    PHOTOFLUX_CHECK(dataset::check_words(make.words));
    if (auto folder = dataset::folder_of_data_set(dataset::user_data_sets(), make.name); !folder.ok())
        return folder.failure();
    make.check.person = options.has("person");
    PHOTOFLUX_CHECK(dataset::check_consent(make));
    return make;
}

int make(Console& console, const Options& options) {
    auto make = make_options(options);
    if (!make.ok()) return console.fail(make.failure());
    const auto checked = check_arguments(console, options, dataset::means_person(make->words.class_word));
    if (!checked.ok()) return console.fail(checked.failure());
    show(console, *checked);
    make->check = checked->options;
    const auto made = dataset::make_data_set(checked->reports, checked->choice, *make);
    if (!made.ok()) return console.fail(made.failure());
    const auto root = dataset::user_data_sets();
    if (const auto saved = dataset::save_data_set(root, *made); !saved.ok()) return console.fail(saved.failure());
    const auto folder = dataset::folder_of_data_set(root, made->name);
    if (!folder.ok()) return console.fail(folder.failure());
    console.event({{"event", "dataset"},
                   {"name", made->name},
                   {"path", imaging::name_for_people(*folder)},
                   {"photos", made->photos.size()},
                   {"chosen", made->chosen()}});
    if (!console.json()) console.path(QDir::toNativeSeparators(imaging::to_qstring(*folder)));
    return kExitDone;
}

/// The only argument of a command. Errors: usage.
Result<std::string> named(const Options& options, qsizetype words) {
    if (options.positional.size() == words) return options.positional[0].toStdString();
    return usage(DatasetText::tr("that needs %n word(s) behind it; \"photoflux dataset --help\" shows which", nullptr,
                                 static_cast<int>(words)));
}

int list(Console& console) {
    for (const std::string& name : dataset::data_sets_in(dataset::user_data_sets())) {
        const auto data_set = dataset::open_data_set(dataset::user_data_sets(), name);
        if (!data_set.ok()) {
            console.warn(data_set.cancelled() ? QString() : words_of(data_set.error()));
            continue;
        }
        console.event({{"event", "dataset"},
                       {"name", name},
                       {"photos", data_set->photos.size()},
                       {"chosen", data_set->chosen()},
                       {"trigger", data_set->words.trigger},
                       {"class", data_set->words.class_word}});
        if (console.json()) continue;
        console.result(DatasetText::tr("%1  %2 photos of \"%3 %4\"")
                           .arg(QString::fromStdString(name), -24)
                           .arg(data_set->chosen())
                           .arg(QString::fromStdString(data_set->words.trigger),
                                QString::fromStdString(data_set->words.class_word)));
    }
    return kExitDone;
}

int show_data_set(Console& console, const Options& options) {
    const auto name = named(options, 1);
    if (!name.ok()) return console.fail(name.failure());
    const auto data_set = dataset::open_data_set(dataset::user_data_sets(), *name);
    if (!data_set.ok()) return console.fail(data_set.failure());
    for (const DataSetPhoto& photo : data_set->photos) {
        console.event({{"event", "photo"},
                       {"path", imaging::name_for_people(photo.path)},
                       {"chosen", photo.chosen},
                       {"caption", photo.caption.text},
                       {"caption_from", dataset::name_of(photo.caption.source)},
                       {"bucket", {photo.crop.bucket.width(), photo.crop.bucket.height()}}});
        if (console.json() || !photo.chosen) continue;
        console.result(QStringLiteral("%1  %2x%3  %4")
                           .arg(imaging::to_qstring(photo.path))
                           .arg(photo.crop.bucket.width())
                           .arg(photo.crop.bucket.height())
                           .arg(QString::fromStdString(photo.caption.text)));
    }
    if (data_set->consent && !console.json()) {
        const auto given = QDateTime::fromMSecsSinceEpoch(data_set->consent->given_at);
        console.result(
            DatasetText::tr("Consent was given on %1: %2")
                .arg(QLocale().toString(given, QLocale::ShortFormat), QString::fromStdString(data_set->consent->text)));
    }
    return kExitDone;
}

int caption(Console& console, const Options& options) {
    const auto name = named(options, 3);
    if (!name.ok()) return console.fail(name.failure());
    const auto root = dataset::user_data_sets();
    auto data_set = dataset::open_data_set(root, *name);
    if (!data_set.ok()) return console.fail(data_set.failure());
    const auto set =
        dataset::set_caption(*data_set, imaging::to_path(options.positional[1]), options.positional[2].toStdString());
    if (!set.ok()) return console.fail(set.failure());
    if (const auto saved = dataset::save_data_set(root, *data_set, true); !saved.ok())
        return console.fail(saved.failure());
    console.event({{"event", "caption"}, {"caption", *set}});
    if (!console.json()) console.result(QString::fromStdString(*set));
    return kExitDone;
}

int remove(Console& console, const Options& options) {
    const auto name = named(options, 1);
    if (!name.ok()) return console.fail(name.failure());
    const auto removed = dataset::delete_data_set(dataset::user_data_sets(), *name);
    if (!removed.ok()) return console.fail(removed.failure());
    ordered_json models = ordered_json::array();
    for (const auto& model : *removed) models.push_back(imaging::name_for_people(model));
    console.event({{"event", "removed"}, {"name", *name}, {"models", models}});
    if (console.json()) return kExitDone;
    console.result(DatasetText::tr("%1 is deleted; the photos stay").arg(QString::fromStdString(*name)));
    for (const auto& model : *removed) console.path(QDir::toNativeSeparators(imaging::to_qstring(model)));
    return kExitDone;
}

}  // namespace

int run_dataset(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")), arguments.contains(QLatin1String("--quiet")));
    auto known = check_options();
    const QString command = arguments.value(0);
    if (command == QLatin1String("make"))
        for (const char* name : {"name", "trigger", "class", "captions"}) known.push_back({name});
    if (command == QLatin1String("make")) known.push_back({"consent", false});
    auto options = parse_options(arguments, known);
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help") || options->positional.isEmpty()) {
        console.result(help());
        return options->has("help") ? kExitDone : exit_code(ErrorCode::usage);
    }
    options->positional.removeFirst();
    if (command == QLatin1String("check")) return check(console, *options);
    if (command == QLatin1String("make")) return make(console, *options);
    if (command == QLatin1String("list")) return list(console);
    if (command == QLatin1String("show")) return show_data_set(console, *options);
    if (command == QLatin1String("caption")) return caption(console, *options);
    if (command == QLatin1String("remove")) return remove(console, *options);
    return console.fail(
        usage(DatasetText::tr("\"dataset\" knows no \"%1\"; \"photoflux dataset --help\" shows what").arg(command)));
}

}  // namespace photoflux::cli
