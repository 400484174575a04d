#include "kernels/cuda_launcher.h"

#include "kernels/compiler.h"
#include "kernels/driver.h"

#include <c10/core/impl/VirtualGuardImpl.h>

#include <future>
#include <map>
#include <optional>
#include <utility>

namespace photoflux::kernels {

namespace {

class CudaLauncher final : public Launcher {
public:
    c10::DeviceType device_type() const override { return at::kCUDA; }

    bool launch(const Kernel& kernel, const Grid& grid, const void* arguments, at::Device device) override {
        if (broken_) return false;
        const auto started = start(kernel, grid, arguments, device);
        if (!started.ok()) note(started.error());
        return started.ok();
    }

    void prepare(at::Device device, at::ScalarType type) override {
        const char* name = type_name(type);
        if (broken_ || !name) return;
        if (const auto opened = open(); !opened.ok()) return note(opened.error());
        const auto capability = driver_->capability(device.index());
        if (!capability.ok()) return note(capability.error());
        for (const char* kernel : {"modulated_norm", "gated_sum", "normed_heads", "join_gelu"})
            image({"streams.cuh", std::string(kernel) + "<" + name + ">"}, *capability);
    }

    std::vector<Sentence> take_notes() override { return std::exchange(notes_, {}); }

private:
    using Image = std::shared_future<Result<Compiler::Image>>;

    Result<void> open() {
        if (!driver_) {
            PHOTOFLUX_TRY(driver_, Driver::open());
        }
        if (!compiler_) {
            PHOTOFLUX_TRY(compiler_, Compiler::open(nvrtc_libraries()));
        }
        return Done{};
    }

    /// Begins to compile beside the caller unless that was begun before.
    const Image& image(const Kernel& kernel, int capability) {
        auto& image = images_[{kernel.name, capability}];
        if (!image.valid())
            image = std::async(std::launch::async, [compiler = compiler_.get(), kernel, capability] {
                        return compiler->compile(kernel, capability);
                    }).share();
        return image;
    }

    Result<void> start(const Kernel& kernel, const Grid& grid, const void* arguments, at::Device device) {
        const auto [place, fresh] = functions_.try_emplace({kernel.name, device.index()}, nullptr);
        if (fresh) {
            PHOTOFLUX_CHECK(open());
            PHOTOFLUX_TRY(const int capability, driver_->capability(device.index()));
            const auto& compiled = image(kernel, capability).get();
            if (!compiled.ok()) return compiled.failure();
            PHOTOFLUX_TRY(place->second, driver_->load(*compiled, device.index()));
        }
        const c10::impl::VirtualGuardImpl guard(at::kCUDA);
        PHOTOFLUX_TRY(void* const stream, handle_of(guard.getStream(device)));
        return driver_->launch(place->second, grid, arguments, stream, device.index());
    }

    /// CUDA's own name of a stream. Before LibTorch 2.13 only that of the default stream is known.
    template <class Stream>
    static Result<void*> handle_of(const Stream& stream) {
        if constexpr (requires { stream.native_handle(); }) {
            return stream.native_handle();
        } else {
            if (stream.id() == 0) return nullptr;
            return Error{ErrorCode::internal, sentence("kernels", "this LibTorch does not name its streams")};
        }
    }

    /// Nothing is tried again: what fails once would fail, and cost time, in every layer.
    void note(const Error& error) {
        broken_ = true;
        notes_.push_back(
            sentence("kernels", "LibTorch's own operations are used in place of faster ones for this graphics card: %1")
                .with(argument(error)));
    }

    std::unique_ptr<Driver> driver_;
    std::unique_ptr<Compiler> compiler_;
    std::map<std::pair<std::string, int>, Image> images_;                            ///< by capability
    std::map<std::pair<std::string, at::DeviceIndex>, Driver::Function> functions_;  ///< by device
    std::vector<Sentence> notes_;
    bool broken_ = false;
};

}  // namespace

std::unique_ptr<Launcher> cuda_launcher() { return std::make_unique<CudaLauncher>(); }

}  // namespace photoflux::kernels
