#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "modelstore/hub.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace photoflux::modelstore {

struct DownloadProgress {
    enum class Phase {
        checking,   ///< reading again what an earlier try left, or what has arrived
        receiving,  //
        waiting     ///< for the next try, after `trouble`
    };
    Phase phase = Phase::receiving;
    qint64 done = 0, total = 0;          ///< bytes
    double bytes_per_second = 0;         ///< over the last seconds; 0 while unknown
    std::optional<double> seconds_left;  ///< of this file; of the pause while waiting
    std::optional<Sentence> trouble;     ///< why the last try ended
};
using DownloadObserver = std::function<void(const DownloadProgress&)>;  ///< about ten times a second

/// How stubborn a download is. Tests make it hurry.
struct DownloadPatience {
    std::chrono::milliseconds stall{30'000};       ///< without a byte
    std::chrono::milliseconds first_pause{1'000};  ///< before the second try; doubles with each that brings nothing
    std::chrono::milliseconds longest_pause{60'000};
    std::chrono::milliseconds longest_wait{300'000};  ///< that a server may ask for
    int tries = 6;  ///< in a row that bring not a byte, before the next place is asked
};

/// What a download leaves free on a disk.
inline constexpr qint64 kSpareBytes = 64 << 20;

/// Room for `bytes` more in a folder, which need not exist yet. Errors: no_disk, said how much is missing.
Result<void> check_room(const std::filesystem::path& folder, qint64 bytes);

/// Fetches a file: it appears as `target` only when every byte has arrived and its SHA-256 is the promised one. What
/// has arrived stays beside it (`NAME.part`) when this is cancelled, fails or is killed, and is gone on with the next
/// time, from whichever place. The folder is made. Blocks; runs an event loop in the calling thread, which must be the
/// network's.
/// Errors: network (after all tries, said why), not_found (at no place), bad_input (the hub wants a token or an
/// accepted licence), corrupt (other contents than promised, twice), no_disk (full, said how much is missing; before
/// anything is fetched where that is known), usage (another program is fetching it).
Result<void> download_file(QNetworkAccessManager& network, const Hub& hub, const RemoteFile& file,
                           const std::filesystem::path& target, const DownloadPatience& patience,
                           const DownloadObserver& observer, const CancelToken& cancel);

}  // namespace photoflux::modelstore
