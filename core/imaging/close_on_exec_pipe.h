#pragma once

namespace photoflux::imaging {

/// Two descriptors that no other child of this program gets. False: errno says why.
bool close_on_exec_pipe(int (&ends)[2]);

}  // namespace photoflux::imaging
