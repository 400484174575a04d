#pragma once

#include "ui/editor/histogram.h"
#include "ui/editor/photo_source.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMutex>
#include <QRectF>
#include <QThread>
#include <QWaitCondition>
#include <optional>

namespace photoflux::editor {

/// What is to be seen.
struct Wish {
    editing::Recipe recipe;
    QSize size;        ///< of the photo at full size, which a smaller source stands for
    double scale = 0;  ///< of the whole picture, to the result at full size
    QRectF part;       ///< looked at closely, in shares of the result; empty: nothing is
    double partScale = 0;
    bool before = false;  ///< also without the edit, but as it is turned and cropped
    bool moving = false;  ///< more wishes follow at once: speed counts
};

/// What came of it.
struct Frame {
    enum Kind { whole, part, wholeBefore, partBefore };
    Kind kind = whole;
    QImage image;
    QRectF place;             ///< of a part
    editing::Recipe recipe;   ///< that it shows
    Histogram histogram;      ///< of the whole
    bool full = false;        ///< from every pixel of the file
    qint64 milliseconds = 0;  ///< that rendering took
};

/// Renders in a thread of its own. The newest wish counts: those that came before and were not begun are dropped, and
/// one that takes long is given up for it, but never two in a row, so that something is always seen. While a slider
/// moves, as many pixels are rendered as keep up with it; all of them when it rests. GUI thread.
class RenderThread : public QThread {
    Q_OBJECT
public:
    explicit RenderThread(QObject* parent = nullptr);
    ~RenderThread() override;

    /// An empty one: nothing is rendered.
    void setSource(const Source& source);
    void ask(const Wish& wish);
    /// Something is rendered or waits for it. Any thread.
    bool busy();

Q_SIGNALS:
    void rendered(const photoflux::editor::Frame& frame);
    void failed(const photoflux::Error& error);

protected:
    void run() override;

private:
    struct Task {
        Source source;
        Wish wish;
        bool fresh = false;  ///< the source is another one than the last time
    };
    bool outdated();
    void serve(const Task& task);
    bool make(Frame frame, editing::Renderer& renderer, const Wish& wish, double scale, const QRectF& part);

    QMutex mutex_;
    QWaitCondition wanted_;
    Source source_;
    std::optional<Wish> wish_;
    CancelToken cancel_;
    QElapsedTimer running_;
    bool busy_ = false, gaveUp_ = false, ending_ = false, fresh_ = false;
    QString beforeKey_;                  // what the last ones show
    int coarser_ = 0, lastCoarser_ = 0;  // steps of fewer pixels, so that a slider is followed
};

/// The recipe without what changes colours.
editing::Recipe unedited(const editing::Recipe& recipe);

}  // namespace photoflux::editor
