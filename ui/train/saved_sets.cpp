#include "ui/train/saved_sets.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"

#include <system_error>

namespace photoflux::train {

namespace {

SavedSet described(const dataset::DataSet& set) {
    SavedSet saved;
    saved.name = QString::fromStdString(set.name);
    saved.className = QString::fromStdString(set.words.class_word);
    saved.trigger = QString::fromStdString(set.words.trigger);
    saved.chosen = set.chosen();
    saved.madeAt = set.made_at;
    for (const auto& photo : set.photos) {
        if (!photo.chosen) continue;
        saved.firstPhoto = imaging::to_qstring(photo.path);
        break;
    }
    std::error_code unreadable;
    for (const auto& model : set.models) {
        QString name = imaging::to_qstring(model.stem());
        // The same in the other layout.
        if (name.endsWith(QLatin1String("-diffusers"))) name.chop(10);
        if (std::filesystem::exists(model, unreadable) && !saved.models.contains(name)) saved.models << name;
    }
    return saved;
}

}  // namespace

std::vector<SavedSet> savedSets(const std::filesystem::path& root) {
    std::vector<SavedSet> sets;
    for (const std::string& name : dataset::data_sets_in(root)) {
        const auto set = dataset::open_data_set(root, name);
        if (set.ok()) {
            sets.push_back(described(*set));
        } else if (!set.cancelled()) {
            SavedSet damaged;
            damaged.name = QString::fromStdString(name);
            damaged.problem = controls::errorWords(set.error());
            sets.push_back(damaged);
        }
    }
    return sets;
}

}  // namespace photoflux::train
