// Guests, dishes and checks that go somewhere else, pressed as people press it: what is recorded, what the kitchen is
// told, and that it comes back with Undo.
#include "orders/decisions.h"
#include "support/at_the_till.h"
#include "support/given_checks.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        QVERIFY(at->signIn(waiterPin));
        SHOWS("table.4");
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void someOfALineIsVoidInThreeTapsAndAPin()
    {
        const Id beers = manyOf("table.5", 5);
        screen->taps = 0;
        TAP("line.0");
        TAP("line.void");
        TAP("void.minus");
        TAP("void.minus");
        TAP("void.minus");
        QVERIFY(screen->says(QStringLiteral("voidSheet"), QStringLiteral("Void 2")));
        TAP("void.reason.0");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(open(beers)->lines.size(), 2u);
        QCOMPARE(screen->taps, 6); // three, and one each for how many
        QCOMPARE(open(beers)->lines[0].quantity.milli, 3000);
        QCOMPARE(open(beers)->lines[1].state, orders::LineState::Voided);
        QCOMPARE(at->lastAct(), (QByteArrayList{"orders.line_part_voided", "kitchen.line_part_cancelled"}));
        const auto *ticket = at->parts->live.tickets.ofCheck(beers).front();
        QCOMPARE(ticket->lines.size(), 2u);
        QVERIFY(ticket->hasUnseenChange());
        // A station without a screen reads it on paper, the two alone.
        QTRY_VERIFY_WITH_TIMEOUT(onPaper().contains("VOID - do not cook"), 10'000);
    }

    void guestsChangeTableInThreeTapsAndComeBackWithUndo()
    {
        const Id check = order("table.4", {"tile.113"});
        screen->taps = 0;
        TAP("floor.move");
        TAP("table.4");
        TAP("table.9");
        QCOMPARE(screen->taps, 3);
        QCOMPARE(open(check)->label, QStringLiteral("9"));
        QCOMPARE(statusOf("4"), floor::TableStatus::Free);
        QCOMPARE(statusOf("9"), floor::TableStatus::InKitchen);
        QCOMPARE(at->lastAct(),
            (QByteArrayList{"orders.check_moved", "kitchen.ticket_moved", "floor.unseated", "floor.seated"}));
        QCOMPARE(at->parts->live.tickets.ofCheck(check).front()->movedFrom, QStringLiteral("4"));
        QTRY_VERIFY_WITH_TIMEOUT(onPaper().contains("MOVED - do not cook again"), 10'000);
        QVERIFY(onPaper().contains("From: 4"));

        TAP("snackbarAction");
        QTRY_COMPARE(open(check)->label, QStringLiteral("4"));
        QCOMPARE(statusOf("9"), floor::TableStatus::Free);
        QVERIFY(!at->parts->live.tickets.ofCheck(check).front()->hasUnseenChange());
    }

    void aTableIsDraggedOntoAnother()
    {
        const Id check = order("table.4", {"tile.113"});
        screen->taps = 0;
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        QCOMPARE(screen->taps, 1);
        QTRY_COMPARE(open(check)->label, QStringLiteral("9"));
        SHOWS("table.4"); // still on the floor

        // Too short to be lifted: it is no drag, and no tap either.
        QVERIFY(screen->drag(QStringLiteral("table.9"), QStringLiteral("table.4"), 50));
        QTest::qWait(50);
        QCOMPARE(open(check)->label, QStringLiteral("9"));
        // Esc while it hangs in the air.
        QVERIFY(screen->drag(
            QStringLiteral("table.9"), QStringLiteral("table.4"), 400, [&] { screen->key(Qt::Key_Escape); }));
        QTest::qWait(50);
        QCOMPARE(open(check)->label, QStringLiteral("9"));
        // Dropped where no table is.
        QVERIFY(screen->drag(QStringLiteral("table.9"), QStringLiteral("floor.move")));
        QTest::qWait(50);
        QCOMPARE(open(check)->label, QStringLiteral("9"));
        SHOWS("table.9");
        // A tap is still a tap.
        TAP("table.9");
        SHOWS("line.0");
    }

    void whereOthersSitItIsAskedHowTheyPay()
    {
        const Id four = order("table.4", {"tile.113"});
        const Id nine = order("table.9", {"tile.113"});
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        TAP("join.one");
        QTRY_VERIFY(open(four)->isMerged());
        QCOMPARE(open(nine)->lines.size(), 2u);
        QCOMPARE(orders::totals(*open(nine)).list, Money(700'00, base::kes));
        QVERIFY(!orders::totals(*open(nine)).service.isZero()); // eight at one table
        QCOMPARE(statusOf("4"), floor::TableStatus::Free);
        QCOMPARE(at->parts->live.tickets.ofCheck(nine).size(), 2u);

        TAP("snackbarAction");
        QTRY_VERIFY(open(four)->isOpen());
        QCOMPARE(orders::totals(*open(nine)).due, Money(350'00, base::kes));
        QCOMPARE(statusOf("4"), floor::TableStatus::InKitchen);
        QCOMPARE(at->parts->live.tables.state(at->house.table(QStringLiteral("4"))).occupancy, floor::Occupancy::Taken);

        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        TAP("join.two");
        QTRY_COMPARE(at->parts->live.checks.openAt(at->house.table(QStringLiteral("9"))).size(), 2u);
        QVERIFY(!at->parts->live.tables.state(at->house.table(QStringLiteral("9"))).isSeatedTwice());
        QVERIFY(open(four)->isOpen());

        // Who comes to a table with two bills is asked which; so are dishes.
        const Id seven = order("table.7", {"tile.113", "tile.113"});
        reopen("table.7");
        TAP("line.0");
        TAP("line.move");
        TAP("table.9");
        QVERIFY(screen->says(QStringLiteral("join.with.1"), open(nine)->number));
        QVERIFY(screen->hides(QStringLiteral("join.one")));
        QVERIFY(screen->hides(QStringLiteral("join.two")));
        TAP("join.with.1");
        QTRY_COMPARE(orders::totals(*open(nine)).list.minor(), 700'00);
        TAP("back");
        QVERIFY(screen->drag(QStringLiteral("table.7"), QStringLiteral("table.9")));
        SHOWS("join.two");
        TAP("join.with.1");
        QTRY_VERIFY(open(seven)->isMerged());
        QCOMPARE(orders::totals(*open(nine)).list.minor(), 1050'00);
        QCOMPARE(orders::totals(*open(four)).list.minor(), 350'00);

        // At a table with two bills it is asked which; and one more can be opened.
        TAP("table.9");
        TAP("bill.1");
        QCOMPARE(at->parts->till.checkId(), nine);
        TAP("back");
        TAP("table.9");
        TAP("bill.new");
        TAP("tile.113");
        QCOMPARE(at->parts->live.checks.openAt(open(nine)->table).size(), 3u);
    }

    void fromItsBillATableIsMovedInThreeTaps()
    {
        const Id check = order("table.4", {"tile.113"});
        screen->taps = 0;
        TAP("table.4");
        TAP("move");
        TAP("table.9");
        QCOMPARE(screen->taps, 3);
        QTRY_COMPARE(open(check)->label, QStringLiteral("9"));
        SHOWS("mine.0"); // the floor is back
    }

    void whatAPhoneIsAskedForStays()
    {
        const Id four = order("table.4", {"tile.113"});
        order("table.9", {"tile.113"});
        at->hear(9,
            payments::record(newId(),
                payments::PromptAsked{four, {}, 350'00, QStringLiteral("KES"), QStringLiteral("254712345678"),
                    payments::Provider::Mpesa, QStringLiteral("7")}));
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        TAP("join.one");
        QVERIFY2(at->words.startsWith(QStringLiteral("A guest's phone")), qUtf8Printable(at->words));
        QVERIFY(open(four)->isOpen());
        // To sit elsewhere changes nothing of what is owed.
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.8")));
        QTRY_COMPARE(open(four)->label, QStringLiteral("8"));
    }

    void whatACardIsChargedForStaysAndIsNotCut()
    {
        const Id four = order("table.4", {"tile.113", "tile.113"});
        order("table.9", {"tile.113"});
        payments::CardAsked asked;
        asked.check = four;
        asked.amountMinor = 700'00;
        asked.currency = QStringLiteral("KES");
        asked.terminal = newId();
        const Id payment = newId();
        at->hear(9, payments::record(payment, asked));
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        TAP("join.one");
        QVERIFY2(at->words.startsWith(QStringLiteral("A card is being charged")), qUtf8Printable(at->words));
        QVERIFY(open(four)->isOpen());
        at->words.clear();
        reopen("table.4");
        TAP("split");
        TAP("split.equal");
        TAP("split.ways.2");
        QVERIFY2(at->words.startsWith(QStringLiteral("A card is being charged")), qUtf8Printable(at->words));
        QVERIFY(open(four)->shares.empty());
        // Whoever gave it up has the bill in hand again.
        at->hear(9, payments::record(payment, payments::CardGivenUp{}));
        TAP("split.equal");
        TAP("split.ways.2");
        QCOMPARE(open(four)->shares.size(), 2u);
    }

    void aDishMovedTwiceByTwoApartIsDecidedByACard()
    {
        const Id four = order("table.4", {"tile.113", "tile.113"});
        const Id nine = order("table.9", {"tile.113"});
        const Id seven = order("table.7", {"tile.113"});
        const Id dish = open(four)->lines.front().id;
        const auto there = orders::decide(*open(four), *open(seven), orders::MoveLines{newId(), {{dish}}, {}, {}});
        reopen("table.4");
        TAP("line.0");
        TAP("line.move");
        TAP("table.9");
        QTRY_COMPARE(open(nine)->lines.size(), 2u);
        at->hear(9, orders::record(four, there->out));
        at->hear(9, orders::record(seven, there->in));

        TAP("back");
        TAP("decisionsBanner");
        QVERIFY(screen->says(QStringLiteral("decision.0"), QStringLiteral("Moved to two checks")));
        TAP("decision.0/choice.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(orders::decisionsOf(*open(four)).empty());
        QCOMPARE(open(seven)->line(dish)->state, orders::LineState::Voided);
        QCOMPARE(open(nine)->line(dish)->state, orders::LineState::Sent);
    }

    void aMergedBillIsTakenApartLater()
    {
        const Id four = order("table.4", {"tile.113"});
        const Id nine = order("table.9", {"tile.113"});
        at->parts->moveDesk.tableTo(pos::text(open(four)->table), pos::text(open(nine)->table));
        TAP("join.one");
        QTRY_VERIFY(open(four)->isMerged());
        TAP("table.9");
        TAP("move");
        QVERIFY(screen->says(QStringLiteral("move.back.0"), QStringLiteral("Table 4 by itself again")));
        TAP("move.back.0");
        QTRY_VERIFY(open(four)->isOpen());
        SHOWS("line.0");
        QCOMPARE(orders::totals(*open(nine)).due, Money(350'00, base::kes));
    }

    void dishesGoToAnotherTableWithTheirTicket()
    {
        const Id four = manyOf("table.4", 3);
        TAP("line.0");
        TAP("line.move");
        TAP("move.line.0.minus");
        TAP("table.9");
        const auto there = at->parts->live.checks.openAt(at->house.table(QStringLiteral("9")));
        QCOMPARE(there.size(), 1u);
        QCOMPARE(there.front()->lines.front().quantity.milli, 2000);
        QCOMPARE(there.front()->lines.front().state, orders::LineState::Sent);
        QCOMPARE(open(four)->lines.front().quantity.milli, 1000);
        QCOMPARE(at->parts->live.tickets.open().size(), 1u); // nothing is cooked twice
        QCOMPARE(at->parts->live.tickets.open().front()->lines.size(), 2u);
        SHOWS("line.0");

        TAP("snackbarAction");
        QTRY_COMPARE(open(four)->lines.front().quantity.milli, 3000);
        QVERIFY(at->parts->live.checks.openAt(at->house.table(QStringLiteral("9"))).empty());
        QCOMPARE(at->parts->live.tickets.open().front()->lines.size(), 1u);
    }

    void aBillOfItsOwnAtTheSameTable()
    {
        const Id four = order("table.4", {"tile.113", "tile.113"});
        reopen("table.4");
        TAP("move");
        TAP("move.line.0");
        TAP("move.new");
        QTRY_COMPARE(at->parts->live.checks.openAt(open(four)->table).size(), 2u);
        SHOWS("line.0");
        TAP("move");
        TAP("move.check.0"); // and back, all of it
        SHOWS("table.4");
        QVERIFY(open(four)->isMerged());
        QCOMPARE(at->parts->live.checks.openAt(open(four)->table).size(), 1u);
    }

    void aSentDishGoesToAnotherSeat()
    {
        const Id four = manyOf("table.4", 2);
        TAP("line.0");
        TAP("line.move");
        TAP("move.line.0.minus");
        TAP("seat.2");
        QTRY_COMPARE(open(four)->lines.size(), 2u);
        QCOMPARE(open(four)->lines[1].seat, 2);
        QCOMPARE(at->lastAct(), (QByteArrayList{"orders.lines_reseated", "kitchen.ticket_moved"}));
        TAP("snackbarAction");
        QTRY_COMPARE(open(four)->lines[1].seat, 0);
    }

    void aBarTabComesToATableAndGoesBack()
    {
        at->parts->till.openTab(QStringLiteral("Joe"));
        TAP("tile.113");
        TAP("send");
        TAP("mine.0");
        const Id tab = at->check()->id;
        TAP("move");
        TAP("table.9");
        SHOWS("table.9");
        QCOMPARE(open(tab)->label, QStringLiteral("9"));
        QCOMPARE(open(tab)->terms.orderType, QStringLiteral("dine_in"));
        QCOMPARE(orders::totals(*open(tab)).list, Money(350'00, base::kes)); // its dishes keep their price
        QCOMPARE(statusOf("9"), floor::TableStatus::InKitchen);

        TAP("table.9");
        TAP("move");
        TAP("move.tab");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("Joe")));
        TAP("words.save");
        QTRY_VERIFY(open(tab)->table.isNull());
        QCOMPARE(open(tab)->terms.orderType, QStringLiteral("bar_tab"));
        QCOMPARE(statusOf("9"), floor::TableStatus::Free);
        SHOWS("mine.0");
    }

    void whoGoesHomeHandsTheirChecksOver()
    {
        const Id four = order("table.4", {"tile.113"});
        const Id nine = order("table.9", {"tile.113"});
        TAP("handOver");
        TAP("server.0");
        QTRY_VERIFY(open(four)->server != at->parts->signIn.person());
        QCOMPARE(open(nine)->server, open(four)->server);
        QVERIFY(screen->hides(QStringLiteral("mine.0")));
        TAP("snackbarAction");
        QTRY_COMPARE(open(nine)->server, at->parts->signIn.person());
        SHOWS("mine.1");
    }

    void somebodyElsesCheckIsGivenAwayByAManager()
    {
        const Id four = order("table.4", {"tile.113"});
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(otherWaiterPin));
        TAP("table.4");
        TAP("move");
        TAP("move.server");
        TAP("server.0");
        SHOWS("permission/key1");
        const Id before = open(four)->server;
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(open(four)->server != before);
    }

    void whatIsPaidInPartDoesNotGoIntoAnother()
    {
        const Id four = order("table.4", {"tile.113"});
        order("table.9", {"tile.113"});
        at->hear(9, orders::record(four, given::cash(100'00)));
        QVERIFY(screen->drag(QStringLiteral("table.4"), QStringLiteral("table.9")));
        TAP("join.one");
        QVERIFY(at->words.startsWith(QStringLiteral("Something is paid")));
        QVERIFY(open(four)->isOpen());
    }

    void guestsAreMovedByKeysAlone()
    {
        const Id check = order("table.4", {"tile.113"});
        auto *move = screen->window->findChild<QQuickItem *>(QStringLiteral("floor.move"));
        QVERIFY(move);
        move->forceActiveFocus(Qt::TabFocusReason);
        screen->key(Qt::Key_Return);
        screen->type(QStringLiteral("4"));
        screen->key(Qt::Key_Return);
        screen->type(QStringLiteral("9"));
        screen->key(Qt::Key_Return);
        QTRY_COMPARE(open(check)->label, QStringLiteral("9"));
    }

private:
    QByteArray onPaper() { return at->house.printedOn(QStringLiteral("kitchen_grill")); }
    const orders::Check *open(const Id &check) const { return at->parts->live.checks.find(check); }
    floor::TableStatus statusOf(const char *label) const
    {
        return at->parts->live.statusOf(at->house.table(QLatin1String(label)));
    }
    /// Ordered and sent; the floor is back.
    Id order(const char *table, const std::vector<const char *> &tiles)
    {
        if (!screen->tap(QLatin1String(table)))
            return {};
        for (const char *tile : tiles)
            if (!screen->tap(QLatin1String(tile)))
                return {};
        const Id check = at->parts->till.checkId();
        return screen->tap(QStringLiteral("send")) && screen->shows(QLatin1String(table)) ? check : Id();
    }
    void reopen(const char *table)
    {
        QVERIFY(screen->tap(QLatin1String(table)));
        QVERIFY(screen->shows(QStringLiteral("line.0")));
    }
    /// So many of one dish, sent, and the check in hand.
    Id manyOf(const char *table, int count)
    {
        screen->tap(QLatin1String(table));
        screen->shows(QStringLiteral("tile.113"));
        at->parts->till.typeCount(count);
        screen->tap(QStringLiteral("tile.113"));
        const Id check = at->parts->till.checkId();
        screen->tap(QStringLiteral("send"));
        screen->shows(QLatin1String(table));
        reopen(table);
        return check;
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(PosMove)
#include "move_test.moc"
