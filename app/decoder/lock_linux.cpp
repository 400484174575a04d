#include "decoder/lock.h"

#include "decoder/lock_layers_linux.h"

#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>

namespace photoflux::decoder {
namespace {

constexpr int kDescriptors = 3;  // stdin, stdout, stderr
constexpr rlim_t kDay = 86'400;  // seconds of processor time; far more than the files that one process gets

bool limit(__rlimit_resource what, rlim_t value) {
    rlimit now{};
    if (getrlimit(what, &now) != 0) return false;
    if (now.rlim_max != RLIM_INFINITY) value = std::min(value, now.rlim_max);
    const rlimit wanted{value, value};
    return setrlimit(what, &wanted) == 0;
}

}  // namespace

void take_standard_streams() {
    syscall(SYS_close_range, static_cast<unsigned>(kDescriptors), ~0U, 0U);
    static std::array<std::array<char, 1 << 16>, 2> buffers;  // later stdio would ask the system what to buffer
    std::setvbuf(stdin, buffers[0].data(), _IOFBF, buffers[0].size());
    std::setvbuf(stdout, buffers[1].data(), _IOFBF, buffers[1].size());
    std::signal(SIGPIPE, SIG_DFL);  // a parent that is gone ends this process
}

Result<void> limit_resources(std::int64_t memory) {
    mallopt(M_ARENA_MAX, 1);  // each thread's own would reserve 128 MiB of what is allowed
    // What one file needed is there for the next: the kernel clears pages as slowly as pixels are made.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    constexpr rlim_t kWhileLoading = 64;
    const bool limited = limit(RLIMIT_AS, static_cast<rlim_t>(memory)) && limit(RLIMIT_CORE, 0) &&
                         limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CPU, kDay) && limit(RLIMIT_NOFILE, kWhileLoading);
    if (limited && prctl(PR_SET_DUMPABLE, 0) == 0) return Done{};
    return Error{ErrorCode::internal, sentence("decoder", "limits cannot be set: %1").with(std::strerror(errno))};
}

Result<std::vector<Layer>> lock(const std::vector<std::string>& only) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return Error{ErrorCode::internal,
                     sentence("decoder", "new rights cannot be given up: %1").with(std::strerror(errno))};
    struct Step {
        const char* name;
        std::string (*close)();
    };
    // Not RLIMIT_NPROC: it counts the threads of all of the user's programs. The last layer denies new processes.
    constexpr std::array<Step, 3> kSteps{
        {{"namespaces", enter_empty_namespaces}, {"landlock", forbid_files_by_landlock}, {"seccomp", allow_few_calls}}};
    std::vector<Layer> layers;
    for (const auto& [name, close] : kSteps) {
        if (!only.empty() && std::find(only.begin(), only.end(), name) == only.end()) continue;
        if (close == allow_few_calls) limit(RLIMIT_NOFILE, kDescriptors);
        const std::string why = close();
        layers.push_back({name, why.empty(), why});
        if (!why.empty() && close == allow_few_calls) return Error{ErrorCode::internal, why};
    }
    return layers;
}

void end_after(std::chrono::seconds time) {
    itimerval timer{};
    timer.it_value.tv_sec = static_cast<time_t>(time.count());
    setitimer(ITIMER_REAL, &timer, nullptr);  // SIGALRM ends a process that does not handle it
}

}  // namespace photoflux::decoder
