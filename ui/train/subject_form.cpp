#include "ui/train/subject_form.h"

#include "ui/controls/error_words.h"
#include "ui/train/trigger_word.h"
#include "wording/words.h"

#include <algorithm>

namespace photoflux::train {

SubjectForm::SubjectForm(QObject* parent) : QObject(parent) {}

template <class Value>
void SubjectForm::assign(Value& member, const Value& value) {
    if (member == value) return;
    member = value;
    Q_EMIT changed();
    Q_EMIT edited();
}

void SubjectForm::setName(const QString& name) { assign(name_, name); }
void SubjectForm::setClassName(const QString& name) { assign(className_, name); }

QString SubjectForm::trigger() const { return trigger_.isEmpty() ? proposedTrigger(name_) : trigger_; }

void SubjectForm::setTrigger(const QString& trigger) {
    assign(trigger_, trigger == proposedTrigger(name_) ? QString() : trigger);
}

bool SubjectForm::surelyPerson() const { return dataset::means_person(className_.toStdString()); }

void SubjectForm::setPerson(bool person) { assign(person_, person); }

void SubjectForm::setConsent(bool given) {
    if (given != consent()) assign(consent_, given ? std::optional(dataset::consent_now()) : std::nullopt);
}

QString SubjectForm::consentWords() const { return words_of(dataset::consent_words()); }

void SubjectForm::setResolution(int side) {
    const int possible = std::clamp(side, dataset::kLeastResolution, dataset::kMostResolution);
    if (possible != resolution()) assign(resolution_, possible);
}

void SubjectForm::setUsualResolution(int side) {
    if (side == modelResolution_) return;
    modelResolution_ = side;
    Q_EMIT changed();
}

QString SubjectForm::wanted() const {
    if (name_.trimmed().isEmpty()) return tr("Say who or what the photos show.");
    if (className_.trimmed().isEmpty()) return tr("Say what it is, in a word: dog, woman, cup.");
    if (const auto folder = dataset::folder_of_data_set({}, name_.trimmed().toStdString()); !folder.ok())
        return folder.cancelled() ? QString() : controls::errorWords(folder.error());
    if (const auto good = dataset::check_words(words()); !good.ok())
        return good.cancelled() ? QString() : controls::errorWords(good.error());
    if (person() && !consent_) return tr("Confirm that the person shown has agreed.");
    return {};
}

void SubjectForm::clear() {
    name_.clear();
    className_.clear();
    trigger_.clear();
    person_ = false;
    consent_.reset();
    resolution_ = 0;
    Q_EMIT changed();
}

void SubjectForm::load(const dataset::DataSet& set) {
    name_ = QString::fromStdString(set.name);
    className_ = QString::fromStdString(set.words.class_word);
    const QString trigger = QString::fromStdString(set.words.trigger);
    trigger_ = trigger == proposedTrigger(name_) ? QString() : trigger;
    person_ = set.person;
    // Who agreed to other words is asked again.
    consent_ = set.consent && set.consent->wording == dataset::kConsentWording ? set.consent : std::nullopt;
    resolution_ = set.resolution == modelResolution_ ? 0 : set.resolution;
    Q_EMIT changed();
}

dataset::SubjectWords SubjectForm::words() const {
    return {trigger().simplified().toStdString(), className_.simplified().toStdString()};
}

}  // namespace photoflux::train
