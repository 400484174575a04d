#pragma once

#include "jobs/picture_store.h"
#include "library/catalogue.h"

#include <QMutex>
#include <QString>
#include <functional>

namespace photoflux::desktop {

/// Writes each finished picture as a PNG with its recipe, then records it in the catalogue. The name follows from job
/// and index, so that a job continued after a kill writes the same file again. Any thread.
class PictureFiles : public jobs::PictureStore {
public:
    /// `catalogue` must outlive it.
    /// `stored` is told after each picture, on the thread that stores.
    PictureFiles(library::Catalogue* catalogue, QString folder, std::function<void()> stored);

    /// For the pictures that come from now on.
    void setFolder(const QString& folder);

    Result<QString> store(const jobs::Job& job, const engine::Picture& picture) override;

private:
    library::Catalogue* catalogue_;
    QMutex mutex_;
    QString folder_;
    std::function<void()> stored_;
};

}  // namespace photoflux::desktop
