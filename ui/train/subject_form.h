#pragma once

#include "dataset/data_set.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <optional>
#include <string>

namespace photoflux::train {

/// Who or what the photos show: the words that a personal model will know it by, and the consent of a person shown. GUI
/// thread.
class SubjectForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /// What it is: "dog", "woman", "cup".
    Q_PROPERTY(QString className READ className WRITE setClassName NOTIFY changed)
    /// Follows the name until the user writes one; an empty one follows it again.
    Q_PROPERTY(QString trigger READ trigger WRITE setTrigger NOTIFY changed)
    Q_PROPERTY(bool person READ person WRITE setPerson NOTIFY changed)
    /// The class word says that it is a person, so that the user cannot say otherwise.
    Q_PROPERTY(bool surelyPerson READ surelyPerson NOTIFY changed)
    Q_PROPERTY(bool consent READ consent WRITE setConsent NOTIFY changed)
    /// What is agreed to.
    Q_PROPERTY(QString consentWords READ consentWords NOTIFY changed)
    /// Side of the square that photos are trained at; follows the model until the user chooses one.
    Q_PROPERTY(int resolution READ resolution WRITE setResolution NOTIFY changed)
    /// What is still wanted, in one sentence; empty: nothing.
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed)
public:
    explicit SubjectForm(QObject* parent = nullptr);

    QString name() const { return name_; }
    void setName(const QString& name);
    QString className() const { return className_; }
    void setClassName(const QString& name);
    QString trigger() const;
    void setTrigger(const QString& trigger);
    bool person() const { return person_ || surelyPerson(); }
    void setPerson(bool person);
    bool surelyPerson() const;
    bool consent() const { return consent_.has_value(); }
    void setConsent(bool given);
    QString consentWords() const;
    int resolution() const { return resolution_ > 0 ? resolution_ : modelResolution_; }
    void setResolution(int side);
    QString wanted() const;

    /// What suits the model.
    void setUsualResolution(int side);
    void clear();
    void load(const dataset::DataSet& set);
    dataset::SubjectWords words() const;
    dataset::CheckOptions checks() const { return {resolution(), person()}; }
    std::optional<dataset::Consent> givenConsent() const { return consent_; }

Q_SIGNALS:
    void changed();
    /// By the user.
    void edited();

private:
    template <class Value>
    void assign(Value& member, const Value& value);

    QString name_, className_, trigger_;
    bool person_ = false;
    std::optional<dataset::Consent> consent_;
    int resolution_ = 0, modelResolution_ = 512;
};

}  // namespace photoflux::train
