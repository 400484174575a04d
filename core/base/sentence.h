#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace photoflux {

/// A sentence for people, which programs say in the language of whoever reads it (wording/words.h). `pattern` is
/// English, with places %1 … %9 for `arguments`; `part` is the folder of core/ that says it, under whose name its
/// translations stand. Without a part it is text as it is: a path, a number, words of another program. Such text is
/// never translated, and a % in it means nothing.
struct Sentence {
    std::string part, pattern;
    std::vector<Sentence> arguments;

    /// The same with what stands at its places: text, whole numbers, other sentences.
    template <class... Arguments>
    Sentence with(const Arguments&... what) const;

    bool operator==(const Sentence&) const = default;
};

/// Text as it is.
inline Sentence plain(std::string_view text) { return {{}, std::string(text), {}}; }

/// The only way to make one that is translated: `ninja photoflux_lupdate` collects the words of calls whose arguments
/// are two literals, `sentence("weights", "%1 lacks %2").with(file, name)`.
inline Sentence sentence(const char* part, const char* pattern) { return {part, pattern, {}}; }

inline Sentence argument(const Sentence& sentence) { return sentence; }
template <class T>
Sentence argument(const T& value) {
    if constexpr (std::is_integral_v<T>) {
        return plain(std::to_string(value));
    } else {
        return plain(value);
    }
}

template <class... Arguments>
Sentence Sentence::with(const Arguments&... what) const {
    return {part, pattern, {argument(what)...}};
}

/// `pattern` with its places filled by what `say` makes of the arguments. A place without an argument stays.
template <class Say>
std::string filled(std::string_view pattern, const std::vector<Sentence>& arguments, const Say& say) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char digit = pattern[at] == '%' && at + 1 < pattern.size() ? pattern[at + 1] : '0';
        const auto place = static_cast<std::size_t>(digit - '1');
        if (digit < '1' || digit > '9' || place >= arguments.size()) {
            text += pattern[at];
            continue;
        }
        text += say(arguments[place]);
        ++at;
    }
    return text;
}

inline std::string english(const Sentence& sentence) {
    return sentence.part.empty() ? sentence.pattern : filled(sentence.pattern, sentence.arguments, english);
}

/// "one, two, three".
inline Sentence listed(const std::vector<Sentence>& all) {
    Sentence list;
    for (const Sentence& one : all) list = &one == &all.front() ? one : sentence("base", "%1, %2").with(list, one);
    return list;
}

}  // namespace photoflux
