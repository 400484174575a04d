#include "worker/lora_command.h"

#include "base/cancel.h"
#include "lora/rewrite.h"
#include "protocol/lora_messages.h"

#include <cstdlib>
#include <exception>
#include <new>
#include <optional>
#include <thread>
#include <vector>

namespace photoflux::worker {

namespace {

constexpr std::size_t kReadBytes = 1U << 16;

/// The first message; nothing where the parent went away before it was whole.
Result<std::optional<protocol::Message>> first_message(const Pipes& pipes) {
    protocol::FrameReader reader;
    std::vector<std::uint8_t> buffer(kReadBytes);
    for (;;) {
        PHOTOFLUX_TRY(auto message, reader.next());
        if (message) return message;
        const std::size_t count = pipes.read(buffer);
        if (count == 0) return std::optional<protocol::Message>();
        reader.feed({buffer.data(), count});
    }
}

// Exceptions end here: the parent hears a sentence instead of losing the process.
Result<lora::LoraOutcome> done(const protocol::Message& message, const CancelToken& cancel) {
    try {
        PHOTOFLUX_TRY(const auto job, protocol::lora_job_from(message));
        return lora::rewrite(job, cancel);
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorCode::no_memory,
            sentence("worker", "there is not enough memory for LoRA files of this size; close other programs")};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::internal, sentence("worker", "the engine failed: %1").with(exception.what())};
    }
}

}  // namespace

void run_lora_command(const Pipes& pipes) {
    const auto message = first_message(pipes);
    if (message.ok() && !*message) std::_Exit(2);
    const CancelToken cancel;
    std::thread watch([&pipes, cancel] {
        std::vector<std::uint8_t> buffer(kReadBytes);
        while (pipes.read(buffer) > 0) {
        }
        cancel.cancel();
    });
    const auto outcome = message.ok() ? done(**message, cancel) : Result<lora::LoraOutcome>(message.failure());
    const auto answer = protocol::encode(protocol::message_of(outcome), protocol::InvalidText::replace);
    const bool told = answer.ok() && pipes.write(*answer);
    // The thread waits for a parent that has no more to say.
    watch.detach();
    std::_Exit(told ? 0 : 1);
}

}  // namespace photoflux::worker
