#include "text/post_processor.h"

#include "text/json_parts.h"

#include <algorithm>

namespace photoflux::text {
namespace {

using weights::Json;
using Ids = std::vector<std::int64_t>;

Result<Ids> special_ids(const Json& json, const std::string& name) {
    const Json* all = json.find("special_tokens");
    const Json* token = all ? all->find(name) : nullptr;
    const Json* ids = token ? token->find("ids") : nullptr;
    if (!ids)
        return Error{ErrorCode::corrupt,
                     sentence("text", "the post_processor names \"%1\" but gives no ids for it").with(name)};
    Ids out;
    for (const Json& id : ids->items()) out.push_back(id.as_int().value_or(-1));
    return out;
}

Result<void> parse_template(const Json& json, PostProcessor& out) {
    const Json* single = json.find("single");
    if (!single)
        return Error{ErrorCode::corrupt, sentence("text", "the post_processor \"TemplateProcessing\" has no template")};
    bool behind = false;
    Ids before, after;
    for (const Json& part : single->items()) {
        if (const Json* special = part.find("SpecialToken")) {
            PHOTOFLUX_TRY(const Ids ids, special_ids(json, string_of(*special, "id")));
            Ids& side = behind ? after : before;
            side.insert(side.end(), ids.begin(), ids.end());
        } else if (part.find("Sequence") && !behind) {
            behind = true;
        } else {
            return unsupported_part("post_processor template", "TemplateProcessing");
        }
    }
    if (!behind) return unsupported_part("post_processor template", "TemplateProcessing");
    out.before.insert(out.before.begin(), before.begin(), before.end());
    out.after.insert(out.after.end(), after.begin(), after.end());
    return Done{};
}

Result<void> parse_pair(const Json& json, const std::string& type, PostProcessor& out) {
    const Json* cls = json.find("cls");
    const Json* sep = json.find("sep");
    const bool complete = cls && sep && cls->items().size() == 2 && sep->items().size() == 2;
    const auto before = complete ? cls->items()[1].as_int() : std::nullopt;
    const auto after = complete ? sep->items()[1].as_int() : std::nullopt;
    if (!before || !after)
        return Error{ErrorCode::corrupt, sentence("text", "the post_processor \"%1\" lacks its two tokens").with(type)};
    out.before.insert(out.before.begin(), *before);
    out.after.push_back(*after);
    return Done{};
}

Result<void> add_parsed(const Json& json, int depth, PostProcessor& out) {
    const std::string type = string_of(json, "type");
    if (type == "Sequence" && depth < 8) {
        const Json* parts = json.find("processors");
        if (!parts) return Error{ErrorCode::corrupt, sentence("text", "the post_processor \"Sequence\" has no parts")};
        for (const Json& part : parts->items()) PHOTOFLUX_CHECK(add_parsed(part, depth + 1, out));
        return Done{};
    }
    if (type == "ByteLevel") return Done{};  // it only moves offsets
    if (type == "RobertaProcessing" || type == "BertProcessing") return parse_pair(json, type, out);
    if (type == "TemplateProcessing") return parse_template(json, out);
    return unsupported_part("post_processor", type);
}

}  // namespace

Result<PostProcessor> PostProcessor::parse(const Json* json) {
    PostProcessor out;
    if (json && !json->is_null()) PHOTOFLUX_CHECK(add_parsed(*json, 0, out));
    return out;
}

std::vector<std::int64_t> PostProcessor::apply(Ids body, std::size_t length) const {
    const std::size_t around = before.size() + after.size();
    const std::size_t room = length > around ? length - around : 0;
    if (body.size() > room) body.resize(room);
    const bool ended = once && !body.empty() && !after.empty() && body.back() == after.back();
    body.insert(body.begin(), before.begin(), before.end());
    if (!ended) body.insert(body.end(), after.begin(), after.end());
    // No room for all special tokens: the last one tells the encoder where the prompt ends, so it stays.
    if (body.size() > length) {
        const std::int64_t last = body.back();
        body.resize(length);
        if (length > 0) body.back() = last;
    }
    return body;
}

}  // namespace photoflux::text
