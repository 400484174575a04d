#pragma once

#include "base/result.h"
#include "dataset/training_recipe.h"
#include "engine/training_request.h"
#include "options.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string>

namespace photoflux::cli {

/// What `photoflux train` was asked for, with what the model's defaults add.
struct TrainArguments {
    bool help = false, json = false, quiet = false;
    Options photos;        ///< as check_arguments reads them
    std::string data_set;  ///< its name
    std::string name;      ///< of the LoRA
    dataset::SubjectWords words;
    bool person = false, consent = false;
    bool only_forecast = false, resume = false;
    dataset::TrainingDefaults plan;   ///< settings with what the options say
    engine::TrainingRequest request;  ///< model, its parts, device, what acts beside it, how it measures
    std::filesystem::path out;        ///< folder of the LoRA files

    bool names_photos() const;  ///< else the data set is there already
};

/// Reads no photo. Errors: usage, bad_input, not_found (model, LoRA, encoder).
Result<TrainArguments> read_train_arguments(const QStringList& arguments);

QString train_help();

}  // namespace photoflux::cli
