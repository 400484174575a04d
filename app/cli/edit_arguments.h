#pragma once

#include "editing/export.h"
#include "editing/recipe.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace photoflux::cli {

/// What `photoflux edit` was asked for.
struct EditArguments {
    bool help = false, list = false, json = false, quiet = false;
    std::vector<std::filesystem::path> photos;
    editing::Recipe recipe;
    double ratio = 0;                    ///< of a crop in the middle; 0: none was asked for
    std::filesystem::path colours_from;  ///< may be empty
    double colours_strength = 1;
    editing::ExportSettings settings;
    std::filesystem::path out;  ///< empty: none
    bool out_is_folder = false;
    std::filesystem::path save_recipe;  ///< may be empty
};

/// Errors: usage, bad_input, those of reading --recipe.
Result<EditArguments> read_edit_arguments(const QStringList& arguments);

QString edit_help();

}  // namespace photoflux::cli
