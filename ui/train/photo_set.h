#pragma once

#include "base/cancel.h"
#include "dataset/data_set.h"
#include "imaging/decoders.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QList>
#include <QUrl>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::train {

/// What another thread found out about the photos of a set.
struct CheckedPhotos {
    Result<std::vector<dataset::PhotoReport>> reports = Cancelled{};
    /// By photo, what a text file beside it says.
    std::map<std::filesystem::path, std::string> captions_beside;
};

/// The photos of a set in the making, in the order they came, and what their check says of them. Checks run on another
/// thread, all photos anew with every change that matters to them. GUI thread.
class PhotoSet : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Photos that are trained on; 0 until they are checked.
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY progressed)
    /// Photos that this check has behind it, and the one that it looks at.
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY progressed)
    Q_PROPERTY(QString checkedName READ checkedName NOTIFY progressed)
    /// Every photo is checked, and none is waiting to be.
    Q_PROPERTY(bool checked READ checked NOTIFY changed)
    /// "12 used · 1 set aside: blurred"; empty until they are checked.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// What would make a better set; one sentence or none.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    /// Why nothing can be trained on these photos, with the next step; empty: it can.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    /// Photos with a caption in a text file beside them, and whether those are used.
    Q_PROPERTY(int captionFiles READ captionFiles NOTIFY changed)
    Q_PROPERTY(bool useCaptionFiles READ useCaptionFiles WRITE setUseCaptionFiles NOTIFY changed)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SourceRole,
        StateRole,     ///< "waiting" to be checked, "kept" or "aside"
        ReasonRole,    ///< why it is set aside, in a few words
        WhyRole,       ///< the whole sentence
        CaptionRole,   ///< of one that is kept, once there are words for the subject
        ReadableRole,  ///< false: nothing can make it part of the set
    };
    Q_ENUM(Role)
    /// From more photos than this no set is picked: a folder of everything was dropped by mistake.
    static constexpr int kMostPhotos = 500;

    /// `decoders` must outlive it.
    explicit PhotoSet(imaging::Decoders* decoders, QObject* parent = nullptr);
    /// Stops the check and waits for it, which takes as long as one photo.
    ~PhotoSet() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(photos_.size()); }
    int chosen() const { return checked() ? choice_.chosen() : 0; }
    bool checking() const { return checking_.isRunning(); }
    int checkedCount() const { return checkedCount_; }
    QString checkedName() const { return checkedName_; }
    bool checked() const { return !photos_.empty() && reports_.size() == photos_.size(); }
    QString summary() const;
    QString warning() const;
    QString refusal() const;
    int captionFiles() const { return int(beside_.size()); }
    bool useCaptionFiles() const { return useCaptionFiles_; }
    void setUseCaptionFiles(bool use);

    /// Photos, and the photos that lie in folders; what is there already counts once.
    Q_INVOKABLE void add(const QList<QUrl>& urls);
    Q_INVOKABLE void remove(int row);
    /// Overrules the choice, or takes that back.
    Q_INVOKABLE void toggle(int row);
    /// The user's own words; empty ones bring back the composed caption.
    Q_INVOKABLE void setCaption(int row, const QString& text);
    Q_INVOKABLE void cancelCheck();
    Q_INVOKABLE void checkAgain();

    /// Of these the checks depend on the resolution and on whether a person is shown, the captions on the words.
    void setSubject(const dataset::SubjectWords& words, const dataset::CheckOptions& options);
    void clear();
    /// The photos of a set that was kept, with what the user had decided.
    void load(const dataset::DataSet& set);
    /// The chosen photos with crops and captions, without anything that the form still lacks.
    dataset::DataSet outline() const;
    /// Errors: those of make_data_set.
    Result<dataset::DataSet> made(const std::string& name, const std::optional<dataset::Consent>& consent) const;

Q_SIGNALS:
    void changed();
    void progressed();
    /// The user changed what would be kept.
    void edited();
    /// What was added could not be read, in one sentence.
    void refused(const QString& sentence);

private:
    using Paths = std::vector<std::filesystem::path>;
    void append(const Paths& photos);
    void startCheck();
    void useCheck();
    void choose();
    /// Brings the choice to what a kept set says.
    void restoreChoice();
    QString captionOf(std::size_t row) const;
    bool named() const { return !words_.trigger.empty() && !words_.class_word.empty(); }
    void tell();

    Paths photos_;
    std::vector<dataset::PhotoReport> reports_;  // as photos_, or empty while they are not all checked
    dataset::Choice choice_;
    dataset::ChoiceOptions wishes_;
    std::map<std::filesystem::path, std::string> captions_, beside_;
    std::map<std::filesystem::path, bool> restored_;  // of a kept set, which photos were chosen
    dataset::SubjectWords words_;
    dataset::CheckOptions options_;
    bool useCaptionFiles_ = true;

    QFutureWatcher<CheckedPhotos> checking_;
    imaging::Decoders* decoders_;
    CancelToken cancel_;
    bool again_ = false;
    int checkedCount_ = 0;
    QString checkedName_;
};

}  // namespace photoflux::train
