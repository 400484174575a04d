#include "models/config_reader.h"

#include <cmath>

namespace photoflux::models {

std::int64_t ConfigReader::integer(const char* field, std::int64_t fallback, std::int64_t low, std::int64_t high) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto whole = value->as_int();
    require(whole && *whole >= low && *whole <= high,
            sentence("models", "\"%1\" must be a whole number from %2 to %3").with(field, low, high));
    return complaint_ ? fallback : *whole;
}

double ConfigReader::number(const char* field, double fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto number = value->as_double();
    require(number && std::isfinite(*number), sentence("models", "\"%1\" must be a number").with(field));
    return number.value_or(fallback);
}

bool ConfigReader::boolean(const char* field, bool fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto flag = value->as_bool();
    require(flag.has_value(), sentence("models", "\"%1\" must be true or false").with(field));
    return flag.value_or(fallback);
}

std::string ConfigReader::text(const char* field, const std::string& fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto text = value->as_string();
    require(text.has_value(), sentence("models", "\"%1\" must be text").with(field));
    return text ? std::string(*text) : fallback;
}

std::vector<std::int64_t> ConfigReader::integers(const char* field, const std::vector<std::int64_t>& fallback,
                                                 std::int64_t low, std::int64_t high) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    std::vector<std::int64_t> numbers;
    for (const weights::Json& item : value->items()) {
        const auto whole = item.as_int();
        require(whole && *whole >= low && *whole <= high,
                sentence("models", "\"%1\" must hold whole numbers from %2 to %3").with(field, low, high));
        if (whole) numbers.push_back(*whole);
    }
    require(!numbers.empty(), sentence("models", "\"%1\" must be a list of whole numbers").with(field));
    return complaint_ ? fallback : numbers;
}

void ConfigReader::require(bool holds, const Sentence& complaint) {
    if (!holds && !complaint_) complaint_ = complaint;
}

Result<void> ConfigReader::outcome() const {
    if (!complaint_) return Done{};
    return Error{ErrorCode::corrupt,
                 sentence("models", "%1: %2; the file is damaged or describes a network that is not FLUX.1")
                     .with(where_, *complaint_)};
}

}  // namespace photoflux::models
