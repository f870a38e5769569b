#include "asking.h"
#include "payments/phone.h"
#include "payments/prompts.h"
#include "support/any_order.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using namespace std::chrono_literals;

class PromptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotAPrompt()
    {
        QVERIFY(test::refusesStrangers(decodePromptFact, record(newId(), PromptGivenUp{newId()})));
    }

    // --- asking

    void whatIsDueMayBeAskedFor()
    {
        Asking at;
        const auto asked = decide(at.check, {}, at.ask(kes(185000)));
        QVERIFY(asked);
        QCOMPARE(asked->amountMinor, 185000);
        QCOMPARE(asked->phone, phone);
        QCOMPARE(asked->check, at.check.id);
        QCOMPARE(asked->reference, at.check.number);
        QVERIFY(decide(at.check, {}, at.ask(kes(100000))));
    }
    void aClosedCheckIsNotAskedFor()
    {
        Asking at;
        at.check = given::closedCheck(kes(185000));
        QCOMPARE(decide(at.check, {}, at.ask(kes(100))).why(), AskRefusal::CheckClosed);
    }
    void whatIsNotSentIsNotAskedFor()
    {
        Asking at;
        at.check = orders::fold(at.check, given::lineOf(100), at.clock.next());
        QCOMPARE(decide(at.check, {}, at.ask(kes(100))).why(), AskRefusal::UnsentLines);
    }
    void aShareThatIsGoneIsNotAskedFor()
    {
        Asking at;
        AskPrompt ask = at.ask(kes(100));
        ask.share = newId();
        QCOMPARE(decide(at.check, {}, ask).why(), AskRefusal::NoSuchShare);
    }
    void nothingIsNotAskedFor()
    {
        Asking at;
        QCOMPARE(decide(at.check, {}, at.ask(kes(0))).why(), AskRefusal::AmountNotPositive);
        QCOMPARE(decide(at.check, {}, at.ask(kes(-100))).why(), AskRefusal::AmountNotPositive);
    }
    void centsAreNotAskedFor()
    {
        Asking at(kes(185050));
        QCOMPARE(decide(at.check, {}, at.ask(kes(185050))).why(), AskRefusal::NotWholeShillings);
        QVERIFY(decide(at.check, {}, at.ask(kes(185000))));
    }
    void moneyOfAnotherCountryIsNotAskedFor()
    {
        Asking at;
        at.check.currency = Currency('U', 'G', 'X');
        QCOMPARE(decide(at.check, {}, at.ask(Money(500, at.check.currency))).why(), AskRefusal::OtherCurrency);
    }
    void moreThanIsDueIsNotAskedFor()
    {
        Asking at;
        QCOMPARE(decide(at.check, {}, at.ask(kes(185100))).why(), AskRefusal::MoreThanDue);
    }
    void aNumberThatIsNoPhoneIsNotAsked()
    {
        Asking at;
        AskPrompt ask = at.ask(kes(185000));
        ask.phone = QStringLiteral("0712 345 67");
        QCOMPARE(decide(at.check, {}, ask).why(), AskRefusal::BadPhone);
    }
    void aSecondPromptWaitsUntilTheFirstCannotBePaidAnyMore()
    {
        Asking at;
        at.accepted();
        QCOMPARE(decide(at.check, {&at.prompt}, at.ask(kes(185000))).why(), AskRefusal::AnotherPending);
        at.tell(PromptGivenUp{at.check.id});
        QCOMPARE(decide(at.check, {&at.prompt}, at.ask(kes(185000))).why(), AskRefusal::AnotherPending);
        AskPrompt later = at.ask(kes(185000));
        later.now += 1h;
        QCOMPARE(decide(at.check, {&at.prompt}, later).why(), AskRefusal::AnotherPending);
        at.tell(answer(PromptOutcome::Refused, "1032"));
        QVERIFY(decide(at.check, {&at.prompt}, at.ask(kes(185000))));

        Asking unknown;
        unknown.sent().tell(answer(PromptOutcome::Unknown));
        AskPrompt soon = unknown.ask(kes(185000));
        QCOMPARE(decide(unknown.check, {&unknown.prompt}, soon).why(), AskRefusal::AnotherPending);
        soon.now += promptLife;
        QVERIFY(decide(unknown.check, {&unknown.prompt}, soon));
    }
    void whatTheHubHasNotSentWaitsForItHoweverLong()
    {
        Asking at;
        AskPrompt later = at.ask(kes(185000));
        later.now += 24h;
        QCOMPARE(decide(at.check, {&at.prompt}, later).why(), AskRefusal::AnotherPending);
        at.tell(PromptGivenUp{at.check.id});
        QVERIFY(decide(at.check, {&at.prompt}, later));
    }
    void guestsMayPayTheirSharesAtOnce()
    {
        Asking at;
        const Id one = newId();
        const Id other = newId();
        at.check = orders::fold(at.check,
            orders::SplitSet{{{one, q("1"), orders::ShareKind::Rest}, {other, q("2"), orders::ShareKind::Rest}}, {}},
            at.clock.next());
        const Prompt first = at.newPrompt(kes(92500), one);
        AskPrompt ask = at.ask(kes(92500));
        ask.share = other;
        QVERIFY(decide(at.check, {&first}, ask));
        ask.share = one;
        QCOMPARE(decide(at.check, {&first}, ask).why(), AskRefusal::AnotherPending);
        ask.share = {};
        QCOMPARE(decide(at.check, {&first}, ask).why(), AskRefusal::AnotherPending);
    }
    void whatIsPaidAndNotOnTheCheckYetIsNotAskedForAgain()
    {
        Asking at;
        at.accepted().tell(paid(kes(185000)));
        QCOMPARE(decide(at.check, {&at.prompt}, at.ask(kes(185000))).why(), AskRefusal::AnotherPaid);
        at.tell(PromptSettled{PromptChoice::SendBack, 185000, q("x"), {}});
        QVERIFY(decide(at.check, {&at.prompt}, at.ask(kes(185000))));
    }
    void askedAgainItIsTheSamePromptAndNeverAnother()
    {
        Asking at;
        AskPrompt again{at.prompt.id, {}, kes(185000), phone, at.now()};
        QCOMPARE(decide(at.check, {&at.prompt}, again)->amountMinor, 185000);
        again.amount = kes(100);
        QCOMPARE(decide(at.check, {&at.prompt}, again).why(), AskRefusal::SameIdOtherAmount);
    }

    // --- giving up, asking after

    void onlyWhatIsAskedAndNotPaidIsGivenUpOnce()
    {
        Asking at;
        QCOMPARE(decide(Prompt(), GiveUpPrompt{}).why(), GiveUpRefusal::NeverAsked);
        QVERIFY(decide(at.prompt, GiveUpPrompt{}));
        at.tell(PromptGivenUp{at.check.id});
        QCOMPARE(decide(at.prompt, GiveUpPrompt{}).why(), GiveUpRefusal::AlreadyGivenUp);
        at.tell(paid(kes(185000)));
        QCOMPARE(decide(at.prompt, GiveUpPrompt{}).why(), GiveUpRefusal::AlreadyPaid);
    }
    void onlyWhatTheProviderHasIsAskedAfter()
    {
        Asking at;
        QCOMPARE(decide(at.prompt, ChasePrompt{}).why(), ChaseRefusal::NotSent);
        at.accepted();
        QVERIFY(decide(at.prompt, ChasePrompt{}));
        at.tell(paid(kes(185000)));
        QCOMPARE(decide(at.prompt, ChasePrompt{}).why(), ChaseRefusal::AlreadyPaid);
    }

    // --- sending

    void aPromptIsSentOnce()
    {
        Asking at;
        QVERIFY(decide(at.prompt, {&at.prompt}, SendPrompt{at.now()}));
        at.sent();
        QCOMPARE(decide(at.prompt, {&at.prompt}, SendPrompt{at.now()}).why(), SendPromptRefusal::NotCreated);
        QCOMPARE(decide(Prompt(), {}, SendPrompt{at.now()}).why(), SendPromptRefusal::NotCreated);
    }
    void whatWasGivenUpIsNotSent()
    {
        Asking at;
        at.tell(PromptGivenUp{at.check.id});
        QCOMPARE(decide(at.prompt, {&at.prompt}, SendPrompt{at.now()}).why(), SendPromptRefusal::GivenUp);
    }
    void whatNobodyWaitsForAnyMoreIsNotSent()
    {
        Asking at;
        QCOMPARE(decide(at.prompt, {&at.prompt}, SendPrompt{at.now() + sendWithin}).why(), SendPromptRefusal::TooLate);
    }
    void whatNoPhoneCanBeAskedIsNotSent()
    {
        Asking at;
        at.prompt.phone = q("0712345678");
        QCOMPARE(decide(at.prompt, {}, SendPrompt{at.now()}).why(), SendPromptRefusal::Malformed);
        at.prompt.phone = phone;
        at.prompt.amount = kes(50);
        QCOMPARE(decide(at.prompt, {}, SendPrompt{at.now()}).why(), SendPromptRefusal::Malformed);
    }
    void ofTwoThatWereAskedApartTheSecondWaitsForTheFirst()
    {
        Asking at;
        const Prompt second = at.newPrompt(kes(185000));
        at.accepted();
        QCOMPARE(decide(second, {&at.prompt, &second}, SendPrompt{at.now()}).why(), SendPromptRefusal::AnotherUnderWay);
        QCOMPARE(decide(second, {&at.prompt, &second}, SendPrompt{at.now() + promptLife}).why(),
            SendPromptRefusal::AnotherUnderWay);
        at.tell(paid(kes(185000)));
        QCOMPARE(decide(second, {&at.prompt, &second}, SendPrompt{at.now()}).why(), SendPromptRefusal::AnotherPaid);
    }
    void ofTwoThatWereAskedApartTheSecondIsNotSentWhereNobodyKnowsOfTheFirst()
    {
        for (const auto outcome : {PromptOutcome::Unknown, PromptOutcome::Expired}) {
            Asking at;
            const Prompt second = at.newPrompt(kes(185000));
            at.sent().tell(answer(outcome, promptCode::answerLost));
            const SendPrompt later{at.now() + promptLife};
            QCOMPARE(decide(second, {&at.prompt, &second}, later).why(), SendPromptRefusal::AnotherAsked);
            const Prompt knowing = at.newPrompt(kes(185000));
            QVERIFY(decide(knowing, {&at.prompt, &knowing}, later));
        }
        Asking refused;
        const Prompt second = refused.newPrompt(kes(185000));
        refused.sent().tell(answer(PromptOutcome::Refused, "1032"));
        QVERIFY(decide(second, {&refused.prompt, &second}, SendPrompt{refused.now()}));
    }
    void whoKnewOfThePaidOneMayAskForTheRest()
    {
        Asking at;
        at.accepted().tell(paid(kes(100000)));
        const Prompt rest = at.newPrompt(kes(85000));
        QVERIFY(decide(rest, {&at.prompt, &rest}, SendPrompt{at.now()}));
    }

    // --- answers

    void paidIsPaidWhateverWasSaidBeforeOrComesAfter()
    {
        for (const auto before : {PromptOutcome::Refused, PromptOutcome::Expired, PromptOutcome::Unknown}) {
            Asking at;
            at.accepted().tell(answer(before)).tell(paid(kes(185000)));
            QVERIFY(at.prompt.isPaid());
            at.tell(answer(before)).tell(paid(kes(100), q("ANOTHER000")));
            QVERIFY(at.prompt.isPaid());
            QCOMPARE(at.prompt.receipt, receipt);
            QCOMPARE(at.prompt.paid, kes(185000));
        }
    }
    void theSameAnswerAgainIsNoNews()
    {
        Asking at;
        at.accepted();
        QVERIFY(newsIn(at.prompt, paid(kes(185000))));
        at.tell(paid(kes(185000)));
        QVERIFY(!newsIn(at.prompt, paid(kes(185000))));
        QVERIFY(!newsIn(Prompt(), paid(kes(185000))));
        Asking refused;
        refused.accepted().tell(answer(PromptOutcome::Refused, "1032"));
        QVERIFY(!newsIn(refused.prompt, answer(PromptOutcome::Refused, "1032")));
        QVERIFY(!newsIn(refused.prompt, answer(PromptOutcome::Expired, "1037")));
        Asking unknown;
        unknown.sent().tell(answer(PromptOutcome::Unknown));
        QVERIFY(!newsIn(unknown.prompt, answer(PromptOutcome::Unknown)));
        QVERIFY(newsIn(unknown.prompt, answer(PromptOutcome::Refused, "1032")));
    }
    void aReceiptThatComesLaterIsAdded()
    {
        Asking at;
        at.accepted().tell(paid(kes(0), {}));
        QCOMPARE(at.prompt.paid, kes(185000));
        QCOMPARE(at.prompt.tenderReference(), q("ws_CO_1"));
        const UtcMicros when = at.prompt.answeredAt;
        at.tell(paid(kes(185000)));
        QCOMPARE(at.prompt.tenderReference(), receipt);
        QCOMPARE(at.prompt.answeredAt, when);
    }
    void anAnswerBeforeTheProvidersWordCounts()
    {
        Asking at;
        at.sent().tell(paid(kes(185000))).tell(PromptAccepted{q("ws_CO_9"), q("m")});
        QVERIFY(at.prompt.isPaid());
        QCOMPARE(at.prompt.checkout, q("ws_CO_9"));
    }

    // --- looking after it

    void theProviderIsAskedAtTheSettledTimes()
    {
        Asking at;
        at.accepted();
        const UtcMicros from = at.prompt.acceptedAt;
        std::vector<std::int64_t> seconds;
        UtcMicros last = from;
        while (const auto next = nextLook(at.prompt, last, last)) {
            seconds.push_back(std::chrono::duration_cast<std::chrono::seconds>(*next - from).count());
            last = *next;
        }
        QCOMPARE(std::vector<std::int64_t>(seconds.begin(), seconds.begin() + 8),
            (std::vector<std::int64_t>{5, 15, 30, 60, 90, 390, 690, 990}));
        QVERIFY(seconds.back() <= 7200 && seconds.back() > 6900);
        QVERIFY(!isLookedForInVain(at.prompt, from + 1h));
        QVERIFY(isLookedForInVain(at.prompt, from + 2h));
    }
    void whoAsksAfterItIsAnsweredAtOnce()
    {
        Asking at;
        at.accepted();
        const UtcMicros from = at.prompt.acceptedAt;
        const UtcMicros last = from + 90s;
        at.prompt.chasedAt = last + 10s;
        QCOMPARE(nextLook(at.prompt, last, last + 10s), std::optional(last + 10s));
        QCOMPARE(nextLook(at.prompt, last, last + 20min), std::optional(from + 390s)); // he has gone
        QCOMPARE(nextLook(at.prompt, last + 10s, last + 10s), std::optional(from + 390s));
    }
    void whatIsAnsweredOrHasNoNameIsNotAskedAbout()
    {
        Asking at;
        QVERIFY(!nextLook(at.prompt, {}, at.now()));
        at.accepted().tell(answer(PromptOutcome::Refused, "1"));
        QVERIFY(!nextLook(at.prompt, at.prompt.acceptedAt, at.now()));
    }
    void whatExpiredIsLookedAtForAWhile()
    {
        Asking at;
        at.accepted().tell(answer(PromptOutcome::Expired, "1019"));
        QVERIFY(nextLook(at.prompt, at.prompt.acceptedAt + 2min, at.prompt.acceptedAt + 2min));
        QVERIFY(!nextLook(at.prompt, at.prompt.acceptedAt, at.prompt.acceptedAt + 11min));
    }

    // --- the live set

    void inWhateverOrderFactsComeThePromptIsTheSame()
    {
        given::Log log;
        const Id payment = newId();
        const Id check = newId();
        std::vector<Fact> facts;
        for (const PromptFact &fact :
            std::vector<PromptFact>{PromptAsked{check, {}, 185000, q("KES"), phone, Provider::Mpesa, q("1001")},
                PromptSent{}, PromptAccepted{q("ws_CO_1"), q("m")}, answer(PromptOutcome::Expired, "1037"),
                PromptGivenUp{check}, paid(kes(185000))})
            facts.push_back(log.tell(1, record(payment, fact)));
        std::vector<Fact> turned(facts.rbegin(), facts.rend());
        Prompts one;
        Prompts other;
        for (const Fact &fact : facts)
            QVERIFY(one.apply(fact));
        for (const Fact &fact : turned)
            QVERIFY(other.apply(fact));
        QVERIFY(!one.apply(facts.front()));
        for (const Prompts *set : {&one, &other}) {
            QCOMPARE(set->ofCheck(check).size(), 1u);
            QCOMPARE(set->all().size(), 1u);
            QVERIFY(set->find(payment)->isPaid());
            QVERIFY(set->find(payment)->givenUpFirst);
        }
    }

    // --- numbers as people type them

    void numbersAreReadAsPeopleTypeThem()
    {
        for (const char *typed : {"712345678", "0712345678", "0712 345 678", "+254 712-345-678", "254712345678",
                 "00254712345678", "٠٧١٢٣٤٥٦٧٨"})
            QCOMPARE(kenyanMobile(QString::fromUtf8(typed)), phone);
        QCOMPARE(kenyanMobile(q("0110 000 001")), q("254110000001"));
        for (const char *typed : {"", "71234567", "7123456789", "0212345678", "+255712345678", "call 712345678"})
            QCOMPARE(kenyanMobile(QString::fromUtf8(typed)), QString());
        QCOMPARE(localNumber(phone), q("0712 345 678"));
        QCOMPARE(localNumber(q("44123")), q("44123"));
    }

private:
    static QString q(const char *words) { return QString::fromUtf8(words); }
};

JIKO_SUITE(PromptTest)
#include "prompt_test.moc"
