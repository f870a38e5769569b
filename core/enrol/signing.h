// What a terminal shows the others so that they let it in.
#pragma once

#include "enrol/authority.h"
#include "sync/terminal.h"

namespace jiko::enrol {

/// How long a certificate is good, and how long before its end it is made anew.
inline constexpr std::chrono::days signedForDays{397};
inline constexpr std::chrono::days renewedBefore{60};

/// Puts `device.key` (made once, on the terminal's own machine), `device.crt` and `authority.crt` into the terminal's
/// folder, where they are missing, end soon or come from another authority.
Result<Nothing, QString> signFor(
    const Authority &authority, const sync::Terminal &terminal, const QByteArray &role, UtcMicros now);

struct ServerPapers {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM
};
/// What hub and database show to terminals: `server.key` and `server.crt` in that folder, made where they are missing,
/// end within a year or come from another authority.
Result<ServerPapers, QString> serverPapers(const Authority &authority, const QString &folder, UtcMicros now);

} // namespace jiko::enrol
