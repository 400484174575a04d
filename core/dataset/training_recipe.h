#pragma once

#include "base/cancel.h"
#include "dataset/data_set.h"
#include "engine/training_request.h"

#include <vector>

namespace photoflux::dataset {

/// What suits a model when nobody says otherwise.
struct TrainingDefaults {
    training::LoraSettings settings;
    int resolution = 512;          ///< of the data set
    int sample_pictures = 1;       ///< of each sample prompt; 0: nothing is measured
    bool draws = false;            ///< the model makes illustrations on plain backgrounds, not photos
    bool preserves_prior = false;  ///< the model's own pictures are learned beside the photos
};

/// By the pixels a side that a model was made for: FLUX.1, or a small model such as PhotoFlux Mini.
TrainingDefaults training_defaults(int native_size);

/// Which of the data set's photos are not learned, so that likeness is measured against pictures that the model has
/// never seen: of 10 chosen ones and more a fifth, of 6 to 9 one, of fewer none. By name, which for most cameras is by
/// time, the chosen ones are parted into as many runs of equal length, and the middle of each is held out. Indices in
/// `photos`, rising.
std::vector<std::size_t> held_out(const DataSet& data_set);

/// Sentences for sample pictures: some that name the subject, and some that do not, whose pictures are to stay as they
/// were: its kind of thing alone, and others. English, as the text encoders read it. `draws`: as in TrainingDefaults.
std::vector<engine::SamplePrompt> sample_prompts(const SubjectWords& words, bool draws);

/// What a small model shall keep while it learns: the kind of thing without the new word, and other things, in the
/// styles and on the plain backgrounds that PhotoFlux Mini knows.
std::vector<std::string> prior_prompts(const SubjectWords& words);

/// The chosen photos as training takes them, without their pixels: sizes, captions, which are held out. Enough for a
/// forecast.
std::vector<engine::TrainingPicture> unread_pictures(const DataSet& data_set);

/// The same with pixels. Reads every chosen photo. Any thread. Errors: those of training_picture; cancelled.
Result<std::vector<engine::TrainingPicture>> training_pictures(const DataSet& data_set, imaging::Decoders& decoders,
                                                               const CancelToken& cancel);

/// A request with everything that follows from data set and defaults: settings, sample prompts, identity, and a run's
/// folder in that of the data set, so that caches, checkpoints and samples are deleted with it. Pictures are left out;
/// model, outputs and encoder are the caller's. Errors: those of folder_of_data_set, for `name` of the LoRA, too.
Result<engine::TrainingRequest> plan_training(const std::filesystem::path& root, const DataSet& data_set,
                                              const std::string& name, const TrainingDefaults& defaults);

}  // namespace photoflux::dataset
