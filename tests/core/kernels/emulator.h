#pragma once

// A graphics card made of threads: compiles the kernels of core/kernels/cuda as C++ and runs their blocks one after the
// other, each CUDA thread of a block as a thread of the processor, so that a missing barrier is a race here, too.

#include "kernels/launcher.h"

#include <c10/util/Half.h>

#include <barrier>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#define __global__
#define __device__
#define __shared__ static

namespace photoflux::kernels {

struct Indices {
    unsigned x = 0, y = 0, z = 0;
};
inline thread_local Indices threadIdx, blockIdx, blockDim;

/// What the threads of a block wait at, and what those of a warp show each other.
struct RunningBlock {
    explicit RunningBlock(unsigned threads) : all(threads) {
        for (unsigned first = 0; first < threads; first += 32) warps.push_back(std::make_unique<Warp>());
    }
    struct Warp {
        std::barrier<> lanes{32};
        float values[32] = {};
    };
    std::barrier<> all;
    std::vector<std::unique_ptr<Warp>> warps;
};
inline thread_local RunningBlock* running = nullptr;

inline void __syncthreads() { running->all.arrive_and_wait(); }

inline float __shfl_xor_sync(unsigned, float value, int distance) {
    RunningBlock::Warp& warp = *running->warps[threadIdx.x / 32];
    const unsigned lane = threadIdx.x % 32;
    warp.values[lane] = value;
    warp.lanes.arrive_and_wait();
    const float other = warp.values[lane ^ static_cast<unsigned>(distance)];
    warp.lanes.arrive_and_wait();
    return other;
}

inline float __uint_as_float(unsigned bits) { return std::bit_cast<float>(bits); }
inline unsigned __float_as_uint(float value) { return std::bit_cast<unsigned>(value); }
inline float half_value(unsigned short bits) { return c10::detail::fp16_ieee_to_fp32_value(bits); }
inline unsigned short half_bits(float value) { return c10::detail::fp16_ieee_from_fp32_value(value); }

}  // namespace photoflux::kernels

#include "kernels/cuda/blocks.cuh"
#include "kernels/cuda/streams.cuh"

namespace photoflux::kernels {

/// Every kernel by its name, as the launcher's callers say it.
using KernelTable = std::map<std::string, std::function<void(const void*)>>;

template <class Arguments>
auto entry(void (*kernel)(Arguments)) {
    return [kernel](const void* arguments) { kernel(*static_cast<const Arguments*>(arguments)); };
}

template <class T>
void add_kernels(KernelTable& table, const std::string& type) {
    table["modulated_norm<" + type + ">"] = entry(&modulated_norm<T>);
    table["gated_sum<" + type + ">"] = entry(&gated_sum<T>);
    table["normed_heads<" + type + ">"] = entry(&normed_heads<T>);
    table["join_gelu<" + type + ">"] = entry(&join_gelu<T>);
    const auto packing = [&]<class Packing>(const std::string& name, Packing*) {
        table["unpack<" + name + "," + type + ">"] = entry(&unpack<Packing, T>);
        table["product<" + name + "," + type + ">"] = entry(&product<Packing, T>);
    };
    packing("Q4_0", static_cast<Q4_0*>(nullptr));
    packing("Q4_1", static_cast<Q4_1*>(nullptr));
    packing("Q5_0", static_cast<Q5_0*>(nullptr));
    packing("Q5_1", static_cast<Q5_1*>(nullptr));
    packing("Q8_0", static_cast<Q8_0*>(nullptr));
    packing("Q4_K", static_cast<Q4_K*>(nullptr));
    packing("Q5_K", static_cast<Q5_K*>(nullptr));
    packing("Q6_K", static_cast<Q6_K*>(nullptr));
    packing("F8_E4M3", static_cast<F8_E4M3*>(nullptr));
    packing("F8_E5M2", static_cast<F8_E5M2*>(nullptr));
    packing("NF4", static_cast<NF4*>(nullptr));
}

inline const KernelTable& kernel_table() {
    static const KernelTable table = [] {
        KernelTable all;
        add_kernels<float>(all, "float");
        add_kernels<Half>(all, "Half");
        add_kernels<BFloat>(all, "BFloat");
        return all;
    }();
    return table;
}

class EmulatedLauncher final : public Launcher {
public:
    std::vector<std::string> launched;

    c10::DeviceType device_type() const override { return at::kCPU; }

    bool launch(const Kernel& kernel, const Grid& grid, const void* arguments, at::Device) override {
        const auto found = kernel_table().find(kernel.name);
        if (found == kernel_table().end()) return false;
        launched.push_back(kernel.name);
        RunningBlock block(grid.threads);
        std::vector<std::thread> threads;
        for (unsigned thread = 0; thread < grid.threads; ++thread)
            threads.emplace_back([&, thread] {
                running = &block;
                threadIdx = {thread, 0, 0};
                blockDim = {grid.threads, 1, 1};
                for (unsigned z = 0; z < grid.z; ++z)
                    for (unsigned y = 0; y < grid.y; ++y)
                        for (unsigned x = 0; x < grid.x; ++x) {
                            blockIdx = {x, y, z};
                            found->second(arguments);
                            block.all.arrive_and_wait();  // shared memory is one block's at a time
                        }
            });
        for (auto& thread : threads) thread.join();
        return true;
    }

    void prepare(at::Device, at::ScalarType) override {}
    std::vector<Sentence> take_notes() override { return {}; }
};

}  // namespace photoflux::kernels
