#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>
#include <functional>

class QObject;

namespace photoflux::modelstore {

// The user's token for a hub, kept by the system's keychain and nowhere else. All of a program's calls come from one
// thread: the keychain's library shares its jobs.
// Errors of all: bad_input (there is no keychain here, it is locked, or the user said no).

/// `then` is called in this thread once the keychain has answered, unless `context` is gone by then. An empty token:
/// none is stored.
void read_token(const QUrl& hub, QObject* context, std::function<void(const Result<QByteArray>& token)> then);
/// An empty token forgets the stored one.
void keep_token(const QUrl& hub, const QByteArray& token, QObject* context,
                std::function<void(const Result<void>&)> then);
/// What HF_TOKEN says, else the stored one. A keychain that cannot be asked counts as one without a token: what is
/// public needs none.
void ask_token(const QUrl& hub, QObject* context, std::function<void(const QByteArray& token)> then);

/// The same for programs without a window: each blocks and runs an event loop.
Result<void> store_token(const QUrl& hub, const QByteArray& token);
Result<void> forget_token(const QUrl& hub);
QByteArray token_for(const QUrl& hub);

}  // namespace photoflux::modelstore
