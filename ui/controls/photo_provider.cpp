#include "ui/controls/photo_provider.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"

#include <QRunnable>
#include <QThreadPool>
#include <algorithm>

namespace photoflux::controls {

namespace {

constexpr int kReaders = 2;
/// A picture twice as long as wide still fills a square of the size that is asked for.
constexpr int kLongest = 2;

constexpr auto kInUrls = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString pathOf(const QString& id) { return QString::fromUtf8(QByteArray::fromBase64(id.toLatin1(), kInUrls)); }

/// One picture, read on a thread of the pool; QML deletes it once it has said that it is finished.
class Answer : public QQuickImageResponse, public QRunnable {
public:
    Answer(imaging::Decoders* decoders, QString path, const QSize& size)
        : decoders_(decoders), path_(std::move(path)), size_(size) {
        setAutoDelete(false);
    }

    QQuickTextureFactory* textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(image_);
    }
    QString errorString() const override { return problem_; }
    void cancel() override { cancel_.cancel(); }

    void run() override {
        const int side = std::max({size_.width(), size_.height(), 0});
        const auto image = decoders_->decode(imaging::to_path(path_), side * kLongest, cancel_);
        if (image.ok())
            image_ = shown(*image);
        else if (!image.cancelled())
            problem_ = errorWords(image.error());
        // In the thread that asked: it has connected itself by then, however quickly this went.
        QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }

private:
    QImage shown(const QImage& image) const {
        const QSize wanted(size_.width() > 0 ? size_.width() : size_.height(),
                           size_.height() > 0 ? size_.height() : size_.width());
        const QSize scaled = image.size().scaled(wanted, Qt::KeepAspectRatioByExpanding);
        const bool smaller = !wanted.isEmpty() && scaled.width() < image.width();
        const QImage fitting = smaller ? image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image;
        return fitting.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                               : QImage::Format_RGB32);
    }

    imaging::Decoders* decoders_;
    QString path_, problem_;
    QSize size_;
    QImage image_;
    CancelToken cancel_;
};

}  // namespace

class PhotoProvider::Work {
public:
    explicit Work(imaging::Decoders* decoders) : decoders(decoders) { pool.setMaxThreadCount(kReaders); }
    ~Work() { pool.waitForDone(); }

    imaging::Decoders* decoders;
    QThreadPool pool;
};

PhotoProvider::PhotoProvider(imaging::Decoders* decoders) : work_(std::make_unique<Work>(decoders)) {}
PhotoProvider::~PhotoProvider() = default;

QQuickImageResponse* PhotoProvider::requestImageResponse(const QString& id, const QSize& requestedSize) {
    auto* answer = new Answer(work_->decoders, pathOf(id), requestedSize);
    work_->pool.start(answer);
    return answer;
}

// In base64: names of files hold what means something else in a URL.
QUrl photoUrl(const QString& path) {
    return path.isEmpty() ? QUrl()
                          : QUrl(QStringLiteral("image://photo/") + QLatin1String(path.toUtf8().toBase64(kInUrls)));
}

QString photoPath(const QUrl& url) { return pathOf(url.path().mid(1)); }

}  // namespace photoflux::controls
