#include "nn/block_weight.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace photoflux::nn {

namespace {

/// Values of a tile: large enough for a matrix product to run at full speed, small enough for the cache.
constexpr std::int64_t kTileValues = std::int64_t{1} << 20;

}  // namespace

std::vector<weights::QuantisedTensor> halves_swapped(const std::vector<weights::QuantisedTensor>& parts) {
    std::int64_t all = 0;
    for (const auto& part : parts) all += part.shape.front();
    std::vector<weights::QuantisedTensor> swapped;
    for (const bool second : {true, false}) {
        std::int64_t first_row = 0;
        for (const auto& part : parts) {
            const std::int64_t rows = part.shape.front(), middle = all / 2;
            const std::int64_t begin = std::clamp((second ? middle : 0) - first_row, std::int64_t{0}, rows);
            const std::int64_t end = std::clamp((second ? all : middle) - first_row, std::int64_t{0}, rows);
            if (begin < end) swapped.push_back(part.rows(begin, end));
            first_row += rows;
        }
    }
    return swapped;
}

BlockWeight::BlockWeight(std::vector<weights::QuantisedTensor> parts, bool swap_halves)
    : parts_(swap_halves ? halves_swapped(parts) : std::move(parts)) {
    for (const auto& part : parts_) {
        rows_ += part.shape.front();
        width_ = part.row_values();
    }
}

at::Tensor BlockWeight::unpacked(std::int64_t first, std::int64_t count) const {
    const at::Tensor out = at::empty({count, width_}, at::kFloat);
    float* to = out.mutable_data_ptr<float>();
    std::int64_t part_row = 0;
    for (const auto& part : parts_) {
        const std::int64_t rows = part.shape.front();
        const std::int64_t begin = std::max(first, part_row), end = std::min(first + count, part_row + rows);
        at::parallel_for(begin, std::max(begin, end), 1, [&](std::int64_t from, std::int64_t until) {
            part.dequantise_into(to + (from - first) * width_, (from - part_row) * width_, (until - from) * width_);
        });
        part_row += rows;
    }
    return out;
}

at::Tensor BlockWeight::product(const at::Tensor& x) const {
    const at::Tensor flat = x.reshape({-1, width_});
    const at::Tensor out = at::empty({flat.size(0), rows_}, flat.options());
    const std::int64_t tile = std::clamp(kTileValues / width_, std::int64_t{1}, rows_);
    for (std::int64_t row = 0; row < rows_; row += tile) {
        const std::int64_t count = std::min(tile, rows_ - row);
        const at::Tensor weight = unpacked(row, count).to(x.scalar_type());
        at::Tensor place = out.narrow(1, row, count);
        at::mm_out(place, flat, weight.t());
    }
    auto shape = x.sizes().vec();
    shape.back() = rows_;
    return out.view(shape);
}

}  // namespace photoflux::nn
