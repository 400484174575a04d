#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace photoflux::modelstore {

struct HttpRequest {
    QUrl address;
    QByteArray
        token;  ///< a bearer token for the origin of `address`, and for no other that it redirects to; may be empty
    qint64 from = 0;  ///< first byte wanted
    /// Without a byte for this long the request ends as a network error.
    std::chrono::milliseconds patience{30'000};
};

/// What the answer's head says, the last one after redirects.
struct HttpHead {
    int status = 0;
    qint64 first = 0;             ///< position of the body's first byte: Content-Range of a 206, else 0
    std::optional<qint64> total;  ///< size of the whole file, where Content-Range or Content-Length tells it
    std::optional<int> wait;      ///< Retry-After in seconds
    QByteArray sha256;            ///< of the file as the hub knows it (X-Linked-Etag), 32 bytes; empty: not told
    QString reason;               ///< the hub's X-Error-Code, such as GatedRepo; else empty
};

/// Each may end the request with an error, which `http_get` returns.
struct HttpReader {
    std::function<Result<void>(const HttpHead&)> head;  ///< once, before the body
    std::function<Result<void>(QByteArrayView)> body;   ///< piece by piece
    std::function<void()> idle;                         ///< now and then while nothing comes; cannot end it
};

/// One GET, read to its end. Blocks the calling thread, which must be the network's, and runs an event loop there.
/// Follows at most five redirects by hand, never from https to http. Compressed transfer is not asked for, cookies are
/// not kept. Errors: network (no connection, broken off, too slow, redirects that lead nowhere), those of `reader`.
Result<void> http_get(QNetworkAccessManager& network, const HttpRequest& request, const HttpReader& reader,
                      const CancelToken& cancel);

}  // namespace photoflux::modelstore
