#include "faces/models.h"

#include "base/sha256.h"
#include "imaging/whole_file.h"

#include <fstream>
#include <vector>

namespace photoflux::faces {

namespace fs = std::filesystem;

bool has_models(const fs::path& folder) {
    if (folder.empty()) return false;
    for (const ModelFile& file : kModelFiles) {
        std::error_code error;
        if (fs::file_size(folder / file.name, error) != file.bytes || error) return false;
    }
    return true;
}

Result<void> check_models(const fs::path& folder) {
    for (const ModelFile& file : kModelFiles) {
        const fs::path path = folder / file.name;
        std::ifstream stream(path, std::ios::binary);
        if (!stream) {
            return Error{ErrorCode::not_found,
                         sentence("faces",
                                  "%1 is not there; finding faces needs it, and \"photoflux library faces on\" "
                                  "fetches it")
                             .with(imaging::name_for_people(path))};
        }
        Sha256 hash;
        std::vector<char> part(std::size_t{1} << 20);
        while (stream.read(part.data(), static_cast<std::streamsize>(part.size())) || stream.gcount() > 0)
            hash.update(part.data(), static_cast<std::size_t>(stream.gcount()));
        if (hash.hex() != file.sha256) {
            return Error{ErrorCode::corrupt,
                         sentence("faces",
                                  "%1 is another file than the published one, or damaged; remove it and fetch "
                                  "it again")
                             .with(imaging::name_for_people(path))};
        }
    }
    return Done{};
}

}  // namespace photoflux::faces
