#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "engine/training_request.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <optional>
#include <vector>

namespace photoflux::jobs {

enum class JobState { waiting, running, finished, failed, cancelled };

/// A sample picture that lies on the disk.
struct StoredSample {
    std::int64_t step = 0;
    std::size_t prompt = 0;  ///< index in the request's MeasureSettings::prompts
    std::uint64_t seed = 0;
    QString path;
};

/// A personal model that is trained: the rest of a job of that kind. What it told
/// while it ran is of this start of the program.
struct Training {
    engine::TrainingRequest request;  ///< without pictures: they are read when it runs (training_files.h)
    bool paused = false;              ///< stands still, or does not start, until it is resumed; over restarts, too
    int restarts = 0;                 ///< how often it went on from its checkpoint after the worker had died
    std::int64_t step = 0;            ///< made so far, as was heard last
    std::optional<engine::TrainingProgress> progress;  ///< the last; stays when it ends
    std::vector<StoredSample> samples;
    std::vector<engine::TrainingMeasure> measures;
    std::optional<engine::TrainedLora> trained;  ///< only when finished; later starts know it without pictures
};

/// Whether a training has something to show: one that nothing measured has when its factors changed.
inline bool was_taught(const engine::TrainedLora& trained) {
    const engine::TrainingProof& proof = trained.proof;
    return english(proof.verdict).empty() ? proof.change > 0 : proof.taught;
}

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
    std::optional<Training> training;          ///< then `request`, `pictures` and `progress` are empty
};

}  // namespace photoflux::jobs
