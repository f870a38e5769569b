// Tips that are offered, what is typed beyond the sum due, and money of other countries, pressed as people press them.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

class PosTender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        // The demo restaurant has its own.
        for (const char *kind : {"tip_preset", "foreign_currency"})
            const_cast<Records &>(at->parts->live.node.records())[kind].clear();
        add("tip_preset", u"ten"_qs, {{u"rate_bp"_qs, 1000}});
        add("tip_preset", u"fifteen"_qs, {{u"rate_bp"_qs, 1500}, {u"position"_qs, 2}});
        add("foreign_currency", u"Dollar"_qs, {{u"currency"_qs, u"USD"_qs}, {u"rate_micro"_qs, 129'000'000}});
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void anOfferedTipGoesOnTopOfCash()
    {
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        TAP("tip.1");
        TAP("cash.exact");
        SHOWS("change.done");
        const orders::Tender &tender = paid().tenders[0];
        QCOMPARE(tender.amount, due);
        QCOMPARE(tender.tip.minor(), (due.minor() / 10 + 50) / 100 * 100);
        QCOMPARE(tender.given, due + tender.tip);
        QCOMPARE(orders::totals(paid()).gross + orders::totals(paid()).rounding, due); // never revenue
    }
    void aTipIsTakenBackByNoTip()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tip.2");
        TAP("tip.0");
        TAP("cash.exact");
        SHOWS("change.done");
        QVERIFY(paid().tenders[0].tip.isZero());
    }
    void whatIsTypedBeyondTheSumIsTheTipOfACard()
    {
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        const QString typed = QString::number(due.minor() / 100 + 70);
        QVERIFY(screen->digits(typed));
        TAP("tender.card");
        QVERIFY(screen->typeInto(QStringLiteral("reference"), QStringLiteral("S1")));
        TAP("reference.take");
        SHOWS("change.done");
        QCOMPARE(paid().tenders[0].amount, due);
        QCOMPARE(paid().tenders[0].tip.minor(), 7000);
    }
    void foreignMoneyIsTakenAtItsRateAndTheChangeIsOurs()
    {
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        const payments::Drawer &drawer = *at->parts->live.drawers.current();
        const Money before = drawer.expected();
        TAP("pay");
        TAP("tender.foreign");
        TAP("foreign.quick.1");
        SHOWS("foreign.worth");
        QVERIFY(at->check()->isOpen());
        TAP("foreign.take");
        SHOWS("change.done");
        const orders::Tender &tender = paid().tenders[0];
        QVERIFY(tender.foreign);
        QCOMPARE(tender.foreign->currency, QStringLiteral("USD"));
        QCOMPARE(tender.foreign->rateMicro, 129'000'000); // pinned: the office may change it
        QCOMPARE(tender.amount, due);
        QCOMPARE(tender.given, orders::worthOf(*tender.foreign, due.currency()));
        const payments::Drawer &after = *at->parts->live.drawers.current();
        QCOMPARE(after.foreign.size(), 1u);
        QCOMPARE(after.foreign[0].minor, tender.foreign->minor);
        QCOMPARE(after.expected(), before - (tender.given - due));
    }
    void whereTheHousePaysFirstACourseIsFiredAfterwards()
    {
        at->openDrawer();
        const auto payFirst = [this](bool first) {
            at->edit("outlet_profile", at->parts->live.node.records().at("outlet_profile").begin()->first,
                [&](QJsonObject &house) { house[u"pay_first"_qs] = first; });
        };
        const auto orderAndHold = [&] {
            check = {};
            at->order(u"mutura"_qs);
            at->parts->till.sendAndStay();
            at->order(u"mutura"_qs);
            at->parts->till.hold({});
            check = at->parts->till.checkId();
        };
        // In a house that does not, it is said what waits.
        TAP("table.4");
        orderAndHold();
        QVERIFY(at->parts->till.payReason().contains(u"Fire it"_qs));
        at->parts->till.leave();

        payFirst(true);
        TAP("table.2");
        orderAndHold();
        QCOMPARE(at->parts->till.payReason(), QString());
        QCOMPARE(at->parts->till.billReason(), QString());
        const Id table = paid().table;
        TAP("pay");
        TAP("cash.exact");
        TAP("change.done");
        QVERIFY(paid().closed && paid().hasPaidAndWaiting());
        // The guests are still there, and their dessert is seen by the kitchen and by whoever serves them.
        QVERIFY(at->parts->live.tables.state(table).occupancy == floor::Occupancy::Taken);
        const QVariantList mine = at->parts->till.mine();
        const auto row = std::find_if(mine.begin(), mine.end(),
            [this](const QVariant &each) { return each.toMap()[u"check"_qs].toString() == pos::text(check); });
        QVERIFY(row != mine.end());
        QVERIFY(!row->toMap()[u"held"_qs].toString().isEmpty());
        const QString place = u"mine.%1"_qs.arg(row - mine.begin());
        screen->taps = 0;
        QVERIFY2(screen->tap(place), qUtf8Printable(place));
        TAP("fire.0");
        QCOMPARE(screen->taps, 2);
        QTRY_VERIFY(!paid().hasPaidAndWaiting());
        QCOMPARE(at->parts->live.tickets.ofCheck(check).size(), 2u);
        QVERIFY(paid().closed);
        QVERIFY(orders::totals(paid()).due.isZero());
    }
    void tooLittleForeignMoneyIsAPart()
    {
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        TAP("tender.foreign");
        QVERIFY(screen->tapInVain(QStringLiteral("foreign.take")));
        QVERIFY(screen->typeInto(QStringLiteral("foreign.typed"), QStringLiteral("1")));
        TAP("foreign.take");
        QTRY_COMPARE(orders::totals(*at->check()).due, due - Money(12900, due.currency()));
        QVERIFY(at->check()->isOpen());
    }

private:
    void add(const char *kind, const QString &name, QJsonObject body)
    {
        const Id id = base::namedId(Id(), name);
        body.insert(u"names"_qs, QJsonObject{{u"en"_qs, name}});
        body.insert(u"active"_qs, true);
        if (!body.contains(u"position"_qs))
            body.insert(u"position"_qs, 1);
        auto &records = const_cast<Records &>(at->parts->live.node.records());
        records[kind][id] = {kind, id, 1, false, QJsonDocument(body).toJson(QJsonDocument::Compact)};
        Q_EMIT at->parts->live.node.recordsChanged({kind});
    }
    bool order()
    {
        at->openDrawer();
        const QString table = QStringLiteral("table.4");
        if (!screen->tap(table) || !screen->tap(QStringLiteral("tile.113")) || !screen->tap(QStringLiteral("send"))
            || !screen->tap(table))
            return false;
        check = at->check()->id;
        return true;
    }
    const orders::Check &paid() const { return *at->parts->live.checks.find(check); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id check;
};

QTEST_MAIN(PosTender)
#include "tender_test.moc"
