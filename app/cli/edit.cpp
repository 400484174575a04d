#include "commands.h"
#include "console.h"
#include "edit_arguments.h"
#include "editing/filters.h"
#include "imaging/decoder.h"
#include "imaging/whole_file.h"
#include "terminal.h"
#include "wording/words.h"
#include "worker_program.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace photoflux::cli {
namespace {

using nlohmann::ordered_json;

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

int list_filters(Console& console) {
    for (const auto& filter : editing::filters()) {
        console.event({{"event", "filter"},
                       {"name", filter.name},
                       {"kind", filter.kind == editing::FilterKind::artistic ? "artistic" : "period"},
                       {"title", english(filter.title)},
                       {"description", english(filter.description)}});
        if (!console.json())
            console.result(QStringLiteral("%1  %2: %3")
                               .arg(QLatin1String(filter.name), -12)
                               .arg(words_of(filter.title), words_of(filter.description)));
    }
    return kExitDone;
}

/// What became of one photo.
struct Edited {
    std::size_t index = 0;
    Result<std::filesystem::path> path;
    QSize size;
};

/// Edits photos one after the other, on a thread of its own.
class Editing {
public:
    Editing(EditArguments arguments, std::unique_ptr<imaging::Decoder> decoder, CancelToken cancel)
        : arguments_(std::move(arguments)), decoder_(std::move(decoder)), cancel_(std::move(cancel)) {}

    /// The edit as far as it is the same for all. Errors: those of reading --colours-from and of writing --save-recipe.
    Result<void> prepare() {
        if (!arguments_.colours_from.empty()) {
            constexpr int kEnough = 1024;
            PHOTOFLUX_TRY(const QImage other, decoder_->decode(arguments_.colours_from, kEnough, cancel_));
            PHOTOFLUX_TRY(arguments_.recipe.transfer, editing::colours_of(other));
            arguments_.recipe.transfer->strength = arguments_.colours_strength;
        }
        if (arguments_.out_is_folder) {
            std::error_code failed;
            std::filesystem::create_directories(arguments_.out, failed);
            if (failed) return imaging::cannot_write(arguments_.out, failed);
            PHOTOFLUX_CHECK(imaging::check_writable(arguments_.out));
        } else if (!arguments_.out.empty()) {
            PHOTOFLUX_CHECK(imaging::check_destination(arguments_.out));
        }
        return Done{};
    }

    Edited edit(std::size_t index) {
        Edited edited{index, Cancelled{}, {}};
        edited.path = made(arguments_.photos[index], edited.size);
        return edited;
    }

private:
    Result<std::filesystem::path> made(const std::filesystem::path& photo, QSize& size) {
        PHOTOFLUX_TRY(const QImage picture, decoder_->decode(photo, 0, cancel_));
        PHOTOFLUX_TRY(auto renderer, editing::Renderer::create(picture));
        editing::Recipe recipe = arguments_.recipe;
        if (arguments_.ratio > 0) {
            const QSize frame = renderer.frame_size(recipe);
            recipe.crop = editing::middle_crop(frame.width(), frame.height(), arguments_.ratio);
        }
        if (!arguments_.save_recipe.empty())
            PHOTOFLUX_CHECK(imaging::write_whole_file(arguments_.save_recipe,
                                                      QByteArray::fromStdString(editing::to_json(recipe) + "\n")));
        if (arguments_.out.empty()) return arguments_.save_recipe;
        size = renderer.full_size(recipe);
        PHOTOFLUX_TRY(const QByteArray bytes, editing::exported(renderer, recipe, arguments_.settings, photo, cancel_));
        if (cancel_.cancelled()) return Cancelled{};
        if (!arguments_.out_is_folder) {
            PHOTOFLUX_CHECK(imaging::write_whole_file(arguments_.out, bytes));
            return arguments_.out;
        }
        const auto name_of = [&](int n) {
            auto name = photo.stem();
            if (n > 1) name += "-" + std::to_string(n);
            name += editing::suffix_of(arguments_.settings.format);
            return arguments_.out / name;
        };
        return imaging::write_new_file(name_of, bytes);
    }

    EditArguments arguments_;
    std::unique_ptr<imaging::Decoder> decoder_;
    CancelToken cancel_;
};

/// Tells of each photo in this program's words, and what the exit code shall be.
class Telling {
public:
    Telling(Console& console, std::vector<std::filesystem::path> photos)
        : console_(console), photos_(std::move(photos)) {}

    void tell(const Edited& edited) {
        const std::string photo = imaging::name_for_people(photos_[edited.index]);
        if (edited.path.ok()) {
            ++made_;
            console_.event({{"event", "edited"},
                            {"photo", photo},
                            {"path", imaging::name_for_people(*edited.path)},
                            {"index", edited.index},
                            {"photos", photos_.size()}});
            if (!console_.json()) console_.path(imaging::to_qstring(*edited.path));
            if (photos_.size() > 1)
                console_.moving_line(EditText::tr("%1 of %2").arg(edited.index + 1).arg(photos_.size()));
        } else if (!edited.path.cancelled()) {
            code_ = console_.fail(edited.path.failure());
        }
    }

    int end(bool cancelled) {
        if (!cancelled) return code_;
        return console_.cancelled(
            made_ == 0 ? EditText::tr("Cancelled; nothing half-finished was kept.")
                       : EditText::tr("Cancelled; %n picture(s) that were finished are kept.", nullptr, made_));
    }

private:
    Console& console_;
    std::vector<std::filesystem::path> photos_;
    int made_ = 0, code_ = kExitDone;
};

/// The work on a thread of its own, so that this one hears Ctrl-C.
int run(Console& console, EditArguments arguments, std::unique_ptr<imaging::Decoder> decoder) {
    const CancelToken cancel;
    Telling telling(console, arguments.photos);
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    const auto here = [&stop](auto work) { QMetaObject::invokeMethod(&stop, std::move(work), Qt::QueuedConnection); };
    const std::size_t count = arguments.photos.size();
    Editing editing(std::move(arguments), std::move(decoder), cancel);
    std::optional<Failure> failure;
    std::thread work([&] {
        const auto prepared = editing.prepare();
        if (!prepared.ok()) failure = prepared.failure();
        for (std::size_t i = 0; !failure && i < count && !cancel.cancelled(); ++i)
            here([&telling, edited = editing.edit(i)] { telling.tell(edited); });
        here([] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    work.join();
    if (failure && !cancel.cancelled()) return console.fail(*failure);
    return telling.end(cancel.cancelled());
}

}  // namespace

int run_edit(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")), arguments.contains(QLatin1String("--quiet")));
    auto read = read_edit_arguments(arguments);
    if (!read.ok()) return console.fail(read.failure());
    if (read->help) {
        console.result(edit_help());
        return kExitDone;
    }
    if (read->list) return list_filters(console);
    const auto program = find_decoder();
    if (!program.ok()) return console.fail(program.failure());
    auto decoder = imaging::Decoder::create(imaging::to_path(*program));
    if (!decoder.ok()) return console.fail(decoder.failure());
    return run(console, std::move(*read), std::move(*decoder));
}

}  // namespace photoflux::cli
