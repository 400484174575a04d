#pragma once

#include "weights/checkpoint.h"
#include "weights/json.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

/// One configuration that make_peer_models.py wrote: a model folder and what the peers make of it.
struct PeerModel {
    std::filesystem::path model;
    photoflux::weights::Checkpoint expected;
    photoflux::weights::Json plan;

    static PeerModel open(const std::string& name) {
        const std::filesystem::path folder = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "engine" / name;
        auto expected = photoflux::weights::Checkpoint::open(folder / "expected.safetensors");
        auto plan = photoflux::weights::read_json_file(folder / "plan.json");
        if (!expected.ok()) throw std::runtime_error(expected.error().message);
        if (!plan.ok()) throw std::runtime_error(plan.error().message);
        return {folder / "model", std::move(*expected), std::move(*plan)};
    }

    at::Tensor operator()(const std::string& name) const { return expected.mapped(name); }
    std::int64_t whole(const char* field) const { return plan.find(field)->as_int().value(); }
};

/// Largest difference in units of the largest expected value.
inline double relative_difference(const at::Tensor& actual, const at::Tensor& expected) {
    EXPECT_EQ(actual.sizes(), expected.sizes());
    return ((actual - expected).abs().max() / expected.abs().max()).item<double>();
}

inline const char* const kPeerModels[] = {"schnell",    "guidance",     "no_single", "one_double",
                                          "quant_conv", "sharded_bf16", "fp16"};
