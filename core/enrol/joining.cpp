#include "enrol/joining.h"

#include "base/clock.h"
#include "base/json.h"
#include "enrol/authority.h"
#include "store/conninfo.h"
#include "sync/secret_file.h"
#include "sync/terminal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace jiko::enrol {

using store::quotedWord;
using sync::readFile;
using sync::writeSecretly;

namespace {
QString fileIn(const QString &home, const char *name)
{
    return home + QLatin1Char('/') + QLatin1String(name);
}

/// How the terminal reaches the database: by its certificate, and only who proves to be the outlet's server.
QByteArray conninfoFor(const QString &home, const Admitted &admitted, const QString &host)
{
    const auto file = [&](const char *name) { return quotedWord(QFile::encodeName(fileIn(home, name))); };
    return "host=" + sync::serverName(admitted.outlet) + " hostaddr=" + quotedWord(host.toLatin1()) + " port="
        + QByteArray::number(admitted.databasePort) + " dbname=jiko user=" + quotedWord(admitted.role.toLatin1())
        + " sslmode=verify-full sslrootcert=" + file("authority.crt") + " sslcert=" + file("device.crt")
        + " sslkey=" + file("device.key");
}

/// A store of a terminal that was here before is no store of this one. It is put beside, and nothing of it is lost.
bool putFormerAside(const QString &home)
{
    const QDir folder(home);
    const QStringList former = folder.entryList({QStringLiteral("journal*")}, QDir::Files);
    if (former.isEmpty())
        return true;
    const QString beside =
        QStringLiteral("former-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    if (!folder.mkdir(beside))
        return false;
    return std::all_of(former.begin(), former.end(), [&](const QString &name) {
        return QFile::rename(folder.filePath(name), folder.filePath(beside + QLatin1Char('/') + name));
    });
}
} // namespace

Joining::Joining(QString home, QString kind, QObject *parent)
    : QObject(parent),
      m_home(std::move(home)),
      m_kind(std::move(kind))
{
}

void Joining::join(const Code &code, const QStringList &places)
{
    if (m_underWay)
        return;
    m_underWay = true;
    m_sawStranger = false;
    m_code = code;
    m_places = places;
    askNext();
}

void Joining::askNext()
{
    if (m_places.isEmpty())
        return fail(m_sawStranger ? Trouble::NotTheHouse : Trouble::NobodyThere);
    const QString place = m_places.takeFirst();
    m_calls.askStranger(place, deskAuthority, [this, place](const HubCalls::Reply &reply) {
        const QByteArray *authority = std::get_if<QByteArray>(&reply);
        if (authority && proves(m_code, *authority))
            return say(place, *authority);
        const auto *nobody = std::get_if<HubCalls::Nobody>(&reply);
        m_sawStranger = m_sawStranger || !nobody || nobody->isStranger;
        askNext();
    });
}

void Joining::say(const QString &place, const QByteArray &authority)
{
    // Kept before anybody is asked: should the answer be lost, the same machine asks again with the same key.
    QByteArray key = readFile(fileIn(m_home, "device.key"));
    if (requestFor(key).isEmpty()) {
        key = makeKey();
        if (!writeSecretly(fileIn(m_home, "device.key"), key))
            return fail(Trouble::DiskRefuses);
    }
    const AskToJoin asked{m_code.secret, m_kind, QString::fromLatin1(requestFor(key))};
    m_calls.tell(place, deskJoin, authority, base::toJson(asked), [=, this](const HubCalls::Reply &reply) {
        if (const auto *body = std::get_if<QByteArray>(&reply)) {
            const auto admitted = base::fromJson<Admitted>(*body);
            return admitted ? settle(place, authority, *admitted) : fail(Trouble::NotTheHouse);
        }
        if (const auto *nobody = std::get_if<HubCalls::Nobody>(&reply))
            return fail(nobody->isStranger ? Trouble::NotTheHouse : Trouble::NobodyThere);
        const Denied &no = std::get<Denied>(reply);
        if (no.why == QLatin1String("other_kind"))
            return fail(Trouble::OtherKind, no.kind.value_or(QString()));
        fail(no.why == QLatin1String("no_database") ? Trouble::NoDatabase : Trouble::WrongCode);
    });
}

void Joining::settle(const QString &place, const QByteArray &authority, const Admitted &admitted)
{
    const auto text = [](const std::optional<Id> &id) { return id ? id->toString(QUuid::WithoutBraces) : QString(); };
    sync::Terminal terminal;
    terminal.tenant = admitted.tenant;
    terminal.outlet = admitted.outlet;
    terminal.device = admitted.device;
    terminal.name = admitted.name;
    terminal.kind = admitted.kind;
    terminal.stream = base::newId();
    terminal.pepper = QByteArray::fromHex(admitted.pepper.toLatin1());
    terminal.station = text(admitted.station);
    terminal.receiptPrinter = text(admitted.receiptPrinter);
    terminal.hub = placeWithPort(place);
    terminal.home = m_home;
    const QString host = QUrl(QStringLiteral("https://") + terminal.hub).host();
    terminal.conninfo = conninfoFor(m_home, admitted, host);
    // terminal.json comes last: with it the folder is a terminal's.
    if (!putFormerAside(m_home) || !writeSecretly(fileIn(m_home, "device.crt"), admitted.certificate.toLatin1())
        || !writeSecretly(fileIn(m_home, "authority.crt"), authority) || !sync::saveTerminal(terminal))
        return fail(Trouble::DiskRefuses);
    m_underWay = false;
    Q_EMIT joined();
}

void Joining::fail(Trouble trouble, const QString &kind)
{
    m_underWay = false;
    Q_EMIT failed(trouble, kind);
}

} // namespace jiko::enrol
