// Preloaded into `photoflux` by kill_test.py: counts the calls that change a folder on the disk, over all threads, and
// at one of them ends the process or finds the disk full.
//   PHOTOFLUX_SHIM_FOLDER  the folder; calls on other files pass
//   PHOTOFLUX_SHIM_AT      the call, from 1; 0: none
//   PHOTOFLUX_SHIM_DO      kill, or full: this call and all later ones that need room fail with ENOSPC
//   PHOTOFLUX_SHIM_COUNT   a file that is told how many there were
//   PHOTOFLUX_SHIM_FREE    bytes that the disk says to have free

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const char* folder = nullptr;  // null: everything passes
long at = 0;
bool kills = false;
std::atomic<long> calls = 0;

/// Only the program itself: its decoders are locked and do not write.
__attribute__((constructor)) void begin() {
    if (std::strcmp(program_invocation_short_name, "photoflux") != 0) return;
    const char* number = std::getenv("PHOTOFLUX_SHIM_AT");
    const char* what = std::getenv("PHOTOFLUX_SHIM_DO");
    at = number ? std::strtol(number, nullptr, 10) : 0;
    kills = what && std::strcmp(what, "kill") == 0;
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

bool inside(int handle) {
    if (!folder) return false;
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const auto size = ::readlink(link, path, sizeof path - 1);
    if (size < 0) return false;
    path[size] = 0;
    return inside(path);
}

/// False when the call is to fail, with errno.
bool passes(bool needs_room) {
    const long call = ++calls;
    if (at == 0 || call < at) return true;
    if (kills) std::raise(SIGKILL);
    if (!needs_room) return true;
    errno = ENOSPC;
    return false;
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

#define PHOTOFLUX_SHIM(result, name, parameters, arguments, file, needs_room) \
    result name parameters {                                                  \
        if (inside(file) && !passes(needs_room)) return -1;                   \
        return next<result parameters>(#name) arguments;                      \
    }

PHOTOFLUX_SHIM(ssize_t, write, (int handle, const void* bytes, size_t size), (handle, bytes, size), handle, true)
PHOTOFLUX_SHIM(ssize_t, pwrite, (int handle, const void* bytes, size_t size, off_t place), (handle, bytes, size, place),
               handle, true)
PHOTOFLUX_SHIM(ssize_t, pwrite64, (int handle, const void* bytes, size_t size, off64_t place),
               (handle, bytes, size, place), handle, true)
PHOTOFLUX_SHIM(int, ftruncate, (int handle, off_t size), (handle, size), handle, true)
PHOTOFLUX_SHIM(int, ftruncate64, (int handle, off64_t size), (handle, size), handle, true)
PHOTOFLUX_SHIM(int, posix_fallocate, (int handle, off_t from, off_t size), (handle, from, size), handle, true)
PHOTOFLUX_SHIM(int, fsync, (int handle), (handle), handle, true)
PHOTOFLUX_SHIM(int, fdatasync, (int handle), (handle), handle, true)
PHOTOFLUX_SHIM(int, rename, (const char* from, const char* to), (from, to), to, true)
PHOTOFLUX_SHIM(int, link, (const char* from, const char* to), (from, to), to, true)
PHOTOFLUX_SHIM(int, mkdir, (const char* path, mode_t mode), (path, mode), path, true)
PHOTOFLUX_SHIM(int, unlink, (const char* path), (path), path, false)
PHOTOFLUX_SHIM(int, remove, (const char* path), (path), path, false)

#define PHOTOFLUX_SHIM_OPEN(name)                                                                    \
    int name(const char* path, int flags, ...) {                                                     \
        va_list rest;                                                                                \
        va_start(rest, flags);                                                                       \
        const auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0U;                      \
        va_end(rest);                                                                                \
        if ((flags & O_CREAT) != 0 && inside(path) && !passes(::access(path, F_OK) != 0)) return -1; \
        return next<int(const char*, int, ...)>(#name)(path, flags, mode);                           \
    }
PHOTOFLUX_SHIM_OPEN(open)
PHOTOFLUX_SHIM_OPEN(open64)

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
