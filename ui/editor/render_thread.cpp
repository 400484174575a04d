#include "ui/editor/render_thread.h"

#include <QMutexLocker>
#include <algorithm>
#include <cmath>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr qint64 kPatience = 60;           // milliseconds after which a newer wish may end a rendering
constexpr double kDraftPixels = 1.3e6;     // while something moves
constexpr double kMostPixels = 12e6;       // of a part
constexpr qint64 kSlow = 28, kQuick = 11;  // milliseconds of a frame while something moves: aimed at between them
constexpr int kMostSteps = 5;              // each has half the pixels

QString keyOf(const editing::Recipe& recipe, double scale, const QRectF& part) {
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(QString::fromStdString(editing::to_json(recipe)))
        .arg(scale)
        .arg(part.x())
        .arg(part.y())
        .arg(part.width())
        .arg(part.height());
}

/// The pixels of a result that lie in a part of it, given in shares.
QRect pixelsOf(const QRectF& part, QSize whole) {
    const QRectF area(part.x() * whole.width(), part.y() * whole.height(), part.width() * whole.width(),
                      part.height() * whole.height());
    return area.toAlignedRect() & QRect({}, whole);
}

}  // namespace

editing::Recipe unedited(const editing::Recipe& recipe) {
    editing::Recipe plain;
    plain.quarter_turns = recipe.quarter_turns;
    plain.flipped = recipe.flipped;
    plain.straighten = recipe.straighten;
    plain.vertical = recipe.vertical;
    plain.horizontal = recipe.horizontal;
    plain.crop = recipe.crop;
    return plain;
}

RenderThread::RenderThread(QObject* parent) : QThread(parent) { start(); }

RenderThread::~RenderThread() {
    {
        QMutexLocker lock(&mutex_);
        ending_ = true;
        cancel_.cancel();
    }
    wanted_.wakeAll();
    wait();
}

void RenderThread::setSource(const Source& source) {
    QMutexLocker lock(&mutex_);
    source_ = source;
    wish_.reset();
    fresh_ = true;
    cancel_.cancel();
}

void RenderThread::ask(const Wish& wish) {
    {
        QMutexLocker lock(&mutex_);
        wish_ = wish;
        if (busy_ && !gaveUp_ && running_.elapsed() > kPatience) {
            gaveUp_ = true;
            cancel_.cancel();
        }
    }
    wanted_.wakeAll();
}

bool RenderThread::busy() {
    QMutexLocker lock(&mutex_);
    return busy_ || (wish_ && source_.whole);
}

bool RenderThread::outdated() {
    QMutexLocker lock(&mutex_);
    return wish_.has_value() || ending_ || fresh_;
}

void RenderThread::run() {
    while (true) {
        Task task;
        {
            QMutexLocker lock(&mutex_);
            busy_ = false;
            while (!ending_ && (!wish_ || !source_.whole)) wanted_.wait(&mutex_);
            if (ending_) return;
            task = {source_, *std::exchange(wish_, std::nullopt), std::exchange(fresh_, false)};
            busy_ = true;
            cancel_ = CancelToken();
            running_.start();
        }
        serve(task);
    }
}

void RenderThread::serve(const Task& task) {
    const Wish& wish = task.wish;
    if (task.fresh) beforeKey_.clear();
    // A source that is smaller than the photo is enlarged the more.
    const double smaller = double(wish.size.width()) / std::max(1, task.source.whole->source_size().width());
    const bool close = !wish.part.isEmpty();
    const double scale = wish.scale * smaller, partScale = wish.partScale * smaller;
    Frame frame;
    frame.full = task.source.full;
    frame.recipe = wish.recipe;
    if (close) {
        frame.kind = Frame::part;
        if (!make(frame, *task.source.part, wish, partScale, wish.part) || outdated()) return;
    }
    frame.kind = Frame::whole;
    if (!make(frame, *task.source.whole, wish, scale, {}) || outdated() || wish.moving) return;
    if (wish.before) {
        frame.recipe = unedited(wish.recipe);
        const QString key = keyOf(frame.recipe, scale, wish.part);
        if (key != std::exchange(beforeKey_, key)) {
            frame.kind = Frame::wholeBefore;
            const bool made = make(frame, *task.source.whole, wish, scale, {});
            frame.kind = Frame::partBefore;
            if (!made || (close && !make(frame, *task.source.part, wish, partScale, wish.part)))
                return beforeKey_.clear();
        }
    }
}

bool RenderThread::make(Frame frame, editing::Renderer& renderer, const Wish& wish, double scale, const QRectF& part) {
    const QSize full = renderer.full_size(frame.recipe);
    double share = part.isEmpty() ? 1 : part.width() * part.height();
    const double pixels = scale * scale * full.width() * full.height() * share;
    const double most = wish.moving ? kDraftPixels : kMostPixels;
    if (pixels > most) scale *= std::sqrt(most / pixels);
    // Steps rather than any scale: what was made for one is used again.
    if (wish.moving) scale *= std::exp2(-0.5 * coarser_);
    editing::RenderOptions options;
    options.scale = scale;
    options.draft = wish.moving && coarser_ > 0;
    if (!part.isEmpty()) {
        const QSize whole = renderer.size_at(frame.recipe, scale);
        options.region = pixelsOf(part, whole);
        if (options.region.isEmpty()) return true;
        frame.place =
            QRectF(double(options.region.x()) / whole.width(), double(options.region.y()) / whole.height(),
                   double(options.region.width()) / whole.width(), double(options.region.height()) / whole.height());
    }
    CancelToken cancel;
    {
        QMutexLocker lock(&mutex_);
        cancel = cancel_;
    }
    QElapsedTimer timer;
    timer.start();
    auto image = renderer.render(frame.recipe, options, cancel);
    if (image.cancelled()) return false;
    {
        QMutexLocker lock(&mutex_);
        gaveUp_ = false;
        running_.start();
        if (fresh_) return false;
    }
    if (!image.ok()) {
        Q_EMIT failed(image.error());
        return false;
    }
    frame.milliseconds = timer.elapsed();
    if (wish.moving) {
        // The first frame at another scale takes longer than those that follow.
        const bool settled = std::exchange(lastCoarser_, coarser_) == coarser_;
        if (settled && frame.milliseconds > kSlow) coarser_ = std::min(coarser_ + 1, kMostSteps);
        if (settled && frame.milliseconds < kQuick) coarser_ = std::max(coarser_ - 1, 0);
    }
    frame.image = std::move(*image);
    if (frame.kind == Frame::whole) frame.histogram = histogramOf(frame.image);
    Q_EMIT rendered(frame);
    return true;
}

}  // namespace photoflux::editor
