#include "training/step_heap.h"

#include <malloc.h>

#include <limits>

namespace photoflux::training {

#ifdef __GLIBC__
namespace {

// The most that glibc grows to by itself, and its number of blocks outside the heap.
constexpr int kLargestFromHeap = 32 << 20, kKeptAtTop = 64 << 20, kMostMapped = 65536;

}  // namespace

StepHeap::StepHeap() {
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

StepHeap::~StepHeap() {
    mallopt(M_MMAP_MAX, kMostMapped);
    mallopt(M_MMAP_THRESHOLD, kLargestFromHeap);
    mallopt(M_TRIM_THRESHOLD, kKeptAtTop);
    malloc_trim(0);
}
#else
StepHeap::StepHeap() = default;
StepHeap::~StepHeap() = default;
#endif

}  // namespace photoflux::training
