#include "library/query_values.h"

#include "library/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace photoflux::library {

namespace {

constexpr std::array<std::string_view, 2> kKinds = {"photo", "made"};
constexpr std::array<std::string_view, 3> kFlags = {"picked", "rejected", "none"};
constexpr std::array<std::string_view, 11> kIs = {"favourite", "edited", "picked",    "rejected", "rated",   "tagged",
                                                  "photo",     "made",   "generated", "trashed",  "in-place"};
constexpr std::array<std::string_view, 10> kHas = {"gps",    "tags", "title", "caption", "prompt",
                                                   "rating", "date", "place", "album",   "face"};

/// What one value stands for: [from, to), or a single number when both are equal.
struct Span {
    double from = 0, to = 0;
};

bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    if (!std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    if (text.size() != count || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

double milliseconds(std::chrono::sys_days day) {
    return double(std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count());
}

// A year, a month or a day, whole.
std::optional<Span> date(std::string_view text) {
    using namespace std::chrono;
    const auto year_number = digits(text.substr(0, 4), 4);
    if (!year_number || *year_number < 1800 || *year_number > 2200) return std::nullopt;
    const year y(*year_number);
    if (text.size() == 4) {
        return Span{milliseconds(sys_days(y / January / 1)), milliseconds(sys_days((y + years(1)) / January / 1))};
    }
    const auto month_number = text.size() >= 7 && text[4] == '-' ? digits(text.substr(5, 2), 2) : std::nullopt;
    if (!month_number) return std::nullopt;
    const year_month m = y / month(unsigned(*month_number));
    if (!m.ok()) return std::nullopt;
    if (text.size() == 7) {
        return Span{milliseconds(sys_days(m / 1)), milliseconds(sys_days((m + months(1)) / 1))};
    }
    const auto day_number = text.size() == 10 && text[7] == '-' ? digits(text.substr(8, 2), 2) : std::nullopt;
    if (!day_number || !(m / day(unsigned(*day_number))).ok()) return std::nullopt;
    const sys_days d = m / day(unsigned(*day_number));
    return Span{milliseconds(d), milliseconds(d + days(1))};
}

std::optional<double> seconds(std::string_view text) {
    take_end(text, "s");
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return number(text);
    const auto above = number(text.substr(0, slash));
    const auto below = number(text.substr(slash + 1));
    if (!above || !below || *below == 0) return std::nullopt;
    return *above / *below;
}

// What a single value of this field means, so that 1/250 is found though a camera wrote 0.00401.
std::optional<Span> single(Field field, std::string_view text, double unit) {
    const auto around = [](std::optional<double> value, double part) -> std::optional<Span> {
        if (!value) return std::nullopt;
        return Span{*value * (1 - part), *value * (1 + part)};
    };
    switch (field) {
        case Field::taken:
        case Field::added:
        case Field::when:
            return date(text);
        case Field::exposure:
            return around(seconds(text), 0.01);
        case Field::aperture:
            if (text.starts_with("f")) text.remove_prefix(text.starts_with("f/") ? 2 : 1);
            return around(number(text), 0.01);
        case Field::focal:
            take_end(text, "mm");
            return around(number(text), 0.01);
        case Field::size:
        case Field::bytes: {
            const auto value = number(text);
            if (!value) return std::nullopt;
            return Span{(*value - 0.5) * unit, (*value + 0.5) * unit};
        }
        case Field::width:
        case Field::height:
            take_end(text, "px");
            return around(number(text), 0);
        default:
            return around(number(text), 0);
    }
}

// Dates and single sizes mean a stretch; of a limit only its own edge counts.
struct Edges {
    double low = 0, high = 0;
};
std::optional<Edges> edges(Field field, std::string_view text, double unit) {
    if (field == Field::size || field == Field::bytes) {
        const auto value = number(text);
        if (!value) return std::nullopt;
        return Edges{*value * unit, *value * unit};
    }
    const auto span = single(field, text, unit);
    if (!span) return std::nullopt;
    return Edges{span->from, span->to};
}

bool is_date(Field field) { return field == Field::taken || field == Field::added || field == Field::when; }

std::optional<Range> range_of(Field field, std::string_view text, double unit) {
    Range range;
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
        const std::string_view low = text.substr(0, dots);
        const std::string_view high = text.substr(dots + 2);
        if (low.empty() && high.empty()) return std::nullopt;
        if (!low.empty()) {
            const auto at = edges(field, low, unit);
            if (!at) return std::nullopt;
            range.from = at->low;
        }
        if (!high.empty()) {
            const auto at = edges(field, high, unit);
            if (!at) return std::nullopt;
            range.to = at->high;
            range.with_to = !is_date(field);
        }
        return range;
    }
    const bool above = text.starts_with('>');
    const bool below = text.starts_with('<');
    if (above || below) text.remove_prefix(1);
    const bool with = text.starts_with('=');
    if (with) text.remove_prefix(1);
    if (!above && !below) {
        const auto span = single(field, text, unit);
        if (!span) return std::nullopt;
        const bool stretch = is_date(field) || field == Field::size || field == Field::bytes;
        return Range{span->from, span->to, true, !stretch};
    }
    const auto at = edges(field, text, unit);
    if (!at) return std::nullopt;
    if (above) {
        range.from = with ? at->low : at->high;
        range.with_from = with || is_date(field);  // the end of a day belongs to the next one
    } else {
        range.to = with ? at->high : at->low;
        range.with_to = with && !is_date(field);
    }
    return range;
}

// "12mp" → pixels, "5mb" → bytes.
std::optional<Match> size_of(std::string_view text) {
    struct Unit {
        std::string_view name;
        Field field;
        double factor;
    };
    constexpr std::array<Unit, 4> units = {
        Unit{"mp", Field::size, 1e6}, {"kb", Field::bytes, 1e3}, {"mb", Field::bytes, 1e6}, {"gb", Field::bytes, 1e9}};
    for (const Unit& unit : units) {
        std::string_view rest = text;
        if (!take_end(rest, unit.name)) continue;
        // 5mb..10mb as well as 5..10mb
        std::string plain(rest);
        if (const std::size_t at = plain.find(std::string(unit.name) + ".."); at != std::string::npos) {
            plain.erase(at, unit.name.size());
        }
        const auto range = range_of(unit.field, plain, unit.factor);
        if (!range) return std::nullopt;
        return Match{unit.field, {}, false, *range, 0};
    }
    return std::nullopt;
}

std::string canonical(Field field, std::string text) {
    if (field == Field::format && text == "jpg") return "jpeg";
    if (field == Field::format && text == "tif") return "tiff";
    if (field == Field::is && text == "favorite") return "favourite";
    return text;
}

}  // namespace

std::span<const std::string_view> field_values(Field field) {
    switch (field) {
        case Field::kind:
            return kKinds;
        case Field::flag:
            return kFlags;
        case Field::is:
            return kIs;
        case Field::has:
            return kHas;
        default:
            return {};
    }
}

std::optional<Range> date_range(std::string_view text) {
    if (text.starts_with('<') || text.starts_with('>') || text.starts_with('=')) return std::nullopt;
    return range_of(Field::when, text, 1);
}

std::optional<Match> value_of(Field field, const std::string& text, bool quoted) {
    if (field <= Field::album) return Match{field, text, quoted, {}, 0};
    const std::string plain = folded(trimmed(text));
    if (field == Field::format) return Match{field, canonical(field, plain), false, {}, 0};
    if (field == Field::seed) {
        std::uint64_t seed = 0;
        const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), seed);
        if (read.ec != std::errc() || read.ptr != plain.data() + plain.size()) return std::nullopt;
        return Match{field, {}, false, {}, seed};
    }
    if (field == Field::size) return size_of(plain);
    if (const auto values = field_values(field); !values.empty()) {
        const std::string value = canonical(field, plain);
        if (std::find(values.begin(), values.end(), value) == values.end()) return std::nullopt;
        return Match{field, value, false, {}, 0};
    }
    const auto range = range_of(field, plain, 1);
    if (!range) return std::nullopt;
    return Match{field, {}, false, *range, 0};
}

std::string_view example_of(Field field) {
    switch (field) {
        case Field::rating:
            return "rating:>3";
        case Field::iso:
            return "iso:100..800";
        case Field::aperture:
            return "aperture:<2.8";
        case Field::focal:
            return "focal:35mm";
        case Field::exposure:
            return "exposure:1/250";
        case Field::size:
            return "size:>12mp, size:<5mb";
        case Field::width:
            return "width:>4000";
        case Field::height:
            return "height:1080";
        case Field::taken:
            return "taken:2024-05";
        case Field::added:
            return "added:2024..2025";
        case Field::seed:
            return "seed:42";
        default:
            return "";
    }
}

}  // namespace photoflux::library
