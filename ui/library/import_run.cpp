#include "ui/library/import_run.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <QDir>
#include <QFileInfo>
#include <QVariantMap>
#include <QtConcurrent>
#include <algorithm>

namespace photoflux::libraryscreen {

namespace {

constexpr int kBetweenArrivals = 1500, kLeastForForecast = 3;  // milliseconds; photos
constexpr int kMostListed = 500;

}  // namespace

ImportRun::ImportRun(ImportDoor door, QObject* parent) : QObject(parent), door_(std::move(door)) {
    pool_.setMaxThreadCount(1);
}

ImportRun::~ImportRun() {
    cancel_.cancel();
    pool_.waitForDone();
}

double ImportRun::perSecond() const {
    const double seconds = running_ ? double(since_.elapsed()) / 1000 : 0;
    return seconds > 0 ? state_.done / seconds : 0;
}

double ImportRun::secondsLeft() const {
    if (state_.total == 0 || state_.done < kLeastForForecast || perSecond() <= 0) return -1;
    return (state_.total - state_.done) / perSecond();
}

QVariantList ImportRun::unreadable() const {
    QVariantList list;
    for (const auto& [path, why] : outcome_.unreadable) {
        const QFileInfo file(imaging::to_qstring(path));
        list << QVariantMap{{QStringLiteral("name"), file.fileName()},
                            {QStringLiteral("folder"), QDir::toNativeSeparators(file.absolutePath())},
                            {QStringLiteral("why"), words_of(why)}};
        if (list.size() == kMostListed) break;
    }
    return list;
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

void ImportRun::next() {
    const ImportWish wish = waiting_.front();
    waiting_.erase(waiting_.begin());
    running_ = true;
    cancelled_ = false;
    cancel_ = CancelToken();
    state_ = {};
    outcome_ = {};
    problem_.clear();
    since_.start();
    told_.start();
    const auto progress = [this](const ImportState& state) {
        QMetaObject::invokeMethod(this, [this, state] {
            // Time counts from the first photo: counting the files before it says nothing of the rest.
            if (state_.done == 0) since_.restart();
            state_ = state;
            Q_EMIT changed();
            if (told_.elapsed() < kBetweenArrivals) return;
            told_.restart();
            Q_EMIT arrived();
        });
    };
    QtConcurrent::run(&pool_, [door = door_, wish, progress, cancel = cancel_] {
        return door(wish, progress, cancel);
    }).then(this, [this](const Result<ImportOutcome>& result) { finish(result); });
    Q_EMIT changed();
}

void ImportRun::finish(const Result<ImportOutcome>& result) {
    running_ = false;
    cancelled_ = cancel_.cancelled();
    if (result.ok())
        outcome_ = *result;
    else if (!result.cancelled())
        problem_ = controls::errorWords(result.error());
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
