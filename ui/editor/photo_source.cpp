#include "ui/editor/photo_source.h"

#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace photoflux::editor {

Result<Source> makeSource(const QImage& picture, bool full) {
    PHOTOFLUX_TRY(auto whole, editing::Renderer::create(picture));
    PHOTOFLUX_TRY(auto part, editing::Renderer::create(picture));
    return Source{std::make_shared<editing::Renderer>(std::move(whole)),
                  std::make_shared<editing::Renderer>(std::move(part)), picture, full};
}

PhotoSource::PhotoSource(Decode decode, QObject* parent) : QObject(parent), decode_(std::move(decode)) {
    pool_.setMaxThreadCount(1);
}

PhotoSource::~PhotoSource() {
    close();
    pool_.waitForDone();
}

void PhotoSource::close() {
    cancel_.cancel();
    cancel_ = CancelToken();
    ++number_;
}

void PhotoSource::open(const std::filesystem::path& photo) {
    close();
    pool_.start([this, photo, number = number_, decode = decode_, cancel = cancel_] {
        for (const int side : {kScreenSide, 0}) {
            if (cancel.cancelled()) return;
            const auto picture = decode(photo, side, cancel);
            if (picture.cancelled()) return;
            Result<Source> source =
                picture.ok() ? makeSource(*picture, side == 0 || std::max(picture->width(), picture->height()) < side)
                             : Result<Source>(picture.error());
            const bool last = !source.ok() || source->full;
            QMetaObject::invokeMethod(this, [this, number, source = std::move(source)] { tell(number, source); });
            if (last) return;
        }
    });
}

void PhotoSource::tell(int number, const Result<Source>& source) {
    if (number != number_) return;
    if (source.ok())
        Q_EMIT loaded(*source);
    else if (!source.cancelled())
        Q_EMIT failed(source.error());
}

}  // namespace photoflux::editor
