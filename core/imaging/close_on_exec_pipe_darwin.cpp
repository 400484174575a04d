#include "imaging/close_on_exec_pipe.h"

#include <fcntl.h>
#include <unistd.h>

namespace photoflux::imaging {

// Another thread may start a program between the two calls; macOS has nothing better.
bool close_on_exec_pipe(int (&ends)[2]) {
    if (::pipe(ends) != 0) return false;
    for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return true;
}

}  // namespace photoflux::imaging
