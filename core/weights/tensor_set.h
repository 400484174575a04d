#pragma once

#include "base/result.h"
#include "weights/mapped_file.h"
#include "weights/quantised_tensor.h"
#include "weights/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

/// A tensor as it lies in its file: plain, or quantised.
struct StoredTensor {
    std::vector<std::int64_t> shape;   ///< of the values, whatever the packing
    DType dtype = DType::F32;          ///< of a plain tensor
    const std::byte* bytes = nullptr;  ///< of a plain tensor: read-only, little endian, row-major, not always aligned
    std::uint64_t size = 0;            ///< of `bytes`
    std::shared_ptr<const MappedFile> file;
    std::shared_ptr<const QuantisedTensor> quantised;  ///< null for a plain tensor

    std::int64_t elements() const;
};

/// The tensors of one or several weight files under their names, without LibTorch. What belongs to a quantised weight
/// (scales, markers, maps) is folded into it and has no name of its own. Cheap to copy; copies share the mappings.
/// Reading is thread-safe.
class TensorSet {
public:
    using Tensors = std::map<std::string, StoredTensor, std::less<>>;

    /// A safetensors or GGUF file, told by its first bytes, the index of a sharded set, or a folder that holds one of
    /// these. In a folder the index goes before a single file, and names without a variant
    /// (`diffusion_pytorch_model.safetensors`, `model.safetensors`) before `.bf16.`, `.fp16.` and other variants. Of a
    /// sharded set every listed shard must exist and hold what the index says.
    /// Errors: not_found, bad_input (pickle files, no choice possible, a packing that PhotoFlux does not read),
    /// corrupt.
    static Result<TensorSet> open(const std::filesystem::path& path);

    /// The tensors whose names begin with `prefix`, without it.
    TensorSet under(std::string_view prefix) const;

    const std::filesystem::path& path() const { return path_; }  ///< as it was given to `open`
    const Tensors& tensors() const { return tensors_; }
    const StoredTensor* find(std::string_view name) const;  ///< null if there is none
    bool has(std::string_view name) const { return find(name) != nullptr; }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }

    std::uint64_t bytes() const;  ///< of all files
    /// SHA-256, hexadecimal, over size, header length and header of each file in the order of the shards. File names do
    /// not count. Tells models apart cheaply; proves nothing about the data.
    std::string fingerprint() const;
    /// The files that are read, in the order of their names.
    std::vector<std::filesystem::path> files() const;

private:
    TensorSet() = default;
    /// A mapped file and where its head lies.
    struct Source {
        std::shared_ptr<const MappedFile> file;
        std::uint64_t head_begin = 0, head_bytes = 0;
    };
    Result<void> add(const std::filesystem::path& file);
    Result<void> add_safetensors(const Safetensors& file);
    Result<void> add_gguf(const std::filesystem::path& path);
    Result<void> add_index(const std::filesystem::path& index);
    Result<void> insert(const std::string& name, StoredTensor tensor);

    std::filesystem::path path_;
    std::vector<Source> sources_;
    Tensors tensors_;
    std::map<std::string, std::string> metadata_;
};

}  // namespace photoflux::weights
