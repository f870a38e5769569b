// What two terminals did to one check, as cards on a till: pressed as people press them.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(                                                                                                          \
        screen->says(QStringLiteral(name), QStringLiteral(words)), qUtf8Printable(screen->text(QStringLiteral(name))))

namespace {
constexpr std::int32_t other = 9;
}

class PosDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aCheckPaidTwiceIsGivenBackByHolding()
    {
        QVERIFY(payHere());
        payThere();
        SHOWS("decisionsBanner");
        TAP("decisionsBanner");
        SAYS("decision.0", "Paid twice");
        SAYS("decision.0", "350");

        TAP("decision.0/choice.0"); // too short
        QCOMPARE(check().tenders.size(), 2u);
        QVERIFY(screen->hold(QStringLiteral("decision.0/choice.0"), 1200));

        QTRY_COMPARE(check().tenders.size(), 3u);
        QCOMPARE(check().tenders.back().amount.minor(), -350'00);
        QVERIFY(orders::decisionsOf(check()).empty());
        QCOMPARE(
            at->lastAct(), (QByteArrayList{"orders.tender_taken", "payments.cash_taken", "orders.decision_settled"}));
        QCOMPARE(at->parts->live.drawers.current()->expected().minor(), 5000'00);
        QVERIFY(screen->hides(QStringLiteral("decisionsBanner")));
        SAYS("snackbar0", "give it back");
    }

    void onePaymentThatTwoTillsTookIsCountedOnce()
    {
        QVERIFY(payHere());
        const orders::Tender paid = check().tenders.front();
        // The other till had taken the same one; its Z, written before it heard of this one, counts it, too.
        const Id session = newId();
        at->hear(other,
            payments::record(session,
                payments::DrawerOpened{
                    at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("Till 9"), 1000'00}));
        at->hear(other,
            orders::record(
                id, orders::TenderTaken{paid.id, paid.kind, paid.amount.minor(), paid.given.minor(), session, {}}));
        payments::DrawerClosed z;
        z.zNumber = 1;
        at->hear(other, payments::record(session, z));
        TAP("decisionsBanner");
        SAYS("decision.0", "One payment taken at two tills");
        TAP("decision.0/choice.0");
        QTRY_VERIFY(orders::decisionsOf(check()).empty());
        QCOMPARE(at->lastAct(), QByteArrayList{"orders.decision_settled"});
        QCOMPARE(check().countedLess.size(), 1u);
        QCOMPARE(check().countedLess.front().drawer, at->parts->live.drawers.current()->id);
        QCOMPARE(orders::totals(check()).paid.minor(), 350'00);
    }

    void whatWasAddedBesideThePaymentIsChargedInTheSameTill()
    {
        QVERIFY(payHere());
        addThere();
        TAP("decisionsBanner");
        SAYS("decision.0", "Added while it was being paid");
        at->parts->live.speakAnew(); // as when the office changes somebody's name
        QVERIFY(screen->rests());
        SAYS("decision.0", "Added while it was being paid");
        at->parts->signIn.signOut(); // whoever comes next has not asked for it
        QVERIFY(screen->hides(QStringLiteral("decision.0")));
        QVERIFY(screen->digits(cashierPin));
        TAP("decisionsBanner");
        TAP("decision.0/choice.0");

        SHOWS("send");
        QCOMPARE(at->parts->till.checkId(), id);
        QVERIFY(check().isOpen());
        TAP("send"); // the kitchen has not heard of it
        TAP("mine.0");
        TAP("pay");
        SAYS("due", "KSh\u00a0120.00");
        TAP("cash.exact");
        SHOWS("change.done");
        QVERIFY(check().closed);
        QCOMPARE(check().receiptNumber(), QStringLiteral("1-000002"));
        QVERIFY(orders::decisionsOf(check()).empty());
    }

    void writingOffWantsAReasonAndAManagersPin()
    {
        QVERIFY(payHere());
        addThere();
        TAP("decisionsBanner");
        TAP("decision.0/choice.2");
        TAP("decision.reason.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(QStringLiteral("111111")));
        QTRY_VERIFY(!at->parts->signIn.isBusy());
        SHOWS("permission/key1");
        QVERIFY(check().settled.empty());

        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(check().settled.size(), 1u);
        QCOMPARE(orders::totals(check()).accepted.minor(), -120'00);
        QVERIFY(!check().settled.front().approvedBy.isNull());
        QVERIFY(screen->hides(QStringLiteral("permission")));
    }

    void aTillThatHadNoPartInItIsNotAskedUntilTheCheckIsInHand()
    {
        QVERIFY(screen->digits(cashierPin));
        SHOWS("table.5");
        // Two other tills serve table 5 and pay apart; the guests still sit there.
        id = newId();
        const auto line = lineThere(500'00);
        at->hear(other, orders::record(id, opening()));
        at->hear(other, orders::record(id, line));
        at->hear(other, orders::record(id, orders::Sent{{line.line}}));
        for (const std::int32_t device : {other, other + 1})
            at->hear(device,
                orders::record(
                    id, orders::TenderTaken{newId(), orders::TenderKind::Cash, 300'00, 300'00, newId(), {}}));
        QTRY_COMPARE(at->parts->live.checks.undecided().size(), 1u);
        QVERIFY(screen->hides(QStringLiteral("decisionsBanner")));

        TAP("table.5");
        SHOWS("decisionInHand");
        SAYS("decisionInHand", "Paid twice");
        SAYS("line.0", "terminal 9"); // who put it there, and where
        TAP("decisionInHand");
        SHOWS("decision.0/choice.0");
    }

    void twoPartiesOnOneTableAreParted()
    {
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        TAP("tile.113"); // seats the table, opens the check
        const Id table = at->house.table(QStringLiteral("4"));
        const Id guests = newId();
        at->hear(other, floor::record(table, floor::Seated{guests, 2, QStringLiteral("Otieno")}));
        TAP("back");
        TAP("decisionsBanner");
        SAYS("decision.0", "Two parties on one table");
        TAP("decision.0/choice.0");
        TAP("decision.table.5");

        QTRY_VERIFY(!at->parts->live.tables.state(table).isSeatedTwice());
        QCOMPARE(at->parts->live.tables.state(at->house.table(QStringLiteral("5"))).party, guests);
        QCOMPARE(at->parts->live.tables.state(at->house.table(QStringLiteral("5"))).name, QStringLiteral("Otieno"));
        QVERIFY(screen->hides(QStringLiteral("decisionsBanner")));
    }

    void aDishVoidedWhileItWasCookedIsWasteByOneTap()
    {
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        id = at->parts->till.checkId();
        TAP("line.0");
        TAP("line.void");
        TAP("void.reason.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(check().lines[0].state == orders::LineState::Voided);
        const kitchen::Ticket *ticket = at->parts->live.tickets.ofCheck(id).front();
        at->hear(other, kitchen::record(ticket->id, kitchen::LineStarted{check().lines[0].id}));

        SHOWS("decisionInHand");
        TAP("decisionInHand");
        SAYS("decision.0", "Void, but cooked");
        TAP("decision.0/choice.0");
        QTRY_VERIFY(at->parts->live.tickets.questions().empty());
        QVERIFY(ticket->lines[0].wasted);
    }

    void aCardNamesTheDishThatLacksInASet_data()
    {
        QTest::addColumn<bool>("isCounted");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("act");
        QTest::newRow("sold out") << false << QStringLiteral("Mutura, Kenyan sausage is sold out, but ordered with ")
                                  << QStringLiteral("Mutura, Kenyan sausage marked sold out");
        QTest::newRow("none left") << true
                                   << QStringLiteral("More Mutura, Kenyan sausage sold than there is: ordered with ")
                                   << QStringLiteral("portions of Mutura, Kenyan sausage counted");
    }
    void aCardNamesTheDishThatLacksInASet()
    {
        QFETCH(const bool, isCounted);
        QFETCH(const QString, title);
        QFETCH(const QString, act);
        const Id mutura = at->house.dish(QStringLiteral("mutura"));
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        QVERIFY(at->parts->till.addDish({at->house.dish(QStringLiteral("choma_platter")), {}, {}}, 1, {}));
        at->parts->till.sendAndStay();
        // The kitchen had said so before, and the till did not hear it.
        const Draft said = isCounted ? kitchen::record(mutura, kitchen::PortionsCounted{QStringLiteral("Mutura"), 0})
                                     : kitchen::record(mutura, kitchen::EightySixed{QStringLiteral("Mutura"), {}, 0});
        Fact earlier;
        earlier.device = other;
        earlier.seq = 1;
        earlier.hlc = base::hlcAt(base::utcNow() - std::chrono::minutes(1));
        earlier.stream = said.stream;
        earlier.type = said.type;
        earlier.version = said.version;
        earlier.body = said.body;
        at->parts->live.tickets.apply(earlier);

        TAP("decisionInHand");
        QVERIFY2(
            screen->says(QStringLiteral("decision.0"), title), qPrintable(screen->text(QStringLiteral("decision.0"))));
        QVERIFY2(
            screen->says(QStringLiteral("decision.0"), act), qPrintable(screen->text(QStringLiteral("decision.0"))));
    }

    void aCardIsReadAndChosenByKeys()
    {
        QVERIFY(payHere());
        addThere();
        SHOWS("decisionsBanner");
        at->parts->decisions.keepInHand(id);
        TAP("decisionsBanner");
        SHOWS("decision.0/choice.0");
        for (int i = 0; i < 6 && !check().isOpen(); ++i) {
            screen->key(Qt::Key_Tab);
            QQuickItem *focused = screen->window->activeFocusItem();
            if (focused && focused->objectName() == QLatin1String("choice.0"))
                screen->key(Qt::Key_Space);
        }
        QTRY_VERIFY(check().isOpen());
    }

private:
    const orders::Check &check() const { return *at->parts->live.checks.find(id); }
    /// The cashier serves table 4 one dish of 350.00, is paid in cash and is back on the floor.
    bool payHere()
    {
        if (!screen->digits(cashierPin) || !screen->tap(QStringLiteral("table.4")))
            return false;
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        for (const char *name : {"tile.113", "send", "table.4"})
            if (!screen->tap(QLatin1String(name)))
                return false;
        id = at->parts->till.checkId();
        for (const char *name : {"pay", "cash.exact", "change.done"})
            if (!screen->tap(QLatin1String(name)))
                return false;
        return check().closed && screen->shows(QStringLiteral("table.5"));
    }
    void payThere()
    {
        at->hear(other,
            orders::record(id, orders::TenderTaken{newId(), orders::TenderKind::Cash, 350'00, 350'00, newId(), {}}));
        at->hear(
            other, orders::record(id, orders::Closed{at->parts->live.today().iso(), newId(), QStringLiteral("9"), 4}));
    }
    orders::LineAdded lineThere(std::int64_t minor)
    {
        orders::LineAdded line;
        line.line = newId();
        line.item = at->house.dish(QStringLiteral("mutura"));
        line.name = QStringLiteral("Mutura");
        line.kitchenName = line.name;
        line.station = at->house.id("station", QStringLiteral("grill"));
        line.priceMinor = minor;
        line.taxRate = RatePpm{160000};
        return line;
    }
    void addThere() { at->hear(other, orders::record(id, lineThere(120'00))); }
    orders::CheckOpened opening()
    {
        return {at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("9001"),
            at->house.table(QStringLiteral("5")), QStringLiteral("5"), 2, newId(), QStringLiteral("Faith")};
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id id;
};

QTEST_MAIN(PosDecisions)
#include "decisions_test.moc"
