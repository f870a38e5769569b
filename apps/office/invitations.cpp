#include "office/invitations.h"

#include "base/json.h"
#include "base/streams.h"
#include "office/device_words.h"
#include "sync/secret_file.h"

#include <QLocale>
#include <QTimeZone>

namespace jiko::office_app {

using namespace std::chrono_literals;
using store::Statement;

namespace {
constexpr auto lookEvery = 2s;
constexpr const char *kindWords[] = {"pos", "kitchen", "host", "office"};

struct PrinterRow {
    QString name;
    QString purpose;
};
template <class Io> void describe(Io &io, PrinterRow &row)
{
    io("name", row.name);
    io("purpose", row.purpose);
}

QVariantMap choice(const Id &id, const QString &text)
{
    return {{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)}, {QStringLiteral("text"), text}};
}
} // namespace

Invitations::Invitations(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive),
      m_authority(sync::readFile(live.node.terminal().home + QStringLiteral("/authority.crt")))
{
    connect(&live, &outlet::Live::menuChanged, this, &Invitations::choicesChanged);
    connect(&live, &outlet::Live::houseChanged, this, &Invitations::changed);
    connect(&live, &outlet::Live::caughtUp, this, &Invitations::choicesChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, &Invitations::choicesChanged);
    connect(&m_looks, &QTimer::timeout, this, &Invitations::look);
}

QVariantList Invitations::kinds() const
{
    QVariantList list;
    for (const char *kind : kindWords)
        list.append(QVariantMap{{QStringLiteral("text"), kindName(QLatin1String(kind))}});
    return list;
}

QVariantList Invitations::stations() const
{
    QVariantList list;
    for (const menu::Station &station : m_live.menu().stations())
        list.append(choice(station.id, station.names.in(QLocale().name().left(2))));
    return list;
}

QVariantList Invitations::printers() const
{
    QVariantList list{choice({}, tr("No printer"))};
    for (const auto &[id, name] : receiptPrinters())
        list.append(choice(id, name));
    return list;
}

std::vector<std::pair<Id, QString>> Invitations::receiptPrinters() const
{
    std::vector<std::pair<Id, QString>> found;
    const auto &records = m_live.node.records();
    if (const auto printers = records.find("printer"); printers != records.end())
        for (const auto &[id, record] : printers->second)
            if (const auto row = base::fromJson<PrinterRow>(record.body);
                row && !record.retired && row->purpose == QLatin1String("receipt"))
                found.emplace_back(id, row->name);
    return found;
}

QString Invitations::reason() const
{
    if (!m_signIn.may(QLatin1String(identity::permission::manageDevices)))
        return tr("Only who may manage terminals can do this. Ask a manager.");
    if (m_authority.isEmpty())
        return tr("This office was not enrolled by a hub, so it cannot vouch for others. Set it up with jiko-setup.");
    return {};
}

void Invitations::invite(const QString &name, int kind, int station, int printer, int replaces)
{
    if (m_busy || !reason().isEmpty() || kind < 0 || kind >= static_cast<int>(std::size(kindWords)))
        return;
    const auto &stations = m_live.menu().stations();
    const auto printersThere = receiptPrinters();
    const auto at = [](const auto &list, int place) { return list[static_cast<std::size_t>(place)]; };
    const QString word = QLatin1String(kindWords[kind]);
    std::optional<Id> stationId;
    std::optional<Id> printerId;
    if (kind == 1 && station >= 0 && station < static_cast<int>(stations.size()))
        stationId = at(stations, station).id;
    if (kind == 0 && printer > 0 && printer <= static_cast<int>(printersThere.size()))
        printerId = at(printersThere, printer - 1).first;
    forget();
    m_code = enrol::newCode(m_authority);
    m_invitation = base::newId();
    m_name = name.trimmed();
    m_busy = true;
    Q_EMIT changed();
    const store::Params params{{"invitation", m_invitation}, {"name", m_name}, {"kind", word}, {"station", stationId},
        {"receipt_printer", printerId}, {"replaces", replaces > 0 ? store::Value(replaces) : store::Value()},
        {"secret_hash", enrol::secretHash(m_invitation, m_code->secret)}, {"staff", m_signIn.person()}};
    m_archive.ask(
        this,
        [params](store::PgSession &session) {
            static const auto statement = Statement::fromFile(":/sql/office/invite_device.sql");
            return session.run(statement, params);
        },
        [this](const store::PgOutcome<store::PgRows> &outcome) {
            m_busy = false;
            if (!outcome) {
                m_code.reset();
                m_problem = wordsFor(outcome.why());
            } else {
                m_endsAt = UtcMicros(std::chrono::microseconds((*outcome)[0].int64(0)));
                m_open = true;
                m_looks.start(lookEvery);
            }
            Q_EMIT changed();
        });
}

void Invitations::look()
{
    m_archive.ask(
        this,
        [invitation = m_invitation](store::PgSession &session) {
            static const auto statement = Statement::fromFile(":/sql/office/invited_device.sql");
            return std::pair(invitation, session.run(statement, {{"invitation", invitation}}));
        },
        [this](const std::pair<Id, store::PgOutcome<store::PgRows>> &answer) {
            const auto &[invitation, outcome] = answer;
            if (invitation != m_invitation || !outcome || outcome->isEmpty())
                return;
            const store::PgRow row = (*outcome)[0];
            m_open = row.flag(1);
            if (!row.isNull(0)) {
                m_device = static_cast<std::int32_t>(row.int64(0));
                Q_EMIT devicesChanged();
            }
            if (!m_open)
                m_looks.stop();
            Q_EMIT changed();
        });
}

void Invitations::forget()
{
    m_looks.stop();
    m_code.reset();
    m_invitation = {};
    m_device = 0;
    m_open = false;
    m_problem.clear();
    Q_EMIT changed();
}

void Invitations::sendAway(int device, const QString &name)
{
    if (m_busy || !reason().isEmpty())
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_archive.ask(
        this,
        [device, person = m_signIn.person()](store::PgSession &session) {
            static const auto statement = Statement::fromFile(":/sql/office/revoke_device.sql");
            return session.run(statement, {{"device", device}, {"staff", person}});
        },
        [this, name](const store::PgOutcome<store::PgRows> &outcome) {
            m_busy = false;
            if (!outcome) {
                m_problem = wordsFor(outcome.why());
                Q_EMIT done(m_problem);
            } else {
                Q_EMIT done(tr("%1 is let in no more. The others are told in a moment.").arg(name));
                Q_EMIT devicesChanged();
            }
            m_live.node.askNow();
            Q_EMIT changed();
        });
}

QString Invitations::scanText() const
{
    return m_code && !hubPlace().isEmpty() ? enrol::forScanning(*m_code, hubPlace()) : QString();
}

QString Invitations::stateText() const
{
    if (!m_code || m_busy)
        return {};
    if (hasCome())
        return tr("%1 has come. It has number %2.").arg(m_name).arg(m_device);
    if (isOver())
        return tr("Nobody came with this code, and it is good no more. Make a new one.");
    const auto time = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_endsAt.time_since_epoch()).count(), QTimeZone::utc())
                          .toTimeZone(QTimeZone(m_live.house().hours.zone));
    return tr("Good once, until %1.").arg(QLocale().toString(time.time(), QLocale::ShortFormat));
}

} // namespace jiko::office_app
