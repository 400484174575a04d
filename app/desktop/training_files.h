#pragma once

#include "imaging/decoders.h"
#include "jobs/training_files.h"

#include <filesystem>

namespace photoflux::desktop {

/// Reads a training's photos from the data set that `recipe["dataSet"]` names, and keeps samples and proof in the run's
/// folder, from where the data set's deletion removes them. Any thread.
class TrainingFiles : public jobs::TrainingFiles {
public:
    /// `data_sets`: the folder of all of them. `decoders` must outlive it.
    TrainingFiles(std::filesystem::path data_sets, imaging::Decoders* decoders)
        : data_sets_(std::move(data_sets)), decoders_(decoders) {}

    /// Lists the LoRA files in the data set before they are written, too.
    Result<std::vector<engine::TrainingPicture>> read(const jobs::Job& job) override;
    Result<QString> store(const jobs::Job& job, const engine::TrainingSample& sample) override;
    Result<void> finish(const jobs::Job& job, const engine::TrainedLora& trained) override;

private:
    std::filesystem::path data_sets_;
    imaging::Decoders* decoders_;
};

}  // namespace photoflux::desktop
