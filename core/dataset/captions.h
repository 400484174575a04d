#pragma once

#include "dataset/crops.h"

#include <optional>
#include <string>
#include <string_view>

namespace photoflux::dataset {

enum class CaptionSource {
    composed,  ///< from the words of the data set and what was measured
    file,      ///< a text file beside the photo, as other programs write them
    user,      ///< typed
};
/// "composed", "file", "user": as it stands in files and events.
std::string_view name_of(CaptionSource source);

struct Caption {
    std::string text;  ///< UTF-8, one line
    CaptionSource source = CaptionSource::composed;
    bool operator==(const Caption&) const = default;
};

/// What a model is to learn: the new word that will call it, and the kind of thing it is ("dog", "woman").
struct SubjectWords {
    std::string trigger, class_word;
    bool operator==(const SubjectWords&) const = default;
};

/// Errors: usage (empty, several lines, too long, or with a comma, which parts captions).
Result<void> check_words(const SubjectWords& words);

/// Whether this kind of thing is a person, so that consent is asked for: "woman", "my brother", "portrait of a man".
bool means_person(std::string_view class_word);

/// What stands in `photo.txt` or `photo.jpg.txt` (or .caption) beside `photo.jpg`; nothing where there is none, or an
/// empty one. Lines are joined. Errors: bad_input (not UTF-8, longer than 8,000 bytes), those of read_whole_file.
Result<std::optional<std::string>> caption_beside(const std::filesystem::path& photo);

/// `text` as one line that names the trigger: where it does not, the trigger goes before it.
std::string with_trigger(std::string_view text, std::string_view trigger);

/// "photo of ohwx dog, close-up, black and white photo, plain white background": English, as the text encoders read
/// it. Says what is not the subject's own, so that the trigger does not learn it.
std::string composed_caption(const SubjectWords& words, const PhotoReport& photo, const Crop& crop);

}  // namespace photoflux::dataset
