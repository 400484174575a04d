#include "engine/warm_models.h"

#include "engine/devices.h"

#include <algorithm>

namespace photoflux::engine {

namespace {

constexpr std::size_t kMostModels = 4;

/// A model that reads its weights again and again is laid out for pictures up to a size; one that keeps all is not.
bool allows(const Pipeline& model, const MemoryBudget& budget) {
    if (model.budget().limit != budget.limit) return false;
    return budget.working <= model.budget().working || (budget.limit == 0 && model.keeps_all());
}

}  // namespace

std::uint64_t WarmModels::held() const {
    std::uint64_t sum = 0;
    for (const auto& model : models_) sum += static_cast<std::uint64_t>(model->held_bytes());
    return sum;
}

Result<Pipeline*> WarmModels::get(ModelFolder folder, const Placement& placement, const MemoryBudget& budget) {
    const auto same = [&](const std::unique_ptr<Pipeline>& model) {
        return model->folder().path == folder.path && model->placement() == placement;
    };
    const auto found = std::find_if(models_.begin(), models_.end(), same);
    if (found != models_.end() && (*found)->folder().fingerprint == folder.fingerprint && allows(**found, budget)) {
        models_.splice(models_.begin(), models_, found);
        return models_.front().get();
    }
    models_.remove_if(same);
    std::erase_if(models_, [&](const auto& model) { return model->placement().device != placement.device; });
    const std::uint64_t wanted = folder.parameters() * c10::elementSize(placement.dtype) + budget.working;
    const auto lacks_room = [&] {
        const std::uint64_t room =
            budget.limit > 0 ? budget.limit - std::min(budget.limit, held()) : free_memory(placement.device);
        return models_.size() >= kMostModels || wanted > room;
    };
    while (!models_.empty() && lacks_room()) models_.pop_back();
    MemoryBudget left = budget;
    left.others = held();
    PHOTOFLUX_TRY(auto model, Pipeline::load(std::move(folder), placement, left));
    models_.push_front(std::move(model));
    return models_.front().get();
}

}  // namespace photoflux::engine
