#include "desktop/photo_doors.h"

#include <utility>

namespace photoflux::desktop {

PhotoDoors::PhotoDoors(std::filesystem::path program, library::Catalogue* catalogue, library::Thumbnails* thumbnails)
    : program_(std::move(program)), catalogue_(catalogue), thumbnails_(thumbnails) {}

Result<imaging::Decoder*> PhotoDoors::decoder(Door& door) const {
    const std::lock_guard lock(door.mutex);
    if (!door.decoder) {
        PHOTOFLUX_TRY(door.decoder, imaging::Decoder::create(program_));
    }
    return door.decoder.get();
}

libraryscreen::LibraryDoors PhotoDoors::screen() {
    libraryscreen::LibraryDoors doors;
    doors.items = &catalogue_->items();
    doors.thumbnails = thumbnails_;
    doors.examine = [this](const std::filesystem::path& photo, const std::vector<int>& sides,
                           const CancelToken& cancel) -> Result<imaging::Examined> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(thumbnailing_));
        return decoder->examine(photo, {}, sides, cancel);
    };
    doors.decode = [this](const std::filesystem::path& photo, int max_side,
                          const CancelToken& cancel) -> Result<QImage> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(looking_));
        return decoder->decode(photo, max_side, cancel);
    };
    doors.decode_lines = [this](const std::filesystem::path& photo, const imaging::LineTaker& taker,
                                const CancelToken& cancel) -> Result<void> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(closely_));
        return decoder->decode_lines(photo, taker, cancel);
    };
    return doors;
}

editor::Decode PhotoDoors::editor() {
    return [this](const std::filesystem::path& photo, int max_side, const CancelToken& cancel) -> Result<QImage> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(editing_));
        return decoder->decode(photo, max_side, cancel);
    };
}

libraryscreen::ImportDoor PhotoDoors::importer() {
    return [this](const libraryscreen::ImportWish& wish, const importing::Import::Listener& listener,
                  const CancelToken& cancel) -> Result<importing::ImportSummary> {
        const std::lock_guard lock(importing_);
        if (examiners_.empty()) {
            PHOTOFLUX_TRY(examiners_, importing::examiners(program_, importing::usual_examiners()));
        }
        importing::Import import(*catalogue_, *thumbnails_, examiners_,
                                 wish.copy ? importing::Way::copy : importing::Way::in_place);
        return import.run(wish.paths, listener, cancel);
    };
}

}  // namespace photoflux::desktop
