#pragma once

#include "ui/generate/library_calls.h"
#include "ui/library/import_run.h"
#include "ui/library/library_doors.h"
#include "ui/library/photo_details.h"
#include "ui/library/photo_grid.h"
#include "ui/library/photo_viewing.h"

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <vector>

namespace photoflux::libraryscreen {

/// What the Library screen shows and does. The catalogue is asked on the library's thread; nothing here waits for it.
/// GUI thread.
class LibraryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(photoflux::libraryscreen::PhotoGrid* grid READ grid CONSTANT)
    Q_PROPERTY(photoflux::libraryscreen::ImportRun* importing READ importing CONSTANT)
    Q_PROPERTY(photoflux::libraryscreen::PhotoViewing* viewing READ viewing CONSTANT)

    /// The search box.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY viewChanged)
    /// "all", "photos", "made" or "trash".
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY viewChanged)
    /// "newest", "oldest", "added", "name" or "rating".
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY viewChanged)
    /// 0: everything.
    Q_PROPERTY(double album READ album WRITE setAlbum NOTIFY viewChanged)
    Q_PROPERTY(QString albumName READ albumName NOTIFY viewChanged)
    /// Filled by hand, so that photos can be taken off it.
    Q_PROPERTY(bool albumByHand READ albumByHand NOTIFY viewChanged)
    /// Whose photos alone are shown; 0: everybody's.
    Q_PROPERTY(double person READ person WRITE setPerson NOTIFY viewChanged)
    /// Something narrows the view: then an empty one is no empty library.
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY viewChanged)

    /// The first rows have been read: before that an empty grid says nothing.
    Q_PROPERTY(bool loaded READ loaded NOTIFY rowsChanged)
    /// The last reading went wrong and nothing is there to be shown: that is no empty library.
    Q_PROPERTY(bool failed READ failed NOTIFY rowsChanged)
    /// A view is being read.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    /// Of everything that is not in the trash.
    Q_PROPERTY(int total READ total NOTIFY rowsChanged)
    /// What may follow the last word of the search.
    Q_PROPERTY(QStringList completions READ completions NOTIFY completionsChanged)
    /// Where the search is wrong, in one sentence; empty: nowhere.
    Q_PROPERTY(QString searchProblem READ searchProblem NOTIFY viewChanged)
    /// `[{id, name, detail, smart, count}, …]`
    Q_PROPERTY(QVariantList albums READ albums NOTIFY albumsChanged)
    /// Every tag there is, the most used first.
    Q_PROPERTY(QStringList tags READ tags NOTIFY albumsChanged)

    /// The item that the inspector tells of.
    Q_PROPERTY(photoflux::libraryscreen::PhotoDetails details READ details NOTIFY detailsChanged)
    /// Of several: when they were taken, and what they are.
    Q_PROPERTY(QString selectionDates READ selectionDates NOTIFY detailsChanged)
    Q_PROPERTY(QString selectionKinds READ selectionKinds NOTIFY detailsChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// More files than this are not dragged out at once.
    static constexpr int kMostDragged = 500;

    /// All must outlive it. Reads the first view at once.
    LibraryModel(LibraryDoors doors, ImportDoor import, generate::LibraryCalls* calls, QObject* parent = nullptr);

    PhotoGrid* grid() { return &grid_; }
    ImportRun* importing() { return &importing_; }
    PhotoViewing* viewing() { return &viewing_; }
    QString search() const { return search_; }
    void setSearch(const QString& text);
    QString shown() const { return shown_; }
    void setShown(const QString& what);
    QString order() const;
    void setOrder(const QString& order);
    double album() const { return double(album_); }
    void setAlbum(double album);
    QString albumName() const;
    bool albumByHand() const;
    double person() const { return double(person_); }
    void setPerson(double person);
    bool narrowed() const {
        return !search_.trimmed().isEmpty() || shown_ != QLatin1String("all") || album_ != 0 || person_ != 0;
    }
    bool loaded() const { return loaded_; }
    bool failed() const { return failed_ && count() == 0; }
    bool busy() const { return reading_ > 0; }
    int count() const { return grid_.count(); }
    int total() const { return total_; }
    QStringList completions() const { return completions_; }
    QString searchProblem() const { return searchProblem_; }
    QVariantList albums() const;
    QStringList tags() const { return tags_; }
    PhotoDetails details() const { return details_; }
    QString selectionDates() const;
    QString selectionKinds() const;
    QString problem() const { return problem_; }

    /// Reads the view again: something may have come or gone. The screen calls it when it is shown.
    Q_INVOKABLE void refresh();
    /// Reads what the tiles from `first` to before `last` say, in a moment.
    Q_INVOKABLE void lookAt(int first, int last);
    /// No search, no chip, no album.
    Q_INVOKABLE void showEverything();
    Q_INVOKABLE void complete(const QString& text);
    /// `text` with what was offered in the place of its last word.
    Q_INVOKABLE QString completed(const QString& text, const QString& offer) const;
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

    // Of what is selected.
    Q_INVOKABLE void rate(int rating);
    /// "picked", "rejected" or "".
    Q_INVOKABLE void flag(const QString& flag);
    Q_INVOKABLE void toggleFavourite();
    Q_INVOKABLE void addTag(const QString& tag);
    Q_INVOKABLE void removeTag(const QString& tag);
    Q_INVOKABLE void setTitle(const QString& title);
    Q_INVOKABLE void setCaption(const QString& caption);
    Q_INVOKABLE void trash();
    Q_INVOKABLE void undoTrash();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void showInFolder();
    /// As text/uri-list, to be dragged into another program: those whose tiles were seen, at most kMostDragged.
    Q_INVOKABLE QString draggedUriList() const;
    /// Answers with `filesReady`.
    Q_INVOKABLE void askForFiles(const QString& purpose);
    /// The current photo; answers with `editAsked`.
    Q_INVOKABLE void edit();

    /// For good: everything that is in the trash.
    Q_INVOKABLE void emptyTrash();

    /// Filled with what is selected.
    Q_INVOKABLE void addAlbum(const QString& name);
    /// Of what the search box finds, now and later.
    Q_INVOKABLE void keepSearch(const QString& name);
    Q_INVOKABLE void renameAlbum(double album, const QString& name);
    Q_INVOKABLE void removeAlbum(double album);
    Q_INVOKABLE void addToAlbum(double album);
    Q_INVOKABLE void takeOffAlbum();

    /// These have another edit now.
    void readEdits(const QList<qint64>& items);
    /// The words are to be said in another language.
    void retranslate();

Q_SIGNALS:
    void viewChanged();
    void rowsChanged();
    void busyChanged();
    void completionsChanged();
    void albumsChanged();
    void detailsChanged();
    void problemChanged();
    /// The outcome of an action: "trashed", "restored", "purged" or "album"; with a number or a name.
    void told(const QString& what, const QString& detail);
    void filesReady(const QString& purpose, const QList<QUrl>& files);
    /// `neighbours`: what is selected with it, else what lies around it.
    void editAsked(qint64 item, const QList<qint64>& neighbours);

private:
    struct Pile;  // what one reading of a view brings
    library::View view() const;
    void read();
    void use(const Pile& pile);
    void readAlbums();
    void readKnown();
    void readDetails();
    void setProblem(const QString& problem);
    /// Runs `call(items)` on the library's thread; `after` here when it went well.
    template <class Call, class After>
    void change(const Call& call, const After& after);
    void put(const std::vector<std::int64_t>& ids, const QString& told);

    LibraryDoors doors_;
    generate::LibraryCalls* calls_;
    PhotoGrid grid_;
    ImportRun importing_;
    PhotoViewing viewing_;

    QString search_, shown_ = QStringLiteral("all");
    library::Order order_ = library::Order::newest;
    qint64 album_ = 0, person_ = 0;
    int generation_ = 0, reading_ = 0;
    bool loaded_ = false, failed_ = false;
    int total_ = 0;
    QStringList completions_, tags_;
    QString searchProblem_, problem_;
    std::vector<library::Album> albums_;
    PhotoDetails details_;
    std::vector<std::int64_t> trashed_;  // what undo brings back
    int firstSeen_ = 0, lastSeen_ = 0;
    QTimer search_later_, known_later_, details_later_;
};

}  // namespace photoflux::libraryscreen
