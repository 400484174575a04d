#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <vector>

namespace photoflux::modelstore {

/// A file in a repository of a hub. `revision` is a commit, so that the file cannot become another.
struct HubPlace {
    QString repository;  ///< ORGANISATION/NAME
    QString revision;
    QString path;  ///< inside the repository, with `/`
};

/// A file as it must arrive, and where copies of it lie: the first place that gives it is used.
struct RemoteFile {
    std::vector<HubPlace> places;
    qint64 size = 0;    ///< bytes
    bool exact = true;  ///< false: `size` is about right, and the hub says the true one
    QByteArray sha256;  ///< 32 bytes
};

/// Where files are fetched from.
struct Hub {
    QUrl base;            ///< scheme, host and, for some mirrors, the beginning of the path
    QList<QUrl> mirrors;  ///< asked in this order when `base` does not give a file
    /// Sent to `base` alone: no mirror and no redirect to another origin sees it.
    QByteArray token;
};

/// Base and mirrors that the user chose: PHOTOFLUX_HUB, a list separated by spaces, else HF_ENDPOINT, else the public
/// hub. What is no http(s) address is left out. Without a token.
Hub hub_from_environment();

/// BASE/ORGANISATION/NAME/resolve/REVISION/PATH, which the hub and its mirrors share.
QUrl file_address(const QUrl& base, const HubPlace& place);

/// Scheme, host and port agree, so that what one may know the other may.
bool same_origin(const QUrl& one, const QUrl& other);

}  // namespace photoflux::modelstore
