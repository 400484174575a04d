#pragma once

#include "faces/search.h"
#include "library/people.h"
#include "ui/generate/library_calls.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace photoflux::people {

/// What the people need of the rest of the program. All must outlive the model.
struct PeopleDoors {
    library::People* people = nullptr;
    /// Whether the networks are in this folder, or, for an empty one, where the program fetches them to.
    std::function<bool(const std::filesystem::path& folder)> has_models;
    /// Reads those of a folder of the user's own. Errors: not_found, corrupt.
    std::function<Result<void>(const std::filesystem::path& folder)> check_models;
    /// Begins to fetch them; the program calls `modelsArrived` in the end. GUI thread.
    std::function<Result<void>()> fetch_models;
    /// faces::find_faces, on any thread.
    std::function<Result<faces::SearchReport>(const std::function<void(const faces::SearchProgress&)>& progress,
                                              const CancelToken& cancel, const std::function<void()>& wait)>
        find;
};

/// Who is in the photos, and the search for them. Nothing is looked for until the user asks. The catalogue is asked on
/// the library's thread. GUI thread.
class PeopleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool enabled READ enabled NOTIFY changed)
    /// The networks are on their way; the search begins when they are here.
    Q_PROPERTY(bool fetching READ fetching NOTIFY changed)
    Q_PROPERTY(bool finding READ finding NOTIFY changed)
    /// The user stopped it.
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY progressed)
    Q_PROPERTY(int total READ total NOTIFY progressed)
    /// Negative while nothing can be said.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY progressed)
    /// Faces that are kept.
    Q_PROPERTY(int kept READ kept NOTIFY peopleChanged)
    /// `[{id, name, photos, guessed, face}, …]`, names first; `face` is what the image provider "library" shows.
    Q_PROPERTY(QVariantList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY peopleChanged)
    /// Of the photo that `lookAt` named: `[{id, x, y, width, height, name, person, guessed}, …]`, shares of the
    /// picture.
    Q_PROPERTY(QVariantList faces READ faces NOTIFY facesChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    PeopleModel(PeopleDoors doors, generate::LibraryCalls* calls, QObject* parent = nullptr);
    /// Stops the search, and waits for it.
    ~PeopleModel() override;

    bool enabled() const { return enabled_; }
    bool fetching() const { return fetching_; }
    bool finding() const { return finding_; }
    bool stopped() const { return stopped_; }
    int done() const { return progress_.done; }
    int total() const { return progress_.photos; }
    double secondsLeft() const { return progress_.seconds_left; }
    int kept() const { return kept_; }
    QVariantList people() const;
    QStringList names() const;
    QVariantList faces() const;
    QString problem() const { return problem_; }

    Q_INVOKABLE void turnOn();
    Q_INVOKABLE void turnOnWith(const QUrl& folder);
    /// `forget`: what was found is deleted.
    Q_INVOKABLE void turnOff(bool forget);
    /// Goes through what was not looked through yet, if it is on.
    Q_INVOKABLE void find();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

    Q_INVOKABLE void name(double person, const QString& name);
    Q_INVOKABLE void unname(double person);
    /// None of the group's faces is anybody's to name.
    Q_INVOKABLE void ignorePerson(double person);

    /// 0: no photo.
    Q_INVOKABLE void lookAt(double item);
    Q_INVOKABLE void assign(double face, const QString& name);
    Q_INVOKABLE void refuse(double face);
    Q_INVOKABLE void ignore(double face);

    /// Other work goes first: the search waits.
    void setHeld(bool held) { held_ = held; }
    void modelsArrived();

Q_SIGNALS:
    void changed();
    void progressed();
    void peopleChanged();
    void facesChanged();
    void problemChanged();

private:
    struct Known;  // what one reading brings
    void readPeople();
    void readFaces();
    void finish(const Result<faces::SearchReport>& result);
    void setProblem(const QString& problem);
    void fail(const Failure& failure);
    /// Runs `call(people)` on the library's thread, then reads everything again.
    template <class Call>
    void change(const Call& call);

    PeopleDoors doors_;
    generate::LibraryCalls* calls_;
    bool enabled_ = false, fetching_ = false, finding_ = false, stopped_ = false, again_ = false;
    std::atomic<bool> held_ = false;
    faces::SearchProgress progress_;
    CancelToken cancel_;
    QElapsedTimer told_;
    int kept_ = 0;
    std::vector<library::Person> people_;
    std::int64_t item_ = 0;
    std::vector<library::Face> faces_;
    QString problem_;
    QThreadPool pool_;
};

}  // namespace photoflux::people
