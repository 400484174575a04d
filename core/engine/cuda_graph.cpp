#include "engine/cuda_graph.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <c10/util/Exception.h>

namespace photoflux::engine {

namespace {

class CudaRecording final : public sampling::Recording {
public:
    explicit CudaRecording(at::Device device) : device_(device) {}

    void record(const std::function<void()>& work) override {
        // Only another stream than the usual one can be recorded. Memory that is cached but not used would be missing
        // in the graph's own.
        const auto usual = c10::cuda::getCurrentCUDAStream(device_.index());
        usual.synchronize();
        c10::cuda::CUDACachingAllocator::emptyCache();
        const c10::cuda::CUDAStreamGuard recorded(c10::cuda::getStreamFromPool(false, device_.index()));
        // Other threads go on as they like: copies of weights, say.
        graph_.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
        try {
            work();
        } catch (...) {
            stop_after_failure();
            throw;
        }
        graph_.capture_end();
    }

    void replay() override { graph_.replay(); }

private:
    void stop_after_failure() {
        try {
            graph_.capture_end();
        } catch (const c10::Error&) {
            // What broke the work broke the recording, too; the first is what is reported.
        }
    }

    at::Device device_;
    at::cuda::CUDAGraph graph_;
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
