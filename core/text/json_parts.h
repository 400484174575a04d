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

/// "normalizer", "Bert" → the sentence for a component that is not supported. `kind` is in the words of the file.
inline Error unsupported_part(std::string_view kind, const std::string& type) {
    return {ErrorCode::bad_input,
            sentence("text", "%1 \"%2\": FLUX's tokenizers do not use it, and this program does not read it")
                .with(kind, type)};
}

}  // namespace photoflux::text
