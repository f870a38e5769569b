#include "enrol/signing.h"

#include "sync/secret_file.h"

namespace jiko::enrol {

using sync::readFile;
using sync::writeSecretly;

Result<Nothing, QString> signFor(
    const Authority &authority, const sync::Terminal &terminal, const QByteArray &role, UtcMicros now)
{
    const auto in = [&](const char *name) { return terminal.home + QLatin1Char('/') + QLatin1String(name); };
    QByteArray key = readFile(in("device.key"));
    const bool mayStay = !key.isEmpty() && readFile(in("authority.crt")) == authority.certificate()
        && authority.signedUntil(readFile(in("device.crt"))) > now + renewedBefore;
    if (mayStay)
        return Nothing{};
    if (key.isEmpty())
        key = makeKey();
    const auto certificate = authority.issue(requestFor(key), {terminal.device, role}, now, signedForDays);
    if (!certificate)
        return Refused{certificate.why()};
    if (!writeSecretly(in("device.key"), key) || !writeSecretly(in("device.crt"), *certificate)
        || !writeSecretly(in("authority.crt"), authority.certificate()))
        return Refused{QStringLiteral("The folder %1 takes no files").arg(terminal.home)};
    return Nothing{};
}

} // namespace jiko::enrol
