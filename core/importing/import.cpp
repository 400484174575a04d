#include "importing/import.h"

#include "imaging/whole_file.h"
#include "importing/arrivals.h"
#include "importing/landing.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "library/thumbnails.h"

#include <map>
#include <optional>
#include <utility>

namespace photoflux::importing {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr std::size_t kBatch = 100;  // photos a transaction
constexpr auto kLongestWait = 2s;    // before a photo that is in its place is recorded
constexpr auto kPoll = 100ms;
/// What a photo takes beside its own bytes (thumbnails, its row), and what the catalogue needs to work at all.
constexpr std::uint64_t kBesides = 256 << 10, kReserve = 16 << 20;
constexpr double kSecondsForForecast = 2;

double seconds_since(Clock::time_point begun) { return std::chrono::duration<double>(Clock::now() - begun).count(); }

library::NewItem new_item(const Arrival& arrival, Way way) {
    library::NewItem item;
    item.path = arrival.path;
    item.storage = way == Way::in_place ? library::Storage::in_place : library::Storage::copied;
    item.sha256 = arrival.sha256;
    item.bytes = arrival.photo.bytes;
    item.modified_at = arrival.photo.modified_at;
    item.look = arrival.seen.look;
    item.notes = arrival.seen.notes;
    return item;
}

/// One run: what it has found and done so far.
class Run {
public:
    Run(library::Catalogue& catalogue, library::Thumbnails& thumbnails, Way way, const Import::Listener& listener,
        const CancelToken& cancel)
        : catalogue_(catalogue), thumbnails_(thumbnails), way_(way), listener_(listener), cancel_(cancel) {}

    Result<void> open();
    Result<void> find(const std::vector<fs::path>& paths);
    Result<void> check_room();
    Result<void> take_in(const std::vector<Examine>& examiners);
    ImportSummary summary();

private:
    bool copies() const { return way_ != Way::in_place; }
    void take(Arrival arrival);
    Result<void> record();
    void remove_unrecorded();
    void remove_source(const Arrival& arrival);
    void add_unreadable(Unreadable one);
    void add_remark(Unreadable one);
    void say_progress(bool finding, const fs::path& file = {});
    Error no_room(std::uint64_t needed, const Error& otherwise) const;
    std::uint64_t still_needed() const;

    library::Catalogue& catalogue_;
    library::Thumbnails& thumbnails_;
    const Way way_;
    const Import::Listener& listener_;
    const CancelToken& cancel_;
    const Clock::time_point begun_ = Clock::now();
    Clock::time_point working_, oldest_;  ///< since when photos are read, and the first of `batch_` waits
    std::unique_ptr<Landing> landing_;
    FoundPhotos found_;
    std::vector<Arrival> batch_;  ///< in their places, not recorded yet
    std::vector<Arrival> repeated_;
    std::map<std::string, Error> wrong_;  ///< hashes of files that could not be read
    int done_ = 0;
    std::uint64_t bytes_done_ = 0;
    ImportSummary summary_;
};

Result<void> Run::open() {
    PHOTOFLUX_TRY(landing_, Landing::open(catalogue_.folder()));
    return Done{};
}

Result<void> Run::find(const std::vector<fs::path>& paths) {
    const auto on_found = [this](const FoundPhotos& found) {
        if (!listener_.progress) return;
        ImportProgress progress;
        progress.finding = true;
        progress.found = static_cast<int>(found.photos.size());
        progress.bytes_found = found.bytes;
        listener_.progress(progress);
    };
    PHOTOFLUX_TRY(found_, find_photos(paths, on_found, cancel_));
    for (auto& one : found_.unreadable) add_unreadable(std::move(one));
    return Done{};
}

std::uint64_t Run::still_needed() const {
    const std::uint64_t besides = kReserve + kBesides * (found_.photos.size() - static_cast<std::size_t>(done_));
    return besides + (copies() ? found_.bytes - bytes_done_ : 0);
}

Error Run::no_room(std::uint64_t needed, const Error& otherwise) const {
    const std::uint64_t room = landing_->room();
    if (room >= needed) return otherwise;
    constexpr std::uint64_t kMegabyte = 1'000'000;
    return {ErrorCode::no_disk,
            sentence("importing",
                     "the disk of %1 is too full for these photos: %2 MB more are needed; make room or "
                     "leave the photos in place")
                .with(imaging::name_for_people(catalogue_.folder()), (needed - room) / kMegabyte + 1)};
}

/// Only when everything cannot fit, it is worth while to see how much of it is in the library already.
Result<void> Run::check_room() {
    std::uint64_t needed = still_needed();
    if (!copies() || landing_->room() >= needed) return Done{};
    for (const FoundPhoto& photo : found_.photos) {
        PHOTOFLUX_TRY(const Read read, landing_->read(photo, false, cancel_));
        if (read.unreadable) continue;
        PHOTOFLUX_TRY(const auto item, catalogue_.items().with_hash(read.file.sha256));
        if (item) needed -= photo.bytes + kBesides;
    }
    if (landing_->room() >= needed) return Done{};
    return no_room(needed, {});
}

Result<void> Run::take_in(const std::vector<Examine>& examiners) {
    working_ = Clock::now();
    std::optional<Error> failure;
    {
        Arrivals arrivals(catalogue_.items(), *landing_, examiners, copies());
        arrivals.start(found_.photos);
        // Also after a failure: what is in its place already is recorded.
        while (!arrivals.finished()) {
            if (cancel_.cancelled()) arrivals.stop();
            if (auto arrival = arrivals.next(kPoll)) take(std::move(*arrival));
            const bool due = batch_.size() >= kBatch || Clock::now() - oldest_ > kLongestWait;
            if (batch_.empty() || !due) continue;
            const auto recorded = record();
            if (recorded.ok()) continue;
            arrivals.stop();
            if (!failure) failure = recorded.error();
        }
        if (!failure) failure = arrivals.failure();
    }
    if (const auto recorded = record(); !recorded.ok() && !failure) failure = recorded.error();
    if (failure) return failure->code == ErrorCode::no_disk ? no_room(still_needed(), *failure) : *failure;
    if (cancel_.cancelled()) return Cancelled{};
    return Done{};
}

void Run::take(Arrival arrival) {
    ++done_;
    bytes_done_ += arrival.photo.bytes;
    const fs::path file = arrival.photo.path;
    switch (arrival.kind) {
        case Arrival::Kind::arrived:
            if (batch_.empty()) oldest_ = Clock::now();
            batch_.push_back(std::move(arrival));
            break;
        case Arrival::Kind::in_trash:
            ++summary_.in_trash;
            [[fallthrough]];
        case Arrival::Kind::known:
            ++summary_.known;
            break;
        case Arrival::Kind::repeated:
            repeated_.push_back(std::move(arrival));
            break;
        case Arrival::Kind::unreadable:
            if (!arrival.sha256.empty()) wrong_.insert({arrival.sha256, *arrival.why});
            add_unreadable({file, std::move(*arrival.why)});
            break;
    }
    say_progress(false, file);
}

Result<void> Run::record() {
    if (batch_.empty()) return Done{};
    landing_->sync_folders();
    std::vector<library::NewItem> items;
    std::vector<library::Thumbnails::Thumbnail> thumbnails;
    for (const Arrival& arrival : batch_) {
        items.push_back(new_item(arrival, way_));
        for (const auto& little : arrival.seen.thumbnails)
            thumbnails.push_back({arrival.sha256, little.side, {little.bytes.begin(), little.bytes.end()}});
    }
    auto ids = Result<std::vector<std::int64_t>>(std::vector<std::int64_t>());
    if (const auto kept = thumbnails_.put(thumbnails); !kept.ok())
        ids = kept.failure();
    else
        ids = catalogue_.items().add(items);
    if (!ids.ok()) {
        remove_unrecorded();
        return ids.failure();
    }
    for (std::size_t i = 0; i < batch_.size(); ++i) {
        const Arrival& arrival = batch_[i];
        summary_.imported.push_back({(*ids)[i], arrival.photo.path, arrival.path, arrival.sha256});
        summary_.bytes += arrival.photo.bytes;
        if (!arrival.photo.sidecar.empty()) ++summary_.sidecars;
        if (listener_.imported) listener_.imported(summary_.imported.back());
        for (const Error& problem : arrival.seen.problems) add_remark({arrival.photo.path, problem});
        if (way_ == Way::move) remove_source(arrival);
    }
    batch_.clear();
    return Done{};
}

/// Copies of which the catalogue knows nothing, because it took no more.
void Run::remove_unrecorded() {
    for (const Arrival& arrival : batch_) {
        if (!copies()) break;
        const auto there = catalogue_.items().at_path(arrival.path);
        if (!there.ok() || *there) continue;  // in doubt it stays: the next import finds it in its place
        std::error_code kept;
        fs::remove(arrival.path, kept);
        auto sidecar = arrival.path;
        if (arrival.with_sidecar) fs::remove(sidecar += ".xmp", kept);
    }
    batch_.clear();
}

/// Of a photo that is recorded; only if it still is what was copied.
void Run::remove_source(const Arrival& arrival) {
    const auto now = look_up(arrival.photo.path);
    const bool same = now.ok() && now->bytes == arrival.photo.bytes && now->modified_at == arrival.photo.modified_at;
    std::error_code error;
    if (same && fs::remove(arrival.photo.path, error)) {
        // A sidecar that other photos may share goes only with one that bears its name.
        auto own = arrival.photo.path;
        if (arrival.with_sidecar && (own += ".xmp") == arrival.photo.sidecar) fs::remove(own, error);
        return;
    }
    add_remark({arrival.photo.path,
                Error{ErrorCode::bad_input,
                      sentence("importing",
                               "%1 is in the library, and the original stays: it has changed since, or its folder "
                               "is write-protected")
                          .with(imaging::name_for_people(arrival.photo.path))}});
}

void Run::add_unreadable(Unreadable one) {
    if (listener_.unreadable) listener_.unreadable(one);
    summary_.unreadable.push_back(std::move(one));
}

void Run::add_remark(Unreadable one) {
    if (listener_.remark) listener_.remark(one);
    summary_.remarks.push_back(std::move(one));
}

void Run::say_progress(bool finding, const fs::path& file) {
    if (!listener_.progress) return;
    ImportProgress progress;
    progress.finding = finding;
    progress.found = static_cast<int>(found_.photos.size());
    progress.done = done_;
    progress.bytes_found = found_.bytes;
    progress.bytes_done = bytes_done_;
    progress.file = file;
    const double seconds = seconds_since(working_);
    if (seconds >= kSecondsForForecast && bytes_done_ > 0)
        progress.seconds_left =
            seconds / static_cast<double>(bytes_done_) * static_cast<double>(found_.bytes - bytes_done_);
    listener_.progress(progress);
}

ImportSummary Run::summary() {
    for (const Arrival& arrival : repeated_) {
        const auto wrong = wrong_.find(arrival.sha256);
        if (wrong == wrong_.end())
            ++summary_.known;
        else
            add_unreadable({arrival.photo.path, wrong->second});
    }
    summary_.libraries = std::move(found_.libraries);
    summary_.others = found_.others;
    summary_.seconds = seconds_since(begun_);
    return std::move(summary_);
}

}  // namespace

Import::Import(library::Catalogue& catalogue, library::Thumbnails& thumbnails, const std::vector<Examine>& examiners,
               Way way)
    : catalogue_(catalogue), thumbnails_(thumbnails), examiners_(examiners), way_(way) {}

Result<ImportSummary> Import::run(const std::vector<fs::path>& paths, const Listener& listener,
                                  const CancelToken& cancel) {
    Run run(catalogue_, thumbnails_, way_, listener, cancel);
    // 1. The library takes one import at a time; what a killed one left half-copied goes.
    PHOTOFLUX_CHECK(run.open());
    // 2. What is there?
    PHOTOFLUX_CHECK(run.find(paths));
    // 3. Is there room for it?
    PHOTOFLUX_CHECK(run.check_room());
    // 4. Copy and hash, look, place; record them in batches; then remove what is to be moved.
    PHOTOFLUX_CHECK(run.take_in(examiners_));
    // 5. What has come of it.
    return run.summary();
}

}  // namespace photoflux::importing
