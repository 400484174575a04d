#include "library_pictures.h"

#include "imaging/whole_file.h"
#include "importing/made_pictures.h"
#include "wording/words.h"
#include "worker_program.h"

namespace photoflux::cli {

Result<std::unique_ptr<LibraryPictures>> LibraryPictures::open(const std::filesystem::path& folder) {
    std::unique_ptr<LibraryPictures> pictures(new LibraryPictures);
    PHOTOFLUX_TRY(const auto decoder, find_decoder());
    PHOTOFLUX_TRY(auto examiners, importing::examiners(imaging::to_path(decoder), 1));
    pictures->examine_ = std::move(examiners.front());
    PHOTOFLUX_TRY(pictures->catalogue_, library::Catalogue::open(folder));
    PHOTOFLUX_TRY(pictures->thumbnails_, library::Thumbnails::open(folder));
    return pictures;
}

Result<void> LibraryPictures::add(const std::filesystem::path& file, const imaging::Recipe& recipe) {
    const auto path = std::filesystem::absolute(file).lexically_normal();
    PHOTOFLUX_TRY([[maybe_unused]] const auto id, catalogue_->add_picture(importing::made_picture(path, recipe)));
    return Done{};
}

void LibraryPictures::read(Console& console) {
    const auto read = importing::read_made_pictures(catalogue_->items(), *thumbnails_, examine_, {});
    if (!read.ok() && !read.cancelled()) console.warn(words_of(read.error()));
    if (!read.ok()) return;
    for (const auto& one : read->unreadable) console.warn(words_of(one.why));
}

}  // namespace photoflux::cli
