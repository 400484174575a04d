#include "kernels/streams.h"

#include "kernels/cuda/arguments.h"
#include "kernels/launcher.h"

#include <algorithm>

namespace photoflux::kernels {

namespace {

constexpr const char* kSource = "streams.cuh";
constexpr std::int64_t kMostRows = 2147483647, kMostBatches = 65535;  // of a grid

Kernel kernel(const char* name, const at::Tensor& x) {
    return {kSource, std::string(name) + "<" + type_name(x.scalar_type()) + ">"};
}

/// Whether every row of x begins where `together` neighbours can be read at once.
bool aligned(const at::Tensor& x, std::int64_t together) {
    const auto address = reinterpret_cast<std::uintptr_t>(x.const_data_ptr());
    if (address % static_cast<std::uintptr_t>(together * x.element_size()) != 0) return false;
    if (x.size(-1) % together != 0 || x.stride(-1) != 1) return false;
    for (std::int64_t d = 0; d + 1 < x.dim(); ++d)
        if (x.size(d) > 1 && x.stride(d) % together != 0) return false;
    return true;
}

/// Whether x is of the kind of `like` and can be read by rows.
bool rows_of(const at::Tensor& x, const at::Tensor& like) {
    return x.defined() && x.dim() == 3 && x.scalar_type() == like.scalar_type() && x.device() == like.device() &&
           aligned(x, 4);
}

/// Whether `rows` [B or 1, 1, C] stand for the rows of x [B, L, C].
bool modulates(const at::Tensor& rows, const at::Tensor& x) {
    return rows_of(rows, x) && rows.size(1) == 1 && rows.size(2) == x.size(2) &&
           (rows.size(0) == 1 || rows.size(0) == x.size(0));
}

long long batch_stride(const at::Tensor& x) { return x.size(0) == 1 ? 0 : x.stride(0); }

/// What a row takes when each thread has four values at a time.
Grid row_grid(const at::Tensor& x, std::int64_t width) {
    const auto warps = std::clamp<std::int64_t>((width / 4 + 31) / 32, 1, 8);
    return {.x = static_cast<unsigned>(x.size(0) * x.size(1)), .threads = static_cast<unsigned>(32 * warps)};
}

bool fits_grid(const at::Tensor& x) { return x.size(0) * x.size(1) <= kMostRows; }

}  // namespace

std::optional<at::Tensor> modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift,
                                         double epsilon) {
    Launcher* launcher = launcher_for(x);
    if (!launcher || x.dim() != 3 || !fits_grid(x)) return std::nullopt;
    const at::Tensor rows = x.contiguous();  // [B, L, C]
    if (!rows_of(rows, x) || !modulates(scale, x) || !modulates(shift, x) || batch_stride(scale) != batch_stride(shift))
        return std::nullopt;
    at::Tensor out = at::empty(x.sizes(), x.options());
    const ModulatedNorm arguments{.x = rows.const_data_ptr(),
                                  .scale = scale.const_data_ptr(),
                                  .shift = shift.const_data_ptr(),
                                  .out = out.mutable_data_ptr(),
                                  .rows_a_batch = x.size(1),
                                  .channels = x.size(2),
                                  .modulation_stride = batch_stride(scale),
                                  .epsilon = static_cast<float>(epsilon)};
    if (!launcher->launch(kernel("modulated_norm", x), row_grid(x, x.size(2)), &arguments, x.device()))
        return std::nullopt;
    return out;
}

std::optional<at::Tensor> gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change) {
    Launcher* launcher = launcher_for(x);
    if (!launcher || x.dim() != 3 || !fits_grid(x)) return std::nullopt;
    const at::Tensor rows = x.contiguous();  // [B, L, C]
    if (!rows_of(rows, x) || !modulates(gate, x) || !rows_of(change, x) || change.sizes() != x.sizes())
        return std::nullopt;
    at::Tensor out = at::empty(x.sizes(), x.options());
    const GatedSum arguments{.x = rows.const_data_ptr(),
                             .gate = gate.const_data_ptr(),
                             .change = change.const_data_ptr(),
                             .out = out.mutable_data_ptr(),
                             .rows_a_batch = x.size(1),
                             .channels = x.size(2),
                             .gate_stride = batch_stride(gate),
                             .change_batch_stride = batch_stride(change),
                             .change_stride = change.stride(1)};
    if (!launcher->launch(kernel("gated_sum", x), row_grid(x, x.size(2)), &arguments, x.device())) return std::nullopt;
    return out;
}

namespace {

/// Whether the kernel can split this stream of heads of D channels.
bool splits(const ProjectedStream& stream, const at::Tensor& like, std::int64_t heads) {
    const at::Tensor& qkv = stream.qkv;
    if (qkv.dim() != 3 || qkv.size(0) != like.size(0) || qkv.size(2) != like.size(2)) return false;
    const std::int64_t channels = qkv.size(2) / (3 * heads);
    if (channels * 3 * heads != qkv.size(2) || channels % 2 != 0 || !aligned(qkv, 2)) return false;
    for (const at::Tensor* given : {&qkv, &stream.query_scale, &stream.key_scale})
        if (given->scalar_type() != like.scalar_type() || given->device() != like.device()) return false;
    for (const at::Tensor* scale : {&stream.query_scale, &stream.key_scale})
        if (scale->dim() != 1 || scale->size(0) != channels || !aligned(*scale, 2)) return false;
    return true;
}

}  // namespace

std::optional<std::array<at::Tensor, 3>> normed_heads(const std::vector<ProjectedStream>& streams, std::int64_t heads,
                                                      const at::Tensor& table) {
    const at::Tensor& first = streams.front().qkv;
    Launcher* launcher = launcher_for(first);
    if (!launcher || first.dim() != 3 || first.size(0) > kMostBatches) return std::nullopt;
    std::int64_t length = 0;
    for (const auto& stream : streams) {
        if (!splits(stream, first, heads)) return std::nullopt;
        length += stream.qkv.size(1);
    }
    const std::int64_t batches = first.size(0), channels = first.size(2) / (3 * heads);
    if (table.scalar_type() != at::kComplexFloat || table.device() != first.device() || !table.is_contiguous() ||
        table.numel() != length * channels / 2)
        return std::nullopt;

    const auto empty = [&] { return at::empty({batches, length, heads, channels}, first.options()); };
    at::Tensor query = empty(), key = empty(), value;
    // One stream's values are used where they lie; those of several must come together.
    const bool together = streams.size() > 1;
    value = together ? empty() : first.unflatten(-1, {3, heads, channels}).select(2, 2);  // [B, L, H, D]
    constexpr unsigned kWarps = 4;
    std::int64_t begin = 0;
    for (const auto& stream : streams) {
        const std::int64_t tokens = stream.qkv.size(1);
        const NormedHeads arguments{.qkv = stream.qkv.const_data_ptr(),
                                    .query_scale = stream.query_scale.const_data_ptr(),
                                    .key_scale = stream.key_scale.const_data_ptr(),
                                    .rotary = static_cast<const float*>(table.const_data_ptr()),
                                    .query = query.mutable_data_ptr(),
                                    .key = key.mutable_data_ptr(),
                                    .value = together ? value.mutable_data_ptr() : nullptr,
                                    .batch_stride = stream.qkv.stride(0),
                                    .token_stride = stream.qkv.stride(1),
                                    .tokens = tokens,
                                    .heads = heads,
                                    .channels = channels,
                                    .first_token = begin,
                                    .all_tokens = length,
                                    .query_epsilon = static_cast<float>(stream.query_epsilon),
                                    .key_epsilon = static_cast<float>(stream.key_epsilon)};
        const auto blocks = (tokens * heads + kWarps - 1) / kWarps;
        if (blocks > kMostRows) return std::nullopt;
        const Grid grid{.x = static_cast<unsigned>(blocks),
                        .y = static_cast<unsigned>(batches),
                        .z = together ? 3U : 2U,
                        .threads = 32 * kWarps};
        if (tokens > 0 && !launcher->launch(kernel("normed_heads", first), grid, &arguments, first.device()))
            return std::nullopt;
        begin += tokens;
    }
    return std::array{query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2)};
}

std::optional<at::Tensor> join_gelu(const at::Tensor& left, const at::Tensor& right) {
    Launcher* launcher = launcher_for(left);
    if (!launcher || !rows_of(left, left) || !rows_of(right, left) || !fits_grid(left) ||
        left.size(0) != right.size(0) || left.size(1) != right.size(1))
        return std::nullopt;
    const std::int64_t width = left.size(2) + right.size(2);
    at::Tensor out = at::empty({left.size(0), left.size(1), width}, left.options());
    const JoinGelu arguments{.left = left.const_data_ptr(),
                             .right = right.const_data_ptr(),
                             .out = out.mutable_data_ptr(),
                             .rows_a_batch = left.size(1),
                             .left_width = left.size(2),
                             .right_width = right.size(2),
                             .left_batch_stride = left.stride(0),
                             .left_stride = left.stride(1),
                             .right_batch_stride = right.stride(0),
                             .right_stride = right.stride(1)};
    if (!launcher->launch(kernel("join_gelu", left), row_grid(left, width), &arguments, left.device()))
        return std::nullopt;
    return out;
}

}  // namespace photoflux::kernels
