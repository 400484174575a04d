#include "imaging/whole_file.h"
#include "importing/import.h"
#include "importing/made_pictures.h"
#include "library/thumbnails.h"
#include "library_commands.h"
#include "library_photos.h"
#include "terminal.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace photoflux::cli {
namespace {

using importing::Imported;
using importing::ImportProgress;
using importing::ImportSummary;
using importing::Unreadable;

constexpr qint64 kEvery = 100;  // milliseconds between two words of how far it is

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(LibraryImport)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

QString shown(const std::filesystem::path& path) { return QDir::toNativeSeparators(imaging::to_qstring(path)); }

/// One import as the terminal shows it. All in the main thread.
class Telling {
public:
    explicit Telling(Console& console) : console_(console) {}

    int imported() const { return imported_; }

    void progress(const ImportProgress& progress) {
        const bool last = !progress.finding && progress.done == progress.found;
        if (since_.isValid() && since_.elapsed() < kEvery && !last) return;
        since_.start();
        nlohmann::ordered_json event = {{"event", "progress"},
                                        {"stage", progress.finding ? "find" : "import"},
                                        {"found", progress.found},
                                        {"done", progress.done},
                                        {"bytes_found", progress.bytes_found},
                                        {"bytes_done", progress.bytes_done}};
        if (progress.seconds_left >= 0) event["seconds_left"] = progress.seconds_left;
        console_.event(event);
        QString text = progress.finding ? ImportText::tr("Looking for photos: %1 found").arg(progress.found)
                                        : ImportText::tr("Photo %1 of %2 · %3 of %4")
                                              .arg(progress.done)
                                              .arg(progress.found)
                                              .arg(size_of(static_cast<qint64>(progress.bytes_done)),
                                                   size_of(static_cast<qint64>(progress.bytes_found)));
        if (progress.seconds_left >= 0) text += QStringLiteral(" · ") + time_left(progress.seconds_left);
        console_.moving_line(text);
    }
    void imported(const Imported& one) {
        ++imported_;
        console_.event({{"event", "imported"},
                        {"id", one.id},
                        {"source", imaging::name_for_people(one.source)},
                        {"path", imaging::name_for_people(one.path)},
                        {"sha256", one.sha256}});
    }
    void unreadable(const Unreadable& one) {
        if (!console_.json()) return console_.warn(words_of(one.why));
        const auto [where, text] = english_of(one.why);
        console_.event({{"event", "unreadable"},
                        {"path", one.path.u8string().empty() ? "" : shown(one.path).toStdString()},
                        {"message", text.toStdString()}});
    }
    int end(const Result<ImportSummary>& result);

private:
    void sum_up(const ImportSummary& summary);

    Console& console_;
    QElapsedTimer since_;
    int imported_ = 0;
};

void Telling::sum_up(const ImportSummary& summary) {
    for (const auto& one : summary.remarks) console_.warn(words_of(one.why));
    for (const auto& folder : summary.libraries)
        console_.warn(ImportText::tr("%1 is a library of its own and was left alone").arg(shown(folder)));
    console_.event({{"event", "done"},
                    {"imported", summary.imported.size()},
                    {"known", summary.known},
                    {"in_trash", summary.in_trash},
                    {"unreadable", summary.unreadable.size()},
                    {"others", summary.others},
                    {"sidecars", summary.sidecars},
                    {"bytes", summary.bytes},
                    {"seconds", summary.seconds}});
    if (console_.json()) return;
    QStringList words = {ImportText::tr("%n new", nullptr, static_cast<int>(summary.imported.size())),
                         ImportText::tr("%n there already", nullptr, summary.known),
                         ImportText::tr("%n unreadable", nullptr, static_cast<int>(summary.unreadable.size()))};
    if (summary.others > 0) words << ImportText::tr("%n other file(s) left alone", nullptr, summary.others);
    console_.result(words.join(QStringLiteral(", ")));
    if (summary.in_trash > 0)
        console_.say(
            ImportText::tr("%n of those there already are in the trash; \"photoflux library restore\" takes them "
                           "out of it.",
                           nullptr, summary.in_trash));
    if (summary.imported.empty()) return;
    const double seconds = std::max(summary.seconds, 0.001);
    console_.say(ImportText::tr("%1 in %2 s, %3 photos a second")
                     .arg(size_of(static_cast<qint64>(summary.bytes)), QString::number(seconds, 'f', 1),
                          QString::number(static_cast<double>(summary.imported.size()) / seconds, 'f', 1)));
}

int Telling::end(const Result<ImportSummary>& result) {
    if (result.cancelled())
        return console_.cancelled(
            ImportText::tr("Stopped. %n photo(s) came in and are safe; the same command goes on.", nullptr, imported_));
    if (!result.ok()) return console_.fail(result.failure());
    const bool nothing = result->imported.empty() && result->known == 0;
    if (nothing && result->unreadable.empty() && result->libraries.empty())
        return console_.fail(Error{ErrorCode::bad_input, ImportText::tr("no photos were found there").toStdString()});
    sum_up(*result);
    return nothing ? exit_code(ErrorCode::bad_input) : kExitDone;
}

/// The import on a thread of its own, so that this one hears Ctrl-C.
int run(Console& console, importing::Import& import, const std::vector<std::filesystem::path>& paths,
        const std::function<void(const CancelToken&)>& afterwards) {
    const CancelToken cancel;
    Telling telling(console);
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    const auto here = [&stop](auto work) { QMetaObject::invokeMethod(&stop, std::move(work), Qt::QueuedConnection); };
    importing::Import::Listener listener;
    listener.progress = [&](const ImportProgress& one) { here([&telling, one] { telling.progress(one); }); };
    listener.imported = [&](const Imported& one) { here([&telling, one] { telling.imported(one); }); };
    listener.unreadable = [&](const Unreadable& one) { here([&telling, one] { telling.unreadable(one); }); };
    std::optional<Result<ImportSummary>> result;
    std::thread work([&] {
        result.emplace(import.run(paths, listener, cancel));
        if (result->ok()) afterwards(cancel);
        here([] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    work.join();
    return telling.end(*result);
}

}  // namespace

int import_into_library(Console& console, const Options& options) {
    if (options.positional.isEmpty())
        return console.fail(usage(ImportText::tr("library import needs files or folders with photos")));
    if (options.has("in-place") && options.has("move"))
        return console.fail(usage(ImportText::tr("--in-place and --move cannot go together")));
    const auto decoder = find_decoder();
    if (!decoder.ok()) return console.fail(decoder.failure());
    const auto examiners = importing::examiners(imaging::to_path(*decoder), importing::usual_examiners());
    if (!examiners.ok()) return console.fail(examiners.failure());
    const auto catalogue = open_library(options);
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    const auto thumbnails = library::Thumbnails::open((*catalogue)->folder());
    if (!thumbnails.ok()) return console.fail(thumbnails.failure());
    const auto way = options.has("in-place") ? importing::Way::in_place
                     : options.has("move")   ? importing::Way::move
                                             : importing::Way::copy;
    importing::Import import(**catalogue, **thumbnails, *examiners, way);
    std::vector<std::filesystem::path> paths;
    for (const QString& path : options.positional) paths.push_back(imaging::to_path(QDir(path).absolutePath()));
    // Pictures made here whose files nobody has read yet; what fails is read the next time.
    return run(console, import, paths, [&](const CancelToken& cancel) {
        static_cast<void>(
            importing::read_made_pictures((*catalogue)->items(), **thumbnails, examiners->front(), cancel));
    });
}

}  // namespace photoflux::cli
