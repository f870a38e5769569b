// How the tips of a day are shared out: the arithmetic, each person's sum and how it came about. Tips are no revenue.
#pragma once

#include "base/business_date.h"
#include "identity/people.h"
#include "labour/spell.h"
#include "orders/check.h"

namespace jiko::labour {

struct TipRule {
    Id id;
    Names names;
    RateBp share; ///< of each person's tips into the pool
    SharedBy by = SharedBy::Hours;
    struct Part {
        Id job;
        int points = 1; ///< an hour, where it is shared by points
    };
    std::vector<Part> parts; ///< whose jobs take part
    int position = 0;

    const Part *partOf(const Id &job) const;
};
/// By their place, without those that were retired.
std::vector<TipRule> tipRulesFrom(const Records &records);

/// What a person did on the day.
struct DayOf {
    Id person;
    QString name;
    Money tips;
    Money sales; ///< of the checks this person served
    struct AtJob {
        Id job;
        std::int64_t minutes = 0;
    };
    std::vector<AtJob> jobs;
};
/// Everybody who was given tips or worked: tips and sales by who served the check, of checks closed on the day; time of
/// spells that began on it.
std::vector<DayOf> daysOf(const BusinessDate &day, const TradingHours &hours, Currency currency,
    const std::vector<const orders::Check *> &checks, const std::vector<const Spell *> &spells,
    const identity::People &people, UtcMicros now);

/// As `daysOf` sorts them: largest remainders go to who stands first, so that every terminal says the same.
void sortDays(std::vector<DayOf> &days);

/// Each one's part of the pool; what is paid in is paid out, to the cent. Where nobody takes part nothing is paid in.
std::vector<TipPart> shareTips(const TipRule &rule, const std::vector<DayOf> &days);

/// The tips of one day as they were shared out and signed.
struct TipDay {
    Id id;
    std::optional<TipsShared> shared; ///< the last time: it may be done again before everybody has signed
    Stamp by;
    struct Signature {
        TipsSigned what;
        Stamp stamp;
    };
    std::vector<Signature> signatures;

    const TipPart *part(const Id &person) const;
    /// Left with the person: own tips, less what went into the pool, and what came out of it.
    static std::int64_t sumOf(const TipPart &part) { return part.tipsMinor - part.paidInMinor + part.outMinor; }
    /// Signed, and the sum is still the same.
    bool isSigned(const Id &person) const;
    bool isSignedByAll() const;
};
TipDay fold(TipDay day, const TipFact &fact, const Stamp &stamp);
/// The same for everybody who shares out the tips of that day.
Id tipDayId(const Id &outlet, const BusinessDate &day);

struct ShareOut {
    BusinessDate day;
    Currency currency;
    const TipRule *rule = nullptr;
    std::vector<DayOf> days;
    QString language;
    bool mayShare = false;
};
enum class TipRefusal {
    NoRule,
    NothingToShare,
    NobodyTakesPart,
    NeedsRight,
    AllSigned,
    NotShared,
    NoPart,
    OtherSum,
    AlreadySigned
};
Result<TipsShared, TipRefusal> decide(const TipDay *day, const ShareOut &ask);
/// `readMinor`: what the person was shown.
Result<TipsSigned, TipRefusal> decideSign(const TipDay *day, const Id &person, std::int64_t readMinor);

} // namespace jiko::labour
