#include "weights/scalar_types.h"

#include <utility>

namespace photoflux::weights {

namespace {

constexpr std::pair<DType, at::ScalarType> pairs[] = {
    {DType::BOOL, at::kBool},
    {DType::U8, at::kByte},
    {DType::I8, at::kChar},
    {DType::F8_E4M3, at::ScalarType::Float8_e4m3fn},
    {DType::F8_E5M2, at::ScalarType::Float8_e5m2},
    {DType::F8_E8M0, at::ScalarType::Float8_e8m0fnu},
    {DType::F8_E4M3FNUZ, at::ScalarType::Float8_e4m3fnuz},
    {DType::F8_E5M2FNUZ, at::ScalarType::Float8_e5m2fnuz},
    {DType::I16, at::kShort},
    {DType::U16, at::ScalarType::UInt16},
    {DType::F16, at::kHalf},
    {DType::BF16, at::kBFloat16},
    {DType::I32, at::kInt},
    {DType::U32, at::ScalarType::UInt32},
    {DType::F32, at::kFloat},
    {DType::F64, at::kDouble},
    {DType::I64, at::kLong},
    {DType::U64, at::ScalarType::UInt64},
    {DType::C64, at::kComplexFloat},
};

}  // namespace

at::ScalarType scalar_type(DType dtype) {
    for (const auto& [ours, torch] : pairs)
        if (ours == dtype) return torch;
    return at::ScalarType::Undefined;
}

std::optional<DType> dtype_of(at::ScalarType type) {
    for (const auto& [ours, torch] : pairs)
        if (torch == type) return ours;
    return std::nullopt;
}

}  // namespace photoflux::weights
