#include "terminal.h"

#include <io.h>
#include <windows.h>
#include <QMetaObject>
#include <QPointer>
#include <atomic>
#include <cstdlib>

namespace photoflux::cli {
namespace {

std::atomic<StopRequest*> listener = nullptr;
std::atomic<int> stops = 0;

// Windows calls this on a thread of its own.
BOOL WINAPI on_console_event(DWORD event) {
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT) return FALSE;
    if (++stops > 1) std::_Exit(130);
    if (auto* target = listener.load()) {
        QMetaObject::invokeMethod(target, [target] { Q_EMIT target->requested(); }, Qt::QueuedConnection);
    }
    return TRUE;
}

}  // namespace

bool stderr_is_terminal() {
    DWORD mode = 0;
    const HANDLE handle = GetStdHandle(STD_ERROR_HANDLE);
    if (!_isatty(_fileno(stderr)) || !GetConsoleMode(handle, &mode)) return false;
    return SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) !=
           0;  // the line that rewrites itself needs it
}

bool window_possible() { return true; }

QByteArray read_secret_line() {
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    const bool terminal = ::GetConsoleMode(input, &before) != 0;
    if (terminal) ::SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    QByteArray line;
    char byte = 0;
    DWORD count = 0;
    while (line.size() < 4096 && ::ReadFile(input, &byte, 1, &count, nullptr) != 0 && count == 1 && byte != '\n')
        line.append(byte);
    if (terminal) ::SetConsoleMode(input, before);
    return line;
}

void let_writes_fail() {}

StopRequest::StopRequest(QObject* parent) : QObject(parent) {
    listener = this;
    connect(this, &QObject::destroyed, [] { listener = nullptr; });
    SetConsoleCtrlHandler(on_console_event, TRUE);
}

}  // namespace photoflux::cli
