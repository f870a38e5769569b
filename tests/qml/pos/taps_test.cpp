// No flow of the till takes more taps than its budget; and an evening goes from sign-in to Z without a touch.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;
using orders::LineState;

class PosTaps : public AtTheShift {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anotherRoundTakesThree()
    {
        onTheFloor();
        QVERIFY(pressed({"table.4", "repeat", "send"}));
        QVERIFY(screen->taps <= 3);
        QCOMPARE(at->parts->live.checks.find(m_check)->lines.size(), 2u);
        QVERIFY(!at->parts->live.checks.find(m_check)->hasUnsent());
    }
    void aCourseIsFiredInTwo()
    {
        onTheFloor();
        at->parts->till.openCheck(pos::text(m_check));
        at->order(QStringLiteral("mutura"));
        QVERIFY(pressed({"hold"}));
        QTRY_VERIFY(at->check()->hasUnsent() && !at->check()->hasNew());
        QVERIFY(at->parts->till.payReason().contains(QStringLiteral("Fire it")));
        QVERIFY(!at->parts->till.sendReason().isEmpty());
        at->parts->till.leave();
        SHOWS("table.4");
        screen->taps = 0;
        QVERIFY(pressed({"table.4", "fire.0"}));
        QTRY_VERIFY(!at->parts->live.checks.find(m_check)->hasUnsent());
        QVERIFY(screen->taps <= 2);
        QCOMPARE(at->parts->live.tickets.ofCheck(m_check).size(), 2u);
    }
    void aLineWaitsAloneAndTheServerStays()
    {
        onTheFloor();
        at->parts->till.openCheck(pos::text(m_check));
        at->order(QStringLiteral("mutura"));
        at->order(QStringLiteral("mutura"));
        QVERIFY(pressed({"line.2", "line.hold", "line.2", "stay"}));
        QTRY_VERIFY(at->check()->lines[1].state == LineState::Sent);
        QVERIFY(at->check()->lines[2].isHeld());
        QVERIFY(at->parts->till.hasCheck());
        QVERIFY(pressed({"line.2", "line.fire"}));
        QTRY_VERIFY(at->check()->lines[2].state == LineState::Sent);
        // What was held by mistake is as it was.
        at->order(QStringLiteral("mutura"));
        QVERIFY(pressed({"line.3", "line.hold", "line.hold"}));
        QTRY_VERIFY(at->check()->lines[3].isNew());
    }
    void aSentLineIsVoidInThreeAndAPin()
    {
        onTheFloor();
        at->parts->till.openCheck(pos::text(m_check));
        SHOWS("line.0");
        screen->taps = 0;
        QVERIFY(pressed({"line.0", "line.void", "void.reason.0"}));
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(at->parts->live.checks.find(m_check)->lines.front().state == LineState::Voided);
        QVERIFY(screen->taps <= 3);
    }
    void aDishIsSoldOutInTwo()
    {
        onTheFloor();
        at->parts->till.openCheck(pos::text(m_check));
        SHOWS("tile.113");
        QVERIFY(change(managerPin));
        at->parts->till.openCheck(pos::text(m_check));
        SHOWS("tile.113");
        screen->taps = 0;
        QVERIFY(screen->hold(QStringLiteral("tile.113"), 900));
        QVERIFY(pressed({"dish.soldOut"}));
        QTRY_VERIFY(at->parts->live.tickets.isSoldOut(at->house.dish(QStringLiteral("mutura"))));
        QVERIFY(screen->taps <= 2);
    }
    void aBillIsPrintedInTwo()
    {
        onTheFloor();
        QVERIFY(pressed({"table.4", "bill"}));
        QTRY_VERIFY(at->parts->live.checks.find(m_check)->billPrinted);
        QVERIFY(screen->taps <= 2);
    }
    void aWeighedDishIsTheTileTheGramsAndAdd()
    {
        onTheFloor();
        at->edit("menu_item", at->house.dish(QStringLiteral("mutura")),
            [](QJsonObject &dish) { dish[QStringLiteral("weighed")] = true; });
        at->parts->till.openCheck(pos::text(m_check));
        SHOWS("tile.113");
        screen->taps = 0;
        QVERIFY(pressed({"tile.113"}));
        QVERIFY(screen->digits(QStringLiteral("750")));
        QVERIFY(pressed({"measure.take"}));
        QCOMPARE(at->check()->lines.back().grams, 750);
        QVERIFY(screen->taps <= 2);
    }

    void anEveningGoesFromSignInToZByKeysAlone()
    {
        SHOWS("key1");
        screen->type(cashierPin);
        SHOWS("table.4");
        // The drawer is opened with its float.
        QVERIFY(tabTo(QStringLiteral("shift")));
        screen->key(Qt::Key_Return);
        QVERIFY(screen->typeInto(QStringLiteral("drawer.float"), QStringLiteral("3000")));
        screen->key(Qt::Key_Return);
        QTRY_VERIFY(at->parts->drawerDesk.isOpen());
        screen->key(Qt::Key_Escape);
        SHOWS("table.4");

        // Two dishes that each ask something, by their numbers.
        screen->type(QStringLiteral("4"));
        SHOWS("hit0");
        screen->key(Qt::Key_Return);
        SHOWS("search");
        for (const char *const number : {"101", "104"}) {
            screen->key(Qt::Key_F2);
            QVERIFY(screen->typeInto(QStringLiteral("search"), QLatin1String(number)));
            screen->key(Qt::Key_Return);
            SHOWS("choice.0.0");
            QVERIFY(tabTo(QStringLiteral("choice.0.0")));
            screen->key(Qt::Key_Return);
            QVERIFY(screen->hides(QStringLiteral("choice.0.0")));
        }
        QTRY_VERIFY(at->check() && at->check()->lines.size() == 2);
        QCOMPARE(at->check()->lines[0].modifiers.size(), 1u);
        const Id check = at->parts->till.checkId();
        screen->key(Qt::Key_F8);
        SHOWS("table.4");

        screen->type(QStringLiteral("4"));
        SHOWS("hit0");
        screen->key(Qt::Key_Return);
        SHOWS("search");
        screen->key(Qt::Key_F4);
        SHOWS("due");
        screen->type(QStringLiteral("5000"));
        screen->key(Qt::Key_Return);
        SHOWS("change.done");
        screen->key(Qt::Key_Return);
        SHOWS("table.4");
        QVERIFY(at->parts->live.checks.find(check)->closed);

        // Counted and closed.
        const Id session = at->parts->live.drawers.current()->id;
        const QString counted = QString::number(at->parts->live.drawers.current()->expected().minor() / 100);
        QVERIFY(tabTo(QStringLiteral("shift")));
        screen->key(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("shift.closing")));
        screen->key(Qt::Key_Return);
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), counted));
        QVERIFY(tabTo(QStringLiteral("shift.counted")));
        screen->key(Qt::Key_Return);
        SAYS("shift.judgement", "it is right");
        QVERIFY(tabTo(QStringLiteral("shift.close")));
        QTest::keyPress(screen->window, Qt::Key_Return);
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QTest::keyRelease(screen->window, Qt::Key_Return);

        QCOMPARE(at->parts->live.drawers.find(session)->z.checks, 1);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Z REPORT"), 10'000);
        QCOMPARE(screen->taps, 0);
    }

private:
    /// Table 4 has one mutura, sent; somebody stands at the floor and has not tapped yet.
    void onTheFloor()
    {
        if (!screen->digits(cashierPin) || !screen->shows(QStringLiteral("table.4")))
            qFatal("nobody signs in");
        at->openTable(QStringLiteral("4"));
        at->order(QStringLiteral("mutura"));
        m_check = at->parts->till.checkId();
        at->parts->till.send();
        if (!screen->shows(QStringLiteral("table.4")))
            qFatal("no floor");
        screen->taps = 0;
    }
    bool pressed(std::initializer_list<const char *> names)
    {
        return std::all_of(
            names.begin(), names.end(), [this](const char *name) { return screen->tap(QLatin1String(name)); });
    }
    Id m_check;
};

QTEST_MAIN(PosTaps)
#include "taps_test.moc"
