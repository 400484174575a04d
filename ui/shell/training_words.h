#pragma once

#include "jobs/job.h"

#include <QString>

namespace photoflux::shell {

/// What a training is called in the queue: Training “Mia”.
QString trainingName(const jobs::Job& job);
/// How far it is, in one line: "step 620 of 1500 · likeness 0.71 · 11 min left".
QString trainingWords(const jobs::Job& job);
/// 0 … 1, of its steps.
double trainingFraction(const jobs::Job& job);

}  // namespace photoflux::shell
