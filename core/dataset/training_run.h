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

/// What stays of a finished training: the pictures of its proof as PNG in the run's folder, and in the written LoRA
/// files a small preview of what it made of the subject, where model browsers look for it (`modelspec.thumbnail`,
/// Stability AI's ModelSpec 1.0.1). Returns the paths of the pictures that there are: without, then with. Errors: those
/// of save_picture, read_whole_file and write_whole_file; corrupt (a LoRA file that is none).
Result<std::vector<std::filesystem::path>> save_results(const std::filesystem::path& run,
                                                        const engine::TrainedLora& trained);

}  // namespace photoflux::dataset
