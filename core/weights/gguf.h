#pragma once

#include "base/result.h"
#include "weights/mapped_file.h"
#include "weights/packing.h"
#include "weights/safetensors.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

struct GgufTensor {
    std::string name;
    std::vector<std::int64_t> shape;   ///< rows first, as everywhere here; `comfy.gguf.orig_shape.*` is honoured
    DType dtype = DType::F32;          ///< of a plain tensor
    std::optional<Packing> packing;    ///< of a quantised one
    std::uint64_t begin = 0, end = 0;  ///< offsets in the file
};

/// What the head of a GGUF file says, checked against the whole file.
struct GgufHeader {
    std::uint32_t version = 3;
    std::uint64_t bytes = 0;                      ///< where data begins
    std::vector<GgufTensor> tensors;              ///< in the order of their data
    std::map<std::string, std::string> metadata;  ///< text, numbers and flags as text; lists are left out
};

/// Checks a file in memory: little-endian version 2 or 3, ≤ 65,536 tensors and entries, keys and names once each, in
/// UTF-8 and at most 65,535 bytes, known value types, lists at most 4 deep, ≤ 4 dimensions, types that PhotoFlux reads,
/// rows of whole blocks, sizes without overflow, an alignment that is a power of two up to 64 KiB, aligned data,
/// contiguous but for that alignment, up to the end of the file. `where` names the file in messages.
/// Errors: corrupt, each violation with its own message and likely cause; bad_input for one part of a split model and
/// for types that PhotoFlux does not read. Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
Result<GgufHeader> parse_gguf(const std::byte* data, std::size_t size, std::string_view where);

/// A GGUF file, mapped and checked. Cheap to copy; copies share the mapping. Reading is thread-safe.
struct Gguf {
    std::shared_ptr<const MappedFile> file;
    std::shared_ptr<const GgufHeader> header;

    /// Errors: those of MappedFile::open and parse_gguf.
    static Result<Gguf> open(const std::filesystem::path& path);
};

/// The file begins as GGUF files do.
bool looks_like_gguf(const std::byte* data, std::size_t size);

}  // namespace photoflux::weights
