#pragma once

#include "base/result.h"
#include "engine/training_request.h"

#include <nlohmann/json_fwd.hpp>

namespace photoflux::cli {

/// What a training's folder says of the run in it: `request.json`, as it was asked for, without pictures, and
/// `trained.json` once it has ended.

/// The request of an unfinished or finished run. Errors: not_found (nothing was begun there), corrupt.
Result<engine::TrainingRequest> recorded_request(const std::filesystem::path& folder);

/// Before a run begins: the same request goes on from its checkpoint; another one replaces a run that has ended, and is
/// refused where one has not. Errors: bad_input, those of write_whole_file.
Result<void> record_request(const engine::TrainingRequest& request);

/// Errors: those of write_whole_file.
Result<void> record_end(const std::filesystem::path& folder, const nlohmann::ordered_json& trained);

}  // namespace photoflux::cli
