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

class KitchenPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        house.emplace(QStringList());
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
