#pragma once

#include "base/result.h"
#include "weights/mapped_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

/// Element types of safetensors with whole bytes per element.
enum class DType {
    BOOL,
    U8,
    I8,
    F8_E4M3,
    F8_E5M2,
    F8_E8M0,
    F8_E4M3FNUZ,
    F8_E5M2FNUZ,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    F64,
    I64,
    U64,
    C64,
};

std::string_view dtype_name(DType dtype);
std::optional<DType> dtype_from_name(std::string_view name);
int dtype_bytes(DType dtype);

struct TensorInfo {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;  ///< offsets in the file, not in its data part

    std::uint64_t bytes() const { return end - begin; }
    std::int64_t elements() const;  ///< cannot overflow once read by this module
};

/// What the head of a safetensors file says, checked against the whole file.
struct SafetensorsHeader {
    std::uint64_t bytes = 0;                      ///< JSON length with its 8 bytes of length: where data begins
    std::vector<TensorInfo> tensors;              ///< in the order of their data
    std::map<std::string, std::string> metadata;  ///< "__metadata__"
};

/// Checks a file in memory: header ≤ min(16 MiB, file − 8), depth ≤ 8, ≤ 65,536 tensors, unique names, known types,
/// sizes without overflow and equal to shape × type, data contiguous from the header to the last byte of the file.
/// `where` names the file in messages. Errors: corrupt, each violation with its own message and likely cause. Format:
/// https://github.com/huggingface/safetensors#format
Result<SafetensorsHeader> parse_safetensors(const std::byte* data, std::size_t size, std::string_view where);

/// Why a file of this name is not opened (pickle: opening it runs code that it carries); nothing if it may be.
std::optional<Error> refused_by_name(const std::filesystem::path& path);

/// A safetensors file, mapped and checked. Cheap to copy; copies share the mapping. Reading is thread-safe.
class Safetensors {
public:
    /// Errors: those of MappedFile::open and parse_safetensors; bad_input for pickle files.
    static Result<Safetensors> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return file_->path(); }
    const std::vector<TensorInfo>& tensors() const { return header_->tensors; }  ///< in the order of their data
    const TensorInfo* find(std::string_view name) const;                         ///< null if there is none
    const std::map<std::string, std::string>& metadata() const { return header_->metadata; }
    std::uint64_t header_bytes() const { return header_->bytes; }

    /// The tensor's bytes, read-only, little endian, row-major, not always aligned. Valid as long as `file()` lives.
    const std::byte* bytes(const TensorInfo& tensor) const { return file_->data() + tensor.begin; }
    const std::shared_ptr<const MappedFile>& file() const { return file_; }

private:
    Safetensors() = default;

    std::shared_ptr<const MappedFile> file_;
    std::shared_ptr<const SafetensorsHeader> header_;
    std::shared_ptr<const std::vector<std::uint32_t>> by_name_;  ///< indices of tensors(), sorted by name
};

}  // namespace photoflux::weights
