#include "dataset/data_set_json.h"

#include "imaging/whole_file.h"
#include "weights/json.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>

namespace photoflux::dataset {
namespace {

using nlohmann::ordered_json;
using weights::Json;

constexpr const char* kFormat = "photoflux-dataset";
constexpr std::int64_t kMostPixels = 65'535, kForever = 253'402'300'800'000;  // the year 10000
constexpr int kDepth = 8;

std::string path_text(const std::filesystem::path& path) { return imaging::to_qstring(path).toStdString(); }

ordered_json written(const DataSetPhoto& photo) {
    ordered_json json = {{"path", path_text(photo.path)}, {"sha256", photo.sha256}, {"width", photo.size.width()},
                         {"height", photo.size.height()}, {"chosen", photo.chosen}, {"overruled", photo.overruled},
                         {"findings", photo.findings},    {"why", photo.why}};
    if (!photo.chosen) return json;
    const QRect& area = photo.crop.area;
    json["crop"] = {{"x", area.x()}, {"y", area.y()}, {"width", area.width()}, {"height", area.height()}};
    json["bucket"] = {{"width", photo.crop.bucket.width()}, {"height", photo.crop.bucket.height()}};
    json["caption"] = photo.caption.text;
    json["caption_from"] = name_of(photo.caption.source);
    return json;
}

/// Reads the members of one object. The first thing wrong is kept; later reads give nothing.
class Fields {
public:
    Fields(const Json& json, Sentence where, std::optional<Error>& problem)
        : json_(json), where_(std::move(where)), problem_(problem) {
        if (!json.is_object()) wrong(sentence("dataset", "an object is wanted"));
    }

    std::int64_t number(const char* name, std::int64_t least, std::int64_t most) {
        const Json* value = member(name);
        const auto number = value ? value->as_int() : std::nullopt;
        if (value && (!number || *number < least || *number > most))
            wrong(sentence("dataset", "\"%1\" must be a whole number from %2 to %3").with(name, least, most));
        return number && *number >= least && *number <= most ? *number : least;
    }
    int integer(const char* name, std::int64_t least, std::int64_t most) {
        return static_cast<int>(number(name, least, most));
    }
    bool truth(const char* name) {
        const Json* value = member(name);
        if (value && !value->is_bool()) wrong(sentence("dataset", "\"%1\" must be true or false").with(name));
        return value && value->as_bool().value_or(false);
    }
    std::string text(const char* name) {
        const Json* value = member(name);
        if (value && !value->is_string()) wrong(sentence("dataset", "\"%1\" must be text").with(name));
        return value ? value->as_string().value_or("") : "";
    }
    std::vector<std::string> texts(const char* name) {
        std::vector<std::string> all;
        for (const Json& item : array(name)) {
            if (!item.is_string()) wrong(sentence("dataset", "\"%1\" must hold text").with(name));
            all.push_back(item.as_string().value_or(""));
        }
        return all;
    }
    const std::vector<Json>& array(const char* name) {
        const Json* value = member(name);
        if (value && !value->is_array()) wrong(sentence("dataset", "\"%1\" must be a list").with(name));
        return (value ? *value : nothing_).items();
    }
    Fields object(const char* name) {
        const Json* value = member(name);
        return {value ? *value : nothing_, sentence("dataset", "%1, \"%2\"").with(where_, name), problem_};
    }
    bool has(const char* name) const { return json_.find(name) != nullptr; }

    /// The last call: a member that nobody asked for is a mistake, or of another program.
    void finish() {
        for (const auto& [key, value] : json_.members())
            if (std::find(asked_.begin(), asked_.end(), key) == asked_.end())
                wrong(sentence("dataset", "\"%1\" is not known here").with(key));
    }
    void wrong(const Sentence& what) {
        if (problem_) return;
        problem_ = Error{ErrorCode::corrupt,
                         sentence("dataset", "%1: %2; the file is damaged or was edited by hand").with(where_, what)};
    }

private:
    const Json* member(const char* name) {
        asked_.emplace_back(name);
        const Json* value = json_.find(name);
        if (!value && json_.is_object()) wrong(sentence("dataset", "\"%1\" is missing").with(name));
        return value;
    }

    const Json& json_;
    const Json nothing_;
    Sentence where_;
    std::optional<Error>& problem_;
    std::vector<std::string> asked_;
};

CaptionSource source_named(const std::string& name, Fields& fields) {
    for (const auto source : {CaptionSource::composed, CaptionSource::file, CaptionSource::user})
        if (name_of(source) == name) return source;
    fields.wrong(sentence("dataset", "\"%1\" is no origin of a caption").with(name));
    return CaptionSource::composed;
}

Crop read_crop(Fields& photo, QSize size) {
    Fields crop = photo.object("crop");
    const QRect area(crop.integer("x", 0, kMostPixels), crop.integer("y", 0, kMostPixels),
                     crop.integer("width", 1, kMostPixels), crop.integer("height", 1, kMostPixels));
    crop.finish();
    Fields bucket = photo.object("bucket");
    const QSize scaled(bucket.integer("width", 16, 2 * kMostResolution),
                       bucket.integer("height", 16, 2 * kMostResolution));
    bucket.finish();
    if (!QRect({}, size).contains(area)) photo.wrong(sentence("dataset", "\"crop\" lies outside the photo"));
    return {area, scaled};
}

DataSetPhoto read_photo_entry(const Json& json, const Sentence& where, std::optional<Error>& problem) {
    Fields fields(json, where, problem);
    DataSetPhoto photo;
    photo.path = imaging::to_path(QString::fromStdString(fields.text("path")));
    photo.sha256 = fields.text("sha256");
    photo.size = {fields.integer("width", -1, kMostPixels), fields.integer("height", -1, kMostPixels)};
    photo.chosen = fields.truth("chosen");
    photo.overruled = fields.truth("overruled");
    photo.findings = fields.texts("findings");
    photo.why = fields.text("why");
    if (photo.chosen) {
        photo.crop = read_crop(fields, photo.size);
        photo.caption.text = fields.text("caption");
        photo.caption.source = source_named(fields.text("caption_from"), fields);
    }
    fields.finish();
    const bool hash =
        photo.sha256.size() == 64 && photo.sha256.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!hash && (photo.chosen || !photo.sha256.empty()))
        fields.wrong(sentence("dataset", "\"sha256\" must have 64 hexadecimal digits"));
    if (!photo.path.is_absolute()) fields.wrong(sentence("dataset", "\"path\" must be a whole path"));
    return photo;
}

/// Errors: corrupt (not of this format), bad_input (a newer one).
Result<void> check_format(const Json& json, const std::string& where) {
    const Json *format = json.find("format"), *version = json.find("version");
    if (!format || !format->text() || *format->text() != kFormat || !version || !version->as_int()) {
        return Error{ErrorCode::corrupt,
                     sentence("dataset", "%1 is no data set of PhotoFlux: it does not say so").with(where)};
    }
    if (*version->as_int() <= kDataSetVersion) return Done{};
    return Error{
        ErrorCode::bad_input,
        sentence("dataset", "%1 was written by a newer PhotoFlux (version %2 of the format, this one reads %3)")
            .with(where, *version->as_int(), kDataSetVersion)};
}

}  // namespace

std::string to_json(const DataSet& data_set) {
    ordered_json json = {{"format", kFormat},
                         {"version", kDataSetVersion},
                         {"name", data_set.name},
                         {"made_at", data_set.made_at},
                         {"trigger", data_set.words.trigger},
                         {"class", data_set.words.class_word},
                         {"resolution", data_set.resolution},
                         {"person", data_set.person}};
    if (data_set.consent) {
        json["consent"] = {{"given_at", data_set.consent->given_at},
                           {"wording", data_set.consent->wording},
                           {"text", data_set.consent->text}};
    }
    json["photos"] = ordered_json::array();
    for (const DataSetPhoto& photo : data_set.photos) json["photos"].push_back(written(photo));
    json["models"] = ordered_json::array();
    for (const auto& model : data_set.models) json["models"].push_back(path_text(model));
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

Result<DataSet> data_set_from_json(std::string_view text, const std::string& where) {
    PHOTOFLUX_TRY(const Json json, weights::parse_json(text, where, kDepth));
    PHOTOFLUX_CHECK(check_format(json, where));
    std::optional<Error> problem;
    Fields fields(json, plain(where), problem);
    fields.text("format");
    fields.integer("version", 1, kDataSetVersion);
    DataSet data_set;
    data_set.name = fields.text("name");
    data_set.made_at = fields.number("made_at", 0, kForever);
    data_set.words = {fields.text("trigger"), fields.text("class")};
    data_set.resolution = fields.integer("resolution", kLeastResolution, kMostResolution);
    data_set.person = fields.truth("person");
    if (fields.has("consent")) {
        Fields consent = fields.object("consent");
        data_set.consent = Consent{consent.number("given_at", 0, kForever), consent.integer("wording", 1, 1'000'000),
                                   consent.text("text")};
        consent.finish();
    } else if (data_set.person) {
        fields.wrong(sentence("dataset", "\"consent\" is missing, although a person is the subject"));
    }
    int number = 0;
    for (const Json& photo : fields.array("photos"))
        data_set.photos.push_back(
            read_photo_entry(photo, sentence("dataset", "%1, photo %2").with(where, ++number), problem));
    for (const std::string& model : fields.texts("models"))
        data_set.models.push_back(imaging::to_path(QString::fromStdString(model)));
    fields.finish();
    if (problem) return *problem;
    return data_set;
}

}  // namespace photoflux::dataset
