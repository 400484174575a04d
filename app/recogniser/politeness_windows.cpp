#include "recogniser/politeness.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <cstdio>

namespace photoflux::recogniser {

void be_polite() {
    SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

}  // namespace photoflux::recogniser
