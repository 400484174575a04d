#include "nn/block_weight.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace photoflux::nn {

namespace {

using weights::Packing;

/// What unpacked values may take at a time.
constexpr std::int64_t kPieceBytes = std::int64_t{1} << 26;

// What follows mirrors weights/packing.cpp for whole tensors: `blocks` is uint8 [n, bytes of a block], each function
// returns fp32 [n, values of a block].

at::Tensor floats(const at::Tensor& blocks, std::int64_t offset, std::int64_t count = 1) {
    return blocks.narrow(1, offset, 2 * count).contiguous().view(at::kHalf).to(at::kFloat);  // [n, count]
}

at::Tensor shifts(std::initializer_list<std::int64_t> values, const at::Tensor& like, at::IntArrayRef shape) {
    return at::tensor(at::ArrayRef<std::int64_t>(values), at::kByte).to(like.device()).view(shape);
}

/// Low halves, then high halves.
at::Tensor nibbles(const at::Tensor& bytes) {
    return at::cat({bytes.bitwise_and(15), bytes.bitwise_right_shift(4)}, -1);
}

at::Tensor five_bits(const at::Tensor& high, const at::Tensor& low) {
    const at::Tensor top = high.unsqueeze(2)
                               .bitwise_right_shift(shifts({0, 1, 2, 3, 4, 5, 6, 7}, high, {1, 1, 8}))
                               .bitwise_and(1)
                               .flatten(1);  // [n, 32]
    return nibbles(low).bitwise_or(top.bitwise_left_shift(4)).to(at::kFloat);
}

/// 64 bytes of two bits each: [n, 16 groups, 16 values].
at::Tensor two_bits(const at::Tensor& bytes) {
    return bytes.view({-1, 2, 1, 2, 16})
        .bitwise_right_shift(shifts({0, 2, 4, 6}, bytes, {1, 1, 4, 1, 1}))
        .bitwise_and(3)
        .reshape({-1, 16, 16});
}

at::Tensor q2_k(const at::Tensor& b) {
    const at::Tensor scales = b.narrow(1, 0, 16);
    const at::Tensor scale = floats(b, 80) * scales.bitwise_and(15).to(at::kFloat);  // [n, 16]
    const at::Tensor minimum = floats(b, 82) * scales.bitwise_right_shift(4).to(at::kFloat);
    return scale.unsqueeze(2) * two_bits(b.narrow(1, 16, 64).contiguous()).to(at::kFloat) - minimum.unsqueeze(2);
}

at::Tensor q3_k(const at::Tensor& b) {
    const at::Tensor top = b.narrow(1, 0, 32)
                               .contiguous()
                               .view({-1, 1, 1, 2, 16})
                               .bitwise_right_shift(shifts({0, 1, 2, 3, 4, 5, 6, 7}, b, {1, 2, 4, 1, 1}))
                               .bitwise_and(1)
                               .reshape({-1, 16, 16});
    const at::Tensor value = two_bits(b.narrow(1, 32, 64).contiguous()).to(at::kFloat) + 4 * top.to(at::kFloat) - 4;
    const at::Tensor low = nibbles(b.narrow(1, 96, 8));  // [n, 16]
    const at::Tensor high = b.narrow(1, 104, 4)
                                .unsqueeze(1)
                                .bitwise_right_shift(shifts({0, 2, 4, 6}, b, {1, 4, 1}))
                                .bitwise_and(3)
                                .flatten(1);
    const at::Tensor scale = low.bitwise_or(high.bitwise_left_shift(4)).to(at::kFloat) - 32;
    return (floats(b, 108) * scale).unsqueeze(2) * value;
}

/// Six-bit scales and minima of Q4_K and Q5_K, multiplied out: [n, 8, 1] each.
std::pair<at::Tensor, at::Tensor> k_scales(const at::Tensor& b) {
    const at::Tensor p0 = b.narrow(1, 4, 4), p1 = b.narrow(1, 8, 4), p2 = b.narrow(1, 12, 4);
    const auto upper = [](const at::Tensor& p) { return p.bitwise_right_shift(6).bitwise_left_shift(4); };
    const at::Tensor scale = at::cat({p0.bitwise_and(63), p2.bitwise_and(15).bitwise_or(upper(p0))}, 1);
    const at::Tensor minimum = at::cat({p1.bitwise_and(63), p2.bitwise_right_shift(4).bitwise_or(upper(p1))}, 1);
    return {(floats(b, 0) * scale.to(at::kFloat)).unsqueeze(2), (floats(b, 2) * minimum.to(at::kFloat)).unsqueeze(2)};
}

at::Tensor four_bits(const at::Tensor& bytes) {
    return bytes.view({-1, 4, 1, 32})
        .bitwise_right_shift(shifts({0, 4}, bytes, {1, 1, 2, 1}))
        .bitwise_and(15)
        .reshape({-1, 8, 32});
}

at::Tensor q4_k(const at::Tensor& b) {
    const auto [scale, minimum] = k_scales(b);
    return scale * four_bits(b.narrow(1, 16, 128).contiguous()).to(at::kFloat) - minimum;
}

at::Tensor q5_k(const at::Tensor& b) {
    const auto [scale, minimum] = k_scales(b);
    const at::Tensor top = b.narrow(1, 16, 32)
                               .unsqueeze(1)
                               .bitwise_right_shift(shifts({0, 1, 2, 3, 4, 5, 6, 7}, b, {1, 8, 1}))
                               .bitwise_and(1);
    const at::Tensor value = four_bits(b.narrow(1, 48, 128).contiguous()).bitwise_or(top.bitwise_left_shift(4));
    return scale * value.to(at::kFloat) - minimum;
}

at::Tensor q6_k(const at::Tensor& b) {
    const at::Tensor low = b.narrow(1, 0, 128)
                               .contiguous()
                               .view({-1, 2, 1, 4, 16})
                               .bitwise_right_shift(shifts({0, 4}, b, {1, 1, 2, 1, 1}))
                               .bitwise_and(15)
                               .reshape({-1, 16, 16});
    const at::Tensor high = two_bits(b.narrow(1, 128, 64).contiguous());
    const at::Tensor scale = floats(b, 208) * b.narrow(1, 192, 16).contiguous().view(at::kChar).to(at::kFloat);
    return scale.unsqueeze(2) * (low.bitwise_or(high.bitwise_left_shift(4)).to(at::kFloat) - 32);
}

at::Tensor iq4_xs(const at::Tensor& b, const at::Tensor& levels) {
    const at::Tensor low = b.narrow(1, 4, 4)
                               .unsqueeze(2)
                               .bitwise_right_shift(shifts({0, 4}, b, {1, 1, 2}))
                               .bitwise_and(15)
                               .flatten(1);  // [n, 8]
    const at::Tensor high = b.narrow(1, 2, 2)
                                .unsqueeze(2)
                                .bitwise_right_shift(shifts({0, 2, 4, 6}, b, {1, 1, 4}))
                                .bitwise_and(3)
                                .flatten(1);
    const at::Tensor scale = floats(b, 0) * (low.bitwise_or(high.bitwise_left_shift(4)).to(at::kFloat) - 32);
    const at::Tensor codes = nibbles(b.narrow(1, 8, 128).contiguous().view({-1, 8, 16}));
    return scale.unsqueeze(2) * levels.index({codes.to(at::kLong)});
}

at::Tensor unpack(Packing packing, const at::Tensor& b, const at::Tensor& levels) {
    switch (packing) {
        case Packing::Q4_0:
            return floats(b, 0) * (nibbles(b.narrow(1, 2, 16)).to(at::kFloat) - 8);
        case Packing::Q4_1:
            return floats(b, 0) * nibbles(b.narrow(1, 4, 16)).to(at::kFloat) + floats(b, 2);
        case Packing::Q5_0:
            return floats(b, 0) * (five_bits(b.narrow(1, 2, 4), b.narrow(1, 6, 16)) - 16);
        case Packing::Q5_1:
            return floats(b, 0) * five_bits(b.narrow(1, 4, 4), b.narrow(1, 8, 16)) + floats(b, 2);
        case Packing::Q8_0:
            return floats(b, 0) * b.narrow(1, 2, 32).contiguous().view(at::kChar).to(at::kFloat);
        case Packing::Q2_K:
            return q2_k(b);
        case Packing::Q3_K:
            return q3_k(b);
        case Packing::Q4_K:
            return q4_k(b);
        case Packing::Q5_K:
            return q5_k(b);
        case Packing::Q6_K:
            return q6_k(b);
        case Packing::IQ4_NL:
            return floats(b, 0) * levels.index({nibbles(b.narrow(1, 2, 16)).to(at::kLong)});
        case Packing::IQ4_XS:
            return iq4_xs(b, levels);
        case Packing::F8_E4M3:
            return b.contiguous().view(at::kFloat8_e4m3fn).to(at::kFloat);
        case Packing::F8_E5M2:
            return b.contiguous().view(at::kFloat8_e5m2).to(at::kFloat);
        case Packing::NF4:
            break;
    }
    // The high half comes first.
    const at::Tensor codes = at::stack({b.bitwise_right_shift(4), b.bitwise_and(15)}, -1).flatten(1);
    return levels.index({codes.to(at::kLong)});
}

at::Tensor float_tensor(const float* values, std::int64_t count) {
    return at::from_blob(const_cast<float*>(values), {count}, at::kFloat).clone();
}

/// Rows in fp32, by ATen's operations.
at::Tensor unpacked_rows(const kernels::PackedRows& rows) {
    if (rows.packing == Packing::NF4) {
        const std::int64_t blocks = rows.scales.size(1);
        return (unpack(rows.packing, rows.bytes, rows.levels).view({rows.rows(), blocks, -1}) *
                rows.scales.unsqueeze(2))
            .view({rows.rows(), rows.width});
    }
    const std::int64_t block = weights::block_size(rows.packing).bytes;
    const at::Tensor values =
        unpack(rows.packing, rows.bytes.reshape({-1, block}), rows.levels).reshape({rows.rows(), rows.width});
    return rows.scales.defined() ? values * rows.scales : values;
}

}  // namespace

DeviceBlockWeight::DeviceBlockWeight(const std::vector<weights::QuantisedTensor>& given, bool swap_halves,
                                     at::Device device)
    : device_(device) {
    const at::NoGradGuard no_grad;
    for (const auto& tensor : swap_halves ? halves_swapped(given) : given) {
        const auto block = weights::block_size(tensor.packing);
        const std::int64_t rows = tensor.shape.front();
        rows_ += rows;
        width_ = tensor.row_values();
        kernels::PackedRows part{.packing = tensor.packing, .width = width_};
        const std::int64_t row_bytes = width_ / block.values * block.bytes;
        part.bytes = at::from_blob(const_cast<std::byte*>(tensor.data), {rows, row_bytes}, at::kByte)
                         .to(device, at::kByte, /*non_blocking=*/false, /*copy=*/true);
        if (tensor.packing == Packing::NF4) {
            part.levels = float_tensor(tensor.nf4->levels.data(), 16).to(device);
            const auto scales = tensor.nf4_scales();
            part.scales =
                float_tensor(scales.data(), static_cast<std::int64_t>(scales.size())).view({rows, -1}).to(device);
        } else if (tensor.packing == Packing::IQ4_NL || tensor.packing == Packing::IQ4_XS) {
            part.levels = float_tensor(weights::uneven_levels().data(), 16).to(device);
        } else if (tensor.scale) {
            const std::int64_t count = tensor.scale_each_row ? rows : 1;
            at::Tensor scales = at::empty({count, 1}, at::kFloat);
            std::memcpy(scales.mutable_data_ptr<float>(), tensor.scale, static_cast<std::size_t>(count) * 4);
            part.scales = scales.to(device);
        }
        parts_.push_back(std::move(part));
    }
}

DeviceBlockWeight::DeviceBlockWeight(std::vector<kernels::PackedRows> parts, std::int64_t rows, std::int64_t width)
    : parts_(std::move(parts)), rows_(rows), width_(width), device_(parts_.front().bytes.device()) {}

std::shared_ptr<const PackedWeight> DeviceBlockWeight::copied(const Copy& copy) const {
    auto parts = parts_;
    for (auto& part : parts)
        for (at::Tensor* tensor : {&part.bytes, &part.scales, &part.levels})
            if (tensor->defined()) *tensor = copy(*tensor);
    return std::shared_ptr<const PackedWeight>(new DeviceBlockWeight(std::move(parts), rows_, width_));
}

at::Tensor DeviceBlockWeight::unpacked(std::int64_t first, std::int64_t count) const {
    std::vector<at::Tensor> rows;
    std::int64_t part_row = 0;
    for (const auto& part : parts_) {
        const std::int64_t begin = std::max(first, part_row), end = std::min(first + count, part_row + part.rows());
        if (begin < end) rows.push_back(unpacked_rows(part.narrow(begin - part_row, end - begin)));
        part_row += part.rows();
    }
    return rows.size() == 1 ? rows.front() : at::cat(rows);
}

std::optional<at::Tensor> DeviceBlockWeight::fused_product(const at::Tensor& x) const {
    for (const auto& part : parts_)
        if (!kernels::knows(part, x)) return std::nullopt;
    const at::Tensor tokens = x.reshape({-1, width_}).contiguous();  // [M, width]
    const at::Tensor out = at::empty({tokens.size(0), rows_}, x.options());
    const std::int64_t most = std::max(kPieceBytes / (width_ * x.element_size()), std::int64_t{1});
    std::int64_t first = 0;
    for (const auto& part : parts_) {
        for (std::int64_t row = 0; row < part.rows(); row += most) {
            const auto piece = part.narrow(row, std::min(most, part.rows() - row));
            at::Tensor columns = out.narrow(1, first, piece.rows());
            first += piece.rows();
            if (kernels::few(tokens.size(0))) {
                if (!kernels::product(piece, tokens, columns)) return std::nullopt;
                continue;
            }
            const at::Tensor weight = at::empty({piece.rows(), width_}, x.options());
            if (!kernels::unpack(piece, weight)) return std::nullopt;
            at::mm_out(columns, tokens, weight.t());
        }
    }
    auto shape = x.sizes().vec();
    shape.back() = rows_;
    return out.view(shape);
}

at::Tensor DeviceBlockWeight::product(const at::Tensor& x) const {
    if (auto fused = fused_product(x)) return *std::move(fused);
    std::vector<at::Tensor> columns;
    const std::int64_t piece = std::clamp(kPieceBytes / 4 / width_, std::int64_t{1}, rows_);
    for (std::int64_t row = 0; row < rows_; row += piece)
        columns.push_back(at::linear(x, unpacked(row, std::min(piece, rows_ - row)).to(x.scalar_type())));
    return columns.size() == 1 ? columns.front() : at::cat(columns, -1);
}

}  // namespace photoflux::nn
