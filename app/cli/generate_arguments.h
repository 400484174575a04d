#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "imaging/recipe.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>

namespace photoflux::cli {

/// What `photoflux generate` was asked for, checked as far as that is possible without the engine.
struct GenerateArguments {
    bool help = false, json = false, quiet = false;
    QString out;
    std::optional<std::filesystem::path> library;  ///< whose items the pictures become, too
    engine::GenerateRequest request;
    std::optional<imaging::Recipe> from;  ///< of the picture that is made again
    bool from_is_exact = false;
    bool loras_of_from = false;  ///< the request has those of `from`
    QStringList remarks;         ///< what the user should know before it starts
};

/// Finds the model too. Errors: usage, bad_input, not_found, corrupt (of --from).
Result<GenerateArguments> read_generate_arguments(const QStringList& arguments);

QString generate_help();

}  // namespace photoflux::cli
