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
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kReaders = 2;
constexpr int kKeptKilobytes = 96 * 1024;

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
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const int shorter = std::min(size.width(), size.height());
    // JPEG files are read at the smaller size, which takes a fraction of the time.
    if (shortest > 0 && shorter > shortest)
        reader.setScaledSize(size.scaled(shortest, shortest, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                   : image.convertToFormat(QImage::Format_RGB32);
}

/// What all answers share.
class ThumbnailProvider::Work {
public:
    explicit Work(LibraryDoors doors) : doors(std::move(doors)), reading(kReaders), making(1), decoding(1) {}

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
    NewestFirst reading, making, decoding;  // last: their threads end first
};

namespace {

class Answer : public QQuickImageResponse {
public:
    Answer(std::shared_ptr<ThumbnailProvider::Work> work, const QString& id, const QSize& size)
        : work_(std::move(work)), shortest_(std::max(size.width(), size.height())) {
        const QStringList parts = id.split(QLatin1Char('/'));
        full_ = parts.first() == QLatin1String("full");
        side_ = full_ ? 0 : parts.first().toInt();
        item_ = parts.size() > 1 ? parts[1].toLongLong() : 0;
        key_ = QStringLiteral("%1@%2").arg(id).arg(shortest_);
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
    NewestFirst& queue() { return full_ ? work_->decoding : makes_ ? work_->making : work_->reading; }
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
        image_ = work_->kept(key_);
        if (!image_.isNull()) return end({});
        const auto item = work_->doors.items->item(item_);
        if (!item.ok()) return fail(item);
        const auto bytes = work_->doors.thumbnails->get(thumbnailKey(*item), side_);
        if (bytes.ok() && bytes->has_value()) {
            show(**bytes);
            if (!image_.isNull()) return end({});
        }
        const std::lock_guard lock(mutex_);
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

    void decode() {
        begin();
        if (cancel_.cancelled()) return end({});
        const auto item = work_->doors.items->item(item_);
        if (!item.ok()) return fail(item);
        auto image = work_->doors.decode(item->path, 0, cancel_);
        if (!image.ok()) return fail(image);
        image_ = image->hasAlphaChannel() ? image->convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                          : image->convertToFormat(QImage::Format_RGB32);
        end({});
    }

    void show(const std::vector<std::uint8_t>& bytes) {
        image_ = readThumbnail(bytes, shortest_);
        if (!image_.isNull()) work_->keep(key_, image_);
    }

    std::shared_ptr<ThumbnailProvider::Work> work_;
    int shortest_, side_ = 0;
    bool full_ = false;
    bool makes_ = false;
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
