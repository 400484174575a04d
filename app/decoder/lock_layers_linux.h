#pragma once

#include <string>

namespace photoflux::decoder {

// Each closes one layer and tries whether it holds; returns why not, or nothing.

/// A user of its own without rights, no network, an empty read-only root. Containers and some systems refuse.
std::string enter_empty_namespaces();
/// Landlock (kernel 5.13 and newer): no file system, no TCP, no signals to others, as far as the kernel knows them.
std::string forbid_files_by_landlock();
/// seccomp: every system call is answered EPERM but those that computing on bytes needs. Nothing is opened after it.
std::string allow_few_calls();

}  // namespace photoflux::decoder
