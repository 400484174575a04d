#include "engine/guarded.h"

#include "engine/ring.h"

#include <c10/util/Exception.h>

#include <new>

namespace photoflux::engine {

namespace {

/// LibTorch reports a full main memory as a plain error with this word in it.
bool is_out_of_memory(const std::string& message) {
    return message.find("DefaultCPUAllocator") != std::string::npos ||
           message.find("out of memory") != std::string::npos;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

Result<void> guarded(const Sentence& memory_ran_out, const std::function<Result<void>()>& work) {
    const Error out_of_memory{ErrorCode::no_memory, memory_ran_out};
    try {
        return work();
    } catch (const Ring::Unfilled& unfilled) {
        return unfilled.failure;
    } catch (const c10::OutOfMemoryError&) {
        return out_of_memory;
    } catch (const std::bad_alloc&) {
        return out_of_memory;
    } catch (const c10::Error& error) {
        const std::string message = error.what_without_backtrace();
        if (is_out_of_memory(message)) return out_of_memory;
        return Error{ErrorCode::internal, sentence("engine", "LibTorch failed: %1").with(first_line(message))};
    } catch (const std::exception& error) {
        return Error{ErrorCode::internal, sentence("engine", "unexpected failure: %1").with(error.what())};
    }
}

}  // namespace photoflux::engine
