#pragma once

#include "base/cancel.h"
#include "editing/render.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <memory>

namespace photoflux::editor {

/// Upright, in sRGB, scaled down to at most `max_side` (0: as it is).
using Decode = std::function<Result<QImage>(const std::filesystem::path&, int max_side, const CancelToken&)>;

/// A decoded photo, ready to be rendered. Two renderers, for what each keeps from one call to the next: the picture as
/// a whole, and the part of it that is looked at closely.
struct Source {
    std::shared_ptr<editing::Renderer> whole, part;  // shared: handed from thread to thread
    QImage picture;
    bool full = false;  ///< every pixel of the file
};
Result<Source> makeSource(const QImage& picture, bool full);

/// Reads a photo on another thread: first no larger than a screen, so that it is seen soon, then every pixel. GUI
/// thread.
class PhotoSource : public QObject {
    Q_OBJECT
public:
    explicit PhotoSource(Decode decode, QObject* parent = nullptr);
    ~PhotoSource() override;

    /// What was under way is dropped.
    void open(const std::filesystem::path& photo);
    void close();

Q_SIGNALS:
    void loaded(const photoflux::editor::Source& source);
    void failed(const photoflux::Error& error);

private:
    void tell(int number, const Result<Source>& source);

    Decode decode_;
    CancelToken cancel_;
    int number_ = 0;
    QThreadPool pool_;
};

inline constexpr int kScreenSide = 2560;

}  // namespace photoflux::editor
