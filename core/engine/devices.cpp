#include "engine/devices.h"

#include "engine/engine.h"
#include "engine/memory.h"
#include "kernels/driver.h"

#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <torch/headeronly/version.h>

#include <chrono>

namespace photoflux::engine {

namespace {

/// NVIDIA's driver, opened once; null where there is none.
const kernels::Driver* cuda_driver() {
    static const auto driver = kernels::Driver::open();
    return driver.ok() ? driver->get() : nullptr;
}

int cuda_count() { return at::hasCUDA() ? static_cast<int>(at::detail::getCUDAHooks().deviceCount()) : 0; }

Result<at::Device> find_device(const std::string& name) {
    if (name == "cpu") return at::Device(at::kCPU);
    if (name == "auto") {
        if (cuda_count() > 0) return at::Device(at::kCUDA, 0);
        return at::Device(at::hasMPS() ? at::kMPS : at::kCPU);
    }
    if (name == "mps" && at::hasMPS()) return at::Device(at::kMPS);
    const bool cuda =
        name == "cuda" || (name.starts_with("cuda:") && name.size() <= 8 &&
                           name.find_first_not_of("0123456789", 5) == std::string::npos && name.size() > 5);
    if (cuda) {
        const int index = name == "cuda" ? 0 : std::stoi(name.substr(5));
        if (index < cuda_count()) return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(index));
    }
    if (!cuda && name != "mps")
        return Error{ErrorCode::bad_input,
                     sentence("engine", "\"%1\" is no device; use auto, cpu, cuda, cuda:N or mps").with(name)};
    if (cuda_count() > 0)
        return Error{ErrorCode::bad_input,
                     sentence("engine", "%1 is not there: CUDA devices in this machine: %2; --device cpu always works")
                         .with(name, cuda_count())};
    return Error{ErrorCode::bad_input,
                 sentence("engine",
                          "%1 is not there: this machine has no such card, or this program was built without it; "
                          "--device cpu always works")
                     .with(name)};
}

/// Floating-point operations a second of square matrix products.
double matmul_rate(at::Device device, at::ScalarType dtype, std::int64_t side) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::duration<double> kEnough{0.1};
    const at::Tensor factor =
        at::full({side, side}, 1.0 / double(side), at::TensorOptions().dtype(dtype).device(device));
    at::Tensor product = at::matmul(factor, factor);
    product.sum().item();  // the first one warms up; reading a value waits for the device
    int products = 0;
    const auto begin = Clock::now();
    std::chrono::duration<double> taken{};
    for (int round = 1; taken < kEnough; round *= 2) {
        for (int i = 0; i < round; ++i) product = at::matmul(factor, product);
        product.sum().item();
        products += round;
        taken = Clock::now() - begin;
    }
    return 2.0 * double(side * side * side) * products / taken.count();
}

}  // namespace

std::string Placement::precision_name() const {
    switch (convert) {
        case models::Convert::int8:
            return "int8";
        case models::Convert::fp8:
            return "fp8";
        case models::Convert::nf4:
            return "nf4";
        case models::Convert::none:
            break;
    }
    if (dtype == at::kBFloat16) return "bf16";
    return dtype == at::kHalf ? "fp16" : "fp32";
}

std::uint64_t free_memory(at::Device device) {
    if (device.is_cpu()) return main_memory().available;
    if (!device.is_cuda() || !cuda_driver()) return 0;
    const auto bytes = cuda_driver()->free_memory(device.index());
    return bytes.ok() ? *bytes : 0;
}

Result<Placement> choose_placement(const std::string& device, const std::string& precision) {
    PHOTOFLUX_TRY(const auto found, find_device(device));
    const auto usual = found.is_cpu() ? at::kFloat : at::kBFloat16;
    if (precision == "auto") return Placement{found, usual};
    if (precision == "int8") return Placement{found, usual, models::Convert::int8};
    if (precision == "nf4") return Placement{found, usual, models::Convert::nf4};
    if (precision == "fp8" && !found.is_cpu()) return Placement{found, usual, models::Convert::fp8};
    if (precision == "fp8")
        return Error{ErrorCode::bad_input,
                     sentence("engine", "processors do not compute in fp8; int8 is as small, and faster there")};
    if (precision == "fp16") return Placement{found, at::kHalf};
    if (precision == "fp32") return Placement{found, at::kFloat};
    if (precision == "bf16") return Placement{found, at::kBFloat16};
    return Error{
        ErrorCode::bad_input,
        sentence("engine", "\"%1\" is no precision; use auto, fp32, bf16, fp16, fp8, int8 or nf4").with(precision)};
}

Machine machine(bool measured) {
    Machine machine;
    machine.torch_version = std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR) + "." +
                            std::to_string(TORCH_VERSION_PATCH);
    machine.threads = at::get_num_threads();
    machine.memory_bytes = main_memory().total;
    for (int i = 0; i < cuda_count(); ++i) {
        Machine::Accelerator card{.device = "cuda:" + std::to_string(i), .name = "CUDA device " + std::to_string(i)};
        if (const auto* driver = cuda_driver()) {
            if (const auto name = driver->name(i); name.ok()) card.name = *name;
            if (const auto bytes = driver->total_memory(i); bytes.ok()) card.memory_bytes = *bytes;
            if (measured) card.free_bytes = free_memory(at::Device(at::kCUDA, static_cast<at::DeviceIndex>(i)));
        }
        machine.accelerators.push_back(std::move(card));
    }
    if (at::hasMPS()) machine.accelerators.push_back({.device = "mps", .name = "Apple GPU"});
    if (!measured) return machine;
    machine.operations_per_second = matmul_rate(at::kCPU, at::kFloat, 512);
    for (auto& accelerator : machine.accelerators)
        accelerator.operations_per_second = matmul_rate(at::Device(accelerator.device), at::kBFloat16, 4096);
    return machine;
}

}  // namespace photoflux::engine
