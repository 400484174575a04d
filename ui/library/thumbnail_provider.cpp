#include "ui/library/thumbnail_provider.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "ui/library/newest_first.h"

#include <QBuffer>
#include <QCache>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QStringList>
#include <algorithm>
#include <iterator>
#include <mutex>
#include <optional>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kReaders = 2;
constexpr int kKeptKilobytes = 96 * 1024;
constexpr int kLittleSide = 1024, kQuality = 88;  // of thumbnails of edits

}  // namespace

std::string thumbnailKey(const library::Item& item) {
    if (!item.sha256.empty()) return item.sha256;
    const QByteArray place =
        imaging::to_qstring(item.path).toUtf8() + ' ' + QByteArray::number(qint64(item.modified_at));
    return QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().toStdString();
}

QImage readThumbnail(const std::vector<std::uint8_t>& bytes, int shortest) {
    const QByteArray view =
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    QBuffer buffer;
    buffer.setData(view);
    buffer.open(QIODevice::ReadOnly);
    // They come from the decoder, which a photo may have taken over: two formats, and no larger than thumbnails are.
    QImageReader reader(&buffer, bytes.size() > 1 && bytes[0] == 0xFF ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    const int most = *std::max_element(std::begin(library::kThumbnailSides), std::end(library::kThumbnailSides));
    if (size.isEmpty() || size.width() > most || size.height() > most) return {};
    const int shorter = std::min(size.width(), size.height());
    // JPEG files are read at the smaller size, which takes a fraction of the time.
    if (shortest > 0 && shorter > shortest)
        reader.setScaledSize(size.scaled(shortest, shortest, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                   : image.convertToFormat(QImage::Format_RGB32);
}

QImage cutFace(const QImage& picture, const QRectF& box) {
    constexpr double kAround = 1.6;
    const QSizeF size = picture.size();
    const QPointF middle(box.center().x() * size.width(), box.center().y() * size.height());
    const double wanted = kAround * std::max(box.width() * size.width(), box.height() * size.height());
    const double side = std::min({wanted, size.width(), size.height()});
    QRectF square(0, 0, side, side);
    square.moveCenter(middle);
    square.moveLeft(std::clamp(square.left(), 0.0, size.width() - side));
    square.moveTop(std::clamp(square.top(), 0.0, size.height() - side));
    return picture.copy(square.toRect());
}

/// What all answers share.
class ThumbnailProvider::Work {
public:
    explicit Work(LibraryDoors doors)
        : doors(std::move(doors)), reading(kReaders), making(1), decoding(1), developing(1) {}

    QImage kept(const QString& key) {
        const std::lock_guard lock(mutex_);
        const QImage* image = cache_.object(key);
        return image ? *image : QImage();
    }
    void keep(const QString& key, const QImage& image) {
        const std::lock_guard lock(mutex_);
        cache_.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    }

    LibraryDoors doors;

private:
    std::mutex mutex_;
    QCache<QString, QImage> cache_{kKeptKilobytes};

public:
    NewestFirst reading, making, decoding, developing;  // last: their threads end first
};

namespace {

class Answer : public QQuickImageResponse {
public:
    Answer(std::shared_ptr<ThumbnailProvider::Work> work, const QString& id, const QSize& size)
        : work_(std::move(work)), shortest_(std::max(size.width(), size.height())) {
        const QStringList parts = id.split(QLatin1Char('/'));
        full_ = parts.first() == QLatin1String("full");
        constexpr int kFaceParts = 6;
        if (parts.first() == QLatin1String("face") && parts.size() == kFaceParts)
            face_ = QRectF(parts[2].toDouble(), parts[3].toDouble(), parts[4].toDouble(), parts[5].toDouble());
        side_ = full_ ? 0 : face_ ? library::kThumbnailSides[1] : parts.first().toInt();
        item_ = parts.size() > 1 ? parts[1].toLongLong() : 0;
        edited_ = !face_ && parts.size() > 2 && work_->doors.edits;
        key_ = QStringLiteral("%1@%2")
                   .arg(face_ ? id : QStringLiteral("%1/%2").arg(parts.first()).arg(item_))
                   .arg(shortest_);
        const std::lock_guard lock(mutex_);
        const auto task = [this] { full_ ? decode() : read(); };
        ticket_ = queue().add(task);
    }

    QQuickTextureFactory* textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(image_);
    }
    QString errorString() const override { return problem_; }
    void cancel() override {
        cancel_.cancel();
        bool dropped = false;
        {
            const std::lock_guard lock(mutex_);
            dropped = queue().drop(ticket_);
        }
        if (dropped) end(QString());
    }

private:
    NewestFirst& queue() {
        return full_ ? work_->decoding : develops_ ? work_->developing : makes_ ? work_->making : work_->reading;
    }
    /// Until who added the task has noted its ticket.
    void begin() { const std::lock_guard lock(mutex_); }

    /// Nothing of this object may be touched afterwards. Told in the thread that asked, which has connected itself by
    /// then however quickly this went.
    void end(const QString& problem) {
        problem_ = problem;
        QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }
    template <class T>
    void fail(const Result<T>& result) {
        end(result.cancelled() ? QCoreApplication::translate("ThumbnailProvider", "given up")
                               : controls::errorWords(result.error()));
    }

    void read() {
        begin();
        if (cancel_.cancelled()) return end({});
        std::string recipe;
        if (edited_) {
            const auto kept = work_->doors.edits->recipe(item_);
            if (!kept.ok()) return fail(kept);
            recipe = *kept;
            key_ += QLatin1Char('@') + QString::fromStdString(library::Thumbnails::edited({}, recipe));
        }
        image_ = work_->kept(key_);
        if (!image_.isNull()) return end({});
        const auto item = work_->doors.items->item(item_);
        if (!item.ok()) return fail(item);
        const std::string key =
            recipe.empty() ? thumbnailKey(*item) : library::Thumbnails::edited(thumbnailKey(*item), recipe);
        const auto bytes = work_->doors.thumbnails->get(key, side_);
        if (bytes.ok() && bytes->has_value()) {
            show(**bytes);
            if (!image_.isNull()) return end({});
        }
        const std::lock_guard lock(mutex_);
        if (!recipe.empty()) {
            develops_ = true;
            ticket_ = work_->developing.add([this, item = *item, recipe] { develop(item, recipe); });
            return;
        }
        makes_ = true;
        ticket_ = work_->making.add([this, path = item->path, sha256 = thumbnailKey(*item)] { make(path, sha256); });
    }

    void make(const std::filesystem::path& path, const std::string& sha256) {
        begin();
        if (cancel_.cancelled()) return end({});
        // Once begun it is made to the end: scrolled back to, it is there.
        auto examined =
            work_->doors.examine(path, {std::begin(library::kThumbnailSides), std::end(library::kThumbnailSides)}, {});
        if (!examined.ok()) return fail(examined);
        std::vector<library::Thumbnails::Thumbnail> made;
        for (const auto& little : examined->thumbnails)
            made.push_back({sha256, little.side, {little.bytes.begin(), little.bytes.end()}});
        // A cache that cannot be written costs time, not the picture.
        static_cast<void>(work_->doors.thumbnails->put(made));
        for (const auto& thumbnail : made)
            if (thumbnail.side == side_) show(thumbnail.bytes);
        end(image_.isNull() ? QCoreApplication::translate("ThumbnailProvider", "no picture came of it") : QString());
    }

    /// The thumbnail of an edited photo.
    void develop(const library::Item& item, const std::string& recipe) {
        begin();
        if (cancel_.cancelled()) return end({});
        QImage little;
        const auto kept = work_->doors.thumbnails->get(thumbnailKey(item), kLittleSide);
        if (side_ < kLittleSide && kept.ok() && kept->has_value()) little = readThumbnail(**kept, 0);
        const auto image = work_->doors.developed(item.path, recipe, little, side_, {});
        if (!image.ok()) return fail(image);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::WriteOnly) && image->save(&buffer, "JPEG", kQuality)) {
            const std::string key = library::Thumbnails::edited(thumbnailKey(item), recipe);
            // A cache that cannot be written costs time, not the picture.
            static_cast<void>(work_->doors.thumbnails->keep_edit(key));
            static_cast<void>(work_->doors.thumbnails->put({{key, side_, {bytes.begin(), bytes.end()}}}));
        }
        image_ = *image;
        work_->keep(key_, image_);
        end({});
    }

    void decode() {
        begin();
        if (cancel_.cancelled()) return end({});
        const auto item = work_->doors.items->item(item_);
        if (!item.ok()) return fail(item);
        const auto recipe = edited_ ? work_->doors.edits->recipe(item_) : Result<std::string>(std::string());
        if (!recipe.ok()) return fail(recipe);
        auto image = recipe->empty() ? work_->doors.decode(item->path, 0, cancel_)
                                     : work_->doors.developed(item->path, *recipe, {}, 0, cancel_);
        if (!image.ok()) return fail(image);
        image_ = image->hasAlphaChannel() ? image->convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                          : image->convertToFormat(QImage::Format_RGB32);
        end({});
    }

    void show(const std::vector<std::uint8_t>& bytes) {
        image_ = readThumbnail(bytes, face_ ? 0 : shortest_);
        if (face_) image_ = cutFace(image_, *face_);
        if (!image_.isNull()) work_->keep(key_, image_);
    }

    std::shared_ptr<ThumbnailProvider::Work> work_;
    int shortest_, side_ = 0;
    bool full_ = false, edited_ = false;
    std::optional<QRectF> face_;
    bool makes_ = false, develops_ = false;
    std::int64_t item_ = 0;
    QString key_, problem_;
    QImage image_;
    CancelToken cancel_;
    std::mutex mutex_;  // of the ticket and the queue that it belongs to
    quint64 ticket_ = 0;
};

}  // namespace

ThumbnailProvider::ThumbnailProvider(LibraryDoors doors) : work_(std::make_shared<Work>(std::move(doors))) {}
ThumbnailProvider::~ThumbnailProvider() = default;

QQuickImageResponse* ThumbnailProvider::requestImageResponse(const QString& id, const QSize& requestedSize) {
    return new Answer(work_, id, requestedSize);
}

}  // namespace photoflux::libraryscreen
