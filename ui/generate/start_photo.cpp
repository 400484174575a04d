#include "ui/generate/start_photo.h"

#include "ui/generate/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <algorithm>

namespace photoflux::generate {

namespace {

constexpr int kLeastStrength = 5, kWidestEdge = 256;

}  // namespace

QString StartPhoto::name() const { return QFileInfo(path_).fileName(); }
QString StartPhoto::maskName() const { return QFileInfo(mask_).fileName(); }

QSize StartPhoto::look(const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid()) {
        problem_ =
            tr("%1 is no picture that can be read: %2").arg(QDir::toNativeSeparators(path), reader.errorString());
        return {};
    }
    problem_.clear();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

void StartPhoto::choose(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (const QSize size = look(path); !size.isEmpty()) {
        path_ = path;
        size_ = size;
        mask_.clear();
        Q_EMIT photoChanged();
    }
    Q_EMIT changed();
}

void StartPhoto::chooseMask(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (!look(path).isEmpty()) mask_ = path;
    Q_EMIT changed();
}

void StartPhoto::clearMask() {
    mask_.clear();
    Q_EMIT changed();
}

void StartPhoto::clear() {
    path_.clear();
    mask_.clear();
    problem_.clear();
    size_ = {};
    Q_EMIT photoChanged();
    Q_EMIT changed();
}

void StartPhoto::setStrength(int percent) {
    strength_ = std::clamp(percent, kLeastStrength, 100);
    Q_EMIT changed();
}

void StartPhoto::setSoftEdge(int pixels) {
    softEdge_ = std::clamp(pixels, 0, kWidestEdge);
    Q_EMIT changed();
}

void StartPhoto::setReference(bool reference) {
    reference_ = reference;
    Q_EMIT changed();
}

std::optional<engine::StartPicture> StartPhoto::request() const {
    if (!chosen()) return std::nullopt;
    engine::StartPicture start;
    start.file = toPath(path_);
    start.mask_file = toPath(mask_);
    start.strength = strength_ / 100.0;
    start.reference = reference_;
    return start;
}

}  // namespace photoflux::generate
