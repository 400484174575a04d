#include "dataset/photo_check.h"

#include "dataset/crops.h"
#include "dataset/faces.h"
#include "dataset/photo_file.h"
#include "imaging/whole_file.h"

#include <QDir>
#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace photoflux::dataset {
namespace {

constexpr std::array<std::string_view, 9> kNames = {"broken",         "too_small",   "blurred",
                                                    "no_detail",      "overexposed", "underexposed",
                                                    "near_duplicate", "no_face",     "several_faces"};

// Light: what is pure white or black may be a plain background, so the other pixels decide.
constexpr double kMuchCutOff = 0.2, kMuchClipped = 0.2;
constexpr double kBrightBesideWhite = 150, kBrightAlone = 240, kDarkBesideBlack = 80, kDarkAlone = 50;
constexpr double kGrey = 4;  // colourfulness under which no colour can be cut off

std::string decimals(double value, int places) { return QString::number(value, 'f', places).toStdString(); }

int percent(double share) { return static_cast<int>(std::lround(share * 100)); }

std::optional<Finding> size_finding(const PhotoReport& report, int resolution) {
    const double enlarged = enlargement(report.size, resolution);
    if (enlarged <= kMostEnlarged) return std::nullopt;
    return Finding{
        FindingKind::too_small,
        enlarged,
        kMostEnlarged,
        sentence(
            "dataset",
            "too small: its %1×%2 pixels would have to be enlarged %3 times for training at %4; more than %5 times "
            "teaches blur. Take a larger original, or train at a lower resolution")
            .with(report.size.width(), report.size.height(), decimals(enlarged, 1), resolution,
                  decimals(kMostEnlarged, 2)),
        {}};
}

std::optional<Finding> sharpness_finding(const Measures& measures) {
    if (!measures.blur) {
        return Finding{
            FindingKind::no_detail,
            0,
            0,
            sentence("dataset", "hardly any detail: it is blank, or out of focus all over, so nothing can be learned"),
            {}};
    }
    if (*measures.blur <= kMostBlur) return std::nullopt;
    return Finding{FindingKind::blurred,
                   *measures.blur,
                   kMostBlur,
                   sentence("dataset",
                            "blurred: even its sharpest parts reach %1, where 0 is sharp, 1 is blurred and %2 is the "
                            "limit; it is out of focus, or moved")
                       .with(decimals(*measures.blur, 2), decimals(kMostBlur, 2)),
                   {}};
}

std::optional<Finding> bright_finding(const Measures& measures) {
    if (measures.cut_off_share >= kMuchCutOff) {
        return Finding{FindingKind::overexposed,
                       measures.cut_off_share,
                       kMuchCutOff,
                       sentence("dataset",
                                "overexposed: too much light has cut off the colours of %1 % of it, and %2 % is pure "
                                "white (limit %3 %)")
                           .with(percent(measures.cut_off_share), percent(measures.white_share), percent(kMuchCutOff)),
                       {}};
    }
    const bool white = measures.white_share >= kMuchClipped && measures.colourfulness < kGrey;
    const double limit = white ? kBrightBesideWhite : kBrightAlone;
    if (measures.quarter < limit) return std::nullopt;
    return Finding{FindingKind::overexposed,
                   measures.quarter,
                   limit,
                   sentence("dataset",
                            "overexposed: %1 % is pure white, and three quarters of the rest are brighter than %2 of "
                            "255 (limit %3)")
                       .with(percent(measures.white_share), std::lround(measures.quarter), std::lround(limit)),
                   {}};
}

std::optional<Finding> dark_finding(const Measures& measures) {
    const double limit = measures.black_share >= kMuchClipped ? kDarkBesideBlack : kDarkAlone;
    if (measures.three_quarters > limit) return std::nullopt;
    return Finding{FindingKind::underexposed,
                   measures.three_quarters,
                   limit,
                   sentence("dataset",
                            "underexposed: %1 % is pure black, and three quarters of the rest are darker than %2 of "
                            "255 (limit %3)")
                       .with(percent(measures.black_share), std::lround(measures.three_quarters), std::lround(limit)),
                   {}};
}

std::optional<Finding> face_finding(const PhotoReport& report) {
    if (report.faces.size() == 1) return std::nullopt;
    const auto count = static_cast<double>(report.faces.size());
    if (report.faces.empty()) {
        return Finding{FindingKind::no_face,
                       count,
                       1,
                       sentence("dataset",
                                "no face was found, where a person is the subject. Faces from the side, from behind, "
                                "tilted, covered or small are not found: keep the photo if it shows the person"),
                       {}};
    }
    return Finding{FindingKind::several_faces,
                   count,
                   1,
                   sentence("dataset",
                            "%1 faces were found, where one person is the subject; cut the photo to that person, or "
                            "keep it if only one of them is a face")
                       .with(report.faces.size()),
                   {}};
}

double quality_of(const PhotoReport& report, int resolution) {
    const auto& measures = report.measures;
    const double size = std::min(1.0, std::min(report.size.width(), report.size.height()) / (2.0 * resolution));
    const double clipped = std::min(1.0, measures.black_share + measures.white_share);
    return 0.5 * (1 - measures.blur.value_or(1)) + 0.3 * size + 0.2 * (1 - clipped);
}

void add(std::vector<Finding>& findings, std::optional<Finding> finding) {
    if (finding) findings.push_back(std::move(*finding));
}

PhotoReport check_photo(const std::filesystem::path& path, const CheckOptions& options, imaging::Decoders& decoders,
                        const FaceFinder* finder) {
    PhotoReport report;
    report.path = path;
    auto photo = read_photo(path, options.resolution, decoders);
    if (!photo.ok()) {
        report.findings.push_back({FindingKind::broken, 0, 0, argument(photo.error()), {}});
        return report;
    }
    report.sha256 = std::move(photo->sha256);
    report.bytes = photo->bytes;
    report.size = photo->size;
    if (finder) report.faces = finder->faces(photo->image);
    report.measures = measure(photo->image, options.resolution, report.faces);
    report.attention = attention_of(photo->image);
    report.look = look_at(photo->image);
    report.quality = quality_of(report, options.resolution);
    add(report.findings, size_finding(report, options.resolution));
    add(report.findings, sharpness_finding(report.measures));
    add(report.findings, bright_finding(report.measures));
    add(report.findings, dark_finding(report.measures));
    if (finder) add(report.findings, face_finding(report));
    return report;
}

/// Whether `one` stays when both show the same. Compressed copies look sharp, so their bytes decide, not their quality.
bool better(const PhotoReport& one, const PhotoReport& other) {
    const auto worth = [](const PhotoReport& report) {
        return std::tuple(report.findings.empty(), qint64(report.size.width()) * report.size.height(), report.bytes);
    };
    if (worth(one) != worth(other)) return worth(one) > worth(other);
    return one.path < other.path;
}

Finding repeats(const PhotoReport& kept, double same) {
    return {FindingKind::near_duplicate, same, kLeastSame,
            sentence("dataset", "nearly the same as %1: %2 % alike, from %3 % on a photo adds nothing new")
                .with(imaging::name_for_people(kept.path.filename()), percent(same), percent(kLeastSame)),
            kept.path};
}

/// From the best photo to the worst, so that each names one that stays.
void find_duplicates(std::vector<PhotoReport>& reports) {
    std::vector<PhotoReport*> order;
    for (PhotoReport& report : reports)
        if (!report.broken()) order.push_back(&report);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return better(*a, *b); });
    std::vector<const PhotoReport*> stay;
    for (PhotoReport* report : order) {
        const PhotoReport* twin = nullptr;
        double most = kLeastSame;
        for (const PhotoReport* other : stay) {
            const double same = other->sha256 == report->sha256 ? 1 : sameness(other->look, report->look);
            if (same < most) continue;
            most = same;
            twin = other;
        }
        if (twin) {
            report->findings.push_back(repeats(*twin, most));
        } else {
            stay.push_back(report);
        }
    }
}

}  // namespace

std::string_view name_of(FindingKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

Result<std::vector<std::filesystem::path>> photos_in(const std::filesystem::path& folder) {
    static const QSet<QString> endings = {"jpg",  "jpeg", "jpe",  "png", "webp", "tif", "tiff", "bmp",
                                          "heic", "heif", "avif", "gif", "jxl",  "jp2", "ppm"};
    const QDir files(imaging::to_qstring(folder));
    const std::string name = imaging::name_for_people(folder);
    if (!files.exists())
        return Error{ErrorCode::not_found, sentence("dataset", "%1 is not a folder, or does not exist").with(name)};
    if (!files.isReadable())
        return Error{ErrorCode::bad_input, sentence("dataset", "the folder %1 may not be read").with(name)};
    std::vector<std::filesystem::path> photos;
    for (const QFileInfo& file : files.entryInfoList(QDir::Files, QDir::Name))
        if (endings.contains(file.suffix().toLower())) photos.push_back(imaging::to_path(file.absoluteFilePath()));
    return photos;
}

Result<std::vector<PhotoReport>> check_photos(const std::vector<std::filesystem::path>& photos,
                                              const CheckOptions& options, imaging::Decoders& decoders,
                                              const OnChecked& checked, const CancelToken& cancel) {
    if (options.resolution < kLeastResolution || options.resolution > kMostResolution) {
        return Error{ErrorCode::usage, sentence("dataset", "photos are trained at %1 to %2 pixels a side, not at %3")
                                           .with(kLeastResolution, kMostResolution, options.resolution)};
    }
    std::optional<FaceFinder> finder;
    if (options.person) {
        PHOTOFLUX_TRY(auto made, FaceFinder::create());
        finder.emplace(std::move(made));
    }
    std::vector<PhotoReport> reports;
    const auto count = static_cast<int>(photos.size());
    for (const auto& path : photos) {
        if (cancel.cancelled()) return Cancelled{};
        if (checked) checked(static_cast<int>(reports.size()), count, path);
        reports.push_back(check_photo(path, options, decoders, finder ? &*finder : nullptr));
    }
    find_duplicates(reports);
    if (cancel.cancelled()) return Cancelled{};
    if (checked) checked(count, count, {});
    return reports;
}

}  // namespace photoflux::dataset
