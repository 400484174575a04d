#include "ui/editor/edit_batch.h"

#include "ui/editor/recipe_parts.h"

#include <QMetaObject>

namespace photoflux::editor {

namespace {

Result<void> give(library::Edits& edits, qint64 item, const editing::Recipe& from, const QStringList& parts) {
    PHOTOFLUX_TRY(const std::string text, edits.recipe(item));
    editing::Recipe before;
    if (!text.empty()) {
        PHOTOFLUX_TRY(before, editing::recipe_from_json(text));
    }
    const editing::Recipe after = withParts(before, from, parts);
    if (after == before) return Done{};
    return edits.record(item, editing::to_json(after), english(listed(editing::differences(before, after))));
}

}  // namespace

EditBatch::EditBatch(library::Edits* edits, QObject* parent) : QObject(parent), edits_(edits) {
    pool_.setMaxThreadCount(1);
}

EditBatch::~EditBatch() {
    cancel_.cancel();
    pool_.waitForDone();
}

void EditBatch::start(const QList<qint64>& items, const editing::Recipe& from, const QStringList& parts) {
    if (running_ || items.isEmpty()) return;
    running_ = true;
    done_ = 0;
    total_ = int(items.size());
    cancel_ = CancelToken();
    Q_EMIT changed();
    pool_.start([this, items, from, parts, cancel = cancel_, number = ++number_, edits = edits_] {
        Result<void> result;
        for (const qint64 item : items) {
            if (cancel.cancelled()) break;
            result = give(*edits, item, from, parts);
            if (!result.ok()) break;
            QMetaObject::invokeMethod(this, [this] {
                ++done_;
                Q_EMIT changed();
            });
        }
        QMetaObject::invokeMethod(this, [this, number, result] { end(number, result); });
    });
}

void EditBatch::cancel() { cancel_.cancel(); }

void EditBatch::end(int number, const Result<void>& result) {
    if (number != number_) return;
    running_ = false;
    Q_EMIT changed();
    if (!result.ok() && !result.cancelled()) Q_EMIT failed(result.error());
    Q_EMIT finished(done_);
}

}  // namespace photoflux::editor
