#include "folder_store.h"
#include "jobs/queue.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

// queue_owner FOLDER FAKE-WORKER JOBS [stay]: opens the queue of FOLDER, adds JOBS jobs of three pictures, runs until
// everything is done, or for ever. With `train` for JOBS it adds one training of 400 steps instead. Says on stdout what
// was acknowledged: `added ID`, `stored ID INDEX`, `step N`, `done`. Made to be killed.
namespace {

using namespace photoflux;

class OnePicture : public jobs::TrainingFiles {
public:
    Result<std::vector<engine::TrainingPicture>> read(const jobs::Job&) override {
        return std::vector<engine::TrainingPicture>{
            {{16, 16, std::vector<std::uint8_t>(16 * 16 * 3)}, {}, "", false, false}};
    }
    Result<QString> store(const jobs::Job&, const engine::TrainingSample&) override { return QString(); }
    Result<void> finish(const jobs::Job&, const engine::TrainedLora&) override { return Done{}; }
};

Result<qint64> add_training(jobs::Queue& queue, const QString& folder) {
    QObject::connect(&queue, &jobs::Queue::trainingProgress, &queue,
                     [](qint64, const engine::TrainingProgress& progress) {
                         std::printf("step %lld\n", static_cast<long long>(progress.step));
                     });
    engine::TrainingRequest request;
    request.model = "/models/mini";
    request.identity.title = "[step-ms=10]";
    request.settings.steps = 400;
    request.folder = (folder + "/run").toStdString();
    return queue.addTraining(request);
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc != 4 && argc != 5) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    jobs::WorkerSettings settings;
    settings.program = QString::fromLocal8Bit(argv[2]);
    jobs::FolderStore store(folder + "/pictures");
    jobs::WorkerClient worker(settings);
    OnePicture files;
    auto opened = jobs::Queue::open(folder, &worker, &store, {}, &files);
    if (!opened.ok()) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 3;
    }
    auto& queue = **opened;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);

    QObject::connect(&queue, &jobs::Queue::pictureFinished, &queue,
                     [](qint64 id, const QString&, const engine::Picture& picture) {
                         std::printf("stored %lld %d\n", static_cast<long long>(id), picture.index);
                     });
    const bool trains = std::string(argv[3]) == "train";
    if (trains && !add_training(queue, folder).ok()) return 4;
    for (int i = 0; !trains && i < std::stoi(argv[3]); ++i) {
        engine::GenerateRequest request;
        request.model = folder.toStdString();
        request.prompt = "job [step-ms=8]";
        request.seed = 1000;
        request.count = 3;
        request.width = request.height = 64;
        const auto id = queue.add(request);
        if (!id.ok()) return 4;
        std::printf("added %lld\n", static_cast<long long>(*id));
    }
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [&] {
        for (const auto& job : queue.jobs()) {
            if (job.state == jobs::JobState::waiting || job.state == jobs::JobState::running) return;
        }
        std::puts("done");
        QCoreApplication::quit();
    });
    if (argc == 4) watch.start(10);
    return QCoreApplication::exec();
}
