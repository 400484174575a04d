#pragma once

#include "base/result.h"
#include "desktop/languages.h"
#include "desktop/notifications.h"
#include "desktop/options.h"
#include "desktop/photo_doors.h"
#include "desktop/picture_files.h"
#include "desktop/picture_reader.h"
#include "desktop/training_files.h"
#include "jobs/queue.h"
#include "jobs/worker_client.h"
#include "library/catalogue.h"
#include "modelstore/download_queue.h"
#include "ui/editor/editor_model.h"
#include "ui/generate/generate_model.h"
#include "ui/library/library_model.h"
#include "ui/models/models_model.h"
#include "ui/people/people_model.h"
#include "ui/settings/backups.h"
#include "ui/settings/preferences.h"
#include "ui/shell/queue_model.h"
#include "ui/shell/rescue.h"
#include "ui/train/train_model.h"

#include <QQmlApplicationEngine>
#include <memory>

namespace photoflux::desktop {

/// Every part of the program, made once and handed to those that need it. Members are destroyed from the last to the
/// first: the window before its models, the queue before the worker and the store.
class Composition {
public:
    /// Errors: those of the catalogue and the queue.
    /// `languages` must outlive it.
    static Result<std::unique_ptr<Composition>> create(const Options& options, Languages* languages);
    /// Shows the window; the worker starts in the background.
    bool show();

private:
    Composition() = default;
    void findPeople();
    /// Into the library first where it is not there yet.
    void openInEditor(const QString& photo);
    void takeScreenshot(const QString& file);

    Options options_;
    std::unique_ptr<settings::Preferences> preferences_;
    Languages* languages_ = nullptr;
    std::unique_ptr<imaging::Decoders> decoders_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    std::unique_ptr<settings::Backups> backups_;
    std::unique_ptr<PhotoDoors> photos_;
    generate::LibraryCalls calls_;
    std::unique_ptr<PictureReader> reader_;
    std::unique_ptr<PictureFiles> pictures_;
    std::unique_ptr<TrainingFiles> trainings_;
    std::unique_ptr<Notifications> notifications_;
    std::unique_ptr<jobs::WorkerClient> worker_;
    std::unique_ptr<jobs::Queue> queue_;
    modelstore::Catalogue fetchable_;
    std::unique_ptr<modelstore::DownloadQueue> downloads_;
    std::unique_ptr<generate::ModelList> models_;
    std::unique_ptr<generate::GenerateSettings> form_;
    std::unique_ptr<generate::GenerateModel> generate_;
    std::unique_ptr<modelscreen::ModelsModel> modelsScreen_;
    std::unique_ptr<generate::ModelList> trainable_;
    std::unique_ptr<train::TrainModel> train_;
    std::unique_ptr<libraryscreen::LibraryModel> libraryScreen_;
    std::unique_ptr<people::PeopleModel> people_;  ///< null where the program that finds faces was not built
    std::unique_ptr<editor::EditorModel> editor_;
    std::unique_ptr<shell::QueueModel> drawer_;
    QQmlApplicationEngine engine_;
};

/// A window with one sentence, for when there is nothing else to show. `rescue`: null where the library is not damaged.
void showStartProblem(QQmlApplicationEngine& engine, const QString& message, shell::Rescue* rescue);

}  // namespace photoflux::desktop
