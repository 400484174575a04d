#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace photoflux::testing {

struct HubRequest {
    QByteArray path;                      ///< with the query
    QMap<QByteArray, QByteArray> fields;  ///< names in lower case
    qint64 from = 0;                      ///< of its Range
};

struct HubAnswer {
    int status = 200;
    QList<QByteArray> fields;  ///< "Name: value"
    QByteArray body;
    std::optional<qint64> claimed_length;  ///< Content-Length, where it lies
    std::optional<qint64> cut_after;       ///< bytes of the body that are sent before the connection ends
    bool stall = false;                    ///< nothing comes after these, and the connection stays
};

/// A web server on this machine, in a thread of its own, that answers what the test says.
class FakeHub {
public:
    using Answers = std::function<HubAnswer(const HubRequest&)>;  ///< called in the server's thread, one at a time

    explicit FakeHub(Answers answers);
    ~FakeHub();

    QUrl address() const;
    /// Every request so far.
    QList<HubRequest> requests() const;

    /// What a well-behaved server answers: the whole, or from where it was asked.
    static HubAnswer file(const QByteArray& contents, const HubRequest& request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::testing
