#pragma once

#include "jobs/picture_store.h"

#include <QDir>
#include <QSaveFile>
#include <QThread>
#include <atomic>

namespace photoflux::jobs {

/// Stores pictures as raw bytes, `JOB-INDEX.rgb`, atomically. Tests make it slow or let it fail.
class FolderStore : public PictureStore {
public:
    explicit FolderStore(QString folder) : folder_(std::move(folder)) { QDir().mkpath(folder_); }

    Result<QString> store(const Job& job, const engine::Picture& picture) override {
        QThread::msleep(static_cast<unsigned long>(pause_ms));
        if (fail) return Error{ErrorCode::no_disk, "[test] the disk is full"};
        const QString path = QStringLiteral("%1/%2-%3.rgb").arg(folder_).arg(job.id).arg(picture.index);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return Error{ErrorCode::no_disk, "[test] cannot write"};
        file.write(reinterpret_cast<const char*>(picture.pixels.rgb.data()), qint64(picture.pixels.rgb.size()));
        if (!file.commit()) return Error{ErrorCode::no_disk, "[test] cannot commit"};
        ++stored;
        return path;
    }

    std::atomic<int> pause_ms = 0, stored = 0;
    std::atomic<bool> fail = false;

private:
    QString folder_;
};

}  // namespace photoflux::jobs
