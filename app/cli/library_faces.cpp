#include "faces/models.h"
#include "imaging/whole_file.h"
#include "library/people.h"
#include "library_commands.h"
#include "library_photos.h"
#include "models_download.h"
#include "modelstore/face_models.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using library::Face;
using library::FaceState;
using library::People;

struct FacesText {
    Q_DECLARE_TR_FUNCTIONS(LibraryFaces)
};

QString help() {
    return FacesText::tr(
        "photoflux library faces                 is it on, and how far is it?\n"
        "photoflux library faces on              find people in this library's photos; fetches the networks (32 MB)\n"
        "    --models FOLDER   use those in this folder instead\n"
        "photoflux library faces off             find no more; what was found stays\n"
        "    --forget          and delete all of it: faces, groups, names\n"
        "photoflux library faces find            look through the photos that were not looked through yet\n"
        "photoflux library faces list            people, then groups that may be a person each\n"
        "    --all             groups of a single photo, too\n"
        "photoflux library faces show PERSON     the faces of one\n"
        "photoflux library faces in PHOTO        the faces in a photo\n"
        "photoflux library faces name PERSON NAME         photoflux library faces unname PERSON\n"
        "photoflux library faces merge PERSON OTHER…      they are one\n"
        "photoflux library faces assign NAME FACE…        these faces are this person's\n"
        "photoflux library faces confirm|refuse|ignore|regard FACE…\n"
        "                      the guess is right · is wrong · nobody to name · not to be ignored after all\n"
        "\n"
        "PERSON is a number, as list shows it, or a name; FACE a number, as show and in show it. The search finds\n"
        "person:NAME. All of it stays on this machine. Backups of a library hold what was found in it.");
}

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }
Error missing(const QString& what) {
    return usage(FacesText::tr("%1 is missing; \"photoflux library faces help\" shows how").arg(what));
}

Result<std::int64_t> number_of(const QString& word, const QString& what) {
    bool number = false;
    const std::int64_t id = word.toLongLong(&number);
    if (number) return id;
    return usage(FacesText::tr("\"%1\" is no number of %2").arg(word, what));
}

Result<std::int64_t> person_of(const People& people, const QString& word) {
    PHOTOFLUX_TRY(const auto named, people.person_named(word.toStdString()));
    if (named) return named->id;
    bool number = false;
    const std::int64_t id = word.toLongLong(&number);
    if (number) return id;
    return Error{ErrorCode::not_found,
                 FacesText::tr("nobody here is named \"%1\"; \"photoflux library faces list\" shows who is there")
                     .arg(word)
                     .toStdString()};
}

const char* name_of(FaceState state) {
    return state == FaceState::confirmed ? "confirmed" : state == FaceState::ignored ? "ignored" : "guessed";
}

void show_face(Console& console, const Face& face) {
    nlohmann::ordered_json event = {{"event", "face"},
                                    {"id", face.id},
                                    {"item", face.item},
                                    {"box", {face.box.x, face.box.y, face.box.width, face.box.height}},
                                    {"state", name_of(face.state)}};
    if (face.person) event["person"] = *face.person;
    if (!face.name.empty()) event["name"] = face.name;
    console.event(event);
    if (console.json()) return;
    const QString state = face.state == FaceState::confirmed ? FacesText::tr("confirmed")
                          : face.state == FaceState::ignored ? FacesText::tr("ignored")
                                                             : FacesText::tr("guessed");
    console.result(FacesText::tr("face %1  photo %2  %3  %4")
                       .arg(face.id)
                       .arg(face.item)
                       .arg(state, QString::fromStdString(face.name)));
}

Result<void> show_state(Console& console, const People& people) {
    PHOTOFLUX_TRY(const bool on, people.enabled());
    PHOTOFLUX_TRY(const int faces, people.faces());
    PHOTOFLUX_TRY(const auto all, people.people());
    PHOTOFLUX_TRY(const auto unseen, people.unseen(faces::kModel));
    PHOTOFLUX_TRY(const auto own, people.models());
    const bool models = faces::has_models(own.empty() ? modelstore::face_models() : own);
    int named = 0;
    for (const auto& person : all) named += person.name.empty() ? 0 : 1;
    console.event({{"event", "faces"},
                   {"enabled", on},
                   {"models", models},
                   {"faces", faces},
                   {"people", named},
                   {"groups", static_cast<int>(all.size()) - named},
                   {"unseen", unseen.size()}});
    if (console.json()) return Done{};
    console.result(on ? FacesText::tr("Finding people is on.") : FacesText::tr("Finding people is off."));
    if (on && !models)
        console.result(FacesText::tr("The networks for it are missing: \"library faces on\" fetches them."));
    console.result(FacesText::tr("%n face(s)", nullptr, faces) + QStringLiteral(", ") +
                   FacesText::tr("%n person(s) with a name", nullptr, named) + QStringLiteral(", ") +
                   FacesText::tr("%n photo(s) not looked through yet", nullptr, static_cast<int>(unseen.size())));
    return Done{};
}

int turn_on(Console& console, People& people, const Options& options) {
    std::filesystem::path own;
    if (options.has("models")) {
        own = imaging::to_path(QDir(options.value("models")).absolutePath());
        const auto checked = faces::check_models(own);
        if (!checked.ok()) return console.fail(checked.failure());
    } else if (!faces::has_models(modelstore::face_models())) {
        const auto catalogue = modelstore::Catalogue::load();
        if (!catalogue.ok()) return console.fail(catalogue.failure());
        const auto* entry = catalogue->find(QLatin1String(modelstore::kFaceModels));
        if (!entry)
            return console.fail(Error{ErrorCode::not_found,
                                      FacesText::tr("the list of models has no networks for faces").toStdString()});
        if (const int code = download_entry(console, *catalogue, *entry, false); code != kExitDone) return code;
    }
    for (const auto& done : {people.set_models(own), people.set_enabled(true)})
        if (!done.ok()) return console.fail(done.failure());
    console.event({{"event", "changed"}, {"command", "faces on"}});
    if (!console.json())
        console.result(
            FacesText::tr("Finding people is on; \"photoflux library faces find\" begins. Nothing of it "
                          "leaves this machine."));
    return kExitDone;
}

Result<void> turn_off(Console& console, People& people, bool forget) {
    PHOTOFLUX_CHECK(people.set_enabled(false));
    if (forget) PHOTOFLUX_CHECK(people.forget());
    PHOTOFLUX_TRY(const int left, people.faces());
    console.event({{"event", "changed"}, {"command", "faces off"}, {"faces", left}});
    if (console.json()) return Done{};
    console.result(forget ? FacesText::tr("Finding people is off, and what was found is deleted.")
                          : FacesText::tr("Finding people is off."));
    if (left > 0)
        console.say(FacesText::tr("%n face(s) are kept; \"photoflux library faces off --forget\" deletes them.",
                                  nullptr, left));
    return Done{};
}

Result<void> list(Console& console, const People& people, bool all) {
    PHOTOFLUX_TRY(const auto known, people.people(all ? 1 : 2));
    for (const auto& person : known) {
        console.event({{"event", "person"},
                       {"id", person.id},
                       {"name", person.name},
                       {"photos", person.photos},
                       {"guessed", person.guessed}});
        if (console.json()) continue;
        const QString name =
            person.name.empty() ? FacesText::tr("(who is this?)") : QString::fromStdString(person.name);
        console.result(QStringLiteral("%1 %2  %3").arg(person.id, 6).arg(person.photos, 6).arg(name));
    }
    return Done{};
}

Result<void> show(Console& console, library::Catalogue& catalogue, const QString& command, const QStringList& words) {
    if (words.size() != 1)
        return missing(command == QLatin1String("in") ? FacesText::tr("a photo") : FacesText::tr("a person"));
    People& people = catalogue.people();
    std::vector<Face> faces;
    if (command == QLatin1String("in")) {
        PHOTOFLUX_TRY(const auto items, named_items(catalogue.items(), words));
        PHOTOFLUX_TRY(faces, people.faces_of(items.front()));
    } else {
        PHOTOFLUX_TRY(const auto person, person_of(people, words.front()));
        PHOTOFLUX_TRY(faces, people.faces_of_person(person));
    }
    for (const Face& face : faces) show_face(console, face);
    return Done{};
}

Result<void> change_person(People& people, const QString& command, QStringList words) {
    if (words.isEmpty()) return missing(FacesText::tr("a person"));
    PHOTOFLUX_TRY(const auto person, person_of(people, words.takeFirst()));
    if (command == QLatin1String("unname")) return people.unname(person);
    if (words.isEmpty())
        return missing(command == QLatin1String("name") ? FacesText::tr("a name") : FacesText::tr("another person"));
    if (command == QLatin1String("name")) {
        PHOTOFLUX_TRY([[maybe_unused]] const auto owner,
                      people.name(person, words.join(QLatin1Char(' ')).toStdString()));
        return Done{};
    }
    for (const QString& word : words) {
        PHOTOFLUX_TRY(const auto other, person_of(people, word));
        PHOTOFLUX_CHECK(people.merge(person, other));
    }
    return Done{};
}

Result<void> change_faces(People& people, const QString& command, QStringList words) {
    QString name;
    if (command == QLatin1String("assign")) {
        if (words.isEmpty()) return missing(FacesText::tr("a name"));
        name = words.takeFirst();
    }
    if (words.isEmpty()) return missing(FacesText::tr("a face"));
    for (const QString& word : words) {
        PHOTOFLUX_TRY(const auto face, number_of(word, FacesText::tr("a face")));
        if (command == QLatin1String("assign")) {
            PHOTOFLUX_TRY([[maybe_unused]] const auto person, people.assign(face, name.toStdString()));
        } else {
            PHOTOFLUX_CHECK(command == QLatin1String("confirm")  ? people.confirm(face)
                            : command == QLatin1String("refuse") ? people.refuse(face)
                            : command == QLatin1String("ignore") ? people.ignore(face)
                                                                 : people.regard(face));
        }
    }
    return Done{};
}

}  // namespace

int library_faces(Console& console, library::Catalogue& catalogue, const Options& options) {
    QStringList words = options.positional;
    const QString command = words.isEmpty() ? QString() : words.takeFirst();
    People& people = catalogue.people();
    static const QStringList kPeople = {QStringLiteral("name"), QStringLiteral("unname"), QStringLiteral("merge")};
    static const QStringList kFaces = {QStringLiteral("assign"), QStringLiteral("confirm"), QStringLiteral("refuse"),
                                       QStringLiteral("ignore"), QStringLiteral("regard")};
    if (command == QLatin1String("help")) {
        console.result(help());
        return kExitDone;
    }
    if (command == QLatin1String("on")) return turn_on(console, people, options);
    if (command == QLatin1String("find")) return find_faces_in_library(console, catalogue);
    const bool changes = kPeople.contains(command) || kFaces.contains(command);
    const auto done = command.isEmpty()                  ? show_state(console, people)
                      : command == QLatin1String("off")  ? turn_off(console, people, options.has("forget"))
                      : command == QLatin1String("list") ? list(console, people, options.has("all"))
                      : command == QLatin1String("show") || command == QLatin1String("in")
                          ? show(console, catalogue, command, words)
                      : kPeople.contains(command) ? change_person(people, command, words)
                      : kFaces.contains(command)
                          ? change_faces(people, command, words)
                          : Result<void>(usage(FacesText::tr("\"library faces\" knows no \"%1\"; \"photoflux library "
                                                             "faces help\" shows what")
                                                   .arg(command)));
    if (!done.ok()) return console.fail(done.failure());
    if (changes) console.event({{"event", "changed"}, {"command", "faces " + command.toStdString()}});
    return kExitDone;
}

}  // namespace photoflux::cli
