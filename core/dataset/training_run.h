#pragma once

#include "dataset/data_set.h"
#include "engine/training_request.h"

#include <filesystem>
#include <vector>

namespace photoflux::dataset {

/// Lists the LoRA files in the data set, so that they are deleted with it. Called before they are written: nothing that
/// shows a person is left behind, however the training ends. Errors: those of open_data_set and save_data_set.
Result<void> record_models(const std::filesystem::path& root, const std::string& data_set,
                           const std::vector<std::filesystem::path>& files);

/// Writes a sample picture as PNG into a run's folder, readable by the owner alone; the same sample again to the same
/// file. Returns its path. Any thread. Errors: those of save_picture.
Result<std::filesystem::path> save_sample(const std::filesystem::path& run, const engine::TrainingSample& sample);

/// The same for the pictures of a proof. Returns the paths of those that there are: without, then with.
Result<std::vector<std::filesystem::path>> save_proof(const std::filesystem::path& run,
                                                      const engine::TrainingProof& proof);

}  // namespace photoflux::dataset
