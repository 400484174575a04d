#include "proof_words.h"

#include "jobs/job.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

struct TrainText {
    Q_DECLARE_TR_FUNCTIONS(Train)
};

/// A sentence that stands by itself, not behind "Error:".
QString begun(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString share(double number) { return QString::number(number, 'f', 2); }

bool judged(const engine::TrainedLora& trained) { return !english(trained.proof.verdict).empty(); }

}  // namespace

QStringList proof_words(const engine::TrainedLora& trained, const QStringList& pictures) {
    const engine::TrainingProof& proof = trained.proof;
    QStringList words;
    if (trained.stopped_early) words << begun(words_of(*trained.stopped_early));
    if (trained.best_step > 0 && trained.best_step < trained.steps)
        words << TrainText::tr("Step %1 of %2 was the best, and its factors were kept.")
                     .arg(trained.best_step)
                     .arg(trained.steps);
    if (judged(trained)) {
        words << TrainText::tr("Likeness to the photos: %1 before, %2 after (1 would be the same picture).")
                     .arg(share(proof.likeness_before), share(proof.likeness_after));
        words << TrainText::tr("Variety of the pictures kept: %1 %. What does not name the subject changed by %2.")
                     .arg(qRound(100 * proof.variety_kept))
                     .arg(share(proof.bleed));
        words << begun(words_of(proof.verdict));
    } else {
        words << (proof.change > 0 ? TrainText::tr("The model has changed; nothing was measured.")
                                   : TrainText::tr("Nothing was learned: all factors are still zero."));
    }
    if (pictures.size() == 2)
        words << TrainText::tr("The same prompt and seed without it: %1").arg(pictures[0])
              << TrainText::tr("and with it: %1").arg(pictures[1]);
    return words;
}

nlohmann::ordered_json proof_event(const engine::TrainedLora& trained) {
    const engine::TrainingProof& proof = trained.proof;
    nlohmann::ordered_json event = {{"event", "trained"},
                                    {"steps", trained.steps},
                                    {"best_step", trained.best_step},
                                    {"pairs", trained.pairs},
                                    {"taught", jobs::was_taught(trained)},
                                    {"verdict", english(proof.verdict)},
                                    {"change", proof.change},
                                    {"likeness_before", proof.likeness_before},
                                    {"likeness_after", proof.likeness_after},
                                    {"variety_kept", proof.variety_kept},
                                    {"bleed", proof.bleed},
                                    {"reread_difference", proof.reread_difference}};
    if (trained.stopped_early) event["stopped_early"] = english(*trained.stopped_early);
    return event;
}

}  // namespace photoflux::cli
