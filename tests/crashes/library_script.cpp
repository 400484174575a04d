// photoflux-library-script LIBRARY edit|trash|open|backup|restore [--paced|FOLDER]: changes a library step by step and
// tells each step on stdout once it is done: "done NAME", or "failed CODE" (exit 4: no room, else 1). With --paced it
// waits after each for a line on stdin.

#include "library/backup.h"
#include "library/catalogue.h"
#include "library/edits.h"
#include "library/items.h"

#include <unistd.h>
#include <cstdio>
#include <cstring>
#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace std::string_literals;
using photoflux::Done;
using photoflux::Error;
using photoflux::ErrorCode;
using photoflux::Result;
using photoflux::library::Catalogue;
using photoflux::library::Flag;

using Ids = std::vector<std::int64_t>;
struct Step {
    const char* name;
    std::function<Result<void>()> run;
};

void tell(const std::string& line) {
    // The shim hears it, and no buffer holds it back.
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::abort();
}

template <class T>
Result<void> dropped(const Result<T>& result) {
    if (result.ok()) return Done{};
    return result.failure();
}

std::vector<Step> edit(Catalogue& catalogue) {
    auto& items = catalogue.items();
    auto& edits = catalogue.edits();
    static const Ids some = {2, 3, 5, 8}, one = {4}, many = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return {
        {"rate", [&] { return items.set_rating(some, 4); }},
        {"flag", [&] { return items.set_flag(one, Flag::picked); }},
        {"favourite", [&] { return items.set_favourite(some, true); }},
        {"title", [&] { return items.set_title(4, "红狐 in the snow"); }},
        {"caption", [&] { return items.set_caption(5, std::string(6000, 'x') + " a long caption"); }},
        {"tag", [&] { return items.add_tag(many, "animals"); }},
        {"tag again", [&] { return items.add_tag(one, "fox"); }},
        {"untag", [&] { return items.remove_tag(some, "animals"); }},
        {"album", [&] { return dropped(items.add_album("Winter")); }},
        {"smart album", [&] { return dropped(items.add_album("Best", "rating:>3")); }},
        {"put", [&] { return items.add_to_album(1, many); }},
        {"take", [&] { return items.remove_from_album(1, some); }},
        {"rename album", [&] { return items.rename_album(1, "Winter 2024"); }},
        {"edit", [&] { return edits.record(4, R"({"exposure":0.7})", "Exposure"); }},
        {"slider", [&] { return edits.record(4, R"({"exposure":0.8})", "Exposure", true); }},
        {"edit more", [&] { return edits.record(4, R"({"exposure":0.8,"contrast":0.2})", "Contrast"); }},
        {"batch", [&] { return edits.record(many, R"({"filter":"sepia"})", "Sepia"); }},
        {"undo", [&] { return edits.go_to(4, 1); }},
        {"redo", [&] { return edits.go_to(4, 3); }},
        {"version", [&] { return dropped(edits.add_version(4, "Black and white")); }},
        {"edit version", [&] { return edits.record(4, R"({"saturation":-1})", "Saturation"); }},
        {"rename version", [&] { return edits.rename_version(edits.versions(4)->back().id, "Grey"); }},
        {"show version", [&] { return edits.show_version(edits.versions(4)->front().id); }},
        {"remove version", [&] { return edits.remove_version(edits.versions(4)->back().id); }},
        {"remove album", [&] { return items.remove_album(1); }},
    };
}

std::vector<Step> trash(Catalogue& catalogue) {
    auto& items = catalogue.items();
    static const Ids first = {1, 2, 3, 4}, back = {2}, more = {5, 6, 7, 8, 9}, last = {10};
    const auto purge = [&] { return dropped(items.purge(std::numeric_limits<std::int64_t>::max())); };
    return {
        {"trash", [&] { return items.trash(first); }},
        {"restore", [&] { return items.restore(back); }},
        {"purge", purge},
        {"trash more", [&] { return items.trash(more); }},
        {"purge more", purge},
        {"trash the last", [&] { return items.trash(last); }},
        {"restore it", [&] { return items.restore(last); }},
    };
}

/// The only backup in a folder becomes a library.
int restore(const char* library, const char* folder) {
    const auto backup = photoflux::library::last_backup(folder);
    auto done = Result<void>(Error{ErrorCode::not_found, "there is no backup"s});
    if (backup) done = dropped(photoflux::library::restore(backup->folder, library));
    tell(done.ok() ? "done restore\n" : "failed restore\n");
    return done.ok() ? 0 : 1;
}

int run(int count, char** words) {
    if (count < 3) return 2;
    if (std::strcmp(words[2], "restore") == 0 && count > 3) return restore(words[1], words[3]);
    auto catalogue = Catalogue::open(words[1]);
    std::vector<Step> steps = {{"open", [&] { return dropped(catalogue); }}};
    if (catalogue.ok()) {
        auto more = std::strcmp(words[2], "edit") == 0    ? edit(**catalogue)
                    : std::strcmp(words[2], "trash") == 0 ? trash(**catalogue)
                                                          : std::vector<Step>();
        if (std::strcmp(words[2], "backup") == 0 && count > 3)
            more = {{"backup", [&] { return dropped(photoflux::library::back_up(**catalogue, words[3], 1)); }}};
        for (Step& step : more) steps.push_back(std::move(step));
    }
    const bool paced = count > 3 && std::strcmp(words[3], "--paced") == 0;
    for (const Step& step : steps) {
        const auto done = step.run();
        if (!done.ok()) {
            const bool full = !done.cancelled() && done.error().code == ErrorCode::no_disk;
            tell("failed "s + step.name + ": " + (done.cancelled() ? "cancelled" : done.error().message) + "\n");
            return full ? 4 : 1;
        }
        tell("done "s + step.name + "\n");
        char line[16];
        if (paced && ::read(STDIN_FILENO, line, sizeof line) <= 0) return 1;
    }
    return 0;
}

}  // namespace

int main(int count, char** words) { return run(count, words); }
