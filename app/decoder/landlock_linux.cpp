#include "decoder/lock_layers_linux.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace photoflux::decoder {
namespace {

// Of linux/landlock.h, whose older versions lack the later rights; numbers of the calls are the same everywhere.
constexpr long kCreateRuleset = 444, kRestrictSelf = 446;
constexpr std::uint32_t kAskVersion = 1;

struct Ruleset {
    std::uint64_t files = 0, network = 0, scopes = 0;
};

/// Everything that version `abi` can forbid, and how many bytes of Ruleset it knows.
std::pair<Ruleset, std::size_t> everything(long abi) {
    constexpr std::array<int, 6> kFileRights{0, 13, 14, 15, 15, 16};  // by version: bits of file rights
    const auto known = static_cast<std::size_t>(std::clamp(abi, 1L, 5L));
    Ruleset rules;
    rules.files = (std::uint64_t{1} << kFileRights[known]) - 1;
    if (abi >= 4) rules.network = 3;  // TCP: bind, connect
    if (abi >= 6) rules.scopes = 3;   // abstract sockets, signals
    return {rules, abi >= 6 ? 24 : abi >= 4 ? 16 : 8};
}

}  // namespace

std::string forbid_files_by_landlock() {
    const long abi = syscall(kCreateRuleset, nullptr, std::size_t{0}, kAskVersion);
    if (abi < 1) return std::string("the kernel has none: ") + std::strerror(errno);
    const auto [rules, size] = everything(abi);
    const long ruleset = syscall(kCreateRuleset, &rules, size, 0U);
    if (ruleset < 0) return std::string("ruleset: ") + std::strerror(errno);
    const long restricted = syscall(kRestrictSelf, ruleset, 0U);
    const int why = errno;
    close(static_cast<int>(ruleset));
    if (restricted != 0) return std::string("restriction: ") + std::strerror(why);
    const int root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0) return {};
    close(root);
    return "the kernel reports it and does not enforce it";
}

}  // namespace photoflux::decoder
