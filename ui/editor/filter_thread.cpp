#include "ui/editor/filter_thread.h"

#include "editing/filters.h"

#include <QMutexLocker>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr unsigned long kPause = 8;  // milliseconds between two looks whether the preview is done
constexpr int kLarger = 2;           // the little picture, to the thumbnails: filters look at more than they show

}  // namespace

FilterThread::FilterThread(std::function<bool()> busy, QObject* parent) : QThread(parent), busy_(std::move(busy)) {
    start(QThread::LowPriority);
}

FilterThread::~FilterThread() {
    {
        QMutexLocker lock(&mutex_);
        ending_ = true;
        cancel_.cancel();
    }
    wanted_.wakeAll();
    wait();
}

void FilterThread::setPhoto(qint64 item, const QImage& picture) {
    QMutexLocker lock(&mutex_);
    picture_ = picture;
    if (std::exchange(item_, item) == item) return;  // the same with more pixels
    wish_.reset();
    asked_.clear();
    cancel_.cancel();
}

void FilterThread::ask(const editing::Recipe& recipe, int side) {
    {
        QMutexLocker lock(&mutex_);
        if (item_ == 0 || picture_.isNull()) return;
        const QString key =
            QStringLiteral("%1 %2 %3").arg(item_).arg(side).arg(QString::fromStdString(editing::to_json(recipe)));
        if (std::exchange(asked_, key) == key) return;
        wish_ = Wish{item_, picture_, recipe, side, key};
        cancel_.cancel();
    }
    wanted_.wakeAll();
}

bool FilterThread::outdated() {
    QMutexLocker lock(&mutex_);
    return wish_.has_value() || ending_ || asked_.isEmpty();
}

void FilterThread::run() {
    while (true) {
        Wish wish;
        {
            QMutexLocker lock(&mutex_);
            while (!ending_ && !wish_) wanted_.wait(&mutex_);
            if (ending_) return;
            wish = *std::exchange(wish_, std::nullopt);
            cancel_ = CancelToken();
        }
        serve(wish);
    }
}

void FilterThread::serve(const Wish& wish) {
    QHash<QString, QImage> images;
    if (const auto* before = kept_.object(wish.key)) images = *before;
    std::vector<std::string> names{std::string()};
    for (const auto& filter : editing::filters()) names.emplace_back(filter.name);
    for (const std::string& filter : names) {
        const QString name = QString::fromStdString(filter);
        if (!images.contains(name)) {
            while (busy_() && !outdated()) msleep(kPause);
            if (outdated()) break;
            const auto image = thumbnail(wish, filter);
            if (!image) break;
            images.insert(name, *image);
        }
        Q_EMIT made(wish.item, name, images.value(name));
    }
    // What is there goes on from here another time.
    kept_.insert(wish.key, new QHash<QString, QImage>(images));
}

std::optional<QImage> FilterThread::thumbnail(const Wish& wish, const std::string& filter) {
    if (!little_ || littleItem_ != wish.item) {
        const int side = kLarger * wish.side;
        auto made =
            editing::Renderer::create(wish.picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        if (!made.ok()) return {};
        little_ = std::make_unique<editing::Renderer>(std::move(*made));
        littleItem_ = wish.item;
    }
    editing::Recipe recipe = wish.recipe;
    recipe.filter = filter;
    editing::RenderOptions options;
    options.draft = true;
    options.scale = editing::scale_to_fit(little_->full_size(recipe), {wish.side, wish.side});
    CancelToken cancel;
    {
        QMutexLocker lock(&mutex_);
        cancel = cancel_;
    }
    auto image = little_->render(recipe, options, cancel);
    if (!image.ok()) return {};
    return std::move(*image);
}

}  // namespace photoflux::editor
