#include "fakes/fake_hub.h"

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

namespace photoflux::testing {
namespace {

HubRequest parsed(const QByteArray& head) {
    HubRequest request;
    const QList<QByteArray> lines = head.split('\n');
    request.path = lines.first().split(' ').value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0) request.fields[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const QByteArray range = request.fields.value("range");
    if (range.startsWith("bytes=")) request.from = range.mid(6).split('-').first().toLongLong();
    return request;
}

}  // namespace

class FakeHub::Private : public QObject {
public:
    explicit Private(Answers answers) : answers(std::move(answers)) {
        moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            this,
            [this] {
                server = std::make_unique<QTcpServer>();
                server->listen(QHostAddress::LocalHost);
                connect(server.get(), &QTcpServer::newConnection, this,
                        [this] { take(server->nextPendingConnection()); });
            },
            Qt::BlockingQueuedConnection);
    }

    ~Private() override {
        QMetaObject::invokeMethod(this, [this] { server.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }

    void take(QTcpSocket* socket) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            received->append(socket->readAll());
            if (!received->contains("\r\n\r\n")) return;
            const HubRequest request = parsed(*received);
            received->clear();
            {
                const QMutexLocker hold(&mutex);
                seen.append(request);
            }
            send(socket, answers(request));
        });
    }

    static void send(QTcpSocket* socket, const HubAnswer& answer) {
        const qint64 length = answer.claimed_length.value_or(answer.body.size());
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nConnection: close\r\n";
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        for (const QByteArray& field : answer.fields) head += field + "\r\n";
        socket->write(head + "\r\n");
        socket->write(answer.cut_after ? answer.body.left(*answer.cut_after) : answer.body);
        if (!answer.stall) socket->disconnectFromHost();
    }

    Answers answers;
    std::unique_ptr<QTcpServer> server;
    mutable QMutex mutex;
    QList<HubRequest> seen;
    QThread thread;
};

FakeHub::FakeHub(Answers answers) : d(std::make_unique<Private>(std::move(answers))) {}
FakeHub::~FakeHub() = default;

QUrl FakeHub::address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->server->serverPort())); }

QList<HubRequest> FakeHub::requests() const {
    const QMutexLocker hold(&d->mutex);
    return d->seen;
}

HubAnswer FakeHub::file(const QByteArray& contents, const HubRequest& request) {
    if (request.from == 0 && !request.fields.contains("range")) return {.body = contents};
    if (request.from >= contents.size()) return {.status = 416};
    return {.status = 206,
            .fields = {"Content-Range: bytes " + QByteArray::number(request.from) + "-" +
                       QByteArray::number(contents.size() - 1) + "/" + QByteArray::number(contents.size())},
            .body = contents.mid(request.from)};
}

}  // namespace photoflux::testing
