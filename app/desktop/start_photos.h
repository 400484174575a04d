#pragma once

#include "jobs/job.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace photoflux::desktop {

/// Removes edited photos that were written for jobs (`start-photos` of the library folder) and that none of `jobs`
/// starts from. Nothing younger than a day, for a job may be about to be added; nothing but files that lie directly in
/// the folder. Returns how many. Any thread.
int remove_unneeded_start_photos(const QString& folder, const QList<jobs::Job>& jobs, const QDateTime& now);

}  // namespace photoflux::desktop
