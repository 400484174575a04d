#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "modelstore/model_folders.h"
#include "options.h"

#include <cstdint>
#include <string>

namespace photoflux::cli {

/// A number within limits. Errors: usage (no number), bad_input (out of the limits).
Result<double> read_number(const Options& options, const char* name, double lowest, double highest);

/// --device and --precision, where they are given. Errors: usage.
Result<void> read_device(const Options& options, std::string& device, std::string& precision);

/// --memory in bytes; 0 where it is not given. Errors: those of read_number.
Result<std::uint64_t> read_memory_limit(const Options& options);

/// Where the other parts of a model in a file lie.
engine::ModelParts parts_of(const modelstore::ModelFolder& model);

}  // namespace photoflux::cli
