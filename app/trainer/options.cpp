#include "options.h"

#include <charconv>

using photoflux::Done;
using photoflux::Error;
using photoflux::ErrorCode;
using photoflux::Result;

Result<Options> Options::parse(int count, char** words) {
    Options options;
    for (int i = 0; i < count; i += 2) {
        const std::string name = words[i];
        if (!name.starts_with("--") || i + 1 >= count)
            return Error{ErrorCode::usage,
                         "options come as --name value; see photoflux-trainer --help (at " + name + ")"};
        options.values_[name.substr(2)] = words[i + 1];
    }
    options.unread_ = options.values_;
    return options;
}

std::string Options::text(const std::string& name, const std::string& fallback) {
    unread_.erase(name);
    const auto found = values_.find(name);
    return found == values_.end() ? fallback : found->second;
}

double Options::number(const std::string& name, double fallback) {
    const std::string word = text(name);
    if (word.empty()) return fallback;
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size())
        complaint_ = "--" + name + " wants a number, not " + word;
    return value;
}

long long Options::whole(const std::string& name, long long fallback) {
    const double value = number(name, static_cast<double>(fallback));
    if (value != static_cast<double>(static_cast<long long>(value))) complaint_ = "--" + name + " wants a whole number";
    return static_cast<long long>(value);
}

std::vector<std::int64_t> Options::whole_list(const std::string& name) {
    std::vector<std::int64_t> list;
    const std::string words = text(name);
    const char* const last = words.data() + words.size();
    for (const char* from = words.data(); from < last;) {
        const auto [end, error] = std::from_chars(from, last, list.emplace_back());
        if (error != std::errc() || (end != last && (*end != ',' || end + 1 == last))) {
            complaint_ = "--" + name + " wants whole numbers with commas between them, not " + words;
            break;
        }
        from = end == last ? last : end + 1;
    }
    return list;
}

bool Options::yes(const std::string& name) {
    const std::string word = text(name, "no");
    if (word != "yes" && word != "no") complaint_ = "--" + name + " wants yes or no, not " + word;
    return word == "yes";
}

void Options::require(const std::string& name) {
    if (!values_.contains(name) && complaint_.empty()) complaint_ = "--" + name + " is missing";
}

Result<void> Options::outcome() const {
    if (!complaint_.empty()) return Error{ErrorCode::usage, complaint_};
    if (!unread_.empty()) return Error{ErrorCode::usage, "unknown option --" + unread_.begin()->first};
    return Done{};
}
