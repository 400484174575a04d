#include "ui/library/import_run.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <QDir>
#include <QFileInfo>
#include <QVariantMap>
#include <QtConcurrent>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kBetweenArrivals = 1500;  // milliseconds
constexpr int kMostListed = 500;

}  // namespace

ImportRun::ImportRun(ImportDoor door, QObject* parent) : QObject(parent), door_(std::move(door)) {
    pool_.setMaxThreadCount(1);
}

ImportRun::~ImportRun() {
    cancel_.cancel();
    pool_.waitForDone();
}

QString ImportRun::name() const { return imaging::to_qstring(state_.file.filename()); }

QVariantList ImportRun::unreadable() const {
    QVariantList list;
    for (const auto& [path, why] : unreadable_) {
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
