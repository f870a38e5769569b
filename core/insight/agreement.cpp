#include "insight/agreement.h"

#include "insight/ask.h"

#include <algorithm>

namespace jiko::insight {

using store::PgOutcome;
using store::PgSession;
using store::Statement;

template <class Io> static void describe(Io &io, Agreement::Sums &s)
{
    io("checks", s.checks);
    io("covers", s.covers);
    io("checks_gross_minor", s.checksGrossMinor);
    io("checks_tax_minor", s.checksTaxMinor);
    io("beside_minor", s.besideMinor);
    io("lines_gross_minor", s.linesGrossMinor);
    io("listed_minor", s.listedMinor);
    io("charged_minor", s.chargedMinor);
    io("taxes_tax_minor", s.taxesTaxMinor);
    io("payments_minor", s.paymentsMinor);
    io("taken_minor", s.takenMinor);
    io("cash_minor", s.cashMinor);
    io("drawers_cash_minor", s.drawersCashMinor);
    io("moved_minor", s.movedMinor);
    io("drawers_expected_minor", s.drawersExpectedMinor);
    io("drawers_float_minor", s.drawersFloatMinor);
    io("drawers_open", s.drawersOpen);
    io("zs", s.zs);
    io("z_checks", s.zChecks);
    io("z_covers", s.zCovers);
    io("z_gross_minor", s.zGrossMinor);
    io("z_tax_minor", s.zTaxMinor);
    io("z_tenders_minor", s.zTendersMinor);
    io("z_cash_minor", s.zCashMinor);
    io("z_difference_minor", s.zDifferenceMinor);
    io("outside_checks", s.outsideChecks);
    io("outside_gross_minor", s.outsideGrossMinor);
}

Agreement::Agreement(const Sums &sums) : m_sums(sums)
{
    m_pairs = {
        {tr("checks"), sums.checksGrossMinor, tr("their lines"), sums.linesGrossMinor},
        {tr("menu prices less what was taken off"), sums.listedMinor, tr("charged on lines"), sums.chargedMinor},
        {tr("tax of checks"), sums.checksTaxMinor, tr("tax of their parts"), sums.taxesTaxMinor},
        {tr("checks, rounding and accepted differences, less refunds"), sums.checksGrossMinor + sums.besideMinor,
            tr("payments"), sums.paymentsMinor},
        {tr("cash payments"), sums.cashMinor, tr("drawers"), sums.drawersCashMinor},
        {tr("float, cash payments and cash moved"), sums.drawersFloatMinor + sums.cashMinor + sums.movedMinor,
            tr("expected in drawers"), sums.drawersExpectedMinor},
        {tr("checks"), sums.checksGrossMinor, tr("Z reports"), sums.zGrossMinor},
        {tr("tax of checks"), sums.checksTaxMinor, tr("tax of Z reports"), sums.zTaxMinor},
        {tr("payments into drawers"), sums.takenMinor, tr("payments of Z reports"), sums.zTendersMinor},
        {tr("drawers"), sums.drawersCashMinor, tr("cash of Z reports"), sums.zCashMinor},
        {tr("number of checks"), sums.checks, tr("checks of Z reports"), sums.zChecks, false},
        {tr("covers"), sums.covers, tr("covers of Z reports"), sums.zCovers, false},
    };
}

bool Agreement::holds() const
{
    return std::all_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) { return pair.agrees(); });
}

PgOutcome<Agreement> agreement(PgSession &session, const Id &outlet, const BusinessDate &day)
{
    static const auto sums = Statement::fromFile(":/sql/insight/agreement.sql");
    const auto rows = ask<Agreement::Sums>(session, sums, {{"outlet", outlet}, {"day", day.iso()}});
    if (!rows)
        return Refused{rows.why()};
    return Agreement(rows->front());
}

} // namespace jiko::insight
