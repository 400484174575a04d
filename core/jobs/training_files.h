#pragma once

#include "jobs/job.h"

namespace photoflux::jobs {

/// Where the pictures of a training come from, and where go what it makes. The program implements it with dataset and
/// imaging. Called on the queue's storage thread, one call at a time. An error fails the job.
class TrainingFiles {
public:
    virtual ~TrainingFiles() = default;

    /// The pictures to learn, each time before the job runs: the same ones, or its checkpoint does not fit them.
    virtual Result<std::vector<engine::TrainingPicture>> read(const Job& job) = 0;
    /// Saves a sample picture and returns its absolute path. Called again for the same one after a kill.
    virtual Result<QString> store(const Job& job, const engine::TrainingSample& sample) = 0;
    /// The LoRA files are written: what is left is to keep the proof and to record them.
    virtual Result<void> finish(const Job& job, const engine::TrainedLora& trained) = 0;
};

}  // namespace photoflux::jobs
