#pragma once

#include "base/cancel.h"
#include "importing/examiners.h"
#include "library/catalogue.h"
#include "library/thumbnails.h"

#include <QThreadPool>
#include <atomic>

namespace photoflux::desktop {

/// Reads the files of pictures made here (importing/made_pictures.h) behind the window's back, one after the other.
/// What cannot be read waits for the next time.
class PictureReader {
public:
    /// All must outlive it.
    PictureReader(library::Catalogue* catalogue, library::Thumbnails* thumbnails, importing::Examine examine);
    ~PictureReader();  ///< stops

    /// There is something to read. Any thread.
    void wake();

private:
    library::Catalogue* catalogue_;
    library::Thumbnails* thumbnails_;
    importing::Examine examine_;
    CancelToken cancel_;
    std::atomic<bool> waiting_ = false;  ///< a run that has not begun
    QThreadPool pool_;
};

}  // namespace photoflux::desktop
