#pragma once

#include "ui/library/library_doors.h"

#include <QQuickAsyncImageProvider>
#include <memory>

namespace photoflux::libraryscreen {

/// Pictures of items for QML: "256/ID" and "1024/ID" are thumbnails, made and kept where there are none yet; "full/ID"
/// is the photo itself, decoded in the decoder's process. The newest request comes first, and one that QML has given up
/// (its tile was scrolled away) is dropped. Belongs to the QML engine.
class ThumbnailProvider : public QQuickAsyncImageProvider {
public:
    explicit ThumbnailProvider(LibraryDoors doors);
    ~ThumbnailProvider() override;

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

    class Work;

private:
    std::shared_ptr<Work> work_;  // shared: answers under way need it, and the engine may end before they do
};

/// What an item's thumbnail is kept under: the hash of the file, or of its place while nobody has read it (a picture
/// just made).
std::string thumbnailKey(const library::Item& item);

/// The encoded thumbnail scaled while it is read: to at least `shortest` on its shorter side, never enlarged.
QImage readThumbnail(const std::vector<std::uint8_t>& bytes, int shortest);

}  // namespace photoflux::libraryscreen
