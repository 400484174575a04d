#pragma once

// Where the kernels' tests run: in the emulator everywhere, and on a graphics card where there is one.

#include "emulator.h"

#include "kernels/cuda_launcher.h"
#include "kernels/driver.h"

#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>

#include <gtest/gtest.h>

namespace photoflux::kernels {

/// Runs kernels by another launcher and counts them.
class CountingLauncher final : public Launcher {
public:
    explicit CountingLauncher(Launcher& inner) : inner_(inner) {}
    std::vector<std::string> launched;

    c10::DeviceType device_type() const override { return inner_.device_type(); }
    bool launch(const Kernel& kernel, const Grid& grid, const void* arguments, at::Device device) override {
        const bool started = inner_.launch(kernel, grid, arguments, device);
        if (started) launched.push_back(kernel.name);
        return started;
    }
    void prepare(at::Device device, at::ScalarType type) override { inner_.prepare(device, type); }
    std::vector<Sentence> take_notes() override { return inner_.take_notes(); }

private:
    Launcher& inner_;
};

/// Tests whose parameter is a device: "cpu" is the emulator.
class OnEachPlace : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        at::manual_seed(5);
        if (GetParam() == std::string("cpu")) {
            inner_ = std::make_unique<EmulatedLauncher>();
        } else {
            const auto driver = Driver::open();
            if (!driver.ok()) GTEST_SKIP() << "no CUDA device: " << driver.error().message;
            if (!at::hasCUDA()) GTEST_SKIP() << "this LibTorch is not linked with CUDA (-DPHOTOFLUX_CUDA=ON)";
            inner_ = cuda_launcher();
            if (!inner_) GTEST_SKIP() << "built without kernels (PHOTOFLUX_CUDA_KERNELS, LibTorch 2.13)";
            device = at::Device(at::kCUDA, 0);
        }
        launcher = std::make_unique<CountingLauncher>(*inner_);
    }
    void TearDown() override {
        if (!launcher) return;
        for (const auto& note : launcher->take_notes()) ADD_FAILURE() << english(note);
    }

    at::Device device = at::kCPU;
    std::unique_ptr<CountingLauncher> launcher;

private:
    at::NoGradGuard no_grad_;
    std::unique_ptr<Launcher> inner_;
};

inline constexpr auto kTypes = {at::kFloat, at::kHalf, at::kBFloat16};

/// How far a rounded value may be from the exact one.
inline double rounding(at::ScalarType type) {
    if (type == at::kFloat) return 1e-5;
    return type == at::kHalf ? 1.0 / 1024 : 1.0 / 128;
}

/// Largest difference, as a share of the value or of one.
inline double distance(const at::Tensor& actual, const at::Tensor& exact) {
    const at::Tensor wide = exact.to(at::kCPU, at::kDouble);
    return ((actual.to(at::kCPU, at::kDouble) - wide).abs() / wide.abs().clamp_min(1)).max().item<double>();
}

}  // namespace photoflux::kernels
