// The cook's screen, pressed as cooks press it: by glove and by the bump bar's keys.
#include "kitchen/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

namespace {
const QString managerPin = QStringLiteral("480217"); // Amina
}

class KitchenPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        house.emplace(QStringList{managerPin});
        parts.emplace(house->terminal(QStringLiteral("kitchen")));
        startUp(parts->live);
        screen.emplace(parts->live, parts->properties(), QStringLiteral("Kitchen/KitchenMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        parts.reset();
        house.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void oneTapBumpsATicketAndUndoBringsItBack()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1/done");
        screen->taps = 0;

        TAP("ticket.1/done");
        QCOMPARE(screen->taps, 1);
        QVERIFY(parts->live.tickets.find(ticket)->bumped);
        HIDES("ticket.1");

        TAP("snackbarAction");
        SHOWS("ticket.1");
        QVERIFY(parts->live.tickets.find(ticket)->isOpen());
        QVERIFY(parts->live.tickets.find(ticket)->recalled);
    }

    void theScreenSaysThatATicketIsHere()
    {
        const Id ticket = comesIn(QStringLiteral("4"));

        QTRY_VERIFY(parts->live.tickets.find(ticket)->reached.hlc != 0);

        const Stamp &reached = parts->live.tickets.find(ticket)->reached;
        QCOMPARE(reached.device, parts->live.node.terminal().device);
        // It is not said again by every change.
        const auto said = reached.seq;
        comesIn(QStringLiteral("7"));
        QTRY_COMPARE(parts->live.tickets.open().back()->reached.seq, said + 1);
    }

    void aBumpedTicketIsRecalledFromTheList()
    {
        const Id first = comesIn(QStringLiteral("4"));
        const Id second = comesIn(QStringLiteral("7"));
        TAP("ticket.1/done");
        TAP("ticket.2/done");
        QVERIFY(!parts->live.tickets.find(second)->isOpen());

        TAP("recall");
        TAP("bumped.1"); // the newest stands first

        QTRY_VERIFY(parts->live.tickets.find(first)->isOpen());
        QVERIFY(!parts->live.tickets.find(second)->isOpen());
    }

    void theBumpBarBumpsByPlaceAndRecallsTheLast()
    {
        const Id first = comesIn(QStringLiteral("4"));
        const Id second = comesIn(QStringLiteral("7"));
        SHOWS("ticket.2");

        screen->key(Qt::Key_2);
        QTRY_VERIFY(!parts->live.tickets.find(second)->isOpen());
        QVERIFY(parts->live.tickets.find(first)->isOpen());

        screen->key(Qt::Key_R);
        QTRY_VERIFY(parts->live.tickets.find(second)->isOpen());
    }

    void aVoidIsSeenBeforeTheTicketIsDone()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1/done");
        const Id line = parts->live.tickets.find(ticket)->lines.front().line.line;
        others.tell(parts->live, kitchen::record(ticket, kitchen::LineCancelled{line, QStringLiteral("Changed mind")}));

        TAP("ticket.1/done");
        QVERIFY(parts->live.tickets.find(ticket)->isOpen());

        SHOWS("ticket.1/done");
        TAP("ticket.1/done");
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->isOpen());
    }

    void guestsWhoChangeTablesAreSeenBeforeTheTicketIsDone()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1/done");
        const kitchen::Ticket &now = *parts->live.tickets.find(ticket);
        const Id dish = now.lines.front().line.line;
        others.tell(parts->live,
            kitchen::record(ticket,
                kitchen::TicketMoved{{}, now.check, now.number, QStringLiteral("9"), {}, QStringLiteral("4"), {}}));
        QVERIFY(screen->says(QStringLiteral("ticket.1"), QStringLiteral("4 → 9")));
        TAP("ticket.1/done");
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->hasUnseenChange());
        QVERIFY(parts->live.tickets.find(ticket)->isOpen());
        QVERIFY(screen->says(QStringLiteral("ticket.1"), QStringLiteral("Table 9")));

        // One dish goes on to other guests; the ticket stays the one ticket.
        others.tell(parts->live,
            kitchen::record(ticket,
                kitchen::TicketMoved{{{dish, 1000, {}}}, newId(), QStringLiteral("1002"), QStringLiteral("7"), {},
                    QStringLiteral("9"), {}}));
        QVERIFY(screen->says(QStringLiteral("ticket.1/line0"), QStringLiteral("Goes to 7")));
        TAP("ticket.1/done");
        SHOWS("ticket.1/done");
        TAP("ticket.1/done");
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->isOpen());
    }

    void whatTheCheckHoldsStandsOnItsTicketUntilItIsFired()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1");
        HIDES("ticket.1/coming0");
        const Id check = parts->live.tickets.find(ticket)->check;
        orders::CheckOpened opened;
        opened.currency = QStringLiteral("KES");
        others.tell(parts->live, orders::record(check, opened));
        orders::LineAdded main;
        main.line = newId();
        main.course = house->id("course", QStringLiteral("mains"));
        main.station = house->id("station", QStringLiteral("grill"));
        main.quantity = Quantity{3000};
        orders::LineAdded elsewhere = main;
        elsewhere.line = newId();
        elsewhere.station = house->id("station", QStringLiteral("bar"));
        others.tell(parts->live, orders::record(check, main));
        others.tell(parts->live, orders::record(check, elsewhere));
        others.tell(parts->live, orders::record(check, orders::LinesHeld{{main.line, elsewhere.line}}));
        QVERIFY(screen->says(QStringLiteral("ticket.1/coming0"), QStringLiteral("Mains held: 6")));
        parts->screen.setStation(house->id("station", QStringLiteral("grill")).toString(QUuid::WithoutBraces));
        QVERIFY(screen->says(QStringLiteral("ticket.1/coming0"), QStringLiteral("Mains held: 3")));

        others.tell(parts->live, orders::record(check, orders::Sent{{main.line}}));
        HIDES("ticket.1/coming0");
    }

    void aDishIsSoldOutAndBackOn()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        TAP("soldOut");
        QVERIFY(screen->typeInto(QStringLiteral("soldOutSearch"), QStringLiteral("mutura")));
        TAP("dish.0");
        QTRY_VERIFY(parts->live.tickets.isSoldOut(mutura));

        TAP("backOn.0");
        QTRY_VERIFY(!parts->live.tickets.isSoldOut(mutura));
    }

    void aDishOrderedAfterItWasSoldOutIsTakenOffWithAManager()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        parts->screen.eightySix(mutura.toString(QUuid::WithoutBraces));
        QVERIFY(parts->live.tickets.isSoldOut(mutura));
        const Id ticket = comesIn(QStringLiteral("4"));
        const Id check = parts->live.tickets.find(ticket)->check;
        const Id line = parts->live.tickets.find(ticket)->lines[0].line.line;
        orders::CheckOpened opened;
        opened.currency = QStringLiteral("KES");
        opened.label = QStringLiteral("4");
        others.tell(parts->live, orders::record(check, opened));
        orders::LineAdded added;
        added.line = line;
        added.item = mutura;
        added.name = QStringLiteral("Mutura");
        others.tell(parts->live, orders::record(check, added));
        others.tell(parts->live, orders::record(check, orders::Sent{{line}}));

        TAP("decisionsBanner");
        QVERIFY(screen->says(QStringLiteral("decision.0"), QStringLiteral("Sold out")));
        TAP("decision.0/choice.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(parts->live.checks.find(check)->line(line)->state == orders::LineState::Voided);
        QVERIFY(parts->live.tickets.find(ticket)->line(line)->state == kitchen::CookState::Cancelled);

        // The second dish of the ticket can still be made.
        TAP("decision.0/choice.1");
        HIDES("decisionsBanner");
        QVERIFY(parts->live.tickets.questions().empty());
    }

private:
    Id comesIn(const QString &table)
    {
        const Id ticket = newId();
        kitchen::TicketSent sent;
        sent.check = newId();
        sent.number = QStringLiteral("1001/1");
        sent.label = table;
        sent.table = house->table(table);
        sent.station = house->id("station", QStringLiteral("grill"));
        sent.covers = 2;
        sent.serverName = QStringLiteral("Brian Otieno");
        kitchen::TicketLine line;
        line.line = newId();
        line.item = house->dish(QStringLiteral("mutura"));
        line.name = QStringLiteral("MUTURA");
        line.quantity = Quantity{1000};
        sent.lines = {line, line};
        sent.lines[1].line = newId();
        others.tell(parts->live, kitchen::record(ticket, sent));
        return ticket;
    }

    std::optional<Restaurant> house;
    std::optional<kitchen_app::Parts> parts;
    std::optional<Screen> screen;
    Others others;
};

QTEST_MAIN(KitchenPages)
#include "pages_test.moc"
