#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "dataset/look.h"
#include "dataset/measures.h"
#include "imaging/decoders.h"

#include <QRectF>
#include <QSize>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::dataset {

/// Why a photo is set aside.
enum class FindingKind {
    broken,  ///< cannot be read, or only in part; the only one that the user cannot overrule
    too_small,
    blurred,
    no_detail,
    overexposed,
    underexposed,
    near_duplicate,
    no_face,
    several_faces,
};
/// "too_small": as it stands in files and events.
std::string_view name_of(FindingKind kind);

/// One thing wrong with a photo: what was measured, what the limit is, and a sentence that says both to people.
struct Finding {
    FindingKind kind;
    double measured = 0, limit = 0;
    Sentence sentence;
    std::filesystem::path other;  ///< of a near-duplicate: the photo that it repeats
};

struct PhotoReport {
    std::filesystem::path path;
    std::string sha256;  ///< of the file; empty where it could not be read
    qint64 bytes = 0;    ///< of the file
    QSize size;          ///< upright, in pixels
    Measures measures;
    std::vector<QRectF> faces;  ///< in shares of the size, largest first; only where a person is the subject
    Attention attention;
    Look look;
    double quality = 0;  ///< 0 … 1: sharpness, size, light
    std::vector<Finding> findings;

    bool broken() const { return !findings.empty() && findings.front().kind == FindingKind::broken; }
};

struct CheckOptions {
    int resolution = 512;  ///< side of the square whose number of pixels photos are trained at
    bool person = false;   ///< the subject: faces are looked for, and one is wanted
};
inline constexpr int kLeastResolution = 64, kMostResolution = 2048;

/// How often a photo may be enlarged, each side.
inline constexpr double kMostEnlarged = 1.25;
/// Limits of the findings, for texts and tests.
inline constexpr double kMostBlur = 0.6, kLeastSame = 0.9;

/// `done` of `photos` are checked; `path` is the next one, empty at the end.
using OnChecked = std::function<void(int done, int photos, const std::filesystem::path& path)>;

/// The pictures that lie in a folder itself, by name: files whose names end like a picture's, hidden ones left out.
/// Errors: not_found, bad_input (no folder, not readable).
Result<std::vector<std::filesystem::path>> photos_in(const std::filesystem::path& folder);

/// Reads each photo once, upright, in sRGB and only as large as the checks need, and says what is wrong with it. Of
/// near-duplicates the largest stays and the others name it. Any thread; `checked` is called in it. Writes nothing.
/// Errors: usage (resolution outside its limits), internal; a photo that cannot be read is a finding, no error.
Result<std::vector<PhotoReport>> check_photos(const std::vector<std::filesystem::path>& photos,
                                              const CheckOptions& options, imaging::Decoders& decoders,
                                              const OnChecked& checked, const CancelToken& cancel);

}  // namespace photoflux::dataset
