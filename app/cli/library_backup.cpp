#include "library/backup.h"

#include "imaging/whole_file.h"
#include "library/backup_schedule.h"
#include "library/verify.h"
#include "library_commands.h"
#include "library_photos.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace photoflux::cli {
namespace {

using library::BackupSchedule;
using library::Fault;

constexpr qint64 kEvery = 100;  // milliseconds between two words of how far it is

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(LibraryBackup)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

QString shown(const std::filesystem::path& path) { return QDir::toNativeSeparators(imaging::to_qstring(path)); }

/// Long work on a thread of its own, so that this one shows how far it is and hears Ctrl-C.
template <class Work>
auto beside(Console& console, const QString& what, const Work& work) {
    const CancelToken cancel;
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    const auto here = [&stop](auto one) { QMetaObject::invokeMethod(&stop, std::move(one), Qt::QueuedConnection); };
    QElapsedTimer since;
    const library::Progress progress = [&](std::uint64_t done, std::uint64_t total) {
        if (since.isValid() && since.elapsed() < kEvery && done < total) return;
        since.start();
        here([&console, &what, done, total] {
            console.event({{"event", "progress"}, {"done", done}, {"total", total}});
            console.moving_line(
                BackupText::tr("%1: %2 of %3")
                    .arg(what, size_of(static_cast<qint64>(done)), size_of(static_cast<qint64>(total))));
        });
    };
    std::optional<decltype(work(progress, cancel))> result;
    std::thread thread([&] {
        result.emplace(work(progress, cancel));
        here([] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    thread.join();
    return std::move(*result);
}

const char* name_of(Fault fault) {
    switch (fault) {
        case Fault::missing:
            return "missing";
        case Fault::offline:
            return "offline";
        case Fault::changed:
            return "changed";
        case Fault::damaged:
            return "damaged";
        case Fault::unreadable:
            return "unreadable";
        case Fault::orphan:
            return "orphan";
        case Fault::words:
            return "words";
    }
    return "";
}

QString words_of(Fault fault) {
    switch (fault) {
        case Fault::missing:
            return BackupText::tr("missing");
        case Fault::offline:
            return BackupText::tr("on a disk that is not there now");
        case Fault::changed:
            return BackupText::tr("changed by another program");
        case Fault::damaged:
            return BackupText::tr("damaged");
        case Fault::unreadable:
            return BackupText::tr("cannot be read");
        case Fault::orphan:
            return BackupText::tr("in the library's folder, but not in the library");
        case Fault::words:
            return BackupText::tr("searches do not find it by all its words");
    }
    return {};
}

int verify(Console& console, const Options& options) {
    const auto catalogue = open_existing_library(options);
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    library::VerifyOptions how;
    how.hashes = !options.has("quick");
    const auto report = beside(console, BackupText::tr("Verifying"), [&](const auto& progress, const auto& cancel) {
        return library::verify(**catalogue, how, progress, cancel);
    });
    if (report.cancelled()) return console.cancelled(BackupText::tr("Stopped. Nothing was changed."));
    if (!report.ok()) return console.fail(report.failure());
    for (const std::string& wrong : report->database) {
        console.event({{"event", "database"}, {"message", wrong}});
        if (!console.json()) console.result(QString::fromStdString(wrong));
    }
    for (const auto& finding : report->findings) {
        console.event({{"event", "finding"},
                       {"fault", name_of(finding.fault)},
                       {"id", finding.id},
                       {"path", imaging::name_for_people(finding.path)}});
        if (!console.json()) console.result(QStringLiteral("%1: %2").arg(shown(finding.path), words_of(finding.fault)));
    }
    console.event({{"event", "done"},
                   {"files", report->files},
                   {"findings", report->findings.size()},
                   {"sound", report->sound()}});
    if (!report->sound())
        return console.fail(Error{ErrorCode::corrupt, BackupText::tr("the library is not sound; a backup brings back "
                                                                     "what is lost: photoflux library restore --backup "
                                                                     "FOLDER")
                                                          .toStdString()});
    if (!console.json()) console.result(BackupText::tr("%n photo(s): the library is sound", nullptr, report->files));
    return kExitDone;
}

Result<std::optional<library::BackupReport>> back_up_now(const library::Catalogue& catalogue,
                                                         const BackupSchedule& schedule,
                                                         const library::Progress& progress, const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto report, library::back_up(catalogue, schedule.folder, schedule.keep, progress, cancel));
    return std::optional(std::move(report));
}

int list_backups(Console& console, const std::filesystem::path& folder) {
    for (const auto& backup : library::backups_in(folder)) {
        console.event({{"event", "backup"},
                       {"path", imaging::name_for_people(backup.folder)},
                       {"made_at", backup.made_at},
                       {"files", backup.files},
                       {"bytes", backup.bytes}});
        if (!console.json())
            console.result(QStringLiteral("%1  %2  %3")
                               .arg(backup.files, 6)
                               .arg(size_of(static_cast<qint64>(backup.bytes)), shown(backup.folder)));
    }
    return kExitDone;
}

/// The library's schedule with what the options say instead. Errors: usage, bad_input.
Result<BackupSchedule> wanted_schedule(const Options& options) {
    BackupSchedule schedule = library::backup_schedule(library_folder(options));
    if (options.positional.size() > 1 || (options.positional.isEmpty() && schedule.folder.empty()))
        return usage(BackupText::tr("library backup needs the folder where backups are kept"));
    if (!options.positional.isEmpty()) schedule.folder = imaging::to_path(QDir(options.positional[0]).absolutePath());
    if (options.has("keep")) {
        PHOTOFLUX_TRY(const auto keep, whole_number(options, "keep", 1, library::kMostBackupsKept));
        schedule.keep = static_cast<int>(keep);
    }
    if (!options.has("every")) return schedule;
    const QString every = options.value("every");
    if (every == QLatin1String("day"))
        schedule.every = BackupSchedule::Every::daily;
    else if (every == QLatin1String("week"))
        schedule.every = BackupSchedule::Every::weekly;
    else if (every == QLatin1String("never"))
        schedule.every = BackupSchedule::Every::never;
    else
        return usage(BackupText::tr("--every takes day, week or never, not \"%1\"").arg(every));
    return schedule;
}

int tell_of(Console& console, const library::BackupReport& report) {
    for (const auto& path : report.missing)
        console.warn(BackupText::tr("%1 is missing in the library").arg(shown(path)));
    for (const auto& path : report.unlike)
        console.warn(BackupText::tr("%1 is not what was imported; both are kept where both are had").arg(shown(path)));
    console.event({{"event", "backup"},
                   {"path", imaging::name_for_people(report.backup.folder)},
                   {"files", report.backup.files},
                   {"copied", report.copied},
                   {"missing", report.missing.size()},
                   {"unlike", report.unlike.size()},
                   {"bytes", report.backup.bytes}});
    if (!console.json()) console.path(shown(report.backup.folder));
    return kExitDone;
}

int back_up(Console& console, const Options& options) {
    auto schedule = wanted_schedule(options);
    if (!schedule.ok()) return console.fail(schedule.failure());
    if (options.has("list")) return list_backups(console, schedule->folder);
    const auto catalogue = open_existing_library(options);
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    if (options.has("every")) {
        const auto kept = library::set_backup_schedule((*catalogue)->folder(), *schedule);
        if (!kept.ok()) return console.fail(kept.failure());
    }
    const bool if_due = options.has("if-due");
    const auto report = beside(console, BackupText::tr("Backing up"), [&](const auto& progress, const auto& cancel) {
        return if_due ? library::back_up_if_due(**catalogue, *schedule, QDateTime::currentMSecsSinceEpoch(), progress,
                                                cancel)
                      : back_up_now(**catalogue, *schedule, progress, cancel);
    });
    if (report.cancelled()) return console.cancelled(BackupText::tr("Stopped. Earlier backups are whole."));
    if (!report.ok()) return console.fail(report.failure());
    if (*report) return tell_of(console, **report);
    const auto next = library::next_backup(*schedule);
    console.event({{"event", "not_due"}, {"next", next ? nlohmann::ordered_json(*next) : nlohmann::ordered_json()}});
    console.say(next ? BackupText::tr("No backup is due before %1.")
                           .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*next), QLocale::ShortFormat))
                     : BackupText::tr("No backups are scheduled; --every day or --every week does that."));
    return kExitDone;
}

/// A backup, or the newest one in a folder of backups.
Result<std::filesystem::path> chosen_backup(const QString& name) {
    const auto folder = imaging::to_path(QDir(name).absolutePath());
    std::error_code unreadable;
    if (std::filesystem::exists(folder / "manifest", unreadable)) return folder;
    const auto backups = library::backups_in(folder);
    if (!backups.empty()) return backups.front().folder;
    return Error{ErrorCode::not_found,
                 BackupText::tr("there is no backup in %1").arg(QDir::toNativeSeparators(name)).toStdString()};
}

int restore_backup(Console& console, const Options& options) {
    if (!options.positional.isEmpty())
        return console.fail(usage(
            BackupText::tr("library restore takes either photos, out of the trash, or --backup FOLDER, not both")));
    const auto backup = chosen_backup(options.value("backup"));
    if (!backup.ok()) return console.fail(backup.failure());
    const auto folder = library_folder(options);
    library::RestoreOptions how;
    how.without_damaged = options.has("without-damaged");
    const auto report = beside(console, BackupText::tr("Restoring"), [&](const auto& progress, const auto& cancel) {
        return library::restore(*backup, folder, how, progress, cancel);
    });
    if (report.cancelled()) return console.cancelled(BackupText::tr("Stopped. Nothing was changed."));
    if (!report.ok()) return console.fail(report.failure());
    for (const auto& path : report->lost) console.warn(BackupText::tr("%1 is lost").arg(shown(path)));
    if (report->moved_away)
        console.warn(BackupText::tr("what was left of the library lies in %1").arg(shown(*report->moved_away)));
    console.event({{"event", "restored"},
                   {"path", imaging::name_for_people(folder)},
                   {"backup", imaging::name_for_people(*backup)},
                   {"files", report->files},
                   {"lost", report->lost.size()}});
    if (!console.json()) console.path(shown(folder));
    return kExitDone;
}

}  // namespace

int keep_library(Console& console, const QString& command, const Options& options) {
    if (command == QLatin1String("verify")) return verify(console, options);
    if (command == QLatin1String("backup")) return back_up(console, options);
    return restore_backup(console, options);
}

}  // namespace photoflux::cli
