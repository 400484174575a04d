#include "engine/training_proof.h"

#include "engine/pixels.h"
#include "likeness/measures.h"
#include "weights/json.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace photoflux::engine {

namespace {

// How many pictures of the subject a gain and its noise are told from: few where these leave no doubt, else more.
constexpr int kPictures[] = {4, 12, 24};
// Looked at up to three times, chance would pass twice its standard error too often (Pocock 1977).
constexpr double kErrorsOfThreeLooks = 2.3;
constexpr double kShareOfChange = 0.1;  // of what the LoRA changes, that a file may give differently
constexpr double kVarietyKept = 0.6;

std::string short_number(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", number);
    return text;
}

/// Difference of two pictures in 255ths, mean and largest.
struct Difference {
    double mean = 0, largest = 0;
};
Difference difference(const Pixels& one, const Pixels& other) {
    const at::Tensor distance = (tensor_of(one) - tensor_of(other)).abs() * 255;
    return {distance.mean().item<double>(), distance.max().item<double>()};
}

double length_of(const std::vector<lora::LowRankPair>& pairs) {
    double squares = 0;
    for (const auto& pair : pairs) squares += pair.up.detach().square().sum().item<double>();
    return std::sqrt(squares);
}

/// One proof at work.
class Proving {
public:
    Proving(const TrainingRequest& request, const std::vector<lora::LowRankPair>& pairs, const TrainingEyes* eyes,
            TrainingSampler& sampler, const TrainingWatcher& watcher, const CancelToken& cancel)
        : request_(request), pairs_(pairs), eyes_(eyes), sampler_(sampler), watcher_(watcher), cancel_(cancel) {
        if (!eyes) return;
        for (std::size_t i = 0; i < request.measures.prompts.size(); ++i)
            (request.measures.prompts[i].names_subject ? naming_ : others_).push_back(i);
    }

    Result<TrainingProof> result() {
        proof_.change = length_of(pairs_);
        if (compared()) PHOTOFLUX_CHECK(compare());
        PHOTOFLUX_CHECK(read_again());
        judge();
        return proof_;
    }

private:
    bool compared() const { return !naming_.empty(); }
    bool moved() const { return proof_.change > 0 && std::isfinite(proof_.change); }
    bool clear() const { return gain_.real(kErrorsOfThreeLooks); }

    /// The same seeds with and without, more of them while the gain is not clear.
    Result<void> compare() {
        at::Tensor before, after;  // [pictures that name the subject, features]
        for (const int pictures : kPictures) {
            const int each = std::max(request_.measures.pictures, (pictures + prompts(naming_) - 1) / prompts(naming_));
            PHOTOFLUX_TRY(const auto seen, see(naming_, made_of_each_, each));
            made_of_each_ = std::max(made_of_each_, each);
            before = before.defined() ? at::cat({before, seen.before}) : seen.before;
            after = after.defined() ? at::cat({after, seen.after}) : seen.after;
            tell(before, after);
            if (clear() || !moved()) break;
        }
        if (others_.empty()) return Done{};
        PHOTOFLUX_TRY(const auto seen, see(others_, 0, request_.measures.pictures));
        proof_.bleed = likeness::bleed(seen.after, seen.before);
        return Done{};
    }

    static int prompts(const std::vector<std::size_t>& some) { return static_cast<int>(some.size()); }

    struct Seen {
        at::Tensor before, after;  // [pictures, features]
    };
    /// Pictures `from` … `to` - 1 of each of the prompts, from seeds that the training was not measured by.
    Result<Seen> see(const std::vector<std::size_t>& some, int from, int to) {
        const MeasureSettings& settings = request_.measures;
        const auto first_seed = settings.seed + static_cast<std::uint64_t>(settings.pictures);
        std::vector<SampleShot> shots;
        for (const std::size_t prompt : some)
            for (int i = from; i < to; ++i) shots.push_back({prompt, first_seed + static_cast<std::uint64_t>(i)});
        expected_ += static_cast<std::int64_t>(2 * shots.size());
        const auto on_picture = [this](std::size_t, const Pixels&) { report(); };
        PHOTOFLUX_TRY(const auto without, sampler_.without(shots, on_picture, cancel_));
        PHOTOFLUX_TRY(const auto with, sampler_.with(pairs_, shots, on_picture, cancel_));
        if (!proof_.with) {
            proof_.without = without.front();
            proof_.with = with.front();
            shown_ = shots.front();
        }
        return Seen{eyes_->see(without), eyes_->see(with)};
    }

    void tell(const at::Tensor& before, const at::Tensor& after) {
        const at::Tensor like_before = likeness::likeness_of_each(before, eyes_->references);
        const at::Tensor like_after = likeness::likeness_of_each(after, eyes_->references);
        gain_ = likeness::gain(like_before, like_after);
        proof_.likeness_before = like_before.mean().item<double>();
        proof_.likeness_after = like_after.mean().item<double>();
        const double variety = likeness::variety(before);
        if (variety > 0) proof_.variety_kept = likeness::variety(after) / variety;
    }

    /// The files as another program would use them; without prompts they are only read.
    Result<void> read_again() {
        std::vector<SampleShot> shown;
        if (proof_.with) shown.push_back(shown_);
        for (const LoraOutput& output : request_.outputs) {
            PHOTOFLUX_TRY(const auto pictures,
                          sampler_.with(output.file, shown, [this](std::size_t, const Pixels&) { report(); }, cancel_));
            if (pictures.empty()) continue;
            const Difference reread = difference(pictures.front(), *proof_.with);
            proof_.reread_difference = std::max(proof_.reread_difference, reread.largest);
            same_ &= reread.mean <= 0.5 + kShareOfChange * difference(*proof_.without, *proof_.with).mean;
        }
        return Done{};
    }

    void judge() {
        const auto before = short_number(proof_.likeness_before), after = short_number(proof_.likeness_after);
        proof_.taught = false;
        if (!moved())
            proof_.verdict = sentence("engine",
                                      "nothing was learned: the LoRA's factors are as they were at the start; "
                                      "train more steps or at a higher rate");
        else if (!same_)
            proof_.verdict = sentence("engine",
                                      "the written file gives another picture than the training did; they differ "
                                      "by up to %1 of 255; try another precision")
                                 .with(short_number(proof_.reread_difference));
        else if (!compared())
            praise_factors();
        else if (!clear())
            proof_.verdict = sentence("engine",
                                      "the pictures did not become more like the photos: likeness %1 before and "
                                      "%2 after, with a chance of %3; train more steps, or choose clearer photos")
                                 .with(before, after, short_number(gain_.noise));
        else
            praise(before, after);
    }

    void praise_factors() {
        proof_.taught = true;
        proof_.verdict = sentence("engine",
                                  "the factors were trained and the files can be read; no pictures were "
                                  "compared, as there is no prompt that names the subject");
    }

    void praise(const std::string& before, const std::string& after) {
        proof_.taught = true;
        proof_.verdict =
            proof_.variety_kept < kVarietyKept
                ? sentence("engine",
                           "likeness to the photos rose from %1 to %2, but the pictures became alike; train "
                           "fewer steps for more variety")
                      .with(before, after)
                : sentence("engine",
                           "likeness to the photos rose from %1 to %2, and the written file gives the same "
                           "picture")
                      .with(before, after);
    }

    void report() {
        if (watcher_.on_progress)
            watcher_.on_progress({.stage = TrainingStage::prove,
                                  .step = ++done_,
                                  .steps = expected_ + static_cast<std::int64_t>(request_.outputs.size())});
    }

    const TrainingRequest& request_;
    const std::vector<lora::LowRankPair>& pairs_;
    const TrainingEyes* eyes_;
    TrainingSampler& sampler_;
    const TrainingWatcher& watcher_;
    const CancelToken& cancel_;
    std::vector<std::size_t> naming_, others_;  // prompts
    int made_of_each_ = 0;
    SampleShot shown_;
    likeness::Gain gain_;
    bool same_ = true;
    std::int64_t done_ = 0, expected_ = 0;
    TrainingProof proof_;
};

std::string json_of(const TrainingProof& proof) {
    return "{\n  \"taught\": " + std::string(proof.taught ? "true" : "false") +
           ",\n  \"verdict\": " + weights::quote_json(english(proof.verdict)) +
           ",\n  \"change\": " + number_text(proof.change) +
           ",\n  \"likeness_before\": " + number_text(proof.likeness_before) +
           ",\n  \"likeness_after\": " + number_text(proof.likeness_after) +
           ",\n  \"variety_kept\": " + number_text(proof.variety_kept) + ",\n  \"bleed\": " + number_text(proof.bleed) +
           ",\n  \"reread_difference\": " + number_text(proof.reread_difference) + "\n}\n";
}

}  // namespace

Result<TrainingProof> prove(const TrainingRequest& request, const std::vector<lora::LowRankPair>& pairs,
                            const TrainingEyes* eyes, TrainingSampler& sampler, const TrainingWatcher& watcher,
                            const CancelToken& cancel) {
    PHOTOFLUX_TRY(auto proof, Proving(request, pairs, eyes, sampler, watcher, cancel).result());
    PHOTOFLUX_CHECK(write_whole(request.folder / "proof.json", json_of(proof)));
    return proof;
}

}  // namespace photoflux::engine
