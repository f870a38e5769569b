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

Result<ServerPapers, QString> serverPapers(const Authority &authority, const QString &folder, UtcMicros now)
{
    // The hub runs for years without a start.
    constexpr std::chrono::days valid{1825};
    constexpr std::chrono::days madeAnewBefore{365};
    const QString keyFile = folder + QStringLiteral("/server.key");
    const QString certificateFile = folder + QStringLiteral("/server.crt");
    ServerPapers papers{readFile(certificateFile), readFile(keyFile)};
    if (!papers.key.isEmpty() && authority.signedUntil(papers.certificate) > now + madeAnewBefore)
        return papers;
    if (papers.key.isEmpty())
        papers.key = makeKey();
    auto signedFor = authority.issueForServer(requestFor(papers.key), now, valid);
    if (!signedFor)
        return Refused{signedFor.why()};
    papers.certificate = std::move(signedFor).value();
    if (!writeSecretly(keyFile, papers.key) || !writeSecretly(certificateFile, papers.certificate))
        return Refused{QStringLiteral("The folder %1 takes no files").arg(folder)};
    return papers;
}

} // namespace jiko::enrol
