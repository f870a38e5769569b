// The proof of a day: what should be equal, side by side.
#pragma once

#include "insight/sales.h"

#include <QCoreApplication>

namespace jiko::insight {

class Agreement {
    Q_DECLARE_TR_FUNCTIONS(Agreement)

public:
    /// Two ways to the same sum.
    struct Pair {
        QString left; ///< "checks"
        std::int64_t leftSum = 0; ///< minor units, or a count
        QString right;
        std::int64_t rightSum = 0;
        bool isMoney = true;
        bool agrees() const { return leftSum == rightSum; }
    };

    struct Sums {
        std::int64_t checks = 0; ///< closed on that day
        std::int64_t covers = 0;
        std::int64_t checksGrossMinor = 0;
        std::int64_t checksTaxMinor = 0;
        std::int64_t besideMinor = 0; ///< cash rounding and what was accepted, less refunds
        std::int64_t linesGrossMinor = 0; ///< added up from the lines that count, and the service charges
        std::int64_t listedMinor = 0; ///< lines by the menu's prices, less what was taken off
        std::int64_t chargedMinor = 0; ///< as each line says
        std::int64_t taxesTaxMinor = 0; ///< added up from the tax parts
        std::int64_t paymentsMinor = 0; ///< tenders on these checks
        std::int64_t takenMinor = 0; ///< tenders of the day's drawers
        std::int64_t cashMinor = 0; ///< cash of them, with its tips and without what is foreign
        std::int64_t drawersCashMinor = 0; ///< as the drawers' own facts say
        std::int64_t movedMinor = 0; ///< paid in, less paid out and dropped
        std::int64_t drawersExpectedMinor = 0; ///< float, cash and what was moved
        std::int64_t drawersFloatMinor = 0;
        std::int64_t drawersOpen = 0; ///< sessions without a Z yet
        std::int64_t zs = 0;
        std::int64_t zChecks = 0;
        std::int64_t zCovers = 0;
        std::int64_t zGrossMinor = 0;
        std::int64_t zTaxMinor = 0;
        std::int64_t zTendersMinor = 0;
        std::int64_t zCashMinor = 0;
        std::int64_t zDifferenceMinor = 0; ///< counted less expected: a matter of people, not of sums
        std::int64_t outsideChecks = 0; ///< closed on that day in no session of that day
        std::int64_t outsideGrossMinor = 0;
    };

    explicit Agreement(const Sums &sums);

    const Sums &sums() const { return m_sums; }
    const std::vector<Pair> &pairs() const { return m_pairs; }
    bool holds() const;

private:
    Sums m_sums;
    std::vector<Pair> m_pairs;
};

/// Holds when lines, checks, payments, drawers and Zs of that business day agree to the cent. Before every drawer of
/// the day has its Z they cannot.
store::PgOutcome<Agreement> agreement(store::PgSession &session, const Id &outlet, const BusinessDate &day);

} // namespace jiko::insight
