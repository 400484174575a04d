#include "ui/models/download_words.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace photoflux::modelscreen {

namespace {

struct DownloadText {
    Q_DECLARE_TR_FUNCTIONS(DownloadText)
};

QString sizeOf(double bytes) {
    return QLocale().formattedDataSize(qint64(bytes), bytes < 1e9 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString timeLeft(double seconds) {
    const int whole = std::max(1, int(std::lround(seconds)));
    return whole < 60     ? DownloadText::tr("%1 s left").arg(whole)
           : whole < 3600 ? DownloadText::tr("%1 min left").arg((whole + 30) / 60)
                          : DownloadText::tr("%1 h %2 min left").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace

QString downloadWords(const modelstore::Download& download) {
    using Phase = modelstore::DownloadProgress::Phase;
    const auto separator = QStringLiteral("  ·  ");
    if (download.state != modelstore::DownloadState::running) return DownloadText::tr("waiting to be fetched");
    if (!download.progress) return DownloadText::tr("asking the hub");
    const auto& progress = *download.progress;
    const QString amount =
        DownloadText::tr("%1 of %2").arg(sizeOf(double(progress.done)), sizeOf(double(progress.total)));
    QStringList parts{amount};
    switch (progress.now.phase) {
        case Phase::checking:
            parts << DownloadText::tr("checking what is here");
            break;
        case Phase::waiting:
            if (progress.now.trouble) parts << words_of(*progress.now.trouble);
            parts << DownloadText::tr("trying again");
            break;
        case Phase::receiving:
            if (progress.now.bytes_per_second > 0)
                parts << DownloadText::tr("%1 a second").arg(sizeOf(progress.now.bytes_per_second));
            if (progress.seconds_left) parts << timeLeft(*progress.seconds_left);
            break;
    }
    return parts.join(separator);
}

}  // namespace photoflux::modelscreen
