#include "ui/train/train_model.h"

#include "ui/controls/error_words.h"

#include <QUrl>
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

}  // namespace

TrainModel::TrainModel(generate::ModelList* models, std::filesystem::path root, QObject* parent)
    : QObject(parent), models_(models), root_(std::move(root)) {
    connect(&subject_, &SubjectForm::changed, this, &TrainModel::follow);
    connect(&subject_, &SubjectForm::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::changed, this, &TrainModel::stateChanged);
    connect(&photos_, &PhotoSet::edited, this, [this] { setUnsaved(true); });
    connect(&photos_, &PhotoSet::refused, this, &TrainModel::setProblem);
    connect(models_, &generate::ModelList::summaryChanged, this, [this] {
        if (models_->known()) subject_.setNativeSize(models_->nativeSize());
    });
    if (models_->known()) subject_.setNativeSize(models_->nativeSize());
    follow();
}

void TrainModel::follow() {
    photos_.setSubject(subject_.words(), subject_.checks());
    Q_EMIT stateChanged();
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
    calls_.run([root = root_] { return savedSets(root); }).then(this, [this](std::vector<SavedSet> sets) {
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
    calls_.run([root = root_, name = name.toStdString()] { return dataset::open_data_set(root, name); })
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

void TrainModel::keep() {
    setProblem({});
    const std::string name = subject_.name().trimmed().toStdString();
    auto made = photos_.made(name, subject_.givenConsent());
    if (!made.ok()) {
        if (!made.cancelled()) setProblem(controls::errorWords(made.error()));
        return;
    }
    const bool same = kept_ && kept_->name == name;
    if (same) made->models = kept_->models;
    calls_.run([root = root_, set = *made, same] { return dataset::save_data_set(root, set, same); })
        .then(this, [this, set = *made](const Result<void>& saved) {
            if (!saved.ok()) {
                if (!saved.cancelled()) setProblem(controls::errorWords(saved.error()));
                return;
            }
            kept_ = set;
            setUnsaved(false);
            Q_EMIT told(QStringLiteral("kept"), QString::fromStdString(set.name));
            refresh();
        });
}

void TrainModel::deleteSet(const QString& name) {
    setProblem({});
    calls_.run([root = root_, name = name.toStdString()] { return dataset::delete_data_set(root, name); })
        .then(this, [this, name](const Result<std::vector<std::filesystem::path>>& removed) {
            if (removed.ok()) {
                Q_EMIT told(QStringLiteral("deleted"), name);
                if (!removed->empty()) Q_EMIT modelsDeleted();
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
