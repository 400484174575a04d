#include "ui/train/photo_set.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "ui/controls/photo_provider.h"
#include "ui/train/photo_words.h"
#include "wording/words.h"

#include <QFileInfo>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace photoflux::train {

namespace {

using dataset::Wish;
using Paths = std::vector<std::filesystem::path>;

QString capitalised(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

CheckedPhotos checkAll(const Paths& photos, const dataset::CheckOptions& options, imaging::Decoders& decoders,
                       const dataset::OnChecked& report, const CancelToken& cancel) {
    CheckedPhotos found{dataset::check_photos(photos, options, decoders, report, cancel), {}};
    if (!found.reports.ok()) return found;
    for (const auto& photo : photos) {
        // A text file that is no caption is none of the user's business here: the photo then gets a composed one.
        const auto beside = dataset::caption_beside(photo);
        if (beside.ok() && *beside) found.captions_beside[photo] = **beside;
    }
    return found;
}

}  // namespace

PhotoSet::PhotoSet(imaging::Decoders* decoders, QObject* parent) : QAbstractListModel(parent), decoders_(decoders) {
    connect(&checking_, &QFutureWatcher<CheckedPhotos>::finished, this, &PhotoSet::useCheck);
}

PhotoSet::~PhotoSet() {
    cancel_.cancel();
    checking_.waitForFinished();
}

int PhotoSet::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant PhotoSet::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    const auto row = std::size_t(index.row());
    const bool known = checked();
    switch (role) {
        case Qt::DisplayRole:
        case NameRole:
            return imaging::to_qstring(photos_[row].filename());
        case SourceRole:
            return controls::photoUrl(imaging::to_qstring(photos_[row]));
        case StateRole:
            return !known                          ? QStringLiteral("waiting")
                   : choice_.decisions[row].chosen ? QStringLiteral("kept")
                                                   : QStringLiteral("aside");
        case ReasonRole:
            return known ? reasonWords(reports_[row], choice_.decisions[row]) : QString();
        case WhyRole:
            return known ? capitalised(words_of(choice_.decisions[row].why)) : QString();
        case CaptionRole:
            return known && named() && choice_.decisions[row].chosen ? captionOf(row) : QString();
        case ReadableRole:
            return !known || !reports_[row].broken();
        default:
            return {};
    }
}

QHash<int, QByteArray> PhotoSet::roleNames() const {
    return {{NameRole, "name"}, {SourceRole, "source"},   {StateRole, "photoState"}, {ReasonRole, "reason"},
            {WhyRole, "why"},   {CaptionRole, "caption"}, {ReadableRole, "readable"}};
}

QString PhotoSet::captionOf(std::size_t row) const {
    const auto& photo = photos_[row];
    if (const auto own = captions_.find(photo); own != captions_.end())
        return QString::fromStdString(dataset::with_trigger(own->second, words_.trigger));
    if (const auto file = beside_.find(photo); useCaptionFiles_ && file != beside_.end())
        return QString::fromStdString(dataset::with_trigger(file->second, words_.trigger));
    return QString::fromStdString(
        dataset::composed_caption(words_, reports_[row], dataset::crop_for(reports_[row], options_.resolution)));
}

QString PhotoSet::summary() const { return checked() ? summaryWords(reports_, choice_) : QString(); }

QString PhotoSet::warning() const {
    return checked() && !choice_.warnings.empty() ? capitalised(words_of(choice_.warnings.front())) : QString();
}

QString PhotoSet::refusal() const {
    return checked() && choice_.refusal ? capitalised(words_of(*choice_.refusal)) : QString();
}

void PhotoSet::setUseCaptionFiles(bool use) {
    if (std::exchange(useCaptionFiles_, use) == use) return;
    Q_EMIT edited();
    tell();
}

void PhotoSet::add(const QList<QUrl>& urls) {
    Paths found;
    for (const QUrl& url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (!file.isDir()) {
            found.push_back(imaging::to_path(file.absoluteFilePath()));
            continue;
        }
        const auto inside = dataset::photos_in(imaging::to_path(file.absoluteFilePath()));
        if (!inside.ok()) {
            if (!inside.cancelled()) Q_EMIT refused(controls::errorWords(inside.error()));
            return;
        }
        if (inside->empty())
            return Q_EMIT refused(
                tr("No photos lie in %1 itself. Choose the folder that they lie in.").arg(file.fileName()));
        found.insert(found.end(), inside->begin(), inside->end());
    }
    if (photos_.size() + found.size() > kMostPhotos)
        return Q_EMIT refused(tr("These are %1 photos, and a set is picked from %2 at most. Choose 10 to 20 that show "
                                 "the subject.")
                                  .arg(photos_.size() + found.size())
                                  .arg(kMostPhotos));
    append(found);
    Q_EMIT edited();
}

void PhotoSet::append(const Paths& photos) {
    Paths fresh;
    for (const auto& photo : photos)
        if (std::find(photos_.begin(), photos_.end(), photo) == photos_.end() &&
            std::find(fresh.begin(), fresh.end(), photo) == fresh.end())
            fresh.push_back(photo);
    if (fresh.empty()) return;
    beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
    reports_.clear();
    photos_.insert(photos_.end(), fresh.begin(), fresh.end());
    endInsertRows();
    startCheck();
}

void PhotoSet::remove(int row) {
    if (row < 0 || row >= count()) return;
    const bool known = checked();
    const auto photo = photos_[std::size_t(row)];
    beginRemoveRows({}, row, row);
    photos_.erase(photos_.begin() + row);
    if (known) reports_.erase(reports_.begin() + row);
    wishes_.wishes.erase(photo);
    captions_.erase(photo);
    beside_.erase(photo);
    choice_ = known ? dataset::choose(reports_, wishes_) : dataset::Choice{};
    endRemoveRows();
    Q_EMIT edited();
    // One that was set aside as its copy may do now.
    const bool repeated = std::any_of(reports_.begin(), reports_.end(), [&](const dataset::PhotoReport& report) {
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [&](const dataset::Finding& finding) { return finding.other == photo; });
    });
    if (repeated || checking()) return startCheck();
    tell();
}

void PhotoSet::toggle(int row) {
    if (row < 0 || row >= count() || !checked() || reports_[std::size_t(row)].broken()) return;
    const auto& photo = photos_[std::size_t(row)];
    const bool wanted = !choice_.decisions[std::size_t(row)].chosen;
    wishes_.wishes.erase(photo);
    choice_ = dataset::choose(reports_, wishes_);
    if (choice_.decisions[std::size_t(row)].chosen != wanted) {
        wishes_.wishes[photo] = wanted ? Wish::keep : Wish::leave_out;
        choice_ = dataset::choose(reports_, wishes_);
    }
    Q_EMIT edited();
    tell();
}

void PhotoSet::setCaption(int row, const QString& text) {
    if (row < 0 || row >= count() || !checked() || !named()) return;
    const auto& photo = photos_[std::size_t(row)];
    const QString words = text.simplified();
    if (words == captionOf(std::size_t(row))) return;
    if (words.isEmpty())
        captions_.erase(photo);
    else
        captions_[photo] = words.toStdString();
    Q_EMIT edited();
    tell();
}

void PhotoSet::cancelCheck() {
    again_ = false;
    cancel_.cancel();
}

void PhotoSet::checkAgain() { startCheck(); }

void PhotoSet::startCheck() {
    reports_.clear();
    choice_ = {};
    checkedCount_ = 0;
    checkedName_.clear();
    if (photos_.empty()) {
        cancelCheck();
    } else if (checking_.isRunning()) {
        again_ = true;
        cancel_.cancel();
    } else {
        cancel_ = {};
        const auto report = [this](int done, int, const std::filesystem::path& next) {
            QMetaObject::invokeMethod(
                this,
                [this, done, name = imaging::to_qstring(next.filename())] {
                    checkedCount_ = done;
                    checkedName_ = name;
                    Q_EMIT progressed();
                },
                Qt::QueuedConnection);
        };
        checking_.setFuture(
            QtConcurrent::run([photos = photos_, options = options_, decoders = decoders_, report, cancel = cancel_] {
                return checkAll(photos, options, *decoders, report, cancel);
            }));
    }
    tell();
    Q_EMIT progressed();
}

void PhotoSet::useCheck() {
    if (std::exchange(again_, false)) return startCheck();
    auto found = checking_.result();
    if (found.reports.ok() && found.reports->size() == photos_.size()) {
        reports_ = std::move(*found.reports);
        beside_ = std::move(found.captions_beside);
        choice_ = dataset::choose(reports_, wishes_);
        restoreChoice();
    } else if (!found.reports.ok() && !found.reports.cancelled()) {
        Q_EMIT refused(controls::errorWords(found.reports.error()));
    }
    tell();
    Q_EMIT progressed();
}

void PhotoSet::restoreChoice() {
    for (std::size_t row = 0; row < photos_.size(); ++row) {
        const auto kept = restored_.find(photos_[row]);
        if (kept == restored_.end() || kept->second == choice_.decisions[row].chosen) continue;
        wishes_.wishes[photos_[row]] = kept->second ? Wish::keep : Wish::leave_out;
    }
    if (!std::exchange(restored_, {}).empty()) choice_ = dataset::choose(reports_, wishes_);
}

void PhotoSet::setSubject(const dataset::SubjectWords& words, const dataset::CheckOptions& options) {
    const bool other = options.resolution != options_.resolution || options.person != options_.person;
    const bool said = !(words == words_);
    words_ = words;
    options_ = options;
    if (other) return startCheck();
    if (said) tell();
}

void PhotoSet::clear() {
    beginResetModel();
    photos_.clear();
    reports_.clear();
    wishes_.wishes.clear();
    captions_.clear();
    beside_.clear();
    restored_.clear();
    choice_ = {};
    useCaptionFiles_ = true;
    endResetModel();
    startCheck();
}

void PhotoSet::load(const dataset::DataSet& set) {
    clear();
    words_ = set.words;
    options_ = {set.resolution, set.person};
    Paths photos;
    useCaptionFiles_ = false;
    for (const auto& photo : set.photos) {
        photos.push_back(photo.path);
        restored_[photo.path] = photo.chosen;
        if (photo.caption.source == dataset::CaptionSource::user) captions_[photo.path] = photo.caption.text;
        if (photo.caption.source == dataset::CaptionSource::file) useCaptionFiles_ = true;
    }
    append(photos);
}

dataset::DataSet PhotoSet::outline() const {
    dataset::DataSet set;
    set.name = "outline";
    set.words = words_;
    set.resolution = options_.resolution;
    for (std::size_t row = 0; checked() && row < photos_.size(); ++row) {
        if (!choice_.decisions[row].chosen) continue;
        dataset::DataSetPhoto photo;
        photo.path = photos_[row];
        photo.chosen = true;
        photo.crop = dataset::crop_for(reports_[row], options_.resolution);
        photo.caption.text = captionOf(row).toStdString();
        set.photos.push_back(std::move(photo));
    }
    return set;
}

Result<dataset::DataSet> PhotoSet::made(const std::string& name, const std::optional<dataset::Consent>& consent) const {
    if (!checked())
        return Error{ErrorCode::usage, tr("The photos are not checked yet. Wait until that is done.").toStdString()};
    dataset::MakeOptions options{name, words_, options_, useCaptionFiles_, captions_, consent};
    return dataset::make_data_set(reports_, choice_, options);
}

void PhotoSet::tell() {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

}  // namespace photoflux::train
