#include "desktop/start_photos.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace photoflux::desktop {

int remove_unneeded_start_photos(const QString& folder, const QList<jobs::Job>& jobs, const QDateTime& now) {
    // By name: a library that was moved to another disk is named otherwise in its jobs.
    QSet<QString> needed;
    for (const jobs::Job& job : jobs) {
        if (!job.request.start) continue;
        for (const auto& file : {job.request.start->file, job.request.start->mask_file})
            needed.insert(QString::fromStdU16String(file.filename().u16string()));
    }
    int removed = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        if (needed.contains(file.fileName()) || file.lastModified().addDays(1) > now) continue;
        removed += QFile::remove(file.absoluteFilePath()) ? 1 : 0;
    }
    return removed;
}

}  // namespace photoflux::desktop
