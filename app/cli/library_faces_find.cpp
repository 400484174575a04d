#include "faces/recogniser.h"
#include "faces/search.h"
#include "imaging/decoder.h"
#include "imaging/whole_file.h"
#include "library/people.h"
#include "library_commands.h"
#include "library_photos.h"
#include "modelstore/face_models.h"
#include "terminal.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace photoflux::cli {
namespace {

using faces::SearchProgress;
using faces::SearchReport;

struct FacesText {
    Q_DECLARE_TR_FUNCTIONS(LibraryFaces)
};

void tell(Console& console, const SearchProgress& progress) {
    nlohmann::ordered_json event = {{"event", "progress"},
                                    {"stage", "faces"},
                                    {"done", progress.done},
                                    {"total", progress.photos},
                                    {"faces", progress.faces}};
    if (progress.seconds_left >= 0) event["seconds_left"] = progress.seconds_left;
    console.event(event);
    QString text =
        FacesText::tr("Photo %1 of %2 · %n face(s)", nullptr, progress.faces).arg(progress.done).arg(progress.photos);
    if (progress.seconds_left >= 0) text += QStringLiteral(" · ") + time_left(progress.seconds_left);
    console.moving_line(text);
}

int end(Console& console, const Result<SearchReport>& result) {
    if (result.cancelled())
        return console.cancelled(FacesText::tr("Stopped. What was found is kept; the same command goes on."));
    if (!result.ok()) return console.fail(result.failure());
    console.event({{"event", "done"},
                   {"photos", result->photos},
                   {"faces", result->faces},
                   {"away", result->away},
                   {"unreadable", result->unreadable}});
    if (console.json()) return kExitDone;
    console.result(FacesText::tr("%n photo(s) looked through", nullptr, result->photos) + QStringLiteral(", ") +
                   FacesText::tr("%n face(s)", nullptr, result->faces));
    if (result->away > 0)
        console.say(FacesText::tr("%n photo(s) are not there now and wait for another time.", nullptr, result->away));
    if (result->unreadable > 0)
        console.warn(FacesText::tr("%n photo(s) could not be read and were left out.", nullptr, result->unreadable));
    return kExitDone;
}

struct Parts {
    std::unique_ptr<imaging::Decoder> decoder;
    std::unique_ptr<faces::Recogniser> recogniser;
};

Result<Parts> parts_for(const library::People& people) {
    Parts parts;
    PHOTOFLUX_TRY(const QString decoder, find_decoder());
    PHOTOFLUX_TRY(parts.decoder, imaging::Decoder::create(imaging::to_path(decoder)));
    PHOTOFLUX_TRY(const QString recogniser, find_recogniser());
    PHOTOFLUX_TRY(const auto own, people.models());
    PHOTOFLUX_TRY(parts.recogniser, faces::Recogniser::create(imaging::to_path(recogniser),
                                                              own.empty() ? modelstore::face_models() : own));
    return parts;
}

}  // namespace

int find_faces_in_library(Console& console, library::Catalogue& catalogue) {
    const auto enabled = catalogue.people().enabled();
    if (!enabled.ok()) return console.fail(enabled.failure());
    if (!*enabled)
        return console.fail(Error{ErrorCode::usage, FacesText::tr("finding people is off in this library; \"photoflux "
                                                                  "library faces on\" turns it on")
                                                        .toStdString()});
    const auto parts = parts_for(catalogue.people());
    if (!parts.ok()) return console.fail(parts.failure());
    // On a thread of its own, so that this one hears Ctrl-C.
    const CancelToken cancel;
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    const auto here = [&stop](auto work) { QMetaObject::invokeMethod(&stop, std::move(work), Qt::QueuedConnection); };
    const auto progress = [&](const SearchProgress& now) { here([&console, now] { tell(console, now); }); };
    std::optional<Result<SearchReport>> result;
    std::thread work([&] {
        result.emplace(faces::find_faces(catalogue, *parts->decoder, *parts->recogniser, progress, cancel));
        here([] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    work.join();
    return end(console, *result);
}

}  // namespace photoflux::cli
