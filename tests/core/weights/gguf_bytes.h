#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights::testing {

/// A GGUF file as it would lie on disk, right or wrong, part by part.
class GgufBytes {
public:
    static std::string u32(std::uint32_t value) { return little_endian(value, 4); }
    static std::string u64(std::uint64_t value) { return little_endian(value, 8); }
    static std::string text(std::string_view value) { return u64(value.size()) + std::string(value); }

    std::uint32_t version = 3;
    std::string magic = "GGUF";
    std::uint64_t more_tensors = 0, more_entries = 0;  ///< announced beside those that are there
    std::uint64_t alignment = 32;                      ///< of the data; it is announced by an entry of one's own

    /// `value`: type and value, for instance u32(4) + u32(7).
    GgufBytes& entry(std::string_view key, const std::string& value) {
        entries_.push_back(text(key) + value);
        return *this;
    }
    /// `dimensions`: innermost first, as the file has them.
    GgufBytes& tensor(std::string_view name, const std::vector<std::uint64_t>& dimensions, std::uint32_t type,
                      std::uint64_t offset) {
        std::string bytes = text(name) + u32(static_cast<std::uint32_t>(dimensions.size()));
        for (const auto side : dimensions) bytes += u64(side);
        tensors_.push_back(bytes + u32(type) + u64(offset));
        return *this;
    }
    std::string head() const {
        std::string bytes =
            magic + u32(version) + u64(tensors_.size() + more_tensors) + u64(entries_.size() + more_entries);
        for (const auto& part : entries_) bytes += part;
        for (const auto& part : tensors_) bytes += part;
        return bytes;
    }
    /// The whole file with `data` bytes of data.
    std::string file(std::size_t data) const {
        std::string bytes = head();
        bytes.resize((bytes.size() + alignment - 1) / alignment * alignment, '\0');
        return bytes + std::string(data, 'x');
    }

private:
    static std::string little_endian(std::uint64_t value, int bytes) {
        std::string text;
        for (int shift = 0; shift < 8 * bytes; shift += 8) text += static_cast<char>(value >> shift & 0xFF);
        return text;
    }

    std::vector<std::string> entries_, tensors_;
};

/// A good file, and one for every rule that a file can break, with a word of the refusal.
struct GgufCase {
    std::string bytes, refusal;
};

inline std::string good_gguf() {
    using G = GgufBytes;
    return G()
        .entry("general.architecture", G::u32(8) + G::text("flux"))
        .entry("number", G::u32(5) + G::u32(static_cast<std::uint32_t>(-7)))
        .entry("flag", G::u32(7) + std::string(1, '\1'))
        .entry("words", G::u32(9) + G::u32(8) + G::u64(2) + G::text("a") + G::text(""))
        .entry("lists", G::u32(9) + G::u32(9) + G::u64(1) + G::u32(4) + G::u64(1) + G::u32(3))
        .entry("comfy.gguf.orig_shape.packed", G::u32(9) + G::u32(5) + G::u64(3) + G::u32(2) + G::u32(4) + G::u32(8))
        .tensor("plain", {3, 2}, 0, 0)
        .tensor("packed", {32, 2}, 8, 32)
        .tensor("half", {5}, 1, 128)
        .file(138);
}

inline std::vector<GgufCase> gguf_violations() {
    using G = GgufBytes;
    const auto edited = [](auto change) {
        G g;
        change(g);
        return g.file(64);
    };
    const std::string word = G::u32(8) + G::text("w");
    std::vector<GgufCase> cases = {
        {"", "is empty"},
        {"GG", "first 24 bytes"},
        {"GGML" + std::string(40, '\0'), "does not begin with GGUF"},
        {edited([](G& g) { g.version = 1; }), "GGUF version 1"},
        {edited([](G& g) { g.version = 0x03000000; }), "big-endian"},
        {edited([](G& g) { g.more_tensors = 70000; }), "more than 65,536"},
        {edited([](G& g) { g.more_entries = 70000; }), "more than 65,536"},
        {edited([](G& g) { g.more_entries = 30; }), ""},
        {edited([&](G& g) { g.entry("", word); }), "metadata key that is empty"},
        {edited([&](G& g) { g.entry("\xFF", word); }), "metadata key that is empty or not UTF-8"},
        {edited([&](G& g) { g.entry("k", word).entry("k", word); }), "stands there twice"},
        {edited([&](G& g) { g.entry(std::string(70000, 'k'), word); }), "where at most"},
        {edited([](G& g) { g.entry("k", G::u32(99)); }), "unknown type 99"},
        {edited([](G& g) { g.entry("k", G::u32(7) + "\2"); }), "neither 0 nor 1"},
        {edited([](G& g) { g.entry("k", G::u32(8) + G::text("\xED\xA0\x80")); }), "not UTF-8"},
        {edited([](G& g) { g.entry("k", G::u32(8) + G::u64(1ULL << 60)); }), "where at most"},
        {edited([](G& g) { g.entry("k", G::u32(9) + G::u32(99) + G::u64(1)); }), "list of the unknown type"},
        {edited([](G& g) { g.entry("k", G::u32(9) + G::u32(4) + G::u64(1ULL << 62)); }), "cut off"},
        {edited([](G& g) { g.entry("k", G::u32(9) + G::u32(8) + G::u64(1) + G::u64(1 << 20)); }), "cut off"},
        {edited([](G& g) {
             std::string deep;
             for (int i = 0; i < 6; ++i) deep += G::u32(9) + G::u64(1);
             g.entry("k", G::u32(9) + deep);
         }),
         "nested too deeply"},
        {edited([](G& g) { g.entry("general.alignment", G::u32(4) + G::u32(24)); }), "no power of two"},
        {edited([](G& g) { g.entry("general.alignment", G::u32(4) + G::u32(0)); }), "no power of two"},
        {edited([](G& g) { g.entry("general.alignment", G::u32(10) + G::u64(1ULL << 40)); }), "no power of two"},
        {edited([](G& g) { g.tensor("", {16}, 0, 0); }), "name is empty"},
        {edited([](G& g) { g.tensor("t", {8}, 0, 0).tensor("t", {8}, 0, 32); }), "stands there twice"},
        {edited([](G& g) { g.tensor("t", {1, 1, 1, 1, 16}, 0, 0); }), "more than four"},
        {edited([](G& g) { g.tensor("t", {1ULL << 63}, 0, 0); }), "no computer can hold"},
        {edited([](G& g) { g.tensor("t", {1ULL << 40, 1ULL << 40}, 0, 0); }), "no computer can hold"},
        {edited([](G& g) { g.tensor("t", {16}, 77, 0); }), "unknown type 77"},
        {edited([](G& g) { g.tensor("t", {31}, 8, 0); }), "no whole blocks of Q8_0"},
        {edited([](G& g) { g.tensor("t", {16}, 0, 8); }), "not aligned"},
        {edited([](G& g) { g.tensor("t", {16}, 0, 32); }), "gaps are not allowed"},
        {edited([](G& g) { g.tensor("t", {16}, 0, 0).tensor("u", {8}, 0, 32); }), "overlaps"},
        {edited([](G& g) { g.tensor("t", {17}, 0, 0); }), "inside the tensor"},
        {edited([](G& g) { g.tensor("t", {16}, 0, ~0ULL - 31); }), "no computer can hold"},
        {edited([](G& g) { g.tensor("t", {8}, 0, 0); }), "after its last tensor"},
        {edited([](G& g) {
             g.entry("comfy.gguf.orig_shape.t", G::u32(9) + G::u32(5) + G::u64(1) + G::u32(15)).tensor("t", {16}, 0, 0);
         }),
         "by its original shape"},
        {edited([](G& g) {
             g.entry("comfy.gguf.orig_shape.t", G::u32(9) + G::u32(5) + G::u64(2) + G::u32(~0U) + G::u32(~15U))
                 .tensor("t", {16}, 0, 0);
         }),
         "original shape that is impossible"},
    };
    return cases;
}

}  // namespace photoflux::weights::testing
