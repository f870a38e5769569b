// How a check is sold: hours, sizes, sets, service, coupons, eaten here or taken away; pressed as people press it.
#include "orders/bill.h"
#include "support/at_the_till.h"
#include "support/screen.h"

#include <QJsonArray>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace(Restaurant::Turning::AsInTheDemo);
        // Whatever the clock says: what turns is turned by the tests.
        holds("price_rule", "happy_hour", false);
        holds("promotion", "lunch", false);
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        QVERIFY(at->signIn(waiterPin));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aHappyHourTurnsAndTheCheckKeepsBothPrices()
    {
        TAP("table.4");
        orderNow("tusker");
        holds("price_rule", "happy_hour", true);
        orderNow("tusker");

        QCOMPARE(check()->lines.size(), 2u);
        const std::int64_t full = check()->lines[0].ownPrice.minor();
        QVERIFY(check()->lines[0].steps.empty());
        QCOMPARE(check()->lines[1].ownPrice.minor(), (full * 80 / 100 + 500) / 1000 * 1000);
        QCOMPARE(check()->lines[1].steps.size(), 2u);
        TAP("send");
        TAP("table.4");
        TAP("line.1");
        TAP("line.price");
        QVERIFY(screen->says(QStringLiteral("priceSheet/bill.row.1"), QStringLiteral("Happy hour")));
    }

    void aDishAndASodaBecomeTheLunchSet()
    {
        holds("promotion", "lunch", true);
        TAP("table.4");
        orderNow("karanga_beef");
        orderNow("coke");
        QCOMPARE(orders::totals(*check()).total.minor(), 750'00);
        TAP("totals");
        QVERIFY(screen->says(QStringLiteral("billSheet/bill.row.1"), QStringLiteral("Lunch")));
    }

    void fromEightGuestsOnServiceIsCharged()
    {
        TAP("table.4");
        orderNow("mutura");
        at->parts->till.changeCovers(7);
        const Money without = orders::totals(*check()).total;
        QVERIFY(orders::totals(*check()).service.isZero());
        at->parts->till.changeCovers(8);
        QCOMPARE(orders::totals(*check()).total.minor(), without.minor() + without.minor() / 10);
        at->parts->till.changeCovers(4);
        QCOMPARE(orders::totals(*check()).total, without);
    }

    void aTakeawayHasNoServiceAndChangesBack()
    {
        TAP("table.4");
        orderNow("mutura");
        at->parts->till.changeCovers(8);
        QVERIFY(!orders::totals(*check()).service.isZero());
        TAP("orderType");
        TAP("orderType.1");
        QCOMPARE(check()->terms.orderType, QStringLiteral("takeaway"));
        QVERIFY(orders::totals(*check()).service.isZero());
        TAP("orderType");
        TAP("orderType.0");
        QVERIFY(!orders::totals(*check()).service.isZero());
    }

    void aTakeawayIsOpenedByName()
    {
        TAP("tab");
        TAP("tab.type.1");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("Otieno")));
        TAP("words.save");
        orderNow("mutura");
        QCOMPARE(check()->terms.orderType, QStringLiteral("takeaway"));
        QCOMPARE(check()->label, QStringLiteral("Otieno"));
    }

    void aCouponOnAnEmptyCheckIsKeptUntilSomethingIsOrdered()
    {
        TAP("table.4");
        TAP("discount"); // nothing else can be done to an empty check
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("karibu")));
        TAP("words.save");
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("is kept")));
        QVERIFY(at->parts->live.checks.size() == 0); // who only looks has done nothing
        orderNow("mutura");
        QCOMPARE(orders::totals(*check()).total.minor(), 315'00);
        QCOMPARE(at->parts->live.checks.size(), 1u);
    }

    void aLunchSetThatIsNotForTakeawayIsSaidToBeLost()
    {
        holds("promotion", "lunch", true);
        at->edit("promotion", at->house.id("promotion", QStringLiteral("lunch")), [&](QJsonObject &body) {
            body.insert(QStringLiteral("order_types"),
                QJsonArray{pos::text(at->house.id("order_type", QStringLiteral("dine_in")))});
        });
        TAP("table.4");
        orderNow("karanga_beef");
        orderNow("coke");
        const Money here = orders::totals(*check()).total;
        QVERIFY(!orders::totals(*check()).discounts.isZero());
        TAP("orderType");
        TAP("orderType.1");
        QVERIFY(orders::totals(*check()).discounts.isZero());
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("Not for it: ")));
        TAP("orderType");
        TAP("orderType.0");
        QCOMPARE(orders::totals(*check()).total, here);
    }

    void theGuestsLanguageIsChosenBeforeTheFirstPrint()
    {
        at->openDrawer();
        TAP("table.4");
        orderNow("mutura");
        TAP("totals");
        TAP("paper.in.sw");
        QCOMPARE(check()->language, QStringLiteral("sw"));
        screen->key(Qt::Key_Escape);
        TAP("send");
        TAP("table.4");
        TAP("bill");
        QTRY_VERIFY_WITH_TIMEOUT(at->house.printedOn(QStringLiteral("till_1")).contains("Mhudumu"), 10'000);
    }

    void aCouponCountsForWhatWasOrderedBefore()
    {
        TAP("table.4");
        orderNow("mutura");
        TAP("discount");
        TAP("discount.coupon");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("nothing")));
        TAP("words.save");
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("No coupon")));
        QCOMPARE(orders::totals(*check()).total.minor(), 350'00);
        TAP("discount");
        TAP("discount.coupon");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("karibu")));
        TAP("words.save");
        QCOMPARE(orders::totals(*check()).total.minor(), 315'00);
        at->parts->till.handIn(QStringLiteral("KARIBU"));
        QCOMPARE(orders::totals(*check()).total.minor(), 315'00);
    }

    void aSizeIsAskedAndItsPriceCounts()
    {
        TAP("table.4");
        at->parts->till.tapDish(pos::text(at->house.dish(QStringLiteral("madafu"))));
        SHOWS("choice.0.1");
        TAP("choice.0.1");
        QTRY_COMPARE(check()->lines.size(), 1u);
        QCOMPARE(check()->lines[0].ownPrice.minor(), 420'00);
        QCOMPARE(check()->lines[0].variant, at->house.id("menu_size", QStringLiteral("large")));
        TAP("send");
        TAP("table.4");
        TAP("repeat");
        QCOMPARE(check()->lines[1].ownPrice.minor(), 420'00);
    }

    void aChoiceOpensAnotherAndExtraCostsTwice()
    {
        TAP("table.4");
        at->parts->till.tapDish(pos::text(at->house.dish(QStringLiteral("gin_house"))));
        SHOWS("choice.0.0");
        const auto groups = at->parts->choices.groups().size();
        QVERIFY(pick(QStringLiteral("Tonic")));
        QCOMPARE(at->parts->choices.groups().size(), groups + 1);
        at->parts->choices.cancel();

        at->parts->till.tapDish(pos::text(at->house.dish(QStringLiteral("burger_beef"))));
        const int top = group(QStringLiteral("On top"));
        QVERIFY(top >= 0);
        auto *list = at->parts->choices.groups()[top].value<pos::ChoiceList *>();
        const QString plain = at->parts->choices.amountText();
        list->say(1); // extra
        at->parts->choices.toggle(top, 0);
        QVERIFY(list->data(list->index(0), pos::ChoiceList::TextRole).toString().startsWith(QStringLiteral("Extra")));
        list->say(0); // no
        at->parts->choices.toggle(top, 1);
        QCOMPARE(list->taken(), 1);
        answerAll();
        QCOMPARE(at->parts->choices.reason(), QString());
        at->parts->choices.add();
        QVERIFY(check() && check()->lines.size() == 1);
        const auto &chosen = check()->lines[0].modifiers;
        const auto extra = std::find_if(chosen.begin(), chosen.end(),
            [](const orders::LineModifier &each) { return each.name.startsWith(QStringLiteral("Extra")); });
        const auto no = std::find_if(chosen.begin(), chosen.end(),
            [](const orders::LineModifier &each) { return each.name.startsWith(QStringLiteral("No ")); });
        QVERIFY(extra != chosen.end() && no != chosen.end());
        QCOMPARE(no->priceMinor, 0);
        QVERIFY(extra->priceMinor > 0);
        QCOMPARE(extra->priceMinor, 2 * at->parts->live.menu().modifier(extra->modifier)->priceMinor);
    }

private:
    /// From now on always, or never.
    void holds(const char *kind, const char *code, bool now)
    {
        at->edit(kind, at->house.id(kind, QLatin1String(code)), [&](QJsonObject &body) {
            body.insert(QLatin1String("hours"), QJsonArray());
            body.insert(QLatin1String("active"), now);
        });
    }
    /// With the first answer of whatever it asks.
    void orderNow(const char *dish)
    {
        at->parts->till.tapDish(pos::text(at->house.dish(QLatin1String(dish))));
        answerAll();
        if (at->parts->choices.isOpen())
            at->parts->choices.add();
        m_check = at->parts->till.checkId();
    }
    void answerAll()
    {
        for (int tries = 0; at->parts->choices.isOpen() && !at->parts->choices.reason().isEmpty() && tries < 9; ++tries)
            for (int i = 0; i < at->parts->choices.groups().size(); ++i) {
                auto *list = at->parts->choices.groups()[i].value<pos::ChoiceList *>();
                if (list->isForced() && list->taken() == 0)
                    at->parts->choices.toggle(i, 0);
            }
    }
    int group(const QString &name) const
    {
        for (int i = 0; i < at->parts->choices.groups().size(); ++i)
            if (at->parts->choices.groups()[i].value<pos::ChoiceList *>()->name() == name)
                return i;
        return -1;
    }
    bool pick(const QString &answer)
    {
        for (int i = 0; i < at->parts->choices.groups().size(); ++i) {
            auto *list = at->parts->choices.groups()[i].value<pos::ChoiceList *>();
            for (int row = 0; row < list->rowCount(); ++row)
                if (list->data(list->index(row), pos::ChoiceList::TextRole).toString().contains(answer))
                    return screen->tap(QStringLiteral("choice.%1.%2").arg(i).arg(row));
        }
        return false;
    }
    const orders::Check *check() const { return at->parts->till.check(); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id m_check;
};

QTEST_MAIN(PosTerms)
#include "terms_test.moc"
