#pragma once

#include "imaging/decoders.h"

#include <QQuickAsyncImageProvider>
#include <QString>
#include <QUrl>
#include <memory>

namespace photoflux::controls {

/// Picture files for QML, decoded in the decoder's process: QML's own `Image { source: FILE }` would decode them in the
/// window's. Registered as "photo"; upright, in sRGB, no smaller than what is asked for on either side unless the file
/// is. Belongs to the QML engine.
class PhotoProvider : public QQuickAsyncImageProvider {
public:
    /// `decoders` must outlive it.
    explicit PhotoProvider(imaging::Decoders* decoders);
    ~PhotoProvider() override;

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

    class Work;

private:
    std::unique_ptr<Work> work_;
};

/// What an Image is given for a file; empty for an empty path.
QUrl photoUrl(const QString& path);
/// The file again.
QString photoPath(const QUrl& url);

}  // namespace photoflux::controls
