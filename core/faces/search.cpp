#include "faces/search.h"

#include "faces/groups.h"
#include "faces/models.h"
#include "faces/recogniser.h"
#include "imaging/decoder.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "library/people.h"

#include <chrono>
#include <optional>

namespace photoflux::faces {

namespace {

/// Longest side that is looked through: a face of a twentieth of it is found.
constexpr int kSide = 1600;

/// One run through a library.
class Run {
public:
    Run(library::Catalogue& catalogue, imaging::Decoder& decoder, Recogniser& recogniser, const CancelToken& cancel)
        : catalogue_(catalogue),
          people_(catalogue.people()),
          decoder_(decoder),
          recogniser_(recogniser),
          cancel_(cancel) {}

    Result<void> look(std::int64_t id);
    SearchReport report;

private:
    Result<std::vector<library::NewFace>> faces_in(const library::Item& item);
    /// Groups as they are now: the user may have said something meanwhile.
    Result<void> refresh();
    void choose(std::vector<library::NewFace>& faces, std::vector<std::pair<std::int64_t, std::int64_t>>& joins) const;

    library::Catalogue& catalogue_;
    library::People& people_;
    imaging::Decoder& decoder_;
    Recogniser& recogniser_;
    const CancelToken& cancel_;
    std::optional<Groups> groups_;
    std::int64_t stamp_ = -1;
};

Result<void> Run::refresh() {
    PHOTOFLUX_TRY(const std::int64_t stamp, people_.stamp());
    if (groups_ && stamp == stamp_) return Done{};
    PHOTOFLUX_TRY(auto known, people_.known());
    groups_.emplace(std::move(known));
    stamp_ = stamp;
    return Done{};
}

Result<std::vector<library::NewFace>> Run::faces_in(const library::Item& item) {
    const auto picture = decoder_.decode(item.path, kSide, cancel_);
    if (!picture.ok()) return picture.failure();
    return recogniser_.find(*picture, cancel_);
}

// Two faces of one photo are two people's.
void Run::choose(std::vector<library::NewFace>& faces,
                 std::vector<std::pair<std::int64_t, std::int64_t>>& joins) const {
    std::vector<std::int64_t> taken;
    for (library::NewFace& face : faces) {
        const Groups::Choice choice = groups_->choose(face.numbers, taken);
        face.person = choice.person;
        if (choice.person == 0) continue;
        taken.push_back(choice.person);
        for (const std::int64_t group : choice.joined) joins.emplace_back(choice.person, group);
    }
}

Result<void> Run::look(std::int64_t id) {
    const auto item = catalogue_.items().item(id);
    if (!item.ok()) return Done{};  // deleted meanwhile
    std::error_code gone;
    if (!std::filesystem::exists(item->path, gone)) {
        ++report.away;
        return Done{};
    }
    auto found = faces_in(*item);
    if (found.cancelled()) return Cancelled{};
    if (!found.ok()) {
        // What is about this picture stands; what is about the machine ends the run.
        if (found.error().code != ErrorCode::corrupt && found.error().code != ErrorCode::bad_input)
            return found.error();
        ++report.unreadable;
        found = std::vector<library::NewFace>();
    }
    PHOTOFLUX_CHECK(refresh());
    std::vector<std::pair<std::int64_t, std::int64_t>> joins;
    choose(*found, joins);
    auto put = people_.put(id, kModel, *found);
    if (!put.ok() && !put.cancelled() && put.error().code == ErrorCode::not_found) return Done{};
    if (!put.ok()) return put.failure();
    for (std::size_t i = 0; i < put->size() && i < found->size(); ++i) {
        const library::Face& face = (*put)[i];
        groups_->add({face.id, face.person.value_or(0), !face.name.empty(), face.state == library::FaceState::confirmed,
                      (*found)[i].numbers});
    }
    for (const auto& [person, group] : joins) {
        PHOTOFLUX_CHECK(people_.join(person, group));
        groups_->join(person, group);
    }
    ++report.photos;
    report.faces += static_cast<int>(found->size());
    return Done{};
}

}  // namespace

Result<SearchReport> find_faces(library::Catalogue& catalogue, imaging::Decoder& decoder, Recogniser& recogniser,
                                const std::function<void(const SearchProgress&)>& progress, const CancelToken& cancel,
                                const std::function<void()>& wait) {
    using Clock = std::chrono::steady_clock;
    PHOTOFLUX_TRY(const bool enabled, catalogue.people().enabled());
    if (!enabled) {
        return Error{ErrorCode::usage, sentence("faces",
                                                "finding people is off in this library; \"photoflux library "
                                                "faces on\" turns it on")};
    }
    PHOTOFLUX_TRY(const auto ids, catalogue.people().unseen(kModel));
    Run run(catalogue, decoder, recogniser, cancel);
    SearchProgress now;
    now.photos = static_cast<int>(ids.size());
    if (progress) progress(now);
    double seconds = 0;  // of work: waiting does not count
    for (const std::int64_t id : ids) {
        if (wait) wait();
        if (cancel.cancelled()) return Cancelled{};
        const auto began = Clock::now();
        PHOTOFLUX_CHECK(run.look(id));
        seconds += std::chrono::duration<double>(Clock::now() - began).count();
        ++now.done;
        now.faces = run.report.faces;
        now.seconds_left = seconds / now.done * (now.photos - now.done);
        if (progress) progress(now);
    }
    return run.report;
}

}  // namespace photoflux::faces
