#include "kernels/driver.h"

#include <ATen/DynamicLibrary.h>
#include <c10/util/Exception.h>

#include <utility>

namespace photoflux::kernels {

namespace {

constexpr int kCapabilityMajor = 75, kCapabilityMinor = 76;  // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_…

}  // namespace

/// As cuda.h declares them; every result is 0 for success.
struct Driver::Functions {
    int (*init)(unsigned flags);
    int (*device)(int* device, int ordinal);
    int (*attribute)(int* value, int attribute, int device);
    int (*name)(char* name, int length, int device);
    int (*total)(std::size_t* bytes, int device);
    int (*free)(std::size_t* free, std::size_t* total);
    int (*retain)(void** context, int device);
    int (*push)(void* context);
    int (*pop)(void** context);
    int (*load)(void** module, const void* image);
    int (*function)(void** function, void* module, const char* name);
    int (*launch)(void* function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y,
                  unsigned block_z, unsigned shared_bytes, void* stream, void** arguments, void** extra);
    int (*error_string)(int result, const char** text);

    /// Throws DynamicLibraryError where one is missing.
    explicit Functions(at::DynamicLibrary& library) {
        const auto find = [&](auto& function, const char* name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.sym(name));
        };
        find(init, "cuInit");
        find(device, "cuDeviceGet");
        find(attribute, "cuDeviceGetAttribute");
        find(name, "cuDeviceGetName");
        find(total, "cuDeviceTotalMem_v2");
        find(free, "cuMemGetInfo_v2");
        find(retain, "cuDevicePrimaryCtxRetain");
        find(push, "cuCtxPushCurrent_v2");
        find(pop, "cuCtxPopCurrent_v2");
        find(load, "cuModuleLoadData");
        find(function, "cuModuleGetFunction");
        find(launch, "cuLaunchKernel");
        find(error_string, "cuGetErrorString");
    }
};

Driver::Driver(std::unique_ptr<at::DynamicLibrary> library, std::unique_ptr<Functions> functions)
    : library_(std::move(library)), functions_(std::move(functions)) {}

Driver::~Driver() = default;

Result<std::unique_ptr<Driver>> Driver::open() {
    try {
        auto library = std::make_unique<at::DynamicLibrary>(driver_library(), nullptr, /*leak_handle=*/true);
        auto functions = std::make_unique<Functions>(*library);
        std::unique_ptr<Driver> driver(new Driver(std::move(library), std::move(functions)));
        if (const int result = driver->functions_->init(0); result != 0) return driver->failed(result);
        return driver;
    } catch (const c10::Error&) {
        return Error{ErrorCode::not_found,
                     sentence("kernels", "NVIDIA's driver is not there (%1)").with(driver_library())};
    }
}

Error Driver::failed(int result) const {
    const char* text = nullptr;
    functions_->error_string(result, &text);
    return {ErrorCode::internal,
            sentence("kernels", "NVIDIA's driver says: %1").with(text ? std::string(text) : std::to_string(result))};
}

Result<int> Driver::capability(int device) const {
    int handle = 0, major = 0, minor = 0;
    if (const int result = functions_->device(&handle, device); result != 0) return failed(result);
    if (const int result = functions_->attribute(&major, kCapabilityMajor, handle); result != 0) return failed(result);
    if (const int result = functions_->attribute(&minor, kCapabilityMinor, handle); result != 0) return failed(result);
    return 10 * major + minor;
}

Result<std::string> Driver::name(int device) const {
    int handle = 0;
    char text[128] = {};
    if (const int result = functions_->device(&handle, device); result != 0) return failed(result);
    if (const int result = functions_->name(text, sizeof text - 1, handle); result != 0) return failed(result);
    return std::string(text);
}

Result<std::uint64_t> Driver::total_memory(int device) const {
    int handle = 0;
    std::size_t bytes = 0;
    if (const int result = functions_->device(&handle, device); result != 0) return failed(result);
    if (const int result = functions_->total(&bytes, handle); result != 0) return failed(result);
    return std::uint64_t{bytes};
}

template <class Work>
Result<void> Driver::on(int device, const Work& work) const {
    const auto index = static_cast<std::size_t>(device);
    if (contexts_.size() <= index) contexts_.resize(index + 1);
    if (!contexts_[index]) {
        int handle = 0;
        if (const int result = functions_->device(&handle, device); result != 0) return failed(result);
        if (const int result = functions_->retain(&contexts_[index], handle); result != 0) return failed(result);
    }
    if (const int result = functions_->push(contexts_[index]); result != 0) return failed(result);
    const int result = work();
    void* popped = nullptr;
    functions_->pop(&popped);
    if (result != 0) return failed(result);
    return Done{};
}

Result<std::uint64_t> Driver::free_memory(int device) const {
    std::size_t free = 0, total = 0;
    PHOTOFLUX_CHECK(on(device, [&] { return functions_->free(&free, &total); }));
    return std::uint64_t{free};
}

Result<Driver::Function> Driver::load(const Compiler::Image& image, int device) {
    Function function = nullptr;
    PHOTOFLUX_CHECK(on(device, [&] {
        void* module = nullptr;
        const int result = functions_->load(&module, image.code.data());
        return result != 0 ? result : functions_->function(&function, module, image.entry.c_str());
    }));
    return function;
}

Result<void> Driver::launch(Function function, const Grid& grid, const void* arguments, void* stream, int device) {
    void* list[] = {const_cast<void*>(arguments)};
    return on(device, [&] {
        return functions_->launch(function, grid.x, grid.y, grid.z, grid.threads, 1, 1, 0, stream, list, nullptr);
    });
}

}  // namespace photoflux::kernels
