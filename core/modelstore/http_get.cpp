#include "modelstore/http_get.h"

#include "modelstore/hub.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <utility>

namespace photoflux::modelstore {
namespace {

using namespace std::chrono_literals;

constexpr int kMostRedirects = 5;
constexpr qint64 kPiece = 1 << 20;
constexpr auto kLookForCancel = 50ms;

Error network_error(const Sentence& what) { return {ErrorCode::network, what}; }

QNetworkRequest network_request(const HttpRequest& request, const QUrl& address) {
    QNetworkRequest asked(address);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);  // one large body gains nothing from it
    asked.setTransferTimeout(static_cast<int>(request.patience.count()));
    asked.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("PhotoFlux/" PHOTOFLUX_VERSION));
    asked.setRawHeader("Accept-Encoding", "identity");
    if (request.from > 0) asked.setRawHeader("Range", "bytes=" + QByteArray::number(request.from) + "-");
    if (!request.token.isEmpty() && same_origin(address, request.address))
        asked.setRawHeader("Authorization", "Bearer " + request.token);
    return asked;
}

HttpHead head_of(const QNetworkReply& reply) {
    HttpHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    static const QRegularExpression range(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
    const auto match = range.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    if (match.hasMatch()) {
        head.first = match.captured(1).toLongLong();
        if (match.captured(2) != QLatin1String("*")) head.total = match.captured(2).toLongLong();
    } else if (reply.hasRawHeader("Content-Length")) {
        head.total = reply.rawHeader("Content-Length").toLongLong();
    }
    bool number = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&number);
    if (number) head.wait = std::max(seconds, 0);
    head.reason = QString::fromLatin1(reply.rawHeader("X-Error-Code"));
    return head;
}

// The hub tells the contents of large files, whose ETag is their SHA-256, in its own answer, before it redirects to
// the machine that has them.
QByteArray linked_sha256(const QNetworkReply& reply) {
    static const QRegularExpression quoted(QStringLiteral("^\"([0-9a-f]{64})\"$"));
    const auto match = quoted.match(QString::fromLatin1(reply.rawHeader("X-Linked-Etag")));
    return match.hasMatch() ? QByteArray::fromHex(match.captured(1).toLatin1()) : QByteArray();
}

/// One request without redirects: runs until the head is there, then hands the body on.
class Exchange {
public:
    Exchange(QNetworkAccessManager& network, const QNetworkRequest& request, const CancelToken& cancel)
        : reply_(network.get(request)), cancel_(cancel) {
        reply_->setReadBufferSize(4 * kPiece);  // a slow disk slows the sender, not our memory
        QObject::connect(reply_.get(), &QNetworkReply::metaDataChanged, &loop_, &QEventLoop::quit);
        QObject::connect(reply_.get(), &QNetworkReply::readyRead, &loop_, &QEventLoop::quit);
        QObject::connect(reply_.get(), &QNetworkReply::finished, &loop_, &QEventLoop::quit);
        QObject::connect(&look_, &QTimer::timeout, &loop_, [this] {
            if (cancel_.cancelled()) loop_.quit();
        });
        look_.start(kLookForCancel);
    }

    const QNetworkReply& reply() const { return *reply_; }
    int status() const { return reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    /// Until the status is known. Errors: network; cancelled.
    Result<void> wait_for_head() {
        while (status() == 0 && !reply_->isFinished() && !cancel_.cancelled()) loop_.exec();
        if (cancel_.cancelled()) return stop();
        return status() != 0 ? Result<void>(Done{}) : Result<void>(broken_off());
    }

    Result<void> read(const HttpReader& reader) {
        QObject::connect(&look_, &QTimer::timeout, &loop_, [&] { reader.idle(); });
        while (true) {
            while (reply_->bytesAvailable() > 0) {
                if (cancel_.cancelled()) return stop();
                const QByteArray piece = reply_->read(kPiece);
                if (auto taken = reader.body(piece); !taken.ok()) {
                    reply_->abort();
                    return taken.failure();
                }
            }
            if (reply_->isFinished()) break;
            if (cancel_.cancelled()) return stop();
            loop_.exec();
        }
        // An error status is an answer like any other, with words for a body.
        if (reply_->error() != QNetworkReply::NoError && status() < 400) return broken_off();
        return Done{};
    }

private:
    struct DeleteLater {
        void operator()(QNetworkReply* reply) const {
            reply->abort();
            reply->deleteLater();
        }
    };

    Failure stop() {
        reply_->abort();
        return Cancelled{};
    }

    Error broken_off() const {
        const std::string host = reply_->url().host().toStdString();
        switch (reply_->error()) {
            case QNetworkReply::HostNotFoundError:
                return network_error(
                    sentence("modelstore", "%1 was not found: is this machine connected to the internet?").with(host));
            case QNetworkReply::ConnectionRefusedError:
                return network_error(sentence("modelstore", "%1 refused the connection").with(host));
            case QNetworkReply::OperationCanceledError:  // what Qt calls its own time limit
            case QNetworkReply::TimeoutError:
                return network_error(sentence("modelstore", "%1 sent nothing for too long").with(host));
            case QNetworkReply::SslHandshakeFailedError:
                return network_error(
                    sentence("modelstore",
                             "no safe connection to %1 (%2): a wrong clock or a proxy that listens in may be the cause")
                        .with(host, reply_->errorString().toStdString()));
            case QNetworkReply::NoError:
            case QNetworkReply::RemoteHostClosedError:
                return network_error(sentence("modelstore", "the connection to %1 broke off").with(host));
            default:
                return network_error(sentence("modelstore", "the connection to %1 failed: %2")
                                         .with(host, reply_->errorString().toStdString()));
        }
    }

    QEventLoop loop_;
    QTimer look_;
    std::unique_ptr<QNetworkReply, DeleteLater> reply_;
    const CancelToken& cancel_;
};

bool is_redirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where a redirect leads. Errors: network.
Result<QUrl> next_address(const QNetworkReply& reply) {
    const QUrl from = reply.url();
    const QUrl next = from.resolved(QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode));
    const bool web = next.scheme() == QLatin1String("https") || next.scheme() == QLatin1String("http");
    if (!reply.hasRawHeader("Location") || !next.isValid() || !web || next.host().isEmpty())
        return network_error(sentence("modelstore", "%1 redirects to no address").with(from.host().toStdString()));
    if (from.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https")) {
        return network_error(sentence("modelstore", "%1 redirects to %2 without encryption, which is not followed")
                                 .with(from.host().toStdString(), next.host().toStdString()));
    }
    return next;
}

}  // namespace

Result<void> http_get(QNetworkAccessManager& network, const HttpRequest& request, const HttpReader& reader,
                      const CancelToken& cancel) {
    QUrl address = request.address;
    QByteArray sha256;
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        Exchange exchange(network, network_request(request, address), cancel);
        PHOTOFLUX_CHECK(exchange.wait_for_head());
        if (sha256.isEmpty()) sha256 = linked_sha256(exchange.reply());
        if (is_redirect(exchange.status())) {
            PHOTOFLUX_TRY(address, next_address(exchange.reply()));
            continue;
        }
        HttpHead head = head_of(exchange.reply());
        head.sha256 = std::move(sha256);
        PHOTOFLUX_CHECK(reader.head(head));
        return exchange.read(reader);
    }
    return network_error(sentence("modelstore", "%1 redirects without end").with(request.address.host().toStdString()));
}

}  // namespace photoflux::modelstore
