#include "ui/library/photo_details.h"

#include "imaging/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <cmath>

namespace photoflux::libraryscreen {

namespace {

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(PhotoDetails)
};

const QString kBetween = QStringLiteral(" · ");

QString shutter(double seconds) {
    if (seconds <= 0) return {};
    if (seconds < 0.3) return DetailText::tr("1/%1 s").arg(std::lround(1 / seconds));
    return DetailText::tr("%1 s").arg(QLocale().toString(seconds, 'g', 3));
}

QString exposureWords(const imaging::PhotoNotes& notes) {
    const QLocale locale;
    QStringList parts;
    if (notes.focal_length) parts << DetailText::tr("%1 mm").arg(locale.toString(*notes.focal_length, 'g', 4));
    if (notes.aperture) parts << QStringLiteral("f/%1").arg(locale.toString(*notes.aperture, 'g', 3));
    if (notes.exposure) parts << shutter(*notes.exposure);
    if (notes.iso) parts << QStringLiteral("ISO %1").arg(*notes.iso);
    parts.removeAll(QString());
    // A number is not to be torn from its unit.
    return parts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)).join(kBetween);
}

QString placeWords(const imaging::PhotoNotes& notes) {
    if (!notes.place.empty()) return QString::fromStdString(notes.place);
    if (!notes.latitude || !notes.longitude) return {};
    const QLocale locale;
    return QStringLiteral("%1° %2, %3° %4")
        .arg(locale.toString(std::abs(*notes.latitude), 'f', 4),
             *notes.latitude >= 0 ? DetailText::tr("N", "north") : DetailText::tr("S", "south"),
             locale.toString(std::abs(*notes.longitude), 'f', 4),
             *notes.longitude >= 0 ? DetailText::tr("E", "east") : DetailText::tr("W", "west"));
}

QString sizeWords(const library::Item& item) {
    const QLocale locale;
    QStringList parts;
    const double pixels = double(item.notes.width) * item.notes.height;
    if (pixels >= 1e6) parts << DetailText::tr("%1 MP").arg(locale.toString(pixels / 1e6, 'f', pixels < 1e7 ? 1 : 0));
    if (pixels > 0) parts << QStringLiteral("%1 × %2").arg(item.notes.width).arg(item.notes.height);
    parts << locale.formattedDataSize(qint64(item.bytes), 1, QLocale::DataSizeSIFormat);
    return parts.join(kBetween);
}

QString originalWords(const library::Item& item, bool offline) {
    if (offline) return DetailText::tr("offline: its disk or folder is not there now");
    return item.storage == library::Storage::copied ? DetailText::tr("safe in the library")
                                                    : DetailText::tr("untouched, where it lay");
}

}  // namespace

PhotoDetails PhotoDetails::from(const library::Item& item, bool offline) {
    PhotoDetails details;
    const auto& notes = item.notes;
    details.id = item.id;
    details.path = imaging::to_qstring(item.path);
    details.name = QFileInfo(details.path).fileName();
    details.folder = QDir::toNativeSeparators(QFileInfo(details.path).absolutePath());
    details.title = QString::fromStdString(item.title);
    details.caption = QString::fromStdString(item.caption);
    for (const auto& tag : item.tags) details.tags << QString::fromStdString(tag);
    details.rating = item.rating;
    details.favourite = item.favourite;
    details.offline = offline;
    details.trashed = item.trashed_at.has_value();
    details.made = item.kind == library::Kind::made;
    if (notes.width > 0 && notes.height > 0) details.shape = double(notes.width) / notes.height;

    const QLocale locale;
    const auto say = [&details](const QString& label, const QString& words) {
        if (!words.isEmpty()) details.lines << QVariant(QVariantList{label, words});
    };
    const auto when = [&locale](std::int64_t milliseconds, Qt::TimeSpec spec) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(milliseconds, spec),
                               DetailText::tr("d MMM yyyy, HH:mm", "format of a date with its time"));
    };
    if (details.made) {
        say(DetailText::tr("Made"), when(item.added_at, Qt::LocalTime));
        say(DetailText::tr("Prompt"), QString::fromStdString(notes.prompt));
        say(DetailText::tr("Model"), QString::fromStdString(notes.model));
        if (notes.seed) say(DetailText::tr("Seed"), QString::number(*notes.seed));
    } else if (notes.taken_at) {
        say(DetailText::tr("Taken"), when(*notes.taken_at, Qt::UTC));
    } else {
        say(DetailText::tr("Added"), when(item.added_at, Qt::LocalTime));
    }
    QStringList camera{QString::fromStdString(notes.camera), exposureWords(notes)};
    camera.removeAll(QString());
    say(DetailText::tr("Camera"), camera.join(kBetween));
    say(DetailText::tr("Lens"), QString::fromStdString(notes.lens));
    say(DetailText::tr("Place"), placeWords(notes));
    if (!details.made && !notes.prompt.empty()) {
        say(DetailText::tr("Prompt"), QString::fromStdString(notes.prompt));
        say(DetailText::tr("Model"), QString::fromStdString(notes.model));
    }
    say(DetailText::tr("Size"), sizeWords(item));
    say(DetailText::tr("File"), details.name);
    say(DetailText::tr("Original"), originalWords(item, offline));
    return details;
}

}  // namespace photoflux::libraryscreen
