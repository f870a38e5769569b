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
    io("accepted_minor", s.acceptedMinor);
    io("lines_gross_minor", s.linesGrossMinor);
    io("taxes_gross_minor", s.taxesGrossMinor);
    io("taxes_tax_minor", s.taxesTaxMinor);
    io("payments_minor", s.paymentsMinor);
    io("cash_minor", s.cashMinor);
    io("drawers_cash_minor", s.drawersCashMinor);
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
        {tr("checks"), sums.checksGrossMinor, tr("their tax parts"), sums.taxesGrossMinor},
        {tr("tax of checks"), sums.checksTaxMinor, tr("tax of their parts"), sums.taxesTaxMinor},
        {tr("checks and accepted differences"), sums.checksGrossMinor + sums.acceptedMinor, tr("payments"),
            sums.paymentsMinor},
        {tr("cash payments"), sums.cashMinor, tr("drawers"), sums.drawersCashMinor},
        {tr("float and cash payments"), sums.drawersFloatMinor + sums.cashMinor, tr("expected in drawers"),
            sums.drawersExpectedMinor},
        {tr("checks"), sums.checksGrossMinor, tr("Z reports"), sums.zGrossMinor},
        {tr("tax of checks"), sums.checksTaxMinor, tr("tax of Z reports"), sums.zTaxMinor},
        {tr("payments"), sums.paymentsMinor, tr("payments of Z reports"), sums.zTendersMinor},
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
