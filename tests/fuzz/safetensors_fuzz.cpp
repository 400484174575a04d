// Any bytes: parse_safetensors accepts or refuses, never crashes, never reads outside, and what it accepts holds
// together.

#include "demand.h"
#include "weights/safetensors.h"

using namespace photoflux::weights;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto header = parse_safetensors(reinterpret_cast<const std::byte*>(data), size, "fuzz");
    if (!header.ok()) {
        demand(!header.cancelled() && !header.error().message.empty(), "a refusal says why");
        return 0;
    }
    std::uint64_t next = header->bytes;
    for (const TensorInfo& tensor : header->tensors) {
        demand(tensor.begin == next && tensor.end >= tensor.begin && tensor.end <= size,
               "tensors are one piece inside the file");
        demand(tensor.bytes() == static_cast<std::uint64_t>(tensor.elements()) *
                                     static_cast<std::uint64_t>(dtype_bytes(tensor.dtype)),
               "bytes equal shape times type");
        next = tensor.end;
    }
    demand(next == size, "data ends with the file");
    return 0;
}

// What a fuzzer without coverage starts from (see random_driver.cpp).
std::vector<std::string> fuzz_seeds() {
    const auto file = [](const std::string& header, std::size_t data) {
        std::string bytes;
        for (int shift = 0; shift < 64; shift += 8)
            bytes += static_cast<char>(std::uint64_t(header.size()) >> shift & 0xFF);
        return bytes + header + std::string(data, 'x');
    };
    const auto tensor = [](const std::string& name, const std::string& dtype, const std::string& shape,
                           const std::string& offsets) {
        return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + offsets +
               "]}";
    };
    const auto one = [&](const std::string& dtype, const std::string& shape, const std::string& offsets) {
        return file("{" + tensor("a", dtype, shape, offsets) + "}", 24);
    };
    std::vector<std::string> seeds = {
        file("{}", 0),
        file(R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})", 24),
        file("{" + tensor("a", "U8", "", "0,1") + "," + tensor("b", "BF16", "0", "1,1") + "}", 1),
        // A file for each rule that a file can break.
        "",
        "\x10",
        file("", 0),
        file("[]", 0),
        file("{}", 5),
        file("{", 0),
        file(R"({"a":1})", 0),
        file(R"({"__metadata__":[]})", 0),
        file(R"({"__metadata__":{"a":1}})", 0),
        file(R"({"a":{"dtype":"F32","shape":[1]}})", 4),
        file(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"more":1}})", 4),
        file("{" + tensor("a", "U8", "1", "0,1") + "," + tensor("a", "U8", "1", "1,2") + "}", 2),
        file("{" + tensor("a", "U8", "2", "0,2") + "," + tensor("b", "U8", "2", "1,3") + "}", 3),
        file("{" + tensor("a", "U8", "1", "0,1") + "," + tensor("b", "U8", "1", "2,3") + "}", 3),
        one("Q4", "6", "0,24"),
        one("F32", "-6", "0,24"),
        one("F32", "6.5", "0,24"),
        one("F32", "4611686018427387904,4", "0,24"),
        one("F32", "9223372036854775808", "0,24"),
        one("F32", "6", "24,0"),
        one("F32", "6", "-1,23"),
        one("F32", "6", "0,18446744073709551615"),
        one("F32", "7", "0,28"),
        one("F32", "5", "0,20"),
        one("F32", "5", "0,24"),
    };
    seeds.push_back(std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F{}", 10));
    return seeds;
}
