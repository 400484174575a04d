#include "desktop/picture_reader.h"

#include "importing/made_pictures.h"

#include <utility>

namespace photoflux::desktop {

PictureReader::PictureReader(library::Catalogue* catalogue, library::Thumbnails* thumbnails, importing::Examine examine)
    : catalogue_(catalogue), thumbnails_(thumbnails), examine_(std::move(examine)) {
    pool_.setMaxThreadCount(1);
}

PictureReader::~PictureReader() {
    cancel_.cancel();
    pool_.waitForDone();
}

void PictureReader::wake() {
    if (waiting_.exchange(true)) return;
    pool_.start([this] {
        waiting_ = false;
        if (cancel_.cancelled()) return;
        // What fails is read the next time; until then `verify` looks at the file without its hash.
        static_cast<void>(importing::read_made_pictures(catalogue_->items(), *thumbnails_, examine_, cancel_));
    });
}

}  // namespace photoflux::desktop
