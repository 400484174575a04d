#include "importing/arrivals.h"

#include "imaging/whole_file.h"
#include "importing/picture_signs.h"
#include "library/file_change.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <utility>

namespace photoflux::importing {
namespace {

constexpr int kReaders = 2;                  // while one waits for the disk, the other has work
constexpr std::size_t kWaitingResults = 64;  // thumbnails and all, some 200 KB each
/// A file that was changed so shortly before it was recorded may have been changed again in the same instant.
constexpr std::int64_t kTooFresh = 2000;

bool begins_like_picture(const std::filesystem::path& path) {
    std::array<char, 16> head{};
    QFile file(imaging::to_qstring(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return false;
    const qint64 size = file.read(head.data(), static_cast<qint64>(head.size()));
    return size > 0 && importing::begins_like_picture({head.data(), static_cast<std::size_t>(size)});
}

Arrival decided(Arrival::Kind kind, const FoundPhoto& photo, std::optional<Error> why = {}) {
    Arrival arrival;
    arrival.kind = kind;
    arrival.photo = photo;
    arrival.why = std::move(why);
    return arrival;
}

Arrival known(const FoundPhoto& photo, const library::Item& item) {
    return decided(item.trashed_at ? Arrival::Kind::in_trash : Arrival::Kind::known, photo);
}

/// Same size and time are not enough: programs that write into photos can set the time back. Nobody can set back when
/// the file was changed. In doubt it is read.
bool surely_unchanged(const FoundPhoto& photo, const library::Item& item) {
    if (item.bytes != photo.bytes || item.modified_at != photo.modified_at) return false;
    const std::int64_t changed = library::changed_at(photo.path).value_or(item.modified_at);
    return !item.sha256.empty() && std::max(item.modified_at, changed) + kTooFresh < item.added_at;
}

}  // namespace

Arrivals::Arrivals(const library::Items& items, Landing& landing, const std::vector<Examine>& examiners, bool copies)
    : items_(items),
      landing_(landing),
      examiners_(examiners),
      copies_(copies),
      read_(2 * examiners.size()),
      arrived_(kWaitingResults) {}

Arrivals::~Arrivals() {
    halt_.cancel();
    read_.close();
    arrived_.close();
    for (auto& thread : threads_) thread.join();
}

void Arrivals::start(const std::vector<FoundPhoto>& photos) {
    photos_ = &photos;
    reading_ = kReaders;
    looking_ = static_cast<int>(examiners_.size());
    for (int i = 0; i < kReaders; ++i) threads_.emplace_back([this] { read_photos(); });
    for (const Examine& examine : examiners_) threads_.emplace_back([this, &examine] { look_at_photos(examine); });
}

std::optional<Error> Arrivals::failure() const {
    const std::lock_guard lock(mutex_);
    return failure_;
}

void Arrivals::fail(const Failure& failure) {
    const auto* error = std::get_if<Error>(&failure);
    if (error) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = *error;
    }
    halt_.cancel();
}

void Arrivals::read_photos() {
    while (!halt_.cancelled()) {
        const std::size_t index = next_++;
        if (index >= photos_->size()) break;
        if (auto arrival = begin((*photos_)[index])) report(std::move(*arrival));
    }
    if (--reading_ == 0) read_.close();
}

/// Reads a photo and hands it on, unless it needs no look: then what became of it.
std::optional<Arrival> Arrivals::begin(const FoundPhoto& photo) {
    if (!copies_) {
        const auto there = items_.at_path(photo.path);
        if (!there.ok()) return fail(there.failure()), std::nullopt;
        if (*there && surely_unchanged(photo, **there)) return known(photo, **there);
    }
    // What does not look like a picture is copied only when the decoder has found one in it.
    auto read = landing_.read(photo, copies_ && begins_like_picture(photo.path), halt_);
    if (!read.ok()) return fail(read.failure()), std::nullopt;
    if (read->unreadable) return decided(Arrival::Kind::unreadable, photo, std::move(read->unreadable));
    if (auto arrival = decided_by_hash(photo, *read)) return arrival;
    if (const auto synced = landing_.sync(*read); !synced.ok()) return fail(synced.failure()), std::nullopt;
    read_.push(std::move(*read));
    return std::nullopt;
}

std::optional<Arrival> Arrivals::decided_by_hash(const FoundPhoto& photo, const Read& read) {
    const auto there = items_.with_hash(read.file.sha256);
    if (!there.ok()) return fail(there.failure()), std::nullopt;
    std::error_code unreadable;
    // One whose file is gone is found again: it gets this one.
    if (*there && std::filesystem::exists((*there)->path, unreadable)) return known(photo, **there);
    const std::lock_guard lock(mutex_);
    if (claimed_.insert(read.file.sha256).second) return std::nullopt;
    Arrival arrival = decided(Arrival::Kind::repeated, photo);
    arrival.sha256 = read.file.sha256;
    return arrival;
}

void Arrivals::look_at_photos(const Examine& examine) {
    while (auto read = read_.pop()) {
        if (!halt_.cancelled()) finish(std::move(*read), examine);
    }
    if (--looking_ == 0) arrived_.close();
}

void Arrivals::finish(Read read, const Examine& examine) {
    auto seen = examine(read.photo.path, read.photo.sidecar, halt_);
    if (seen.cancelled()) return;
    Arrival arrival = decided(Arrival::Kind::arrived, read.photo);
    arrival.sha256 = read.file.sha256;
    if (!seen.ok()) {
        arrival.kind = Arrival::Kind::unreadable;
        arrival.why = seen.error();
        return report(std::move(arrival));
    }
    arrival.seen = std::move(*seen);
    arrival.path = read.photo.path;
    if (copies_ && !read.file.copy) {
        auto again = landing_.read(read.photo, true, halt_);
        if (!again.ok()) return fail(again.failure());
        if (again->unreadable) return report(decided(Arrival::Kind::unreadable, read.photo, again->unreadable));
        if (const auto synced = landing_.sync(*again); !synced.ok()) return fail(synced.failure());
        read = std::move(*again);
        arrival.sha256 = read.file.sha256;
    }
    if (copies_) {
        arrival.with_sidecar = read.sidecar.copy != nullptr;
        auto path = landing_.place(read, arrival.seen.notes.taken_at);
        if (!path.ok()) return fail(path.failure());
        arrival.path = std::move(*path);
    }
    report(std::move(arrival));
}

}  // namespace photoflux::importing
