#include "ui/train/train_model.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"

#include <QDateTime>
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
            {QStringLiteral("photo"), set.firstPhoto.isEmpty() ? QUrl() : QUrl::fromLocalFile(set.firstPhoto)},
            {QStringLiteral("models"), set.models},
            {QStringLiteral("problem"), set.problem}};
}

QVariantMap toMap(const jobs::Job& job) {
    const auto& progress = job.training->progress;
    const bool counts = progress && progress->stage == engine::TrainingStage::train && progress->steps > 0;
    return {{QStringLiteral("job"), job.id},
            {QStringLiteral("name"), QString::fromStdString(job.training->request.identity.title)},
            {QStringLiteral("className"), job.recipe.value(QStringLiteral("className"))},
            {QStringLiteral("state"), TrainingRun::stateOf(job)},
            {QStringLiteral("step"), counts ? double(progress->step) : 0.0},
            {QStringLiteral("steps"), double(job.training->request.settings.steps)}};
}

/// The models that were trained on a set that is replaced stay its own.
Result<void> saveKeepingModels(const std::filesystem::path& root, dataset::DataSet set, bool replace) {
    if (replace)
        if (auto before = dataset::open_data_set(root, set.name); before.ok()) set.models = std::move(before->models);
    return dataset::save_data_set(root, set, replace);
}

/// Everything that a run needs on disk. Errors: those of keep_snapshot, no_disk.
Result<void> prepareRun(const dataset::TrainingPlan& plan, const dataset::DataSet& set) {
    for (const auto& file : {plan.kohya, plan.diffusers}) {
        std::error_code error;
        std::filesystem::create_directories(file.parent_path(), error);
        if (error) return imaging::cannot_write(file.parent_path(), error);
        PHOTOFLUX_CHECK(imaging::check_destination(file));
    }
    return dataset::keep_snapshot(plan.folder, set);
}

}  // namespace

TrainModel::TrainModel(generate::ModelList* models, jobs::Queue* queue, jobs::WorkerClient* worker, TrainPlaces places,
                       QObject* parent)
    : QObject(parent), models_(models), queue_(queue), places_(std::move(places)), cost_(worker), run_(queue) {
    connect(&subject_, &SubjectForm::changed, this, &TrainModel::follow);
    connect(&subject_, &SubjectForm::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::changed, this, &TrainModel::plan);
    connect(&photos_, &PhotoSet::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::refused, this, &TrainModel::setProblem);
    connect(models_, &generate::ModelList::summaryChanged, this, [this] {
        if (models_->known()) subject_.setNativeSize(models_->nativeSize());
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
    if (models_->known()) subject_.setNativeSize(models_->nativeSize());
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

dataset::TrainingPlan TrainModel::planned() const {
    dataset::TrainingPlan plan;
    plan.model = imaging::to_path(models_->currentPath());
    plan.parts = models_->currentParts();
    plan.native_size = models_->known() ? models_->nativeSize() : plan.native_size;
    plan.rank = rank_;
    plan.steps = steps_;
    plan.bundled_model = places_.bundled_model;
    return plan;
}

/// The settings and the cost of what is open, also while the form is not filled in yet.
void TrainModel::plan() {
    request_ = dataset::training_request(photos_.outline(), planned());
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
    const QString name = QString::fromStdString(set.name);
    const auto folder = dataset::folder_of_data_set(places_.data_sets, set.name);
    if (!folder.ok()) return setProblem(folder.cancelled() ? QString() : controls::errorWords(folder.error()));
    auto plan = planned();
    const QString run =
        QStringLiteral("run-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    plan.folder = *folder / run.toStdString();
    plan.kohya = freeModelFile(name);
    plan.diffusers = places_.models / "loras-diffusers" / plan.kohya.filename();
    const auto request = dataset::training_request(set, plan);
    QStringList photos;
    for (const auto& photo : set.photos)
        if (photo.chosen) photos << imaging::to_qstring(photo.path);
    const QVariantMap recipe{{QStringLiteral("dataSet"), name},
                             {QStringLiteral("className"), QString::fromStdString(set.words.class_word)},
                             {QStringLiteral("modelName"), models_->currentName()},
                             {QStringLiteral("heldOut"), dataset::held_out_of(set.chosen())},
                             {QStringLiteral("photos"), photos}};
    calls_.run([plan, set] { return prepareRun(plan, set); })
        .then(this, [this, request, recipe](const Result<void>& prepared) {
            const auto added =
                prepared.ok() ? queue_->addTraining(request, recipe) : Result<qint64>(prepared.failure());
            if (added.ok()) return lookAt(*added);
            if (!added.cancelled()) setProblem(controls::errorWords(added.error()));
        });
}

/// Under the set's name, or that with a number where another file has it, or is to have it.
std::filesystem::path TrainModel::freeModelFile(const QString& name) const {
    const auto folder = places_.models / "loras";
    for (int number = 1;; ++number) {
        const QString stem = number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number);
        const auto file = folder / imaging::to_path(stem + QStringLiteral(".safetensors"));
        bool taken = QFileInfo::exists(imaging::to_qstring(file));
        for (const jobs::Job& job : queue_->jobs())
            for (const auto& output : job.training ? job.training->request.outputs : std::vector<engine::LoraOutput>())
                taken = taken || output.file == file;
        if (!taken) return file;
    }
}

void TrainModel::lookAt(qint64 job) {
    setProblem({});
    run_.follow(job);
    if (job == 0) refresh();
    Q_EMIT pageChanged();
}

void TrainModel::deleteSet(const QString& name) {
    setProblem({});
    for (const jobs::Job& job : queue_->jobs()) {
        if (!job.training || job.recipe.value(QStringLiteral("dataSet")).toString() != name) continue;
        if (job.state == jobs::JobState::running)
            return setProblem(tr("%1 is being trained. Stop that training first, then delete the set.").arg(name));
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
