#include "lora/module_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace photoflux::lora {

namespace {

struct Ending {
    std::string_view text;
    Role role;
};

/// Longer endings before those that they contain. `.default.` is the name that PEFT gives to the only adapter.
constexpr std::array kEndings = {
    Ending{".lora_linear_layer.down.weight", Role::down},
    Ending{".lora_linear_layer.up.weight", Role::up},
    Ending{".lora_down.weight", Role::down},
    Ending{".lora_up.weight", Role::up},
    Ending{".lora.down.weight", Role::down},
    Ending{".lora.up.weight", Role::up},
    Ending{".lora_A.default.weight", Role::down},
    Ending{".lora_B.default.weight", Role::up},
    Ending{".lora_A.weight", Role::down},
    Ending{".lora_B.weight", Role::up},
    Ending{".lora_A", Role::down},
    Ending{".lora_B", Role::up},
    Ending{".down.weight", Role::down},
    Ending{".up.weight", Role::up},
    Ending{".lora_B.default.bias", Role::up_bias},
    Ending{".lora_B.bias", Role::up_bias},
    Ending{".lora_up.bias", Role::up_bias},
    Ending{".alpha", Role::alpha},
    Ending{".dora_scale", Role::dora},
    Ending{".lora_magnitude_vector.default.weight", Role::dora},
    Ending{".lora_magnitude_vector.default", Role::dora},
    Ending{".lora_magnitude_vector.weight", Role::dora},
    Ending{".lora_magnitude_vector", Role::dora},
    Ending{".hada_w1_a", Role::hada_w1_a},
    Ending{".hada_w1_b", Role::hada_w1_b},
    Ending{".hada_w2_a", Role::hada_w2_a},
    Ending{".hada_w2_b", Role::hada_w2_b},
    Ending{".lokr_w1", Role::lokr_w1},
    Ending{".lokr_w1_a", Role::lokr_w1_a},
    Ending{".lokr_w1_b", Role::lokr_w1_b},
    Ending{".lokr_w2", Role::lokr_w2},
    Ending{".lokr_w2_a", Role::lokr_w2_a},
    Ending{".lokr_w2_b", Role::lokr_w2_b},
    Ending{".diff", Role::diff},
    Ending{".diff_b", Role::diff_bias},
};

using Roles = std::map<Role, std::string>;

bool has(const Roles& roles, std::initializer_list<Role> wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](Role role) { return roles.contains(role); });
}

/// A side of a matrix; 0 where there is none.
std::int64_t side_of(const weights::TensorSet& tensors, const Roles& roles, Role role, std::size_t side) {
    const auto found = roles.find(role);
    if (found == roles.end()) return 0;
    const auto& shape = tensors.find(found->second)->shape;
    return shape.size() == 2 ? shape[side] : 0;
}

}  // namespace

std::optional<TensorName> take_apart(std::string_view tensor) {
    const auto found = std::find_if(kEndings.begin(), kEndings.end(),
                                    [&](const Ending& ending) { return tensor.ends_with(ending.text); });
    if (found == kEndings.end()) return std::nullopt;
    return TensorName{tensor.substr(0, tensor.size() - found->text.size()), found->role};
}

std::optional<ChangeSize> change_size(const weights::TensorSet& tensors, const Roles& roles) {
    const auto side = [&](Role role, std::size_t index) { return side_of(tensors, roles, role, index); };
    if (has(roles, {Role::down, Role::up}) && side(Role::up, 1) == side(Role::down, 0))
        return ChangeSize{side(Role::up, 0), side(Role::down, 1)};
    if (has(roles, {Role::hada_w1_a, Role::hada_w1_b, Role::hada_w2_a, Role::hada_w2_b}) &&
        side(Role::hada_w1_a, 0) == side(Role::hada_w2_a, 0) && side(Role::hada_w1_b, 1) == side(Role::hada_w2_b, 1) &&
        side(Role::hada_w1_a, 1) == side(Role::hada_w1_b, 0) && side(Role::hada_w2_a, 1) == side(Role::hada_w2_b, 0))
        return ChangeSize{side(Role::hada_w1_a, 0), side(Role::hada_w1_b, 1)};
    const auto factor = [&](Role whole, Role a, Role b) -> std::optional<ChangeSize> {
        if (has(roles, {whole})) return ChangeSize{side(whole, 0), side(whole, 1)};
        if (has(roles, {a, b}) && side(a, 1) == side(b, 0)) return ChangeSize{side(a, 0), side(b, 1)};
        return std::nullopt;
    };
    const auto left = factor(Role::lokr_w1, Role::lokr_w1_a, Role::lokr_w1_b);
    const auto right = factor(Role::lokr_w2, Role::lokr_w2_a, Role::lokr_w2_b);
    if (left && right) return ChangeSize{left->rows * right->rows, left->in * right->in};
    if (has(roles, {Role::diff})) return ChangeSize{side(Role::diff, 0), side(Role::diff, 1)};
    return std::nullopt;
}

std::vector<std::int64_t> ranks_of(const weights::TensorSet& tensors, const Roles& roles) {
    std::vector<std::int64_t> ranks;
    for (const Role lower : {Role::down, Role::hada_w1_b, Role::hada_w2_b, Role::lokr_w1_b, Role::lokr_w2_b})
        if (roles.contains(lower)) ranks.push_back(side_of(tensors, roles, lower, 0));
    return ranks;
}

}  // namespace photoflux::lora
