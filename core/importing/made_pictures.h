#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "importing/examiners.h"
#include "importing/found_photos.h"
#include "library/catalogue.h"

#include <filesystem>
#include <vector>

namespace photoflux::imaging {
struct Recipe;
}  // namespace photoflux::imaging

namespace photoflux::library {
class Items;
class Thumbnails;
}  // namespace photoflux::library

namespace photoflux::importing {

/// What the library keeps of a picture that was written with this recipe.
library::MadePicture made_picture(const std::filesystem::path& file, const imaging::Recipe& recipe);

struct ReadPictures {
    int read = 0;                        ///< known with their bytes from now on
    std::vector<Unreadable> unreadable;  ///< they stay as they are, and are tried again the next time
};

/// Reads the files of pictures that were made here and that nobody has read yet: hash, dimensions, what they say,
/// thumbnails. One that is not there now, as on a disk that is away, waits without a word. Any thread; as long as disk
/// and decoder take. Errors: those of Items and Thumbnails.
Result<ReadPictures> read_made_pictures(library::Items& items, library::Thumbnails& thumbnails, const Examine& examine,
                                        const CancelToken& cancel);

}  // namespace photoflux::importing
