#include "orders/split.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::kes;

namespace {

struct Table {
    given::Clock clock{6};
    Check check = given::openCheck(clock);

    Id dish(std::int64_t minor, int seat = 0)
    {
        auto line = given::lineOf(minor);
        line.seat = seat;
        check = fold(check, line, clock.next());
        check = fold(check, Sent{{line.line}}, clock.next());
        return line.line;
    }
    void happens(const CheckFact &fact) { check = fold(check, fact, clock.next()); }
    void split(const Split &ask)
    {
        const auto set = decide(check, ask);
        QVERIFY(set);
        happens(*set);
    }
    TakeTender cardFor(const Id &share, Money amount) const
    {
        TakeTender ask{newId(), TenderKind::Card, amount, amount, newId(), QStringLiteral("4711")};
        ask.share = share;
        return ask;
    }
};

std::vector<std::int64_t> dues(const Check &check)
{
    std::vector<std::int64_t> minors;
    for (const ShareDue &share : splitOf(check))
        minors.push_back(share.due.minor());
    return minors;
}
using Minors = std::vector<std::int64_t>;

class SplitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHundredInThreeIsNeverACentShort()
    {
        Table table;
        table.dish(100'00);
        table.split(evenly(3, newId));
        QCOMPARE(dues(table.check), (Minors{33'34, 33'33, 33'33}));
    }
    void seatsPayTheirOwnAndShareTheTables()
    {
        Table table;
        table.dish(600'00, 1);
        table.dish(900'00, 2);
        table.dish(100'01, 0);
        table.split(bySeats(table.check, newId));
        QCOMPARE(dues(table.check), (Minors{650'01, 950'00}));
        QCOMPARE(splitOf(table.check)[1].share.name, QStringLiteral("2"));
    }
    void oneSeatAloneIsNoSplit()
    {
        Table table;
        table.dish(600'00, 1);
        QVERIFY(bySeats(table.check, newId).shares.empty());
        QCOMPARE(decide(table.check, bySeats(table.check, newId)).why(), SplitRefusal::NoShares);
    }
    void aDishIsCutByWeight()
    {
        Table table;
        const Id fish = table.dish(900'00);
        const Share a{newId(), QStringLiteral("a"), ShareKind::Lines, 0, 1};
        const Share b{newId(), QStringLiteral("b"), ShareKind::Lines, 0, 1};
        table.split({{a, b}, {{fish, a.id, 2}, {fish, b.id, 1}}});
        QCOMPARE(dues(table.check), (Minors{600'00, 300'00}));
        const auto shares = splitOf(table.check);
        QCOMPARE(shares[0].lines.front().weight, 2);
        QCOMPARE(shares[0].lines.front().of, 3);
    }
    void aFixedSumComesFirstAndNobodysRestIsStillOwed()
    {
        Table table;
        table.dish(900'00);
        const Share fixed{newId(), QStringLiteral("a"), ShareKind::Amount, 500'00, 1};
        table.split({{fixed}, {}});
        QCOMPARE(dues(table.check), (Minors{500'00, 400'00}));
        QCOMPARE(splitOf(table.check)[1].share.id, table.check.id);
        QVERIFY(decide(table.check, table.cardFor(table.check.id, kes(400'00))));
        QCOMPARE(decide(table.check, table.cardFor(table.check.id, kes(400'01))).why(), TenderRefusal::MoreThanDue);
    }
    void whoPaidForAllBeforePaidForEverybody()
    {
        Table table;
        table.dish(900'00);
        table.happens(*decide(table.check, table.cardFor({}, kes(300'00))));
        table.split(evenly(2, newId));
        QCOMPARE(dues(table.check), (Minors{300'00, 300'00}));
    }
    void aPaidShareHasItsReceiptAndTheCheckGoesOn()
    {
        Table table;
        table.dish(900'00, 1);
        table.dish(600'00, 2);
        table.split(bySeats(table.check, newId));
        const Id first = table.check.shares[0].id;
        const ReceiptShare receipt{first, {given::today(), newId(), QStringLiteral("3"), 7}};
        QCOMPARE(decide(table.check, receipt).why(), ShareReceiptRefusal::StillOwing);
        table.happens(*decide(table.check, table.cardFor(first, kes(900'00))));
        table.happens(*decide(table.check, receipt));
        QCOMPARE(table.check.shareReceipts.front().number(), QStringLiteral("3-000007"));
        QCOMPARE(decide(table.check, receipt).why(), ShareReceiptRefusal::AlreadyReceipted);
        QVERIFY(table.check.isOpen());
        QCOMPARE(totals(table.check).due, kes(600'00));

        // Whoever has paid is not drawn into a new split.
        QCOMPARE(decide(table.check, evenly(2, newId)).why(), SplitRefusal::SharePaid);
        QCOMPARE(decide(table.check, Split{}).why(), SplitRefusal::SharePaid);
        QCOMPARE(decide(table.check, ReceiptShare{newId(), {}}).why(), ShareReceiptRefusal::NoSuchShare);
        QCOMPARE(decide(given::closedCheck(), receipt).why(), ShareReceiptRefusal::CheckClosed);
    }
    void whatIsAskedForIsNotCutOtherwise()
    {
        for (const auto &[by, why] : {std::pair(AwaitedBy::Phone, SplitRefusal::PhoneAsked),
                 std::pair(AwaitedBy::Card, SplitRefusal::CardAsked)}) {
            Table table;
            const Id dish = table.dish(900'00, 1);
            table.dish(600'00, 2);
            Split seats = bySeats(table.check, newId);
            seats.awaited = {{{}, kes(1500'00), by}};
            QCOMPARE(decide(table.check, seats).why(), why);

            // One guest's card is at work: the other two may cut theirs in half.
            table.split(Split{seats.shares, seats.portions, {}});
            const Id first = table.check.shares[0].id;
            Split halves{table.check.shares, table.check.portions, {{first, kes(900'00), by}}};
            halves.shares.push_back({newId(), QStringLiteral("3")});
            for (Portion &portion : halves.portions)
                if (portion.line != dish)
                    portion.weight = 2;
            QVERIFY(decide(table.check, halves));
            halves.awaited.front().share = table.check.shares[1].id;
            QCOMPARE(decide(table.check, halves).why(), why);
            QCOMPARE(decide(table.check, Split{{}, {}, {{first, kes(900'00), by}}}).why(), why);

            // Equal parts hang on one another.
            Table even;
            even.dish(900'00);
            even.split(evenly(2, newId));
            Split more = evenly(1, newId);
            more.shares.insert(more.shares.begin(), even.check.shares.begin(), even.check.shares.end());
            more.awaited = {{even.check.shares[0].id, kes(450'00), by}};
            QCOMPARE(decide(even.check, more).why(), why);
        }
    }
    void whyASplitIsRefused()
    {
        Table table;
        const Id dish = table.dish(900'00);
        const Share share{newId(), QStringLiteral("a"), ShareKind::Lines, 0, 1};
        QCOMPARE(decide(given::closedCheck(), Split{{share}, {}}).why(), SplitRefusal::CheckClosed);
        QCOMPARE(decide(table.check, Split{}).why(), SplitRefusal::NoShares);
        QCOMPARE(decide(table.check, Split{{share}, {{newId(), share.id, 1}}}).why(), SplitRefusal::NoSuchLine);
        QCOMPARE(decide(table.check, Split{{share}, {{dish, newId(), 1}}}).why(), SplitRefusal::NoSuchShare);
        QCOMPARE(decide(table.check, Split{{share}, {{dish, share.id, 0}}}).why(), SplitRefusal::NoSuchShare);
        QCOMPARE(decide(table.check, Split{{share, share}, {}}).why(), SplitRefusal::NoSuchShare);
        const Share much{newId(), QStringLiteral("b"), ShareKind::Amount, 900'01, 1};
        QCOMPARE(decide(table.check, Split{{much}, {}}).why(), SplitRefusal::AmountsTooHigh);
        QCOMPARE(decide(table.check, table.cardFor(newId(), kes(1))).why(), TenderRefusal::NoSuchShare);
    }
    void whoSplitsLastCountsAndNoPaymentIsLost()
    {
        Table table;
        table.dish(900'00);
        const auto here = *decide(table.check, evenly(2, newId));
        const auto there = *decide(table.check, evenly(3, newId));
        table.happens(here);
        table.happens(*decide(table.check, table.cardFor(here.shares[0].id, kes(450'00))));
        table.happens(there);
        QCOMPARE(totals(table.check).due, kes(450'00));
        QCOMPARE(dues(table.check), (Minors{150'00, 150'00, 150'00}));
    }
};

} // namespace

JIKO_SUITE(SplitTest)
#include "split_test.moc"
