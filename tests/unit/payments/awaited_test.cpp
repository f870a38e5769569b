#include "payments/awaited.h"

#include "asking.h"
#include "payments/cards.h"
#include "payments/prompts.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::payments;

namespace {

CardAsked cardFor(const orders::Check &check, Money amount, const Id &share = {})
{
    CardAsked asked;
    asked.check = check.id;
    asked.share = share;
    asked.amountMinor = amount.minor();
    asked.currency = amount.currency().code();
    asked.terminal = newId();
    return asked;
}

CardAnswered answered(CardOutcome outcome, Money amount = kes(0))
{
    CardAnswered answer;
    answer.outcome = outcome;
    answer.evidence = CardEvidence::Answer;
    answer.message = QStringLiteral("M1");
    answer.amountMinor = amount.minor();
    return answer;
}

} // namespace

class AwaitedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardIsAwaitedUntilNoMoneyCanComeOfIt()
    {
        given::Clock clock;
        const orders::Check check = given::checkDue(kes(1850'00));
        const CardPlace place{&check, false};
        const Id share = newId();
        CardPayment asked;
        asked.id = newId();
        asked = fold(asked, cardFor(check, kes(1000'00), share), clock.next());
        const CardPayment sent = fold(asked, CardSent{QStringLiteral("M1"), CardMessage::Act}, clock.next());
        for (const CardPayment &each : {asked, sent, fold(sent, CardStarted{QStringLiteral("M1")}, clock.next()),
                 fold(sent, answered(CardOutcome::Unknown), clock.next()),
                 fold(sent, answered(CardOutcome::Approved, kes(1000'00)), clock.next())}) {
            const auto awaited = awaitedBy(each, place);
            QVERIFY(awaited);
            QCOMPARE(awaited->share, share);
            QCOMPARE(awaited->amount, kes(1000'00));
            QCOMPARE(awaited->by, orders::AwaitedBy::Card);
        }

        QVERIFY(!awaitedBy(CardPayment{}, place));
        QVERIFY(!awaitedBy(fold(sent, answered(CardOutcome::Declined), clock.next()), place));
        QVERIFY(!awaitedBy(fold(sent, CardGivenUp{newId()}, clock.next()), place));
        CardAsked back = cardFor(check, kes(1000'00));
        back.act = CardAct::Refund;
        QVERIFY(!awaitedBy(fold(CardPayment{newId()}, back, clock.next()), place));
    }
    void aPhoneIsAwaitedForItsPartOfTheBill()
    {
        Asking asking(kes(1850'00));
        QCOMPARE(awaitedBy(asking.prompt, asking.place())->amount, kes(1850'00));
        QCOMPARE(awaitedBy(asking.prompt, asking.place())->by, orders::AwaitedBy::Phone);
        asking.prompt.tip = kes(50'00);
        QCOMPARE(awaitedBy(asking.accepted().prompt, asking.place())->amount, kes(1800'00));
        asking.tell(answer(PromptOutcome::Refused));
        QVERIFY(!awaitedBy(asking.prompt, asking.place()));
        Asking given;
        QVERIFY(!awaitedBy(given.tell(PromptGivenUp{}).prompt, given.place()));
    }
    void whatIsOnTheBillIsNotAwaitedAnyMore()
    {
        Asking asking(kes(1850'00));
        asking.accepted().tell(paid(kes(1850'00)));
        QVERIFY(awaitedBy(asking.prompt, asking.place()));
        asking.take(*decide(asking.prompt, asking.place(), TakePaid{newId()}));
        QVERIFY(!awaitedBy(asking.prompt, asking.place()));
    }
};

JIKO_SUITE(AwaitedTest)
#include "awaited_test.moc"
