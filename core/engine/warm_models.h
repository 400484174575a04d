#pragma once

#include "engine/pipeline.h"

#include <list>
#include <memory>

namespace photoflux::engine {

/// Models that stay loaded between requests, so that going back to one costs nothing. One thread.
class WarmModels {
public:
    /// The model of that folder, placed so: a warm one whose budget allows this picture, or loaded now. Those that were
    /// not used for the longest time go where memory is needed. Valid until the next call. Errors: as Pipeline::load.
    Result<Pipeline*> get(ModelFolder folder, const Placement& placement, const MemoryBudget& budget);
    void clear() { models_.clear(); }
    std::size_t size() const { return models_.size(); }

private:
    std::uint64_t held() const;

    std::list<std::unique_ptr<Pipeline>> models_;  // used last comes first
};

}  // namespace photoflux::engine
