#include "imaging/close_on_exec_pipe.h"
#include "imaging/decoder_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <thread>

namespace photoflux::imaging {
namespace {

/// How long a cancellation may go unnoticed.
constexpr int kLookAround = 50;  // ms
/// A child whose pipes are closed is ending; its exit code says why.
constexpr std::chrono::milliseconds kPatience{2000};

/// Where libraries and Qt's plugins are found, if the user's system needs to be told. Nothing else is the child's
/// business.
std::vector<std::string> environment() {
    std::vector<std::string> kept{"LC_ALL=C.UTF-8", "TZ=UTC", "OMP_NUM_THREADS=1"};
    for (const char* name : {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH"})
        if (const char* value = std::getenv(name)) kept.push_back(std::string(name) + "=" + value);
    return kept;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// While it lives, writing to a child that is gone returns EPIPE in this thread instead of ending the program.
class NoBrokenPipeSignal {
public:
    NoBrokenPipeSignal() {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        was_pending_ = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoBrokenPipeSignal() {
        sigset_t pending;
        sigpending(&pending);
        int signal = 0;
        if (!was_pending_ && sigismember(&pending, SIGPIPE) == 1) sigwait(&pipe_, &signal);
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipeSignal(const NoBrokenPipeSignal&) = delete;
    NoBrokenPipeSignal& operator=(const NoBrokenPipeSignal&) = delete;

private:
    sigset_t pipe_{}, before_{};
    bool was_pending_ = false;
};

/// Waits until the descriptor can be used.
DecoderProcess::Outcome wait_for(int descriptor, short events, DecoderProcess::Deadline deadline,
                                 const CancelToken& cancel) {
    using Outcome = DecoderProcess::Outcome;
    for (;;) {
        if (cancel.cancelled()) return Outcome::cancelled;
        const auto now = std::chrono::steady_clock::now();
        if (now >= deadline) return Outcome::late;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - now).count() + 1;
        pollfd wanted{descriptor, events, 0};
        const int ready = ::poll(&wanted, 1, static_cast<int>(std::min<std::int64_t>(left, kLookAround)));
        if (ready > 0) return Outcome::done;
        if (ready < 0 && errno != EINTR) return Outcome::gone;
    }
}

}  // namespace

class DecoderProcess::Private {
public:
    ~Private() {
        for (const int descriptor : {input, output})
            if (descriptor >= 0) ::close(descriptor);
    }
    pid_t process = -1;
    int input = -1, output = -1;  ///< this side's ends
    End how;
};

DecoderProcess::DecoderProcess(std::unique_ptr<Private> d) : d(std::move(d)) {}

DecoderProcess::~DecoderProcess() {
    kill();
    end();
}

void DecoderProcess::kill() {
    if (d->process > 0) ::kill(d->process, SIGKILL);
}

std::unique_ptr<DecoderProcess> DecoderProcess::start(const std::filesystem::path& program,
                                                      const std::vector<std::string>& arguments,
                                                      std::error_code& error) {
    auto d = std::make_unique<Private>();
    int to_child[2]{-1, -1}, from_child[2]{-1, -1};
    if (!close_on_exec_pipe(to_child)) {
        error = {errno, std::generic_category()};
        return nullptr;
    }
    d->input = to_child[1];
    if (!close_on_exec_pipe(from_child)) {
        error = {errno, std::generic_category()};
        ::close(to_child[0]);
        return nullptr;
    }
    d->output = from_child[0];

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, to_child[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, from_child[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    // A group of its own: Ctrl-C in a terminal is the parent's to answer.
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);

    std::vector<std::string> words{program.string()}, settings = environment();
    words.insert(words.end(), arguments.begin(), arguments.end());
    const int failed = ::posix_spawn(&d->process, program.c_str(), &actions, &attributes, pointers(words).data(),
                                     pointers(settings).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ::close(to_child[0]);
    ::close(from_child[1]);
    if (failed != 0) {
        error = {failed, std::generic_category()};
        d->process = -1;
        return nullptr;
    }
    for (const int descriptor : {d->input, d->output}) ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return std::unique_ptr<DecoderProcess>(new DecoderProcess(std::move(d)));
}

DecoderProcess::Outcome DecoderProcess::write(std::span<const std::uint8_t> bytes, Deadline deadline,
                                              const CancelToken& cancel) {
    const NoBrokenPipeSignal quiet;
    while (!bytes.empty()) {
        const ssize_t count = ::write(d->input, bytes.data(), bytes.size());
        if (count > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        } else if (count < 0 && errno == EAGAIN) {
            const Outcome waited = wait_for(d->input, POLLOUT, deadline, cancel);
            if (waited != Outcome::done) return waited;
        } else if (count == 0 || errno != EINTR) {
            return Outcome::gone;
        }
    }
    return Outcome::done;
}

DecoderProcess::Outcome DecoderProcess::read(std::span<std::uint8_t> into, Deadline deadline,
                                             const CancelToken& cancel) {
    while (!into.empty()) {
        const ssize_t count = ::read(d->output, into.data(), into.size());
        if (count > 0) {
            into = into.subspan(static_cast<std::size_t>(count));
        } else if (count < 0 && errno == EAGAIN) {
            const Outcome waited = wait_for(d->output, POLLIN, deadline, cancel);
            if (waited != Outcome::done) return waited;
        } else if (count == 0 || errno != EINTR) {
            return Outcome::gone;
        }
    }
    return Outcome::done;
}

DecoderProcess::End DecoderProcess::end() {
    if (d->process <= 0) return d->how;
    const auto until = std::chrono::steady_clock::now() + kPatience;
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(d->process, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (ended == 0) {
        ::kill(d->process, SIGKILL);
        ended = ::waitpid(d->process, &status, 0);
    }
    d->process = -1;
    if (ended > 0 && WIFEXITED(status)) d->how.code = WEXITSTATUS(status);
    if (ended > 0 && WIFSIGNALED(status)) d->how.signal = WTERMSIG(status);
    return d->how;
}

}  // namespace photoflux::imaging
