#pragma once

#include "base/result.h"
#include "console.h"
#include "imaging/recipe.h"
#include "importing/examiners.h"
#include "library/catalogue.h"
#include "library/thumbnails.h"

#include <filesystem>
#include <memory>

namespace photoflux::cli {

/// Pictures that a command makes, as items of a library.
class LibraryPictures {
public:
    /// The library is made where there is none. Errors: those of Catalogue and Thumbnails, not_found (the decoder).
    static Result<std::unique_ptr<LibraryPictures>> open(const std::filesystem::path& folder);

    /// A picture whose file is written. Errors: those of Catalogue::add_picture.
    Result<void> add(const std::filesystem::path& file, const imaging::Recipe& recipe);
    /// Reads their files, and those that were left unread earlier. What cannot be read is warned of.
    void read(Console& console);

private:
    LibraryPictures() = default;

    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    importing::Examine examine_;
};

}  // namespace photoflux::cli
