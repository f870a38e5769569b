// The cook's screen, pressed as cooks press it: by glove and by the bump bar's keys.
#include "kitchen/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

#include <QSignalSpy>

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

    void aLineIsStartedThenReadyThenNotAfterAll()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        const auto line = [&] { return parts->live.tickets.find(ticket)->lines[0]; };
        TAP("ticket.1/line0");
        QTRY_VERIFY(line().state == kitchen::CookState::Started);
        TAP("ticket.1/line0");
        QTRY_VERIFY(line().state == kitchen::CookState::Ready);
        QVERIFY(screen->says(QStringLiteral("ticket.1/line0"), QStringLiteral("ready")));
        TAP("ticket.1/line0");
        QTRY_VERIFY(line().state == kitchen::CookState::Started);
    }

    void wasteIsTwoTapsAndCookedAgain()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        TAP("ticket.1/line0");
        TAP("ticket.1/line0");
        screen->taps = 0;
        QVERIFY(screen->hold(QStringLiteral("ticket.1/line0"), 900));
        TAP("waste.0");
        QCOMPARE(screen->taps, 2);
        QTRY_COMPARE(parts->live.tickets.find(ticket)->wastes.size(), std::size_t(1));
        QVERIFY(parts->live.tickets.find(ticket)->lines[0].state == kitchen::CookState::Queued);
        QCOMPARE(parts->live.tickets.find(ticket)->wastes[0].reason, QStringLiteral("Fell"));
    }

    void aTicketIsPutAsideAndGoesFirstWithAReason()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        comesIn(QStringLiteral("7"));
        SHOWS("ticket.2");
        parts->screen.prioritise(ticket.toString(), QStringLiteral("Waited long"));
        QVERIFY(screen->says(QStringLiteral("ticket.1/first"), QStringLiteral("Waited long")));
        parts->screen.park(ticket.toString());
        HIDES("ticket.1");
        TAP("parked");
        TAP("parked.0");
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->parked);
    }

    void allergiesAreAcknowledgedBeforeTheTicketIsDone()
    {
        const Id ticket = comesIn(QStringLiteral("4"), newId(), {QStringLiteral("nuts")});
        SHOWS("ticket.1/done");
        QVERIFY(screen->says(QStringLiteral("ticket.1/done"), QStringLiteral("SEEN")));
        TAP("ticket.1/done");
        QVERIFY(parts->live.tickets.find(ticket)->isOpen());
        QVERIFY(!parts->live.tickets.find(ticket)->hasUnreadAllergy());
        QVERIFY(screen->says(QStringLiteral("ticket.1/done"), QStringLiteral("DONE")));
        TAP("ticket.1/done");
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->isOpen());
    }

    void whatATableOrdersMoreGoesOnItsTicketMarkedAsAdded()
    {
        const Id check = newId();
        const Id first = comesIn(QStringLiteral("4"), check);
        const Id more = comesIn(QStringLiteral("4"), check);
        QVERIFY(screen->says(QStringLiteral("ticket.1/line2"), QStringLiteral("ADDED")));
        HIDES("ticket.2");
        TAP("ticket.1/done"); // seen
        QTRY_VERIFY(parts->live.tickets.find(more)->seen.hlc != 0);
        TAP("ticket.1/done");
        QTRY_VERIFY(!parts->live.tickets.find(more)->isOpen());
        QVERIFY(!parts->live.tickets.find(first)->isOpen());
        TAP("snackbarAction");
        QTRY_VERIFY(parts->live.tickets.find(more)->isOpen());
        QVERIFY(parts->live.tickets.find(first)->isOpen());
    }

    void thePassSeesWhatIsReadyAndSendsItOut()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        const Id check = parts->live.tickets.find(ticket)->check;
        TAP("expoButton");
        SHOWS("order.1/runHeld");
        TAP("order.1/runHeld"); // a tap does nothing
        QVERIFY(parts->live.tickets.find(ticket)->lines[0].carried.hlc == 0);
        TAP("order.1/runner");
        QTRY_COMPARE(parts->live.tickets.openMessages().size(), std::size_t(1));
        QVERIFY(parts->live.tickets.openMessages()[0]->what.saying == kitchen::Saying::Runner);
        others.tell(parts->live, kitchen::record(ticket, kitchen::TicketFact(kitchen::Bumped{})));
        SHOWS("order.1/run");
        TAP("order.1/run");
        QTRY_VERIFY(parts->live.tickets.find(ticket)->lines[0].carried.hlc != 0);
        HIDES("order.1");

        const Id next = comesIn(QStringLiteral("7"), check);
        SHOWS("order.1/runHeld");
        QVERIFY(screen->hold(QStringLiteral("order.1/runHeld"), 900));
        QTRY_VERIFY(parts->live.tickets.find(next)->lines[1].carried.hlc != 0);
    }

    void portionsAreCountedAndCountDown()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        TAP("soldOut");
        TAP("left.2");
        TAP("soldOutSearch");
        QVERIFY(screen->typeInto(QStringLiteral("soldOutSearch"), QStringLiteral("mutura")));
        TAP("dish.0");
        QTRY_COMPARE(parts->live.tickets.portionsLeft(mutura), std::optional<int>(3));
        screen->key(Qt::Key_Escape);
        comesIn(QStringLiteral("4")); // two of them
        QTRY_COMPARE(parts->live.tickets.portionsLeft(mutura), std::optional<int>(1));
        comesIn(QStringLiteral("7"));
        QTRY_VERIFY(parts->live.tickets.isSoldOut(mutura));
        SHOWS("decisionsBanner"); // one more was sold than there was
    }

    void whatTheFloorSaysIsReadAndAnswered()
    {
        kitchen::MessageSaid words;
        words.toKitchen = true;
        words.saying = kitchen::Saying::HowLong;
        words.label = QStringLiteral("4");
        others.tell(parts->live, kitchen::record(newId(), kitchen::MessageFact(words)));
        QVERIFY(screen->says(QStringLiteral("talkBanner"), QStringLiteral("4: how long?")));
        TAP("talkBanner");
        HIDES("talkBanner");
        QVERIFY(parts->live.tickets.openMessages().empty());
    }

    void newTicketsAreHeardOnceAndAMutedScreenSaysSo()
    {
        QSignalSpy heard(&parts->speaker, &outlet::Speaker::played);
        comesIn(QStringLiteral("4"));
        comesIn(QStringLiteral("7"));
        SHOWS("ticket.2");
        QCOMPARE(heard.count(), 1);
        QCOMPARE(heard[0][0].toInt(), static_cast<int>(outlet::Cue::NewTicket));
        TAP("screenButton");
        TAP("quiet");
        screen->key(Qt::Key_Escape);
        SHOWS("quietBanner");
        parts->speaker.play(outlet::Cue::Late);
        QCOMPARE(heard.count(), 1);
        TAP("quietBanner");
        HIDES("quietBanner");
    }

    void everythingIsDoneByTheBumpBarAlone()
    {
        const Id check = newId();
        const Id first = comesIn(QStringLiteral("4"), check, {QStringLiteral("nuts")});
        const Id second = comesIn(QStringLiteral("7"));
        SHOWS("ticket.2");
        const auto ticket = [&](const Id &id) { return *parts->live.tickets.find(id); };
        const auto press = [&](std::initializer_list<Qt::Key> keys) {
            for (const Qt::Key key : keys) {
                screen->key(key);
                QTest::qWait(30);
            }
        };

        press({Qt::Key_1}); // the allergy is acknowledged
        QTRY_VERIFY(!ticket(first).hasUnreadAllergy());
        // A line: started, ready, the seat, not ready.
        press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});
        QTRY_VERIFY(ticket(first).lines[0].state == kitchen::CookState::Started);
        press({Qt::Key_Return});
        QTRY_VERIFY(ticket(first).lines[0].state == kitchen::CookState::Ready);
        press({Qt::Key_T});
        QTRY_VERIFY(ticket(first).isAllReady());
        press({Qt::Key_Return});
        QTRY_VERIFY(!ticket(first).isAllReady());
        // More about the line: waste.
        press({Qt::Key_Space});
        SHOWS("waste.0");
        QTest::qWait(300); // it has come to rest
        press({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        QTRY_COMPARE(ticket(first).wastes.size(), std::size_t(1));
        HIDES("waste.0");
        // The ticket: put aside, and back.
        press({Qt::Key_Up, Qt::Key_P});
        QTRY_VERIFY(ticket(first).parked);
        press({Qt::Key_O});
        SHOWS("parked.0");
        QTest::qWait(300);
        press({Qt::Key_Return});
        QTRY_VERIFY(!ticket(first).parked);
        HIDES("parked.0");
        // All day, bump by number, recall the last, the list.
        QTest::qWait(400); // the sheet gives the keys back
        press({Qt::Key_A});
        SHOWS("allDay.0");
        QTRY_COMPARE(parts->screen.rail()->rowCount(), 2); // the gap of what was put aside has closed
        press({Qt::Key_A, parts->screen.rail()->ticketAt(1) == second ? Qt::Key_1 : Qt::Key_2});
        QTRY_VERIFY(!ticket(second).isOpen());
        press({Qt::Key_R});
        QTRY_VERIFY(ticket(second).isOpen());
        // Quiet, and loud again.
        press({Qt::Key_M});
        QVERIFY(parts->speaker.isMuted());
        press({Qt::Key_M});
        QVERIFY(!parts->speaker.isMuted());
        // Sold out from a line, and a message seen.
        const Id mutura = house->dish(QStringLiteral("mutura"));
        press({Qt::Key_Left, Qt::Key_Down, Qt::Key_S});
        QTRY_VERIFY(parts->live.tickets.isSoldOut(mutura));
        kitchen::MessageSaid words;
        words.toKitchen = true;
        words.saying = kitchen::Saying::Hurry;
        others.tell(parts->live, kitchen::record(newId(), kitchen::MessageFact(words)));
        SHOWS("talkBanner");
        press({Qt::Key_N});
        HIDES("talkBanner");
        // The pass: held until it goes, and back.
        press({Qt::Key_E});
        SHOWS("order.1");
        press({Qt::Key_Right});
        QTest::keyPress(screen->window, Qt::Key_Return);
        QTest::qWait(900);
        QTest::keyRelease(screen->window, Qt::Key_Return);
        QTRY_VERIFY(std::any_of(ticket(first).lines.begin(), ticket(first).lines.end(),
                        [](const kitchen::CookLine &line) { return line.carried.hlc != 0; })
            || std::any_of(ticket(second).lines.begin(), ticket(second).lines.end(),
                [](const kitchen::CookLine &line) { return line.carried.hlc != 0; }));
        press({Qt::Key_E});
        SHOWS("allDay");
        // Which stations, and out again.
        press({Qt::Key_F});
        SHOWS("station.1");
        press({Qt::Key_Escape});
        HIDES("station.1");
    }

    void aKeyIsLearnedByPressingIt()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1/done");
        TAP("screenButton");
        TAP("keys");
        TAP("key.bump.1");
        screen->key(Qt::Key_Q);
        QTRY_COMPARE(parts->prefs.actOf(Qt::Key_Q), QStringLiteral("bump.1"));
        QCOMPARE(parts->prefs.actOf(Qt::Key_1), QString());
        screen->key(Qt::Key_Escape);
        HIDES("key.bump.1");
        screen->key(Qt::Key_1);
        QVERIFY(parts->live.tickets.find(ticket)->isOpen());
        screen->key(Qt::Key_Q);
        QTRY_VERIFY(!parts->live.tickets.find(ticket)->isOpen());

        // The next start knows it.
        QTRY_VERIFY(QFile::exists(QDir(parts->live.node.terminal().home).filePath(QStringLiteral("kitchen.json"))));
        QTRY_COMPARE(kitchen_app::StationPrefs(QDir(parts->live.node.terminal().home)).actOf(Qt::Key_Q),
            QStringLiteral("bump.1"));
    }

private:
    Id comesIn(const QString &table, const Id &check = newId(), const std::vector<QString> &allergies = {})
    {
        const Id ticket = newId();
        kitchen::TicketSent sent;
        sent.check = check;
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
        sent.lines[1].allergies = allergies;
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
