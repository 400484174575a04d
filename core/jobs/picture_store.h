#pragma once

#include "jobs/job.h"

namespace photoflux::jobs {

/// Where finished pictures go. The program implements it with imaging (writing the file) and library (recording it).
class PictureStore {
public:
    virtual ~PictureStore() = default;

    /// Saves one picture and returns its absolute path. Called on the queue's storage thread, one call at a time, so it
    /// may take as long as a disk takes. `picture.index` counts within `job.request`, also when the job was continued.
    /// After a kill it can be called again for the same (job.id, picture.index) with the same pixels: it should then
    /// write the same file again rather than a second one. An error fails the job.
    virtual Result<QString> store(const Job& job, const engine::Picture& picture) = 0;
};

}  // namespace photoflux::jobs
