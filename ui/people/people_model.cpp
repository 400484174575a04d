#include "ui/people/people_model.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"

#include <QVariantMap>
#include <QtConcurrent>
#include <chrono>
#include <thread>
#include <utility>

namespace photoflux::people {

namespace {

using library::People;

constexpr int kBetweenLooks = 3000;  // milliseconds
constexpr std::chrono::milliseconds kWait{200};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// What the image provider shows of a face: more than the box, for a box ends at eyebrows and chin.
QString face_address(std::int64_t item, const library::FaceBox& box) {
    return QStringLiteral("image://library/face/%1/%2/%3/%4/%5")
        .arg(item)
        .arg(box.x, 0, 'f', 4)
        .arg(box.y, 0, 'f', 4)
        .arg(box.width, 0, 'f', 4)
        .arg(box.height, 0, 'f', 4);
}

}  // namespace

struct PeopleModel::Known {
    Result<bool> enabled = Cancelled{};
    Result<int> faces = Cancelled{};
    Result<std::vector<library::Person>> people = Cancelled{};
};

PeopleModel::PeopleModel(PeopleDoors doors, generate::LibraryCalls* calls, QObject* parent)
    : QObject(parent), doors_(std::move(doors)), calls_(calls) {
    pool_.setMaxThreadCount(1);
    told_.start();
    // What waits from the last time goes on, once the window has come up.
    constexpr int kAfterStart = 5000;
    QTimer::singleShot(kAfterStart, this, &PeopleModel::find);
    readPeople();
}

PeopleModel::~PeopleModel() {
    cancel_.cancel();
    pool_.waitForDone();
}

QVariantList PeopleModel::people() const {
    QVariantList list;
    for (const auto& person : people_)
        list << QVariantMap{{QStringLiteral("id"), double(person.id)},
                            {QStringLiteral("name"), text(person.name)},
                            {QStringLiteral("photos"), person.photos},
                            {QStringLiteral("guessed"), person.guessed},
                            {QStringLiteral("face"), face_address(person.cover_item, person.cover)}};
    return list;
}

QStringList PeopleModel::names() const {
    QStringList names;
    for (const auto& person : people_)
        if (!person.name.empty()) names << text(person.name);
    return names;
}

QVariantList PeopleModel::faces() const {
    QVariantList list;
    for (const auto& face : faces_) {
        if (face.state == library::FaceState::ignored) continue;
        list << QVariantMap{{QStringLiteral("id"), double(face.id)},
                            {QStringLiteral("x"), face.box.x},
                            {QStringLiteral("y"), face.box.y},
                            {QStringLiteral("width"), face.box.width},
                            {QStringLiteral("height"), face.box.height},
                            {QStringLiteral("name"), text(face.name)},
                            {QStringLiteral("person"), double(face.person.value_or(0))},
                            {QStringLiteral("guessed"), face.state == library::FaceState::guessed}};
    }
    return list;
}

void PeopleModel::readPeople() {
    calls_
        ->run([people = doors_.people] {
            Known known;
            known.enabled = people->enabled();
            known.faces = people->faces();
            known.people = people->people(2);  // a face that is in one photo alone is mostly a passer-by's
            return known;
        })
        .then(this, [this](const Known& known) {
            if (!known.people.ok()) return fail(known.people.failure());
            people_ = *known.people;
            if (known.faces.ok()) kept_ = *known.faces;
            if (known.enabled.ok()) enabled_ = *known.enabled;
            Q_EMIT peopleChanged();
            Q_EMIT changed();
        });
}

void PeopleModel::readFaces() {
    calls_->run([people = doors_.people, item = item_] { return people->faces_of(item); })
        .then(this, [this, item = item_](const Result<std::vector<library::Face>>& faces) {
            if (item != item_) return;  // another photo by now
            if (!faces.ok()) return fail(faces.failure());
            faces_ = *faces;
            Q_EMIT facesChanged();
        });
}

void PeopleModel::refresh() {
    readPeople();
    if (item_ != 0) readFaces();
}

void PeopleModel::lookAt(double item) {
    item_ = std::int64_t(item);
    faces_.clear();
    Q_EMIT facesChanged();
    if (item_ != 0) readFaces();
}

void PeopleModel::setProblem(const QString& problem) {
    if (std::exchange(problem_, problem) != problem) Q_EMIT problemChanged();
}

void PeopleModel::fail(const Failure& failure) {
    if (const auto* error = std::get_if<Error>(&failure)) setProblem(controls::errorWords(*error));
}

template <class Call>
void PeopleModel::change(const Call& call) {
    calls_->run([people = doors_.people, call]() -> Result<void> { return call(*people); })
        .then(this, [this](const Result<void>& done) {
            if (!done.ok()) fail(done.failure());
            refresh();
        });
}

void PeopleModel::turnOn() {
    const bool here = doors_.has_models({});
    if (!here) {
        const auto begun = doors_.fetch_models();
        if (!begun.ok()) return fail(begun.failure());
    }
    enabled_ = true;
    fetching_ = !here;
    stopped_ = false;
    change([](People& people) -> Result<void> {
        PHOTOFLUX_CHECK(people.set_models({}));
        return people.set_enabled(true);
    });
    Q_EMIT changed();
    find();
}

void PeopleModel::turnOnWith(const QUrl& folder) {
    const auto path = imaging::to_path(folder.toLocalFile());
    calls_
        ->run([people = doors_.people, check = doors_.check_models, path]() -> Result<void> {
            PHOTOFLUX_CHECK(check(path));
            PHOTOFLUX_CHECK(people->set_models(path));
            return people->set_enabled(true);
        })
        .then(this, [this](const Result<void>& done) {
            if (!done.ok()) return fail(done.failure());
            enabled_ = true;
            fetching_ = stopped_ = false;
            refresh();
            find();
        });
}

void PeopleModel::turnOff(bool forget) {
    stop();
    enabled_ = fetching_ = false;
    // The search ends before what it found is deleted.
    QtConcurrent::run(&pool_, [] {}).then(this, [this, forget] {
        change([forget](People& people) -> Result<void> {
            PHOTOFLUX_CHECK(people.set_enabled(false));
            return forget ? people.forget() : Result<void>();
        });
    });
    Q_EMIT changed();
}

void PeopleModel::find() {
    stopped_ = false;
    if (finding_) {
        again_ = true;  // something came meanwhile
        return;
    }
    // After what was asked of the catalogue before, such as turning it on.
    calls_->run([people = doors_.people] { return std::pair{people->enabled(), people->models()}; })
        .then(this, [this](const std::pair<Result<bool>, Result<std::filesystem::path>>& state) {
            if (!state.first.ok() || !*state.first || !state.second.ok() || finding_ || stopped_) return;
            if (!doors_.has_models(*state.second)) return;
            finding_ = true;
            again_ = false;
            cancel_ = CancelToken();
            progress_ = {};
            Q_EMIT changed();
            Q_EMIT progressed();
            const auto progress = [this](const faces::SearchProgress& now) {
                QMetaObject::invokeMethod(this, [this, now] {
                    progress_ = now;
                    Q_EMIT progressed();
                    if (told_.elapsed() < kBetweenLooks) return;
                    told_.restart();
                    readPeople();
                });
            };
            const auto wait = [this, cancel = cancel_] {
                while (held_ && !cancel.cancelled()) std::this_thread::sleep_for(kWait);
            };
            QtConcurrent::run(&pool_, [find = doors_.find, progress, wait, cancel = cancel_] {
                return find(progress, cancel, wait);
            }).then(this, [this](const Result<faces::SearchReport>& result) { finish(result); });
        });
}

void PeopleModel::finish(const Result<faces::SearchReport>& result) {
    finding_ = false;
    if (!result.ok()) fail(result.failure());
    Q_EMIT changed();
    refresh();
    if (again_ && result.ok()) find();
}

void PeopleModel::stop() {
    stopped_ = true;
    again_ = false;
    cancel_.cancel();
    Q_EMIT changed();
}

void PeopleModel::modelsArrived() {
    fetching_ = false;
    Q_EMIT changed();
    find();
}

void PeopleModel::name(double person, const QString& name) {
    change([id = std::int64_t(person), words = name.toStdString()](People& people) -> Result<void> {
        PHOTOFLUX_TRY([[maybe_unused]] const std::int64_t owner, people.name(id, words));
        return Done{};
    });
}

void PeopleModel::unname(double person) {
    change([id = std::int64_t(person)](People& people) { return people.unname(id); });
}

void PeopleModel::ignorePerson(double person) {
    change([id = std::int64_t(person)](People& people) -> Result<void> {
        PHOTOFLUX_TRY(const auto faces, people.faces_of_person(id));
        for (const auto& face : faces) PHOTOFLUX_CHECK(people.ignore(face.id));
        return Done{};
    });
}

void PeopleModel::assign(double face, const QString& name) {
    change([id = std::int64_t(face), words = name.toStdString()](People& people) -> Result<void> {
        PHOTOFLUX_TRY([[maybe_unused]] const std::int64_t person, people.assign(id, words));
        return Done{};
    });
}

void PeopleModel::refuse(double face) {
    change([id = std::int64_t(face)](People& people) { return people.refuse(id); });
}

void PeopleModel::ignore(double face) {
    change([id = std::int64_t(face)](People& people) { return people.ignore(id); });
}

}  // namespace photoflux::people
