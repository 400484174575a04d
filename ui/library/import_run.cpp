#include "ui/library/import_run.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>
#include <QtConcurrent>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kBetweenArrivals = 1500;  // milliseconds

}  // namespace

ImportRun::ImportRun(ImportDoor door, QObject* parent) : QObject(parent), door_(std::move(door)) {
    pool_.setMaxThreadCount(1);
}

ImportRun::~ImportRun() {
    cancel_.cancel();
    pool_.waitForDone();
}

QString ImportRun::name() const { return imaging::to_qstring(state_.file.filename()); }

QVariantList ImportRun::troubles() const {
    QVariantList list;
    for (const auto* troubles : {&unreadable_, &remarks_})
        for (const auto& [path, why] : *troubles) {
            if (list.size() == kMostListed) return list;
            const QFileInfo file(imaging::to_qstring(path));
            list << QVariantMap{{QStringLiteral("read"), troubles == &remarks_},
                                {QStringLiteral("name"), file.fileName()},
                                {QStringLiteral("folder"), QDir::toNativeSeparators(file.absolutePath())},
                                {QStringLiteral("path"), file.absoluteFilePath()},
                                {QStringLiteral("why"), words_of(why)}};
        }
    return list;
}

QString ImportRun::report() const {
    QStringList lines{tr("%n new", nullptr, fresh_), tr("%n already there", nullptr, known_)};
    if (inTrash_ > 0) lines << tr("%n of these in the trash", nullptr, inTrash_);
    if (!problem_.isEmpty()) lines << problem_;
    const auto add = [&lines](const QString& heading, const std::vector<importing::Unreadable>& troubles) {
        if (troubles.empty()) return;
        lines << QString() << heading;
        for (const auto& [path, why] : troubles)
            lines << QDir::toNativeSeparators(imaging::to_qstring(path)) << QStringLiteral("    ") + words_of(why);
    };
    add(tr("%n could not be read:", nullptr, unreadCount()), unreadable_);
    add(tr("%n came in with something amiss:", nullptr, remarkCount()), remarks_);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ImportRun::copyReport() const { QGuiApplication::clipboard()->setText(report()); }

void ImportRun::showInFolder(const QString& path) const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void ImportRun::start(const QList<QUrl>& urls, bool copy) {
    ImportWish wish;
    wish.copy = copy;
    for (const QUrl& url : urls)
        if (url.isLocalFile()) wish.paths.push_back(imaging::to_path(url.toLocalFile()));
    if (wish.paths.empty()) return;
    waiting_.push_back(std::move(wish));
    if (!running_) next();
}

/// Brings what the importer tells to this thread.
importing::Import::Listener ImportRun::listener() {
    importing::Import::Listener listener;
    listener.progress = [this](const importing::ImportProgress& state) {
        QMetaObject::invokeMethod(this, [this, state] {
            state_ = state;
            Q_EMIT changed();
            if (told_.elapsed() < kBetweenArrivals) return;
            told_.restart();
            Q_EMIT arrived();
        });
    };
    listener.imported = [this](const importing::Imported&) { QMetaObject::invokeMethod(this, [this] { ++fresh_; }); };
    listener.unreadable = [this](const importing::Unreadable& one) {
        QMetaObject::invokeMethod(this, [this, one] { unreadable_.push_back(one); });
    };
    listener.remark = [this](const importing::Unreadable& one) {
        QMetaObject::invokeMethod(this, [this, one] { remarks_.push_back(one); });
    };
    return listener;
}

void ImportRun::next() {
    const ImportWish wish = waiting_.front();
    waiting_.erase(waiting_.begin());
    running_ = true;
    cancelled_ = false;
    cancel_ = CancelToken();
    state_ = {};
    state_.finding = true;
    fresh_ = known_ = inTrash_ = 0;
    unreadable_.clear();
    remarks_.clear();
    problem_.clear();
    told_.start();
    QtConcurrent::run(&pool_, [door = door_, wish, listener = listener(), cancel = cancel_] {
        return door(wish, listener, cancel);
    }).then(this, [this](const Result<importing::ImportSummary>& result) { finish(result); });
    Q_EMIT changed();
}

void ImportRun::finish(const Result<importing::ImportSummary>& result) {
    running_ = false;
    cancelled_ = cancel_.cancelled();
    if (result.ok()) {
        fresh_ = int(result->imported.size());
        known_ = result->known;
        inTrash_ = result->in_trash;
        unreadable_ = result->unreadable;
        remarks_ = result->remarks;
    } else if (!result.cancelled()) {
        problem_ = controls::errorWords(result.error());
    }
    Q_EMIT changed();
    Q_EMIT arrived();
    Q_EMIT ended();
    if (!waiting_.empty() && !cancelled_) next();
}

void ImportRun::cancel() {
    cancel_.cancel();
    waiting_.clear();
}

}  // namespace photoflux::libraryscreen
