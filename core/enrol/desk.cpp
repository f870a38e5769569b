#include "enrol/desk.h"

#include "base/json.h"
#include "enrol/signing.h"
#include "sync/secret_file.h"

#include <QLoggingCategory>

namespace jiko::enrol {

Q_LOGGING_CATEGORY(logDesk, "jiko.enrol")

using store::Statement;
using store::Utf8;

namespace {
Denied denied(const char *why)
{
    return {QLatin1String(why), std::nullopt};
}

Denied noDatabase(const store::PgProblem &problem)
{
    qCWarning(logDesk, "no database: %s", qUtf8Printable(problem.message));
    return denied("no_database");
}

std::optional<Id> idOf(const store::PgRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id(column));
}

QString deskFile(const QString &home)
{
    return home + QStringLiteral("/desk.json");
}
} // namespace

template <class Io> void describe(Io &io, DeskPlace &place)
{
    io("authority", place.authority);
    io("listen", place.listen);
    io("database_port", place.databasePort);
}

std::optional<DeskPlace> loadDeskPlace(const QString &hubHome)
{
    const auto read = base::fromJson<DeskPlace>(sync::readFile(deskFile(hubHome)));
    return read ? std::optional(*read) : std::nullopt;
}

bool saveDeskPlace(const QString &hubHome, const DeskPlace &place)
{
    const QByteArray words = base::toJson(place);
    return sync::readFile(deskFile(hubHome)) == words || sync::writeSecretly(deskFile(hubHome), words);
}

Desk::Desk(Authority authority, sync::Terminal hub, std::int32_t databasePort)
    : m_authority(std::move(authority)),
      m_hub(std::move(hub)),
      m_databasePort(databasePort),
      m_session({m_hub.conninfo, "jiko-hub desk"})
{
}

Result<Admitted, Denied> Desk::join(const AskToJoin &asked, UtcMicros now)
{
    static const auto admit = Statement::fromFile(":/sql/enrol/admit_device.sql");
    const QByteArray request = asked.request.toLatin1();
    const QByteArray hash = keyHash(request);
    if (hash.isEmpty())
        return Refused{denied("malformed")};
    const auto rows = m_session.run(admit, {{"secret", asked.secret}, {"kind", asked.kind}, {"key_hash", hash}});
    if (!rows)
        return Refused{noDatabase(rows.why())};
    if (rows->isEmpty()) {
        qCWarning(logDesk, "a wrong code was said");
        return Refused{denied("wrong_code")};
    }
    const store::PgRow row = (*rows)[0];
    if (row.isNull(0))
        return Refused{Denied{QStringLiteral("other_kind"), row.text(2)}};
    Admitted admitted;
    admitted.device = static_cast<std::int32_t>(row.int64(0));
    admitted.role = row.text(1);
    admitted.kind = row.text(2);
    admitted.name = row.text(3);
    admitted.station = idOf(row, 4);
    admitted.receiptPrinter = idOf(row, 5);
    const auto certificate =
        m_authority.issue(request, {admitted.device, admitted.role.toLatin1()}, now, signedForDays);
    if (!certificate) {
        qCWarning(logDesk, "signing: %s", qUtf8Printable(certificate.why()));
        return Refused{denied("malformed")};
    }
    admitted.certificate = QString::fromLatin1(*certificate);
    admitted.tenant = m_hub.tenant;
    admitted.outlet = m_hub.outlet;
    admitted.pepper = QString::fromLatin1(m_hub.pepper.toHex());
    admitted.databasePort = m_databasePort;
    qCInfo(logDesk, "device %d is let in", admitted.device);
    return admitted;
}

Result<Renewed, Denied> Desk::renew(const AskToRenew &asked, UtcMicros now)
{
    static const auto loginOf = Statement::fromFile(":/sql/enrol/login_of.sql");
    const QByteArray held = asked.certificate.toLatin1();
    const QByteArray request = asked.request.toLatin1();
    const auto device = m_authority.deviceOf(held, now);
    if (!device || keyHash(request).isEmpty() || keyHash(request) != keyHash(held))
        return Refused{denied("not_ours")};
    const auto rows = m_session.run(loginOf, {{"device", device->number}});
    if (!rows)
        return Refused{noDatabase(rows.why())};
    if (rows->isEmpty() || (*rows)[0].isNull(0) || (*rows)[0].utf8(0) != device->role)
        return Refused{denied("not_ours")};
    const auto certificate = m_authority.issue(request, *device, now, signedForDays);
    if (!certificate)
        return Refused{denied("malformed")};
    qCInfo(logDesk, "device %d has its next certificate", device->number);
    return Renewed{QString::fromLatin1(*certificate)};
}

} // namespace jiko::enrol
