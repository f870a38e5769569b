// The cook's screen, pressed as cooks press it: by glove and by the bump bar's keys.
#include "at_the_rail.h"

#include <QSignalSpy>

using namespace jiko;
using namespace jiko::test;

class KitchenPages : public AtTheRail {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
        const Id line = sells(ticket);

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

    void whatGoesIntoTheDishesIsCountedInTheirUnits()
    {
        TAP("allDay");
        TAP("allDayPart.1");
        QVERIFY(screen->says(QStringLiteral("allDayNoIngredients"), QStringLiteral("No dish that is to be cooked")));
        const auto id = [&](const char *code) { return house->id("ingredient", QLatin1String(code)); };
        takes = {{id("beef"), 700'000}, {id("chicken"), 1500}, {id("rice"), 2500}, {id("coconut_milk"), 120'000}};
        const Id ticket = comesIn(QStringLiteral("4")); // two of them
        const auto row = [](int at) { return QStringLiteral("allDayIngredient.%1").arg(at); };
        const auto says = [&](int at, const char *words) {
            const QString spaced = QString::fromUtf8(words).replace(QLatin1Char('_'), QChar::Nbsp);
            return screen->says(row(at), spaced);
        };
        QVERIFY(says(0, "Chicken quarter: 3_pcs to cook"));
        QVERIFY(says(1, "Beef: 1.4_kg to cook"));
        QVERIFY(says(2, "Rice, dry: 5_g to cook"));
        QVERIFY(says(3, "Coconut milk: 240_ml to cook"));
        TAP("ticket.1/line0");
        QVERIFY(says(0, "3_pcs to cook, 1.5_pcs started"));
        QVERIFY(says(1, "1.4_kg to cook, 700_g started"));

        // What a table's next course will take is coming.
        const Id check = parts->live.tickets.find(ticket)->check;
        orders::CheckOpened opened;
        opened.currency = QStringLiteral("KES");
        opened.label = QStringLiteral("4");
        others.tell(parts->live, orders::record(check, opened));
        orders::LineAdded held;
        held.line = newId();
        held.item = house->dish(QStringLiteral("kuku_choma_half"));
        held.station = house->id("station", QStringLiteral("grill"));
        others.tell(parts->live, orders::record(check, held));
        others.tell(parts->live, orders::record(check, orders::LinesHeld{{held.line}}));
        QVERIFY(says(0, "1.5_pcs started · 2_pcs coming"));
        TAP("allDayPart.0");
        SHOWS("allDay.0");
        HIDES("allDayIngredient.0");
    }

    void aTableThatHasPaidLeavesThePass()
    {
        const Id check = opens(comesIn(QStringLiteral("4")));
        const Id cooking = comesIn(QStringLiteral("7"));
        const orders::Closed paid{parts->live.today().iso(), newId(), QStringLiteral("9"), 1};
        TAP("expoButton");
        SHOWS("order.2/runHeld");
        // Who pays first still waits for the dish.
        others.tell(parts->live, orders::record(opens(cooking), paid));
        QVERIFY(screen->says(QStringLiteral("order.2"), QStringLiteral("Table 7")));
        others.tell(parts->live,
            kitchen::record(parts->live.tickets.ofCheck(check).front()->id, kitchen::TicketFact(kitchen::Bumped{})));
        SHOWS("order.1/run");
        others.tell(parts->live, orders::record(check, paid));
        HIDES("order.2");
        QVERIFY(screen->says(QStringLiteral("order.1"), QStringLiteral("Table 7")));
        others.tell(parts->live, kitchen::record(cooking, kitchen::TicketFact(kitchen::Bumped{})));
        HIDES("order.1");
        // Taken back, the bill is open again, and they wait as before.
        others.tell(parts->live, orders::record(check, orders::Reopened{QStringLiteral("Wrong card"), {}}));
        QVERIFY(screen->says(QStringLiteral("order.1"), QStringLiteral("Table 4")));
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

    void aTicketLongerThanAColumnGoesOnInTheNext()
    {
        const Id ticket = comesIn(QStringLiteral("4"), newId(), {}, 24);
        SHOWS("ticket.1/done");
        SHOWS("ticket.1/onward");
        QVERIFY(screen->says(QStringLiteral("ticket.1/onward"), QStringLiteral("1/")));
        QVERIFY(screen->says(QStringLiteral("ticket.1/column2"), QStringLiteral("2/")));
        const auto at = [](const char *name) { return shell::look({QLatin1String(name), {}, {}, {}}).centre; };
        // Every line is in sight: beside the first, and not below the bar.
        QVERIFY(at("ticket.1/line23").x() > at("ticket.1/line0").x() + 100);
        QVERIFY(at("ticket.1/line23").y() < at("ticket.1/done").y());
        TAP("ticket.1/line23");
        QTRY_VERIFY(parts->live.tickets.find(ticket)->lines[23].state == kitchen::CookState::Started);

        // What is done leaves a gap of one column.
        comesIn(QStringLiteral("7"));
        SHOWS("ticket.2");
        const double before = at("ticket.2").x();
        TAP("ticket.1/done");
        QTRY_VERIFY(at("ticket.2").x() < before);
        SHOWS("ticket.2");
    }

    void guestsReadWhoseIsBeingMadeAndWhoseIsReady()
    {
        const kitchen_app::PickupBoard &board = parts->pickup;
        const auto opens = [this](const QString &number, const Id &table) {
            orders::CheckOpened opened;
            opened.currency = QStringLiteral("KES");
            opened.number = number;
            opened.table = table;
            const Id check = newId();
            others.tell(parts->live, orders::record(check, opened));
            return check;
        };
        const Id first = comesIn(QStringLiteral("Joan"), opens(QStringLiteral("41"), Id()));
        const Id second = comesIn(QStringLiteral("Ali"), opens(QStringLiteral("42"), Id()));
        comesIn(QStringLiteral("4"), opens(QStringLiteral("43"), house->table(QStringLiteral("4"))));
        QCOMPARE(board.preparing(), (QStringList{QStringLiteral("41"), QStringLiteral("42")}));
        QVERIFY(board.ready().isEmpty());

        QSignalSpy changed(&parts->pickup, &kitchen_app::PickupBoard::changed);
        const auto tell = [this](const Id &ticket, const kitchen::TicketFact &fact) {
            others.tell(parts->live, kitchen::record(ticket, fact));
        };
        tell(second, kitchen::LineStarted{parts->live.tickets.find(second)->lines[0].line.line});
        QCOMPARE(changed.count(), 0); // guests read the same
        tell(second, kitchen::Bumped{});
        QCOMPARE(board.preparing(), QStringList{QStringLiteral("41")});
        QCOMPARE(board.ready(), QStringList{QStringLiteral("42")});
        QCOMPARE(changed.count(), 1);
        kitchen::LinesCarried carried;
        for (const kitchen::CookLine &line : parts->live.tickets.find(second)->lines)
            carried.lines.push_back(line.line.line);
        tell(second, carried);
        QVERIFY(board.ready().isEmpty());
        tell(first, kitchen::Bumped{});
        tell(first, kitchen::Recalled{});
        QCOMPARE(board.preparing(), QStringList{QStringLiteral("41")});
    }

    // Two hours of a busy service in a few seconds; twelve are played by bench_rail.
    void serviceLeavesNothingBehind()
    {
        const auto serve = [this](int tickets) {
            for (int i = 0; i < tickets; ++i) {
                const Id id = comesIn(QString::number(i % 40 + 1));
                QTest::qWait(1);
                for (const kitchen::CookLine &line : parts->live.tickets.find(id)->lines)
                    others.tell(
                        parts->live, kitchen::record(id, kitchen::TicketFact(kitchen::LineStarted{line.line.line})));
                others.tell(parts->live, kitchen::record(id, kitchen::TicketFact(kitchen::Bumped{})));
                QTest::qWait(5);
            }
            QVERIFY(screen->shows(QStringLiteral("rail.empty"))); // the gaps have closed
            QVERIFY(screen->rests());
        };
        serve(150);
        const double before = residentMb();
        serve(600);
        const double grown = residentMb() - before;
        qInfo("600 tickets left %.1f MB behind", grown);
        // What was cooked is kept until the day is over; screens that nobody sees are not.
        QVERIFY2(grown < 20, qPrintable(QString::number(grown)));
    }

private:
    static double residentMb()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
    }
};

QTEST_MAIN(KitchenPages)
#include "pages_test.moc"
