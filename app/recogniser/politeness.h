#pragma once

namespace photoflux::recogniser {

/// The user's own programs come first, pictures' bytes pass the standard streams unchanged, and a parent that is gone
/// ends this process.
void be_polite();

}  // namespace photoflux::recogniser
