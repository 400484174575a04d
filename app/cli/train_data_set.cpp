#include "train_data_set.h"

#include "dataset_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace photoflux::cli {
namespace {

struct TrainText {
    Q_DECLARE_TR_FUNCTIONS(Train)
};

/// Whether a data set was made of these photos, words and size.
bool same(const dataset::DataSet& there, const TrainArguments& arguments,
          const std::vector<std::filesystem::path>& photos) {
    if (there.words != arguments.words || there.resolution != arguments.photos.value("resolution").toInt())
        return false;
    return there.photos.size() == photos.size() && std::all_of(photos.begin(), photos.end(), [&](const auto& photo) {
               return std::any_of(there.photos.begin(), there.photos.end(),
                                  [&](auto& one) { return one.path == photo; });
           });
}

}  // namespace

Result<dataset::DataSet> data_set_for(Console& console, const TrainArguments& arguments) {
    const auto root = dataset::user_data_sets();
    if (!arguments.names_photos()) return dataset::open_data_set(root, arguments.data_set);

    dataset::MakeOptions make;
    make.name = arguments.data_set;
    make.words = arguments.words;
    make.check.person = arguments.person;
    if (arguments.consent) make.consent = dataset::consent_now();
    const auto names = dataset::data_sets_in(root);
    if (std::find(names.begin(), names.end(), make.name) != names.end()) {
        PHOTOFLUX_TRY(const auto photos, named_photos(console, arguments.photos));
        PHOTOFLUX_TRY(auto there, dataset::open_data_set(root, make.name));
        if (same(there, arguments, photos)) return there;
        return Error{
            ErrorCode::bad_input,
            TrainText::tr("there is a data set \"%1\" already, of other photos or words; choose another --name, "
                          "train on it with --data-set, or delete it: photoflux dataset remove \"%1\"")
                .arg(QString::fromStdString(make.name))
                .toStdString()};
    }
    PHOTOFLUX_CHECK(dataset::check_consent(make));
    PHOTOFLUX_TRY(const auto checked,
                  check_arguments(console, arguments.photos, dataset::means_person(make.words.class_word)));
    show(console, checked, PhotoLines::remark);
    make.check = checked.options;
    PHOTOFLUX_TRY(const auto made, dataset::make_data_set(checked.reports, checked.choice, make));
    if (!arguments.only_forecast) PHOTOFLUX_CHECK(dataset::save_data_set(root, made));
    return made;
}

}  // namespace photoflux::cli
