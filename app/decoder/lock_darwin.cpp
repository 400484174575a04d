#include "decoder/lock.h"

#include <fcntl.h>
#include <sandbox.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace photoflux::decoder {
namespace {

constexpr int kDescriptors = 3;  // stdin, stdout, stderr

bool limit(int what, rlim_t value) {
    const rlimit wanted{value, value};
    return setrlimit(what, &wanted) == 0;
}

}  // namespace

void take_standard_streams() {
    for (int descriptor = kDescriptors; descriptor < getdtablesize(); ++descriptor) close(descriptor);
    std::signal(SIGPIPE, SIG_DFL);  // a parent that is gone ends this process
}

Result<void> limit_resources(std::int64_t memory) {
    limit(RLIMIT_AS, static_cast<rlim_t>(memory));  // macOS takes it as advice
    limit(RLIMIT_FSIZE, 0);
    if (limit(RLIMIT_CORE, 0)) return Done{};
    return Error{ErrorCode::internal, sentence("decoder", "limits cannot be set: %1").with(std::strerror(errno))};
}

Result<std::vector<Layer>> lock(const std::vector<std::string>&) {
    char* why = nullptr;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"  // Apple names nothing else for a plain program
    const int failed = sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &why);
#pragma clang diagnostic pop
    if (failed != 0)
        return Error{ErrorCode::internal, sentence("decoder", "the sandbox refuses: %1").with(why ? why : "")};
    const int file = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    if (file >= 0) return Error{ErrorCode::internal, sentence("decoder", "files can still be opened in the sandbox")};
    return std::vector<Layer>{{"sandbox", true, ""}};
}

void end_after(std::chrono::seconds time) {
    itimerval timer{};
    timer.it_value.tv_sec = static_cast<time_t>(time.count());
    setitimer(ITIMER_REAL, &timer, nullptr);  // SIGALRM ends a process that does not handle it
}

}  // namespace photoflux::decoder
