#pragma once

#include "base/sentence.h"
#include "models/transformer.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace photoflux::sampling {

/// Work of an accelerator that is recorded once and then started as a whole, without the processor's part in it.
class Recording {
public:
    Recording() = default;
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    virtual ~Recording() = default;

    /// Records what `work` starts. Nothing of it may be computed yet, and tensors that it leaves hold their place until
    /// this ends. Called once. Throws what LibTorch throws.
    virtual void record(const std::function<void()>& work) = 0;
    /// Starts it in the current stream.
    virtual void replay() = 0;
};

/// Steps of a transformer by a recording, one for each shape of what it is asked: the first step of a shape is computed
/// as ever, so that everything that is made at first use exists, the second recorded, and from then on played back with
/// other numbers. Keeps the recording of the last shape, which holds the memory of a step. What cannot be recorded is
/// computed as ever. Weights must stay where they are: `clear` after any change. One thread.
class StepGraph {
public:
    using Make = std::function<std::unique_ptr<Recording>()>;
    explicit StepGraph(Make make) : make_(std::move(make)) {}

    /// As Transformer::run. The result is overwritten by the next call.
    at::Tensor run(const models::Transformer& transformer, models::BlockSupply* supply, const at::Tensor& img,
                   const at::Tensor& txt, const models::StepModulation& modulation, const at::Tensor& rotary);
    /// Forgets the recording and its memory.
    void clear();
    /// Why nothing is recorded any more, once, for the user.
    std::optional<Sentence> take_note() { return std::exchange(note_, std::nullopt); }

private:
    /// Everything that changes from step to step.
    struct Asked {
        at::Tensor img, txt, rotary;
        models::StepModulation modulation;

        std::vector<at::Tensor> tensors() const;
        Asked copied() const;
    };
    static bool same_shapes(const Asked& a, const Asked& b);
    bool record(const models::Transformer& transformer, models::BlockSupply* supply, const Asked& asked);

    Make make_;
    std::optional<Asked> asked_;  ///< what the recording reads; before it is made, the last that was asked
    at::Tensor velocity_;         ///< where it writes
    std::unique_ptr<Recording> recording_;
    bool failed_ = false;
    std::optional<Sentence> note_;
};

}  // namespace photoflux::sampling
