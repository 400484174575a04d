#include "training/step_heap.h"

namespace photoflux::training {

StepHeap::StepHeap() = default;
StepHeap::~StepHeap() = default;

}  // namespace photoflux::training
