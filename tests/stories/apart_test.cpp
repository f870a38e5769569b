// Two real terminals with stores and links of their own, and no server: apart, together again, and decided.
#include "outlet/decisions.h"
#include "payments/drawer.h"
#include "support/at_work.h"
#include "support/fields.h"
#include "support/given_checks.h"
#include "support/given_refund.h"
#include "support/peers.h"

#include <QTest>

using namespace jiko;
using given::kes;

namespace {
/// A till at work, with the cards that it would show.
struct Till {
    explicit Till(const sync::Terminal &terminal) : live(terminal), signIn(live, QStringLiteral("pos"))
    {
        test::startUp(live);
    }
    outlet::Live live;
    outlet::SignIn signIn;
    outlet::Approval approval{live, signIn};
    outlet::Decisions cards{live, signIn, approval, outlet::Decisions::Whose::Concerned};

    const orders::Check *check(const Id &id) const { return live.checks.find(id); }
    void record(const std::vector<Draft> &drafts)
    {
        if (live.node.record(drafts, {}).empty())
            qFatal("the till does not save");
    }
    void openDrawer()
    {
        const auto opened = payments::decideOpen(nullptr, {kes(1'000'00), {}, given::today()});
        record({payments::record(newId(), *opened)});
    }
    void payAndClose(const Id &id)
    {
        const Id drawer = live.drawers.current()->id;
        const Money due = orders::totals(*check(id)).due;
        const auto taken =
            orders::decide(*check(id), orders::TakeTender{newId(), orders::TenderKind::Cash, due, due, drawer, {}});
        record({orders::record(id, *taken), payments::record(drawer, *payments::cashOf(*taken, id))});
        const auto closed = orders::decide(*check(id), closing());
        record({orders::record(id, *closed)});
    }
    void giveBack(const Id &id)
    {
        const orders::Decision open = orders::decisionsOf(*check(id)).front();
        const auto facts = orders::decide(*check(id),
            orders::Settle{open.kind, orders::Choice::GiveBack, open.amount, true, false, {}, {}, newId(), closing()});
        std::vector<Draft> drafts;
        for (const orders::CheckFact &fact : *facts) {
            drafts.push_back(orders::record(id, fact));
            if (const auto *back = std::get_if<orders::TenderTaken>(&fact))
                drafts.push_back(payments::record(back->drawer, *payments::cashOf(*back, id)));
        }
        record(drafts);
    }
    void refund(const Id &id, const Id &line)
    {
        orders::GiveRefund ask =
            given::refundOfAll(live.drawers.current()->id, QString::number(live.node.terminal().device));
        ask.what = orders::GiveRefund::What::Lines;
        ask.lines = {{line, Quantity{1000}}};
        const auto given = orders::decide(*check(id), ask);
        std::vector<Draft> drafts{orders::record(id, given->credit)};
        for (const orders::TenderTaken &back : given->tenders) {
            drafts.push_back(orders::record(id, back));
            drafts.push_back(payments::record(back.drawer, *payments::cashOf(back, id)));
        }
        record(drafts);
    }
    orders::CloseCheck closing() const
    {
        return {given::today(), live.drawers.current()->id, QString::number(live.node.terminal().device),
            live.checks.nextReceipt()};
    }
    payments::DrawerClosed z() const
    {
        std::vector<const orders::Check *> all;
        live.checks.forEach([&](const orders::Check &each) { all.push_back(&each); });
        const auto closed =
            payments::decideClose(*live.drawers.current(), all, {live.drawers.current()->expected(), 1});
        return closed ? *closed : payments::DrawerClosed();
    }
};
constexpr int patience = 20'000;
} // namespace

class ApartStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckPaidOnTwoTillsThatDidNotHearEachOtherIsSettledOnEither()
    {
        test::PeerHouse house;
        const Id check = newId();
        std::optional<Till> left(house.terminal(1));
        std::optional<Till> right(house.terminal(2));
        const auto line = given::lineOf(1'300'00);
        left->record({orders::record(check, given::opening()), orders::record(check, line),
            orders::record(check, orders::Sent{{line.line}})});
        left->openDrawer();
        right->openDrawer();
        QTRY_VERIFY_WITH_TIMEOUT(right->check(check) && !right->check(check)->hasUnsent(), patience);

        // One after the other is switched off; each is paid by guests who want to go.
        right.reset();
        left->payAndClose(check);
        QVERIFY(left->check(check)->closed);
        left.reset();
        right.emplace(house.terminal(2));
        QVERIFY(right->check(check)->isOpen());
        QCOMPARE(right->cards.count(), 0);
        right->payAndClose(check);
        left.emplace(house.terminal(1));

        // Together again, both show the card.
        for (Till *till : {&*left, &*right}) {
            QTRY_COMPARE_WITH_TIMEOUT(till->cards.count(), 1, patience);
            const QVariantMap card = till->cards.rows().front().toMap();
            QCOMPARE(card[QStringLiteral("title")].toString(), QStringLiteral("Paid twice"));
            QVERIFY(card[QStringLiteral("amount")].toString().contains(QStringLiteral("1,300")));
        }
        QCOMPARE(test::Words::of(*left->check(check)), test::Words::of(*right->check(check)));
        QCOMPARE(left->check(check)->tenders.size(), 2u);
        QCOMPARE(left->check(check)->closings.size(), 2u);

        left->giveBack(check);

        for (Till *till : {&*left, &*right})
            QTRY_COMPARE_WITH_TIMEOUT(till->cards.count(), 0, patience);
        QCOMPARE(test::Words::of(*left->check(check)), test::Words::of(*right->check(check)));
        QCOMPARE(orders::totals(*right->check(check)).paid, kes(1'300'00));
        QCOMPARE(left->z().expectedMinor + right->z().expectedMinor, 2'000'00 + 1'300'00);
        QCOMPARE(left->z().grossMinor + right->z().grossMinor, 1'300'00);
        QCOMPARE(left->z().checks + right->z().checks, 1);
    }

    void aDishGivenBackAtOneTillAndTakenOffAtAnotherIsNotGivenBackTwice()
    {
        test::PeerHouse house;
        const Id check = newId();
        std::optional<Till> left(house.terminal(1));
        std::optional<Till> right(house.terminal(2));
        const auto goat = given::lineOf(1'300'00);
        const auto beer = given::lineOf(300'00);
        left->record({orders::record(check, given::opening()), orders::record(check, goat), orders::record(check, beer),
            orders::record(check, orders::Sent{{goat.line, beer.line}})});
        left->openDrawer();
        QTRY_VERIFY_WITH_TIMEOUT(right->check(check) && !right->check(check)->hasUnsent(), patience);

        right.reset();
        left->payAndClose(check);
        left->refund(check, goat.line);
        left.reset();
        right.emplace(house.terminal(2));
        const auto taken = orders::decide(
            *right->check(check), orders::VoidLine{goat.line, QStringLiteral("cold"), true, right->signIn.person()});
        QVERIFY(taken);
        right->record({orders::record(check, *taken)});
        left.emplace(house.terminal(1));

        const auto isOff = [&](const Till &till) {
            const orders::Check *known = till.check(check);
            return known && known->closed && known->line(goat.line)->state == orders::LineState::Voided;
        };
        for (Till *till : {&*left, &*right}) {
            QTRY_VERIFY_WITH_TIMEOUT(isOff(*till), patience);
            QCOMPARE(till->cards.count(), 0);
            const orders::CheckTotals sums = orders::totals(*till->check(check));
            QCOMPARE(sums.paid, kes(300'00));
            QCOMPARE(sums.gross - sums.refunded, kes(300'00));
            QVERIFY(sums.due.isZero());
        }
        QCOMPARE(left->z().expectedMinor, 1'000'00 + 300'00);
        QCOMPARE(left->z().grossMinor - left->z().refunds.grossMinor, 300'00);
    }

    void theLastPortionThatTwoTillsSellAtOnceIsAskedOnceAndNobodysOrderIsLost()
    {
        test::PeerHouse house;
        Till left(house.terminal(1));
        Till right(house.terminal(2));
        Till kitchen(house.terminal(3));
        const Id rice = newId();
        kitchen.record({kitchen::record(rice, kitchen::PortionsCounted{QStringLiteral("Rice"), 1})});
        for (Till *till : {&left, &right})
            QTRY_COMPARE_WITH_TIMEOUT(till->live.tickets.portionsLeft(rice), std::optional<int>(1), patience);

        // Nobody hears anybody between the two: one sells it by itself, the other in a set.
        const auto sell = [&](Till &till, const Id &item, const std::vector<Id> &uses) {
            auto line = given::lineOf(400'00);
            line.item = item;
            const Id check = newId();
            kitchen::TicketSent slip;
            slip.check = check;
            slip.label = QString::number(till.live.node.terminal().device);
            slip.lines.push_back({line.line, item, QStringLiteral("WALI"), Quantity{1000}, {}, {}, 0, {}});
            slip.lines.back().uses = uses;
            till.record({orders::record(check, given::opening()), orders::record(check, line),
                orders::record(check, orders::Sent{{line.line}}), kitchen::record(newId(), kitchen::TicketFact(slip))});
            return check;
        };
        const Id byItself = sell(left, rice, {});
        const Id inASet = sell(right, newId(), {rice});

        for (Till *till : {&left, &right, &kitchen}) {
            QTRY_COMPARE_WITH_TIMEOUT(till->live.tickets.open().size(), 2u, patience);
            QTRY_COMPARE_WITH_TIMEOUT(till->live.tickets.portionsLeft(rice), std::optional<int>(-1), patience);
            QCOMPARE(till->live.tickets.questions().size(), 1u);
            for (const Id &check : {byItself, inASet})
                QTRY_VERIFY_WITH_TIMEOUT(
                    till->check(check) && till->check(check)->lines.front().state == orders::LineState::Sent, patience);
        }
        // The kitchen that counted is asked, and of the tills the one that was later.
        QTRY_COMPARE_WITH_TIMEOUT(kitchen.cards.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(left.cards.count() + right.cards.count(), 1, patience);
        const kitchen::Question asked = left.live.tickets.questions().front();
        QCOMPARE(asked.kind, kitchen::QuestionKind::OverSold);
        QCOMPARE(asked.lacking, rice);
        const auto settled = kitchen::decide(*kitchen.live.tickets.find(asked.ticket), kitchen.check(asked.check),
            asked, {kitchen::Answer::Make, false, {}, {}});
        kitchen.record(*settled);
        for (Till *till : {&left, &right, &kitchen}) {
            QTRY_COMPARE_WITH_TIMEOUT(till->cards.count(), 0, patience);
            QCOMPARE(till->live.tickets.open().size(), 2u);
        }
    }
};

QTEST_GUILESS_MAIN(ApartStory)
#include "apart_test.moc"
