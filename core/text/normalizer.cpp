#include "text/normalizer.h"

#include "text/charsmap.h"
#include "text/json_parts.h"
#include "text/pattern.h"

#include <memory>

namespace photoflux::text {
namespace {

using weights::Json;

Result<Normalizer::Step> replacing(const Json& json) {
    const Json* pattern = json.find("pattern");
    if (!pattern) return Error{ErrorCode::corrupt, sentence("text", "the normalizer \"Replace\" has no pattern")};
    const std::u32string content = decode_utf8(string_of(json, "content"));
    Pattern parsed = Pattern::literal(decode_utf8(string_of(*pattern, "String")));
    if (pattern->find("Regex")) {
        PHOTOFLUX_TRY(parsed, Pattern::parse(decode_utf8(string_of(*pattern, "Regex"))));
    }
    return Normalizer::Step([parsed, content](const std::u32string& text) {
        std::u32string out;
        std::size_t kept = 0;
        for (const auto& [begin, end] : parsed.find_all(text)) {
            out.append(text, kept, begin - kept).append(content);
            kept = end;
        }
        return out.append(text, kept, text.npos);
    });
}

Normalizer::Step stripping(bool left, bool right) {
    return [left, right](const std::u32string& text) {
        std::size_t begin = 0, end = text.size();
        while (left && begin < end && is_space(text[begin])) ++begin;
        while (right && end > begin && is_space(text[end - 1])) --end;
        return text.substr(begin, end - begin);
    };
}

}  // namespace

Result<Normalizer> Normalizer::parse(const Json* json) {
    Normalizer normalizer;
    if (json && !json->is_null()) PHOTOFLUX_CHECK(normalizer.add_parsed(*json, 0));
    return normalizer;
}

Result<void> Normalizer::add_parsed(const Json& json, int depth) {
    const std::string type = string_of(json, "type");
    if (type == "Sequence" && depth < 8) {
        const Json* parts = json.find("normalizers");
        if (!parts) return Error{ErrorCode::corrupt, sentence("text", "the normalizer \"Sequence\" has no parts")};
        for (const Json& part : parts->items()) PHOTOFLUX_CHECK(add_parsed(part, depth + 1));
        return Done{};
    }
    static const std::pair<std::string_view, NormalForm> forms[] = {
        {"NFC", NormalForm::nfc}, {"NFD", NormalForm::nfd}, {"NFKC", NormalForm::nfkc}, {"NFKD", NormalForm::nfkd}};
    for (const auto& [name, form] : forms) {
        if (type != name) continue;
        add([form = form](const std::u32string& text) { return normal_form(text, form); });
        return Done{};
    }
    if (type == "Lowercase") {
        add([](const std::u32string& text) { return lower_case(text); });
    } else if (type == "Strip") {
        add(stripping(flag(json, "strip_left", true), flag(json, "strip_right", true)));
    } else if (type == "Prepend") {
        add([prefix = decode_utf8(string_of(json, "prepend"))](const std::u32string& text) {
            return text.empty() ? text : prefix + text;
        });
    } else if (type == "Replace") {
        PHOTOFLUX_TRY(Step step, replacing(json));
        add(std::move(step));
    } else if (type == "Precompiled") {
        const std::string encoded = string_of(json, "precompiled_charsmap");
        if (encoded.empty()) return Done{};
        PHOTOFLUX_TRY(Charsmap map, Charsmap::parse_base64(encoded));
        const auto shared = std::make_shared<const Charsmap>(std::move(map));  // std::function copies what it holds
        add([shared](const std::u32string& text) { return shared->apply(text); });
    } else {
        return unsupported_part("normalizer", type);
    }
    return Done{};
}

std::u32string Normalizer::apply(std::u32string text) const {
    for (const Step& step : steps_) text = step(text);
    return text;
}

}  // namespace photoflux::text
