#include "commands.h"
#include "console.h"
#include "generate_arguments.h"
#include "imaging/picture_file.h"
#include "imaging/whole_file.h"
#include "jobs/worker_client.h"
#include "library_pictures.h"
#include "output_files.h"
#include "terminal.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace photoflux::cli {
namespace {

constexpr qint64 kJob = 1;

/// One run of `photoflux generate`: sends the request, saves what comes, ends with an exit code.
class Generation : public QObject {
    Q_OBJECT
public:
    /// `library`: null where the pictures go into none.
    Generation(const GenerateArguments& arguments, OutputFiles files, LibraryPictures* library, const QString& worker,
               Console& console)
        : arguments_(arguments),
          files_(std::move(files)),
          library_(library),
          console_(console),
          client_({.program = worker}) {
        using jobs::WorkerClient;
        connect(&client_, &WorkerClient::progress, this, [this](qint64, const engine::Progress& p) {
            if (stopping_) return;
            for (const Sentence& note : p.notes) console_.warn(words_of(note));
            if (p.notes.empty()) console_.progress(p);
        });
        connect(&client_, &WorkerClient::picture, this,
                [this](qint64, const engine::Picture& picture) { save(picture); });
        connect(&client_, &WorkerClient::finished, this, [this](qint64) { finish(); });
        connect(&client_, &WorkerClient::cancelled, this,
                [this](qint64) { end(failure_ ? *failure_ : console_.cancelled()); });
        connect(&client_, &WorkerClient::failed, this, [this](qint64, const Error& error) {
            end(failure_ ? *failure_ : stopping_ ? console_.cancelled() : console_.fail(error));
        });
        connect(&stop_, &StopRequest::requested, this, [this] { stop(); });
        clock_.start();
        client_.generate(kJob, arguments.request);
    }

private:
    void save(const engine::Picture& picture) {
        if (stopping_) return;
        const auto recipe =
            imaging::recipe_of(arguments_.request, picture, arguments_.from ? arguments_.from->style : std::string());
        const auto path = files_.save(picture, recipe);
        if (!path.ok()) {
            failure_ = console_.fail(path.failure());
            return stop();
        }
        if (const auto added = library_ ? library_->add(*path, recipe) : Result<void>(Done{}); !added.ok()) {
            failure_ = console_.fail(added.failure());
            return stop();
        }
        ++saved_;
        compare_model(picture);
        if (!console_.json()) return console_.path(QString::fromStdString(imaging::name_for_people(*path)));
        console_.event({{"event", "picture"},
                        {"path", imaging::name_for_people(std::filesystem::absolute(*path).lexically_normal())},
                        {"seed", picture.seed},
                        {"width", picture.width},
                        {"height", picture.height},
                        {"steps", picture.steps},
                        {"model", picture.model_name},
                        {"device", picture.device},
                        {"precision", picture.precision},
                        {"seconds", picture.seconds}});
    }

    void compare_model(const engine::Picture& picture) {
        if (!arguments_.from_is_exact || picture.index > 0) return;
        if (arguments_.from->model_hash != picture.model_hash)
            console_.warn(tr("the model is not the one that made the original, so the picture differs"));
        if (!arguments_.loras_of_from) return;
        for (std::size_t i = 0; i < picture.lora_hashes.size(); ++i) {
            const auto& lora = arguments_.from->loras[i];
            if (lora.hash != picture.lora_hashes[i])
                console_.warn(tr("the LoRA %1 is not the file that made the original, so the picture differs")
                                  .arg(QString::fromStdString(lora.name)));
        }
    }

    void finish() {
        if (failure_) return end(*failure_);
        if (library_) library_->read(console_);
        console_.event({{"event", "done"}, {"pictures", saved_}, {"seconds", double(clock_.elapsed()) / 1000}});
        console_.say(tr("Done in %1 s.").arg(double(clock_.elapsed()) / 1000, 0, 'f', 1));
        end(kExitDone);
    }

    void stop() {
        if (std::exchange(stopping_, true)) return;
        if (!failure_) console_.say(tr("Stopping; press Ctrl-C again to end at once."));
        client_.cancel(kJob);
    }

    void end(int code) { QCoreApplication::exit(code); }

    const GenerateArguments& arguments_;
    OutputFiles files_;
    LibraryPictures* library_;
    Console& console_;
    StopRequest stop_;
    jobs::WorkerClient client_;
    QElapsedTimer clock_;
    std::optional<int> failure_;  ///< exit code of what went wrong on this side
    int saved_ = 0;
    bool stopping_ = false;
};

std::uint64_t bytes_needed(const engine::GenerateRequest& request) {
    constexpr std::uint64_t kUsualPixels = 256 * 256;
    const std::uint64_t pixels =
        request.width > 0 ? std::uint64_t(request.width) * std::uint64_t(request.height) : kUsualPixels;
    return (pixels * 3 + 65'536) * std::uint64_t(request.count);
}

}  // namespace

int run_generate(const QStringList& words) {
    Console console(words.contains(QLatin1String("--json")), words.contains(QLatin1String("--quiet")));
    const auto arguments = read_generate_arguments(words);
    if (!arguments.ok()) return console.fail(arguments.failure());
    if (arguments->help) {
        console.result(generate_help());
        return kExitDone;
    }
    auto files = OutputFiles::open(arguments->out, arguments->request.count, bytes_needed(arguments->request));
    if (!files.ok()) return console.fail(files.failure());
    auto library = Result<std::unique_ptr<LibraryPictures>>(nullptr);
    if (arguments->library) library = LibraryPictures::open(*arguments->library);
    if (!library.ok()) return console.fail(library.failure());
    const auto worker = find_worker();
    if (!worker.ok()) return console.fail(worker.failure());
    for (const QString& remark : arguments->remarks) console.warn(remark);

    auto generation = std::make_unique<Generation>(*arguments, std::move(*files), library->get(), *worker, console);
    const int code = finished(QCoreApplication::exec());
    // The worker ends by itself when its input closes: nobody should wait for that.
    static_cast<void>(generation.release());
    std::fflush(nullptr);
    std::_Exit(code);
}

}  // namespace photoflux::cli

#include "generate.moc"
