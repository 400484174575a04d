#pragma once

#include "dataset/data_set.h"
#include "engine/training_request.h"

#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::dataset {

/// What a personal model is trained for, and where what comes of it is left.
struct TrainingPlan {
    std::filesystem::path model;
    engine::ModelParts parts;
    int native_size = 1024;                  ///< of the model, in pixels a side
    int rank = 0;                            ///< 0: what suits the model
    std::int64_t steps = 0;                  ///< 0: what suits the model
    std::filesystem::path folder;            ///< of the run; must be the run's own
    std::filesystem::path kohya, diffusers;  ///< LoRA files to write; empty: not written
    std::filesystem::path bundled_model;     ///< whose networks measure likeness
};

/// How many of so many photos are held out to measure likeness by: none of fewer than six, three at most.
int held_out_of(int photos);

/// Everything but the pictures' pixels: of each chosen photo the size that it is trained at, its caption and whether it
/// is held out, in the set's order. The settings are the defaults for FLUX.1; small models learn faster and are made of
/// fewer numbers. Samples show the subject in two sentences and its kind, without it, in a third.
engine::TrainingRequest training_request(const DataSet& data_set, const TrainingPlan& plan);

/// The same pictures with their pixels. Errors: those of training_picture of a photo.
Result<std::vector<engine::TrainingPicture>> training_pictures(const DataSet& data_set);

/// The data set as it is when the run begins, kept in the run's folder: what is changed in the set afterwards does not
/// change the run. Errors: those of write_whole_file.
Result<void> keep_snapshot(const std::filesystem::path& run, const DataSet& data_set);
/// Errors: not_found (with the likely cause: the set was deleted), those of data_set_from_json.
Result<DataSet> snapshot_of(const std::filesystem::path& run);

}  // namespace photoflux::dataset
