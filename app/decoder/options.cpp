#include "decoder/options.h"

#include <charconv>
#include <cstdint>
#include <string_view>

namespace photoflux::decoder {
namespace {

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1) return {};
    return value;
}

}  // namespace

std::optional<Options> options_of(std::span<char*> arguments) {
    Options options;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        if (name == "--prove-lock") {
            options.prove = true;
            options.layers.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
            return options;
        }
        if (++i == arguments.size()) return {};
        const auto value = number(arguments[i]);
        if (!value) return {};
        if (name == "--memory") {
            options.limits.memory = *value;
        } else if (name == "--time") {
            options.limits.time = std::chrono::seconds(*value);
        } else if (name == "--max-side" && *value <= 65'535) {
            options.limits.max_side = static_cast<int>(*value);
        } else if (name == "--max-pixels") {
            options.limits.max_pixels = *value;
        } else {
            return {};
        }
    }
    return options;
}

}  // namespace photoflux::decoder
