#include "ui/shell/training_words.h"

#include "ui/models/download_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace photoflux::shell {

namespace {

using engine::TrainingStage;

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(TrainingText)
};

QString stageWords(const engine::TrainingProgress& progress) {
    switch (progress.stage) {
        case TrainingStage::load:
            return TrainingText::tr("loading the model");
        case TrainingStage::encode:
            return TrainingText::tr("reading photos and captions");
        case TrainingStage::train:
            return TrainingText::tr("step %1 of %2").arg(progress.step).arg(progress.steps);
        case TrainingStage::measure:
            return TrainingText::tr("making samples");
        case TrainingStage::prove:
            return TrainingText::tr("proving what was learned");
    }
    return {};
}

}  // namespace

QString trainingName(const jobs::Job& job) {
    return TrainingText::tr("Training “%1”").arg(QString::fromStdString(job.training->request.identity.title));
}

QString trainingWords(const jobs::Job& job) {
    const auto& training = *job.training;
    if (job.state == jobs::JobState::waiting)
        return training.paused ? TrainingText::tr("paused") : TrainingText::tr("waits until no picture does");
    if (!training.progress) return TrainingText::tr("getting ready");
    QStringList parts{stageWords(*training.progress)};
    if (!training.measures.empty())
        parts << TrainingText::tr("likeness %1").arg(QLocale().toString(training.measures.back().likeness, 'f', 2));
    if (training.paused)
        parts << TrainingText::tr("paused");
    else if (training.progress->seconds_left >= 0)
        parts << modelscreen::timeLeft(training.progress->seconds_left);
    return parts.join(QStringLiteral("  ·  "));
}

double trainingFraction(const jobs::Job& job) {
    const auto& training = *job.training;
    if (!training.progress || training.request.settings.steps <= 0) return 0;
    const auto& progress = *training.progress;
    if (progress.stage == TrainingStage::prove) return 1;
    double steps = 0;
    if (progress.stage == TrainingStage::train)
        steps = double(progress.step);
    else if (!training.measures.empty())
        steps = double(training.measures.back().step);
    return std::clamp(steps / double(training.request.settings.steps), 0.0, 1.0);
}

}  // namespace photoflux::shell
