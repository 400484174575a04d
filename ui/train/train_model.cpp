#include "ui/train/train_model.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "ui/controls/photo_provider.h"

#include <QFileInfo>
#include <QUrl>
#include <algorithm>
#include <system_error>
#include <utility>

namespace photoflux::train {

namespace {

QVariantMap toMap(const SavedSet& set) {
    return {{QStringLiteral("name"), set.name},
            {QStringLiteral("className"), set.className},
            {QStringLiteral("trigger"), set.trigger},
            {QStringLiteral("chosen"), set.chosen},
            {QStringLiteral("madeAt"), double(set.madeAt)},
            {QStringLiteral("photo"), controls::photoUrl(set.firstPhoto)},
            {QStringLiteral("models"), set.models},
            {QStringLiteral("problem"), set.problem}};
}

QVariantMap toMap(const jobs::Job& job) {
    return {{QStringLiteral("job"), job.id},
            {QStringLiteral("name"), QString::fromStdString(job.training->request.identity.title)},
            {QStringLiteral("className"), job.recipe.value(QStringLiteral("className"))},
            {QStringLiteral("state"), TrainingRun::stateOf(job)},
            {QStringLiteral("step"), double(job.training->step)},
            {QStringLiteral("steps"), double(job.training->request.settings.steps)}};
}

/// The models that were trained on a set that is replaced stay its own.
Result<void> saveKeepingModels(const std::filesystem::path& root, dataset::DataSet set, bool replace) {
    if (replace)
        if (auto before = dataset::open_data_set(root, set.name); before.ok()) set.models = std::move(before->models);
    return dataset::save_data_set(root, set, replace);
}

/// Hours of work are to have somewhere to go. Errors: those of check_destination.
Result<void> prepareFolders(const std::vector<engine::LoraOutput>& outputs) {
    for (const auto& output : outputs) {
        std::error_code error;
        std::filesystem::create_directories(output.file.parent_path(), error);
        if (error) return imaging::cannot_write(output.file.parent_path(), error);
        PHOTOFLUX_CHECK(imaging::check_destination(output.file));
    }
    return Done{};
}

}  // namespace

TrainModel::TrainModel(generate::ModelList* models, jobs::Queue* queue, jobs::WorkerClient* worker, TrainPlaces places,
                       QObject* parent)
    : QObject(parent),
      models_(models),
      queue_(queue),
      places_(std::move(places)),
      photos_(places_.decoders),
      cost_(worker),
      run_(queue) {
    connect(&subject_, &SubjectForm::changed, this, &TrainModel::follow);
    connect(&subject_, &SubjectForm::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::changed, this, &TrainModel::plan);
    connect(&photos_, &PhotoSet::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::refused, this, &TrainModel::setProblem);
    connect(models_, &generate::ModelList::summaryChanged, this, [this] {
        if (models_->known()) subject_.setUsualResolution(defaults().resolution);
        plan();
    });
    connect(&run_, &TrainingRun::refused, this, &TrainModel::setProblem);
    connect(&run_, &TrainingRun::gone, this, &TrainModel::pageChanged);
    for (auto signal : {&jobs::Queue::jobAdded, &jobs::Queue::jobChanged, &jobs::Queue::jobRemoved})
        connect(queue_, signal, this, &TrainModel::trainingsChanged);
    connect(queue_, &jobs::Queue::trainingProgress, this, &TrainModel::trainingsChanged);
    connect(queue_, &jobs::Queue::trained, this, [this] {
        Q_EMIT personalModelsChanged();
        refresh();
    });
    if (models_->known()) subject_.setUsualResolution(defaults().resolution);
    follow();
}

QString TrainModel::page() const {
    if (run_.job() != 0) return QStringLiteral("run");
    return open_ ? QStringLiteral("set") : QStringLiteral("start");
}

void TrainModel::follow() {
    photos_.setSubject(subject_.words(), subject_.checks());
    plan();
}

dataset::TrainingDefaults TrainModel::defaults() const {
    auto defaults = dataset::training_defaults(models_->nativeSize());
    if (rank_ > 0) defaults.settings.shape.rank = rank_;
    if (rank_ > 0) defaults.settings.shape.alpha = rank_;
    if (steps_ > 0) defaults.settings.steps = steps_;
    return defaults;
}

void TrainModel::complete(engine::TrainingRequest& request) const {
    request.model = imaging::to_path(models_->currentPath());
    request.parts = models_->currentParts();
    request.measures.bundled_model = places_.bundled_model;
    request.measures.encoder = places_.encoder();
}

/// The settings and the cost of what is open, also while the form is not filled in yet.
void TrainModel::plan() {
    const auto outline = photos_.outline();
    if (auto request = dataset::plan_training(places_.data_sets, outline, outline.name, defaults()); request.ok())
        request_ = std::move(*request);
    complete(request_);
    request_.pictures = dataset::unread_pictures(outline);
    const bool whole = open_ && photos_.checked() && photos_.refusal().isEmpty() && models_->known();
    cost_.setRequest(whole ? std::optional(request_) : std::nullopt);
    Q_EMIT stateChanged();
}

void TrainModel::setRank(int rank) {
    rank_ = std::max(1, rank);
    plan();
}

void TrainModel::setSteps(int steps) {
    steps_ = std::max(1, steps);
    plan();
}

QVariantList TrainModel::trainings() const {
    QVariantList list;
    for (const jobs::Job& job : queue_->jobs())
        if (job.training) list.append(toMap(job));
    return list;
}

QVariantList TrainModel::sets() const {
    QVariantList list;
    for (const SavedSet& set : sets_) list.append(toMap(set));
    return list;
}

QString TrainModel::wanted() const {
    if (photos_.count() == 0) return tr("Add photos of the subject.");
    if (photos_.checking()) return tr("The photos are being checked.");
    if (!photos_.checked()) return tr("The photos are not checked.");
    if (!photos_.refusal().isEmpty()) return tr("Too few photos are left.");
    return subject_.wanted();
}

void TrainModel::refresh() {
    calls_.run([root = places_.data_sets] { return savedSets(root); }).then(this, [this](std::vector<SavedSet> sets) {
        sets_ = std::move(sets);
        Q_EMIT setsChanged();
    });
}

void TrainModel::add(const QList<QUrl>& urls) {
    setProblem({});
    photos_.add(urls);
    if (open_ || photos_.count() == 0) return;
    open_ = true;
    Q_EMIT pageChanged();
}

void TrainModel::openSet(const QString& name) {
    setProblem({});
    calls_.run([root = places_.data_sets, name = name.toStdString()] { return dataset::open_data_set(root, name); })
        .then(this, [this](const Result<dataset::DataSet>& set) {
            if (set.ok()) return load(*set);
            if (!set.cancelled()) setProblem(controls::errorWords(set.error()));
        });
}

void TrainModel::load(const dataset::DataSet& set) {
    kept_ = set;
    photos_.load(set);
    subject_.load(set);
    open_ = true;
    setUnsaved(false);
    Q_EMIT pageChanged();
}

void TrainModel::close() {
    open_ = false;
    kept_.reset();
    photos_.clear();
    subject_.clear();
    setProblem({});
    setUnsaved(false);
    Q_EMIT pageChanged();
    refresh();
}

std::optional<dataset::DataSet> TrainModel::setToKeep() {
    setProblem({});
    // Its training reads the set when its turn comes, and again after a crash.
    if (inTraining(subject_.name().trimmed())) {
        setProblem(
            tr("%1 is being trained. Wait for the end, or stop it before you change the set.").arg(subject_.name()));
        return {};
    }
    auto made = photos_.made(subject_.name().trimmed().toStdString(), subject_.givenConsent());
    if (made.ok()) return std::move(*made);
    if (!made.cancelled()) setProblem(controls::errorWords(made.error()));
    return {};
}

template <class Then>
void TrainModel::write(const dataset::DataSet& set, const Then& then) {
    const bool same = kept_ && kept_->name == set.name;
    calls_.run([root = places_.data_sets, set, same] { return saveKeepingModels(root, set, same); })
        .then(this, [this, set, then](const Result<void>& saved) {
            if (!saved.ok()) {
                if (!saved.cancelled()) setProblem(controls::errorWords(saved.error()));
                return;
            }
            kept_ = set;
            setUnsaved(false);
            then();
            refresh();
        });
}

void TrainModel::keep() {
    if (const auto set = setToKeep())
        write(*set, [this, name = subject_.name().trimmed()] { Q_EMIT told(QStringLiteral("kept"), name); });
}

void TrainModel::start() {
    if (const auto set = setToKeep()) write(*set, [this, set = *set] { train(set); });
}

void TrainModel::train(const dataset::DataSet& set) {
    const QString name = QString::fromStdString(set.name), model = freeModelName(name);
    auto request = dataset::plan_training(places_.data_sets, set, model.toStdString(), defaults());
    if (!request.ok()) return setProblem(request.cancelled() ? QString() : controls::errorWords(request.error()));
    complete(*request);
    const auto folder = places_.models / "loras";
    request->outputs = {{folder / imaging::to_path(model + QStringLiteral(".safetensors")), true},
                        {folder / imaging::to_path(model + QStringLiteral("-diffusers.safetensors")), false}};
    QStringList photos;
    for (const auto& photo : set.photos)
        if (photo.chosen) photos << imaging::to_qstring(photo.path);
    const QVariantMap recipe{{QStringLiteral("dataSet"), name},
                             {QStringLiteral("className"), QString::fromStdString(set.words.class_word)},
                             {QStringLiteral("modelName"), models_->currentName()},
                             {QStringLiteral("heldOut"), int(dataset::held_out(set).size())},
                             {QStringLiteral("photos"), photos}};
    calls_.run([outputs = request->outputs] { return prepareFolders(outputs); })
        .then(this, [this, request = *request, recipe](const Result<void>& prepared) {
            const auto added =
                prepared.ok() ? queue_->addTraining(request, recipe) : Result<qint64>(prepared.failure());
            if (added.ok()) return lookAt(*added);
            if (!added.cancelled()) setProblem(controls::errorWords(added.error()));
        });
}

QString TrainModel::freeModelName(const QString& set) const {
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? set : QStringLiteral("%1 %2").arg(set).arg(number);
        const auto file = places_.models / "loras" / imaging::to_path(name + QStringLiteral(".safetensors"));
        bool taken = QFileInfo::exists(imaging::to_qstring(file));
        for (const jobs::Job& job : queue_->jobs())
            for (const auto& output : job.training ? job.training->request.outputs : std::vector<engine::LoraOutput>())
                taken = taken || output.file == file;
        if (!taken) return name;
    }
}

bool TrainModel::inTraining(const QString& set) const {
    for (const jobs::Job& job : queue_->jobs()) {
        const bool ended = job.state != jobs::JobState::waiting && job.state != jobs::JobState::running;
        if (job.training && !ended && job.recipe.value(QStringLiteral("dataSet")).toString() == set) return true;
    }
    return false;
}

void TrainModel::lookAt(qint64 job) {
    setProblem({});
    run_.follow(job);
    if (job == 0) refresh();
    Q_EMIT pageChanged();
}

void TrainModel::deleteSet(const QString& name) {
    setProblem({});
    if (inTraining(name))
        return setProblem(tr("%1 is being trained. Stop that training first, then delete the set.").arg(name));
    for (const jobs::Job& job : queue_->jobs()) {
        if (!job.training || job.recipe.value(QStringLiteral("dataSet")).toString() != name) continue;
        if (const auto removed = queue_->remove(job.id); !removed.ok() && !removed.cancelled())
            return setProblem(controls::errorWords(removed.error()));
    }
    calls_.run([root = places_.data_sets, name = name.toStdString()] { return dataset::delete_data_set(root, name); })
        .then(this, [this, name](const Result<std::vector<std::filesystem::path>>& removed) {
            if (removed.ok()) {
                Q_EMIT told(QStringLiteral("deleted"), name);
                if (!removed->empty()) Q_EMIT personalModelsChanged();
            } else if (!removed.cancelled()) {
                setProblem(controls::errorWords(removed.error()));
            }
            refresh();
        });
}

void TrainModel::setProblem(const QString& problem) {
    if (std::exchange(problem_, problem) != problem) Q_EMIT problemChanged();
}

void TrainModel::setUnsaved(bool unsaved) {
    unsaved_ = unsaved;
    Q_EMIT stateChanged();
}

}  // namespace photoflux::train
