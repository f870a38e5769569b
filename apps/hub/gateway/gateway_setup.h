// How a hub reaches its provider: `gateway.json` in its home says where, a file that only the hub reads holds the
// secrets.
#pragma once

#include "base/result.h"
#include "hub/gateway/daraja.h"

namespace jiko::hub {

struct GatewaySetup {
    DarajaPlace place;
    QUrl callback; ///< what the provider can reach: https, and a proxy that hands it on
    DarajaSecrets secrets;
    bool hearsTill = false; ///< guests also pay the number by themselves, and the provider is asked to tell
};

/// Nothing where the home has no gateway.json. errors  words for the log, without a secret
Result<std::optional<GatewaySetup>, QString> gatewaySetup(const QString &home);

/// The file with `consumer_key`, `consumer_secret` and `passkey`: a credential of the service manager, else
/// `mpesa.secret` in the home. errors  words: it is not there, or others can read it
Result<QByteArray, QString> secretFile(const QString &credentials, const QString &home);

} // namespace jiko::hub
