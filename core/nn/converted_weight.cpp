#include "nn/converted_weight.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/grad_mode.h>
#include <ATen/cpu/Utils.h>
#include <ATen/native/quantized/PackedParams.h>

#include <algorithm>
#include <utility>

namespace photoflux::nn {

namespace {

constexpr double kInt8Most = 127, kE4m3Most = 448;
/// A row of zeros must not divide by zero.
constexpr double kLeastScale = 1e-12;

/// Without whole-number products of four bytes at once, FBGEMM's sums of two overflow at full range.
bool has_vnni() { return at::cpu::is_avx512_vnni_supported(); }

}  // namespace

/// LibTorch's own packed form; its quantised tensors are deprecated, so nothing else here knows them.
struct Int8Weight::Dynamic {
    c10::intrusive_ptr<LinearPackedParamsBase> packed;
    std::int64_t rows = 0, width = 0;
};

Int8Weight::Int8Weight(const at::Tensor& weight) {
    const at::NoGradGuard no_grad;
    const at::Tensor values = weight.to(at::kFloat);
    scales_ = (values.abs().amax(1) / kInt8Most).clamp_min(kLeastScale);
    if (!weight.is_cpu()) {
        codes_ = (values / scales_.unsqueeze(1)).round().clamp(-kInt8Most, kInt8Most).to(at::kChar);
        return;
    }
    const at::Tensor quantised =
        at::quantize_per_channel(values, scales_, at::zeros({values.size(0)}, at::kLong), 0, at::kQInt8);
    using Prepack = c10::intrusive_ptr<LinearPackedParamsBase>(at::Tensor, std::optional<at::Tensor>);
    static const auto prepack =
        c10::Dispatcher::singleton().findSchemaOrThrow("quantized::linear_prepack", "").typed<Prepack>();
    dynamic_ =
        std::make_unique<Dynamic>(Dynamic{prepack.call(quantised, std::nullopt), values.size(0), values.size(1)});
}

Int8Weight::Int8Weight(at::Tensor codes, at::Tensor scales) : codes_(std::move(codes)), scales_(std::move(scales)) {}
Int8Weight::~Int8Weight() = default;

std::shared_ptr<const PackedWeight> Int8Weight::copied(const Copy& copy) const {
    if (dynamic_) return nullptr;
    return std::shared_ptr<const PackedWeight>(new Int8Weight(copy(codes_), copy(scales_)));
}

std::int64_t Int8Weight::rows() const { return scales_.size(0); }
std::int64_t Int8Weight::width() const { return dynamic_ ? dynamic_->width : codes_.size(1); }

at::Tensor Int8Weight::product(const at::Tensor& x) const {
    if (!dynamic_) return at::linear(x, codes_.to(x.scalar_type())) * scales_.to(x.scalar_type());
    const at::Tensor flat = x.reshape({-1, width()}).to(at::kFloat).contiguous();
    auto shape = x.sizes().vec();
    shape.back() = rows();
    return dynamic_->packed->apply_dynamic(flat, /*reduce_range=*/!has_vnni()).view(shape).to(x.scalar_type());
}

at::Tensor Int8Weight::unpacked(std::int64_t first, std::int64_t count) const {
    if (!dynamic_) return codes_.narrow(0, first, count).to(at::kFloat) * scales_.narrow(0, first, count).unsqueeze(1);
    return std::get<0>(dynamic_->packed->unpack()).dequantize().narrow(0, first, count);
}

at::Tensor Int8Weight::transposed_product(const at::Tensor& y) const {
    // The packed form only comes apart as a whole.
    return at::matmul(y, unpacked(0, rows()).to(y.scalar_type()));
}

Fp8Weight::Fp8Weight(const at::Tensor& weight) {
    const at::NoGradGuard no_grad;
    scale_ = (weight.abs().amax().to(at::kFloat) / kE4m3Most).clamp_min(kLeastScale);
    codes_ = (weight.to(at::kFloat) / scale_).clamp(-kE4m3Most, kE4m3Most).to(at::kFloat8_e4m3fn);
    // On processors oneDNN has but a reference loop for it, a hundred times slower than the product in a wider type.
    if (weight.is_cpu()) return;
    try {
        const at::Tensor probe = at::zeros({16, width()}, codes_.options());
        at::_scaled_mm(probe, codes_.t(), scale_, scale_, {}, {}, at::kBFloat16);
        scaled_product_ = true;
    } catch (const c10::Error&) {
        scaled_product_ = false;  // an older card, or a build without it
    }
}

Fp8Weight::Fp8Weight(at::Tensor codes, at::Tensor scale, bool scaled_product)
    : codes_(std::move(codes)), scale_(std::move(scale)), scaled_product_(scaled_product) {}

std::shared_ptr<const PackedWeight> Fp8Weight::copied(const Copy& copy) const {
    return std::shared_ptr<const PackedWeight>(new Fp8Weight(copy(codes_), copy(scale_), scaled_product_));
}

at::Tensor Fp8Weight::product(const at::Tensor& x) const {
    if (!scaled_product_) return at::linear(x, codes_.to(x.scalar_type())) * scale_.to(x.scalar_type());
    const at::Tensor flat = x.reshape({-1, width()});
    const at::Tensor scale = (flat.abs().amax().to(at::kFloat) / kE4m3Most).clamp_min(kLeastScale);
    const at::Tensor codes = (flat.to(at::kFloat) / scale).clamp(-kE4m3Most, kE4m3Most).to(at::kFloat8_e4m3fn);
    auto shape = x.sizes().vec();
    shape.back() = rows();
    return at::_scaled_mm(codes, codes_.t(), scale, scale_, {}, {}, at::kBFloat16).view(shape).to(x.scalar_type());
}

at::Tensor Fp8Weight::unpacked(std::int64_t first, std::int64_t count) const {
    return codes_.narrow(0, first, count).to(at::kFloat) * scale_;
}

}  // namespace photoflux::nn
