#pragma once

#include "base/sentence.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace photoflux::protocol {

/// Text as a string, a sentence as `{"part": …, "pattern": …, "arguments": […]}`. What is nested more deeply than the
/// reader allows goes as English text.
nlohmann::json to_json(const Sentence& sentence);

/// Strict: nothing for other fields or types, for more than nine arguments or eight levels, and for a pattern that
/// names a place twice. So what is said is never longer than what was read.
std::optional<Sentence> sentence_from(const nlohmann::json& json);

}  // namespace photoflux::protocol
