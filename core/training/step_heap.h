#pragma once

namespace photoflux::training {

/// While it lives, the heap keeps what it frees, however large: steps ask for the same memory again and again, and
/// fresh pages from the system cost them time. What is free goes back to the system at the end. With glibc alone;
/// elsewhere this does nothing. One at a time in a process.
class StepHeap {
public:
    StepHeap();
    ~StepHeap();
    StepHeap(const StepHeap&) = delete;
    StepHeap& operator=(const StepHeap&) = delete;
};

}  // namespace photoflux::training
