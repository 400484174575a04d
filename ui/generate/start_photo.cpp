#include "ui/generate/start_photo.h"

#include "ui/controls/error_words.h"
#include "ui/generate/paths.h"

#include <QFileInfo>
#include <QtConcurrent>
#include <algorithm>

namespace photoflux::generate {

namespace {

constexpr int kLeastStrength = 5, kWidestEdge = 256;

}  // namespace

QString StartPhoto::name() const { return QFileInfo(path_).fileName(); }
QString StartPhoto::maskName() const { return QFileInfo(mask_).fileName(); }

StartPhoto::StartPhoto(imaging::Decoders* decoders, QObject* parent) : QObject(parent), decoders_(decoders) {}

StartPhoto::~StartPhoto() {
    cancel_.cancel();
    pool_.waitForDone();
}

template <class Take>
void StartPhoto::look(const QString& path, const Take& take) {
    cancel_.cancel();
    cancel_ = CancelToken();
    const auto read = [decoders = decoders_, path, cancel = cancel_] {
        return decoders->size_of(toPath(path), cancel);
    };
    QtConcurrent::run(&pool_, read).then(this, [this, take, cancel = cancel_](const Result<QSize>& size) {
        if (cancel.cancelled()) return;
        problem_ = size.ok() ? QString() : controls::errorWords(size.error());
        if (size.ok()) take(*size);
        Q_EMIT changed();
    });
}

void StartPhoto::choose(const QUrl& file) {
    const QString path = file.toLocalFile();
    look(path, [this, path](QSize size) {
        path_ = path;
        size_ = size;
        mask_.clear();
        Q_EMIT photoChanged();
    });
}

void StartPhoto::chooseMask(const QUrl& file) {
    const QString path = file.toLocalFile();
    look(path, [this, path](QSize) { mask_ = path; });
}

void StartPhoto::clearMask() {
    mask_.clear();
    Q_EMIT changed();
}

void StartPhoto::clear() {
    cancel_.cancel();
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
