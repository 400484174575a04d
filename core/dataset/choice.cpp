#include "dataset/choice.h"

#include "imaging/whole_file.h"

#include <algorithm>
#include <limits>

namespace photoflux::dataset {
namespace {

/// Of a photo's worth, what does not depend on its quality.
constexpr double kAtLeast = 0.5;

Sentence said(const std::vector<Finding>& findings) {
    std::vector<Sentence> sentences;
    for (const Finding& finding : findings) sentences.push_back(finding.sentence);
    return listed(sentences);
}

Sentence name_of(const PhotoReport& report) { return plain(imaging::name_for_people(report.path.filename())); }

class Chooser {
public:
    Chooser(const std::vector<PhotoReport>& reports, const ChoiceOptions& options)
        : reports_(reports), options_(options), nearest_(reports.size()), open_(reports.size()) {
        choice_.decisions.resize(reports.size());
    }

    Choice run() {
        take_wishes();
        propose();
        for (std::size_t i = 0; i < reports_.size(); ++i)
            if (open_[i]) leave(i);
        count();
        return std::move(choice_);
    }

private:
    struct Nearest {
        double apart = std::numeric_limits<double>::infinity();
        std::size_t photo = 0;
    };

    void take_wishes() {
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            open_[i] = reports_[i].findings.empty();
            if (!open_[i]) choice_.decisions[i].why = said(reports_[i].findings);
        }
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            const PhotoReport& report = reports_[i];
            Decision& decision = choice_.decisions[i];
            const auto wish = options_.wishes.find(report.path);
            if (wish == options_.wishes.end() || report.broken()) continue;
            open_[i] = false;
            decision.overruled = (wish->second == Wish::keep) != report.findings.empty();
            if (wish->second == Wish::leave_out) {
                decision.why = sentence("dataset", "left out, as you wish");
                continue;
            }
            decision.why = report.findings.empty()
                               ? sentence("dataset", "kept, as you wish")
                               : sentence("dataset", "kept, as you wish, although: %1").with(said(report.findings));
            take(i);
        }
    }

    void propose() {
        for (int proposed = 0; proposed < options_.most; ++proposed) {
            const auto next = most_worth();
            if (next == reports_.size()) return;
            Decision& decision = choice_.decisions[next];
            decision.why = choice_.chosen() == 0
                               ? sentence("dataset", "the best of all: sharp, large and well lit")
                               : sentence("dataset", "adds something new: of those chosen, %1 is most like it")
                                     .with(name_of(reports_[nearest_[next].photo]));
            open_[next] = false;
            take(next);
        }
    }

    std::size_t most_worth() const {
        std::size_t best = reports_.size();
        double most = -1;
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            if (!open_[i]) continue;
            const double quality = kAtLeast + (1 - kAtLeast) * reports_[i].quality;
            const double apart = choice_.chosen() == 0 ? 1 : nearest_[i].apart;
            if (quality * apart <= most) continue;
            most = quality * apart;
            best = i;
        }
        return best;
    }

    void take(std::size_t photo) {
        choice_.decisions[photo].chosen = true;
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            if (!open_[i]) continue;
            const double apart = unlikeness(reports_[i].look, reports_[photo].look);
            if (apart < nearest_[i].apart) nearest_[i] = {apart, photo};
        }
    }

    /// One that would do, for which there is no place.
    void leave(std::size_t photo) {
        choice_.decisions[photo].why =
            sentence("dataset", "not needed: %1 photos are chosen that differ more from each other; %2 is most like it")
                .with(choice_.chosen(), name_of(reports_[nearest_[photo].photo]));
    }

    void count() {
        const int chosen = choice_.chosen();
        if (chosen < kLeastPhotos) {
            choice_.refusal =
                Error{ErrorCode::bad_input,
                      sentence("dataset",
                               "%1 of %2 photos can be trained on, and %3 are the least: with fewer, a model repeats "
                               "the photos instead of learning the subject. Add photos, or keep some that were set "
                               "aside")
                          .with(chosen, reports_.size(), kLeastPhotos)};
        } else if (chosen < kFewPhotos) {
            choice_.warnings.push_back(
                sentence(
                    "dataset",
                    "only %1 photos: %2 to %3 varied ones teach a subject better, from other sides, in other light")
                    .with(chosen, kFewPhotos, kManyPhotos));
        } else if (chosen > kManyPhotos) {
            choice_.warnings.push_back(
                sentence("dataset", "%1 photos: more than %2 make training longer, seldom the result better")
                    .with(chosen, kManyPhotos));
        }
    }

    const std::vector<PhotoReport>& reports_;
    const ChoiceOptions& options_;
    Choice choice_;
    std::vector<Nearest> nearest_;  ///< of those chosen
    std::vector<char> open_;        ///< not decided yet
};

}  // namespace

int Choice::chosen() const {
    return static_cast<int>(std::count_if(decisions.begin(), decisions.end(), [](auto& one) { return one.chosen; }));
}

Choice choose(const std::vector<PhotoReport>& reports, const ChoiceOptions& options) {
    return Chooser(reports, options).run();
}

}  // namespace photoflux::dataset
