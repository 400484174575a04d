#pragma once

#include "base/result.h"
#include "jobs/forecast.h"
#include "jobs/job.h"

#include <QMap>
#include <QString>
#include <memory>
#include <vector>

namespace photoflux::jobs {

/// A job as the file knows it. A running job is kept as waiting: that is what it is after a kill.
struct KeptJob {
    Job job;
    QMap<int, QString> stored;  ///< picture index → path
};

/// `queue.sqlite` of a folder, held by one process at a time (`queue.lock`). Every change is durable when it returns.
/// One thread. Errors of all functions: no_disk, corrupt.
class QueueFile {
public:
    /// Errors besides: usage (another process has it open), bad_input (written by a newer program).
    static Result<std::unique_ptr<QueueFile>> open(const QString& folder);
    ~QueueFile();

    /// What is left from the last start, in its order: waiting and failed jobs, and trainings however they ended, until
    /// they are removed. Pictures that are made, or were cancelled, are dropped. A job that can no longer be read comes
    /// back as failed and says so.
    Result<std::vector<KeptJob>> load();
    Result<std::vector<Pace>> paces();
    Result<bool> paused();

    Result<qint64> add(const engine::GenerateRequest& request, const QVariantMap& recipe, const QDateTime& createdAt);
    /// A job of the other kind. Pictures of the request are not kept.
    Result<qint64> add_training(const engine::TrainingRequest& request, const QVariantMap& recipe,
                                const QDateTime& createdAt);
    Result<void> set_training_paused(qint64 id, bool paused);
    Result<void> set_state(qint64 id, JobState state, const std::optional<Error>& error = {});
    /// What a training has to show is kept with it, but for pictures: those lie in its folder.
    Result<void> finish_training(qint64 id, const engine::TrainedLora& trained);
    /// Waiting again, behind all others.
    Result<void> put_last(qint64 id);
    Result<void> record_picture(qint64 id, int index, std::uint64_t seed, const QString& path, const Pace& pace);
    Result<void> remove(qint64 id);
    Result<void> set_paused(bool paused);

private:
    class Private;
    explicit QueueFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::jobs
