// Any bytes: parse_gguf accepts or refuses, never crashes, never reads outside, and what it accepts can be unpacked.

#include "core/weights/gguf_bytes.h"
#include "demand.h"
#include "weights/gguf.h"
#include "weights/quantised_tensor.h"

#include <algorithm>

using namespace photoflux::weights;

namespace {

/// A little of its beginning and of its end.
void unpack_some(const GgufTensor& tensor, const std::byte* data) {
    QuantisedTensor packed;
    packed.packing = *tensor.packing;
    packed.shape = tensor.shape;
    packed.data = data + tensor.begin;
    const std::int64_t values = packed.values(), some = std::min<std::int64_t>(values, 700);
    std::vector<float> out(static_cast<std::size_t>(some));
    packed.dequantise_into(out.data(), 0, some);
    packed.dequantise_into(out.data(), values - some, some);
    if (tensor.shape.empty() || tensor.shape[0] < 2 || packed.row_values() < 1) return;
    const QuantisedTensor last = packed.rows(tensor.shape[0] - 1, tensor.shape[0]);
    last.dequantise_into(out.data(), 0, std::min(some, last.values()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    const auto header = parse_gguf(bytes, size, "fuzz");
    if (!header.ok()) {
        demand(!header.cancelled() && !header.error().message.empty(), "a refusal says why");
        return 0;
    }
    std::uint64_t next = header->bytes;
    for (const GgufTensor& tensor : header->tensors) {
        demand(tensor.begin >= next && tensor.end >= tensor.begin && tensor.end <= size,
               "tensors lie one after the other inside the file");
        next = tensor.end;
        const BlockSize block = tensor.packing ? block_size(*tensor.packing) : BlockSize{1, dtype_bytes(tensor.dtype)};
        std::int64_t values = 1;
        for (const auto side : tensor.shape) values *= side;
        demand(values / block.values * block.bytes == static_cast<std::int64_t>(tensor.end - tensor.begin),
               "bytes equal shape times type");
        if (tensor.packing) unpack_some(tensor, bytes);
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    std::vector<std::string> seeds = {testing::good_gguf()};
    for (std::uint32_t type : {0U, 1U, 2U, 3U, 6U, 7U, 8U, 10U, 11U, 12U, 13U, 14U, 20U, 23U, 30U})
        seeds.push_back(testing::GgufBytes().tensor("t", {256, 2}, type, 0).file(2048));
    for (std::uint32_t type : {2U, 3U, 6U, 7U, 8U, 10U, 11U, 12U, 13U, 14U, 20U, 23U}) {
        static constexpr std::size_t sizes[] = {0, 0, 144, 160, 0, 0, 176, 192, 272, 0, 84, 110, 144, 176, 210};
        const std::size_t bytes = type == 20 ? 144 : type == 23 ? 136 : sizes[type];
        seeds.push_back(testing::GgufBytes().tensor("t", {256, 2}, type, 0).file(2 * bytes));
    }
    for (auto& violation : testing::gguf_violations()) {
        // Names of 70,000 bytes would only slow it down.
        if (violation.bytes.size() < 4096) seeds.push_back(std::move(violation.bytes));
    }
    return seeds;
}
