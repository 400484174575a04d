#include "decoder/lock_layers_linux.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace photoflux::decoder {
namespace {

// The numbers of system calls differ between processors; a filter for another one must not pass for this one's.
#if defined(__x86_64__)
constexpr std::uint32_t kProcessor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kProcessor = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t kProcessor = AUDIT_ARCH_RISCV64;
#else
#error "name this processor's AUDIT_ARCH: the picture decoder is locked by system call numbers"
#endif

/// The calls that need no look at their arguments: memory, waiting for one's own threads, time, random numbers.
constexpr long kAllowed[] = {
    SYS_munmap,          SYS_mremap,       SYS_madvise,      SYS_brk,
    SYS_futex,           SYS_exit,         SYS_exit_group,   SYS_rt_sigreturn,
    SYS_rt_sigprocmask,  SYS_rt_sigaction, SYS_sigaltstack,  SYS_restart_syscall,
    SYS_clock_gettime,   SYS_clock_getres, SYS_gettimeofday, SYS_clock_nanosleep,
    SYS_nanosleep,       SYS_getrandom,    SYS_sched_yield,  SYS_sched_getaffinity,
    SYS_set_robust_list, SYS_rseq,         SYS_gettid,       SYS_getpid,
    SYS_getrusage,       SYS_sysinfo,      SYS_setitimer,    SYS_close,
    SYS_lseek,
};

/// A filter for seccomp(2): classic BPF over the call's number and arguments.
class Filter {
public:
    Filter() {
        load(offsetof(seccomp_data, arch));
        code_.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kProcessor, 1, 0));
        finish(SECCOMP_RET_KILL_PROCESS);
        load(offsetof(seccomp_data, nr));
    }

    void allow(long call) {
        unless_equal(static_cast<std::uint32_t>(call), 1);
        finish(SECCOMP_RET_ALLOW);
    }
    void answer(long call, int error) {
        unless_equal(static_cast<std::uint32_t>(call), 1);
        finish(SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error));
    }
    /// Only where the argument is this number.
    void allow_if_equal(long call, int argument, std::uint32_t value) {
        unless_equal(static_cast<std::uint32_t>(call), 4);
        load_argument(argument);
        unless_equal(value, 1);
        finish(SECCOMP_RET_ALLOW);
        load(offsetof(seccomp_data, nr));
    }
    /// Only where all (or none) of these bits are set in the argument.
    void allow_if_bits(long call, int argument, std::uint32_t bits, bool set) {
        unless_equal(static_cast<std::uint32_t>(call), 5);
        load_argument(argument);
        code_.push_back(BPF_STMT(BPF_ALU | BPF_AND | BPF_K, bits));
        unless_equal(set ? bits : 0, 1);
        finish(SECCOMP_RET_ALLOW);
        load(offsetof(seccomp_data, nr));
    }
    void deny_the_rest() { finish(SECCOMP_RET_ERRNO | EPERM); }

    std::vector<sock_filter>& code() { return code_; }

private:
    void load(std::size_t offset) {
        code_.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
    }
    /// The lower half: the arguments that are looked at are 32 bits in the kernel, too, or flags in the lower half.
    void load_argument(int n) {
        const std::size_t low = std::endian::native == std::endian::little ? 0 : 4;
        load(offsetof(seccomp_data, args) + 8 * static_cast<std::size_t>(n) + low);
    }
    /// Goes on when equal, else leaves out the next `steps`.
    void unless_equal(std::uint32_t value, std::uint8_t steps) {
        code_.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, steps));
    }
    void finish(std::uint32_t what) { code_.push_back(BPF_STMT(BPF_RET | BPF_K, what)); }

    std::vector<sock_filter> code_;
};

Filter filter() {
    Filter filter;
    filter.allow_if_equal(SYS_read, 0, STDIN_FILENO);
    filter.allow_if_equal(SYS_write, 0, STDOUT_FILENO);
    filter.allow_if_equal(SYS_write, 0, STDERR_FILENO);
    for (const long call : kAllowed) filter.allow(call);
    // Memory, but none that can be run.
    filter.allow_if_bits(SYS_mmap, 2, PROT_EXEC, false);
    filter.allow_if_bits(SYS_mprotect, 2, PROT_EXEC, false);
    // Threads of this process (libde265, dav1d), never a process. glibc asks clone3 first, whose flags lie in memory.
    filter.allow_if_bits(SYS_clone, 0, CLONE_THREAD | CLONE_VM | CLONE_SIGHAND, true);
    filter.answer(SYS_clone3, ENOSYS);
    filter.allow_if_equal(SYS_prctl, 0, PR_SET_NAME);
    // abort() signals the process itself.
    filter.allow_if_equal(SYS_tgkill, 0, static_cast<std::uint32_t>(getpid()));
    filter.deny_the_rest();
    return filter;
}

}  // namespace

std::string allow_few_calls() {
    Filter rules = filter();
    sock_fprog program{static_cast<unsigned short>(rules.code().size()), rules.code().data()};
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) != 0)
        return std::string("seccomp: ") + std::strerror(errno);
    const int root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0 && errno == EPERM) return {};
    return "files can still be opened";
}

}  // namespace photoflux::decoder
