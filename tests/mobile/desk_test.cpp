// What every provider must pass (facts of mobile money, section 8), played with the hub's real desk and driver.
#include "mobile/world.h"

#include "orders/decisions.h"

#include <QDateTime>
#include <QTest>

using namespace jiko;
using namespace jiko::test;
using namespace std::chrono_literals;
using payments::PromptState;
using payments::PromptStep;

namespace {
const QString phone = QStringLiteral("254712345678");

/// One check, one prompt of all that is due, asked at the start.
struct One {
    World world;
    Id check;
    Id payment;

    explicit One(const Play &play, bool careful = false)
        : world(7, [play](const QString &, std::int64_t) { return play; })
    {
        world.careful = careful;
        check = world.openCheck();
        world.in(1s, [this] { payment = *world.ask(0, check, phone); });
    }
    One &run(std::chrono::minutes time = 200min)
    {
        world.run(time);
        return *this;
    }
    const payments::Prompt &prompt() const { return *world.prompt(payment); }
    PromptState state() const { return prompt().state; }
    bool isPaid() const { return !world.check(check)->isOpen() && orders::totals(*world.check(check)).due.isZero(); }
    int looks() const { return world.provider().looksRead(); }
};

/// As the provider tells of money that was paid to the number.
QByteArray confirmation(const char *receipt, std::int64_t shillings, UtcMicros at, const QByteArray &reference)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>((at + 3h).time_since_epoch());
    const QString when =
        QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss"));
    return R"({"TransID":")" + QByteArray(receipt) + R"(","TransTime":")" + when.toLatin1() + R"(","TransAmount":")"
        + QByteArray::number(qlonglong(shillings)) + R"(.00","BusinessShortCode":"174379","BillRefNumber":")"
        + reference + R"(","MSISDN":"2547 ***** 678"})";
}

Play play(const char *code)
{
    Play made;
    made.code = QLatin1String(code);
    return made;
}
Play withoutCallback(const char *code = "0")
{
    Play made = play(code);
    made.callbacks.clear();
    return made;
}
} // namespace

#define HOLDS(one) QCOMPARE((one).world.verdict(), QString())

class DeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheGuestPaysIsOnTheCheck()
    {
        One at{Play()};
        at.run(1min);
        QVERIFY(at.isPaid());
        QCOMPARE(at.prompt().receipt.size(), 10);
        QCOMPARE(at.world.check(at.check)->tender(at.payment)->reference, at.prompt().receipt);
        at.run();
        HOLDS(at);
    }
    void moneyThatComesByItselfIsWrittenOnceHoweverOftenItIsTold()
    {
        World world(7, [](const QString &, std::int64_t) { return Play(); });
        const QByteArray path = world.pathOf(hub::arrivalsDoor);
        const auto tell = [&] { world.callBack(path, confirmation("RKJ1A2B3C4", 990, world.now(), "1002")); };
        world.in(1s, tell);
        world.in(2s, tell);
        world.killHubAt.push_back(world.start() + 3s);
        world.in(20s, tell);
        world.in(30s, [&] { world.callBack(path, "{}"); });
        world.run(5min);
        QCOMPARE(world.factsOfHub(), 1);
        QCOMPARE(world.parked(), 1);
    }
    void theNumbersMoneySaysThatAPromptIsPaid()
    {
        // The answer to the request is lost, no call-back comes, nobody may look; the number's own news tells.
        Play lost = withoutCallback();
        lost.taking = Play::Taking::AnswerLost;
        One at{lost};
        at.world.in(30s, [&] {
            at.world.callBack(at.world.pathOf(hub::arrivalsDoor),
                confirmation("RKJ1A2B3C4", World::shillings, at.world.now(), at.prompt().reference.toLatin1()));
        });
        at.run(2min);
        QVERIFY(at.isPaid());
        QCOMPARE(at.prompt().receipt, QStringLiteral("RKJ1A2B3C4"));
        QCOMPARE(at.world.parked(), 0);
    }
    void whatTheGuestRefusesIsNot()
    {
        for (const char *code : {"1", "1032", "2001", "1001", "17"}) {
            One at{play(code)};
            at.run();
            QCOMPARE(at.state(), PromptState::Refused);
            QCOMPARE(at.prompt().code, QLatin1String(code));
            QCOMPARE(at.world.step(at.payment), PromptStep::SendAgain);
            HOLDS(at);
        }
    }
    void aPhoneThatDoesNotAnswerExpires()
    {
        One at{play("1037")};
        at.run();
        QCOMPARE(at.state(), PromptState::Expired);
        HOLDS(at);
    }
    void aCodeThatNobodyKnowsIsUnknownAndAskedAbout()
    {
        One at{play("4711")};
        at.run();
        QCOMPARE(at.state(), PromptState::Unknown);
        QCOMPARE(at.world.step(at.payment), PromptStep::AskGuest);
        QVERIFY(at.looks() > 20);
        HOLDS(at);
    }
    void aCallBackBeforeTheAnswerCounts()
    {
        Play early;
        early.before = true;
        early.guest = 0ms;
        early.answer = 4000ms;
        One at{early};
        at.run();
        QVERIFY(at.isPaid());
        QVERIFY(!at.prompt().checkout.isEmpty());
        HOLDS(at);
    }
    void fiveCallBacksAreOnePayment()
    {
        Play often;
        often.callbacks = {100ms, 100ms, 200ms, 5s, 600s};
        One at{often};
        at.run();
        QVERIFY(at.isPaid());
        QCOMPARE(at.world.factsOfHub(), 3); // sent, accepted, answered
        HOLDS(at);
    }
    void aCodeMayComeAsText()
    {
        Play text;
        text.numberAsText = true;
        One at{text};
        at.run();
        QVERIFY(at.isPaid());
    }
    void whereNoCallBackComesAQuestionFindsIt()
    {
        One at{withoutCallback()};
        at.run(1min);
        QVERIFY(at.isPaid());
        QCOMPARE(at.world.check(at.check)->tender(at.payment)->reference, at.prompt().checkout);
        at.run();
        HOLDS(at);
        One no{withoutCallback("1032")};
        no.run(1min);
        QCOMPARE(no.state(), PromptState::Refused);
    }
    void tooManyQuestionsAndABrokenServiceAreWaitedFor()
    {
        Play bad = withoutCallback();
        bad.badLooks = 7;
        One at{bad};
        at.run();
        QVERIFY(at.isPaid());
        QVERIFY(at.looks() >= 8);
        HOLDS(at);
    }
    void whereNobodyEverSaysAnythingItIsUnknownAfterTwoHours()
    {
        Play silent = withoutCallback();
        silent.guest = std::chrono::hours(24);
        One at{silent};
        at.run(119min);
        QCOMPARE(at.state(), PromptState::Pending);
        at.run(10min);
        QCOMPARE(at.state(), PromptState::Unknown);
        QCOMPARE(at.prompt().code, QLatin1String(payments::promptCode::noAnswer));
        const int looks = at.looks();
        at.run();
        QCOMPARE(at.looks(), looks);
    }
    void anAnswerThatIsLostAfterAcceptanceIsMadeGoodByTheCallBack()
    {
        for (const auto taking : {Play::Taking::AnswerLost, Play::Taking::Gone}) {
            Play lost;
            lost.taking = taking;
            One at{lost};
            at.run();
            QCOMPARE(at.world.takenByProvider(at.payment), 1);
            QVERIFY(at.isPaid());
            HOLDS(at);
        }
    }
    void anAnswerThatIsLostIsNeverAskedForAgain()
    {
        Play lost = withoutCallback();
        lost.taking = Play::Taking::AnswerLost;
        One at{lost};
        at.run();
        QCOMPARE(at.world.provider().pushesRead(), 1);
        QCOMPARE(at.state(), PromptState::Unknown);
        QCOMPARE(at.world.step(at.payment), PromptStep::AskGuest);
        HOLDS(at);
        One asked{lost, true};
        asked.run();
        QVERIFY(asked.isPaid());
        QCOMPARE(asked.world.check(asked.check)->tender(asked.payment)->reference,
            asked.world.truth(asked.payment)->receipt);
        HOLDS(asked);
    }
    void whatWasNotTakenIsTriedAgainAndAskedOnce()
    {
        for (const auto taking : {Play::Taking::NotReached, Play::Taking::TooMany}) {
            Play busy;
            busy.taking = taking;
            One at{busy};
            at.run();
            QVERIFY(at.isPaid());
            QCOMPARE(at.world.takenByProvider(at.payment), 1);
            HOLDS(at);
        }
    }
    void whatTheProviderRefusesToSendIsRefused()
    {
        Play no;
        no.taking = Play::Taking::Refused;
        One at{no};
        at.run();
        QCOMPARE(at.state(), PromptState::Refused);
        QCOMPARE(at.prompt().code, QStringLiteral("400.002.02"));
        HOLDS(at);
    }
    void aTokenThatIsRefusedInTheMiddleIsFetchedAnew()
    {
        Play gone;
        gone.tokenGone = true;
        One at{gone};
        at.run();
        QVERIFY(at.isPaid());
        QCOMPARE(at.world.provider().tokensGiven(), 2);
        QCOMPARE(at.world.takenByProvider(at.payment), 1);
    }
    void nothingLeavesBeforeItIsOnTheDisk()
    {
        One at{Play()};
        at.world.diskTakes = std::chrono::hours(24);
        for (auto when = 2s; when < 60s; when += 1s)
            at.world.in(when, [&] { at.world.openCheck(); }); // gives the hub something to turn for
        at.run(1min);
        QCOMPARE(at.world.provider().pushesRead(), 0);
    }
    void killedAtAnyStepTheHubAsksTheGuestOnceAndKeepsWhatWasPaid()
    {
        One whole{Play()};
        whole.run();
        const int steps = whole.world.steps();
        QVERIFY(steps > 20);
        Play onlyTold; // who asks is told something else
        onlyTold.saysExpired = true;
        for (const Play &each : {Play(), withoutCallback(), onlyTold})
            for (int step = 0; step < steps; ++step) {
                One at{each, true};
                at.world.killAtStep = step;
                at.run();
                const QByteArray where = "step " + QByteArray::number(step);
                QVERIFY2(at.world.takenByProvider(at.payment) <= 1, where);
                QVERIFY2(at.world.verdict().isEmpty(), qPrintable(QString::fromLatin1(where) + at.world.verdict()));
                QVERIFY2(!at.world.check(at.check)->isOpen(), where);
            }
    }
    void oneReceiptPaysOneCheck()
    {
        One at{Play()};
        Id other;
        at.world.in(2min, [&] { other = at.world.openCheck(); });
        at.world.in(3min, [&] {
            const auto second = at.world.ask(0, other, phone);
            at.world.claim(0, *second, at.prompt().receipt);
        });
        at.run(6min);
        // Typed for another bill, the code stands there; what the provider says of it then is seen as one payment.
        const payments::Prompt &first = at.prompt();
        payments::Prompt again = first;
        again.id = newId();
        again.check = other;
        const auto take = payments::decide(again, {at.world.check(other), first.id}, payments::TakePaid{newId()});
        QCOMPARE(take.why(), payments::TakeRefusal::ReceiptElsewhere);
    }
    void lessThanTheCheckIsAPartOfIt()
    {
        World world(7, [](const QString &, std::int64_t) { return Play(); });
        world.careful = false;
        const Id check = world.openCheck();
        world.in(1s, [&] { world.ask(0, check, phone, 1000); });
        world.in(2min, [&] { world.ask(0, check, phone, 850); });
        world.run(1min);
        QCOMPARE(orders::totals(*world.check(check)).due, Money(85000, base::kes));
        world.run();
        QVERIFY(!world.check(check)->isOpen());
        QCOMPARE(world.verdict(), QString());
    }
    void paidAfterTheVoidIsADecision()
    {
        One at{Play()};
        at.world.in(3s, [&] { at.world.voidAll(0, at.check); });
        at.run();
        QVERIFY(at.prompt().isPaid());
        QCOMPARE(at.world.step(at.payment), PromptStep::Decide);
        HOLDS(at);
    }
    void paidAfterCashIsADecisionAndNotAPayment()
    {
        Play late;
        late.guest = 50s;
        One at{late};
        at.world.in(20s, [&] { at.world.giveUp(0, at.payment); });
        at.world.in(25s, [&] { at.world.payCash(0, at.check); });
        at.run();
        QVERIFY(at.prompt().isPaid());
        QCOMPARE(at.world.step(at.payment), PromptStep::Decide);
        QVERIFY(!at.world.check(at.check)->tender(at.payment));
        HOLDS(at);
    }
    void whatTheProviderCallsExpiredAndIsPaidLaterCounts()
    {
        Play liar;
        liar.saysExpired = true;
        liar.callbacks = {600s};
        One at{liar};
        at.run(1min);
        QCOMPARE(at.state(), PromptState::Expired);
        at.run();
        QVERIFY(at.isPaid());
        HOLDS(at);
    }
    void whatIsAskedWhileTheHubIsAwayIsNotSentLong()
    {
        One at{Play()};
        at.world.away[2] = {{at.world.start(), at.world.start() + 20min}};
        at.run();
        QCOMPARE(at.world.provider().pushesRead(), 0);
        QCOMPARE(at.state(), PromptState::Refused);
        QCOMPARE(at.prompt().code, QLatin1String(payments::promptCode::tooLate));
        HOLDS(at);
    }
    void ofTwoTillsThatAskApartOneIsSent()
    {
        One at{Play()};
        std::optional<Id> second;
        at.world.away[1] = {{at.world.start() + 800ms, at.world.start() + 900ms}};
        at.world.in(1s, [&] { second = at.world.ask(1, at.check, QStringLiteral("254722000111")); });
        at.run();
        QVERIFY(second);
        QCOMPARE(at.world.provider().payments().size(), 1u);
        QVERIFY(at.isPaid());
        HOLDS(at);
    }
    void whoAsksAfterItHearsAtOnce()
    {
        Play slow = withoutCallback();
        slow.guest = 100s;
        One at{slow};
        at.world.in(110s, [&] { at.world.chase(0, at.payment); });
        at.run(2min);
        QVERIFY(at.isPaid());
    }
    void aCallBackOfNobodyIsLaidAside()
    {
        One at{Play()};
        const QByteArray body = R"({"Body":{"stkCallback":{"CheckoutRequestID":"ws_CO_other","ResultCode":0}}})";
        at.world.in(2min, [&] {
            at.world.callBack(at.world.pathOf(newId()), body); // signed, and unknown
            at.world.callBack("/p/" + QByteArray(32, '1') + '/' + QByteArray(40, '2'), body); // not signed
            at.world.callBack(at.world.pathOf(at.payment), body); // another request
            at.world.callBack(at.world.pathOf(at.payment), "{nonsense");
        });
        at.run();
        QCOMPARE(at.world.parked(), 3);
        HOLDS(at);
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "desk_test.moc"
