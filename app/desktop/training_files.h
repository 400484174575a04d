#pragma once

#include "jobs/training_files.h"

#include <filesystem>

namespace photoflux::desktop {

/// Gives trainings the pictures of the data set as it was when they were queued, keeps their samples and proof in the
/// run's folder, and writes down in the data set which models came of it. The queue's storage thread.
class DataSetFiles : public jobs::TrainingFiles {
public:
    /// `data_sets`: where they lie.
    explicit DataSetFiles(std::filesystem::path data_sets);

    Result<std::vector<engine::TrainingPicture>> read(const jobs::Job& job) override;
    Result<QString> store(const jobs::Job& job, const engine::TrainingSample& sample) override;
    Result<void> finish(const jobs::Job& job, const engine::TrainedLora& trained) override;

private:
    std::filesystem::path data_sets_;
};

}  // namespace photoflux::desktop
