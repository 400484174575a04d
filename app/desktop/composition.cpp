#include "desktop/composition.h"

#include "dataset/data_set.h"
#include "desktop/start_photos.h"
#include "imaging/start_picture.h"
#include "modelstore/face_models.h"
#include "modelstore/image_encoders.h"
#include "modelstore/model_folders.h"
#include "modelstore/token_store.h"
#include "ui/controls/photo_provider.h"
#include "ui/library/thumbnail_provider.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>

namespace photoflux::desktop {

namespace {

/// The program's own model first, then those of its folders and files, then those the user added by hand.
QStringList modelPaths(const settings::Preferences& preferences) {
    QStringList paths;
    for (const auto& model : modelstore::installed_models()) {
        const QString path = QString::fromStdU16String(model.path.u16string());
        if (model.name == modelstore::kDefaultModel)
            paths.prepend(path);
        else
            paths.append(path);
    }
    for (const QString& path : preferences.modelFolders())
        if (QFileInfo::exists(path) && !paths.contains(path)) paths.append(path);
    return paths;
}

/// Empty where the installation lacks it.
std::filesystem::path bundledModel() {
    for (const auto& model : modelstore::installed_models())
        if (model.name == modelstore::kDefaultModel) return model.path;
    return {};
}

Result<engine::StartPicture> readStart(const jobs::Job& job, imaging::Decoders& decoders) {
    const auto& start = *job.request.start;
    return imaging::read_start_picture(start.file, start.mask_file,
                                       {.size = {job.request.width, job.request.height},
                                        .soft_edge = job.recipe.value(QStringLiteral("softEdge")).toInt()},
                                       decoders);
}

}  // namespace

Result<std::unique_ptr<Composition>> Composition::create(const Options& options, Languages* languages) {
    std::unique_ptr<Composition> it(new Composition);
    it->options_ = options;
    it->languages_ = languages;
    const QDir library(options.library);

    it->preferences_ = std::make_unique<settings::Preferences>(library.filePath(QStringLiteral("desktop.ini")),
                                                               library.filePath(QStringLiteral("pictures")));
    if (!options.theme.isEmpty()) it->preferences_->overrideTheme(options.theme);
    if (!options.language.isEmpty()) it->preferences_->overrideLanguage(options.language);
    if (options.textSize != 0) it->preferences_->overrideTextSize(options.textSize);
    it->languages_->use(it->preferences_->activeLanguage(), nullptr);

    PHOTOFLUX_TRY(it->catalogue_, library::Catalogue::open(std::filesystem::path(options.library.toStdU16String())));
    PHOTOFLUX_TRY(it->thumbnails_, library::Thumbnails::open(it->catalogue_->folder()));
    const std::filesystem::path decoder(options.decoder.toStdU16String());
    it->decoders_ = std::make_unique<imaging::Decoders>(decoder);
    it->backups_ = std::make_unique<settings::Backups>(it->catalogue_.get());
    it->photos_ = std::make_unique<PhotoDoors>(decoder, it->catalogue_.get(), it->thumbnails_.get());
    it->reader_ = std::make_unique<PictureReader>(it->catalogue_.get(), it->thumbnails_.get(), it->photos_->examiner());
    it->pictures_ = std::make_unique<PictureFiles>(it->catalogue_.get(), it->preferences_->pictureFolder(),
                                                   [reader = it->reader_.get()] { reader->wake(); });

    jobs::WorkerSettings worker;
    worker.program = options.worker;
    it->worker_ = std::make_unique<jobs::WorkerClient>(worker);
    it->trainings_ = std::make_unique<TrainingFiles>(dataset::user_data_sets(), it->decoders_.get());
    PHOTOFLUX_TRY(it->queue_,
                  jobs::Queue::open(
                      options.library, it->worker_.get(), it->pictures_.get(),
                      [decoders = it->decoders_.get()](const jobs::Job& job) { return readStart(job, *decoders); },
                      it->trainings_.get()));
    it->notifications_ = make_notifications();

    PHOTOFLUX_TRY(it->fetchable_, modelstore::Catalogue::load());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    it->downloads_ = std::make_unique<modelstore::DownloadQueue>(
        it->fetchable_, modelstore::DownloadSettings{.store = modelstore::user_models(),
                                                     .elsewhere = modelstore::folders_of_others,
                                                     .list = library.filePath(QStringLiteral("downloads.json")),
                                                     .hub = modelstore::hub_from_environment(),
                                                     .token = modelstore::ask_token,
                                                     .patience = {}});

    auto* preferences = it->preferences_.get();
    it->models_ = std::make_unique<generate::ModelList>(
        it->worker_.get(), modelPaths(*preferences),
        [preferences](const QString& folder) { preferences->addModelFolder(folder); });
    it->form_ = std::make_unique<generate::GenerateSettings>(
        it->models_.get(), generate::StyleList::open(QStringLiteral(":/photoflux/styles/styles.json")),
        it->decoders_.get());
    it->form_->setLanguage(preferences->activeLanguage());
    it->form_->loras()->refresh();
    it->generate_ =
        std::make_unique<generate::GenerateModel>(it->queue_.get(), it->catalogue_.get(), &it->calls_, it->form_.get());
    it->trainable_ =
        std::make_unique<generate::ModelList>(it->worker_.get(), modelPaths(*preferences), [](const QString&) {});
    it->train_ = std::make_unique<train::TrainModel>(
        it->trainable_.get(), it->queue_.get(), it->worker_.get(),
        train::TrainPlaces{dataset::user_data_sets(), modelstore::user_models(), it->decoders_.get(), bundledModel(),
                           modelstore::installed_image_encoder});
    it->libraryScreen_ =
        std::make_unique<libraryscreen::LibraryModel>(it->photos_->screen(), it->photos_->importer(), &it->calls_);
    it->findPeople();
    it->editor_ =
        std::make_unique<editor::EditorModel>(it->catalogue_.get(), it->photos_->editor(), it->photos_->background());
    QObject::connect(it->libraryScreen_.get(), &libraryscreen::LibraryModel::editAsked, it->editor_.get(),
                     &editor::EditorModel::open);
    QObject::connect(it->editor_.get(), &editor::EditorModel::itemsEdited, it->libraryScreen_.get(),
                     &libraryscreen::LibraryModel::readEdits);
    it->drawer_ = std::make_unique<shell::QueueModel>(it->queue_.get(), it->downloads_.get());
    it->modelsScreen_ = std::make_unique<modelscreen::ModelsModel>(&it->fetchable_, modelstore::user_models(),
                                                                   it->downloads_.get(), it->worker_.get());

    auto* self = it.get();
    QObject::connect(it->drawer_.get(), &shell::QueueModel::trainingEnded, &it->engine_,
                     [self](const QString& title, const QString& text) { self->notifications_->show(title, text); });
    QObject::connect(it->queue_.get(), &jobs::Queue::trained, &it->engine_,
                     [self] { self->form_->loras()->refresh(); });
    QObject::connect(preferences, &settings::Preferences::languageChanged, &it->engine_, [self] {
        self->languages_->use(self->preferences_->activeLanguage(), &self->engine_);
        self->form_->setLanguage(self->preferences_->activeLanguage());
        self->libraryScreen_->retranslate();
        self->editor_->retranslate();
    });
    QObject::connect(it->modelsScreen_.get(), &modelscreen::ModelsModel::modelsChanged, &it->engine_, [self] {
        self->models_->setModels(modelPaths(*self->preferences_));
        self->trainable_->setModels(modelPaths(*self->preferences_));
        self->form_->loras()->refresh();
    });
    QObject::connect(it->train_.get(), &train::TrainModel::personalModelsChanged, &it->engine_,
                     [self] { self->form_->loras()->refresh(); });
    QObject::connect(preferences, &settings::Preferences::pictureFolderChanged, &it->engine_,
                     [self] { self->pictures_->setFolder(self->preferences_->pictureFolder()); });
    return it;
}

void Composition::findPeople() {
    const std::filesystem::path recogniser(options_.recogniser.toStdU16String());
    std::error_code missing;
    if (!std::filesystem::is_regular_file(recogniser, missing)) return;
    auto doors = photos_->people(recogniser);
    const QString entry = QLatin1String(modelstore::kFaceModels);
    doors.fetch_models = [this, entry] { return downloads_->add(entry); };
    people_ = std::make_unique<people::PeopleModel>(std::move(doors), &calls_);
    QObject::connect(downloads_.get(), &modelstore::DownloadQueue::arrived, people_.get(),
                     [this, entry](const QString& arrived) {
                         if (arrived == entry) people_->modelsArrived();
                     });
    // Pictures and trainings go first.
    const auto hold = [this] {
        const QList<jobs::Job> all = queue_->jobs();
        people_->setHeld(std::any_of(all.begin(), all.end(),
                                     [](const jobs::Job& job) { return job.state == jobs::JobState::running; }));
    };
    QObject::connect(queue_.get(), &jobs::Queue::jobChanged, people_.get(), hold);
    QObject::connect(queue_.get(), &jobs::Queue::jobRemoved, people_.get(), hold);
}

bool Composition::show() {
    engine_.addImageProvider(QStringLiteral("library"), new libraryscreen::ThumbnailProvider(photos_->screen()));
    engine_.addImageProvider(QStringLiteral("photo"), new controls::PhotoProvider(decoders_.get()));
    engine_.setInitialProperties({{QStringLiteral("library"), QVariant::fromValue(libraryScreen_.get())},
                                  {QStringLiteral("people"), QVariant::fromValue(people_.get())},
                                  {QStringLiteral("editor"), QVariant::fromValue(editor_.get())},
                                  {QStringLiteral("generate"), QVariant::fromValue(generate_.get())},
                                  {QStringLiteral("models"), QVariant::fromValue(modelsScreen_.get())},
                                  {QStringLiteral("queue"), QVariant::fromValue(drawer_.get())},
                                  {QStringLiteral("train"), QVariant::fromValue(train_.get())},
                                  {QStringLiteral("backups"), QVariant::fromValue(backups_.get())},
                                  {QStringLiteral("preferences"), QVariant::fromValue(preferences_.get())}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/PhotoFlux/Shell/Main.qml")));
    if (engine_.rootObjects().isEmpty()) return false;
    auto* window = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
    if (!options_.size.isEmpty()) window->resize(options_.size);
    if (!options_.screen.isEmpty()) QMetaObject::invokeMethod(window, "go", Q_ARG(QString, options_.screen));
    if (!options_.photo.isEmpty()) openInEditor(options_.photo);
    if (!options_.screenshot.isEmpty()) takeScreenshot(options_.screenshot);
    worker_->start();
    backups_->start();
    calls_.run([folder = QDir(options_.library).filePath(QStringLiteral("start-photos")), jobs = queue_->jobs()] {
        remove_unneeded_start_photos(folder, jobs, QDateTime::currentDateTime());
    });
    reader_->wake();  // what an earlier run left
    downloads_->start();
    return true;
}

void Composition::openInEditor(const QString& photo) {
    const std::filesystem::path path(photo.toStdU16String());
    calls_
        .run([this, path]() -> Result<std::int64_t> {
            PHOTOFLUX_TRY(auto item, catalogue_->items().at_path(path));
            if (!item) {
                PHOTOFLUX_TRY([[maybe_unused]] const auto summary,
                              photos_->importer()({.paths = {path}, .copy = false}, {}, {}));
                PHOTOFLUX_TRY(item, catalogue_->items().at_path(path));
            }
            if (item) return item->id;
            return Error{ErrorCode::bad_input,
                         sentence("desktop", "%1 could not come into the library").with(path.string())};
        })
        .then(&engine_, [this](const Result<std::int64_t>& item) {
            auto* window = engine_.rootObjects().first();
            if (item.ok()) editor_->open(*item);
            QMetaObject::invokeMethod(window, "go", Q_ARG(QString, QStringLiteral("editor")));
            if (!options_.part.isEmpty()) QMetaObject::invokeMethod(window, "showPart", Q_ARG(QString, options_.part));
        });
}

void Composition::takeScreenshot(const QString& file) {
    auto* window = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
    // A photo takes as long as it takes.
    if (!options_.photo.isEmpty() &&
        (editor_->state() == QLatin1String("empty") || editor_->state() == QLatin1String("loading"))) {
        QTimer::singleShot(200, window, [this, file] { takeScreenshot(file); });
        return;
    }
    // Long enough for pictures to be decoded and for what moves to have come to rest.
    QTimer::singleShot(2500, window, [window, file] {
        const bool written = window->grabWindow().save(file);
        QCoreApplication::exit(written ? 0 : 4);
    });
}

void showStartProblem(QQmlApplicationEngine& engine, const QString& message, shell::Rescue* rescue) {
    engine.setInitialProperties(
        {{QStringLiteral("message"), message}, {QStringLiteral("rescue"), QVariant::fromValue(rescue)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/PhotoFlux/Shell/StartProblem.qml")));
}

}  // namespace photoflux::desktop
