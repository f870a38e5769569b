// Everything in the kitchen, by the bump bar alone: no finger touches the glass here.
#include "at_the_rail.h"

using namespace jiko;
using namespace jiko::test;

#define REACH(name) QVERIFY2(reach(QStringLiteral(name)), name)

class KitchenKeys : public AtTheRail {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        QCOMPARE(screen->taps, 0);
        end();
    }

    void aTicketIsWorkedLineByLineAndSeatBySeat()
    {
        const Id id = comesIn(QStringLiteral("4"), newId(), {QStringLiteral("nuts")});
        SHOWS("ticket.1");
        const auto ticket = [&] { return *parts->live.tickets.find(id); };
        press({Qt::Key_1}); // who may not eat what is acknowledged
        QTRY_VERIFY(!ticket().hasUnreadAllergy());
        press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});
        QTRY_VERIFY(ticket().lines[0].state == kitchen::CookState::Started);
        QVERIFY(ticket().lines[1].state == kitchen::CookState::Queued);
        press({Qt::Key_Return});
        QTRY_VERIFY(ticket().lines[0].state == kitchen::CookState::Ready);
        press({Qt::Key_T});
        QTRY_VERIFY(ticket().isAllReady());
        press({Qt::Key_Return});
        QTRY_VERIFY(!ticket().isAllReady());
        press({Qt::Key_Space});
        SHOWS("waste.0");
        REACH("waste.3");
        press({Qt::Key_Return});
        QTRY_COMPARE(ticket().wastes.size(), std::size_t(1));
        QCOMPARE(ticket().wastes[0].reason, QStringLiteral("Sent back"));
        HIDES("waste.0");
    }

    void aTicketIsPutAsideAndComesBack()
    {
        const Id id = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1");
        press({Qt::Key_Right, Qt::Key_P});
        QTRY_VERIFY(parts->live.tickets.find(id)->parked);
        press({Qt::Key_O});
        SHOWS("parked.0");
        REACH("parked.0");
        press({Qt::Key_Return});
        QTRY_VERIFY(!parts->live.tickets.find(id)->parked);
    }

    void theLastTwentyAreBroughtBackFromTheirList()
    {
        std::vector<Id> tickets;
        for (int i = 0; i < 24; ++i) {
            tickets.push_back(comesIn(QString::number(i + 1)));
            others.tell(parts->live, kitchen::record(tickets.back(), kitchen::TicketFact(kitchen::Bumped{})));
            QTest::qWait(2);
        }
        press({Qt::Key_R}); // the last at once
        QTRY_VERIFY(parts->live.tickets.find(tickets[23])->isOpen());
        press({Qt::Key_L});
        SHOWS("bumped.0");
        REACH("bumped.19"); // and the sheet has come along
        QCOMPARE(hindranceOf("bumped.19"), shell::Hindrance::None);
        press({Qt::Key_Return});
        QTRY_VERIFY(parts->live.tickets.find(tickets[3])->isOpen());
        HIDES("bumped.0");
    }

    void aTicketGoesFirstAndToAnotherStation()
    {
        const Id id = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1");
        press({Qt::Key_Right, Qt::Key_Space});
        SHOWS("first.2");
        REACH("first.2");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.find(id)->priority, QStringLiteral("Our mistake"));
        HIDES("first.2");
        QVERIFY(screen->rests());
        press({Qt::Key_Space});
        SHOWS("more.calm");
        REACH("more.calm");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.find(id)->priority, QString());
        HIDES("more.calm");
        QVERIFY(screen->rests());
        press({Qt::Key_Space});
        SHOWS("to.1");
        const Id before = parts->live.tickets.find(id)->station;
        const int other = parts->live.brigade().stations()[0].id == before ? 1 : 0;
        QVERIFY(reach(QStringLiteral("to.%1").arg(other)));
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.find(id)->station,
            parts->live.brigade().stations()[static_cast<std::size_t>(other)].id);
    }

    void kitchenAndFloorTalk()
    {
        const Id id = comesIn(QStringLiteral("4"));
        const Id check = opens(id);
        SHOWS("ticket.1");
        press({Qt::Key_Right, Qt::Key_W});
        SHOWS("say.2");
        REACH("say.2");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.openMessages().size(), std::size_t(1));
        const kitchen::Message &said = *parts->live.tickets.openMessages()[0];
        QVERIFY(said.what.saying == kitchen::Saying::AskDoneness);
        QCOMPARE(said.what.check, check);

        kitchen::MessageSaid words;
        words.toKitchen = true;
        words.saying = kitchen::Saying::Hurry;
        others.tell(parts->live, kitchen::record(newId(), kitchen::MessageFact(words)));
        SHOWS("talkBanner");
        QVERIFY(screen->rests());
        press({Qt::Key_N});
        HIDES("talkBanner");
        QCOMPARE(parts->live.tickets.openMessages().size(), std::size_t(1)); // the floor has not seen ours
    }

    void whatMustBeDecidedIsDecidedWithAManagersPin()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        parts->screen.eightySix(mutura.toString(QUuid::WithoutBraces));
        const Id ticket = comesIn(QStringLiteral("4"));
        const Id check = parts->live.tickets.find(ticket)->check;
        const Id line = sells(ticket);
        SHOWS("decisionsBanner");

        press({Qt::Key_D});
        SHOWS("decision.0/choice.0");
        REACH("choice.0");
        press({Qt::Key_Return});
        SHOWS("permission/key1");
        QVERIFY(screen->rests());
        screen->type(managerPin);
        QTRY_VERIFY(parts->live.checks.find(check)->line(line)->state == orders::LineState::Voided);
        QVERIFY(parts->live.tickets.find(ticket)->line(line)->state == kitchen::CookState::Cancelled);
        HIDES("permission/key1");
        QVERIFY(screen->rests());
        REACH("choice.1"); // the second dish can still be made
        press({Qt::Key_Return});
        QTRY_VERIFY(parts->live.tickets.questions().empty());
    }

    void aDishIsSoldOutBySearchByListAndFromItsLine()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        const auto isOut = [&] { return parts->live.tickets.isSoldOut(mutura); };
        press({Qt::Key_S});
        SHOWS("soldOutSearch");
        QVERIFY(screen->rests());
        screen->type(QStringLiteral("mutura"));
        REACH("why.1");
        press({Qt::Key_Return});
        REACH("dish.0");
        press({Qt::Key_Return});
        QTRY_VERIFY(isOut());
        QCOMPARE(parts->live.tickets.availability(mutura)->reason, QStringLiteral("Not delivered"));
        REACH("backOn.0");
        press({Qt::Key_Return});
        QTRY_VERIFY(!isOut());
        press({Qt::Key_Escape});
        HIDES("soldOutSearch");

        // A bar has no letters: what is cooked here stands there without a word, what is on the rail first.
        comesIn(QStringLiteral("4"));
        QVERIFY(screen->rests());
        press({Qt::Key_S});
        SHOWS("dish.0");
        REACH("left.3");
        press({Qt::Key_Return});
        REACH("dish.0");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.portionsLeft(mutura), std::optional<int>(5));
        press({Qt::Key_Escape});
        HIDES("soldOutSearch");
        QVERIFY(screen->rests());
        press({Qt::Key_Right, Qt::Key_Down, Qt::Key_S});
        QTRY_VERIFY(isOut());
    }

    void theAllDayCountsAreWalked()
    {
        const Id mutura = house->dish(QStringLiteral("mutura"));
        comesIn(QStringLiteral("4"));
        press({Qt::Key_A});
        SHOWS("allDay.0");
        press({Qt::Key_S});
        QTRY_VERIFY(parts->live.tickets.isSoldOut(mutura));
        press({Qt::Key_Down, Qt::Key_S});
        QTRY_VERIFY(!parts->live.tickets.isSoldOut(mutura));
        press({Qt::Key_A});
        HIDES("allDay.0");
    }

    void whatGoesIntoThemIsWalked()
    {
        press({Qt::Key_I});
        QVERIFY(screen->says(QStringLiteral("allDayNoIngredients"), QStringLiteral("No dish that is to be cooked")));
        takes = {{house->id("ingredient", QStringLiteral("beef")), 700'000},
            {house->id("ingredient", QStringLiteral("chicken")), 1500}};
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("allDayIngredient.1");
        HIDES("allDayNoIngredients");
        HIDES("allDay.0");
        QCOMPARE(panel()->property("cursor").toInt(), 0);
        press({Qt::Key_Down});
        QCOMPARE(panel()->property("cursor").toInt(), 1);
        press({Qt::Key_Down, Qt::Key_Down}); // no farther than the last
        QCOMPARE(panel()->property("cursor").toInt(), 1);
        press({Qt::Key_S}); // an ingredient is not sold out: the dishes are asked for
        SHOWS("soldOutSearch");
        QVERIFY(!parts->live.tickets.isSoldOut(parts->live.tickets.find(ticket)->lines[0].line.item));
        press({Qt::Key_Escape});
        HIDES("soldOutSearch");
        QVERIFY(screen->rests());
        press({Qt::Key_A});
        SHOWS("allDay.0");
        HIDES("allDayIngredient.0");
        press({Qt::Key_I});
        SHOWS("allDayIngredient.0");
        press({Qt::Key_I});
        HIDES("allDayIngredient.0");
        QVERIFY(!panel()->property("shown").toBool());
    }

    void pagesAreTurned()
    {
        for (int i = 0; i < 30; ++i)
            comesIn(QString::number(i + 1));
        SHOWS("ticket.1");
        const auto *rail = screen->window->findChild<QQuickItem *>(QStringLiteral("rail"));
        press({Qt::Key_PageDown});
        QTRY_VERIFY(rail->property("contentX").toReal() > rail->width() * 0.5);
        const double once = rail->property("contentX").toReal();
        press({Qt::Key_PageDown});
        QTRY_VERIFY(rail->property("contentX").toReal() > once + rail->width() * 0.5);
        press({Qt::Key_PageUp, Qt::Key_PageUp});
        QTRY_VERIFY(rail->property("contentX").toReal() < once);
        // What is bumped is what the keys stand on.
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->live.tickets.open().size(), std::size_t(29));
    }

    void theScreenShowsOtherStationsAndStandsFartherAway()
    {
        press({Qt::Key_F});
        SHOWS("station.1");
        REACH("station.1");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->screen.station(), parts->live.brigade().stations()[0].id.toString(QUuid::WithoutBraces));
        press({Qt::Key_Escape});
        HIDES("station.1");
        QVERIFY(screen->rests());
        press({Qt::Key_G});
        SHOWS("distance.3");
        REACH("distance.3");
        press({Qt::Key_Return});
        QTRY_COMPARE(parts->prefs.distance(), 3);
        REACH("keys");
        press({Qt::Key_Return});
        SHOWS("key.recall");
        REACH("key.recall");
        press({Qt::Key_Return, Qt::Key_B});
        QTRY_COMPARE(parts->prefs.actOf(Qt::Key_B), QStringLiteral("recall"));
        press({Qt::Key_Escape});
        HIDES("key.recall");
        QVERIFY(screen->rests());
        press({Qt::Key_M});
        QVERIFY(parts->speaker.isMuted());
        press({Qt::Key_M});
        QVERIFY(!parts->speaker.isMuted());
    }

    void thePassRunsWholeOrdersAndSeats()
    {
        const Id check = newId();
        const Id id = comesIn(QStringLiteral("4"), check, {}, 2, true);
        const Id whole = comesIn(QStringLiteral("7"));
        const auto line = [&](const Id &ticket, std::size_t at) { return parts->live.tickets.find(ticket)->lines[at]; };
        press({Qt::Key_E});
        SHOWS("order.1");
        QVERIFY(screen->rests());
        press({Qt::Key_Right, Qt::Key_W}); // a runner is called
        QTRY_COMPARE(parts->live.tickets.openMessages().size(), std::size_t(1));
        QVERIFY(parts->live.tickets.openMessages()[0]->what.saying == kitchen::Saying::Runner);
        // The first seat has its dish, the second waits.
        others.tell(
            parts->live, kitchen::record(id, kitchen::TicketFact(kitchen::LinesReady{{line(id, 0).line.line}})));
        press({Qt::Key_Down, Qt::Key_Return});
        QTRY_VERIFY(line(id, 0).carried.hlc != 0);
        QVERIFY(line(id, 1).carried.hlc == 0);
        // What is not ready wants the key held.
        press({Qt::Key_Return});
        QVERIFY(line(id, 1).carried.hlc == 0);
        QTest::keyPress(screen->window, Qt::Key_Return);
        QTest::qWait(900);
        QTest::keyRelease(screen->window, Qt::Key_Return);
        QTRY_VERIFY(line(id, 1).carried.hlc != 0);
        // What is ready goes by a press.
        others.tell(parts->live, kitchen::record(whole, kitchen::TicketFact(kitchen::Bumped{})));
        press({Qt::Key_1});
        QTRY_VERIFY(line(whole, 0).carried.hlc != 0 && line(whole, 1).carried.hlc != 0);
        press({Qt::Key_E});
        SHOWS("allDay");
    }

    void aKeyIsLearnedByPressingIt()
    {
        const Id ticket = comesIn(QStringLiteral("4"));
        SHOWS("ticket.1/done");
        press({Qt::Key_G});
        SHOWS("keys");
        REACH("keys");
        press({Qt::Key_Return});
        SHOWS("key.bump.1");
        REACH("key.bump.1");
        press({Qt::Key_Return});
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
    QQuickItem *panel() { return screen->window->findChild<QQuickItem *>(QStringLiteral("allDayPanel")); }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) {
            screen->key(key);
            QTest::qWait(30);
        }
    }
    static shell::Hindrance hindranceOf(const char *name)
    {
        return shell::look({QLatin1String(name), {}, {}, {}}).hindrance;
    }
    /// Goes down from one thing to the next until the keys stand on it.
    bool reach(const QString &name)
    {
        if (!screen->rests())
            return false;
        for (int step = 0; step < 80; ++step) {
            const QQuickItem *focused = screen->window->activeFocusItem();
            if (focused && focused->objectName() == name)
                return true;
            press({Qt::Key_Down});
        }
        return false;
    }
};

QTEST_MAIN(KitchenKeys)
#include "keys_test.moc"
