// Preloaded into a program by crashes.py: counts the calls that change a folder on the disk, over all threads, and at
// one of them ends the process or finds the disk full; or records them all.
//   PHOTOFLUX_SHIM_PROGRAM the program; in others (its decoders) everything passes
//   PHOTOFLUX_SHIM_FOLDER  the folder; calls on other files pass
//   PHOTOFLUX_SHIM_AT      the call, from 1; 0: none
//   PHOTOFLUX_SHIM_DO      kill, or full: this call and all later ones that need room fail with ENOSPC
//   PHOTOFLUX_SHIM_COUNT   a file that is told how many there were
//   PHOTOFLUX_SHIM_FREE    bytes that the disk says to have free
//   PHOTOFLUX_SHIM_LOG     a file for the recording (power_cut.py reads it): a line
//   "NAME\tINODE\tPLACE\tSIZE\tPATH\tPATH",
//                          then SIZE bytes

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

namespace {

const char* folder = nullptr;  // null: everything passes
long at = 0;
bool kills = false;
int log_handle = -1;
std::atomic<long> calls = 0;

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// What is done and what is recorded have the same order.
std::recursive_mutex& turn() {
    static std::recursive_mutex mutex;
    return mutex;
}

__attribute__((constructor)) void begin() {
    const char* program = std::getenv("PHOTOFLUX_SHIM_PROGRAM");
    if (!program || std::strcmp(program_invocation_short_name, program) != 0) return;
    const char* number = std::getenv("PHOTOFLUX_SHIM_AT");
    const char* what = std::getenv("PHOTOFLUX_SHIM_DO");
    at = number ? std::strtol(number, nullptr, 10) : 0;
    kills = what && std::strcmp(what, "kill") == 0;
    if (const char* log = std::getenv("PHOTOFLUX_SHIM_LOG"))
        log_handle = next<int(const char*, int, ...)>("open")(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    folder = std::getenv("PHOTOFLUX_SHIM_FOLDER");
}

__attribute__((destructor)) void end() {
    const char* file = std::getenv("PHOTOFLUX_SHIM_COUNT");
    if (!folder || !file) return;
    folder = nullptr;
    if (std::FILE* out = std::fopen(file, "w")) {
        std::fprintf(out, "%ld", calls.load());
        std::fclose(out);
    }
}

bool inside(const char* path) { return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0; }

std::string path_of(int handle) {
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const auto size = ::readlink(link, path, sizeof path);
    return size < 0 ? std::string() : std::string(path, static_cast<std::size_t>(size));
}

bool inside(int handle) { return folder && inside(path_of(handle).c_str()); }

/// False when the call is to fail, with errno.
bool passes(bool needs_room) {
    const long call = ++calls;
    if (at == 0 || call < at) return true;
    if (kills) std::raise(SIGKILL);
    if (!needs_room) return true;
    errno = ENOSPC;
    return false;
}

unsigned long inode_of(int handle) {
    struct stat state{};
    return ::fstat(handle, &state) == 0 ? static_cast<unsigned long>(state.st_ino) : 0;
}

void note(const char* name, unsigned long inode, long place, const void* bytes, std::size_t size, const char* path = "",
          const char* other = "") {
    if (log_handle < 0) return;
    const int kept = errno;
    char numbers[96];
    std::snprintf(numbers, sizeof numbers, "\t%lu\t%ld\t%zu\t", inode, place, size);
    std::string line = std::string(name) + numbers + path + '\t' + other + '\n';
    if (size > 0) line.append(static_cast<const char*>(bytes), size);
    static auto* const write = next<ssize_t(int, const void*, size_t)>("write");
    for (std::size_t done = 0; done < line.size();) {
        const auto part = write(log_handle, line.data() + done, line.size() - done);
        if (part <= 0) std::abort();
        done += static_cast<std::size_t>(part);
    }
    errno = kept;
}

}  // namespace

extern "C" {

// A call on a file that is open, or on a path; `noted` records it once it is done.
#define PHOTOFLUX_SHIM(result, name, parameters, arguments, file, needs_room, noted) \
    result name parameters {                                                         \
        static auto* const call = next<result parameters>(#name);                    \
        if (!inside(file)) return call arguments;                                    \
        const std::lock_guard lock(turn());                                          \
        if (!passes(needs_room)) return -1;                                          \
        const auto done = call arguments;                                            \
        if (done >= 0) {                                                             \
            noted;                                                                   \
        }                                                                            \
        return done;                                                                 \
    }

ssize_t write(int handle, const void* bytes, size_t size) {
    static auto* const call = next<ssize_t(int, const void*, size_t)>("write");
    if (folder && handle == STDOUT_FILENO) {
        const std::lock_guard lock(turn());
        note("say", 0, 0, bytes, size);
        return call(handle, bytes, size);
    }
    if (!inside(handle)) return call(handle, bytes, size);
    const std::lock_guard lock(turn());
    if (!passes(true)) return -1;
    const auto done = call(handle, bytes, size);
    if (done > 0)
        note("write", inode_of(handle), ::lseek(handle, 0, SEEK_CUR) - done, bytes, static_cast<size_t>(done));
    return done;
}

/// Of what a program tells through stdio, at the latest now.
size_t fwrite(const void* bytes, size_t size, size_t count, std::FILE* file) {
    static auto* const call = next<size_t(const void*, size_t, size_t, std::FILE*)>("fwrite");
    if (folder && file == stdout) {
        const std::lock_guard lock(turn());
        note("say", 0, 0, bytes, size * count);
    }
    return call(bytes, size, count, file);
}

PHOTOFLUX_SHIM(ssize_t, pwrite, (int handle, const void* bytes, size_t size, off_t place), (handle, bytes, size, place),
               handle, true, note("write", inode_of(handle), place, bytes, static_cast<size_t>(done)))
PHOTOFLUX_SHIM(ssize_t, pwrite64, (int handle, const void* bytes, size_t size, off64_t place),
               (handle, bytes, size, place), handle, true,
               note("write", inode_of(handle), place, bytes, static_cast<size_t>(done)))

/// libstdc++ writes what it buffered and what is new at once.
ssize_t writev(int handle, const struct iovec* parts, int count) {
    static auto* const call = next<ssize_t(int, const struct iovec*, int)>("writev");
    if (!inside(handle)) return call(handle, parts, count);
    const std::lock_guard lock(turn());
    if (!passes(true)) return -1;
    const auto done = call(handle, parts, count);
    if (done <= 0) return done;
    std::string all;
    for (int i = 0; i < count; ++i) all.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
    note("write", inode_of(handle), ::lseek(handle, 0, SEEK_CUR) - done, all.data(), static_cast<size_t>(done));
    return done;
}

PHOTOFLUX_SHIM(int, ftruncate, (int handle, off_t size), (handle, size), handle, true,
               note("truncate", inode_of(handle), size, nullptr, 0))
PHOTOFLUX_SHIM(int, ftruncate64, (int handle, off64_t size), (handle, size), handle, true,
               note("truncate", inode_of(handle), size, nullptr, 0))
PHOTOFLUX_SHIM(int, posix_fallocate, (int handle, off_t from, off_t size), (handle, from, size), handle, true,
               note("grow", inode_of(handle), from + size, nullptr, 0))
PHOTOFLUX_SHIM(int, fsync, (int handle), (handle), handle, true,
               note("sync", inode_of(handle), 0, nullptr, 0, path_of(handle).c_str()))
PHOTOFLUX_SHIM(int, fdatasync, (int handle), (handle), handle, true,
               note("sync", inode_of(handle), 0, nullptr, 0, path_of(handle).c_str()))
PHOTOFLUX_SHIM(int, rename, (const char* from, const char* to), (from, to), to, true,
               note("rename", 0, 0, nullptr, 0, from, to))
PHOTOFLUX_SHIM(int, link, (const char* from, const char* to), (from, to), to, true,
               note("link", 0, 0, nullptr, 0, from, to))
PHOTOFLUX_SHIM(int, mkdir, (const char* path, mode_t mode), (path, mode), path, true,
               note("mkdir", 0, 0, nullptr, 0, path))
PHOTOFLUX_SHIM(int, unlink, (const char* path), (path), path, false, note("unlink", 0, 0, nullptr, 0, path))
PHOTOFLUX_SHIM(int, remove, (const char* path), (path), path, false, note("unlink", 0, 0, nullptr, 0, path))
PHOTOFLUX_SHIM(int, rmdir, (const char* path), (path), path, false, note("unlink", 0, 0, nullptr, 0, path))

#define PHOTOFLUX_SHIM_OPEN(name)                                                                \
    int name(const char* path, int flags, ...) {                                                 \
        static auto* const call = next<int(const char*, int, ...)>(#name);                       \
        va_list rest;                                                                            \
        va_start(rest, flags);                                                                   \
        const auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0U;                  \
        va_end(rest);                                                                            \
        if ((flags & (O_CREAT | O_TRUNC)) == 0 || !inside(path)) return call(path, flags, mode); \
        const std::lock_guard lock(turn());                                                      \
        const bool there = ::access(path, F_OK) == 0;                                            \
        if (!passes(!there)) return -1;                                                          \
        const int handle = call(path, flags, mode);                                              \
        if (handle < 0) return handle;                                                           \
        if (!there) note("create", inode_of(handle), 0, nullptr, 0, path);                       \
        if (there && (flags & O_TRUNC) != 0) note("truncate", inode_of(handle), 0, nullptr, 0);  \
        return handle;                                                                           \
    }
PHOTOFLUX_SHIM_OPEN(open)
PHOTOFLUX_SHIM_OPEN(open64)

#define PHOTOFLUX_SHIM_FOPEN(name)                                                              \
    std::FILE* name(const char* path, const char* mode) {                                       \
        static auto* const call = next<std::FILE*(const char*, const char*)>(#name);            \
        if (!std::strpbrk(mode, "wa") || !inside(path)) return call(path, mode);                \
        const std::lock_guard lock(turn());                                                     \
        const bool there = ::access(path, F_OK) == 0;                                           \
        if (!passes(!there)) return nullptr;                                                    \
        std::FILE* file = call(path, mode);                                                     \
        if (!file) return file;                                                                 \
        if (!there) note("create", inode_of(::fileno(file)), 0, nullptr, 0, path);              \
        if (there && mode[0] == 'w') note("truncate", inode_of(::fileno(file)), 0, nullptr, 0); \
        return file;                                                                            \
    }
PHOTOFLUX_SHIM_FOPEN(fopen)
PHOTOFLUX_SHIM_FOPEN(fopen64)

#define PHOTOFLUX_SHIM_SPACE(name)                                                      \
    int name(const char* path, struct name* space) {                                    \
        const int failed = next<int(const char*, struct name*)>(#name)(path, space);    \
        const char* free = folder ? std::getenv("PHOTOFLUX_SHIM_FREE") : nullptr;       \
        if (free) space->f_bavail = std::strtoull(free, nullptr, 10) / space->f_frsize; \
        return failed;                                                                  \
    }
PHOTOFLUX_SHIM_SPACE(statvfs)
PHOTOFLUX_SHIM_SPACE(statvfs64)

}  // extern "C"
