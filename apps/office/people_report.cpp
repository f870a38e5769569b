#include "office/people_report.h"

#include "outlet/time_clock.h"

#include <algorithm>

namespace jiko::office_app {

PeopleReport::PeopleReport(outlet::Live &live, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_archive(archive)
{
    connect(&live, &outlet::Live::peopleChanged, this, &PeopleReport::changed);
    connect(&live, &outlet::Live::houseChanged, this, &PeopleReport::changed);
}

QString PeopleReport::money(std::int64_t minor) const
{
    return base::moneyText(Money(minor, m_live.house().currency));
}

void PeopleReport::show(const QString &from, const QString &to)
{
    const QDate first = QDate::fromString(from, Qt::ISODate);
    const QDate last = QDate::fromString(to, Qt::ISODate);
    if (first.isValid())
        m_from = first;
    if (last.isValid())
        m_to = last;
    refresh();
}

void PeopleReport::refresh()
{
    const QDate today = m_live.today().day();
    if (!m_to.isValid())
        m_to = today;
    if (!m_from.isValid())
        m_from = today.addDays(1 - today.day());
    if (m_to < m_from)
        std::swap(m_from, m_to);
    m_busy = true;
    const int asking = ++m_asking;
    Q_EMIT asked();
    const identity::House &house = m_live.house();
    m_archive.ask(
        this,
        [outlet = m_live.node.terminal().outlet, period = insight::Period{BusinessDate(m_from), BusinessDate(m_to)},
            begin = base::startOf(BusinessDate(m_from), house.hours),
            end = base::startOf(BusinessDate(m_to.addDays(1)), house.hours),
            currency = house.currency.code()](store::PgSession &session) -> store::PgOutcome<Found> {
            Found found;
            auto spells = insight::workSpells(session, outlet, begin, end);
            if (!spells)
                return Refused{spells.why()};
            auto tips = insight::serverTips(session, outlet, period, currency);
            if (!tips)
                return Refused{tips.why()};
            auto pools = insight::poolSums(session, outlet, period, currency);
            if (!pools)
                return Refused{pools.why()};
            return Found{std::move(spells).value(), std::move(tips).value(), std::move(pools).value()};
        },
        [this, asking](const store::PgOutcome<Found> &found) {
            if (asking != m_asking)
                return;
            m_busy = false;
            m_problem = found ? QString() : wordsFor(found.why());
            if (found)
                take(*found);
            Q_EMIT asked();
            Q_EMIT changed();
        });
}

void PeopleReport::take(const Found &found)
{
    std::map<Id, Row> rows;
    const auto of = [&](const Id &person, const QString &name) -> Row & {
        Row &row = rows[person];
        const identity::Person *known = m_live.people().person(person);
        if (row.name.isEmpty())
            row.name = known ? known->name : name.isEmpty() ? tr("No longer here") : name;
        return row;
    };
    for (const insight::WorkSpell &spell : found.spells) {
        Row &row = of(spell.person, {});
        row.isOpen = row.isOpen || !spell.minutes;
        row.minutes += spell.minutes.value_or(0);
        if (spell.rateMinor) {
            row.hasPay = true;
            row.payMinor += base::divideHalfAway(*spell.rateMinor, spell.minutes.value_or(0), 60);
        }
    }
    for (const insight::ServerTips &tips : found.tips)
        if (tips.tipsMinor != 0)
            of(tips.server, tips.name).tipsMinor += tips.tipsMinor;
    for (const insight::PoolSum &pool : found.pools) {
        Row &row = of(pool.person, pool.name);
        row.poolMinor += pool.outMinor - pool.paidInMinor;
        row.unsignedDays += pool.unsignedDays;
    }
    m_rows.clear();
    for (auto &[person, row] : rows)
        m_rows.push_back(std::move(row));
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

QVariantList PeopleReport::rows() const
{
    QVariantList rows;
    for (const Row &row : m_rows)
        rows.append(QVariantMap{{QStringLiteral("name"), row.name},
            {QStringLiteral("hours"), outlet::hoursText(std::chrono::minutes(row.minutes))},
            {QStringLiteral("pay"), row.hasPay ? money(row.payMinor) : QString()},
            {QStringLiteral("tips"), money(row.tipsMinor)}, {QStringLiteral("pool"), money(row.poolMinor)},
            {QStringLiteral("sum"), money(row.tipsMinor + row.poolMinor)},
            {QStringLiteral("note"),
                row.isOpen                 ? tr("Still clocked in")
                    : row.unsignedDays > 0 ? tr("%n day(s) not signed", "", static_cast<int>(row.unsignedDays))
                                           : QString()}});
    return rows;
}

QVariantMap PeopleReport::totals() const
{
    Row all;
    for (const Row &row : m_rows) {
        all.minutes += row.minutes;
        all.payMinor += row.payMinor;
        all.tipsMinor += row.tipsMinor;
        all.poolMinor += row.poolMinor;
    }
    return {{QStringLiteral("name"), tr("All")},
        {QStringLiteral("hours"), outlet::hoursText(std::chrono::minutes(all.minutes))},
        {QStringLiteral("pay"), money(all.payMinor)}, {QStringLiteral("tips"), money(all.tipsMinor)},
        {QStringLiteral("pool"), money(all.poolMinor)}, {QStringLiteral("sum"), money(all.tipsMinor + all.poolMinor)}};
}

} // namespace jiko::office_app
