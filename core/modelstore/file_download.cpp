#include "modelstore/file_download.h"

#include "modelstore/http_get.h"
#include "modelstore/part_file.h"
#include "modelstore/path_text.h"
#include "modelstore/transfer_rate.h"

#include <QEventLoop>
#include <QStorageInfo>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace photoflux::modelstore {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr auto kReportEvery = 100ms;

/// One address of the file.
struct Source {
    QUrl address;
    QByteArray token;
    QString repository;
};

std::vector<Source> sources_of(const Hub& hub, const RemoteFile& file) {
    std::vector<Source> sources;
    for (const HubPlace& place : file.places)
        sources.push_back({file_address(hub.base, place), hub.token, place.repository});
    for (const QUrl& mirror : hub.mirrors) {
        for (const HubPlace& place : file.places)
            sources.push_back({file_address(mirror, place), {}, place.repository});
    }
    return sources;
}

Result<void> pause(milliseconds time, const CancelToken& cancel) {
    QEventLoop loop;
    QTimer end, look;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (cancel.cancelled()) loop.quit();
    });
    end.start(time);
    look.start(50ms);
    if (!cancel.cancelled()) loop.exec();
    return cancel.cancelled() ? Result<void>(Cancelled{}) : Result<void>(Done{});
}

class Download {
public:
    Download(QNetworkAccessManager& network, const RemoteFile& file, const std::filesystem::path& target,
             const DownloadPatience& patience, const DownloadObserver& observer, const CancelToken& cancel)
        : network_(network),
          file_(file),
          size_(file.size),
          size_known_(file.exact),
          target_(target),
          patience_(patience),
          observer_(observer),
          cancel_(cancel) {}

    Result<void> run(const std::vector<Source>& sources) {
        const auto checked = [this](qint64 bytes) { report(DownloadProgress::Phase::checking, bytes); };
        PHOTOFLUX_TRY(part_, PartFile::open(target_, checked, cancel_));
        if (size_known_ && part_->size() > size_) PHOTOFLUX_CHECK(part_->clear());
        PHOTOFLUX_CHECK(check_room(target_.parent_path(), size_ - part_->size()));

        std::optional<Error> first_refusal, last_trouble;
        for (const Source& source : sources) {
            Result<void> got = fetch_from(source);
            if (got.ok()) return part_->publish();
            if (got.cancelled() || got.error().code == ErrorCode::no_disk) return got;
            // A place that refuses says more than a mirror that cannot be reached.
            auto& kept = got.error().code == ErrorCode::network ? last_trouble : first_refusal;
            if (!kept) kept = got.error();
        }
        return first_refusal ? *first_refusal : *last_trouble;
    }

private:
    /// Until the whole file is there and right. Errors: what makes this source useless; no_disk.
    Result<void> fetch_from(const Source& source) {
        int tries = 0;
        bool wrong_before = false;
        while (true) {
            const qint64 before = part_->size();
            server_wait_.reset();
            Result<void> got = complete() ? Result<void>(Done{}) : receive(source);
            if (got.ok()) {
                if (part_->sha256() == file_.sha256) return Done{};
                PHOTOFLUX_CHECK(part_->clear());
                if (wrong_before) return other_contents(source);
                wrong_before = true;  // what an earlier try left may have been at fault
                continue;
            }
            if (got.cancelled() || got.error().code != ErrorCode::network) return got;
            tries = part_->size() > before ? 1 : tries + 1;
            if (tries >= patience_.tries) return got;
            PHOTOFLUX_CHECK(wait_after(got.error(), tries));
        }
    }

    /// One request for what is missing. Errors: network where another try may help.
    Result<void> receive(const Source& source) {
        report(DownloadProgress::Phase::receiving, part_->size());
        const HttpReader reader = {[&](const HttpHead& head) { return accept(head, source); },
                                   [&](QByteArrayView bytes) { return take(bytes, source); },
                                   [&] { report(DownloadProgress::Phase::receiving, part_->size()); }};
        PHOTOFLUX_CHECK(
            http_get(network_, {source.address, source.token, part_->size(), patience_.stall}, reader, cancel_));
        if (complete()) return Done{};
        return Error{ErrorCode::network, sentence("modelstore", "the connection to %1 broke off").with(host(source))};
    }

    /// Whether an answer is what was asked for, before its body is read.
    Result<void> accept(const HttpHead& head, const Source& source) {
        if (head.status != 200 && head.status != 206) return refused(head, source);
        if (!head.sha256.isEmpty() && head.sha256 != file_.sha256) return other_contents(source);
        if (!size_known_ && head.total) {
            size_ = *head.total;
            size_known_ = true;
            PHOTOFLUX_CHECK(check_room(target_.parent_path(), size_ - part_->size()));
        }
        if (head.total && *head.total != size_) return other_size(*head.total, source);
        if (head.status == 206 && head.first != part_->size()) {
            return Error{
                ErrorCode::corrupt,
                sentence("modelstore", "%1 sends another part of %2 than was asked for").with(host(source), name())};
        }
        if (head.status == 200 && part_->size() > 0) return part_->clear();  // a server that knows no ranges
        return Done{};
    }

    Result<void> take(QByteArrayView bytes, const Source& source) {
        if (part_->size() + bytes.size() > size_) {
            const qint64 sent = part_->size() + bytes.size();
            PHOTOFLUX_CHECK(part_->clear());
            return other_size(sent, source);
        }
        PHOTOFLUX_CHECK(part_->append(bytes));
        report(DownloadProgress::Phase::receiving, part_->size());
        return Done{};
    }

    Error refused(const HttpHead& head, const Source& source) {
        const std::string repository = source.repository.toStdString();
        switch (head.status) {
            case 401:
                return {ErrorCode::bad_input,
                        source.token.isEmpty()
                            ? sentence("modelstore",
                                       "%1 gives %2 to known users only: accept the licence on its page there, make a "
                                       "token in your account, and give it to PhotoFlux")
                                  .with(host(source), repository)
                            : sentence("modelstore",
                                       "%1 does not know the token: it may have been revoked or mistyped; make a new "
                                       "one in your account there")
                                  .with(host(source))};
            case 403:
                return {ErrorCode::bad_input,
                        sentence("modelstore",
                                 "%1 refuses %2: the account of the token has not accepted its licence yet, or the "
                                 "token may not read it; open its page there and accept")
                            .with(host(source), repository)};
            case 404:
            case 410:
                return {ErrorCode::not_found,
                        sentence("modelstore", "%1 has no %2 in %3").with(host(source), name(), repository)};
            case 416:
                // The server's file is shorter than what is here: it is another.
                return other_contents(source);
            case 429:
            case 503:
                server_wait_ = head.wait;
                return {ErrorCode::network, sentence("modelstore", "%1 is busy (%2)").with(host(source), head.status)};
            default:
                if (head.status >= 500 || head.status == 408) {
                    return {ErrorCode::network,
                            sentence("modelstore", "%1 has trouble of its own (%2)").with(host(source), head.status)};
                }
                return {ErrorCode::bad_input,
                        sentence("modelstore", "%1 refuses %2 (%3)").with(host(source), name(), head.status)};
        }
    }

    Error other_contents(const Source& source) const {
        return {ErrorCode::corrupt,
                sentence("modelstore",
                         "%1 gives another file as %2 than PhotoFlux knows: it was replaced there, or damaged on its "
                         "way; nothing was installed")
                    .with(host(source), name())};
    }

    Error other_size(qint64 sent, const Source& source) const {
        return {ErrorCode::corrupt,
                sentence("modelstore",
                         "%1 gives another file as %2 than PhotoFlux knows: it has %3 bytes instead of %4; nothing was "
                         "installed")
                    .with(host(source), name(), sent, size_)};
    }

    Result<void> wait_after(const Error& trouble, int tries) {
        milliseconds time = patience_.first_pause * (1 << std::min(tries - 1, 16));
        time = std::min(time, patience_.longest_pause);
        if (server_wait_)
            time = std::clamp(milliseconds(std::chrono::seconds(*server_wait_)), time, patience_.longest_wait);
        DownloadProgress progress{DownloadProgress::Phase::waiting, part_->size(), size_};
        progress.seconds_left = std::chrono::duration<double>(time).count();
        progress.trouble = trouble.sentence;
        observer_(progress);
        return pause(time, cancel_);
    }

    void report(DownloadProgress::Phase phase, qint64 done) {
        const auto now = std::chrono::steady_clock::now();
        if (std::exchange(phase_, phase) != phase) rate_ = {};  // reading is not receiving
        rate_.note(done, now);
        if (now - reported_ < kReportEvery && done < size_) return;
        reported_ = now;
        DownloadProgress progress{phase, done, size_};
        progress.bytes_per_second = rate_.per_second();
        progress.seconds_left = rate_.seconds_for(size_ - done);
        observer_(progress);
    }

    bool complete() const { return size_known_ && part_->size() == size_; }
    std::string host(const Source& source) const { return source.address.host().toStdString(); }
    std::string name() const { return target_.filename().string(); }

    QNetworkAccessManager& network_;
    const RemoteFile& file_;
    qint64 size_;
    bool size_known_;
    const std::filesystem::path& target_;
    const DownloadPatience& patience_;
    const DownloadObserver& observer_;
    const CancelToken& cancel_;
    std::unique_ptr<PartFile> part_;
    std::optional<int> server_wait_;
    DownloadProgress::Phase phase_ = DownloadProgress::Phase::checking;
    TransferRate rate_;
    std::chrono::steady_clock::time_point reported_;
};

}  // namespace

Result<void> check_room(const std::filesystem::path& folder, qint64 bytes) {
    std::filesystem::path existing = folder;
    std::error_code ignored;
    while (!std::filesystem::exists(existing, ignored) && existing.has_relative_path())
        existing = existing.parent_path();
    const QStorageInfo disk(to_qstring(existing));
    const qint64 needed = bytes + kSpareBytes;
    if (!disk.isValid() || disk.bytesAvailable() >= needed) return Done{};
    return Error{ErrorCode::no_disk,
                 sentence("modelstore",
                          "the files need %1 MB in %2, and %3 MB are free there: make room, or choose another "
                          "folder for models")
                     .with(needed >> 20, shown(folder), disk.bytesAvailable() >> 20)};
}

Result<void> download_file(QNetworkAccessManager& network, const Hub& hub, const RemoteFile& file,
                           const std::filesystem::path& target, const DownloadPatience& patience,
                           const DownloadObserver& observer, const CancelToken& cancel) {
    return Download(network, file, target, patience, observer, cancel).run(sources_of(hub, file));
}

}  // namespace photoflux::modelstore
