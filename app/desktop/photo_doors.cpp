#include "desktop/photo_doors.h"

#include "faces/models.h"
#include "faces/recogniser.h"
#include "modelstore/face_models.h"
#include "ui/editor/developing.h"

#include <iterator>
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
    doors.edits = &catalogue_->edits();
    doors.developed = editor::developing(background());
    return doors;
}

editor::Decode PhotoDoors::editor() {
    return [this](const std::filesystem::path& photo, int max_side, const CancelToken& cancel) -> Result<QImage> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(editing_));
        return decoder->decode(photo, max_side, cancel);
    };
}

importing::Examine PhotoDoors::examiner() {
    const std::vector<int> sides(std::begin(library::kThumbnailSides), std::end(library::kThumbnailSides));
    return [this, sides](const std::filesystem::path& photo, const std::filesystem::path& sidecar,
                         const CancelToken& cancel) -> Result<imaging::Examined> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(thumbnailing_));
        return decoder->examine(photo, sidecar, sides, cancel);
    };
}

editor::Decode PhotoDoors::background() {
    return [this](const std::filesystem::path& photo, int max_side, const CancelToken& cancel) -> Result<QImage> {
        PHOTOFLUX_TRY(imaging::Decoder * decoder, this->decoder(background_));
        return decoder->decode(photo, max_side, cancel);
    };
}

people::PeopleDoors PhotoDoors::people(const std::filesystem::path& recogniser) {
    const auto folder_of = [](const std::filesystem::path& own) {
        return own.empty() ? modelstore::face_models() : own;
    };
    people::PeopleDoors doors;
    doors.people = &catalogue_->people();
    doors.has_models = [folder_of](const std::filesystem::path& own) { return faces::has_models(folder_of(own)); };
    doors.check_models = faces::check_models;
    doors.find = [this, folder_of, recogniser](const std::function<void(const faces::SearchProgress&)>& progress,
                                               const CancelToken& cancel,
                                               const std::function<void()>& wait) -> Result<faces::SearchReport> {
        // Its own: what the user looks at does not wait for it.
        PHOTOFLUX_TRY(const auto decoder, imaging::Decoder::create(program_));
        PHOTOFLUX_TRY(const auto own, catalogue_->people().models());
        PHOTOFLUX_TRY(const auto finder, faces::Recogniser::create(recogniser, folder_of(own)));
        return faces::find_faces(*catalogue_, *decoder, *finder, progress, cancel, wait);
    };
    return doors;
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
