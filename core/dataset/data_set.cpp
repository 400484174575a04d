#include "dataset/data_set.h"

#include "dataset/data_set_json.h"
#include "dataset/photo_file.h"
#include "dataset/training_picture.h"
#include "imaging/whole_file.h"

#include <QDateTime>
#include <algorithm>

namespace photoflux::dataset {
namespace {

/// Errors: those of caption_beside.
Result<Caption> caption_of(const PhotoReport& report, const Crop& crop, const MakeOptions& options) {
    const std::string& trigger = options.words.trigger;
    if (const auto own = options.captions.find(report.path); own != options.captions.end())
        return Caption{with_trigger(own->second, trigger), CaptionSource::user};
    if (options.captions_from_files) {
        PHOTOFLUX_TRY(const auto beside, caption_beside(report.path));
        if (beside) return Caption{with_trigger(*beside, trigger), CaptionSource::file};
    }
    return Caption{composed_caption(options.words, report, crop), CaptionSource::composed};
}

bool is_person(const MakeOptions& options) { return options.check.person || means_person(options.words.class_word); }

}  // namespace

Sentence consent_words() {
    return sentence("dataset",
                    "Everybody who is the subject of these photos has agreed that a model is made from them which "
                    "draws new pictures of that person, or, for a child, a parent or guardian has. Deleting the data "
                    "set deletes that model, its previews and caches.");
}

Consent consent_now() { return {QDateTime::currentMSecsSinceEpoch(), kConsentWording, english(consent_words())}; }

int DataSet::chosen() const {
    return static_cast<int>(std::count_if(photos.begin(), photos.end(), [](auto& photo) { return photo.chosen; }));
}

Result<void> check_consent(const MakeOptions& options) {
    if (!is_person(options) || options.consent) return Done{};
    return Error{ErrorCode::bad_input,
                 sentence("dataset", "a person is the subject, so that person must have agreed first. %1")
                     .with(consent_words())};
}

Result<DataSet> make_data_set(const std::vector<PhotoReport>& reports, const Choice& choice,
                              const MakeOptions& options) {
    PHOTOFLUX_CHECK(check_words(options.words));
    if (choice.refusal) return *choice.refusal;
    PHOTOFLUX_CHECK(check_consent(options));
    const bool person = is_person(options);
    DataSet data_set{options.name,
                     options.words,
                     options.check.resolution,
                     person,
                     options.consent,
                     QDateTime::currentMSecsSinceEpoch(),
                     {},
                     {}};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const PhotoReport& report = reports[i];
        const Decision& decision = choice.decisions[i];
        DataSetPhoto photo{std::filesystem::absolute(report.path),
                           report.sha256,
                           report.size,
                           decision.chosen,
                           decision.overruled,
                           {},
                           english(decision.why),
                           {},
                           {}};
        for (const Finding& finding : report.findings) photo.findings.emplace_back(name_of(finding.kind));
        if (decision.chosen) {
            photo.crop = crop_for(report, options.check.resolution);
            PHOTOFLUX_TRY(photo.caption, caption_of(report, photo.crop, options));
        }
        data_set.photos.push_back(std::move(photo));
    }
    return data_set;
}

Result<std::string> set_caption(DataSet& data_set, const std::filesystem::path& photo, const std::string& text) {
    const auto found = std::find_if(data_set.photos.begin(), data_set.photos.end(), [&](const DataSetPhoto& one) {
        return one.path == photo || one.path.filename() == photo;
    });
    const std::string name = imaging::name_for_people(photo);
    if (found == data_set.photos.end())
        return Error{ErrorCode::not_found, sentence("dataset", "%1 is none of the data set's photos").with(name)};
    if (!found->chosen)
        return Error{ErrorCode::bad_input, sentence("dataset", "%1 was set aside and is not trained on").with(name)};
    found->caption = {with_trigger(text, data_set.words.trigger), CaptionSource::user};
    return found->caption.text;
}

Result<engine::Pixels> training_picture(const DataSetPhoto& photo, imaging::Decoders& decoders,
                                        const CancelToken& cancel) {
    const std::string name = imaging::name_for_people(photo.path);
    if (!photo.chosen)
        return Error{ErrorCode::bad_input, sentence("dataset", "%1 was set aside and is not trained on").with(name)};
    PHOTOFLUX_TRY(const std::string hash, hash_of_file(photo.path));
    if (hash != photo.sha256) {
        return Error{
            ErrorCode::bad_input,
            sentence("dataset", "%1 was changed since the data set was made; make the data set again").with(name)};
    }
    return training_picture(photo.path, photo.crop, decoders, cancel);
}

}  // namespace photoflux::dataset
