#include "weights/mapped_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <utility>

namespace photoflux::weights {

namespace {

/// One mapping, readable from a signal handler: lock-free, no memory of its own.
struct Slot {
    enum State { unused, changing, in_use };
    std::atomic<int> state = unused;
    std::uintptr_t begin = 0, end = 0;
    char path[1024] = {};
};

std::array<Slot, 512> slots;
static_assert(std::atomic<int>::is_always_lock_free);

int enter(const void* data, std::size_t size, const std::string& path) {
    for (std::size_t i = 0; i < slots.size(); ++i) {
        int expected = Slot::unused;
        if (!slots[i].state.compare_exchange_strong(expected, Slot::changing, std::memory_order_acquire)) continue;
        slots[i].begin = reinterpret_cast<std::uintptr_t>(data);
        slots[i].end = slots[i].begin + size;
        std::strncpy(slots[i].path, path.c_str(), sizeof slots[i].path - 1);
        slots[i].state.store(Slot::in_use, std::memory_order_release);
        return static_cast<int>(i);
    }
    return -1;
}

const Slot* slot_of(std::uintptr_t address) {
    for (const Slot& slot : slots)
        if (slot.state.load(std::memory_order_acquire) == Slot::in_use && address >= slot.begin && address < slot.end)
            return &slot;
    return nullptr;
}

struct sigaction previous_handler;

void say(const char* text) {
    // Nothing can be done if stderr is closed.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, std::strlen(text));
}

// Only async-signal-safe calls here. jobs/worker_death.cpp knows this sentence, to say it in the user's language.
void on_bus_error(int signal, siginfo_t* info, void* context) {
    if (const Slot* slot = slot_of(reinterpret_cast<std::uintptr_t>(info->si_addr))) {
        say("[weights] ");
        say(slot->path);
        say(" was cut or its disk vanished while it was in use; let downloads and copies finish first, then start "
            "again.\n");
        ::_exit(3);
    }
    if (previous_handler.sa_flags & SA_SIGINFO) {
        previous_handler.sa_sigaction(signal, info, context);
    } else if (previous_handler.sa_handler != SIG_DFL && previous_handler.sa_handler != SIG_IGN) {
        previous_handler.sa_handler(signal);
    } else {
        // The faulting instruction runs again and meets the default action.
        ::signal(SIGBUS, SIG_DFL);
    }
}

Error cannot_open(const std::filesystem::path& path, int code) {
    const std::string name = display_path(path);
    switch (code) {
        case ENOENT:
        case ENOTDIR:
            return {ErrorCode::not_found,
                    sentence("weights", "%1 does not exist; it was moved, or never downloaded.").with(name)};
        case EACCES:
        case EPERM:
            return {ErrorCode::bad_input, sentence("weights", "%1 may not be read; check its permissions.").with(name)};
        case EMFILE:
        case ENFILE:
            return {ErrorCode::no_memory,
                    sentence("weights", "%1 cannot be opened: too many files are open.").with(name)};
        case ENOMEM:
            return {ErrorCode::no_memory,
                    sentence("weights", "%1 cannot be mapped: not enough address space.").with(name)};
        default:
            return {ErrorCode::bad_input,
                    sentence("weights", "%1 cannot be opened: %2.").with(name, std::strerror(code))};
    }
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    // O_NONBLOCK: a named pipe must not hang here.
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0) return cannot_open(path, errno);
    struct stat status{};
    const bool known = ::fstat(handle, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
        ::close(handle);
        const Sentence what = known && S_ISDIR(status.st_mode) ? sentence("weights", "%1 is not a file but a folder.")
                                                               : sentence("weights", "%1 is not a file.");
        return Error{ErrorCode::bad_input, what.with(display_path(path))};
    }
    MappedFile file;
    file.path_ = path;
    file.size_ = static_cast<std::size_t>(status.st_size);
    if (file.size_ > 0) {
        void* data = ::mmap(nullptr, file.size_, PROT_READ, MAP_SHARED, handle, 0);
        if (data == MAP_FAILED) {
            const int code = errno;
            ::close(handle);
            return cannot_open(path, code);
        }
        file.data_ = static_cast<const std::byte*>(data);
        file.slot_ = enter(data, file.size_, display_path(path));
    }
    ::close(handle);
    return file;
}

void MappedFile::close() noexcept {
    if (!data_) return;
    // First forget, then unmap: the address may soon belong to somebody else.
    if (slot_ >= 0) slots[static_cast<std::size_t>(slot_)].state.store(Slot::unused, std::memory_order_release);
    ::munmap(const_cast<std::byte*>(data_), size_);
    data_ = nullptr;
    size_ = 0;
    slot_ = -1;
}

void MappedFile::give_back(const std::byte* bytes, std::size_t size) {
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(bytes);
    const std::uintptr_t begin = (address + page - 1) / page * page, end = (address + size) / page * page;
    // Advice: where it is not taken, only memory is lost.
    if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

void install_cut_file_handler() {
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction action{};
        action.sa_sigaction = on_bus_error;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        ::sigemptyset(&action.sa_mask);
        // What was there before is known before ours can run.
        ::sigaction(SIGBUS, nullptr, &previous_handler);
        ::sigaction(SIGBUS, &action, nullptr);
    });
}

}  // namespace photoflux::weights
