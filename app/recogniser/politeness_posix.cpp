#include "recogniser/politeness.h"

#include <sys/resource.h>
#include <csignal>

namespace photoflux::recogniser {

void be_polite() {
    constexpr int kNice = 15;
    setpriority(PRIO_PROCESS, 0, kNice);
    std::signal(SIGPIPE, SIG_DFL);
}

}  // namespace photoflux::recogniser
