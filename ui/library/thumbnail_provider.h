#pragma once

#include "ui/library/library_doors.h"

#include <QQuickAsyncImageProvider>
#include <memory>

namespace photoflux::libraryscreen {

/// Pictures of items for QML: "256/ID" and "1024/ID" are thumbnails, made and kept where there are none yet; "full/ID"
/// is the photo itself, decoded in the decoder's process. With "/N" behind it: as its edit shows it, rendered in a
/// thread of its own; N has no meaning but that another one is another picture. "face/ID/X/Y/WIDTH/HEIGHT" is cut out
/// of the larger thumbnail, a box in shares of the picture with something around it. The newest request comes first,
/// and one that QML has given up (its tile was scrolled away) is dropped. Belongs to the QML engine.
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

/// A square with this box, in shares of the picture, in its middle, and as much of hair and chin around it as there is.
QImage cutFace(const QImage& picture, const QRectF& box);

/// The encoded thumbnail (JPEG or PNG, no larger than thumbnails are; else null) scaled while it is read: to at least
/// `shortest` on its shorter side, never enlarged.
QImage readThumbnail(const std::vector<std::uint8_t>& bytes, int shortest);

}  // namespace photoflux::libraryscreen
