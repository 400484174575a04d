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

/// How large an edited photo is, until it has been developed whole: as if nothing were cut off.
QSize guessed(const library::Item& item, QSize shown) {
    return shown.scaled(item.notes.width, item.notes.width, Qt::KeepAspectRatio)
        .expandedTo(shown.scaled(item.notes.height, item.notes.height, Qt::KeepAspectRatio));
}

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
    bool asks(const QString& photo) const {
        return std::any_of(asked.begin(), asked.end(), [&photo](const auto& one) { return one.first == photo; });
    }

    struct Photo {
        library::Item item;
        std::string recipe;  ///< empty: as it was taken
    };
    Result<Photo> find(const QString& address) const {
        Photo photo;
        const qint64 id = address.section(QLatin1Char('/'), 0, 0).toLongLong();
        PHOTOFLUX_TRY(photo.item, doors.items->item(id));
        if (address.contains(QLatin1Char('/')) && doors.edits) {
            PHOTOFLUX_TRY(photo.recipe, doors.edits->recipe(id));
        }
        return photo;
    }
    /// In as many pixels as the screen has.
    Preview preview(const QString& address, int side) const;
    Result<std::shared_ptr<const imaging::PhotoPyramid>> whole(const QString& address, const CancelToken& cancel) const;

    LibraryDoors doors;
    CancelToken ending;
    QList<std::pair<QString, quint64>> asked;  ///< photos whose previews are read or wait for it, with their tickets
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

void PhotoViewing::show(const QString& photo, const QStringList& beside) {
    beside_ = beside;
    beside_.removeAll(QString());
    if (photo == photo_) return;
    photo_ = photo;
    reading_all_.cancel();
    all_of_.clear();
    dwelt_.stop();
    work_->dropWaiting();
    setProblem({});
    Q_EMIT photoChanged();
    if (photo_.isEmpty()) return;
    if (const Preview* known = previews_.object(photo_)) {
        const Preview copy = *known;
        take(photo_, copy);
        return;
    }
    const auto thumbnail = [this, address = photo_] {
        const auto found = work_->find(address);
        if (!found.ok()) return;
        const std::string key = thumbnailKey(found->item);
        const auto bytes = work_->doors.thumbnails->get(
            found->recipe.empty() ? key : library::Thumbnails::edited(key, found->recipe), kThumbnail);
        if (!bytes.ok() || !bytes->has_value()) return;
        const QImage image = readThumbnail(**bytes, 0);
        const QSize size = found->recipe.empty() ? QSize(found->item.notes.width, found->item.notes.height)
                                                 : guessed(found->item, image.size());
        QMetaObject::invokeMethod(
            this, [this, address, size, image] { takeThumbnail(address, size, image); }, Qt::QueuedConnection);
    };
    work_->little.add(thumbnail);
    read(photo_);
}

PhotoViewing::Preview PhotoViewing::Work::preview(const QString& address, int side) const {
    Preview preview;
    const auto photo = find(address);
    if (!photo.ok()) {
        if (!photo.cancelled()) preview.problem = controls::errorWords(photo.error());
        return preview;
    }
    const auto& item = photo->item;
    const auto image = photo->recipe.empty() ? doors.decode(item.path, side, ending)
                                             : doors.developed(item.path, photo->recipe, {}, side, ending);
    if (!image.ok()) {
        if (!image.cancelled()) preview.problem = controls::errorWords(image.error());
        return preview;
    }
    preview.image =
        image->convertToFormat(image->hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    preview.size = photo->recipe.empty() ? QSize(item.notes.width, item.notes.height) : guessed(item, image->size());
    // A picture that was not made smaller tells its size itself.
    if (std::max(image->width(), image->height()) < side || preview.size.isEmpty()) preview.size = image->size();
    return preview;
}

Result<std::shared_ptr<const imaging::PhotoPyramid>> PhotoViewing::Work::whole(const QString& address,
                                                                               const CancelToken& cancel) const {
    PHOTOFLUX_TRY(const auto photo, find(address));
    imaging::PhotoPyramidBuilder builder;
    if (photo.recipe.empty()) {
        const imaging::LineTaker taker{
            [&builder](QSize size, bool transparent) { return builder.begin(size, transparent); },
            [&builder](std::span<const QRgb> line) { return builder.line(line); }};
        PHOTOFLUX_CHECK(doors.decode_lines(photo.item.path, taker, cancel));
        return builder.finish();
    }
    PHOTOFLUX_TRY(QImage image, doors.developed(photo.item.path, photo.recipe, {}, 0, cancel));
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    PHOTOFLUX_CHECK(builder.begin(image.size(), image.hasAlphaChannel()));
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        PHOTOFLUX_CHECK(builder.line({line, std::size_t(image.width())}));
    }
    return builder.finish();
}

void PhotoViewing::read(const QString& photo) {
    if (work_->asks(photo)) return;
    const auto decode = [this, photo, side = screenSide_] {
        QMetaObject::invokeMethod(
            this, [this, photo, preview = work_->preview(photo, side)] { take(photo, preview); }, Qt::QueuedConnection);
    };
    work_->asked.emplaceBack(photo, work_->screen.add(decode));
}

void PhotoViewing::takeThumbnail(const QString& photo, QSize size, const QImage& image) {
    if (photo != photo_ || shown_ == photo_ || image.isNull()) return;
    shown_ = photo;
    size_ = size.isEmpty() ? image.size() : size;
    base_ = image;
    sharp_ = false;
    pyramid_.reset();
    Q_EMIT pictureChanged();
}

void PhotoViewing::take(const QString& photo, const Preview& preview) {
    work_->asked.removeIf([&photo](const auto& one) { return one.first == photo; });
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
    if (photo_.isEmpty() || all_of_ == photo_ || !work_->doors.decode_lines) return;
    all_of_ = photo_;
    reading_all_ = CancelToken();
    const auto decode = [this, photo = photo_, cancel = reading_all_] {
        if (cancel.cancelled()) return;
        auto pyramid = work_->whole(photo, cancel);
        if (!pyramid.ok()) return;  // What is shown stays; why it cannot be read, its preview has said.
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
    show({}, {});
    shown_.clear();
    base_ = QImage();
    size_ = QSize();
    sharp_ = false;
    pyramid_.reset();
    Q_EMIT pictureChanged();
}

}  // namespace photoflux::libraryscreen
