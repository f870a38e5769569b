// Spells of work and tips that were shared out → read.work_spell, read.tip_share.
#pragma once

#include "base/streams.h"
#include "labour/tips.h"
#include "sync/projection.h"

namespace jiko::labour {

struct SpellRow {
    Id id;
    QString state;
    std::optional<Id> person;
    std::optional<Id> job;
    QString jobName;
    std::optional<std::int64_t> rate;
    std::optional<std::int64_t> in;
    std::optional<std::int64_t> out;
    std::optional<std::int64_t> workedMinutes;
    std::optional<std::int64_t> clockedIn;
    std::optional<std::int64_t> clockedOut;
    int corrections = 0;
    QString reason;
};
template <class Io> void describe(Io &io, SpellRow &r)
{
    io("spell_id", r.id);
    io("state", r.state);
    io("person_id", r.person);
    io("job_id", r.job);
    io("job_name", r.jobName);
    io("rate_minor", r.rate);
    io("in_us", r.in);
    io("out_us", r.out);
    io("worked_minutes", r.workedMinutes);
    io("clocked_in_us", r.clockedIn);
    io("clocked_out_us", r.clockedOut);
    io("corrections", r.corrections);
    io("reason", r.reason);
}

struct TipShareRow {
    Id day;
    Id person;
    std::optional<QString> businessDate;
    QString currency;
    QString rule;
    QString name;
    std::int64_t tips = 0;
    std::int64_t paidIn = 0;
    std::int64_t weight = 0;
    std::int64_t out = 0;
    std::int64_t sum = 0;
    bool isSigned = false;
};
template <class Io> void describe(Io &io, TipShareRow &r)
{
    io("tip_day_id", r.day);
    io("person_id", r.person);
    io("business_date", r.businessDate);
    io("currency", r.currency);
    io("rule", r.rule);
    io("name", r.name);
    io("tips_minor", r.tips);
    io("paid_in_minor", r.paidIn);
    io("weight", r.weight);
    io("out_minor", r.out);
    io("sum_minor", r.sum);
    io("signed", r.isSigned);
}

SpellRow rowOf(const Spell &spell);
/// One a person; none before it was shared out.
std::vector<TipShareRow> rowsOf(const TipDay &day);

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override { return m_spells.apply(fact) || m_tipDays.apply(fact); }
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<Spell, SpellFact, decodeSpellFact> m_spells;
    base::Streams<TipDay, TipFact, decodeTipFact> m_tipDays;
};

} // namespace jiko::labour
