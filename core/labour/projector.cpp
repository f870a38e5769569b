#include "labour/projector.h"

namespace jiko::labour {

using store::Statement;
using sync::micros;
using sync::microsIf;
using sync::unlessNil;

SpellRow rowOf(const Spell &spell)
{
    SpellRow row;
    row.id = spell.id;
    row.state = !spell.begun ? QStringLiteral("early")
        : !spell.counts()    ? QStringLiteral("not_counted")
        : spell.out          ? QStringLiteral("ended")
                             : QStringLiteral("open");
    row.person = unlessNil(spell.person);
    row.job = unlessNil(spell.job);
    row.jobName = spell.jobName;
    row.rate = spell.rateMinor;
    row.in = microsIf(spell.begun, spell.in);
    row.clockedIn = microsIf(spell.begun, spell.clocked.in);
    if (spell.out) {
        row.out = micros(*spell.out);
        row.workedMinutes = spell.worked(*spell.out).count();
    }
    if (spell.clocked.out)
        row.clockedOut = micros(*spell.clocked.out);
    row.corrections = static_cast<int>(spell.corrections.size());
    if (!spell.corrections.empty())
        row.reason = spell.corrections.back().what.reason;
    return row;
}

std::vector<TipShareRow> rowsOf(const TipDay &day)
{
    std::vector<TipShareRow> rows;
    if (!day.shared)
        return rows;
    const BusinessDate date = BusinessDate::fromIso(day.shared->businessDate);
    for (const TipPart &part : day.shared->parts)
        rows.push_back({day.id, part.person, date.isValid() ? std::optional(date.iso()) : std::nullopt,
            day.shared->currency, day.shared->rule, part.name, part.tipsMinor, part.paidInMinor, part.weight,
            part.outMinor, TipDay::sumOf(part), day.isSigned(part.person)});
    return rows;
}

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeSpells = Statement::fromFile(":/sql/labour/write_spells.sql");
    static const auto writeTipShares = Statement::fromFile(":/sql/labour/write_tip_shares.sql");
    std::vector<SpellRow> spells;
    std::vector<TipShareRow> shares;
    for (const Id &stream : streams) {
        if (const Spell *spell = m_spells.find(stream))
            spells.push_back(rowOf(*spell));
        if (const TipDay *day = m_tipDays.find(stream))
            for (TipShareRow &row : rowsOf(*day))
                shares.push_back(std::move(row));
    }
    std::vector<store::PgCall> calls;
    if (!spells.empty())
        calls.push_back(write(writeSpells, spells));
    if (!shares.empty())
        calls.push_back(write(writeTipShares, shares));
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearLabour = Statement::fromFile(":/sql/labour/clear_labour.sql");
    return {ofOutlet(clearLabour)};
}

} // namespace jiko::labour
