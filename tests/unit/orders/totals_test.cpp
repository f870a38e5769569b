#include "support/arbitrary.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::kes;
using given::lineOf;

namespace {
LineAdded taxed(std::int64_t priceMinor, int ppm, bool included)
{
    LineAdded line = lineOf(priceMinor);
    line.taxRate = RatePpm{ppm};
    line.taxIncluded = included;
    return line;
}
Check with(const std::vector<LineAdded> &lines)
{
    given::Clock clock;
    Check check = given::openCheck(clock);
    for (const LineAdded &line : lines)
        check = fold(check, line, clock.next());
    return check;
}
} // namespace

class TotalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCheckOwesNothing()
    {
        const CheckTotals sum = totals(with({}));
        QCOMPARE(sum.total, kes(0));
        QCOMPARE(sum.due, kes(0));
        QVERIFY(sum.taxes.empty());
    }
    void aYesHoldsForTheCheckItWasGivenFor()
    {
        given::Clock clock;
        const Check before = with({lineOf(3333)});
        QVERIFY(comesToTheSame(before, before));
        QVERIFY(!comesToTheSame(before, with({lineOf(3333)}))); // another line
        Check more = fold(before, lineOf(0), clock.next());
        QVERIFY(!comesToTheSame(before, more));
        Check closed = before;
        closed.closed = true;
        QVERIFY(!comesToTheSame(before, closed));
        Check noted = before;
        noted.lines[0].note = QStringLiteral("no chilli");
        QVERIFY(comesToTheSame(before, noted));
        Check two = before;
        two.lines[0].quantity = Quantity{2000};
        QVERIFY(!comesToTheSame(before, two));
    }
    void taxIsWorkedOutOnceOnTheWholeCheck()
    {
        const CheckTotals sum = totals(with({lineOf(3333), lineOf(3333), lineOf(3333)}));
        QCOMPARE(sum.total, kes(9999));
        QCOMPARE(sum.tax, kes(1379)); // 9999 * 16 / 116 = 1379.17; line by line it would be 3 * 460 = 1380
        QCOMPARE(sum.net, kes(8620));
    }
    void aTaxThatIsNotInThePriceIsAddedToIt()
    {
        const CheckTotals sum = totals(with({taxed(10050, 80000, false)}));
        QCOMPARE(sum.tax, kes(804)); // 100.50 * 8 %
        QCOMPARE(sum.total, kes(10854));
        QCOMPARE(sum.net, kes(10050));
    }
    void eachRateStandsByItself()
    {
        const CheckTotals sum = totals(with({taxed(11600, 160000, true), taxed(5000, 0, true),
            taxed(1000, 160000, false), taxed(11600, 160000, true)}));
        QCOMPARE(sum.taxes.size(), 3u);
        QCOMPARE(sum.taxes[0].gross, kes(23200));
        QCOMPARE(sum.taxes[0].tax, kes(3200));
        QCOMPARE(sum.taxes[1].tax, kes(0));
        QCOMPARE(sum.taxes[2].gross, kes(1160));
        QCOMPARE(sum.total, kes(29360));
        QCOMPARE(sum.tax, kes(3360));
    }
    void aPartOfAPortionIsRoundedHalfAway()
    {
        LineAdded third = lineOf(3333);
        third.quantity = Quantity{500};
        QCOMPARE(totals(with({third})).total, kes(1667)); // 16.665
    }
    void modifiersAreMultipliedWithTheirDish()
    {
        LineAdded line = lineOf(45000, 3);
        line.modifiers = {{newId(), QStringLiteral("Chips"), 5000}, {newId(), QStringLiteral("No meat"), -2000}};
        QCOMPARE(totals(with({line})).total, kes(144000));
    }
    void aCheckInAnotherCurrencyIsCountedInIt()
    {
        given::Clock clock;
        Check check;
        check = fold(check, given::opening(2, "UGX"), clock.next());
        check = fold(check, lineOf(25000), clock.next());
        QCOMPARE(totals(check).total, Money(25000, Currency('U', 'G', 'X')));
    }
    void aLineToldBeforeTheOpeningTakesTheChecksCurrency()
    {
        // A clock that runs behind puts the line first in the order of facts.
        given::Clock clock;
        Check check = fold(Check(), lineOf(25000), clock.next());
        check = fold(check, given::cash(5000), clock.next());
        check = fold(check, given::opening(2, "UGX"), clock.next());
        QCOMPARE(totals(check).due, Money(20000, Currency('U', 'G', 'X')));
        QCOMPARE(check.tenders.front().change(), Money(0, Currency('U', 'G', 'X')));
    }
    void partsAlwaysAddUp()
    {
        for (quint64 seed = 1; seed <= 300; ++seed) {
            test::Arbitrary any(seed);
            given::Clock clock;
            Check check = given::openCheck(clock);
            std::int64_t asked = 0;
            std::int64_t taken = 0;
            for (std::int64_t i = any.between(0, 25); i > 0; --i) {
                LineAdded line =
                    taxed(any.between(0, 500'000), any.oneOf<int>({0, 80'000, 88'750, 160'000, 180'000}), true);
                line.quantity = Quantity{any.between(1, 12'000)};
                line.modifiers = {{newId(), {}, any.between(-5'000, 5'000)}};
                check = fold(check, line, clock.next());
                switch (any.between(0, 3)) {
                case 0:
                    check = fold(check, LineRemoved{line.line}, clock.next());
                    break;
                case 1:
                    check = fold(check, LineVoided{line.line, QStringLiteral("x"), {}}, clock.next());
                    break;
                default:
                    asked +=
                        base::divideHalfAway(line.priceMinor + line.modifiers[0].priceMinor, line.quantity.milli, 1000);
                }
            }
            for (std::int64_t i = any.between(0, 4); i > 0; --i) {
                const auto tender = given::cash(any.between(1, 300'000));
                taken += tender.amountMinor;
                check = fold(check, tender, clock.next());
                check = fold(check, tender, clock.next());
            }

            const CheckTotals sum = totals(check);

            const auto where = QStringLiteral("seed %1").arg(seed).toUtf8();
            std::int64_t gross = 0;
            std::int64_t tax = 0;
            for (const TaxPart &part : sum.taxes) {
                gross += part.gross.minor();
                tax += part.tax.minor();
            }
            QVERIFY2(sum.total == kes(asked) && gross == asked, where);
            QVERIFY2(sum.tax == kes(tax) && sum.net + sum.tax == sum.total, where);
            QVERIFY2(sum.paid == kes(taken) && sum.due == kes(asked - taken), where);
        }
    }
};

JIKO_SUITE(TotalsTest)
#include "totals_test.moc"
