#include "models/config_reader.h"

#include <cmath>

namespace photoflux::models {

std::int64_t ConfigReader::integer(const char* field, std::int64_t fallback, std::int64_t low, std::int64_t high) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto whole = value->as_int();
    require(whole && *whole >= low && *whole <= high, std::string("\"") + field + "\" must be a whole number from " +
                                                          std::to_string(low) + " to " + std::to_string(high));
    return complaint_.empty() ? *whole : fallback;
}

double ConfigReader::number(const char* field, double fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto number = value->as_double();
    require(number && std::isfinite(*number), std::string("\"") + field + "\" must be a number");
    return number.value_or(fallback);
}

bool ConfigReader::boolean(const char* field, bool fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto flag = value->as_bool();
    require(flag.has_value(), std::string("\"") + field + "\" must be true or false");
    return flag.value_or(fallback);
}

std::string ConfigReader::text(const char* field, const std::string& fallback) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    const auto text = value->as_string();
    require(text.has_value(), std::string("\"") + field + "\" must be text");
    return text ? std::string(*text) : fallback;
}

std::vector<std::int64_t> ConfigReader::integers(const char* field, const std::vector<std::int64_t>& fallback,
                                                 std::int64_t low, std::int64_t high) {
    const weights::Json* value = json_.find(field);
    if (!value) return fallback;
    std::vector<std::int64_t> numbers;
    for (const weights::Json& item : value->items()) {
        const auto whole = item.as_int();
        require(whole && *whole >= low && *whole <= high, std::string("\"") + field +
                                                              "\" must hold whole numbers from " + std::to_string(low) +
                                                              " to " + std::to_string(high));
        if (whole) numbers.push_back(*whole);
    }
    require(!numbers.empty(), std::string("\"") + field + "\" must be a list of whole numbers");
    return complaint_.empty() ? numbers : fallback;
}

void ConfigReader::require(bool holds, const std::string& complaint) {
    if (!holds && complaint_.empty()) complaint_ = complaint;
}

Result<void> ConfigReader::outcome() const {
    if (complaint_.empty()) return Done{};
    return Error{ErrorCode::corrupt, "[models] " + where_ + ": " + complaint_ +
                                         "; the file is damaged or describes a network that is not FLUX.1"};
}

}  // namespace photoflux::models
