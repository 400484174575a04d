#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "library/people.h"

#include <QImage>
#include <filesystem>
#include <memory>
#include <vector>

namespace photoflux::faces {

/// Finds faces by a `photoflux-recogniser` process, which is started with the first picture and again when it died. One
/// thread at a time.
class Recogniser {
public:
    /// `models`: a folder with kModelFiles, which are read whole here. Errors: not_found (the program, a file),
    /// corrupt.
    static Result<std::unique_ptr<Recogniser>> create(const std::filesystem::path& program,
                                                      const std::filesystem::path& models);
    ~Recogniser();

    /// The faces of an upright picture that look at the camera and are at least 80 pixels high. Errors: bad_input (a
    /// side of more than 4096 pixels), corrupt (the picture ends the recogniser), internal, cancelled.
    Result<std::vector<library::NewFace>> find(const QImage& picture, const CancelToken& cancel = {});

private:
    class Private;
    explicit Recogniser(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::faces
