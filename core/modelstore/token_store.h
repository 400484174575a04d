#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

namespace photoflux::modelstore {

/// The user's token for a hub, kept by the system's keychain and nowhere else. Each blocks and runs an event loop.
/// Errors: bad_input (there is no keychain here, it is locked, or the user said no).
Result<QByteArray> stored_token(const QUrl& hub);  ///< empty: none is stored
Result<void> store_token(const QUrl& hub, const QByteArray& token);
/// Nothing happens where none is stored.
Result<void> forget_token(const QUrl& hub);

/// What HF_TOKEN says, else the stored one. A keychain that cannot be asked counts as one without a token: what is
/// public needs none.
QByteArray token_for(const QUrl& hub);

}  // namespace photoflux::modelstore
