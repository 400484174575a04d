#include "ui/library/photo_viewing.h"

#include "ui/controls/error_words.h"
#include "ui/library/newest_first.h"
#include "ui/library/thumbnail_provider.h"

#include <algorithm>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kBeforeAll = 350;  ///< milliseconds of looking before every pixel is read
constexpr int kMostSide = 4096, kSideStep = 512;
constexpr qsizetype kPreviewKilobytes = 160 * 1024;
constexpr int kThumbnail = 1024;

}  // namespace

/// A picture as large as the screen.
struct PhotoViewing::Preview {
    QSize size;  ///< of the whole photo
    QImage image;
    QString problem;
};

class PhotoViewing::Work {
public:
    explicit Work(LibraryDoors doors) : doors(std::move(doors)) {}
    /// Those that have not begun are not wanted any more.
    void dropWaiting() {
        asked.removeIf([this](const auto& one) { return screen.drop(one.second); });
    }
    bool asks(qint64 photo) const {
        return std::any_of(asked.begin(), asked.end(), [photo](const auto& one) { return one.first == photo; });
    }

    LibraryDoors doors;
    CancelToken ending;
    QList<std::pair<qint64, quint64>> asked;  ///< photos whose previews are read or wait for it, with their tickets
    // Last: their threads end first. Whoever leafs on must not wait for what the one before needs.
    NewestFirst little{1}, screen{1}, all{1};
};

PhotoViewing::PhotoViewing(LibraryDoors doors, QObject* parent)
    : QObject(parent), work_(std::make_unique<Work>(std::move(doors))), previews_(kPreviewKilobytes) {
    dwelt_.setSingleShot(true);
    dwelt_.setInterval(kBeforeAll);
    connect(&dwelt_, &QTimer::timeout, this, &PhotoViewing::readAll);
}

PhotoViewing::~PhotoViewing() {
    reading_all_.cancel();
    work_->ending.cancel();
}

void PhotoViewing::setScreenSide(int side) {
    side = std::min(kMostSide, (std::max(1, side) + kSideStep - 1) / kSideStep * kSideStep);
    if (side == screenSide_) return;
    if (side > screenSide_) previews_.clear();
    screenSide_ = side;
    Q_EMIT screenSideChanged();
}

void PhotoViewing::setProblem(const QString& problem) {
    if (problem_ == problem) return;
    problem_ = problem;
    Q_EMIT problemChanged();
}

void PhotoViewing::show(double photo, const QList<double>& beside) {
    beside_.clear();
    for (const double one : beside)
        if (one > 0) beside_ << qint64(one);
    if (qint64(photo) == photo_) return;
    photo_ = qint64(photo);
    reading_all_.cancel();
    all_of_ = 0;
    dwelt_.stop();
    work_->dropWaiting();
    setProblem({});
    Q_EMIT photoChanged();
    if (photo_ <= 0) return;
    if (const Preview* known = previews_.object(photo_)) {
        const Preview copy = *known;
        take(photo_, copy);
        return;
    }
    const auto thumbnail = [this, item = photo_] {
        const auto found = work_->doors.items->item(item);
        if (!found.ok()) return;
        const auto bytes = work_->doors.thumbnails->get(thumbnailKey(*found), kThumbnail);
        if (!bytes.ok() || !bytes->has_value()) return;
        QMetaObject::invokeMethod(
            this,
            [this, item, size = QSize(found->notes.width, found->notes.height), image = readThumbnail(**bytes, 0)] {
                takeThumbnail(item, size, image);
            },
            Qt::QueuedConnection);
    };
    work_->little.add(thumbnail);
    read(photo_);
}

void PhotoViewing::read(qint64 photo) {
    if (work_->asks(photo)) return;
    const auto decode = [this, photo, side = screenSide_] {
        Preview preview;
        const auto item = work_->doors.items->item(photo);
        Result<QImage> image = Cancelled{};
        if (item.ok()) image = work_->doors.decode(item->path, side, work_->ending);
        if (!item.ok())
            preview.problem = controls::errorWords(item.error());
        else if (image.ok())
            preview.image = image->convertToFormat(image->hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                            : QImage::Format_RGB32);
        else if (!image.cancelled())
            preview.problem = controls::errorWords(image.error());
        if (item.ok()) preview.size = {item->notes.width, item->notes.height};
        // A picture that was not made smaller tells its size itself.
        const int longer = std::max(preview.image.width(), preview.image.height());
        if (longer < side || preview.size.isEmpty()) preview.size = preview.image.size();
        QMetaObject::invokeMethod(this, [this, photo, preview] { take(photo, preview); }, Qt::QueuedConnection);
    };
    work_->asked.emplaceBack(photo, work_->screen.add(decode));
}

void PhotoViewing::takeThumbnail(qint64 photo, QSize size, const QImage& image) {
    if (photo != photo_ || shown_ == photo_ || image.isNull()) return;
    shown_ = photo;
    size_ = size.isEmpty() ? image.size() : size;
    base_ = image;
    sharp_ = false;
    pyramid_.reset();
    Q_EMIT pictureChanged();
}

void PhotoViewing::take(qint64 photo, const Preview& preview) {
    work_->asked.removeIf([photo](const auto& one) { return one.first == photo; });
    if (!preview.image.isNull() && !previews_.contains(photo))
        previews_.insert(photo, new Preview(preview), std::max<qsizetype>(1, preview.image.sizeInBytes() / 1024));
    if (photo != photo_) return;
    if (preview.image.isNull()) {
        setProblem(preview.problem);
    } else if (!pyramid_ || shown_ != photo) {
        shown_ = photo;
        size_ = preview.size;
        base_ = preview.image;
        sharp_ = true;
        pyramid_.reset();
        Q_EMIT pictureChanged();
    }
    if (!complete() && all_of_ != photo_) dwelt_.start();
    readAhead();
}

void PhotoViewing::readAhead() {
    // The likeliest last: the newest is read first.
    for (auto one = beside_.crbegin(); one != beside_.crend(); ++one)
        if (!previews_.contains(*one) && *one != photo_) read(*one);
}

void PhotoViewing::lookClosely() {
    if (!complete() && shown_ == photo_) readAll();
}

void PhotoViewing::readAll() {
    dwelt_.stop();
    if (photo_ <= 0 || all_of_ == photo_ || !work_->doors.decode_lines) return;
    all_of_ = photo_;
    reading_all_ = CancelToken();
    const auto decode = [this, photo = photo_, cancel = reading_all_] {
        if (cancel.cancelled()) return;
        const auto item = work_->doors.items->item(photo);
        if (!item.ok()) return;
        imaging::PhotoPyramidBuilder builder;
        const imaging::LineTaker taker{
            [&builder](QSize size, bool transparent) { return builder.begin(size, transparent); },
            [&builder](std::span<const QRgb> line) { return builder.line(line); }};
        const auto decoded = work_->doors.decode_lines(item->path, taker, cancel);
        if (!decoded.ok()) return;  // What is shown stays; why it cannot be read whole, its preview has said.
        auto pyramid = builder.finish();
        if (!pyramid.ok()) return;
        const auto use = [this, photo, made = std::move(pyramid).value()] {
            if (photo != photo_) return;
            pyramid_ = made;
            size_ = made->size();
            shown_ = photo;
            Q_EMIT pictureChanged();
        };
        QMetaObject::invokeMethod(this, use, Qt::QueuedConnection);
    };
    work_->all.add(decode);
}

void PhotoViewing::leave() {
    show(0, {});
    shown_ = 0;
    base_ = QImage();
    size_ = QSize();
    sharp_ = false;
    pyramid_.reset();
    Q_EMIT pictureChanged();
}

}  // namespace photoflux::libraryscreen
