#include "dataset_check.h"

#include "dataset/crops.h"
#include "imaging/whole_file.h"
#include "library_photos.h"
#include "plain_text.h"
#include "terminal.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace photoflux::cli {
namespace {

using dataset::Decision;
using dataset::PhotoReport;
using nlohmann::ordered_json;

struct DatasetText {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

std::filesystem::path whole_path(const QString& name) {
    return imaging::to_path(QDir::cleanPath(QFileInfo(name).absoluteFilePath()));
}

/// Errors: bad_input.
Result<dataset::ChoiceOptions> wishes(const Options& options, const std::vector<std::filesystem::path>& photos) {
    dataset::ChoiceOptions choice;
    for (const auto& [option, wish] : {std::pair{"keep", dataset::Wish::keep}, {"leave", dataset::Wish::leave_out}}) {
        for (const QString& name : options.all(option)) {
            const auto asked = whole_path(name);
            const auto photo = std::find_if(photos.begin(), photos.end(), [&](const auto& path) {
                return path == asked || imaging::to_qstring(path.filename()) == name;
            });
            if (photo == photos.end()) {
                return Error{ErrorCode::bad_input, DatasetText::tr("--%1 names %2, which is none of the photos")
                                                       .arg(QLatin1String(option), name)
                                                       .toStdString()};
            }
            choice.wishes[*photo] = wish;
        }
    }
    return choice;
}

/// check_photos on a thread of its own, so that this one hears Ctrl-C.
Result<std::vector<PhotoReport>> check(Console& console, const std::vector<std::filesystem::path>& photos,
                                       const dataset::CheckOptions& options) {
    PHOTOFLUX_TRY(const auto decoder, find_decoder());
    imaging::Decoders decoders(imaging::to_path(decoder));
    const CancelToken cancel;
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    const auto checked = [&](int done, int of, const std::filesystem::path& path) {
        QMetaObject::invokeMethod(
            &stop,
            [&console, done, of, name = imaging::to_qstring(path.filename())] {
                console.event({{"event", "progress"}, {"stage", "check"}, {"photo", done}, {"photos", of}});
                if (done < of)
                    console.moving_line(
                        DatasetText::tr("Checking photo %1 of %2 · %3").arg(done + 1).arg(of).arg(name));
            },
            Qt::QueuedConnection);
    };
    std::optional<Result<std::vector<PhotoReport>>> reports;
    std::thread work([&] {
        reports.emplace(dataset::check_photos(photos, options, decoders, checked, cancel));
        QMetaObject::invokeMethod(&stop, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    work.join();
    return std::move(*reports);
}

ordered_json finding_event(const dataset::Finding& finding) {
    ordered_json json = {{"kind", dataset::name_of(finding.kind)},
                         {"measured", finding.measured},
                         {"limit", finding.limit},
                         {"message", english(finding.sentence)}};
    if (!finding.other.empty()) json["other"] = imaging::name_for_people(finding.other);
    return json;
}

ordered_json photo_event(const PhotoReport& report, const Decision& decision, const dataset::CheckOptions& options) {
    ordered_json json = {{"event", "photo"},
                         {"path", imaging::name_for_people(report.path)},
                         {"chosen", decision.chosen},
                         {"overruled", decision.overruled},
                         {"why", english(decision.why)},
                         {"findings", ordered_json::array()}};
    for (const auto& finding : report.findings) json["findings"].push_back(finding_event(finding));
    if (report.broken()) return json;
    json["width"] = report.size.width();
    json["height"] = report.size.height();
    json["quality"] = report.quality;
    json["blur"] = report.measures.blur ? ordered_json(*report.measures.blur) : ordered_json();
    json["black_share"] = report.measures.black_share;
    json["white_share"] = report.measures.white_share;
    json["faces"] = ordered_json::array();
    for (const QRectF& face : report.faces) json["faces"].push_back({face.x(), face.y(), face.width(), face.height()});
    const dataset::Crop crop = dataset::crop_for(report, options.resolution);
    json["crop"] = {crop.area.x(), crop.area.y(), crop.area.width(), crop.area.height()};
    json["bucket"] = {crop.bucket.width(), crop.bucket.height()};
    return json;
}

}  // namespace

Result<std::vector<std::filesystem::path>> named_photos(Console& console, const Options& options) {
    if (options.positional.isEmpty() && !names_library_photos(options)) {
        return Error{
            ErrorCode::usage,
            DatasetText::tr("a FOLDER with photos is missing; \"photoflux dataset --help\" shows how").toStdString()};
    }
    std::vector<std::filesystem::path> photos;
    for (const QString& name : options.positional) {
        if (!QFileInfo(name).isDir()) {
            photos.push_back(whole_path(name));
            continue;
        }
        PHOTOFLUX_TRY(const auto found, dataset::photos_in(whole_path(name)));
        photos.insert(photos.end(), found.begin(), found.end());
    }
    if (names_library_photos(options)) {
        PHOTOFLUX_TRY(const auto found, library_photos(console, options));
        photos.insert(photos.end(), found.begin(), found.end());
    }
    std::vector<std::filesystem::path> once;
    for (auto& photo : photos)
        if (std::find(once.begin(), once.end(), photo) == once.end()) once.push_back(std::move(photo));
    if (!once.empty()) return once;
    return Error{
        ErrorCode::bad_input,
        DatasetText::tr("there are no photos in %1").arg(options.positional.join(QStringLiteral(", "))).toStdString()};
}

std::vector<Option> check_options() {
    std::vector<Option> known = library_photo_options();
    for (const Option& option : {Option{"person", false},
                                 {"resolution"},
                                 {"keep", true, true},
                                 {"leave", true, true},
                                 {"json", false},
                                 {"quiet", false},
                                 {"help", false}})
        known.push_back(option);
    return known;
}

Result<CheckedPhotos> check_arguments(Console& console, const Options& options, bool person) {
    CheckedPhotos checked;
    checked.options.person = person || options.has("person");
    if (options.has("resolution")) {
        PHOTOFLUX_TRY(const qint64 side,
                      whole_number(options, "resolution", dataset::kLeastResolution, dataset::kMostResolution));
        checked.options.resolution = static_cast<int>(side);
    }
    PHOTOFLUX_TRY(const auto photos, named_photos(console, options));
    PHOTOFLUX_TRY(const auto choice, wishes(options, photos));
    PHOTOFLUX_TRY(checked.reports, check(console, photos, checked.options));
    checked.choice = dataset::choose(checked.reports, choice);
    return checked;
}

void show(Console& console, const CheckedPhotos& checked, PhotoLines lines) {
    const auto line = [&](const QString& text) {
        if (console.json()) return;
        if (lines == PhotoLines::result)
            console.result(text);
        else
            console.say(plain_text(text));
    };
    qsizetype longest = 0;
    for (const auto& report : checked.reports)
        longest = std::max(longest, imaging::to_qstring(report.path.filename()).size());
    const QString kept = DatasetText::tr("kept"), aside = DatasetText::tr("set aside");
    const qsizetype states = std::max(kept.size(), aside.size());
    for (std::size_t i = 0; i < checked.reports.size(); ++i) {
        const PhotoReport& report = checked.reports[i];
        const Decision& decision = checked.choice.decisions[i];
        console.event(photo_event(report, decision, checked.options));
        line(QStringLiteral("%1  %2  %3")
                 .arg((decision.chosen ? kept : aside).leftJustified(states),
                      imaging::to_qstring(report.path.filename()).leftJustified(longest), words_of(decision.why)));
    }
    console.event({{"event", "choice"},
                   {"photos", checked.reports.size()},
                   {"chosen", checked.choice.chosen()},
                   {"person", checked.options.person},
                   {"resolution", checked.options.resolution}});
    line(DatasetText::tr("%1 of %2 photos are kept").arg(checked.choice.chosen()).arg(checked.reports.size()));
    for (const Sentence& warning : checked.choice.warnings)
        console.warn(console.json() ? QString::fromStdString(english(warning)) : words_of(warning));
}

}  // namespace photoflux::cli
