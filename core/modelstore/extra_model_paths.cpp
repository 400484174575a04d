#include "modelstore/extra_model_paths.h"

#include "weights/json.h"
#include "weights/mapped_file.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>

namespace photoflux::modelstore {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = 1 << 20;

struct Line {
    std::size_t number = 0;
    std::size_t indent = 0;
    std::string_view text;  ///< without indentation and trailing spaces
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    return text;
}

/// What stands before a comment.
std::string_view uncommented(std::string_view text) {
    if (text.starts_with('#')) return {};
    return trimmed(text.substr(0, text.find(" #")));
}

bool is_key(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.';
    });
}

class Parser {
public:
    Parser(std::string_view text, std::string_view where) : text_(text), where_(where) {}

    Result<std::vector<ExtraModelPaths>> parse() {
        if (text_.size() > kLargestFile) return wrong(1, sentence("modelstore", "the file is larger than 1 MiB"));
        if (!weights::is_utf8(text_)) return wrong(1, sentence("modelstore", "the file is not UTF-8"));
        split();
        while (next_ < lines_.size()) {
            const Line line = lines_[next_];
            if (uncommented(line.text).empty()) {
                ++next_;
            } else if (line.indent == 0) {
                PHOTOFLUX_CHECK(read_section());
            } else {
                return wrong(line.number, sentence("modelstore", "a line is indented that belongs to no section"));
            }
        }
        return std::move(sections_);
    }

private:
    Error wrong(std::size_t line, const Sentence& what) const {
        return {
            ErrorCode::corrupt,
            sentence("modelstore", "%1, line %2: %3; PhotoFlux reads sections with `key: path` and `key: |` lists only")
                .with(where_, line, what)};
    }

    void split() {
        std::string_view rest = text_;
        for (std::size_t number = 1; !rest.empty(); ++number) {
            const auto end = std::min(rest.find('\n'), rest.size());
            const std::string_view line = rest.substr(0, end);
            const auto indent = std::min(line.find_first_not_of(' '), line.size());
            lines_.push_back({number, indent, trimmed(line.substr(indent))});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    struct Entry {
        std::string_view key, value;
    };
    Result<Entry> entry_of(const Line& line) const {
        const std::string_view text = uncommented(line.text);
        if (text.find('\t') != text.npos)
            return wrong(line.number, sentence("modelstore", "a tab stands where spaces belong"));
        const auto colon = text.find(':');
        if (colon == text.npos) return wrong(line.number, sentence("modelstore", "a line has no key"));
        const Entry entry{trimmed(text.substr(0, colon)), trimmed(text.substr(colon + 1))};
        if (!is_key(entry.key))
            return wrong(line.number, sentence("modelstore", "a key is not made of letters, digits, _, - and ."));
        if (colon + 1 < text.size() && text[colon + 1] != ' ')
            return wrong(line.number, sentence("modelstore", "no space follows the colon"));
        return entry;
    }

    Result<void> read_section() {
        PHOTOFLUX_TRY(const Entry head, entry_of(lines_[next_]));
        if (!head.value.empty())
            return wrong(lines_[next_].number, sentence("modelstore", "a value stands outside a section"));
        ExtraModelPaths section;
        section.name = head.key;
        if (!names_.insert(section.name).second)
            return wrong(lines_[next_].number,
                         sentence("modelstore", "the section %1 stands there twice").with(section.name));
        ++next_;
        std::optional<std::size_t> indent;
        while (next_ < lines_.size()) {
            const Line& line = lines_[next_];
            if (uncommented(line.text).empty()) {
                ++next_;
                continue;
            }
            if (line.indent == 0) break;
            if (!indent) indent = line.indent;
            if (line.indent != *indent)
                return wrong(line.number, sentence("modelstore", "a line is not indented as those before it"));
            PHOTOFLUX_CHECK(read_entry(section, *indent));
        }
        sections_.push_back(std::move(section));
        return Done{};
    }

    Result<void> read_entry(ExtraModelPaths& section, std::size_t indent) {
        const Line line = lines_[next_++];
        PHOTOFLUX_TRY(const Entry entry, entry_of(line));
        const std::string key(entry.key);
        const bool known = key == "base_path" ? !section.base_path.empty() : section.folders.contains(key);
        if (known) return wrong(line.number, sentence("modelstore", "the key %1 stands there twice").with(key));
        if (entry.value == "|" || entry.value == "|-" || entry.value == "|+") {
            auto paths = read_block(indent);
            if (key != "base_path") {
                section.folders.emplace(key, std::move(paths));
            } else if (paths.size() == 1) {
                section.base_path = paths.front();
            } else {
                return wrong(line.number, sentence("modelstore", "base_path must be one path"));
            }
            return Done{};
        }
        PHOTOFLUX_TRY(std::string value, scalar(line, entry.value));
        if (key == "base_path") {
            section.base_path = std::move(value);
        } else {
            auto& paths = section.folders[key];
            if (!value.empty()) paths.push_back(std::move(value));
        }
        return Done{};
    }

    std::vector<std::string> read_block(std::size_t indent) {
        std::vector<std::string> paths;
        for (; next_ < lines_.size(); ++next_) {
            const Line& line = lines_[next_];
            if (line.text.empty()) continue;
            if (line.indent <= indent) break;
            if (const auto path = uncommented(line.text); !path.empty()) paths.emplace_back(path);
        }
        return paths;
    }

    Result<std::string> scalar(const Line& line, std::string_view value) const {
        if (value.empty()) return std::string();
        const char first = value.front();
        if (first == '"' || first == '\'') {
            const std::string_view inner = value.substr(1, value.size() < 2 ? 0 : value.size() - 2);
            if (value.size() < 2 || value.back() != first || inner.find(first) != inner.npos ||
                (first == '"' && inner.find('\\') != inner.npos))
                return wrong(line.number,
                             sentence("modelstore", "a text in quotes is not closed, or has escapes in it"));
            return std::string(inner);
        }
        if (std::string_view("[{&*!|>%@`,").find(first) != std::string_view::npos || value.starts_with("- "))
            return wrong(line.number, sentence("modelstore", "a value is of a kind that is not read"));
        if (value.find(": ") != value.npos)
            return wrong(line.number, sentence("modelstore", "a value has a colon in it and no quotes"));
        return std::string(value);
    }

    std::string_view text_;
    std::string where_;
    std::vector<Line> lines_;
    std::size_t next_ = 0;
    std::set<std::string, std::less<>> names_;
    std::vector<ExtraModelPaths> sections_;
};

fs::path path_of(const std::string& text, const fs::path& base, const fs::path& home) {
    const auto plain = [](std::string_view utf8) { return fs::path(std::u8string(utf8.begin(), utf8.end())); };
    if (text == "~") return home;
    if (text.starts_with("~/")) return home / plain(std::string_view(text).substr(2));
    return base / plain(text);  // an absolute path stays as it is
}

}  // namespace

Result<std::vector<ExtraModelPaths>> parse_extra_model_paths(std::string_view text, std::string_view where) {
    return Parser(text, where).parse();
}

Result<std::map<std::string, std::vector<fs::path>>> read_extra_model_paths(const fs::path& file,
                                                                            const fs::path& home) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{ErrorCode::not_found,
                     sentence("modelstore", "%1 cannot be read").with(weights::display_path(file))};
    std::string text(kLargestFile + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    PHOTOFLUX_TRY(const auto sections, parse_extra_model_paths(text, weights::display_path(file)));
    std::map<std::string, std::vector<fs::path>> folders;
    for (const auto& section : sections) {
        const fs::path base = path_of(section.base_path, fs::absolute(file).parent_path(), home);
        for (const auto& [kind, paths] : section.folders)
            for (const auto& path : paths) folders[kind].push_back(path_of(path, base, home).lexically_normal());
    }
    return folders;
}

}  // namespace photoflux::modelstore
