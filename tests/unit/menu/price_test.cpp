#include "menu/price.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Bar;

class PriceTest : public QObject {
    Q_OBJECT
    Bar house;
    Menu menu = house.menu();

    /// November 2026: the 20th is a Friday; Nairobi's clock is three hours ahead.
    static Sale at(int hour, int minute = 0, const Id &orderType = {}, int day = 20)
    {
        Sale sale;
        sale.at = UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / day) + std::chrono::hours(hour - 3)
            + std::chrono::minutes(minute));
        sale.orderType = orderType;
        return sale;
    }
    Result<Priced, PriceRefusal> price(const PriceAsk &ask, const Sale &sale) const
    {
        return priceOf(menu, ask, sale, base::kes);
    }
    std::int64_t minor(const Id &item, const Sale &sale, const Id &size = {}) const
    {
        const auto priced = price({item, size, {}, {}}, sale);
        return priced ? priced->price.minor() : -1;
    }
    static QStringList namesOf(const std::vector<Offer> &offers)
    {
        QStringList names;
        for (const Offer &offer : offers)
            names.append(offer.name);
        return names;
    }

private Q_SLOTS:
    void whatCannotBePricedIsRefused()
    {
        const auto why = [&](const PriceAsk &ask) { return price(ask, at(12)).why(); };
        QCOMPARE(why({newId(), {}, {}, {}}), PriceRefusal::UnknownItem);
        QCOMPARE(why({house.soda, {}, {}, {}}), PriceRefusal::SizeMissing);
        QCOMPARE(why({house.soda, newId(), {}, {}}), PriceRefusal::UnknownSize);
        QCOMPARE(why({house.kuku, house.large, {}, {}}), PriceRefusal::UnknownSize);
        QCOMPARE(why({house.special, {}, {}, {}}), PriceRefusal::PriceMissing);
        QCOMPARE(why({house.special, {}, -1, {}}), PriceRefusal::PriceBelowZero);
        QCOMPARE(why({house.kuku, {}, 5, {}}), PriceRefusal::PriceNotOpen);
    }
    void whatIsWeighedCostsItsPartOfAKilogramRoundedOnce()
    {
        Bar own;
        own.changed("menu_item", own.kuku, {{QStringLiteral("weighed"), true}});
        QCOMPARE(
            priceOf(own.menu(), {own.soda, own.large, {}, {}, 100}, at(12), base::kes).why(), PriceRefusal::NotWeighed);

        const Menu kilos = own.menu();
        const auto of = [&](std::int64_t grams) {
            return priceOf(kilos, {own.kuku, {}, {}, {}, grams}, at(12), base::kes)->price.minor();
        };
        QCOMPARE(of(0), 65000); // the kilogram
        QCOMPARE(of(1000), 65000);
        QCOMPARE(of(750), 48750);
        QCOMPARE(of(333), 21645);
        QCOMPARE(of(1), 65);
        own.changed("menu_item", own.kuku, {{QStringLiteral("price_minor"), 99}});
        QCOMPARE(priceOf(own.menu(), {own.kuku, {}, {}, {}, 5}, at(12), base::kes)->price.minor(), 0); // 0.495
        QCOMPARE(priceOf(own.menu(), {own.kuku, {}, {}, {}, 505}, at(12), base::kes)->price.minor(), 50);

        const auto why = priceOf(kilos, {own.kuku, {}, {}, {}, 750}, at(12), base::kes)->steps;
        QCOMPARE(why.size(), 2u);
        QCOMPARE(why[0].minor, 65000);
        QVERIFY(why[1].rule == PriceRule::Weighed && why[1].name == QStringLiteral("0.750\u00a0kg"));
    }
    void aPriceSaysWhyItIsWhatItIs()
    {
        const auto plain = price({house.kuku, {}, {}, {}}, at(12));
        QCOMPARE(plain->price, given::kes(65000));
        QCOMPARE(plain->steps, (std::vector<PriceStep>{{PriceRule::Base, {}, 65000, {}}}));

        const auto sized = price({house.soda, house.large, {}, {}}, at(12));
        QCOMPARE(sized->price, given::kes(18000));
        QCOMPARE(sized->steps,
            (std::vector<PriceStep>{
                {PriceRule::Base, {}, 12000, {}}, {PriceRule::Size, QStringLiteral("Large"), 18000, {}}}));

        const Id cook = newId();
        const auto open = price({house.special, {}, 70000, cook}, at(12));
        QCOMPARE(open->price, given::kes(70000));
        QCOMPARE(open->steps, (std::vector<PriceStep>{{PriceRule::Open, {}, 70000, cook}}));
    }
    void theHappyHourTurnsAtItsMinute()
    {
        QCOMPARE(minor(house.tusker, at(16, 59)), 35000);
        QCOMPARE(minor(house.tusker, at(17, 0)), 28000);
        QCOMPARE(minor(house.tusker, at(18, 59)), 28000);
        QCOMPARE(minor(house.tusker, at(19, 0)), 35000);
        QCOMPARE(minor(house.kuku, at(17, 0)), 65000); // of another category
        const auto priced = price({house.tusker, {}, {}, {}}, at(17));
        QCOMPARE(priced->steps.back(), (PriceStep{PriceRule::Time, QStringLiteral("Happy hour"), 28000, {}}));
    }
    void aTakeawayHasItsOwnPriceOnTopOfTheHours()
    {
        // A tenth more, to whole shillings: 650.00 is 715.00.
        QCOMPARE(minor(house.kuku, at(12, 0, house.takeaway)), 71500);
        const auto priced = price({house.tusker, {}, {}, {}}, at(17, 0, house.takeaway));
        QCOMPARE(priced->steps.size(), 3u);
        QCOMPARE(priced->steps[1].rule, PriceRule::Time);
        QCOMPARE(priced->steps[2].rule, PriceRule::OrderType);
        QCOMPARE(priced->price, given::kes(30800));
    }
    void ofOneRuleTheLowestPriorityThenTheNarrowestCounts()
    {
        Bar other;
        other.priceRule(QStringLiteral("Of the dish"), {other.tusker}, {}, 17, 19, 0, 20000);
        QCOMPARE(priceOf(other.menu(), {other.tusker, {}, {}, {}}, at(17), base::kes)->price, given::kes(20000));
        other.priceRule(QStringLiteral("First of all"), {}, {}, 17, 19, -1, 30000);
        QCOMPARE(priceOf(other.menu(), {other.tusker, {}, {}, {}}, at(17), base::kes)->price, given::kes(30000));
        QCOMPARE(priceOf(other.menu(), {other.kuku, {}, {}, {}}, at(17), base::kes)->price, given::kes(30000));
    }
    void ofTwoAlikeTheOneOfTheSmallerIdCounts()
    {
        Bar other;
        const Id one = other.priceRule(QStringLiteral("One"), {other.kuku}, {}, 0, 0, 0, 10000);
        const Id two = other.priceRule(QStringLiteral("Two"), {other.kuku}, {}, 0, 0, 0, 20000);
        QCOMPARE(priceOf(other.menu(), {other.kuku, {}, {}, {}}, at(12), base::kes)->price,
            given::kes(one < two ? 10000 : 20000));
    }
    void aPriceOfASizeOrACardHoldsForThemAlone()
    {
        Bar other;
        const Id card = other.card(QStringLiteral("Terrace"), {other.bar}, {});
        other.row("price_rule",
            {{QStringLiteral("names"), Bar::named(QStringLiteral("Terrace"))}, {QStringLiteral("price_minor"), 15000},
                {QStringLiteral("sizes"), QJsonArray{Bar::text(other.large)}},
                {QStringLiteral("menus"), QJsonArray{Bar::text(card)}}});
        const Menu all = other.menu();
        Sale there = at(12);
        const PriceAsk large{other.soda, other.large, {}, {}};
        QCOMPARE(priceOf(all, large, there, base::kes)->price, given::kes(18000));
        there.card = card;
        const auto priced = priceOf(all, large, there, base::kes);
        QCOMPARE(priced->price, given::kes(15000));
        QCOMPARE(priced->steps.back().rule, PriceRule::PriceList);
        QCOMPARE(priceOf(all, {other.soda, other.small, {}, {}}, there, base::kes)->price, given::kes(12000));
    }
    void aPriceIsRoundedToItsStepAndNeverBelowZero()
    {
        Bar other;
        const auto rule = [&](const char *name, const char *field, int value) {
            other.row("price_rule",
                {{QStringLiteral("names"), Bar::named(QLatin1String(name))},
                    {QStringLiteral("items"), QJsonArray{Bar::text(other.kuku)}}, {QStringLiteral("step_minor"), 500},
                    {QLatin1String(field), value}});
            return priceOf(other.menu(), {other.kuku, {}, {}, {}}, at(12), base::kes)->price.minor();
        };
        QCOMPARE(rule("a", "amount_minor", 250), 65500); // halves go away from zero
        Bar free;
        free.priceRule(QStringLiteral("Less"), {free.kuku}, {}, 0, 0, 0, {}, -10000, -5);
        QCOMPARE(priceOf(free.menu(), {free.kuku, {}, {}, {}}, at(12), base::kes)->price, given::kes(0));
    }
    void aPriceThatIsNotInUseIsNone()
    {
        Bar other;
        other.row("price_rule",
            {{QStringLiteral("names"), Bar::named(QStringLiteral("Old"))}, {QStringLiteral("price_minor"), 1},
                {QStringLiteral("active"), false}});
        QCOMPARE(priceOf(other.menu(), {other.kuku, {}, {}, {}}, at(12), base::kes)->price, given::kes(65000));
    }

    void aDishBearsTheTaxOfItsRecord()
    {
        const Item &kuku = *menu.item(house.kuku);
        const auto set = taxesOf(menu, kuku, {}, BusinessDate(QDate(2026, 11, 20)));
        QCOMPARE(set->levies.size(), 1u);
        QCOMPARE(set->levies[0].rate.ppm, 160000);
        QVERIFY(set->included);
        Item odd = kuku;
        odd.tax = newId();
        QVERIFY(!taxesOf(menu, odd, {}, BusinessDate(QDate(2026, 11, 20))));
    }
    void aClassOfGoodsBearsWhatItsCountrySaysOnTheDay()
    {
        const Item &soda = *menu.item(house.soda);
        QCOMPARE(taxesOf(menu, soda, {}, BusinessDate(QDate(2026, 11, 20)))->levies,
            (std::vector<tax::Levy>{{QStringLiteral("VAT"), {160000}, false}}));
        QCOMPARE(taxesOf(menu, soda, {}, BusinessDate(QDate(2020, 6, 1)))->levies[0].rate.ppm, 140000);
        // Before the pack begins the rate of the record holds.
        QCOMPARE(taxesOf(menu, soda, {}, BusinessDate(QDate(1999, 1, 1)))->levies[0].rate.ppm, 170000);
    }
    void anOrderTypeMayHaveAnotherTax()
    {
        const Item &kuku = *menu.item(house.kuku);
        QCOMPARE(taxesOf(menu, kuku, house.takeaway, BusinessDate(QDate(2026, 11, 20)))->levies[0].rate.ppm, 80000);
        QCOMPARE(taxesOf(menu, kuku, house.dineIn, BusinessDate(QDate(2026, 11, 20)))->levies[0].rate.ppm, 160000);
    }

    void anOfferIsInForceAtItsHourAndForItsOrderType()
    {
        QCOMPARE(namesOf(offersFor(menu, at(13, 0, house.dineIn))), QStringList{QStringLiteral("Lunch set")});
        QVERIFY(offersFor(menu, at(15, 0, house.dineIn)).empty());
        QVERIFY(offersFor(menu, at(13, 0, house.takeaway)).empty());
        QVERIFY(offersFor(menu, at(13)).empty());
        QVERIFY(offersFor(menu, at(13, 0, house.dineIn, 21)).empty()); // a Saturday
        const Offer set = offersFor(menu, at(13, 0, house.dineIn)).front();
        QCOMPARE(set.id, house.lunch);
        QCOMPARE(set.kind, OfferKind::Set);
        QCOMPARE(set.amountMinor, 70000);
        QCOMPARE(set.parts.size(), 2u);
        QVERIFY(set.parts[1].fits(house.soda, house.bar));
    }
    void anOfferThatWasTakenOftenEnoughIsGone()
    {
        const auto taken = [](int ever, int today) { return [=](const Id &) { return Uses{ever, today}; }; };
        const Sale lunch = at(13, 0, house.dineIn);
        QCOMPARE(offersFor(menu, lunch, taken(99, 9)).size(), 1u);
        QVERIFY(offersFor(menu, lunch, taken(100, 0)).empty());
        QVERIFY(offersFor(menu, lunch, taken(10, 10)).empty());
    }
    void aCouponThatBringsNothingSaysWhy()
    {
        const auto why = [&](const char *code, const Sale &sale, const UsesOf &uses = {}) {
            return couponOffer(menu, QLatin1String(code), sale, uses).why();
        };
        const Sale noon = at(12, 0, house.takeaway);
        QCOMPARE(why("", noon), CouponRefusal::UnknownCoupon);
        QCOMPARE(why("HODI", noon), CouponRefusal::UnknownCoupon);
        QCOMPARE(why("KARIBU", at(12, 0, house.takeaway, 23)), CouponRefusal::NotNow);
        QCOMPARE(why("KARIBU", at(12, 0, house.dineIn)), CouponRefusal::NotThisOrderType);
        QCOMPARE(why("KARIBU", noon, [](const Id &) { return Uses{3, 0}; }), CouponRefusal::UsedUp);
        QCOMPARE(why("KARIBU", noon, [](const Id &) { return Uses{2, 2}; }), CouponRefusal::UsedUpToday);
    }
    void aCouponBringsItsOffer()
    {
        const auto offer = couponOffer(menu, QStringLiteral(" karibu "), at(12, 0, house.takeaway));
        QVERIFY(offer);
        QCOMPARE(offer->coupon, QStringLiteral("KARIBU"));
        QCOMPARE(offer->rate.bp, 1000);
    }

    void theServiceChargeIsThatOfTheRoomAndTheOrderType()
    {
        const auto at8 = serviceFor(menu, at(20, 0, house.dineIn));
        QCOMPARE(at8->rate.bp, 1000);
        QCOMPARE(at8->fromCovers, 8);
        QCOMPARE(at8->bears.levies[0].rate.ppm, 160000);
        QVERIFY(!serviceFor(menu, at(20, 0, house.takeaway)));
        Sale terrace = at(20, 0, house.dineIn);
        terrace.room = house.terrace;
        const auto there = serviceFor(menu, terrace);
        QCOMPARE(there->rate.bp, 500);
        QVERIFY(there->bears.levies.empty());
    }

    void withoutACardEveryCategoryIsShown()
    {
        QCOMPARE(openCategories(menu, at(12)).size(), 2u);
        QVERIFY(isOffered(menu, *menu.item(house.kuku), at(12)));
        QVERIFY(!isOffered(menu, *menu.item(house.off), at(12)));
    }
    void aCardShowsItsCategoriesAtItsHours()
    {
        Bar other;
        const Id night = other.card(QStringLiteral("Night"), {other.bar, other.grill}, {{{}, 22 * 60, 120, {}, {}}});
        const Id day = other.card(QStringLiteral("Day"), {other.grill}, {{{}, 600, 22 * 60, {}, {}}});
        const Id away = other.card(QStringLiteral("Away"), {other.bar}, {}, {other.takeaway});
        const Menu all = other.menu();
        const auto cards = [&](const Sale &sale) {
            std::vector<Id> ids;
            for (const Card *card : openCards(all, sale))
                ids.push_back(card->id);
            return ids;
        };
        QCOMPARE(cards(at(21, 59)), std::vector<Id>{day});
        QCOMPARE(cards(at(22)), std::vector<Id>{night});
        QCOMPARE(cards(at(1, 59, {}, 21)), std::vector<Id>{night});
        QVERIFY(cards(at(2, 0, {}, 21)).empty());
        QCOMPARE(cards(at(12, 0, other.takeaway)), (std::vector<Id>{day, away}));
        const auto shown = openCategories(all, at(22));
        QCOMPARE(shown.size(), 2u);
        QCOMPARE(shown.front()->id, other.bar); // in the card's order
        QVERIFY(isOffered(all, *all.item(other.tusker), at(22)));
        QVERIFY(!isOffered(all, *all.item(other.tusker), at(12)));
    }
    void theNextTurnIsTheFirstOfAll()
    {
        const Sale now = at(10);
        QCOMPARE(nextTurn(menu, at(10).at, now.hours), std::optional(at(12).at)); // lunch
        QCOMPARE(nextTurn(menu, at(15).at, now.hours), std::optional(at(17).at)); // happy hour
        QVERIFY(!nextTurn(Menu(), at(10).at, now.hours));
        Bar other;
        other.version(QStringLiteral("published"), at(11).at, {});
        other.version(QStringLiteral("draft"), at(10, 30).at, {});
        QCOMPARE(nextTurn(other.menu(), at(10).at, now.hours), std::optional(at(11).at));
        QCOMPARE(nextTurn(other.menu(), at(11).at, now.hours), std::optional(at(12).at));
    }
};

JIKO_SUITE(PriceTest)
#include "price_test.moc"
