#include "terminal.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>
#include <QSocketNotifier>
#include <QSysInfo>
#include <csignal>

namespace photoflux::cli {
namespace {

// A signal handler may only touch what is lock-free: it writes one byte, and the event loop reads it.
int ends[2] = {-1, -1};
volatile std::sig_atomic_t stops = 0;

void on_signal(int) {
    if (stops) _exit(130);
    stops = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

}  // namespace

bool stderr_is_terminal() { return isatty(STDERR_FILENO) == 1; }

bool window_possible() {
    const bool has_display = qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("DISPLAY");
    return has_display || QSysInfo::kernelType() == QLatin1String("darwin");
}

QByteArray read_secret_line() {
    termios before{};
    const bool terminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QByteArray line;
    char byte = 0;
    while (line.size() < 4096 && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n') line.append(byte);
    if (terminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

void let_writes_fail() {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    // A closed stream's number would go to the next file; opened the wrong way round, every use of it fails.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) static_cast<void>(::open("/dev/null", stream ? O_RDONLY : O_WRONLY));
    }
}

StopRequest::StopRequest(QObject* parent) : QObject(parent) {
    if (ends[0] < 0 && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;  // Ctrl-C ends at once
    auto* notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        if (::read(ends[1], &byte, 1) == 1) Q_EMIT requested();
    });
    struct sigaction action{};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

}  // namespace photoflux::cli
