#pragma once

#include "lora/lora_file.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace photoflux::lora {

/// A tensor's name taken apart: the module that it belongs to, and what it is for it.
struct TensorName {
    std::string_view module;  ///< part of the name that was given
    Role role = Role::down;
};

/// Nothing for names that no LoRA has.
std::optional<TensorName> take_apart(std::string_view tensor);

/// Rows and inputs of the matrix that a module's tensors describe.
struct ChangeSize {
    std::int64_t rows = 0, in = 0;
    auto operator<=>(const ChangeSize&) const = default;
};

/// From shapes alone; nothing where a tensor is missing or does not fit the others. `roles`: names of the tensors.
std::optional<ChangeSize> change_size(const weights::TensorSet& tensors, const std::map<Role, std::string>& roles);

/// Ranks of the products in a module: one for LoRA, two for LoHa, as many as are of low rank for LoKr, none for others.
std::vector<std::int64_t> ranks_of(const weights::TensorSet& tensors, const std::map<Role, std::string>& roles);

}  // namespace photoflux::lora
