#include "commands.h"
#include "console.h"
#include "imaging/whole_file.h"
#include "models_download.h"
#include "models_fits.h"
#include "modelstore/added_folders.h"
#include "modelstore/hub.h"
#include "modelstore/model_folders.h"
#include "modelstore/model_store.h"
#include "modelstore/token_store.h"
#include "options.h"
#include "terminal.h"
#include "weights/flux_parts.h"
#include "weights/tensor_set.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using modelstore::Catalogue;
using modelstore::CatalogueEntry;
using nlohmann::ordered_json;

constexpr int kNames = 24;  // characters of the column of names

struct ModelsText {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

QString help() {
    return ModelsText::tr(
        "photoflux models [list]            what is on this machine, and what can be fetched\n"
        "photoflux models fits              what each takes here: memory and seconds, before anything is loaded\n"
        "photoflux models download NAME     fetch a model with what it needs; goes on after a break\n"
        "    --accept-licence               after reading it, where a model asks for that\n"
        "photoflux models verify [NAME]     read what was fetched again and compare it with the published SHA-256\n"
        "photoflux models remove NAME       delete what was fetched\n"
        "photoflux models info NAME|FILE    what a model or a weight file holds, and what it lacks\n"
        "photoflux models add FOLDER        use the models of another program where they lie; --remove forgets it\n"
        "photoflux models token [--remove]  keep the hub's access token, read from the input, in the system's "
        "keychain\n"
        "\n"
        "All take --json. Files come from the public hub or from the addresses in PHOTOFLUX_HUB or HF_ENDPOINT, "
        "mirrors\n"
        "separated by spaces. HF_TOKEN goes before the keychain.");
}

QString shown(const std::filesystem::path& path) { return QDir::toNativeSeparators(imaging::to_qstring(path)); }

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

/// The entry of this name. Errors: not_found with the names that there are.
Result<const CatalogueEntry*> entry_named(const Catalogue& catalogue, const QString& name) {
    if (const auto* entry = catalogue.find(name)) return entry;
    QStringList names;
    for (const auto& entry : catalogue.entries()) names << entry.id;
    return Error{ErrorCode::not_found, ModelsText::tr("nothing named \"%1\" can be fetched; there are: %2")
                                           .arg(name, names.join(QStringLiteral(", ")))
                                           .toStdString()};
}

/// Exactly one word behind the command, or an error that says how it is used.
Result<QString> only_argument(const Options& options, const QString& what) {
    if (options.positional.size() == 1) return options.positional[0];
    return usage(
        options.positional.isEmpty()
            ? ModelsText::tr("%1 is missing; \"photoflux models --help\" shows how").arg(what)
            : ModelsText::tr("\"%1\" is too much; \"photoflux models --help\" shows how").arg(options.positional[1]));
}

void list_installed(Console& console, const Catalogue& catalogue) {
    if (!console.json()) console.result(ModelsText::tr("On this machine:"));
    for (const auto& model : modelstore::installed_models()) {
        const QString name = QString::fromStdString(model.name);
        const QFileInfo file(imaging::to_qstring(model.path));
        const auto* entry = file.isFile() ? catalogue.owner_of(file.fileName(), file.size()) : nullptr;
        console.event({{"event", "model"},
                       {"name", model.name},
                       {"title", entry ? entry->name.toStdString() : modelstore::title_of(model.path)},
                       {"path", imaging::name_for_people(model.path)},
                       {"bundled", model.bundled}});
        if (console.json()) continue;
        const QString where = model.bundled ? ModelsText::tr("comes with PhotoFlux") : shown(model.path);
        console.result(QStringLiteral("  %1 %2").arg(name, -kNames).arg(where));
    }
}

void list_fetchable(Console& console, const Catalogue& catalogue) {
    const auto store = modelstore::user_models();
    const auto elsewhere = modelstore::folders_of_others();
    if (!console.json()) {
        console.result(QString());
        console.result(ModelsText::tr("To be fetched with \"photoflux models download NAME\":"));
    }
    for (const auto& entry : catalogue.entries()) {
        const auto missing = modelstore::missing_files(store, elsewhere, catalogue, entry);
        qint64 bytes = 0;
        for (const auto& wanted : missing) bytes += wanted.file->remote.size;
        const auto& licence = catalogue.licence_of(entry);
        console.event({{"event", "fetchable"},
                       {"name", entry.id.toStdString()},
                       {"title", entry.name.toStdString()},
                       {"precision", entry.precision.toStdString()},
                       {"licence", licence.name.toStdString()},
                       {"installed", missing.empty()},
                       {"bytes", entry.bytes()},
                       {"bytes_to_fetch", bytes}});
        if (console.json()) continue;
        const QString state = missing.empty() ? ModelsText::tr("is here") : size_of(bytes);
        console.result(QStringLiteral("  %1 %2 %3  %4")
                           .arg(entry.id, -kNames)
                           .arg(state, 10)
                           .arg(entry.name, -32)
                           .arg(licence.name));
    }
}

int list(Console& console) {
    const auto catalogue = Catalogue::load();
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    list_installed(console, *catalogue);
    list_fetchable(console, *catalogue);
    return kExitDone;
}

int fits(Console& console) {
    const auto catalogue = Catalogue::load();
    return catalogue.ok() ? show_what_fits(console, *catalogue) : console.fail(catalogue.failure());
}

int download(Console& console, const Options& options) {
    const auto name = only_argument(options, ModelsText::tr("the NAME of a model"));
    if (!name.ok()) return console.fail(name.failure());
    const auto catalogue = Catalogue::load();
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    const auto entry = entry_named(*catalogue, *name);
    if (!entry.ok()) return console.fail(entry.failure());
    return download_entry(console, *catalogue, **entry, options.has("accept-licence"));
}

int verify(Console& console, const Options& options) {
    const auto catalogue = Catalogue::load();
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    const auto store = modelstore::user_models();
    std::vector<const CatalogueEntry*> entries;
    if (options.positional.isEmpty()) {
        for (const auto& entry : catalogue->entries())
            if (modelstore::is_installed(store, entry)) entries.push_back(&entry);
        if (entries.empty()) console.say(ModelsText::tr("Nothing was fetched yet: there is nothing to verify."));
    } else {
        const auto name = only_argument(options, ModelsText::tr("the NAME of a model"));
        if (!name.ok()) return console.fail(name.failure());
        const auto entry = entry_named(*catalogue, *name);
        if (!entry.ok()) return console.fail(entry.failure());
        if (!modelstore::is_installed(store, **entry)) {
            return console.fail(
                Error{ErrorCode::not_found, ModelsText::tr("%1 was not fetched yet").arg(*name).toStdString()});
        }
        entries.push_back(*entry);
    }
    CancelToken cancel;
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); }, Qt::DirectConnection);
    bool good = true;
    for (const auto* entry : entries) {
        const auto note = [&](qint64 read) {
            QCoreApplication::processEvents();  // Ctrl-C arrives as one
            console.moving_line(
                ModelsText::tr("%1: %2 of %3 read").arg(entry->id, size_of(read), size_of(entry->bytes())));
        };
        const auto damaged = modelstore::damaged_files(store, *entry, note, cancel);
        if (!damaged.ok()) return console.fail(damaged.failure());
        good = good && damaged->empty();
        ordered_json paths = ordered_json::array();
        for (const auto& path : *damaged) paths.push_back(imaging::name_for_people(path));
        console.event(
            {{"event", "verified"}, {"name", entry->id.toStdString()}, {"good", damaged->empty()}, {"damaged", paths}});
        if (console.json()) continue;
        if (damaged->empty()) console.result(ModelsText::tr("%1: good").arg(entry->id));
        for (const auto& path : *damaged) {
            console.result(
                ModelsText::tr("%1: %2 is damaged; remove it and fetch it again: \"photoflux models remove %1\"")
                    .arg(entry->id, shown(path)));
        }
    }
    return good ? kExitDone : exit_code(ErrorCode::corrupt);
}

int remove(Console& console, const Options& options) {
    const auto name = only_argument(options, ModelsText::tr("the NAME of a model"));
    if (!name.ok()) return console.fail(name.failure());
    const auto catalogue = Catalogue::load();
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    const auto entry = entry_named(*catalogue, *name);
    if (!entry.ok()) return console.fail(entry.failure());
    const auto store = modelstore::user_models();
    const auto freed = modelstore::remove_entry(store, **entry);
    if (!freed.ok()) return console.fail(freed.failure());
    console.event({{"event", "removed"}, {"name", name->toStdString()}, {"bytes", *freed}});
    if (!console.json()) {
        console.result(*freed > 0 ? ModelsText::tr("%1 is gone, %2 are free again").arg(*name, size_of(*freed))
                                  : ModelsText::tr("%1 was not here").arg(*name));
    }
    for (const auto& other : catalogue->entries()) {
        if (!other.needs.contains(*name) || !modelstore::is_installed(store, other)) continue;
        if (modelstore::missing_files(store, modelstore::folders_of_others(), *catalogue, other).empty()) continue;
        console.warn(ModelsText::tr("%1 needs it: \"photoflux models download %1\" brings it back").arg(other.id));
    }
    return kExitDone;
}

QString sizes_of(const weights::FluxPart& part) {
    if (part.kind != weights::PartKind::transformer) return QString();
    return ModelsText::tr("%1 double and %2 single blocks, %3")
        .arg(part.depth)
        .arg(part.depth_single)
        .arg(part.guidance ? ModelsText::tr("with guidance, as [dev]")
                           : ModelsText::tr("without guidance, as [schnell]"));
}

/// Where the parts lie that a model's file does not hold itself.
void show_parts_elsewhere(Console& console, const std::vector<weights::FluxPart>& held,
                          const modelstore::PartFiles& found) {
    for (const auto& [part, path] :
         {std::pair(weights::PartKind::autoencoder, found.autoencoder), std::pair(weights::PartKind::clip, found.clip),
          std::pair(weights::PartKind::t5, found.t5)}) {
        if (std::any_of(held.begin(), held.end(), [part = part](auto& one) { return one.kind == part; })) continue;
        console.event({{"event", "part"},
                       {"part", english(weights::part_name(part))},
                       {"found", !path.empty()},
                       {"path", imaging::name_for_people(path)}});
        if (console.json()) continue;
        const QString where = path.empty() ? ModelsText::tr("missing") : shown(path);
        console.result(QStringLiteral("%1 %2").arg(words_of(weights::part_name(part)), -kNames).arg(where));
    }
}

int info_of_file(Console& console, const std::filesystem::path& path) {
    const auto tensors = weights::TensorSet::open(path);
    if (!tensors.ok()) return console.fail(tensors.failure());
    const auto parts = weights::recognise(*tensors);
    if (!parts.ok()) return console.fail(parts.failure());
    ordered_json list = ordered_json::array();
    for (const auto& part : *parts) {
        list.push_back({{"part", english(weights::part_name(part.kind))},
                        {"depth", part.depth},
                        {"guidance", part.guidance},
                        {"channels", part.image_channels}});
        if (console.json()) continue;
        console.result(
            QStringLiteral("%1 %2").arg(words_of(weights::part_name(part.kind)), -kNames).arg(sizes_of(part)));
    }
    console.event(
        {{"event", "info"}, {"path", imaging::name_for_people(path)}, {"bytes", tensors->bytes()}, {"parts", list}});
    if (!console.json())
        console.result(QStringLiteral("%1 %2")
                           .arg(ModelsText::tr("size"), -kNames)
                           .arg(size_of(static_cast<qint64>(tensors->bytes()))));
    const bool model = std::any_of(parts->begin(), parts->end(),
                                   [](auto& part) { return part.kind == weights::PartKind::transformer; });
    if (!model) return kExitDone;
    const auto found = modelstore::find_model(imaging::name_for_people(std::filesystem::absolute(path)));
    if (!found.ok()) return console.fail(found.failure());
    show_parts_elsewhere(console, *parts, found->parts);
    return kExitDone;
}

int info_of_folder(Console& console, const modelstore::ModelFolder& model) {
    const auto guidance = modelstore::has_guidance(model.path);
    ordered_json event = {{"event", "info"},
                          {"path", imaging::name_for_people(model.path)},
                          {"title", modelstore::title_of(model.path)},
                          {"bundled", model.bundled}};
    if (guidance) event["guidance"] = *guidance;
    event["prompt_tokens"] = modelstore::default_sequence_length(model.path);
    console.event(event);
    if (console.json()) return kExitDone;
    const auto line = [&](const QString& name, const QString& value) {
        console.result(QStringLiteral("%1 %2").arg(name, -kNames).arg(value));
    };
    line(ModelsText::tr("name"), QString::fromStdString(modelstore::title_of(model.path)));
    line(ModelsText::tr("folder"), shown(model.path));
    if (guidance)
        line(ModelsText::tr("guidance"), *guidance ? ModelsText::tr("steers it") : ModelsText::tr("has no effect"));
    line(ModelsText::tr("words read of a prompt"),
         ModelsText::tr("%1 tokens").arg(modelstore::default_sequence_length(model.path)));
    return kExitDone;
}

int info(Console& console, const Options& options) {
    const auto name = only_argument(options, ModelsText::tr("the NAME of a model or a FILE"));
    if (!name.ok()) return console.fail(name.failure());
    if (QFileInfo(*name).isFile()) return info_of_file(console, imaging::to_path(*name));
    const auto model = modelstore::find_model(name->toStdString());
    if (!model.ok()) return console.fail(model.failure());
    const bool file = QFileInfo(imaging::to_qstring(model->path)).isFile();
    return file ? info_of_file(console, model->path) : info_of_folder(console, *model);
}

int add(Console& console, const Options& options) {
    const auto name = only_argument(options, ModelsText::tr("the FOLDER with models"));
    if (!name.ok()) return console.fail(name.failure());
    const auto folder = imaging::to_path(QDir(*name).absolutePath());
    const bool forget = options.has("remove");
    const auto done = forget ? modelstore::forget_folder(folder) : modelstore::add_folder(folder);
    if (!done.ok()) return console.fail(done.failure());
    console.event({{"event", forget ? "forgotten" : "added"}, {"path", imaging::name_for_people(folder)}});
    if (!console.json()) {
        console.result(forget ? ModelsText::tr("%1 is not looked at any more; its files stay").arg(shown(folder))
                              : ModelsText::tr("models in %1 are used where they lie").arg(shown(folder)));
    }
    return kExitDone;
}

int keep_token(Console& console, const Options& options) {
    const QUrl hub = modelstore::hub_from_environment().base;
    if (options.has("remove")) {
        const auto forgotten = modelstore::forget_token(hub);
        if (!forgotten.ok()) return console.fail(forgotten.failure());
        console.say(ModelsText::tr("The token for %1 is forgotten.").arg(hub.host()));
        return kExitDone;
    }
    if (stderr_is_terminal()) console.say(ModelsText::tr("Paste the token for %1 and press Enter:").arg(hub.host()));
    const QByteArray token = read_secret_line().trimmed();
    if (token.isEmpty())
        return console.fail(usage(ModelsText::tr("no token was given; it is read from the input, one line")));
    const auto stored = modelstore::store_token(hub, token);
    if (!stored.ok()) return console.fail(stored.failure());
    console.say(ModelsText::tr("The token for %1 is in the system's keychain.").arg(hub.host()));
    return kExitDone;
}

}  // namespace

int run_models(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")), arguments.contains(QLatin1String("--quiet")));
    auto options = parse_options(
        arguments, {{"json", false}, {"quiet", false}, {"help", false}, {"remove", false}, {"accept-licence", false}});
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help")) {
        console.result(help());
        return kExitDone;
    }
    const QString command = options->positional.isEmpty() ? QStringLiteral("list") : options->positional.takeFirst();
    if (command == QLatin1String("list")) return list(console);
    if (command == QLatin1String("fits")) return fits(console);
    if (command == QLatin1String("verify")) return verify(console, *options);
    if (command == QLatin1String("remove")) return remove(console, *options);
    if (command == QLatin1String("info")) return info(console, *options);
    if (command == QLatin1String("add")) return add(console, *options);
    if (command == QLatin1String("token")) return keep_token(console, *options);
    if (command == QLatin1String("download")) return download(console, *options);
    return console.fail(
        usage(ModelsText::tr("\"models\" knows no \"%1\"; \"photoflux models --help\" shows what").arg(command)));
}

}  // namespace photoflux::cli
