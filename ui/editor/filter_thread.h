#pragma once

#include "base/cancel.h"
#include "editing/render.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <functional>
#include <memory>
#include <optional>

namespace photoflux::editor {

/// Makes the filters' thumbnails, one after the other in the order in which they are shown, in a thread of its own that
/// waits while `busy` says that the preview needs the processor. Those of the last photos are kept. GUI thread.
class FilterThread : public QThread {
    Q_OBJECT
public:
    /// `busy` is called on the other thread.
    explicit FilterThread(std::function<bool()> busy, QObject* parent = nullptr);
    ~FilterThread() override;

    /// The photo that is open; 0: none, what is under way ends.
    void setPhoto(qint64 item, const QImage& picture);
    /// Thumbnails `side` pixels long, of the photo as it is turned and cropped by `recipe`.
    void ask(const editing::Recipe& recipe, int side);

Q_SIGNALS:
    /// An empty name: without a filter.
    void made(qint64 item, const QString& filter, const QImage& image);

protected:
    void run() override;

private:
    struct Wish {
        qint64 item = 0;
        QImage picture;
        editing::Recipe recipe;
        int side = 0;
        QString key;
    };
    void serve(const Wish& wish);
    bool outdated();
    std::optional<QImage> thumbnail(const Wish& wish, const std::string& filter);

    std::function<bool()> busy_;
    QMutex mutex_;
    QWaitCondition wanted_;
    qint64 item_ = 0;
    QImage picture_;
    std::optional<Wish> wish_;
    QString asked_;  // the key of the last wish
    CancelToken cancel_;
    bool ending_ = false;
    // The thread's own.
    std::unique_ptr<editing::Renderer> little_;
    qint64 littleItem_ = 0;
    QCache<QString, QHash<QString, QImage>> kept_{20};
};

}  // namespace photoflux::editor
