#include "imaging/decoder_process.h"

#include <windows.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <utility>

namespace photoflux::imaging {
namespace {

/// How long a cancellation may go unnoticed, and a child that is ending may take.
constexpr DWORD kLookAround = 50, kPatience = 2000;  // ms
constexpr DWORD kPipeBytes = 1 << 20;

std::error_code last_error() { return {static_cast<int>(GetLastError()), std::system_category()}; }

class Handle {
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : handle_(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (handle_) CloseHandle(handle_);
    }
    HANDLE get() const { return handle_; }
    explicit operator bool() const { return handle_ != nullptr; }

private:
    HANDLE handle_ = nullptr;
};

/// Two ends of a pipe: this side's waits with a deadline (anonymous pipes cannot), the child's does not.
struct Ends {
    Handle ours, childs;
};

Ends make_pipe(bool child_reads) {
    static std::atomic<unsigned> count{0};
    const std::wstring name =
        L"\\\\.\\pipe\\photoflux-decoder-" + std::to_wstring(GetCurrentProcessId()) + L"-" + std::to_wstring(count++);
    const DWORD direction = child_reads ? PIPE_ACCESS_OUTBOUND : PIPE_ACCESS_INBOUND;
    Ends ends;
    ends.ours = Handle(CreateNamedPipeW(name.c_str(), direction | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
                                        PIPE_TYPE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS, 1, kPipeBytes,
                                        kPipeBytes, 0, nullptr));
    if (!ends.ours) return ends;
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    ends.childs = Handle(CreateFileW(name.c_str(), child_reads ? GENERIC_READ : GENERIC_WRITE, 0, &inherited,
                                     OPEN_EXISTING, 0, nullptr));
    return ends;
}

std::wstring wide(const std::string& ascii) { return {ascii.begin(), ascii.end()}; }

/// Names of variables that the child keeps, as CreateProcess wants them: sorted, each ended by NUL, all by another.
std::wstring environment() {
    std::wstring block;
    for (const wchar_t* name : {L"PATH", L"QT_PLUGIN_PATH", L"SystemRoot", L"TEMP"}) {
        std::array<wchar_t, 32'767> value{};
        const DWORD length = GetEnvironmentVariableW(name, value.data(), static_cast<DWORD>(value.size()));
        if (length == 0 || length >= value.size()) continue;
        block += std::wstring(name) + L"=" + std::wstring(value.data(), length);
        block.push_back(L'\0');
    }
    block.push_back(L'\0');
    return block;
}

/// Ends with the last handle to it: a parent that dies takes the child along.
Handle make_job() {
    Handle job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    if (job) SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

}  // namespace

class DecoderProcess::Private {
public:
    /// Starts one operation with `go` and waits for it.
    template <class Go>
    Outcome transfer(HANDLE pipe, std::size_t& done, Deadline deadline, const CancelToken& cancel, const Go& go) {
        OVERLAPPED running{};
        running.hEvent = event.get();
        ResetEvent(running.hEvent);
        if (!go(&running) && GetLastError() != ERROR_IO_PENDING) return Outcome::gone;
        Outcome outcome = Outcome::done;
        while (outcome == Outcome::done && WaitForSingleObject(running.hEvent, kLookAround) == WAIT_TIMEOUT) {
            if (cancel.cancelled()) outcome = Outcome::cancelled;
            if (std::chrono::steady_clock::now() >= deadline) outcome = Outcome::late;
        }
        if (outcome != Outcome::done) CancelIoEx(pipe, &running);
        DWORD bytes = 0;
        const BOOL finished = GetOverlappedResult(pipe, &running, &bytes, TRUE);  // `running` must outlive it
        if (outcome == Outcome::done && (!finished || bytes == 0)) return Outcome::gone;
        done = bytes;
        return outcome;
    }

    Handle process, job, input, output, event{CreateEventW(nullptr, TRUE, FALSE, nullptr)};
    End how;
};

DecoderProcess::DecoderProcess(std::unique_ptr<Private> d) : d(std::move(d)) {}

DecoderProcess::~DecoderProcess() {
    kill();
    end();
}

void DecoderProcess::kill() {
    if (d->process) TerminateProcess(d->process.get(), 1);
}

std::unique_ptr<DecoderProcess> DecoderProcess::start(const std::filesystem::path& program,
                                                      const std::vector<std::string>& arguments,
                                                      std::error_code& error) {
    auto d = std::make_unique<Private>();
    Ends to_child = make_pipe(true), from_child = make_pipe(false);
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    const Handle nowhere(
        CreateFileW(L"NUL", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, nullptr));
    d->job = make_job();
    if (!to_child.childs || !from_child.childs || !nowhere || !d->job) {
        error = last_error();
        return nullptr;
    }
    // Only these three are inherited, whatever else other threads have made inheritable.
    std::array<HANDLE, 3> handles{to_child.childs.get(), from_child.childs.get(), nowhere.get()};
    SIZE_T bytes = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &bytes);
    std::vector<char> storage(bytes);
    auto* attributes = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(storage.data());
    InitializeProcThreadAttributeList(attributes, 1, 0, &bytes);
    UpdateProcThreadAttribute(attributes, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, handles.data(), sizeof handles, nullptr,
                              nullptr);
    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = handles[0];
    startup.StartupInfo.hStdOutput = handles[1];
    startup.StartupInfo.hStdError = handles[2];
    startup.lpAttributeList = attributes;
    std::wstring line = L"\"" + program.wstring() + L"\"", settings = environment();
    for (const std::string& argument : arguments)
        line += L" " + wide(argument);  // options and numbers: no quotes needed
    PROCESS_INFORMATION started{};
    const BOOL running =
        CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE,
                       CREATE_SUSPENDED | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT | EXTENDED_STARTUPINFO_PRESENT,
                       settings.data(), nullptr, &startup.StartupInfo, &started);
    if (!running) error = last_error();
    DeleteProcThreadAttributeList(attributes);
    if (!running) return nullptr;
    d->process = Handle(started.hProcess);
    const Handle thread(started.hThread);
    if (!AssignProcessToJobObject(d->job.get(), d->process.get()) || ResumeThread(thread.get()) == DWORD(-1)) {
        error = last_error();
        TerminateProcess(d->process.get(), 1);
        return nullptr;
    }
    d->input = std::move(to_child.ours);
    d->output = std::move(from_child.ours);
    return std::unique_ptr<DecoderProcess>(new DecoderProcess(std::move(d)));
}

DecoderProcess::Outcome DecoderProcess::write(std::span<const std::uint8_t> bytes, Deadline deadline,
                                              const CancelToken& cancel) {
    while (!bytes.empty()) {
        const auto count = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), kPipeBytes));
        std::size_t done = 0;
        const Outcome outcome = d->transfer(d->input.get(), done, deadline, cancel, [&](OVERLAPPED* running) {
            return WriteFile(d->input.get(), bytes.data(), count, nullptr, running);
        });
        if (outcome != Outcome::done) return outcome;
        bytes = bytes.subspan(done);
    }
    return Outcome::done;
}

DecoderProcess::Outcome DecoderProcess::read(std::span<std::uint8_t> into, Deadline deadline,
                                             const CancelToken& cancel) {
    while (!into.empty()) {
        const auto count = static_cast<DWORD>(std::min<std::size_t>(into.size(), kPipeBytes));
        std::size_t done = 0;
        const Outcome outcome = d->transfer(d->output.get(), done, deadline, cancel, [&](OVERLAPPED* running) {
            return ReadFile(d->output.get(), into.data(), count, nullptr, running);
        });
        if (outcome != Outcome::done) return outcome;
        into = into.subspan(done);
    }
    return Outcome::done;
}

DecoderProcess::End DecoderProcess::end() {
    if (!d->process) return d->how;
    if (WaitForSingleObject(d->process.get(), kPatience) != WAIT_OBJECT_0) {
        TerminateProcess(d->process.get(), 1);
        WaitForSingleObject(d->process.get(), INFINITE);
    }
    DWORD code = 0;
    if (GetExitCodeProcess(d->process.get(), &code)) d->how.code = static_cast<int>(code);
    d->process = Handle();
    return d->how;
}

}  // namespace photoflux::imaging
