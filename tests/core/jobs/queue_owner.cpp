#include "folder_store.h"
#include "jobs/queue.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

// queue_owner FOLDER FAKE-WORKER JOBS [stay]: opens the queue of FOLDER, adds JOBS jobs of three pictures, runs until
// everything is done, or for ever. Says on stdout what was acknowledged: `added ID`, `stored ID INDEX`, `done`. Made to
// be killed.
int main(int argc, char** argv) {
    using namespace photoflux;
    QCoreApplication application(argc, argv);
    if (argc != 4 && argc != 5) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    jobs::WorkerSettings settings;
    settings.program = QString::fromLocal8Bit(argv[2]);
    jobs::FolderStore store(folder + "/pictures");
    jobs::WorkerClient worker(settings);
    auto opened = jobs::Queue::open(folder, &worker, &store);
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
    for (int i = 0; i < std::stoi(argv[3]); ++i) {
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
