#pragma once

#include "base/result.h"
#include "weights/tensor_set.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace photoflux::lora {

enum class Network { transformer, clip, t5 };

/// A linear layer that a LoRA may act on, under the key of our networks.
struct Layer {
    Network network = Network::transformer;
    std::string key;
    std::int64_t in = 0, out = 0;
};

/// What a tensor is for its module.
enum class Role {
    down,
    up,
    alpha,
    up_bias,  // LoRA
    dora,     // lengths that DoRA wants
    hada_w1_a,
    hada_w1_b,
    hada_w2_a,
    hada_w2_b,  // LoHa
    lokr_w1,
    lokr_w1_a,
    lokr_w1_b,
    lokr_w2,
    lokr_w2_a,
    lokr_w2_b,  // LoKr
    diff,
    diff_bias,  // the change itself
};

/// The rows of one of our layers that a module of the file acts on.
struct Target {
    Network network = Network::transformer;
    std::string key;
    std::int64_t first_row = 0, rows = 0, in = 0;
    bool swap_halves = false;  ///< [scale; shift] in the file, [shift; scale] here
};

/// What a file says of one layer.
struct Module {
    std::string name;  ///< as the file writes it
    Target target;
    std::map<Role, std::string> tensors;  ///< names
    double alpha = 0;                     ///< from the file's head; 0: the tensor `alpha` says, else it is the rank
    bool rank_stabilised = false;         ///< scale = alpha / √rank (arXiv 2312.03732)
};

/// A tensor that has no effect, and why.
struct Unused {
    std::string tensor;
    Sentence reason;
};

/// A LoRA file read against the layers of a model.
struct LoraFile {
    weights::TensorSet tensors;
    std::vector<Module> modules;
    std::vector<Unused> unused;

    /// Errors: not_found, corrupt, bad_input (no LoRA at all).
    static Result<LoraFile> open(const std::filesystem::path& path, const std::vector<Layer>& layers);
    static Result<LoraFile> read(weights::TensorSet tensors, const std::vector<Layer>& layers);
};

/// Every name under which files may call a layer, and what it is here.
std::map<std::string, Target> names_of(const std::vector<Layer>& layers);

}  // namespace photoflux::lora
