#include "kernels/blocks.h"

#include "kernels/cuda/arguments.h"
#include "kernels/launcher.h"

#include <limits>

namespace photoflux::kernels {

namespace {

constexpr std::int64_t kValuesAThread = 8;
constexpr unsigned kThreads = 128, kWarps = 4;

/// The struct of cuda/packings.cuh; null for packings without one.
const char* packing_struct(weights::Packing packing) {
    using weights::Packing;
    switch (packing) {
        case Packing::Q4_0:
            return "Q4_0";
        case Packing::Q4_1:
            return "Q4_1";
        case Packing::Q5_0:
            return "Q5_0";
        case Packing::Q5_1:
            return "Q5_1";
        case Packing::Q8_0:
            return "Q8_0";
        case Packing::Q4_K:
            return "Q4_K";
        case Packing::Q5_K:
            return "Q5_K";
        case Packing::Q6_K:
            return "Q6_K";
        case Packing::F8_E4M3:
            return "F8_E4M3";
        case Packing::F8_E5M2:
            return "F8_E5M2";
        case Packing::NF4:
            return "NF4";
        case Packing::Q2_K:
        case Packing::Q3_K:
        case Packing::IQ4_NL:
        case Packing::IQ4_XS:
            break;
    }
    return nullptr;
}

Kernel kernel(const char* name, const PackedRows& rows, const at::Tensor& x) {
    return {"blocks.cuh",
            std::string(name) + "<" + packing_struct(rows.packing) + "," + type_name(x.scalar_type()) + ">"};
}

bool one_scale(const PackedRows& rows) { return !rows.scales.defined() || rows.scales.numel() == 1; }

/// Values that share a scale.
std::int64_t scale_values(const PackedRows& rows) {
    if (one_scale(rows)) return std::numeric_limits<std::int64_t>::max();
    return rows.width / rows.scales.size(1);
}

Blocks blocks(const PackedRows& rows) {
    const auto floats = [](const at::Tensor& values) {
        return values.defined() ? static_cast<const float*>(values.const_data_ptr()) : nullptr;
    };
    return {.bytes = static_cast<const unsigned char*>(rows.bytes.const_data_ptr()),
            .scales = floats(rows.scales),
            .levels = floats(rows.levels),
            .scale_values = scale_values(rows),
            .rows = rows.rows(),
            .width = rows.width};
}

/// Where rows of x begin, four values can be read at once.
bool aligned(const at::Tensor& x) {
    return reinterpret_cast<std::uintptr_t>(x.const_data_ptr()) % static_cast<std::uintptr_t>(4 * x.element_size()) ==
           0;
}

}  // namespace

PackedRows PackedRows::narrow(std::int64_t first, std::int64_t count) const {
    PackedRows part = *this;
    part.bytes = bytes.narrow(0, first, count);
    if (scales.defined() && scales.numel() > 1) part.scales = scales.narrow(0, first, count);
    return part;
}

bool knows(const PackedRows& rows, const at::Tensor& x) {
    return launcher_for(x) && packing_struct(rows.packing) && rows.width % kValuesAThread == 0 && rows.rows() > 0 &&
           (one_scale(rows) || scale_values(rows) % kValuesAThread == 0) && rows.bytes.device() == x.device();
}

bool unpack(const PackedRows& rows, const at::Tensor& out) {
    if (!knows(rows, out) || !out.is_contiguous() || !aligned(out)) return false;
    const Unpack arguments{blocks(rows), out.mutable_data_ptr()};
    const auto a_block = kValuesAThread * kThreads;
    const Grid grid{.x = static_cast<unsigned>((out.numel() + a_block - 1) / a_block), .threads = kThreads};
    return launcher_for(out)->launch(kernel("unpack", rows, out), grid, &arguments, out.device());
}

bool few(std::int64_t tokens) { return tokens <= kMostProductTokens; }

bool product(const PackedRows& rows, const at::Tensor& x, const at::Tensor& out) {
    if (!knows(rows, x) || !few(x.size(0)) || !x.is_contiguous() || !aligned(x) || out.stride(1) != 1) return false;
    const Product arguments{.blocks = blocks(rows),
                            .x = x.const_data_ptr(),
                            .out = out.mutable_data_ptr(),
                            .tokens = x.size(0),
                            .out_stride = out.stride(0)};
    const Grid grid{.x = static_cast<unsigned>((rows.rows() + kWarps - 1) / kWarps), .threads = 32 * kWarps};
    return launcher_for(x)->launch(kernel("product", rows, x), grid, &arguments, x.device());
}

}  // namespace photoflux::kernels
