#pragma once

#include "base/result.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

/// The tensors of one network: one safetensors file, or a component folder of a diffusers model, sharded or not.
/// Reading is thread-safe. Tensors keep their mapping alive; they may outlive the checkpoint.
class Checkpoint {
public:
    /// In a folder the index of a sharded set goes before a single file, and names without a variant
    /// (`diffusion_pytorch_model.safetensors`, `model.safetensors`) before `.bf16.`, `.fp16.` and other variants.
    /// Of a sharded set every listed shard must exist and hold what the index says.
    /// Errors: not_found, bad_input (pickle files, no choice possible), corrupt.
    static Result<Checkpoint> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }  ///< as it was given to `open`
    bool has(std::string_view name) const { return tensors_.find(name) != tensors_.end(); }
    const TensorInfo* info(std::string_view name) const;  ///< null if there is none
    std::vector<std::string> names() const;               ///< sorted
    const std::map<std::string, std::string>& metadata() const { return metadata_; }

    /// The tensor over the mapped bytes, in the file's type and shape, on the CPU; copied only where it is misaligned,
    /// or BOOL. Undefined if there is none of that name. The pages are read-only: an in-place operation on the tensor
    /// ends the program. Clone before changing.
    at::Tensor mapped(std::string_view name) const;

    /// The same tensor as `mapped` where type, device and alignment already fit (then it is read-only, too), else a
    /// converted copy. Never made in InferenceMode, so training may use it.
    /// Errors: not_found, no_memory, bad_input (a conversion that LibTorch refuses).
    Result<at::Tensor> load(std::string_view name, at::ScalarType dtype, at::Device device = at::kCPU) const;

    std::uint64_t bytes() const;       ///< of all files
    std::uint64_t parameters() const;  ///< elements of all tensors
    /// SHA-256, hexadecimal, over size, header length and header of each file in the order of the shards. File names do
    /// not count. Tells models apart cheaply; proves nothing about the data.
    std::string fingerprint() const;
    /// The files that are read, in the order of their names.
    std::vector<std::filesystem::path> files() const;

private:
    Checkpoint() = default;
    struct Place {
        std::size_t file = 0;
        const TensorInfo* info = nullptr;
    };
    static Result<Checkpoint> of_files(const std::filesystem::path& path, std::vector<Safetensors> files);
    static Result<Checkpoint> of_index(const std::filesystem::path& path, const std::filesystem::path& index);

    std::filesystem::path path_;
    std::vector<Safetensors> files_;
    std::map<std::string, Place, std::less<>> tensors_;
    std::map<std::string, std::string> metadata_;
};

}  // namespace photoflux::weights
