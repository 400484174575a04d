#pragma once

#include "imaging/decoder.h"
#include "importing/import.h"
#include "library/catalogue.h"
#include "library/thumbnails.h"
#include "ui/editor/photo_source.h"
#include "ui/library/import_run.h"
#include "ui/library/library_doors.h"
#include "ui/people/people_model.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace photoflux::desktop {

/// How the window's photos are looked into: decoder processes, each started with its first file. Where their program is
/// missing, the window works without new thumbnails, and each photo says why. Any thread.
class PhotoDoors {
public:
    /// `program`: photoflux-decoder. All others must outlive it.
    PhotoDoors(std::filesystem::path program, library::Catalogue* catalogue, library::Thumbnails* thumbnails);

    libraryscreen::LibraryDoors screen();
    libraryscreen::ImportDoor importer();
    /// For pictures that were made here; shares its process with thumbnails.
    importing::Examine examiner();
    /// Does not wait for the others.
    editor::Decode editor();
    /// The same for what nobody waits for: photos that are exported in numbers, thumbnails of edits.
    editor::Decode background();
    /// `recogniser`: photoflux-recogniser. Without the part that fetches its networks.
    people::PeopleDoors people(const std::filesystem::path& recogniser);

private:
    /// One process, which does one file at a time.
    struct Door {
        std::mutex mutex;
        std::unique_ptr<imaging::Decoder> decoder;
    };
    Result<imaging::Decoder*> decoder(Door& door) const;

    std::filesystem::path program_;
    library::Catalogue* catalogue_;
    library::Thumbnails* thumbnails_;
    Door thumbnailing_, looking_, closely_, editing_, background_;
    std::mutex importing_;
    std::vector<importing::Examine> examiners_;  ///< started with the first import
};

}  // namespace photoflux::desktop
