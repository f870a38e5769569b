// The outlet's certificate authority: says which terminals belong to it. Lies with the hub, its key readable by the hub
// alone.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiko::enrol {

/// A new private key (P-256), PEM. It never leaves the machine that made it.
QByteArray makeKey();
/// Asks for a certificate for this key: a PKCS #10 request, PEM. Empty when the key is none.
QByteArray requestFor(const QByteArray &key);
/// SHA-256 of the public key in a request or a certificate, PEM: the same machine asks again with the same. Empty when
/// it is neither, or a request that its own key has not signed.
QByteArray keyHash(const QByteArray &pem);
/// The outlet that a certificate of an authority names; null when it is none.
Id outletOf(const QByteArray &authority);

class Authority {
public:
    /// Reads `authority.key` and `authority.crt` in the folder. A new one would shut out every terminal, so whoever
    /// only uses it makes none. errors  words for a person
    static Result<Authority, QString> open(const QString &folder, const Id &outlet);
    /// The same, and makes both where neither is there.
    /// errors  words for a person
    static Result<Authority, QString> openOrMake(const QString &folder, const Id &outlet);

    /// Its own certificate, PEM: what terminals trust.
    QByteArray certificate() const { return m_certificate; }

    struct Device {
        std::int32_t number = 0;
        QByteArray role; ///< its login at the database, which the certificate names
    };
    /// A certificate for the key that signed the request, PEM; what else the request says is not believed.
    Result<QByteArray, QString> issue(
        const QByteArray &request, const Device &device, UtcMicros now, std::chrono::days valid) const;
    /// The same for the machine that the terminals call, hub and database.
    Result<QByteArray, QString> issueForServer(const QByteArray &request, UtcMicros now, std::chrono::days valid) const;
    /// Whom a certificate of ours names that is good now; nobody when it is none, too old, or the server's.
    std::optional<Device> deviceOf(const QByteArray &certificate, UtcMicros now) const;
    /// How long a certificate of ours is good; the beginning of time when it is none of ours.
    UtcMicros signedUntil(const QByteArray &certificate) const;

private:
    struct Bearer;
    Result<QByteArray, QString> sign(
        const QByteArray &request, const Bearer &bearer, UtcMicros now, std::chrono::days valid) const;

    Authority(Id outlet, QByteArray key, QByteArray certificate)
        : m_outlet(outlet),
          m_key(std::move(key)),
          m_certificate(std::move(certificate))
    {
    }
    Id m_outlet;
    QByteArray m_key;
    QByteArray m_certificate;
};

} // namespace jiko::enrol
