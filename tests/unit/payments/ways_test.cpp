#include "payments/ways.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;

namespace {
QString say(const char *word)
{
    return QLatin1String(word);
}
} // namespace

class WaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTerminalBesideTheTillServesItElseOneForAny()
    {
        given::Office office;
        const auto terminal = [&](int device, int position, bool active = true) {
            return office.row("card_terminal",
                {{say("names"), given::Office::named(say("T"))}, {say("address"), say("10.0.0.1")}, {say("port"), 7778},
                    {say("poi"), say("P")}, {say("device"), device}, {say("ask_tip"), false}, {say("active"), active},
                    {say("position"), position}});
        };
        QVERIFY(!waysFrom(office.records()).terminalOf(1));
        const Id any = terminal(0, 2);
        terminal(0, 1, false);
        const Id own = terminal(3, 5);
        const Ways ways = waysFrom(office.records());
        QCOMPARE(ways.terminalOf(1)->id, any);
        QCOMPARE(ways.terminalOf(3)->id, own);
        QVERIFY(ways.terminal(own) && !ways.terminal(newId()));
        office.row("tip_preset",
            {{say("names"), given::Office::named(say("a"))}, {say("rate_bp"), 1500}, {say("active"), true},
                {say("position"), 2}});
        office.row("tip_preset",
            {{say("names"), given::Office::named(say("b"))}, {say("rate_bp"), 500}, {say("active"), true},
                {say("position"), 1}});
        office.row("foreign_currency",
            {{say("names"), given::Office::named(say("Dollar"))}, {say("currency"), say("USD")},
                {say("rate_micro"), 129'000'000}, {say("active"), true}, {say("position"), 1}});
        QCOMPARE(waysFrom(office.records()).tips.front().bp, 500);
        QCOMPARE(waysFrom(office.records()).rate(say("USD"))->rateMicro, 129'000'000);
        QVERIFY(!waysFrom(office.records()).rate(say("EUR")));
    }
    void tipsAreOfferedInWholeCoins()
    {
        Ways ways;
        ways.tips = {RateBp{500}, RateBp{1250}, RateBp{1000}};
        const auto offered = offeredTips(ways, given::kes(104'95));
        QCOMPARE(offered.size(), 3u);
        QCOMPARE(offered[0].amount, given::kes(5'00));
        QCOMPARE(offered[1].rate.bp, 1250);
        QCOMPARE(offered[1].amount, given::kes(13'00));
        QCOMPARE(offered[2].amount, given::kes(10'00)); // 10.495: by way of 10.50 it would be eleven
        QCOMPARE(offeredTips(ways, Money(10'500, Currency::fromCode(say("UGX"))))[2].amount.minor(), 1'050);
        QVERIFY(offeredTips(ways, given::kes(0)).empty());
        QVERIFY(offeredTips(ways, given::kes(-100)).empty());
        QVERIFY(offeredTips({}, given::kes(100'00)).empty());
    }
};

JIKO_SUITE(WaysTest)
#include "ways_test.moc"
