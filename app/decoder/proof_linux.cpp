#include "decoder/proof.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <utility>

namespace photoflux::decoder {
namespace {

struct Prepared {
    int internet = -1, local = -1;  ///< sockets from before the lock
    std::string home;               ///< a file in it
    int port = 0;                   ///< where the test listens
    pid_t parent = 0;
};
Prepared prepared;

struct Try {
    const char* what;
    std::function<long()> attempt;  ///< ≥ 0: it was allowed
};

long connect_to_test() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(prepared.port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connect(prepared.internet, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

long connect_locally() {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, "/run/dbus/system_bus_socket", sizeof address.sun_path - 1);
    return connect(prepared.local, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

long execute() {
    char name[] = "/bin/true";
    std::array<char*, 2> arguments{name, nullptr};
    std::array<char*, 1> nothing{nullptr};
    return execve(name, arguments.data(), nothing.data());
}

/// In a child where one can be had, for success would end this process.
long run_program() {
    const pid_t child = fork();
    if (child < 0) return execute();
    if (child == 0) {
        execute();
        _exit(errno);
    }
    int status = 0;
    waitpid(child, &status, 0);
    errno = WEXITSTATUS(status);
    return errno == 0 ? 0 : -1;
}

long start_process(long call) {
    const long child = call == SYS_clone ? syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) : fork();
    if (child == 0) _exit(0);
    if (child > 0) waitpid(static_cast<pid_t>(child), nullptr, 0);
    return child;
}

long run_memory() {
    void* page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? -1 : 0;
}

long make_memory_runnable() {
    void* page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? 0 : mprotect(page, 4096, PROT_READ | PROT_EXEC);
}

std::vector<Try> tries() {
    return {
        {"open /etc/passwd", [] { return open("/etc/passwd", O_RDONLY); }},
        {"open a file at home", [] { return open(prepared.home.c_str(), O_RDONLY); }},
        {"create a file", [] { return open("/tmp/photoflux-proof", O_WRONLY | O_CREAT, 0600); }},
        {"look at a file",
         [] {
             struct stat status{};
             return stat("/etc/passwd", &status);
         }},
        {"open /proc/self/mem", [] { return open("/proc/self/mem", O_RDWR); }},
        {"delete a file", [] { return unlink(prepared.home.c_str()); }},
        {"socket", [] { return socket(AF_INET, SOCK_STREAM, 0); }},
        {"local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0); }},
        {"connect", connect_to_test},
        {"connect locally", connect_locally},
        {"run a program", run_program},
        {"fork", [] { return start_process(SYS_clone3); }},
        {"clone", [] { return start_process(SYS_clone); }},
        {"ptrace the parent", [] { return ptrace(PTRACE_SEIZE, prepared.parent, nullptr, nullptr); }},
        {"signal the parent", [] { return kill(prepared.parent, 0); }},
        {"read the parent's memory",
         [] { return syscall(SYS_process_vm_readv, prepared.parent, nullptr, 0L, nullptr, 0L, 0L); }},
        {"memory that runs", run_memory},
        {"memory made to run", make_memory_runnable},
        {"io_uring", [] { return syscall(SYS_io_uring_setup, 0, nullptr); }},
        {"new namespace", [] { return syscall(SYS_unshare, 0x10000000); }},
        {"duplicate a descriptor", [] { return dup(0); }},
    };
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

}  // namespace

void prepare_proof() {
    const char* home = std::getenv("HOME");
    const char* port = std::getenv("PHOTOFLUX_PROOF_PORT");
    prepared.home = std::string(home ? home : "/") + "/photoflux-proof";
    prepared.port = port ? static_cast<int>(std::strtol(port, nullptr, 10)) : 1;
    prepared.parent = getppid();
    prepared.internet = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    prepared.local = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

int prove(const std::vector<Layer>& layers) {
    std::string text = "{\"layers\": [";
    for (const Layer& layer : layers)
        text += (&layer == layers.data() ? "" : ", ") + ("{\"name\": " + quoted(layer.name)) +
                ", \"held\": " + (layer.held ? "true" : "false") + ", \"why\": " + quoted(layer.why) + "}";
    text += "], \"tries\": {";
    bool first = true;
    for (const auto& [what, attempt] : tries()) {
        errno = 0;
        const long answer = attempt();
        const int why = answer >= 0 ? 0 : errno;
        text += (std::exchange(first, false) ? "" : ", ") + quoted(what) + ": " +
                quoted(why == 0 ? "allowed" : strerrorname_np(why));
    }
    text += "}}\n";
    return std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0;
}

}  // namespace photoflux::decoder
