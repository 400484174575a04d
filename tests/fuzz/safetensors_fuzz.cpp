// Any bytes: parse_safetensors accepts or refuses, never crashes, never reads outside, and what it accepts holds
// together.

#include "weights/json.h"
#include "weights/safetensors.h"

#include <cstdio>
#include <cstdlib>

using namespace photoflux::weights;

namespace {

void demand(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto header = parse_safetensors(reinterpret_cast<const std::byte*>(data), size, "fuzz");
    if (!header.ok()) {
        demand(!header.cancelled() && !header.error().message.empty(), "a refusal says why");
        // The text alone, too: a header is only one of the places where JSON is read.
        (void)parse_json({reinterpret_cast<const char*>(data), size}, "fuzz");
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
    return {
        file("{}", 0),
        file(R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})", 24),
        file(
            R"({"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"b":{"dtype":"BF16","shape":[0],"data_offsets":[1,1]}})",
            1),
        R"({"weight_map":{"a":"model-00001-of-00002.safetensors","\u00f1\ud834\udd1e":[1,-2.5e-3,true,null]}})",
    };
}
