#include "ui/shell/rescue.h"

#include "library/backup_schedule.h"
#include "ui/controls/error_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <memory>
#include <utility>

namespace photoflux::shell {

namespace {

constexpr int kBetweenWords = 200;  // milliseconds

QString nameOf(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

}  // namespace

Rescue::Rescue(std::filesystem::path library, QObject* parent) : QObject(parent), library_(std::move(library)) {
    const auto folder = library::backup_schedule(library_).folder;
    if (!folder.empty()) backup_ = library::last_backup(folder);
}

Rescue::~Rescue() {
    cancel_.cancel();
    pool_.waitForDone();
}

QString Rescue::when() const {
    if (!backup_) return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup_->made_at), QLocale::ShortFormat);
}

void Rescue::restore() {
    if (running_ || done_ || !backup_) return;
    running_ = true;
    problem_.clear();
    Q_EMIT changed();
    auto since = std::make_shared<QElapsedTimer>();
    const library::Progress progress = [this, since](std::uint64_t done, std::uint64_t total) {
        if (since->isValid() && since->elapsed() < kBetweenWords) return;
        since->start();
        const double fraction = total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
        QMetaObject::invokeMethod(this, [this, fraction] {
            fraction_ = fraction;
            Q_EMIT changed();
        });
    };
    pool_.start([this, backup = backup_->folder, progress] {
        auto result = library::restore(backup, library_, {}, progress, cancel_);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { finish(result); });
    });
}

void Rescue::finish(const Result<library::RestoreReport>& result) {
    running_ = false;
    done_ = result.ok();
    if (result.ok() && result->moved_away) remains_ = nameOf(*result->moved_away);
    if (!result.ok() && !result.cancelled()) problem_ = controls::errorWords(result.error());
    Q_EMIT changed();
}

void Rescue::startAgain() const {
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--library"), nameOf(library_)});
    QCoreApplication::quit();
}

}  // namespace photoflux::shell
