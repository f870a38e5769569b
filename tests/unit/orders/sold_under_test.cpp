#include "../menu/sample.h"
#include "orders/sold_under.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::Bar;
using given::kes;

class SoldUnderTest : public QObject {
    Q_OBJECT
    Bar house;
    menu::Menu menu = house.menu();
    TradingHours hours;

    /// Friday, 20 November 2026; Nairobi's clock is three hours ahead.
    static UtcMicros at(int hour)
    {
        return UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(hour - 3));
    }
    Stamp noon(std::int64_t n) const { return {base::hlcAt(at(12)) + n, 1, n, {}}; }
    TermsSet terms(const char *type, const Check &check) const
    {
        return termsOf(menu, saleOf(menu, check, at(12), hours, {}), QLatin1String(type));
    }
    /// A chicken and a beer at noon, as the house sells them.
    Check withLunch(const char *type)
    {
        std::int64_t n = 0;
        Check check;
        check.id = newId();
        check = fold(check, given::opening(), noon(++n));
        check = fold(check, terms(type, check), noon(++n));
        for (const Id &dish : {house.kuku, house.tusker}) {
            const menu::Item *item = menu.item(dish);
            AddLine ask;
            ask.line = newId();
            ask.chosen = menu::Chosen{item, {}, Money(item->priceMinor, base::kes), nullptr, {}};
            ask.quantity = Quantity{1000};
            ask.language = QStringLiteral("en");
            for (const OfferMade &offer : sellUnder(menu, saleOf(menu, check, at(12), hours, {}), check, ask))
                check = fold(check, offer, noon(++n));
            check = fold(check, *decide(check, ask), noon(++n));
        }
        return check;
    }
    Check turned(Check check, const char *type, Resold *changes = nullptr)
    {
        const TermsSet now = terms(type, check);
        const Resold sold = resold(menu, check, now, hours, {});
        std::int64_t n = 100;
        check = fold(check, now, noon(++n));
        for (const OfferMade &offer : sold.offers)
            check = fold(check, offer, noon(++n));
        for (const LineRepriced &line : sold.lines)
            check = fold(check, line, noon(++n));
        if (changes)
            *changes = sold;
        return check;
    }

private Q_SLOTS:
    void aSetThatIsNotForTakeawayIsLostWithItAndSaysSo()
    {
        const Check here = withLunch("dine_in");
        QCOMPARE(totals(here).total, kes(700'00)); // the set
        Resold changes;
        const Check away = turned(here, "takeaway", &changes);
        // 650 and 350 with a tenth more each, and no set.
        QCOMPARE(totals(away).total, kes(1'100'00));
        QCOMPARE(changes.lost, std::vector<QString>{QStringLiteral("Lunch set")});
        // And back: the set is there again, at the hour at which it was ordered.
        const Check back = turned(away, "dine_in", &changes);
        QCOMPARE(totals(back).total, kes(700'00));
        QVERIFY(changes.lost.empty());
    }
    void whatIsOnlyForThereComesWithIt()
    {
        Check away = withLunch("takeaway");
        QCOMPARE(totals(away).total, kes(1'100'00));
        Resold changes;
        away = turned(away, "dine_in", &changes);
        QCOMPARE(changes.offers.size(), 1u);
        QCOMPARE(totals(away).total, kes(700'00));
    }
    void whatTheMenuHasChangedSinceIsNoneOfTheNewTerms()
    {
        Check here = withLunch("dine_in");
        const Id old = newId(); // of a promotion that the office has taken off the menu
        for (Line &line : here.lines)
            line.offers.push_back(old);
        const Check away = turned(here, "takeaway");
        for (const Line &line : away.lines) {
            QVERIFY(std::find(line.offers.begin(), line.offers.end(), old) != line.offers.end());
            QVERIFY(std::find(line.offers.begin(), line.offers.end(), house.lunch) == line.offers.end());
        }
    }
    void aCouponIsKeptOnACheckThatHasNothingYet()
    {
        Check empty;
        empty.id = newId();
        empty = fold(empty, given::opening(), noon(1));
        empty = fold(empty, terms("takeaway", empty), noon(2));
        const menu::Sale sale = saleOf(menu, empty, at(12), hours, {});
        const auto made = handIn(menu, sale, empty, QStringLiteral("karibu"), {});
        QVERIFY(made);
        empty = fold(empty, *made, noon(3));
        QCOMPARE(handIn(menu, sale, empty, QStringLiteral("karibu"), {}).why(), HandInRefusal::TakenAlready);

        const menu::Item *item = menu.item(house.kuku);
        AddLine ask;
        ask.line = newId();
        ask.chosen = menu::Chosen{item, {}, Money(item->priceMinor, base::kes), nullptr, {}};
        ask.quantity = Quantity{1000};
        sellUnder(menu, sale, empty, ask);
        empty = fold(empty, *decide(empty, ask), noon(4));
        QCOMPARE(totals(empty).total, kes(643'50)); // 715.00 less a tenth
    }
};

JIKO_SUITE(SoldUnderTest)
#include "sold_under_test.moc"
