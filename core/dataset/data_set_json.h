#pragma once

#include "dataset/data_set.h"

#include <string>
#include <string_view>

namespace photoflux::dataset {

inline constexpr int kDataSetVersion = 1;

/// The text of `dataset.json`.
std::string to_json(const DataSet& data_set);
/// Strict: every field must be there, of its type and within its limits, and no other. `where` names the file in
/// messages. Errors: corrupt, bad_input (a newer version).
Result<DataSet> data_set_from_json(std::string_view text, const std::string& where);

}  // namespace photoflux::dataset
