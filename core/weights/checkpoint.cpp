#include "weights/checkpoint.h"

#include "weights/json.h"
#include "weights/scalar_types.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <cstring>

namespace photoflux::weights {

namespace {

/// Values that one thread unpacks at a time: whole blocks of every packing, and small enough for a cache.
constexpr std::int64_t kPiece = 1 << 16;

}  // namespace

Result<Checkpoint> Checkpoint::open(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(auto tensors, TensorSet::open(path));
    return Checkpoint(std::move(tensors));
}

std::vector<std::string> Checkpoint::names() const {
    std::vector<std::string> names;
    names.reserve(tensors_.tensors().size());
    for (const auto& [name, tensor] : tensors_.tensors()) names.push_back(name);
    return names;
}

at::Tensor Checkpoint::mapped(std::string_view name) const {
    const StoredTensor* info = tensors_.find(name);
    if (!info || info->quantised) return {};
    const c10::InferenceMode ordinary(false);
    const auto options = at::TensorOptions().dtype(scalar_type(info->dtype));

    const auto alignment = static_cast<std::uintptr_t>(dtype_bytes(info->dtype));
    if (info->dtype == DType::BOOL || reinterpret_cast<std::uintptr_t>(info->bytes) % alignment != 0) {
        at::Tensor copy = at::empty(info->shape, options);
        std::memcpy(copy.data_ptr(), info->bytes, info->size);
        // A bool other than 0 and 1 is undefined behaviour for whoever reads it.
        return info->dtype == DType::BOOL ? copy.view(at::kByte).ne(0) : copy;
    }
    return at::from_blob(const_cast<std::byte*>(info->bytes), info->shape, [keep = info->file](void*) {}, options);
}

void dequantise_into(const QuantisedTensor& tensor, const at::Tensor& target) {
    const at::NoGradGuard no_grad;
    const at::ScalarType dtype = target.scalar_type();
    const at::Tensor flat = target.view(-1);
    const std::int64_t values = tensor.values(), pieces = (values + kPiece - 1) / kPiece;
    at::parallel_for(0, pieces, 1, [&](std::int64_t begin, std::int64_t end) {
        const c10::InferenceMode also_here(false);
        const at::NoGradGuard none_here;
        std::vector<float> piece;
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t first = i * kPiece, count = std::min(kPiece, values - first);
            if (dtype == at::kFloat) {
                tensor.dequantise_into(flat.mutable_data_ptr<float>() + first, first, count);
                continue;
            }
            piece.resize(static_cast<std::size_t>(count));
            tensor.dequantise_into(piece.data(), first, count);
            flat.narrow(0, first, count).copy_(at::from_blob(piece.data(), {count}, at::kFloat));
        }
    });
}

at::Tensor dequantised(const QuantisedTensor& tensor, at::ScalarType dtype) {
    const c10::InferenceMode ordinary(false);
    at::Tensor whole = at::empty(tensor.shape, at::TensorOptions().dtype(dtype));
    dequantise_into(tensor, whole);
    return whole;
}

template <class Work>
auto Checkpoint::guarded(std::string_view name, at::ScalarType dtype, at::Device device, const Work& work) const
    -> decltype(work(*info(name))) {
    const std::string file = display_path(path()), tensor = quote_json(name);
    if (!has(name))
        return Error{ErrorCode::not_found,
                     sentence("weights", "%1: tensor %2 is missing; the file is of another model or incomplete.")
                         .with(file, tensor)};
    const c10::InferenceMode ordinary(false);
    try {
        return work(*info(name));
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (dynamic_cast<const c10::OutOfMemoryError*>(&error) || what.find("memory") != what.npos)
            return Error{ErrorCode::no_memory, sentence("weights", "%1: tensor %2 does not fit into the memory of %3.")
                                                   .with(file, tensor, device.str())};
        return Error{ErrorCode::bad_input,
                     sentence("weights", "%1: tensor %2 cannot be converted to %3 on %4: %5")
                         .with(file, tensor, c10::toString(dtype), device.str(), what.substr(0, what.find('\n')))};
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorCode::no_memory,
            sentence("weights", "%1: tensor %2 does not fit into the memory of this machine.").with(file, tensor)};
    }
}

Result<at::Tensor> Checkpoint::load(std::string_view name, at::ScalarType dtype, at::Device device) const {
    return guarded(name, dtype, device, [&](const StoredTensor& stored) -> Result<at::Tensor> {
        if (stored.quantised) return dequantised(*stored.quantised, dtype).to(device);
        return mapped(name).to(device, dtype);
    });
}

Result<void> Checkpoint::read_into(std::string_view name, const at::Tensor& target) const {
    return guarded(name, target.scalar_type(), target.device(), [&](const StoredTensor& stored) -> Result<void> {
        if (!stored.quantised) {
            target.copy_(mapped(name), /*non_blocking=*/true);
        } else if (target.is_cpu() && target.is_contiguous()) {
            dequantise_into(*stored.quantised, target);
        } else {
            target.copy_(dequantised(*stored.quantised, target.scalar_type()));
        }
        return Done{};
    });
}

Result<at::Tensor> Checkpoint::rows(std::string_view name, const at::Tensor& ids) const {
    return guarded(name, at::kFloat, at::kCPU, [&](const StoredTensor& stored) -> Result<at::Tensor> {
        const std::int64_t count = ids.numel(), last = stored.shape.front();
        const auto* wanted = ids.const_data_ptr<std::int64_t>();
        for (std::int64_t i = 0; i < count; ++i)
            if (wanted[i] < 0 || wanted[i] >= last)
                return Error{ErrorCode::corrupt,
                             sentence("weights", "%1: tensor %2 has %3 rows and is asked for row %4")
                                 .with(display_path(path()), quote_json(name), last, wanted[i])};
        if (!stored.quantised) return mapped(name).index_select(0, ids.view(-1)).to(at::kFloat);
        at::Tensor out = at::empty({count, stored.quantised->row_values()}, at::kFloat);
        for (std::int64_t i = 0; i < count; ++i)
            stored.quantised->dequantise_into(out[i].mutable_data_ptr<float>(), wanted[i] * out.size(1), out.size(1));
        return out;
    });
}

void Checkpoint::give_back(std::string_view name) const {
    const StoredTensor* tensor = tensors_.find(name);
    if (!tensor) return;
    if (!tensor->quantised) return MappedFile::give_back(tensor->bytes, tensor->size);
    const QuantisedTensor& packed = *tensor->quantised;
    const auto [values, bytes] = block_size(packed.packing);
    MappedFile::give_back(packed.data, static_cast<std::size_t>((packed.first + packed.values()) / values * bytes));
}

std::uint64_t Checkpoint::parameters() const {
    std::uint64_t sum = 0;
    for (const auto& [name, tensor] : tensors_.tensors()) sum += static_cast<std::uint64_t>(tensor.elements());
    return sum;
}

}  // namespace photoflux::weights
