#include "asking.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::payments;

class PromptTakingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- taking

    void aPaidPromptIsTakenOnceWithItsOwnId()
    {
        Asking at;
        const TakePaid ask{newId()};
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), TakeRefusal::NotPaid);
        QCOMPARE(decide(at.prompt, PromptPlace{}, ask).why(), TakeRefusal::NotPaid);
        at.accepted().tell(paid(kes(185000)));
        QCOMPARE(decide(at.prompt, PromptPlace{}, ask).why(), TakeRefusal::NoCheck);
        QCOMPARE(decide(at.prompt, PromptPlace{&at.check, newId()}, ask).why(), TakeRefusal::ReceiptElsewhere);
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Take);

        const auto take = decide(at.prompt, at.place(), ask);
        QVERIFY(take);
        QCOMPARE(take->tender, at.prompt.id);
        QCOMPARE(take->reference, receipt);
        at.take(*take);

        QCOMPARE(decide(at.prompt, at.place(), ask).why(), TakeRefusal::AlreadyTaken);
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Done);
        QVERIFY(orders::totals(at.check).due.isZero());
    }
    void theTipThatWasAskedForIsATipAndNeverRevenue()
    {
        Asking at;
        AskPrompt ask = at.ask(kes(185000));
        ask.tip = kes(-100);
        QCOMPARE(decide(at.check, {}, ask).why(), AskRefusal::NegativeTip);
        ask.tip = kes(18550);
        QCOMPARE(decide(at.check, {}, ask).why(), AskRefusal::NotWholeShillings);
        ask.tip = kes(18500);
        const auto asked = decide(at.check, {}, ask);
        QCOMPARE(asked->amountMinor, 203500); // what the phone shows
        QCOMPARE(asked->tipMinor, 18500);
        const auto tipped = [&](Money money) {
            at.prompt = fold(Prompt{ask.payment}, *asked, at.clock.next());
            return at.accepted().tell(paid(money)).prompt;
        };
        const Prompt whole = tipped(kes(203500));
        ask.tip = kes(100);
        QCOMPARE(decide(at.check, {&whole}, ask).why(), AskRefusal::SameIdOtherAmount);
        const auto take = decide(whole, at.place(), TakePaid{newId()});
        QCOMPARE(take->amount, kes(185000));
        QCOMPARE(take->tip, kes(18500));
        // Who pays less pays the bill first.
        const Prompt less = tipped(kes(190000));
        QCOMPARE(decide(less, at.place(), TakePaid{newId()}).why(), TakeRefusal::NeedsDecision);
        const auto rest = decide(less, at.place(), TakePaid{newId(), true});
        QCOMPARE(rest->amount, kes(185000));
        QCOMPARE(rest->tip, kes(5000));
        const auto claimed = decide(less, at.place(), ClaimPaid{newId(), receipt});
        QCOMPARE(claimed->amount, kes(185000));
        QCOMPARE(claimed->tip, kes(18500));
        at.take(*take);
        const orders::CheckTotals sum = orders::totals(at.check);
        QCOMPARE(sum.gross, kes(185000));
        QCOMPARE(sum.tips, kes(18500));
        QVERIFY(sum.due.isZero());
    }
    void whatCameAfterItExpiredStillPaysACheckThatOwesIt()
    {
        Asking at;
        at.accepted().tell(answer(PromptOutcome::Expired, "1037")).tell(paid(kes(185000)));
        QVERIFY(decide(at.prompt, at.place(), TakePaid{newId()}));
    }
    void whatWasGivenUpOrDoesNotFitWantsADecision()
    {
        Asking late;
        late.accepted().tell(PromptGivenUp{late.check.id}).tell(paid(kes(185000)));
        QCOMPARE(decide(late.prompt, late.place(), TakePaid{newId()}).why(), TakeRefusal::NeedsDecision);
        QCOMPARE(stepOf(late.prompt, late.place()), PromptStep::Decide);
        QVERIFY(decide(late.prompt, late.place(), TakePaid{newId(), true}));

        Asking partly;
        partly.accepted().tell(paid(kes(185000)));
        partly.check = orders::fold(partly.check, given::cash(100000), partly.clock.next());
        QCOMPARE(decide(partly.prompt, partly.place(), TakePaid{newId()}).why(), TakeRefusal::NeedsDecision);
        const auto take = decide(partly.prompt, partly.place(), TakePaid{newId(), true});
        QCOMPARE(take->amount, kes(85000));
        QCOMPARE(take->tip, kes(100000));
        QCOMPARE(take->given, kes(185000));

        partly.check = orders::fold(partly.check, given::cash(85000), partly.clock.next());
        QCOMPARE(decide(partly.prompt, partly.place(), TakePaid{newId(), true}).why(), TakeRefusal::NothingDue);
    }
    void whatIsPaidMoreThanAskedIsNotTakenUnasked()
    {
        Asking at;
        at.accepted().tell(paid(kes(200000)));
        QCOMPARE(decide(at.prompt, at.place(), TakePaid{newId()}).why(), TakeRefusal::NeedsDecision);
        const auto take = decide(at.prompt, at.place(), TakePaid{newId(), true});
        QCOMPARE(take->amount, kes(185000));
        QCOMPARE(take->tip, kes(15000));
    }
    void whatIsPaidLessThanAskedPaysItsPart()
    {
        Asking at;
        at.accepted().tell(paid(kes(100000)));
        at.take(*decide(at.prompt, at.place(), TakePaid{newId()}));
        QCOMPARE(orders::totals(at.check).due, kes(85000));
    }
    void whatWasSentBackIsNotTaken()
    {
        Asking at;
        at.accepted().tell(paid(kes(185000))).tell(PromptSettled{PromptChoice::SendBack, 185000, q("x"), {}});
        QCOMPARE(decide(at.prompt, at.place(), TakePaid{newId()}).why(), TakeRefusal::SentBack);
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Done);
    }

    // --- the code that the guest shows

    void onlyACodeThatNobodyUsedIsTaken()
    {
        Asking at;
        at.accepted();
        QCOMPARE(decide(at.prompt, at.place(), ClaimPaid{newId(), q("SJK1A2B3C")}).why(), ClaimRefusal::NotACode);
        QCOMPARE(decide(at.prompt, at.place(), ClaimPaid{newId(), q("SJK1A2B3C\u00e9")}).why(), ClaimRefusal::NotACode);
        QCOMPARE(
            decide(at.prompt, {&at.check, newId()}, ClaimPaid{newId(), receipt}).why(), ClaimRefusal::CodeElsewhere);
        QCOMPARE(decide(at.prompt, {}, ClaimPaid{newId(), receipt}).why(), ClaimRefusal::NoCheck);
        at.take(*decide(at.prompt, at.place(), ClaimPaid{newId(), q("sjk1 a2b3 c4")}));
        QCOMPARE(at.check.tender(at.prompt.id)->reference, receipt);
        QCOMPARE(decide(at.prompt, at.place(), ClaimPaid{newId(), receipt}).why(), ClaimRefusal::AlreadyTaken);
    }
    void anAnswerThatComesAfterTheCodeFindsItTaken()
    {
        Asking at;
        at.sent().tell(answer(PromptOutcome::Unknown, promptCode::answerLost));
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::AskGuest);
        at.take(*decide(at.prompt, at.place(), ClaimPaid{newId(), receipt}));
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Confirm);
        at.tell(paid(kes(185000)));
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Done);
    }

    // --- deciding

    void whoDecidesNeedsTheRightAndAReason()
    {
        Asking at;
        SettlePrompt ask{PromptChoice::Attach, true, true, q("Guest asked"), {}};
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), SettlePromptRefusal::NothingToDecide);
        at.accepted().tell(PromptGivenUp{at.check.id}).tell(paid(kes(185000)));
        QVERIFY(decide(at.prompt, at.place(), ask));
        ask.mayTakePayment = false;
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), SettlePromptRefusal::NeedsRight);
        ask.choice = PromptChoice::SendBack;
        QCOMPARE(decide(at.prompt, at.place(), ask)->amountMinor, 185000);
        ask.reason = q(" ");
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), SettlePromptRefusal::NoReason);
        ask.maySendBack = false;
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), SettlePromptRefusal::NeedsApproval);

        at.check = orders::fold(at.check, given::cash(185000), at.clock.next());
        ask = {PromptChoice::Attach, true, true, {}, {}};
        QCOMPARE(decide(at.prompt, at.place(), ask).why(), SettlePromptRefusal::NotOffered);
    }
    void whatIsPaidOtherwiseIsNotToReachThePhone()
    {
        Asking at;
        QVERIFY(!isPaidOtherwise(at.prompt, at.place()));
        QVERIFY(!isPaidOtherwise(at.prompt, PromptPlace{}));
        Asking claimed = at;
        claimed.take(*decide(claimed.prompt, claimed.place(), ClaimPaid{newId(), receipt}));
        QVERIFY(!isPaidOtherwise(claimed.prompt, claimed.place())); // its own code paid it

        at.check = orders::fold(at.check, given::cash(100), at.clock.next());
        QVERIFY(isPaidOtherwise(at.prompt, at.place())); // less is due than the guest is asked for
        Asking given = at;
        given.tell(PromptGivenUp{given.check.id});
        QVERIFY(!isPaidOtherwise(given.prompt, given.place()));
        at.accepted();
        QVERIFY(isPaidOtherwise(at.prompt, at.place()));
        at.tell(paid(kes(185000)));
        QVERIFY(!isPaidOtherwise(at.prompt, at.place()));
    }
    void whatWasRefusedIsDoneOnceTheCheckIsPaidOtherwise()
    {
        Asking at;
        at.accepted().tell(answer(PromptOutcome::Refused, "1032"));
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::SendAgain);
        at.check = orders::fold(at.check, given::cash(185000), at.clock.next());
        QCOMPARE(stepOf(at.prompt, at.place()), PromptStep::Done);
    }

private:
    static QString q(const char *words) { return QString::fromUtf8(words); }
};

JIKO_SUITE(PromptTakingTest)
#include "prompt_taking_test.moc"
