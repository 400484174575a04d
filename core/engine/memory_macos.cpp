#include "engine/memory.h"

#include <mach/mach.h>
#include <sys/sysctl.h>

namespace photoflux::engine {

LoadingHeap::LoadingHeap() = default;
LoadingHeap::~LoadingHeap() = default;

MainMemory main_memory() {
    MainMemory memory;
    std::size_t size = sizeof memory.total;
    sysctlbyname("hw.memsize", &memory.total, &size, nullptr, 0);
    vm_statistics64_data_t pages{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    if (host_statistics64(mach_host_self(), HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&pages), &count) ==
        KERN_SUCCESS)
        memory.available = (std::uint64_t{pages.free_count} + pages.inactive_count) * vm_kernel_page_size;
    return memory;
}

}  // namespace photoflux::engine
