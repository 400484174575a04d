#pragma once

#include "base/result.h"
#include "text/unicode.h"
#include "weights/json.h"

#include <string>
#include <string_view>

/// Reading the components of a tokenizer.json: objects with a "type" and settings that may be absent.
namespace photoflux::text {

inline bool flag(const weights::Json& json, std::string_view key, bool otherwise) {
    const weights::Json* value = json.find(key);
    return value ? value->as_bool().value_or(otherwise) : otherwise;
}

/// Empty where it is absent or of another type.
inline std::string string_of(const weights::Json& json, std::string_view key) {
    const weights::Json* value = json.find(key);
    return value && value->text() ? *value->text() : std::string();
}

/// "normalizer", "Bert" → the sentence for a component that is not supported.
inline Error unsupported_part(std::string_view kind, const std::string& type) {
    return {ErrorCode::bad_input, "the " + std::string(kind) + " \"" + type +
                                      "\" is not one that FLUX's tokenizers use, and this program does not read it"};
}

}  // namespace photoflux::text
