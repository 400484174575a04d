#include "weights/gguf.h"

#include "weights/json.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <set>

namespace photoflux::weights {

namespace {

constexpr std::uint64_t kMostEntries = 65536;
constexpr std::uint64_t kLongestName = 65535;
constexpr std::uint64_t kMostDimensions = 4;
constexpr std::uint64_t kWidestAlignment = 65536;
constexpr int kDeepestList = 4;
constexpr std::uint64_t kLongestShape = 8;  // of a list that is kept, for `comfy.gguf.orig_shape.*`
constexpr std::string_view kOriginalShape = "comfy.gguf.orig_shape.";

/// ggml's numbers of tensor types; those without packing and dtype are known but not read.
struct TensorType {
    std::uint32_t id;
    std::string_view name;
    std::optional<DType> dtype;
    std::optional<Packing> packing;
};

const std::array kTensorTypes = {
    TensorType{0, "F32", DType::F32, {}},
    TensorType{1, "F16", DType::F16, {}},
    TensorType{2, "Q4_0", {}, Packing::Q4_0},
    TensorType{3, "Q4_1", {}, Packing::Q4_1},
    TensorType{6, "Q5_0", {}, Packing::Q5_0},
    TensorType{7, "Q5_1", {}, Packing::Q5_1},
    TensorType{8, "Q8_0", {}, Packing::Q8_0},
    TensorType{9, "Q8_1", {}, {}},
    TensorType{10, "Q2_K", {}, Packing::Q2_K},
    TensorType{11, "Q3_K", {}, Packing::Q3_K},
    TensorType{12, "Q4_K", {}, Packing::Q4_K},
    TensorType{13, "Q5_K", {}, Packing::Q5_K},
    TensorType{14, "Q6_K", {}, Packing::Q6_K},
    TensorType{15, "Q8_K", {}, {}},
    TensorType{16, "IQ2_XXS", {}, {}},
    TensorType{17, "IQ2_XS", {}, {}},
    TensorType{18, "IQ3_XXS", {}, {}},
    TensorType{19, "IQ1_S", {}, {}},
    TensorType{20, "IQ4_NL", {}, Packing::IQ4_NL},
    TensorType{21, "IQ3_S", {}, {}},
    TensorType{22, "IQ2_S", {}, {}},
    TensorType{23, "IQ4_XS", {}, Packing::IQ4_XS},
    TensorType{24, "I8", DType::I8, {}},
    TensorType{25, "I16", DType::I16, {}},
    TensorType{26, "I32", DType::I32, {}},
    TensorType{27, "I64", DType::I64, {}},
    TensorType{28, "F64", DType::F64, {}},
    TensorType{29, "IQ1_M", {}, {}},
    TensorType{30, "BF16", DType::BF16, {}},
    TensorType{34, "TQ1_0", {}, {}},
    TensorType{35, "TQ2_0", {}, {}},
    TensorType{39, "MXFP4", {}, {}},
    TensorType{40, "NVFP4", {}, {}},
};

enum ValueType : std::uint32_t { kU8, kI8, kU16, kI16, kU32, kI32, kF32, kBool, kText, kList, kU64, kI64, kF64 };

std::uint64_t bytes_of(std::uint32_t type) {
    static constexpr std::array<std::uint64_t, 13> sizes = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < sizes.size() ? sizes[type] : 0;
}

/// False where the product does not fit 63 bits: offsets must stay positive as signed numbers, too.
bool multiply(std::uint64_t a, std::uint64_t b, std::uint64_t& product) {
    if (b != 0 && a > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / b) return false;
    product = a * b;
    return true;
}

std::uint64_t aligned(std::uint64_t offset, std::uint64_t alignment) {
    return (offset + alignment - 1) / alignment * alignment;
}

/// Reads and checks one file's head. Each check returns at the first violation.
class HeadReader {
public:
    HeadReader(const std::byte* data, std::size_t size, std::string_view where)
        : bytes_(reinterpret_cast<const char*>(data), size), where_(where) {}

    Result<GgufHeader> read() {
        PHOTOFLUX_CHECK(read_opening());
        for (std::uint64_t i = 0; i < entries_; ++i) PHOTOFLUX_CHECK(read_entry());
        PHOTOFLUX_CHECK(check_metadata());
        for (std::uint64_t i = 0; i < tensors_; ++i) PHOTOFLUX_CHECK(read_tensor());
        PHOTOFLUX_CHECK(check_layout());
        return std::move(header_);
    }

private:
    /// `what` begins with the file; the rest stands at its other places.
    template <class... More>
    Error corrupt(const Sentence& what, const More&... more) const {
        return {ErrorCode::corrupt, what.with(where_, more...)};
    }
    Error cut_off() const {
        return corrupt(
            sentence("weights", "%1 ends at byte %2, inside its header; the download was cut off, fetch it again."),
            bytes_.size());
    }
    Error too_large(const std::string& name) const {
        return corrupt(sentence("weights",
                                "%1: tensor %2 has a shape whose size no computer can hold; the file is damaged or "
                                "hostile."),
                       quote_json(name));
    }

    std::uint64_t left() const { return bytes_.size() - at_; }

    template <class T>
    Result<T> number() {
        if (left() < sizeof(T)) return cut_off();
        T value;
        std::memcpy(&value, bytes_.data() + at_, sizeof(T));
        at_ += sizeof(T);
        return value;
    }

    Result<std::string> text(std::uint64_t longest) {
        PHOTOFLUX_TRY(const auto length, number<std::uint64_t>());
        if (length > longest)
            return corrupt(
                sentence("weights",
                         "%1 has a text of %2 bytes in its header, where at most %3 are allowed; the file is "
                         "damaged or hostile."),
                length, longest);
        if (length > left()) return cut_off();
        std::string value(bytes_.substr(at_, length));
        at_ += length;
        return value;
    }

    Result<void> read_opening() {
        if (bytes_.empty())
            return corrupt(sentence("weights", "%1 is empty; the download never started or the disk was full."));
        if (!bytes_.starts_with(std::string_view("GGUF").substr(0, bytes_.size())))
            return corrupt(sentence("weights", "%1 is not a GGUF file, for it does not begin with GGUF."));
        if (left() < 24)
            return corrupt(sentence("weights",
                                    "%1 ends at byte %2, inside its first 24 bytes; the download was cut off, fetch it "
                                    "again."),
                           bytes_.size());
        at_ = 4;
        PHOTOFLUX_TRY(header_.version, number<std::uint32_t>());
        if (header_.version == 0x02000000 || header_.version == 0x03000000)
            return corrupt(sentence(
                "weights", "%1 was written for big-endian machines; fetch the ordinary (little-endian) file."));
        if (header_.version != 2 && header_.version != 3)
            return corrupt(sentence("weights", "%1 is of GGUF version %2; PhotoFlux reads versions 2 and 3."),
                           header_.version);
        PHOTOFLUX_TRY(tensors_, number<std::uint64_t>());
        PHOTOFLUX_TRY(entries_, number<std::uint64_t>());
        if (tensors_ > kMostEntries)
            return corrupt(sentence("weights",
                                    "%1 announces %2 tensors, more than 65,536; no model has them, so the file is "
                                    "damaged or hostile."),
                           tensors_);
        if (entries_ > kMostEntries)
            return corrupt(sentence("weights",
                                    "%1 announces %2 metadata entries, more than 65,536; the file is damaged or "
                                    "hostile."),
                           entries_);
        return Done{};
    }

    Result<void> read_entry() {
        PHOTOFLUX_TRY(const std::string key, text(kLongestName));
        if (key.empty() || !is_utf8(key))
            return corrupt(
                sentence("weights", "%1 has a metadata key that is empty or not UTF-8; the file is damaged."));
        if (!keys_.insert(key).second)
            return corrupt(sentence("weights", "%1: the metadata key %2 stands there twice; the file is damaged."),
                           quote_json(key));
        PHOTOFLUX_TRY(const auto type, number<std::uint32_t>());
        if (type == kList) return read_list(key, 1);
        PHOTOFLUX_TRY(std::string value, read_value(key, type));
        header_.metadata.emplace(key, std::move(value));
        return Done{};
    }

    /// A value that is no list, as text.
    Result<std::string> read_value(const std::string& key, std::uint32_t type) {
        if (type == kText) {
            PHOTOFLUX_TRY(std::string value, text(left()));
            if (!is_utf8(value))
                return corrupt(sentence("weights", "%1: the metadata value of %2 is not UTF-8; the file is damaged."),
                               quote_json(key));
            return value;
        }
        const std::uint64_t size = bytes_of(type);
        if (size == 0)
            return corrupt(sentence("weights",
                                    "%1: the metadata value of %2 has the unknown type %3; the file is damaged or "
                                    "newer."),
                           quote_json(key), type);
        if (size > left()) return cut_off();
        const char* from = bytes_.data() + at_;
        at_ += size;
        if (type == kF32 || type == kF64) return std::to_string(decimal(from, type));
        const std::int64_t whole = integer(from, size, type == kI8 || type == kI16 || type == kI32 || type == kI64);
        if (type == kBool && whole > 1)
            return corrupt(sentence("weights",
                                    "%1: the metadata value of %2 is a flag that is neither 0 nor 1; the file is "
                                    "damaged."),
                           quote_json(key));
        if (type == kU64) return std::to_string(static_cast<std::uint64_t>(whole));
        return std::to_string(whole);
    }

    static double decimal(const char* from, std::uint32_t type) {
        if (type == kF32) {
            float value;
            std::memcpy(&value, from, 4);
            return static_cast<double>(value);
        }
        double value;
        std::memcpy(&value, from, 8);
        return value;
    }

    static std::int64_t integer(const char* from, std::uint64_t size, bool is_signed) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, from, size);  // little endian
        const int unused = 64 - 8 * static_cast<int>(size);
        return is_signed ? static_cast<std::int64_t>(bits << unused) >> unused : static_cast<std::int64_t>(bits);
    }

    /// Checks a list and steps over it; a short list of whole numbers is kept as a shape.
    Result<void> read_list(const std::string& key, int depth) {
        if (depth > kDeepestList)
            return corrupt(sentence("weights",
                                    "%1: the metadata value of %2 is nested too deeply; the file is damaged or "
                                    "hostile."),
                           quote_json(key));
        PHOTOFLUX_TRY(const auto type, number<std::uint32_t>());
        PHOTOFLUX_TRY(const auto length, number<std::uint64_t>());
        const std::uint64_t each = type == kText ? 8 : type == kList ? 12 : bytes_of(type);
        if (each == 0)
            return corrupt(sentence("weights",
                                    "%1: the metadata value of %2 is a list of the unknown type %3; the file is "
                                    "damaged."),
                           quote_json(key), type);
        // Each item takes so many bytes at least: an announced length cannot keep the reader busy.
        if (length > left() / each) return cut_off();
        if (type == kText || type == kList) {
            for (std::uint64_t i = 0; i < length; ++i) {
                if (type == kList) {
                    PHOTOFLUX_CHECK(read_list(key, depth + 1));
                } else {
                    PHOTOFLUX_CHECK(skip_text());
                }
            }
            return Done{};
        }
        if (type == kI32 && depth == 1 && length <= kLongestShape && key.starts_with(kOriginalShape)) {
            auto& shape = original_shapes_[key.substr(kOriginalShape.size())];
            for (std::uint64_t i = 0; i < length; ++i) shape.push_back(integer(bytes_.data() + at_ + i * 4, 4, true));
        }
        at_ += length * each;
        return Done{};
    }

    Result<void> skip_text() {
        PHOTOFLUX_TRY(const auto length, number<std::uint64_t>());
        if (length > left()) return cut_off();
        at_ += length;
        return Done{};
    }

    Result<void> check_metadata() {
        const auto find = [&](const char* key) {
            const auto found = header_.metadata.find(key);
            return found == header_.metadata.end() ? std::string() : found->second;
        };
        if (const std::string value = find("general.alignment"); !value.empty()) {
            const auto wanted = value.size() < 8 ? std::strtoull(value.c_str(), nullptr, 10) : 0;
            if (wanted == 0 || wanted > kWidestAlignment || (wanted & (wanted - 1)) != 0)
                return corrupt(sentence("weights",
                                        "%1 asks for an alignment of %2, which is no power of two up to 65,536; the "
                                        "file is damaged."),
                               quote_json(value));
            alignment_ = wanted;
        }
        if (const std::string parts = find("split.count"); !parts.empty() && parts != "0" && parts != "1")
            return Error{
                ErrorCode::bad_input,
                sentence("weights", "%1 is one of %2 parts of a split model; join them with llama-gguf-split --merge.")
                    .with(where_, parts)};
        return Done{};
    }

    Result<void> read_tensor() {
        GgufTensor tensor;
        PHOTOFLUX_TRY(tensor.name, text(kLongestName));
        if (tensor.name.empty() || !is_utf8(tensor.name))
            return corrupt(
                sentence("weights", "%1 has a tensor whose name is empty or not UTF-8; the file is damaged."));
        if (!names_.insert(tensor.name).second)
            return corrupt(sentence("weights", "%1: tensor %2 stands there twice; the file is damaged."),
                           quote_json(tensor.name));
        PHOTOFLUX_TRY(const auto dimensions, number<std::uint32_t>());
        if (dimensions > kMostDimensions)
            return corrupt(sentence("weights", "%1: tensor %2 has %3 dimensions, more than four; the file is damaged."),
                           quote_json(tensor.name), dimensions);
        for (std::uint32_t i = 0; i < dimensions; ++i) {
            PHOTOFLUX_TRY(const auto side, number<std::uint64_t>());
            if (side > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return too_large(tensor.name);
            tensor.shape.insert(tensor.shape.begin(), static_cast<std::int64_t>(side));  // innermost first in the file
        }
        PHOTOFLUX_TRY(const auto type, number<std::uint32_t>());
        PHOTOFLUX_TRY(tensor.begin, number<std::uint64_t>());
        PHOTOFLUX_CHECK(read_type(tensor, type));
        PHOTOFLUX_CHECK(restore_shape(tensor));
        header_.tensors.push_back(std::move(tensor));
        return Done{};
    }

    /// Type and size; `end` becomes relative to the data, as `begin` is.
    Result<void> read_type(GgufTensor& tensor, std::uint32_t id) const {
        const auto* type = std::find_if(kTensorTypes.begin(), kTensorTypes.end(), [&](auto& t) { return t.id == id; });
        if (type == kTensorTypes.end())
            return corrupt(sentence("weights", "%1: tensor %2 has the unknown type %3; the file is damaged or newer."),
                           quote_json(tensor.name), id);
        if (!type->dtype && !type->packing)
            return Error{ErrorCode::bad_input,
                         sentence("weights",
                                  "%1: tensor %2 is packed as %3, which PhotoFlux does not read; use a Q, K or IQ4 "
                                  "variant.")
                             .with(where_, quote_json(tensor.name), type->name)};
        tensor.packing = type->packing;
        if (type->dtype) tensor.dtype = *type->dtype;

        const BlockSize block = type->packing ? block_size(*type->packing) : BlockSize{1, dtype_bytes(*type->dtype)};
        const std::int64_t row = tensor.shape.empty() ? 1 : tensor.shape.back();
        if (row % block.values != 0)
            return corrupt(sentence("weights",
                                    "%1: tensor %2 has rows of %3 values, which are no whole blocks of %4; the file is "
                                    "damaged."),
                           quote_json(tensor.name), row, type->name);
        std::uint64_t bytes = static_cast<std::uint64_t>(row / block.values);
        bool fits = multiply(bytes, static_cast<std::uint64_t>(block.bytes), bytes);
        std::uint64_t values = 1;
        for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
            const auto side = static_cast<std::uint64_t>(tensor.shape[i]);
            fits = fits && multiply(values, side, values);
            if (i + 1 < tensor.shape.size()) fits = fits && multiply(bytes, side, bytes);
        }
        if (!fits || bytes > std::numeric_limits<std::uint64_t>::max() - tensor.begin) return too_large(tensor.name);
        tensor.end = tensor.begin + bytes;
        return Done{};
    }

    /// ComfyUI's converter lays tensors out in rows of whole blocks and notes the shape that they had.
    Result<void> restore_shape(GgufTensor& tensor) const {
        const auto found = original_shapes_.find(tensor.name);
        if (found == original_shapes_.end()) return Done{};
        std::uint64_t stored = 1, original = 1;
        for (const auto side : tensor.shape) stored *= static_cast<std::uint64_t>(side);
        for (const auto side : found->second)
            if (side < 0 || !multiply(original, static_cast<std::uint64_t>(side), original))
                return corrupt(
                    sentence("weights", "%1: tensor %2 has an original shape that is impossible; the file is damaged."),
                    quote_json(tensor.name));
        if (stored != original)
            return corrupt(sentence("weights",
                                    "%1: tensor %2 holds %3 values, but %4 by its original shape; the file is "
                                    "damaged."),
                           quote_json(tensor.name), stored, original);
        tensor.shape = found->second;
        return Done{};
    }

    /// Data is one piece but for padding, up to the end of the file; offsets become absolute.
    Result<void> check_layout() {
        header_.bytes = aligned(at_, alignment_);
        if (header_.bytes > bytes_.size()) {
            if (!header_.tensors.empty()) return cut_off();
            header_.bytes = bytes_.size();
        }
        auto& tensors = header_.tensors;
        std::stable_sort(tensors.begin(), tensors.end(), [](const GgufTensor& a, const GgufTensor& b) {
            return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
        });
        std::uint64_t next = 0;
        for (const GgufTensor& tensor : tensors) {
            if (tensor.begin % alignment_ != 0)
                return corrupt(sentence("weights", "%1: tensor %2 is not aligned to %3 bytes; the file is damaged."),
                               quote_json(tensor.name), alignment_);
            if (tensor.begin < next)
                return corrupt(
                    sentence("weights", "%1: tensor %2 overlaps the data before it; the file is damaged or hostile."),
                    quote_json(tensor.name));
            if (tensor.begin > next)
                return corrupt(sentence("weights",
                                        "%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not "
                                        "allowed, the file is damaged."),
                               quote_json(tensor.name), tensor.begin - next);
            if (tensor.end > bytes_.size() - header_.bytes)
                return corrupt(sentence("weights",
                                        "%1 ends at byte %2, inside the tensor %3; the download was cut off, fetch it "
                                        "again."),
                               bytes_.size(), quote_json(tensor.name));
            next = aligned(tensor.end, alignment_);
        }
        if (bytes_.size() - header_.bytes > next)
            return corrupt(sentence("weights",
                                    "%1 has %2 bytes after its last tensor; two downloads were joined, or the file is "
                                    "damaged."),
                           bytes_.size() - header_.bytes - next);
        for (GgufTensor& tensor : tensors) tensor.begin += header_.bytes, tensor.end += header_.bytes;
        return Done{};
    }

    std::string_view bytes_;
    std::string where_;
    std::size_t at_ = 0;
    std::uint64_t tensors_ = 0, entries_ = 0, alignment_ = 32;
    std::set<std::string, std::less<>> keys_, names_;
    std::map<std::string, std::vector<std::int64_t>, std::less<>> original_shapes_;
    GgufHeader header_;
};

}  // namespace

bool looks_like_gguf(const std::byte* data, std::size_t size) { return size >= 4 && std::memcmp(data, "GGUF", 4) == 0; }

Result<GgufHeader> parse_gguf(const std::byte* data, std::size_t size, std::string_view where) {
    return HeadReader(data, size, where).read();
}

Result<Gguf> Gguf::open(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(MappedFile mapped, MappedFile::open(path));
    PHOTOFLUX_TRY(GgufHeader header, parse_gguf(mapped.data(), mapped.size(), display_path(path)));
    return Gguf{std::make_shared<const MappedFile>(std::move(mapped)),
                std::make_shared<const GgufHeader>(std::move(header))};
}

}  // namespace photoflux::weights
