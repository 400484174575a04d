#pragma once

#include "base/result.h"
#include "weights/tensor_set.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace photoflux::weights {

/// The tensors of one network, as LibTorch sees them. Reading is thread-safe. Tensors keep their mapping alive; they
/// may outlive the checkpoint.
class Checkpoint {
public:
    explicit Checkpoint(TensorSet tensors) : tensors_(std::move(tensors)) {}
    /// As TensorSet::open.
    static Result<Checkpoint> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return tensors_.path(); }
    bool has(std::string_view name) const { return tensors_.has(name); }
    const StoredTensor* info(std::string_view name) const { return tensors_.find(name); }  ///< null if there is none
    std::vector<std::string> names() const;                                                ///< sorted
    const std::map<std::string, std::string>& metadata() const { return tensors_.metadata(); }
    const TensorSet& tensors() const { return tensors_; }

    /// The tensor over the mapped bytes, in the file's type and shape, on the CPU; copied only where it is misaligned,
    /// or BOOL. Undefined if there is none of that name, or it is quantised. The pages are read-only: an in-place
    /// operation on the tensor ends the program. Clone before changing.
    at::Tensor mapped(std::string_view name) const;

    /// The same tensor as `mapped` where type, device and alignment already fit (then it is read-only, too), else a
    /// converted copy; a quantised one is unpacked, on several threads and without a second copy at full precision.
    /// Never made in InferenceMode, so training may use it.
    /// Errors: not_found, no_memory, bad_input (a conversion that LibTorch refuses).
    Result<at::Tensor> load(std::string_view name, at::ScalarType dtype, at::Device device = at::kCPU) const;

    /// Writes the tensor into `target`, which has its shape, any type and any device, without memory of its own for
    /// plain tensors. Errors: as load.
    Result<void> read_into(std::string_view name, const at::Tensor& target) const;

    /// Rows `ids` (int64, on the CPU) of a matrix, of which nothing else is read, in fp32 on the CPU. For embeddings.
    /// Errors: as load; corrupt for an id that is no row.
    Result<at::Tensor> rows(std::string_view name, const at::Tensor& ids) const;

    /// What the file holds for this tensor leaves memory until it is read again. For tensors that `load` has copied;
    /// one that is used where it is mapped would only be read once more.
    void give_back(std::string_view name) const;

    std::uint64_t bytes() const { return tensors_.bytes(); }  ///< of all files
    std::uint64_t parameters() const;                         ///< elements of all tensors
    std::string fingerprint() const { return tensors_.fingerprint(); }
    std::vector<std::filesystem::path> files() const { return tensors_.files(); }

private:
    /// Runs `work` on the stored tensor and turns what LibTorch throws into errors that name it.
    template <class Work>
    auto guarded(std::string_view name, at::ScalarType dtype, at::Device device, const Work& work) const
        -> decltype(work(*info(name)));

    TensorSet tensors_;
};

/// Unpacks into `target`, contiguous on the CPU.
void dequantise_into(const QuantisedTensor& tensor, const at::Tensor& target);
/// `tensor` in `dtype` on the CPU.
at::Tensor dequantised(const QuantisedTensor& tensor, at::ScalarType dtype);

}  // namespace photoflux::weights
