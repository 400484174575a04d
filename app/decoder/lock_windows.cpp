#include "decoder/lock.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <sddl.h>
#include <cstdio>
#include <thread>

namespace photoflux::decoder {
namespace {

Error failed(const char* what) {
    return {ErrorCode::internal, std::string(what) + ": error " + std::to_string(GetLastError())};
}

/// Untrusted integrity: no file, key or process of the user's can be written, and most cannot be opened.
bool lower_integrity() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token)) return false;
    PSID untrusted = nullptr;
    bool lowered = false;
    if (ConvertStringSidToSidW(L"S-1-16-0", &untrusted)) {
        TOKEN_MANDATORY_LABEL label{};
        label.Label.Attributes = SE_GROUP_INTEGRITY;
        label.Label.Sid = untrusted;
        lowered = SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof label + GetLengthSid(untrusted));
        LocalFree(untrusted);
    }
    CloseHandle(token);
    return lowered;
}

bool forbid_code_and_children() {
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code{};
    code.ProhibitDynamicCode = 1;
    PROCESS_MITIGATION_CHILD_PROCESS_POLICY children{};
    children.NoChildProcessCreation = 1;
    return SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof code) &&
           SetProcessMitigationPolicy(ProcessChildProcessPolicy, &children, sizeof children);
}

}  // namespace

void take_standard_streams() {
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);  // a crash shows no window
}

Result<void> limit_resources(std::int64_t memory) {
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);  // lives as long as the process
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(memory);
    if (!job || !SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) ||
        !AssignProcessToJobObject(job, GetCurrentProcess()))
        return failed("job");
    return Done{};
}

// Files that everybody may read stay readable, and the network is not taken away: Windows does that only for a process
// that is started as an app container, which needs a profile from the installer.
Result<std::vector<Layer>> lock(const std::vector<std::string>&) {
    if (!lower_integrity()) return failed("integrity");
    if (!forbid_code_and_children()) return failed("mitigations");
    return std::vector<Layer>{{"integrity", true, ""}};
}

void end_after(std::chrono::seconds time) {
    static HANDLE timer = nullptr;
    const HANDLE before = timer;
    timer = nullptr;
    if (before) DeleteTimerQueueTimer(nullptr, before, INVALID_HANDLE_VALUE);
    if (time.count() == 0) return;
    const auto end = [](void*, BOOLEAN) { TerminateProcess(GetCurrentProcess(), 1); };
    CreateTimerQueueTimer(&timer, nullptr, end, nullptr, static_cast<DWORD>(time.count() * 1000), 0, WT_EXECUTEDEFAULT);
}

}  // namespace photoflux::decoder
