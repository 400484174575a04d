#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "imaging/decoder.h"
#include "library/catalogue.h"
#include "library/edits.h"
#include "library/items.h"
#include "library/thumbnails.h"

#include <QImage>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace photoflux::libraryscreen {

/// What the screen needs of the rest of the program. All must outlive it; the functions may be called by any thread.
struct LibraryDoors {
    library::Items* items = nullptr;
    library::Thumbnails* thumbnails = nullptr;
    /// imaging::Decoder's, in a process of its own. `decode` does not wait for a photo that is being examined.
    std::function<Result<imaging::Examined>(const std::filesystem::path& photo, const std::vector<int>& sides,
                                            const CancelToken& cancel)>
        examine;
    std::function<Result<QImage>(const std::filesystem::path& photo, int max_side, const CancelToken& cancel)> decode;
    /// In another process still. Not set: photos are shown as large as the screen, no larger.
    std::function<Result<void>(const std::filesystem::path& photo, const imaging::LineTaker& taker,
                               const CancelToken& cancel)>
        decode_lines;
    /// Null: photos are shown as they were taken.
    library::Edits* edits = nullptr;
    /// The photo as the recipe of `edits` shows it, `max_side` long at most (0: all pixels). `little`: the photo's own
    /// thumbnail, 1024 pixels long, where there is one: it may do.
    std::function<Result<QImage>(const std::filesystem::path& photo, const std::string& recipe, const QImage& little,
                                 int max_side, const CancelToken& cancel)>
        developed;
};

}  // namespace photoflux::libraryscreen
