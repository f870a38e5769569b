#include "support/given.h"
#include "support/suite.h"
#include "tax/tax.h"

#include <QTest>

using namespace jiko;
using tax::Levy;
using tax::TaxSet;

namespace {

TaxSet vat(int ppm, bool included)
{
    return {{{QStringLiteral("VAT"), RatePpm{ppm}, false}}, included};
}
TaxSet ghanaUntil2025(bool included)
{
    return {{{QStringLiteral("NHIL"), RatePpm{25'000}, false}, {QStringLiteral("GETFUND"), RatePpm{25'000}, false},
                {QStringLiteral("COVID"), RatePpm{10'000}, false}, {QStringLiteral("VAT"), RatePpm{150'000}, true}},
        included};
}
std::vector<std::int64_t> minors(const std::vector<Money> &all)
{
    std::vector<std::int64_t> found;
    for (const Money each : all)
        found.push_back(each.minor());
    return found;
}
using Minors = std::vector<std::int64_t>;
const Currency ghs{'G', 'H', 'S'};

class TaxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInclusivePriceKeepsWhatIsLeftAsNet()
    {
        const auto parts = tax::taxed(given::kes(1'000'00), vat(160'000, true));
        QCOMPARE(minors(parts.taxes), Minors{13793}); // 100000 * 16 / 116 = 13793.1
        QCOMPARE(parts.net, given::kes(862'07));
        QCOMPARE(parts.gross(), given::kes(1'000'00));
    }

    void anExclusivePriceGrowsByItsTax()
    {
        const auto parts = tax::taxed(given::kes(100'50), vat(80'000, false));
        QCOMPARE(parts.net, given::kes(100'50));
        QCOMPARE(parts.gross(), given::kes(108'54));
    }

    void ghanaUntil2025PutsItsVatOnTheLevies()
    {
        // fiscal-tax.md §4: 100 → 2.5 + 2.5 + 1 + 15.90 = 121.90
        const auto exclusive = tax::taxed(Money(100'00, ghs), ghanaUntil2025(false));
        QCOMPARE(minors(exclusive.taxes), (Minors{250, 250, 100, 1590}));
        QCOMPARE(exclusive.gross(), Money(121'90, ghs));

        const auto inclusive = tax::taxed(Money(121'90, ghs), ghanaUntil2025(true));
        QCOMPARE(minors(inclusive.taxes), (Minors{250, 250, 100, 1590}));
        QCOMPARE(inclusive.net, Money(100'00, ghs));
    }

    void twoHalvesOfOneTaxAreEqual()
    {
        const TaxSet gst{
            {{QStringLiteral("CGST"), RatePpm{25'000}, false}, {QStringLiteral("SGST"), RatePpm{25'000}, false}}, true};
        for (std::int64_t minor = 1; minor < 5000; ++minor) {
            const auto parts = tax::taxed(Money(minor, Currency('I', 'N', 'R')), gst);
            QCOMPARE(parts.taxes[0], parts.taxes[1]);
            QCOMPARE(parts.gross().minor(), minor);
        }
    }

    void whatBearsNoTaxIsAllNet()
    {
        const auto parts = tax::taxed(given::kes(500), {});
        QCOMPARE(parts.net, given::kes(500));
        QVERIFY(parts.taxes.empty());
    }

    void anAmountGivenBackIsTheSameWithAMinus()
    {
        for (const bool included : {true, false})
            for (const std::int64_t minor : {1, 3, 7, 12'345, 99'999}) {
                const auto up = tax::taxed(Money(minor, ghs), ghanaUntil2025(included));
                const auto down = tax::taxed(Money(-minor, ghs), ghanaUntil2025(included));
                QCOMPARE(down.net, -up.net);
                QCOMPARE(down.tax(), -up.tax());
            }
    }

    /// A large sum does not overflow on the way.
    void aBillOfAMillionMillionsIsExact()
    {
        const Money huge(1'219'000'000'000'000, ghs);
        QCOMPARE(tax::taxed(huge, ghanaUntil2025(true)).net.minor(), 1'000'000'000'000'000);
    }
};

} // namespace

JIKO_SUITE(TaxTest)
#include "tax_test.moc"
