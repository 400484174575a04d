#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <cstdint>
#include <functional>

namespace photoflux::library {
class Catalogue;
}
namespace photoflux::imaging {
class Decoder;
}

namespace photoflux::faces {

class Recogniser;

struct SearchProgress {
    int done = 0, photos = 0;
    int faces = 0;             ///< found in this run
    double seconds_left = -1;  ///< negative: not known yet
};

struct SearchReport {
    int photos = 0, faces = 0;
    int away = 0;        ///< whose file is not there: looked through another time
    int unreadable = 0;  ///< that cannot be decoded, or end the recogniser: not tried again
};

/// Looks through the photos that were not looked through yet, newest first, and says of each face whose it likely is.
/// What was told as done is kept; cancelled or killed, the next run goes on there. Originals are only read. `wait` is
/// called before each photo, and may hold the run up while the user needs the machine. Errors: usage (finding is off),
/// those of Recogniser::find that are not about one picture, of the catalogue.
Result<SearchReport> find_faces(library::Catalogue& catalogue, imaging::Decoder& decoder, Recogniser& recogniser,
                                const std::function<void(const SearchProgress&)>& progress, const CancelToken& cancel,
                                const std::function<void()>& wait = {});

}  // namespace photoflux::faces
