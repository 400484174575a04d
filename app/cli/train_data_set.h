#pragma once

#include "console.h"
#include "train_arguments.h"

namespace photoflux::cli {

/// The data set to train on: the one that is named, or a new one of the photos, which is saved unless only a forecast
/// is wanted. The same photos and words again are the data set that is there. Errors: those of check_arguments,
/// make_data_set, save_data_set and open_data_set; bad_input (another data set has that name).
Result<dataset::DataSet> data_set_for(Console& console, const TrainArguments& arguments);

}  // namespace photoflux::cli
