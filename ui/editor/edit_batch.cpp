#include "ui/editor/edit_batch.h"

#include "library/edits.h"
#include "library/items.h"
#include "ui/controls/error_words.h"
#include "ui/editor/kept_recipe.h"
#include "ui/editor/photo_export.h"
#include "ui/editor/recipe_parts.h"
#include "ui/generate/paths.h"

#include <QFileInfo>
#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr qint64 kTellEvery = 50;  // milliseconds: thousands of photos are not to be told of one by one

/// The shown version; nothing: nobody edited the photo.
Result<library::EditVersion> shownOf(library::Edits& edits, qint64 item) {
    PHOTOFLUX_TRY(const auto versions, edits.versions(item));
    for (const auto& version : versions)
        if (version.shown) return version;
    return library::EditVersion{};
}

}  // namespace

/// What the other thread tells.
struct EditBatch::News {
    int done = 0, became = 0;
    QVariantList problems;
    int problemCount = 0;
    QList<qint64> edited;
    bool last = false;
};

EditBatch::EditBatch(library::Catalogue* catalogue, Decode decode, QObject* parent)
    : QObject(parent), catalogue_(catalogue), decode_(std::move(decode)) {
    pool_.setMaxThreadCount(1);
    pool_.setThreadPriority(QThread::LowPriority);
}

EditBatch::~EditBatch() {
    cancel_.cancel();
    pool_.waitForDone();
}

double EditBatch::secondsLeft() const {
    if (!running_ || done_ == 0) return -1;
    return double(since_.elapsed()) / 1000 / done_ * (total_ - done_);
}

void EditBatch::paste(const QList<qint64>& items, const editing::Recipe& from, const QStringList& parts) {
    run(QStringLiteral("paste"), items, [this, from, parts](qint64 item, const CancelToken&) {
        return give(item, [&](const editing::Recipe& before) { return withParts(before, from, parts); });
    });
}

void EditBatch::reset(const QList<qint64>& items) {
    run(QStringLiteral("reset"), items, [this](qint64 item, const CancelToken&) {
        return give(item, [](const editing::Recipe&) { return editing::Recipe(); });
    });
}

void EditBatch::undo() {
    if (!canUndo()) return;
    QList<qint64> items;
    for (const auto& [item, given] : given_) items << item;
    run(QStringLiteral("undo"), items,
        [this, given = given_](qint64 item, const CancelToken&) { return takeBack(item, given.at(item)); });
}

void EditBatch::exportTo(const QList<qint64>& items, const QUrl& folder, const QVariantMap& settings) {
    const auto wanted = exportSettingsOf(settings);
    const auto into = generate::toPath(folder.toLocalFile());
    run(QStringLiteral("export"), items, [this, wanted, into](qint64 id, const CancelToken& cancel) -> Result<bool> {
        PHOTOFLUX_TRY(const library::Item item, catalogue_->items().item(id));
        PHOTOFLUX_TRY(const std::string text, catalogue_->edits().recipe(id));
        PHOTOFLUX_TRY(const editing::Recipe recipe, recipeOf(text));
        PHOTOFLUX_TRY([[maybe_unused]] const auto file, exportPhoto(decode_, item.path, recipe, wanted, into, cancel));
        return true;
    });
}

Result<bool> EditBatch::give(qint64 item, const std::function<editing::Recipe(const editing::Recipe&)>& change) {
    library::Edits& edits = catalogue_->edits();
    PHOTOFLUX_TRY(const std::string text, edits.recipe(item));
    PHOTOFLUX_TRY(const editing::Recipe before, recipeOf(text));
    const editing::Recipe after = change(before);
    if (after == before) return false;
    PHOTOFLUX_TRY(const auto version, shownOf(edits, item));
    PHOTOFLUX_CHECK(edits.record(item, textOf(after), english(listed(editing::differences(before, after)))));
    giving_[item] = {version.id, version.step, version.step + 1};
    return true;
}

Result<bool> EditBatch::takeBack(qint64 item, const Given& given) {
    library::Edits& edits = catalogue_->edits();
    PHOTOFLUX_TRY(const auto now, shownOf(edits, item));
    if ((given.version != 0 && now.id != given.version) || now.step != given.after)
        return Error{ErrorCode::bad_input,
                     sentence("editor", "it was edited since, and stays as it is; its own history has the steps")};
    PHOTOFLUX_CHECK(edits.go_to(item, given.before));
    return true;
}

QString EditBatch::nameOf(qint64 id) const {
    const auto item = catalogue_->items().item(id);
    return item.ok() ? QFileInfo(generate::toQString(item->path)).fileName() : tr("Photo %1").arg(id);
}

void EditBatch::run(const QString& what, const QList<qint64>& items, const Work& work) {
    if (running_ || items.isEmpty()) return;
    running_ = true;
    what_ = what;
    done_ = became_ = problemCount_ = 0;
    total_ = int(items.size());
    problems_.clear();
    giving_.clear();
    since_.start();
    cancel_ = CancelToken();
    Q_EMIT changed();
    pool_.start([this, items, work, cancel = cancel_] { go(items, work, cancel); });
}

void EditBatch::go(const QList<qint64>& items, const Work& work, const CancelToken& cancel) {
    News news;
    QElapsedTimer told;
    told.start();
    const auto tell = [&] {
        QMetaObject::invokeMethod(this, [this, news] { use(news); });
        news = {};
        told.start();
    };
    for (const qint64 item : items) {
        if (cancel.cancelled()) break;
        const auto result = work(item, cancel);
        if (result.cancelled()) break;
        ++news.done;
        if (!result.ok()) {
            news.problems << QVariantMap{{QStringLiteral("name"), nameOf(item)},
                                         {QStringLiteral("why"), controls::errorWords(result.error())}};
            ++news.problemCount;
            if (result.error().code == ErrorCode::no_disk) break;  // no other photo would fare better
        } else if (*result) {
            ++news.became;
            news.edited << item;
        }
        if (told.elapsed() > kTellEvery) tell();
    }
    news.last = true;
    tell();
}

void EditBatch::use(const News& news) {
    done_ += news.done;
    became_ += news.became;
    problemCount_ += news.problemCount;
    for (const QVariant& problem : news.problems)
        if (problems_.size() < kMostProblems) problems_ << problem;
    const bool files = what_ == QLatin1String("export");
    if (news.last) {
        running_ = false;
        if (!files) given_ = std::exchange(giving_, {});
    }
    Q_EMIT changed();
    if (!files && !news.edited.isEmpty()) Q_EMIT edited(news.edited);
    if (news.last) Q_EMIT finished(what_, became_);
}

void EditBatch::cancel() { cancel_.cancel(); }

}  // namespace photoflux::editor
