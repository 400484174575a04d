#include "ui/settings/backups.h"

#include "ui/controls/error_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTemporaryFile>
#include <QVariantMap>
#include <algorithm>
#include <iterator>
#include <utility>

namespace photoflux::settings {

namespace {

using library::BackupSchedule;
using Every = BackupSchedule::Every;

constexpr int kBetweenLooks = 15 * 60 * 1000, kFirstLook = 60 * 1000;  // milliseconds
constexpr int kBetweenWords = 200;
const std::pair<Every, const char*> kNames[] = {
    {Every::never, "never"}, {Every::daily, "daily"}, {Every::weekly, "weekly"}};

std::filesystem::path pathOf(const QString& name) { return {name.toStdU16String()}; }
QString nameOf(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

bool canWrite(const QString& folder) {
    QTemporaryFile probe(folder + QStringLiteral("/.photoflux-XXXXXX"));
    return !folder.isEmpty() && probe.open();
}

}  // namespace

Backups::Backups(library::Catalogue* catalogue, Clock clock, QObject* parent)
    : QObject(parent),
      catalogue_(catalogue),
      clock_(clock ? std::move(clock) : Clock([] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); })),
      schedule_(library::backup_schedule(catalogue->folder())) {
    little_.setMaxThreadCount(1);
    pool_.setMaxThreadCount(1);
    connect(&timer_, &QTimer::timeout, this, &Backups::check);
}

Backups::~Backups() {
    cancel_.cancel();
    little_.waitForDone();
    pool_.waitForDone();
}

void Backups::start() {
    timer_.start(kBetweenLooks);
    QTimer::singleShot(kFirstLook, this, &Backups::check);
}

QString Backups::every() const {
    const auto* found = std::find_if(std::begin(kNames), std::end(kNames),
                                     [&](const auto& one) { return one.first == schedule_.every; });
    return QString::fromLatin1(found->second);
}

QString Backups::folder() const { return schedule_.folder.empty() ? QString() : nameOf(schedule_.folder); }

void Backups::setEvery(const QString& every) {
    const auto* found = std::find_if(std::begin(kNames), std::end(kNames),
                                     [&](const auto& one) { return every == QLatin1String(one.second); });
    if (found == std::end(kNames) || found->first == schedule_.every) return;
    BackupSchedule schedule = schedule_;
    schedule.every = found->first;
    setSchedule(schedule);
    check();
}

void Backups::setKeep(int keep) {
    keep = std::clamp(keep, 1, library::kMostBackupsKept);
    if (keep == schedule_.keep) return;
    BackupSchedule schedule = schedule_;
    schedule.keep = keep;
    setSchedule(schedule);
}

void Backups::setSchedule(const BackupSchedule& schedule) {
    schedule_ = schedule;
    Q_EMIT scheduleChanged();
    little_.start([this, schedule, library = catalogue_->folder()] {
        const auto kept = library::set_backup_schedule(library, schedule);
        if (kept.ok()) return;
        QMetaObject::invokeMethod(this, [this, error = kept.error()] { setProblem(controls::errorWords(error)); });
    });
}

void Backups::setProblem(const QString& problem) {
    if (problem_ == problem) return;
    problem_ = problem;
    Q_EMIT problemChanged();
}

void Backups::chooseFolder(const QUrl& url) {
    const QString folder = url.toLocalFile();
    little_.start([this, folder, library = catalogue_->folder()] {
        const auto inside = pathOf(folder).lexically_normal().lexically_relative(library.lexically_normal());
        QString problem;
        if (!inside.empty() && *inside.begin() != "..")
            problem =
                tr("Backups in the library's own folder would be lost with it. Choose another folder, best on "
                   "another disk.");
        else if (!canWrite(folder))
            problem = tr("Nothing can be written in %1. Choose another folder, or change its permissions.")
                          .arg(QDir::toNativeSeparators(folder));
        QMetaObject::invokeMethod(this, [this, folder, problem] {
            setProblem(problem);
            if (!problem.isEmpty()) return;
            BackupSchedule schedule = schedule_;
            schedule.folder = pathOf(folder);
            if (schedule_.folder.empty() && schedule.every == Every::never) schedule.every = Every::weekly;
            setSchedule(schedule);
            refresh();
            check();
        });
    });
}

void Backups::check() {
    if (schedule_.every == Every::never || schedule_.folder.empty()) return;
    run(false);
}

void Backups::backUpNow() {
    if (!schedule_.folder.empty()) run(true);
}

/// Throttled, and brought to this thread. A check that finds nothing due never gets here, so nothing flickers.
library::Progress Backups::progress() {
    auto since = std::make_shared<QElapsedTimer>();
    return [this, since](std::uint64_t done, std::uint64_t total) {
        if (since->isValid() && since->elapsed() < kBetweenWords) return;
        since->start();
        const double fraction = total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
        QMetaObject::invokeMethod(this, [this, fraction] {
            if (!busy_) return;
            running_ = !restoring_;
            fraction_ = fraction;
            Q_EMIT runChanged();
        });
    };
}

void Backups::run(bool due_or_not) {
    if (busy_) return;
    busy_ = true;
    cancel_ = CancelToken();
    if (due_or_not) {
        running_ = true;
        fraction_ = 0;
        Q_EMIT runChanged();
    }
    pool_.start([this, due_or_not, schedule = schedule_, now = clock_(), progress = progress(), cancel = cancel_] {
        auto result = Result<std::optional<library::BackupReport>>(Cancelled{});
        if (!due_or_not) {
            result = library::back_up_if_due(*catalogue_, schedule, now, progress, cancel);
        } else if (auto made = library::back_up(*catalogue_, schedule.folder, schedule.keep, progress, cancel);
                   made.ok()) {
            result = std::optional(std::move(*made));
        } else {
            result = made.failure();
        }
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { finish(result); });
    });
}

void Backups::finish(const Result<std::optional<library::BackupReport>>& result) {
    busy_ = running_ = false;
    if (result.ok()) {
        setProblem({});
        if (*result) refresh();
    } else if (!result.cancelled()) {
        setProblem(tr("No backup was made. %1").arg(controls::errorWords(result.error())));
    }
    Q_EMIT runChanged();
    Q_EMIT settled();
}

void Backups::stop() { cancel_.cancel(); }

void Backups::refresh() {
    little_.start([this, folder = schedule_.folder] {
        auto made = folder.empty() ? std::vector<library::Backup>() : library::backups_in(folder);
        QMetaObject::invokeMethod(this, [this, made = std::move(made)] {
            made_ = made;
            Q_EMIT madeChanged();
        });
    });
}

QVariantList Backups::made() const {
    QVariantList list;
    for (const library::Backup& one : made_) {
        const auto when = QDateTime::fromMSecsSinceEpoch(one.made_at);
        list << QVariantMap{
            {QStringLiteral("path"), nameOf(one.folder)},
            {QStringLiteral("when"), QLocale().toString(when, QLocale::ShortFormat)},
            {QStringLiteral("files"), one.files},
            {QStringLiteral("bytes"), QLocale().formattedDataSize(qint64(one.bytes), 1, QLocale::DataSizeSIFormat)}};
    }
    return list;
}

void Backups::restore(const QString& backup, const QUrl& url) {
    if (busy_) return;
    busy_ = restoring_ = true;
    fraction_ = 0;
    restored_.clear();
    cancel_ = CancelToken();
    setProblem({});
    Q_EMIT runChanged();
    const QString folder = url.toLocalFile();
    pool_.start([this, backup = pathOf(backup), folder, progress = progress(), cancel = cancel_] {
        auto result = library::restore(backup, pathOf(folder), {}, progress, cancel);
        QMetaObject::invokeMethod(this, [this, folder, result = std::move(result)] {
            busy_ = restoring_ = false;
            if (result.ok())
                restored_ = QDir::toNativeSeparators(folder);
            else if (!result.cancelled())
                setProblem(controls::errorWords(result.error()));
            Q_EMIT runChanged();
            Q_EMIT settled();
        });
    });
}

void Backups::openRestored() const {
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--library"), restored_});
}

}  // namespace photoflux::settings
