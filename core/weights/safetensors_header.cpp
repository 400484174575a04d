#include "weights/json.h"
#include "weights/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>

namespace photoflux::weights {

namespace {

constexpr std::uint64_t largest_header = std::uint64_t(16) << 20;
constexpr std::size_t most_tensors = 65536;
constexpr int deepest = 8;

struct DTypeRow {
    DType dtype;
    std::string_view name;
    int bytes;
};

constexpr DTypeRow dtype_rows[] = {
    {DType::BOOL, "BOOL", 1},
    {DType::U8, "U8", 1},
    {DType::I8, "I8", 1},
    {DType::F8_E4M3, "F8_E4M3", 1},
    {DType::F8_E5M2, "F8_E5M2", 1},
    {DType::F8_E8M0, "F8_E8M0", 1},
    {DType::F8_E4M3FNUZ, "F8_E4M3FNUZ", 1},
    {DType::F8_E5M2FNUZ, "F8_E5M2FNUZ", 1},
    {DType::I16, "I16", 2},
    {DType::U16, "U16", 2},
    {DType::F16, "F16", 2},
    {DType::BF16, "BF16", 2},
    {DType::I32, "I32", 4},
    {DType::U32, "U32", 4},
    {DType::F32, "F32", 4},
    {DType::F64, "F64", 8},
    {DType::I64, "I64", 8},
    {DType::U64, "U64", 8},
    {DType::C64, "C64", 8},
};

const DTypeRow& row_of(DType dtype) {
    return *std::find_if(std::begin(dtype_rows), std::end(dtype_rows),
                         [&](const auto& row) { return row.dtype == dtype; });
}

/// 23800000 as 23,800,000.
std::string grouped(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
        text += digits[i];
    }
    return text;
}

bool multiply(std::uint64_t a, std::uint64_t b, std::uint64_t& product) {
    if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b) return false;
    product = a * b;
    return true;
}

/// What the first bytes betray when a file is no safetensors file at all.
std::optional<Sentence> another_kind(std::string_view file) {
    if (file.starts_with("GGUF")) return sentence("weights", "%1 is not a safetensors file: it is a GGUF file.");
    if (file.starts_with("PK\3\4") || file.starts_with("\x80\x02") || file.starts_with("\x80\x04"))
        return sentence(
            "weights",
            "%1 is not a safetensors file: it is a pickle file (.ckpt, .pt, .bin) under another name, which "
            "can run code when opened and is never read.");
    if (file.starts_with("version https://git-lfs"))
        return sentence("weights",
                        "%1 is not a safetensors file: it is a Git LFS pointer that stands for the real file: fetch it "
                        "with \"git lfs pull\".");
    if (file.starts_with("<!") || file.starts_with("<html") || file.starts_with("<HTML"))
        return sentence("weights",
                        "%1 is not a safetensors file: it is a web page: the download ended at a sign-in or error "
                        "page.");
    return std::nullopt;
}

/// Reads and checks one file's header. Each check returns at the first violation.
class HeaderReader {
public:
    HeaderReader(const std::byte* data, std::size_t size, std::string_view where)
        : text_(reinterpret_cast<const char*>(data), size), where_(where) {}

    Result<SafetensorsHeader> read() {
        PHOTOFLUX_TRY(const std::string_view text, header_text());
        PHOTOFLUX_TRY(const Json json, parse_json(text, sentence("weights", "the header of %1").with(where_), deepest));
        header_.bytes = 8 + text.size();
        if (json.members().size() > most_tensors + 1) return too_many();
        header_.tensors.reserve(json.members().size());
        for (const auto& [name, value] : json.members()) {
            if (name == "__metadata__") {
                PHOTOFLUX_CHECK(read_metadata(value));
            } else {
                PHOTOFLUX_CHECK(read_tensor(name, value));
            }
        }
        if (header_.tensors.size() > most_tensors) return too_many();
        PHOTOFLUX_CHECK(check_layout());
        return std::move(header_);
    }

private:
    /// `what` begins with the file; the rest stands at its other places.
    template <class... More>
    Error corrupt(const Sentence& what, const More&... more) const {
        return {ErrorCode::corrupt, what.with(where_, more...)};
    }
    Error too_many() const {
        return corrupt(sentence(
            "weights", "%1 names more than 65,536 tensors; no model does, so the file is damaged or hostile."));
    }

    Result<std::string_view> header_text() const {
        if (const auto kind = another_kind(text_)) return corrupt(*kind);
        if (text_.empty())
            return corrupt(sentence("weights", "%1 is empty; the download never started or the disk was full."));
        if (text_.size() < 8)
            return corrupt(
                sentence("weights", "%1 ends after %2 bytes, inside its first number; the download was cut off."),
                grouped(text_.size()));
        std::uint64_t length = 0;
        std::array<unsigned char, 8> bytes;
        std::memcpy(bytes.data(), text_.data(), 8);
        for (int i = 7; i >= 0; --i) length = length << 8 | bytes[static_cast<std::size_t>(i)];
        if (length > largest_header)
            return corrupt(sentence("weights",
                                    "%1 announces a header of %2 bytes, more than 16 MiB; it is not a safetensors "
                                    "file, or damaged."),
                           grouped(length));
        if (length > text_.size() - 8)
            return corrupt(
                sentence("weights",
                         "%1 ends at byte %2, inside its header of %3 bytes; the download was cut off, fetch "
                         "it again."),
                grouped(text_.size()), grouped(length));
        if (length < 2)
            return corrupt(sentence("weights", "%1 has an empty header; it is not a safetensors file, or damaged."));
        const std::string_view header = text_.substr(8, length);
        if (header.front() != '{')
            return corrupt(sentence("weights",
                                    "%1 has a header that does not begin with {; it is not a safetensors file, or "
                                    "damaged."));
        return header;
    }

    Result<void> read_metadata(const Json& value) {
        if (!value.is_object())
            return corrupt(sentence("weights", "%1: __metadata__ is not an object; the file was written wrongly."));
        for (const auto& [key, text] : value.members()) {
            if (!text.text())
                return corrupt(sentence("weights",
                                        "%1: the value of %2 in __metadata__ is not a string; the file was written "
                                        "wrongly."),
                               quote_json(key));
            header_.metadata.emplace(key, *text.text());
        }
        return Done{};
    }

    Result<void> read_tensor(const std::string& name, const Json& value) {
        if (!value.is_object())
            return corrupt(sentence("weights", "%1: tensor %2 is not described by an object; the header is damaged."),
                           quote_json(name));
        for (const auto& member : value.members())
            if (member.key != "dtype" && member.key != "shape" && member.key != "data_offsets")
                return corrupt(
                    sentence("weights",
                             "%1: tensor %2 has the field %3, which the format does not know; the file is of "
                             "a newer format or damaged."),
                    quote_json(name), quote_json(member.key));
        TensorInfo tensor;
        tensor.name = name;
        PHOTOFLUX_CHECK(read_dtype(tensor, value.find("dtype")));
        PHOTOFLUX_CHECK(read_shape(tensor, value.find("shape")));
        PHOTOFLUX_CHECK(read_offsets(tensor, value.find("data_offsets")));
        header_.tensors.push_back(std::move(tensor));
        return Done{};
    }

    Result<void> read_dtype(TensorInfo& tensor, const Json* value) const {
        if (!value || !value->text())
            return corrupt(sentence("weights", "%1: tensor %2 has no dtype; the header is damaged."),
                           quote_json(tensor.name));
        const auto dtype = dtype_from_name(*value->text());
        if (!dtype)
            return corrupt(sentence("weights",
                                    "%1: tensor %2 has the type %3, which PhotoFlux does not know; the file needs a "
                                    "newer version or is damaged."),
                           quote_json(tensor.name), quote_json(*value->text()));
        tensor.dtype = *dtype;
        return Done{};
    }

    Result<void> read_shape(TensorInfo& tensor, const Json* value) const {
        const std::string name = quote_json(tensor.name);
        if (!value || !value->is_array())
            return corrupt(sentence("weights", "%1: tensor %2 has no shape; the header is damaged."), name);
        for (const Json& item : value->items()) {
            const auto side = item.as_int();
            if (!side)
                return corrupt(sentence("weights",
                                        "%1: tensor %2 has a shape that is not made of whole numbers; the header is "
                                        "damaged."),
                               name);
            if (*side < 0)
                return corrupt(
                    sentence("weights", "%1: tensor %2 has the negative size %3 in its shape; the header is damaged."),
                    name, *side);
            tensor.shape.push_back(*side);
        }
        return Done{};
    }

    Result<void> read_offsets(TensorInfo& tensor, const Json* value) const {
        const std::string name = quote_json(tensor.name);
        if (!value || value->items().size() != 2)
            return corrupt(
                sentence("weights", "%1: tensor %2 has no data_offsets of two numbers; the header is damaged."), name);
        const auto begin = value->items()[0].as_int(), end = value->items()[1].as_int();
        if (!begin || !end || *begin < 0)
            return corrupt(
                sentence("weights",
                         "%1: tensor %2 has data_offsets that are not whole numbers from 0 up; the header is "
                         "damaged."),
                name);
        if (*end < *begin)
            return corrupt(sentence("weights", "%1: tensor %2 ends before it begins; the header is damaged."), name);

        std::uint64_t bytes = static_cast<std::uint64_t>(dtype_bytes(tensor.dtype));
        for (const std::int64_t side : tensor.shape)
            if (!multiply(bytes, static_cast<std::uint64_t>(side), bytes) ||
                bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return corrupt(
                    sentence("weights",
                             "%1: tensor %2 has a shape whose size no computer can hold; the file is damaged "
                             "or hostile."),
                    name);
        tensor.begin = static_cast<std::uint64_t>(*begin);
        tensor.end = static_cast<std::uint64_t>(*end);
        if (tensor.bytes() != bytes)
            return corrupt(sentence("weights",
                                    "%1: tensor %2 needs %3 bytes by its shape and type but has %4; the header is "
                                    "damaged."),
                           name, grouped(bytes), grouped(tensor.bytes()));
        return Done{};
    }

    /// Sorts by place, checks that data is one piece up to the end of the file, makes offsets absolute.
    Result<void> check_layout() {
        auto& tensors = header_.tensors;
        std::stable_sort(tensors.begin(), tensors.end(), [](const TensorInfo& a, const TensorInfo& b) {
            return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
        });
        std::uint64_t next = 0;
        for (const TensorInfo& tensor : tensors) {
            if (tensor.begin > next)
                return corrupt(sentence("weights",
                                        "%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not "
                                        "allowed, the file is damaged."),
                               quote_json(tensor.name), grouped(tensor.begin - next));
            if (tensor.begin < next)
                return corrupt(
                    sentence("weights", "%1: tensor %2 overlaps the data before it; the file is damaged or hostile."),
                    quote_json(tensor.name));
            next = tensor.end;
        }
        const std::uint64_t present = text_.size() - header_.bytes;
        if (next > present)
            return corrupt(
                sentence("weights",
                         "%1 ends at byte %2 of %3 (the first tensor that is incomplete is %4); the download "
                         "was cut off, fetch it again."),
                grouped(text_.size()), grouped(header_.bytes + next), quote_json(first_incomplete(present)));
        if (next < present)
            return corrupt(sentence("weights",
                                    "%1 has %2 bytes after its last tensor; two downloads were joined, or the file is "
                                    "damaged."),
                           grouped(present - next));
        for (TensorInfo& tensor : tensors) tensor.begin += header_.bytes, tensor.end += header_.bytes;
        return Done{};
    }

    const std::string& first_incomplete(std::uint64_t present) const {
        return std::find_if(header_.tensors.begin(), header_.tensors.end(),
                            [&](const TensorInfo& tensor) { return tensor.end > present; })
            ->name;
    }

    std::string_view text_;
    std::string where_;
    SafetensorsHeader header_;
};

}  // namespace

std::string_view dtype_name(DType dtype) { return row_of(dtype).name; }

int dtype_bytes(DType dtype) { return row_of(dtype).bytes; }

std::optional<DType> dtype_from_name(std::string_view name) {
    for (const auto& row : dtype_rows)
        if (row.name == name) return row.dtype;
    return std::nullopt;
}

Result<SafetensorsHeader> parse_safetensors(const std::byte* data, std::size_t size, std::string_view where) {
    return HeaderReader(data, size, where).read();
}

}  // namespace photoflux::weights
