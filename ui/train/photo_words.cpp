#include "ui/train/photo_words.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace photoflux::train {

namespace {

using dataset::Decision;
using dataset::Finding;
using dataset::FindingKind;
using dataset::PhotoReport;

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(PhotoText)
};

QString nameOf(const std::filesystem::path& path) { return QString::fromStdU16String(path.filename().u16string()); }

QString wordsOf(const Finding& finding) {
    switch (finding.kind) {
        case FindingKind::broken:
            return PhotoText::tr("cannot be read");
        case FindingKind::too_small:
            return PhotoText::tr("too small");
        case FindingKind::blurred:
            return PhotoText::tr("blurred");
        case FindingKind::no_detail:
            return PhotoText::tr("hardly any detail");
        case FindingKind::overexposed:
            return PhotoText::tr("too bright");
        case FindingKind::underexposed:
            return PhotoText::tr("too dark");
        case FindingKind::near_duplicate:
            return PhotoText::tr("nearly the same as %1").arg(nameOf(finding.other));
        case FindingKind::no_face:
            return PhotoText::tr("no face found");
        case FindingKind::several_faces:
            return PhotoText::tr("more than one face");
    }
    return {};
}

/// What a photo set aside is counted under; near-duplicates of several photos come together.
QString groupOf(const PhotoReport& report, const Decision& decision, int alike) {
    if (!report.findings.empty() && report.findings.front().kind == FindingKind::near_duplicate && alike > 1)
        return PhotoText::tr("nearly the same as others");
    return reasonWords(report, decision);
}

}  // namespace

QString reasonWords(const PhotoReport& report, const Decision& decision) {
    if (decision.chosen) return {};
    if (!report.findings.empty()) return wordsOf(report.findings.front());
    return decision.overruled ? PhotoText::tr("left out") : PhotoText::tr("more than are needed");
}

QString summaryWords(const std::vector<PhotoReport>& reports, const dataset::Choice& choice) {
    int alike = 0;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const auto& findings = reports[i].findings;
        if (!choice.decisions[i].chosen && !findings.empty() && findings.front().kind == FindingKind::near_duplicate)
            ++alike;
    }
    QStringList groups;
    QMap<QString, int> counts;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (choice.decisions[i].chosen) continue;
        const QString group = groupOf(reports[i], choice.decisions[i], alike);
        if (counts[group]++ == 0) groups << group;
    }
    QStringList parts{PhotoText::tr("%n used", nullptr, choice.chosen())};
    for (const QString& group : groups) parts << PhotoText::tr("%n set aside: %1", nullptr, counts[group]).arg(group);
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace photoflux::train
