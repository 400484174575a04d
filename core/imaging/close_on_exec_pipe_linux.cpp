#include "imaging/close_on_exec_pipe.h"

#include <fcntl.h>
#include <unistd.h>

namespace photoflux::imaging {

bool close_on_exec_pipe(int (&ends)[2]) {
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    ::fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);  // fewer turns for megabytes; refused, it works all the same
    return true;
}

}  // namespace photoflux::imaging
