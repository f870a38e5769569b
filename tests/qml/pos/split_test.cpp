// A bill that several pay, pressed as people press it: what each owes, what is recorded, what comes out of the printer.
#include "orders/split.h"
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosSplit : public QObject {
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

    void twoSeatsPayEachTheirOwn()
    {
        QVERIFY(ordered({{1, "tile.113"}, {2, "tile.113"}}));
        screen->taps = 0;
        TAP("split");
        TAP("split.seats");
        QCOMPARE(screen->taps, 2);
        QCOMPARE(dues(), (std::vector<std::int64_t>{350'00, 350'00}));

        TAP("share.pay.0");
        QVERIFY(screen->says(QStringLiteral("due"), QStringLiteral("350.00")));
        TAP("cash.500");
        QVERIFY(screen->says(QStringLiteral("change"), QStringLiteral("150.00")));
        QVERIFY(check()->isOpen());
        QCOMPARE(check()->shareReceipts.size(), 1u);
        QTRY_VERIFY_WITH_TIMEOUT(printed().count("350.00") >= 1, 10'000);
        TAP("change.done");

        QVERIFY(screen->hides(QStringLiteral("share.pay.0")));
        TAP("share.pay.1");
        TAP("tender.card");
        QVERIFY(screen->typeInto(QStringLiteral("reference"), QStringLiteral("36411")));
        TAP("reference.take");
        TAP("change.done");
        SHOWS("table.5");
        QVERIFY(check()->closed);
        QCOMPARE(check()->receipt, check()->shareReceipts[0].receipt + 1);
        QCOMPARE(at->parts->live.checks.nextReceipt(), check()->receipt + 1);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("36411"), 10'000);
        QVERIFY(!printed().contains("700.00")); // no guest's paper shows what both had
    }

    void equalPartsTakeThreeTapsAndAreNeverACentShort()
    {
        QVERIFY(ordered({{0, "tile.113"}}));
        screen->taps = 0;
        TAP("pay");
        TAP("tender.equal");
        TAP("split.ways.3");
        QCOMPARE(screen->taps, 3);
        SHOWS("share.pay.2");
        QCOMPARE(dues(), (std::vector<std::int64_t>{116'67, 116'67, 116'66}));

        TAP("snackbarAction");
        QVERIFY(check()->shares.empty());
    }

    void aDishIsMovedCutAndLeftToNobody()
    {
        QVERIFY(ordered({{0, "tile.113"}, {0, "tile.113"}}));
        TAP("split");
        SHOWS("split.dishes");
        TAP("split.dishes");
        QVERIFY(check()->shares.size() >= 2);
        QVERIFY(screen->tapInVain(QStringLiteral("share.pay.1")));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("Nothing")));

        // The first column is what nobody has.
        TAP("share.line.0.0");
        TAP("share.1");
        QCOMPARE(dues()[0], 350'00);
        TAP("share.line.0.0");
        TAP("cut.2");
        QCOMPARE(dues()[0], 525'00);
        QCOMPARE(dues()[1], 175'00);
        QVERIFY(screen->says(QStringLiteral("share.line.1.0"), QStringLiteral("1/2")));

        TAP("share.line.1.0");
        TAP("cut.none");
        QCOMPARE(dues().back(), 350'00);
        TAP("split.one");
        QVERIFY(check()->shares.empty());
    }

    void aFixedSumLeavesTheRest()
    {
        QVERIFY(ordered({{0, "tile.113"}}));
        TAP("split");
        TAP("split.amount");
        QVERIFY(screen->tapInVain(QStringLiteral("split.amount.add")));
        QVERIFY(screen->digits(QStringLiteral("100")));
        TAP("split.amount.add");
        QCOMPARE(dues(), (std::vector<std::int64_t>{100'00, 250'00}));
        TAP("share.pay.0");
        QVERIFY(screen->says(QStringLiteral("due"), QStringLiteral("250.00")));
        TAP("cash.exact");
        TAP("change.done");
        SHOWS("share.pay.1");
        // Who has paid is not drawn into another split.
        QVERIFY(screen->tapInVain(QStringLiteral("split.one")));
        QVERIFY(screen->tapInVain(QStringLiteral("split.equal")));
    }

    void aPowerCutBetweenTwoWhoPayLosesNeither()
    {
        QVERIFY(ordered({{0, "tile.113"}}));
        TAP("split");
        TAP("split.equal");
        TAP("split.ways.2");
        TAP("share.pay.0");
        TAP("cash.exact");
        SHOWS("change.done");
        const Id id = check()->id;
        screen.reset();
        at->startUp();

        const orders::Check *again = at->parts->live.checks.find(id);
        QVERIFY(again && again->isOpen());
        QCOMPARE(orders::totals(*again).due.minor(), 175'00);
        QCOMPARE(orders::splitOf(*again)[1].due.minor(), 175'00);
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }

private:
    /// Lines on seats of table 4, sent, with a drawer that is open; the check in hand.
    bool ordered(const std::vector<std::pair<int, const char *>> &lines)
    {
        at->openDrawer();
        at->parts->signIn.signOut();
        if (!screen->digits(cashierPin) || !screen->tap(QStringLiteral("table.4")))
            return false;
        for (const auto &[seat, tile] : lines)
            if (!screen->tap(QStringLiteral("seat.%1").arg(seat)) || !screen->tap(QLatin1String(tile)))
                return false;
        m_check = at->parts->till.checkId();
        return screen->tap(QStringLiteral("send")) && screen->tap(QStringLiteral("table.4"))
            && screen->shows(QStringLiteral("split"));
    }
    const orders::Check *check() const { return at->parts->live.checks.find(m_check); }
    std::vector<std::int64_t> dues() const
    {
        std::vector<std::int64_t> minors;
        for (const orders::ShareDue &share : orders::splitOf(*check()))
            minors.push_back(share.due.minor());
        return minors;
    }
    QByteArray printed() { return at->house.printedOn(QStringLiteral("till_1")); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id m_check;
};

QTEST_MAIN(PosSplit)
#include "split_test.moc"
