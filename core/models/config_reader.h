#pragma once

#include "base/result.h"
#include "weights/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::models {

/// Reads fields of a `config.json`, collecting the first complaint instead of failing at each call.
class ConfigReader {
public:
    ConfigReader(const weights::Json& json, std::string where) : json_(json), where_(std::move(where)) {}

    /// A whole number within [low, high]; `fallback` where the field is absent.
    std::int64_t integer(const char* field, std::int64_t fallback, std::int64_t low, std::int64_t high);
    double number(const char* field, double fallback);
    bool boolean(const char* field, bool fallback);
    std::string text(const char* field, const std::string& fallback);
    std::vector<std::int64_t> integers(const char* field, const std::vector<std::int64_t>& fallback, std::int64_t low,
                                       std::int64_t high);

    /// Notes a complaint of the caller's own.
    void require(bool holds, const Sentence& complaint);

    Result<void> outcome() const;

private:
    const weights::Json& json_;
    std::string where_;
    std::optional<Sentence> complaint_;
};

}  // namespace photoflux::models
