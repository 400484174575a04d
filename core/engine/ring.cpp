#include "engine/ring.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/Event.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <utility>

namespace photoflux::engine {

/// One piece on its way.
struct Ring::Transfer {
    std::size_t unit = 0, slot = 0;
    std::future<Result<void>> done;     ///< the copies are made, or stand in the stream
    std::optional<c10::Event> free;     ///< what computed with the slot's old content has ended
    std::optional<c10::Event> arrived;  ///< the copies have ended
};

Ring::Ring(std::int64_t bytes, at::Device device, bool overlap, Fill fill)
    : device_(device), overlap_(overlap), fill_(std::move(fill)) {
    for (int slot = 0; slot < (overlap ? 2 : 1); ++slot) arenas_.emplace_back(bytes, device);
}

Ring::~Ring() {
    if (transfer_ && transfer_->done.valid()) transfer_->done.wait();
}

void Ring::start(std::size_t unit, std::size_t slot) {
    auto transfer = std::make_unique<Transfer>();
    transfer->unit = unit;
    transfer->slot = slot;
    if (!device_.is_cpu()) {
        const c10::impl::VirtualGuardImpl guard(device_.type());
        transfer->free.emplace(device_.type());
        transfer->free->record(guard.getStream(device_));
        transfer->arrived.emplace(device_.type());
    }
    auto* place = transfer.get();
    transfer->done = std::async(overlap_ ? std::launch::async : std::launch::deferred, [this, place]() -> Result<void> {
        const c10::InferenceMode ordinary(false);
        const at::NoGradGuard no_grad;
        arenas_[place->slot].reset();
        if (device_.is_cpu()) return fill_(place->unit, place->slot, arenas_[place->slot]);
        const c10::impl::VirtualGuardImpl guard(device_.type());
        guard.setDevice(device_);
        const c10::Stream copies = guard.getStreamFromGlobalPool(device_);
        const c10::Stream before = guard.exchangeStream(copies);
        place->free->block(copies);
        auto filled = fill_(place->unit, place->slot, arenas_[place->slot]);
        place->arrived->record(copies);
        guard.exchangeStream(before);
        return filled;
    });
    transfer_ = std::move(transfer);
}

std::size_t Ring::slot_of(std::size_t unit, std::size_t next) {
    if (!transfer_ || transfer_->unit != unit) {
        // Without overlap nothing has been read yet; with it the piece that nobody wants must arrive first.
        if (transfer_ && overlap_) transfer_->done.wait();
        start(unit, transfer_ ? transfer_->slot : 0);
    }
    const auto filled = transfer_->done.get();
    const std::size_t slot = transfer_->slot;
    if (!filled.ok()) {
        transfer_.reset();
        throw Unfilled{filled.failure()};
    }
    if (!device_.is_cpu()) {
        const c10::impl::VirtualGuardImpl guard(device_.type());
        transfer_->arrived->block(guard.getStream(device_));
    }
    start(next, overlap_ ? 1 - slot : 0);
    return slot;
}

}  // namespace photoflux::engine
