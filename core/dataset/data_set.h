#pragma once

#include "dataset/captions.h"
#include "dataset/choice.h"
#include "dataset/crops.h"
#include "engine/request.h"
#include "imaging/decoders.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::dataset {

/// That the person shown agreed: asked for before photos of people become a data set, and kept with it.
struct Consent {
    std::int64_t given_at = 0;  ///< milliseconds since 1970, UTC
    int wording = 0;            ///< version of the words that were agreed to
    std::string text;           ///< those words, in English
    bool operator==(const Consent&) const = default;
};
/// What is asked today. The number grows with every change of the words.
inline constexpr int kConsentWording = 1;
Sentence consent_words();
/// As given now.
Consent consent_now();

/// One photo of a data set, whether it is trained on or not.
struct DataSetPhoto {
    std::filesystem::path path;  ///< absolute; the photo stays where it is, untouched
    std::string sha256;          ///< of the file when it was checked; empty where it could not be read
    QSize size;                  ///< upright
    bool chosen = false;
    bool overruled = false;             ///< the user decided otherwise than the proposal
    std::vector<std::string> findings;  ///< names of FindingKind
    std::string why;                    ///< English
    Crop crop;                          ///< empty unless chosen, as the caption
    Caption caption;
    bool operator==(const DataSetPhoto&) const = default;
};

/// Photos with crops and captions, as a personal model is trained on them. On disk `dataset.json` in a folder of its
/// own; nothing is ever written beside the photos.
struct DataSet {
    std::string name;
    SubjectWords words;
    int resolution = 512;
    bool person = false;
    std::optional<Consent> consent;
    std::int64_t made_at = 0;  ///< milliseconds since 1970, UTC
    std::vector<DataSetPhoto> photos;
    std::vector<std::filesystem::path> models;  ///< LoRA files that were trained on it; they are deleted with it

    int chosen() const;
    bool operator==(const DataSet&) const = default;
};

struct MakeOptions {
    std::string name;
    SubjectWords words;
    CheckOptions check;
    bool captions_from_files = false;                         ///< where a photo has one beside it; composed elsewhere
    std::map<std::filesystem::path, std::string> captions{};  ///< the user's own, by the report's path
    std::optional<Consent> consent;
};

/// Whether consent is there where a person is the subject, by the options or by the class word. Errors: bad_input, with
/// the words that are to be agreed to.
Result<void> check_consent(const MakeOptions& options);

/// From what check_photos and choose said. Writes nothing. Errors: the choice's refusal; usage (name or words);
/// bad_input (a person without consent, a caption that cannot be read).
Result<DataSet> make_data_set(const std::vector<PhotoReport>& reports, const Choice& choice,
                              const MakeOptions& options);

/// The user's own caption for the photo of this path or file name, the trigger before it if it lacks that; returns it.
/// Errors: not_found (no such photo), bad_input (set aside).
Result<std::string> set_caption(DataSet& data_set, const std::filesystem::path& photo, const std::string& text);

/// Where the user's data sets lie, one folder each.
std::filesystem::path user_data_sets();
/// The folder of a data set. Errors: usage (a name that can be no folder's, or that hides it).
Result<std::filesystem::path> folder_of_data_set(const std::filesystem::path& root, const std::string& name);

/// Writes `dataset.json` whole or not at all, readable by the owner alone; creates folders as needed. A data set of
/// that name is replaced only with `replace`. Errors: bad_input (the name is taken), those of write_whole_file.
Result<void> save_data_set(const std::filesystem::path& root, const DataSet& data_set, bool replace = false);

/// Errors: not_found; corrupt (says where and what); bad_input (written by a newer program).
Result<DataSet> open_data_set(const std::filesystem::path& root, const std::string& name);

/// Names of the data sets under `root`, sorted; none where there is no such folder.
std::vector<std::string> data_sets_in(const std::filesystem::path& root);

/// Removes the data set with its consent, captions, previews and caches: the whole folder; and the LoRA files that it
/// lists. The photos stay. A damaged data set is removed as well, its models then stay. Returns what was removed
/// besides the folder. Errors: not_found, usage (name), no_disk.
Result<std::vector<std::filesystem::path>> delete_data_set(const std::filesystem::path& root, const std::string& name);

/// What the trainer learns from: training_picture of a chosen photo, after making sure that its file is still the one
/// that was checked. Errors: bad_input (changed since, not chosen), those of training_picture.
Result<engine::Pixels> training_picture(const DataSetPhoto& photo, imaging::Decoders& decoders,
                                        const CancelToken& cancel = {});

}  // namespace photoflux::dataset
