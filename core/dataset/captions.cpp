#include "dataset/captions.h"

#include "imaging/whole_file.h"
#include "weights/json.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <array>

namespace photoflux::dataset {
namespace {

constexpr qsizetype kLongestFile = 8000, kLongestWord = 64;

QString one_line(const QString& text) { return text.simplified(); }

/// Errors: bad_input.
Result<QString> caption_text(const QByteArray& bytes, const std::filesystem::path& file) {
    const std::string name = imaging::name_for_people(file);
    if (bytes.size() > kLongestFile) {
        return Error{ErrorCode::bad_input,
                     sentence("dataset", "%1 has %2 bytes; a caption has at most %3, so it is no caption")
                         .with(name, bytes.size(), kLongestFile)};
    }
    if (!weights::is_utf8({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        return Error{
            ErrorCode::bad_input,
            sentence("dataset", "%1 is not UTF-8 text; save it as UTF-8, or leave captions to PhotoFlux").with(name)};
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");  // as some editors begin UTF-8
    return one_line(QString::fromUtf8(marked ? bytes.mid(3) : bytes));
}

std::vector<std::filesystem::path> places_beside(const std::filesystem::path& photo) {
    std::vector<std::filesystem::path> places;
    for (const char* ending : {".txt", ".caption"}) {
        auto replaced = photo, added = photo;
        places.push_back(replaced.replace_extension(ending));
        places.push_back(added += ending);
    }
    return places;
}

/// The name that people would give a colour.
std::string colour_name(const std::array<int, 3>& rgb) {
    struct Named {
        const char* name;
        std::array<int, 3> rgb;
    };
    static constexpr std::array<Named, 15> kColours = {{
        {"white", {250, 250, 250}},
        {"light grey", {200, 200, 200}},
        {"grey", {128, 128, 128}},
        {"dark grey", {60, 60, 60}},
        {"black", {8, 8, 8}},
        {"red", {200, 35, 40}},
        {"orange", {240, 140, 40}},
        {"yellow", {245, 220, 70}},
        {"green", {60, 150, 70}},
        {"light green", {170, 220, 160}},
        {"blue", {45, 90, 190}},
        {"light blue", {160, 205, 235}},
        {"purple", {120, 60, 150}},
        {"pink", {240, 170, 190}},
        {"brown", {115, 75, 45}},
    }};
    const auto nearest = std::min_element(kColours.begin(), kColours.end(), [&](const Named& a, const Named& b) {
        const auto apart = [&](const Named& named) {
            int squares = 0;
            for (std::size_t i = 0; i < 3; ++i) squares += (named.rgb[i] - rgb[i]) * (named.rgb[i] - rgb[i]);
            return squares;
        };
        return apart(a) < apart(b);
    });
    return nearest->name;
}

/// How much of a person is to be seen, by the face in the crop.
const char* framing(const PhotoReport& photo, const Crop& crop) {
    if (photo.faces.size() != 1) return nullptr;
    const double share = photo.faces.front().height() * photo.size.height() / crop.area.height();
    if (share > 0.4) return "close-up portrait";
    if (share > 0.2) return "head and shoulders";
    return share > 0.12 ? "upper body" : "full figure";
}

bool says_word(const QString& text, const QString& word) {
    const QRegularExpression whole(
        QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(word)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

}  // namespace

std::string_view name_of(CaptionSource source) {
    static constexpr std::array<std::string_view, 3> kNames = {"composed", "file", "user"};
    return kNames[static_cast<std::size_t>(source)];
}

Result<void> check_words(const SubjectWords& words) {
    for (const std::string& word : {words.trigger, words.class_word}) {
        const QString text = QString::fromStdString(word);
        if (!text.isEmpty() && text.size() <= kLongestWord && text == one_line(text) && !text.contains(u',')) continue;
        return Error{ErrorCode::usage, sentence("dataset",
                                                "\"%1\" can be no word for a subject: one or a few words of at most %2 "
                                                "characters are wanted, on one line, without commas")
                                           .with(word, kLongestWord)};
    }
    return Done{};
}

bool means_person(std::string_view class_word) {
    static const QRegularExpression person(
        QStringLiteral("\\b(person|people|human|man|men|woman|women|boy|girl|child|children|kid|baby|toddler|teenager|"
                       "adult|guy|lady|gentleman|father|mother|dad|mum|mom|brother|sister|son|daughter|uncle|aunt|"
                       "grandfather|grandmother|grandpa|grandma|husband|wife|friend|actor|actress|singer|bride|groom|"
                       "face|selfie|persona|hombre|mujer|niño|niña|chico|chica|bebé)s?\\b|[人男女孩婴]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(class_word.data(), static_cast<qsizetype>(class_word.size())).contains(person);
}

Result<std::optional<std::string>> caption_beside(const std::filesystem::path& photo) {
    for (const auto& file : places_beside(photo)) {
        std::error_code unreadable;
        if (!std::filesystem::is_regular_file(file, unreadable)) continue;
        PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(file));
        PHOTOFLUX_TRY(const QString text, caption_text(bytes, file));
        if (!text.isEmpty()) return std::optional(text.toStdString());
    }
    return std::optional<std::string>();
}

std::string with_trigger(std::string_view text, std::string_view trigger) {
    const QString line = one_line(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const QString word = QString::fromUtf8(trigger.data(), static_cast<qsizetype>(trigger.size()));
    if (line.isEmpty()) return word.toStdString();
    return (says_word(line, word) ? line : word + QStringLiteral(", ") + line).toStdString();
}

std::string composed_caption(const SubjectWords& words, const PhotoReport& photo, const Crop& crop) {
    constexpr double kGrey = 4, kDim = 70, kBright = 190;
    const Measures& measures = photo.measures;
    const bool grey = measures.colourfulness < kGrey;
    std::string caption = (grey ? "black and white photo of " : "photo of ") + words.trigger + ' ' + words.class_word;
    if (const char* framed = framing(photo, crop)) caption += std::string(", ") + framed;
    if (measures.plain_background && measures.three_quarters >= kDim) {
        caption += ", plain " + colour_name(*measures.plain_background) + " background";
    } else if (measures.middle < kDim) {
        caption += ", dim light";
    } else if (measures.middle > kBright) {
        caption += ", bright light";
    }
    return caption;
}

}  // namespace photoflux::dataset
