#include "payments/cards.h"
#include "support/any_order.h"
#include "support/given_checks.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

#include <set>

using namespace jiko;
using namespace jiko::payments;
using namespace std::chrono_literals;
using given::kes;

namespace {

QString w(const char *word)
{
    return QLatin1String(word);
}

/// A card payment as it goes, and the check it is for.
struct AtTheCounter {
    given::Clock clock;
    orders::Check check;
    CardPayment payment;
    Id terminal = newId();

    explicit AtTheCounter(Money due = kes(185000)) : check(given::checkDue(due)) { payment = asked(due); }
    CardPayment asked(Money amount, const Id &share = {})
    {
        CardPayment made;
        made.id = newId();
        CardAsked fact;
        fact.check = check.id;
        fact.share = share;
        fact.amountMinor = amount.minor();
        fact.currency = amount.currency().code();
        fact.terminal = terminal;
        fact.reference = check.number;
        return fold(made, fact, clock.next());
    }
    AtTheCounter &tell(const CardFact &fact)
    {
        payment = fold(payment, fact, clock.next());
        return *this;
    }
    AtTheCounter &sent() { return tell(CardSent{w("M1"), CardMessage::Act}); }
    AtTheCounter &started() { return sent().tell(CardStarted{w("M1")}); }
    AtTheCounter &unknown() { return sent().tell(answer(CardOutcome::Unknown, CardEvidence::Lost, "line_lost")); }
    AtTheCounter &approved(std::int64_t minor = 185000, std::int64_t tip = 0)
    {
        if (payment.message.isEmpty())
            sent();
        CardAnswered yes = answer(CardOutcome::Approved, CardEvidence::Answer, "Success");
        yes.amountMinor = minor;
        yes.tipMinor = tip;
        yes.scheme = w("Visa");
        yes.card = w("411111******1234");
        yes.authorisation = w("A123");
        yes.terminalRef = w("P7");
        return tell(yes);
    }
    static CardAnswered answer(CardOutcome outcome, CardEvidence evidence, const char *code)
    {
        CardAnswered made;
        made.outcome = outcome;
        made.evidence = evidence;
        made.message = w("M1");
        made.code = w(code);
        return made;
    }
    AskCard ask(Money amount) { return {newId(), {}, amount, terminal, false, false, kes(0)}; }
    CardPlace place() const { return {&check, false}; }
    UtcMicros now() const { return payment.askedAt; }
    AtTheTerminal at(std::chrono::seconds later = 0s, bool underWay = true) const
    {
        AtTheTerminal told;
        told.now = now() + later;
        told.underWay = underWay;
        return told;
    }
    std::optional<CardFact> heard(CardTold told, CardMessage what = CardMessage::Look, std::chrono::seconds later = 30s)
    {
        return factOf(payment, what, {w("L1"), told, {}}, now() + later);
    }
};

CardMessage messageOf(const NextAct &next)
{
    const auto *message = std::get_if<NextMessage>(&next);
    return message ? message->what : CardMessage(0);
}
CardOutcome outcomeOf(const NextAct &next)
{
    const auto *answer = std::get_if<CardAnswered>(&next);
    return answer ? answer->outcome : CardOutcome(0);
}

} // namespace

class CardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotACardPayment()
    {
        QVERIFY(test::refusesStrangers(decodeCardFact, record(newId(), CardGivenUp{newId()})));
    }
    void ofACardTheFirstSixAndTheLastFourDigitsAreKeptAtMost()
    {
        QCOMPARE(maskedCard(w("4111111111111111")), w("411111******1111"));
        QCOMPARE(maskedCard(w("4111 1111-1111 1234")), w("411111******1234"));
        QCOMPARE(maskedCard(w("411111******1234")), w("411111******1234"));
        QCOMPARE(maskedCard(w("123456789012")), w("********9012"));
        QCOMPARE(maskedCard(QString(30, QLatin1Char('4'))), QString());
        CardAnswered whole;
        whole.outcome = CardOutcome::Approved;
        whole.card = w("4111111111111111");
        AtTheCounter at;
        at.sent();
        const auto fact = factOf(at.payment, CardMessage::Act, {w("M1"), CardTold::Answered, whole}, at.now());
        QCOMPARE(std::get<CardAnswered>(*fact).card, w("411111******1111"));
    }
    void aMessagesNameIsTenLettersAndDigitsAndItsOwn()
    {
        std::set<QString> names;
        for (int i = 0; i < 2000; ++i)
            names.insert(messageName(newId()));
        QCOMPARE(names.size(), 2000u);
        QCOMPARE(names.begin()->size(), 10);
    }

    // --- asking

    void whatIsDueMayBeAskedFor()
    {
        AtTheCounter at;
        const auto asked = decide(at.check, {}, at.ask(kes(100000)));
        QVERIFY(asked);
        QCOMPARE(asked->amountMinor, 100000);
        QCOMPARE(asked->reference, at.check.number);
    }
    void whatCannotBeAskedForIsRefused()
    {
        AtTheCounter at;
        QCOMPARE(decide(at.check, {}, at.ask(kes(0))).why(), AskCardRefusal::AmountNotPositive);
        QCOMPARE(decide(at.check, {}, at.ask(kes(185001))).why(), AskCardRefusal::MoreThanDue);
        AskCard ask = at.ask(kes(100));
        ask.share = newId();
        QCOMPARE(decide(at.check, {}, ask).why(), AskCardRefusal::NoSuchShare);
        ask = at.ask(kes(100));
        ask.terminal = {};
        QCOMPARE(decide(at.check, {}, ask).why(), AskCardRefusal::NoTerminal);
        ask = at.ask(kes(100));
        ask.tip = kes(-1);
        QCOMPARE(decide(at.check, {}, ask).why(), AskCardRefusal::NegativeTip);
        ask = at.ask(kes(100));
        ask.terminalBusy = true;
        QCOMPARE(decide(at.check, {}, ask).why(), AskCardRefusal::TerminalBusy);
        QCOMPARE(decide(given::closedCheck(), {}, at.ask(kes(100))).why(), AskCardRefusal::CheckClosed);
        const orders::Check unsent = orders::fold(at.check, given::lineOf(100), at.clock.next());
        QCOMPARE(decide(unsent, {}, at.ask(kes(100))).why(), AskCardRefusal::UnsentLines);
    }
    void noSecondCardForTheSameMoneyWhileTheFirstMayPay()
    {
        AtTheCounter at;
        QCOMPARE(decide(at.check, {&at.payment}, at.ask(kes(185000))).why(), AskCardRefusal::AnotherPending);
        at.sent().tell(CardGivenUp{at.check.id});
        QCOMPARE(decide(at.check, {&at.payment}, at.ask(kes(185000))).why(), AskCardRefusal::AnotherPending);
        AtTheCounter lost;
        lost.unknown();
        QCOMPARE(decide(lost.check, {&lost.payment}, lost.ask(kes(185000))).why(), AskCardRefusal::AnotherUnknown);
        lost.tell(CardGivenUp{lost.check.id});
        QVERIFY(decide(lost.check, {&lost.payment}, lost.ask(kes(185000))));
        AtTheCounter paid;
        paid.approved();
        QCOMPARE(decide(paid.check, {&paid.payment}, paid.ask(kes(185000))).why(), AskCardRefusal::AnotherApproved);
        AtTheCounter no;
        no.sent().tell(AtTheCounter::answer(CardOutcome::Declined, CardEvidence::Answer, "Refusal"));
        QVERIFY(decide(no.check, {&no.payment}, no.ask(kes(185000))));
    }
    void askedAgainItIsTheSamePaymentAndNeverAnother()
    {
        AtTheCounter at;
        AskCard again{at.payment.id, {}, kes(185000), at.terminal, false, false, kes(0)};
        QVERIFY(decide(at.check, {&at.payment}, again));
        again.amount = kes(100);
        QCOMPARE(decide(at.check, {&at.payment}, again).why(), AskCardRefusal::SameIdOtherAmount);
    }

    // --- what counts

    void whatIsApprovedIsApprovedWhateverWasOrIsSaid()
    {
        AtTheCounter at;
        at.sent().tell(AtTheCounter::answer(CardOutcome::Declined, CardEvidence::Status, "never_arrived"));
        at.tell(CardGivenUp{at.check.id}).approved();
        QVERIFY(at.payment.isApproved());
        QVERIFY(at.payment.givenUpFirst);
        at.tell(AtTheCounter::answer(CardOutcome::Declined, CardEvidence::Status, "Refusal"));
        QVERIFY(at.payment.isApproved());
        QVERIFY(!at.payment.disputed);
    }
    void anApprovalBySlipIsConfirmedOrDisputedByTheTerminal()
    {
        AtTheCounter at;
        at.unknown();
        const auto word = decide(at.payment, WitnessCard{true, w(" a123 "), {}, true, false, newId()});
        QVERIFY(word);
        QCOMPARE(word->authorisation, w("A123"));
        at.tell(*word);
        QVERIFY(at.payment.isApproved());
        QCOMPARE(messageOf(nextAct(at.payment, at.at(60s))), CardMessage::Look); // it is still asked after
        AtTheCounter other = at;
        other.tell(AtTheCounter::answer(CardOutcome::Declined, CardEvidence::Status, "Refusal"));
        QVERIFY(other.payment.isApproved());
        QCOMPARE(stepOf(other.payment, other.place()), CardStep::Disputed);
        CardAnswered yes = AtTheCounter::answer(CardOutcome::Approved, CardEvidence::Status, "Success");
        yes.amountMinor = 185000;
        at.tell(yes);
        QVERIFY(!at.payment.disputed);
        QCOMPARE(at.payment.answer.evidence, CardEvidence::Status);
    }
    void nobodyForcesAnApproval()
    {
        AtTheCounter at;
        WitnessCard ask{true, w("A123"), {}, true, true, newId()};
        QCOMPARE(decide(at.payment, ask).why(), WitnessRefusal::NotUnknown);
        at.unknown();
        ask.authorisation = w(" 12 ");
        QCOMPARE(decide(at.payment, ask).why(), WitnessRefusal::NoEvidence);
        ask.authorisation = w("A123");
        ask.mayTakePayment = false;
        QCOMPARE(decide(at.payment, ask).why(), WitnessRefusal::NeedsRight);
        WitnessCard no{false, {}, {}, true, true, newId()};
        QCOMPARE(decide(at.payment, no).why(), WitnessRefusal::NoEvidence);
        no.reason = w("The terminal shows it");
        no.mayDecide = false;
        QCOMPARE(decide(at.payment, no).why(), WitnessRefusal::NeedsApproval);
        no.mayDecide = true;
        QCOMPARE(decide(at.payment, no)->outcome, CardOutcome::Declined);
    }
    void whoGivesUpDoesSoOnceAndNotWhatIsPaid()
    {
        AtTheCounter at;
        QCOMPARE(decide(CardPayment(), GiveUpCard{}).why(), GiveUpCardRefusal::NeverAsked);
        QVERIFY(decide(at.payment, GiveUpCard{}));
        at.tell(CardGivenUp{at.check.id});
        QCOMPARE(decide(at.payment, GiveUpCard{}).why(), GiveUpCardRefusal::AlreadyGivenUp);
        at.approved();
        QCOMPARE(decide(at.payment, GiveUpCard{}).why(), GiveUpCardRefusal::AlreadyApproved);
        at.payment.act = CardAct::Refund;
        QCOMPARE(decide(at.payment, GiveUpCard{}).why(), GiveUpCardRefusal::GoesBack);
    }

    // --- the till and the terminal

    void whatIsAskedIsSentOnceAndOnlySoon()
    {
        AtTheCounter at;
        QCOMPARE(messageOf(nextAct(at.payment, at.at())), CardMessage::Act);
        AtTheTerminal busy = at.at();
        busy.terminalFree = false;
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, busy)));
        QCOMPARE(outcomeOf(nextAct(at.payment, at.at(10min))), CardOutcome::Declined);
        AtTheTerminal nextRun = at.at();
        nextRun.thisRun = false;
        QCOMPARE(outcomeOf(nextAct(at.payment, nextRun)), CardOutcome::Declined);
        at.sent();
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, at.at(5s))));
        QCOMPARE(outcomeOf(nextAct(at.payment, at.at(5s, false))), CardOutcome::Unknown); // the till was started anew
        QCOMPARE(messageOf(nextAct(at.payment, at.at(3min))), CardMessage::Look);
        at.tell(CardGivenUp{at.check.id});
        QCOMPARE(messageOf(nextAct(at.payment, at.at(5s))), CardMessage::Abort);
        at.tell(CardSent{w("A1"), CardMessage::Abort});
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, at.at(5s))));
    }
    void whatIsUnknownIsAskedAfterMoreAndMoreSeldom()
    {
        AtTheCounter at;
        at.unknown();
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, at.at(1s))));
        QCOMPARE(messageOf(nextAct(at.payment, at.at(4s))), CardMessage::Look);
        for (int i = 0; i < 10; ++i)
            at.tell(CardSent{w("L"), CardMessage::Look});
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, at.at(2min))));
        QCOMPARE(messageOf(nextAct(at.payment, at.at(6min))), CardMessage::Look);
        QVERIFY(std::holds_alternative<std::monostate>(nextAct(at.payment, at.at(24h))));
    }
    void whatNeverLeftIsOffForCertain()
    {
        AtTheCounter at;
        at.sent();
        const auto off = at.heard(CardTold::NotReached, CardMessage::Act, 1s);
        QCOMPARE(std::get<CardAnswered>(*off).outcome, CardOutcome::Declined);
        QCOMPARE(std::get<CardAnswered>(*off).evidence, CardEvidence::Unsent);
        at.started();
        QVERIFY(!at.heard(CardTold::NotReached, CardMessage::Act, 1s));
    }
    void whoseLineIsLostIsUnknownAndNothingElse()
    {
        AtTheCounter at;
        at.started();
        for (const CardTold told : {CardTold::Lost, CardTold::Unreadable}) {
            const auto fact = at.heard(told, CardMessage::Act, 1s);
            QCOMPARE(std::get<CardAnswered>(*fact).outcome, CardOutcome::Unknown);
            QVERIFY(!std::get<CardAnswered>(*fact).code.isEmpty());
            QVERIFY(!at.heard(told));
        }
    }
    void whatTheTerminalDoesNotKnowNeverArrivedOnlyWhenBothQuestionsSaySo()
    {
        AtTheCounter at;
        at.unknown();
        QVERIFY(!at.heard(CardTold::NotFound, CardMessage::Look, 5s)); // it may still be on its way
        const auto first = at.heard(CardTold::NotFound);
        QCOMPARE(std::get<CardAnswered>(*first).outcome, CardOutcome::Unknown);
        at.tell(*first);
        QVERIFY(at.payment.forgotten);
        at.tell(CardSent{w("L1"), CardMessage::Look});
        QCOMPARE(messageOf(nextAct(at.payment, at.at(10min))), CardMessage::Last);
        const auto second = at.heard(CardTold::Another, CardMessage::Last);
        QCOMPARE(std::get<CardAnswered>(*second).outcome, CardOutcome::Declined);
        QCOMPARE(std::get<CardAnswered>(*second).code, w(cardCode::neverArrived));
    }
    void aTerminalThatWasAtWorkIsNotBelievedWhenItForgets()
    {
        AtTheCounter at;
        at.started().tell(AtTheCounter::answer(CardOutcome::Unknown, CardEvidence::Lost, "line_lost"));
        at.tell(*at.heard(CardTold::NotFound));
        QVERIFY(at.payment.forgotten);
        QVERIFY(!at.heard(CardTold::Another, CardMessage::Last));
        QCOMPARE(at.payment.state, CardState::Unknown);
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Find);
    }

    // --- the check

    void whatIsApprovedAndFitsIsTakenWithItsTipOnce()
    {
        AtTheCounter at;
        at.approved(185000, 20000);
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Take);
        const auto take = decide(at.payment, at.place(), TakeCard{newId()});
        QVERIFY(take);
        QCOMPARE(take->tender, at.payment.id);
        QCOMPARE(take->amount, kes(185000));
        QCOMPARE(take->tip, kes(20000));
        QCOMPARE(take->reference, w("Visa 411111******1234 A123"));
        const auto taken = orders::decide(at.check, *take);
        QVERIFY(taken);
        at.check = orders::fold(at.check, *taken, at.clock.next());
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Done);
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId()}).why(), TakeCardRefusal::AlreadyTaken);
    }
    void whatIsNotApprovedIsNeverTaken()
    {
        AtTheCounter at;
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId()}).why(), TakeCardRefusal::NotApproved);
        at.unknown();
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId(), true}).why(), TakeCardRefusal::NotApproved);
        at.approved();
        QCOMPARE(decide(at.payment, CardPlace{}, TakeCard{newId()}).why(), TakeCardRefusal::NoCheck);
        at.payment.act = CardAct::Refund;
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId()}).why(), TakeCardRefusal::GoesBack);
    }
    void whatComesAfterItWasGivenUpIsADecision()
    {
        AtTheCounter at;
        at.sent().tell(CardGivenUp{at.check.id}).approved();
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Decide);
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId()}).why(), TakeCardRefusal::NeedsDecision);
        SettleCard ask{CardChoice::Attach, false, false, {}, newId()};
        QCOMPARE(decide(at.payment, at.place(), ask).why(), SettleCardRefusal::NeedsRight);
        ask.mayTakePayment = true;
        QVERIFY(decide(at.payment, at.place(), ask));
        ask.choice = CardChoice::SendBack;
        QCOMPARE(decide(at.payment, at.place(), ask).why(), SettleCardRefusal::NeedsApproval);
        ask.maySendBack = true;
        QCOMPARE(decide(at.payment, at.place(), ask).why(), SettleCardRefusal::NoReason);
        ask.reason = w("Paid twice");
        const auto settled = decide(at.payment, at.place(), ask);
        QCOMPARE(settled->amountMinor, 185000);
        at.tell(*settled);
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Done);
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId(), true}).why(), TakeCardRefusal::SentBack);
        QCOMPARE(decide(at.payment, at.place(), ask).why(), SettleCardRefusal::NothingToDecide);
    }
    void whatIsPaidOtherwiseMeanwhileCannotGoOnTheBill()
    {
        AtTheCounter at;
        at.check = orders::fold(at.check, given::cash(185000), at.clock.next());
        at.approved();
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Decide);
        QCOMPARE(decide(at.payment, at.place(), TakeCard{newId(), true}).why(), TakeCardRefusal::NothingDue);
        QCOMPARE(decide(at.payment, at.place(), SettleCard{CardChoice::Attach, true, true, {}, {}}).why(),
            SettleCardRefusal::NotOffered);
    }

    // --- back to the card

    void whatWasApprovedGoesBackOnce()
    {
        AtTheCounter at;
        const Id tender = newId();
        AskCardBack ask{newId(), CardAct::Refund, kes(70000), tender, at.terminal};
        QCOMPARE(decide(at.payment, {}, ask).why(), AskBackRefusal::NotApproved);
        at.approved(185000, 20000);
        ask.amount = kes(0);
        QCOMPARE(decide(at.payment, {}, ask).why(), AskBackRefusal::AmountNotPositive);
        ask.amount = kes(205001);
        QCOMPARE(decide(at.payment, {}, ask).why(), AskBackRefusal::MoreThanPaid);
        ask.amount = kes(70000);
        AskCardBack nowhere = ask;
        nowhere.terminal = {};
        QCOMPARE(decide(at.payment, {}, nowhere).why(), AskBackRefusal::NoTerminal);
        const auto asked = decide(at.payment, {}, ask);
        QVERIFY(asked);
        QCOMPARE(asked->originalRef, w("P7"));

        CardPayment back;
        back.id = ask.payment;
        back = fold(back, *asked, at.clock.next());
        QCOMPARE(decide(at.payment, {&back}, ask)->tender, tender); // the same wish again is the same
        AskCardBack other = ask;
        other.payment = newId();
        QCOMPARE(decide(at.payment, {&back}, other).why(), AskBackRefusal::AnotherPending);
        ask.amount = kes(100);
        QCOMPARE(decide(at.payment, {&back}, ask).why(), AskBackRefusal::SameIdOtherAmount);
        CardAnswered yes = AtTheCounter::answer(CardOutcome::Approved, CardEvidence::Answer, "Success");
        yes.amountMinor = 70000;
        CardPayment gone = fold(fold(back, CardSent{w("R1"), CardMessage::Act}, at.clock.next()), yes, at.clock.next());
        QCOMPARE(decide(at.payment, {&gone}, other).why(), AskBackRefusal::AlreadyBack);
        other.tender = newId();
        other.amount = kes(135001);
        QCOMPARE(decide(at.payment, {&gone}, other).why(), AskBackRefusal::MoreThanPaid);
        other.amount = kes(135000);
        QVERIFY(decide(at.payment, {&gone}, other));
        QCOMPARE(stepOf(gone, at.place()), CardStep::Done);
    }
    void whatDoesNotGoBackIsTriedAgainOrGivenOtherwise()
    {
        AtTheCounter at;
        at.payment.act = CardAct::Refund;
        at.sent().tell(AtTheCounter::answer(CardOutcome::Declined, CardEvidence::Answer, "NotAllowed"));
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::AskAgain);
        QCOMPARE(stepOf(at.payment, CardPlace{&at.check, true}), CardStep::Done);
        SettleCard ask{CardChoice::Attach, true, true, w("x"), newId()};
        QCOMPARE(decide(at.payment, at.place(), ask).why(), SettleCardRefusal::NotOffered);
        ask.choice = CardChoice::OtherWay;
        at.tell(*decide(at.payment, at.place(), ask));
        QCOMPARE(stepOf(at.payment, at.place()), CardStep::Done);
    }

    // --- the live set

    void whateverTheOrderOfArrivalThePaymentIsTheSame()
    {
        given::Log log;
        const Id id = newId();
        CardAsked asked;
        asked.check = newId();
        asked.amountMinor = 185000;
        asked.currency = w("KES");
        CardAnswered yes = AtTheCounter::answer(CardOutcome::Approved, CardEvidence::Status, "Success");
        yes.amountMinor = 185000;
        log.tell(3, record(id, asked));
        log.tell(3, record(id, CardSent{w("M1"), CardMessage::Act}));
        log.tell(3, record(id, CardStarted{w("M1")}));
        log.tell(3, record(id, AtTheCounter::answer(CardOutcome::Unknown, CardEvidence::Lost, "line_lost")));
        log.tell(4, record(id, CardGivenUp{asked.check}));
        log.tell(3, record(id, CardSent{w("L1"), CardMessage::Look}));
        log.tell(3, record(id, yes));
        log.tell(4, record(id, CardSettled{CardChoice::SendBack, 185000, w("late"), newId()}));
        QCOMPARE(test::whatOrderChanges(
                     log.facts(), 5, 200, [] { return std::make_unique<Cards>(); },
                     [&](const Cards &cards) {
                         const CardPayment *payment = cards.find(id);
                         return QStringLiteral("%1 %2 %3 %4 %5 %6")
                             .arg(int(payment->state))
                             .arg(payment->givenUpFirst)
                             .arg(payment->paid.minor())
                             .arg(payment->looks)
                             .arg(payment->settled.has_value())
                             .arg(cards.ofCheck(asked.check).size());
                     }),
            QString());
    }
};

JIKO_SUITE(CardTest)
#include "card_test.moc"
