#pragma once

#include "base/result.h"
#include "engine/request.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <optional>

namespace photoflux::jobs {

enum class JobState { waiting, running, finished, failed, cancelled };

/// One request of the queue and what has come of it. A plain value: a copy of what the queue knew when asked.
struct Job {
    qint64 id = 0;  ///< never used twice, not even after a removal
    JobState state = JobState::waiting;
    engine::GenerateRequest request;           ///< as it was added; continuing after a kill does not change it
    QVariantMap recipe;                        ///< what the caller wants kept with it, e.g. the style; JSON types only
    QDateTime createdAt;                       ///< UTC
    QStringList pictures;                      ///< paths of the pictures stored so far, in the order they were made
    std::optional<Error> error;                ///< only when failed
    std::optional<engine::Progress> progress;  ///< last progress, only when running; counts pictures of the whole job
};

}  // namespace photoflux::jobs
