#include "engine/cuda_graph.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <c10/util/Exception.h>

namespace photoflux::engine {

namespace {

class CudaRecording final : public sampling::Recording {
public:
    explicit CudaRecording(at::Device device) : device_(device) {}

    void record(const std::function<void()>& work) override {
        // Only another stream than the usual one can be recorded. Memory that is cached but not used would be missing
        // in the graph's own. By the guard that knows no device, for CUDA's own would have to be linked with its
        // runtime.
        const c10::impl::VirtualGuardImpl guard(at::kCUDA);
        const c10::Stream usual = guard.getStream(device_);
        usual.synchronize();
        at::getDeviceAllocator(at::kCUDA)->emptyCache();
        guard.exchangeStream(guard.getStreamFromGlobalPool(device_));
        try {
            // Other threads go on as they like: copies of weights, say.
            graph_.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
            capturing_ = true;
            work();
            capturing_ = false;
            graph_.capture_end();
        } catch (...) {
            if (capturing_) stop_after_failure();
            guard.exchangeStream(usual);
            throw;
        }
        guard.exchangeStream(usual);
    }

    void replay() override { graph_.replay(); }

private:
    void stop_after_failure() {
        try {
            graph_.capture_end();
        } catch (const c10::Error&) {
            graph_.reset();  // what broke the work broke the recording, too; the first is what is reported
        }
    }

    at::Device device_;
    at::cuda::CUDAGraph graph_;
    bool capturing_ = false;
};

}  // namespace

bool records_graphs(at::Device device, std::int64_t bytes) {
    if (!device.is_cuda()) return false;
    const auto [free, total] = at::getDeviceAllocator(at::kCUDA)->getMemoryInfo(device.index());
    return free >= static_cast<std::size_t>(bytes);
}

std::unique_ptr<sampling::Recording> cuda_recording(at::Device device) {
    return std::make_unique<CudaRecording>(device);
}

}  // namespace photoflux::engine
