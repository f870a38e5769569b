// When people worked, a stream a spell of work; and how the tips of a day were shared out, a stream a day.
#pragma once

#include "base/fact.h"
#include "base/money.h"

#include <optional>
#include <variant>
#include <vector>

namespace jiko::labour {

struct ClockedIn {
    static constexpr char type[] = "labour.clocked_in";
    static constexpr int version = 1;
    Id person;
    Id job;
    QString jobName; ///< as it was called then
    std::optional<std::int64_t> rateMinor; ///< an hour, as it was then
};
struct BreakBegun {
    static constexpr char type[] = "labour.break_begun";
    static constexpr int version = 1;
    bool paid = false;
};
struct BreakEnded {
    static constexpr char type[] = "labour.break_ended";
    static constexpr int version = 1;
    bool ended = true;
};
struct ClockedOut {
    static constexpr char type[] = "labour.clocked_out";
    static constexpr int version = 1;
    bool out = true;
};
/// Somebody who may has said how it was. What was clocked stays beside it.
struct TimeCorrected {
    static constexpr char type[] = "labour.time_corrected";
    static constexpr int version = 1;
    std::int64_t inUs = 0;
    std::int64_t outUs = 0; ///< 0: still at work
    Id job;
    QString jobName;
    int unpaidMinutes = 0; ///< of breaks
    bool counts = true; ///< false: it was no work of its own
    QString reason;
};
using SpellFact = std::variant<ClockedIn, BreakBegun, BreakEnded, ClockedOut, TimeCorrected>;

/// What the share of a person came about by. The numbers are written in facts: never re-use one.
enum class SharedBy {
    Hours = 1,
    Points = 2, ///< of the job, an hour
    Sales = 3,
};
struct TipPart {
    Id person;
    QString name;
    std::int64_t tipsMinor = 0; ///< left by guests whom this person served
    std::int64_t paidInMinor = 0; ///< into the pool
    std::int64_t weight = 0; ///< minutes, minutes times points, or sales in minor units; 0: takes no part
    std::int64_t outMinor = 0; ///< of the pool
    bool operator==(const TipPart &) const = default;
};
struct TipsShared {
    static constexpr char type[] = "labour.tips_shared";
    static constexpr int version = 1;
    QString businessDate;
    QString currency;
    QString rule; ///< its name
    RateBp share; ///< of each person's tips
    SharedBy by = SharedBy::Hours;
    std::vector<TipPart> parts;
};
/// Somebody has read how their sum came about, and agrees.
struct TipsSigned {
    static constexpr char type[] = "labour.tips_signed";
    static constexpr int version = 1;
    Id person;
    std::int64_t amountMinor = 0;
};
using TipFact = std::variant<TipsShared, TipsSigned>;

std::optional<SpellFact> decodeSpellFact(const Fact &fact);
std::optional<TipFact> decodeTipFact(const Fact &fact);
Draft record(const Id &spell, const SpellFact &fact);
Draft record(const Id &day, const TipFact &fact);

} // namespace jiko::labour
