// Money from a guest's phone, pressed as people press it; the hub's side is told by hand.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;
using namespace jiko::payments;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

class PosPrompt : public QObject {
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

    void aPromptTakesThreeTapsAndNineDigits()
    {
        QVERIFY(order());
        screen->taps = 0;
        TAP("pay");
        TAP("tender.mobile");
        QVERIFY(screen->digits(QStringLiteral("712345678")));
        TAP("prompt.send");

        QCOMPARE(screen->taps, 3); // and nine digits
        const Prompt *prompt = only();
        QVERIFY(prompt);
        QCOMPARE(prompt->phone, QStringLiteral("254712345678"));
        QCOMPARE(prompt->amount, orders::totals(*at->check()).due);
        QCOMPARE(at->lastAct(), QByteArrayList{PromptAsked::type});
        SHOWS("prompt.elapsed");
        SHOWS("prompt.later");
        SHOWS("prompt.other");
    }
    void theTipThatIsChosenIsAskedForOnThePhone()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        TAP("tip.1");
        const Money tip(
            at->parts->tenderDesk.tips().at(1).toMap().value(QStringLiteral("minor")).toLongLong(), base::kes);
        QVERIFY(tip.minor() > 0);
        TAP("tender.mobile");
        QVERIFY(at->parts->promptDesk.amountText().contains(base::amountText(due + tip)));
        QVERIFY(screen->digits(QStringLiteral("712345678")));
        TAP("prompt.send");
        payment = only()->id;
        QCOMPARE(only()->amount, due + tip);
        QCOMPARE(only()->tip, tip);
        answer(PromptOutcome::Paid);
        SHOWS("change.done");
        const orders::Check *paid = at->parts->live.checks.find(check);
        QCOMPARE(paid->tenders.at(0).amount, due);
        QCOMPARE(paid->tenders.at(0).tip, tip);
        QCOMPARE(orders::totals(*paid).total, due); // no revenue
    }
    void whatThePhonePaysIsTheCheckPaidAndItsChangePageShows()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        answer(PromptOutcome::Paid);

        SHOWS("change.done");
        const orders::Check *paid = at->parts->live.checks.find(check);
        QVERIFY(!paid->isOpen());
        QCOMPARE(paid->tenders.size(), 1u);
        QCOMPARE(paid->tenders[0].id, payment);
        QCOMPARE(paid->tenders[0].reference, receipt);
        QCOMPARE(at->parts->promptDesk.count(), 0);
    }
    void whoeverFinishesLaterLosesNothing()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        TAP("prompt.later");
        HIDES("prompt.elapsed");
        TAP("back");
        TAP("back");
        SHOWS("prompts");
        QVERIFY(screen->says(QStringLiteral("mine.0"), QStringLiteral("M-PESA")));
        answer(PromptOutcome::Paid);

        QTRY_VERIFY(!at->parts->live.checks.find(check)->isOpen());
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("on the bill")));
        HIDES("prompts");
    }
    void aResultIsKeptThoughTheTerminalDiedMeanwhile()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        screen.reset();
        at->startUp();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        QTRY_VERIFY(only());
        answer(PromptOutcome::Paid);
        QTRY_VERIFY(!at->parts->live.checks.find(check)->isOpen());
    }
    void aGuestWhoCancelsIsAskedOnceMore()
    {
        QVERIFY(ask());
        answer(PromptOutcome::Refused, "1032");
        SHOWS("prompt.again");
        QVERIFY(at->parts->promptDesk.headline().contains(QStringLiteral("cancelled")));
        TAP("prompt.again");
        QCOMPARE(prompts().size(), 2u);
        QCOMPARE(prompts().back()->phone, QStringLiteral("254712345678"));
        SHOWS("prompt.elapsed");
    }
    void anotherNumberMayBeTyped()
    {
        QVERIFY(ask());
        answer(PromptOutcome::Refused, "1");
        TAP("prompt.number");
        QVERIFY(screen->digits(QStringLiteral("722000111")));
        TAP("prompt.send");
        QCOMPARE(prompts().back()->phone, QStringLiteral("254722000111"));
    }
    void whoUsesAnotherWayTakesCash()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        TAP("prompt.other");
        HIDES("prompt.elapsed");
        QVERIFY(prompts().back()->givenUp);
        TAP("cash.exact");
        SHOWS("change.done");
        QVERIFY(!at->parts->live.checks.find(check)->isOpen());
    }
    void moneyThatComesLateIsADecision()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        TAP("prompt.other");
        TAP("cash.exact");
        TAP("change.done");
        answer(PromptOutcome::Paid);

        TAP("prompts");
        SHOWS("prompts.0");
        HIDES("prompts.attach.0");
        TAP("prompts.back.0");
        TAP("prompts.reason.0");
        SHOWS("permission");
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(only()->settled);
        QCOMPARE(only()->settled->choice, PromptChoice::SendBack);
        QCOMPARE(at->parts->live.checks.find(check)->tenders.size(), 1u);
        HIDES("prompts");
    }
    void whatWasGivenUpAndComesCanGoOnTheBill()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        TAP("prompt.other");
        answer(PromptOutcome::Paid);
        QTest::qWait(50);
        QVERIFY(at->parts->live.checks.find(check)->isOpen());
        TAP("back");
        TAP("back");
        TAP("prompts");
        TAP("prompts.attach.0");
        QTRY_VERIFY(!at->parts->live.checks.find(check)->isOpen());
        QCOMPARE(only()->settled->choice, PromptChoice::Attach);
    }
    void theCodeOfAMessageIsTaken()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        TAP("pay");
        TAP("tender.mobile");
        TAP("prompt.code");
        QVERIFY(screen->tapInVain(QStringLiteral("prompt.take")));
        QVERIFY(screen->typeInto(QStringLiteral("prompt.typedCode"), receipt));
        TAP("prompt.take");
        SHOWS("change.done");
        QCOMPARE(at->parts->live.checks.find(check)->tenders[0].reference, receipt);
    }
    void aCodeTypedForAnUnknownPaymentIsThatPayment()
    {
        QVERIFY(ask());
        const Id check = at->check()->id;
        answer(PromptOutcome::Unknown, promptCode::answerLost);
        SHOWS("prompt.code");
        HIDES("prompt.again");
        TAP("prompt.code");
        QVERIFY(screen->typeInto(QStringLiteral("prompt.typedCode"), receipt.toLower()));
        TAP("prompt.take");
        SHOWS("change.done");
        QCOMPARE(at->parts->live.checks.find(check)->tenders[0].id, payment);
        TAP("change.done");
        SHOWS("prompts"); // nobody has confirmed it
        answer(PromptOutcome::Paid);
        HIDES("prompts");
        QCOMPARE(at->parts->live.checks.find(check)->tenders.size(), 1u);
    }
    void whoClosesTheShiftSeesWhatIsStillWaitedFor()
    {
        QVERIFY(ask());
        TAP("prompt.later");
        TAP("back");
        TAP("back");
        TAP("shift");
        QVERIFY(screen->says(QStringLiteral("end.prompt"), QStringLiteral("1 M-PESA payment not finished")));
        TAP("end.prompt");
        SHOWS("prompts.0");
    }
    void aCodeIsTakenOnce()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tender.mobile");
        TAP("prompt.code");
        QVERIFY(screen->typeInto(QStringLiteral("prompt.typedCode"), receipt));
        TAP("prompt.take");
        TAP("change.done");
        QVERIFY(order(QStringLiteral("table.5")));
        TAP("pay");
        TAP("tender.mobile");
        TAP("prompt.code");
        QVERIFY(screen->typeInto(QStringLiteral("prompt.typedCode"), receipt));
        TAP("prompt.take");
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("another bill")));
        QVERIFY(at->check()->isOpen());
    }
    void aNumberIsReadAsItIsPasted()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tender.mobile");
        QVERIFY(screen->tapInVain(QStringLiteral("prompt.send")));
        QVERIFY(screen->typeInto(QStringLiteral("prompt.phone"), QStringLiteral("+254 712-345-678")));
        TAP("prompt.send");
        QCOMPARE(only()->phone, QStringLiteral("254712345678"));
    }
    void whileOffLineItSaysWhyItWaits()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tender.mobile");
        QTRY_VERIFY_WITH_TIMEOUT(!at->parts->promptDesk.offlineText().isEmpty(), 15'000);
        QVERIFY(screen->says(QStringLiteral("prompt.offline"), QStringLiteral("wait")));
        SHOWS("prompt.code");
    }
    void whatAnotherTillAskedIsTakenByWhoOpensTheCheck()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        TAP("back");
        payment = newId();
        const Draft asked = record(payment,
            PromptAsked{check, {}, orders::totals(*at->parts->live.checks.find(check)).due.minor(),
                QStringLiteral("KES"), QStringLiteral("254712345678"), Provider::Mpesa, QStringLiteral("1")});
        at->hear(9, asked);
        answer(PromptOutcome::Paid);
        QTest::qWait(50);
        QVERIFY(at->parts->live.checks.find(check)->isOpen());
        TAP("mine.0");
        QTRY_VERIFY(!at->parts->live.checks.find(check)->isOpen());
    }

    void whatAGuestPaidToTheNumberTakesThreeTaps()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        arrive(QStringLiteral("TKAAAAAAA1"), 99000, {});
        arrive(QStringLiteral("TKAAAAAAA2"), orders::totals(*at->check()).due.minor(), at->check()->number);
        screen->taps = 0;
        TAP("pay");
        TAP("tender.mobile");
        QVERIFY(screen->says(QStringLiteral("arrival.0"), QStringLiteral("fits this bill")));
        QVERIFY(screen->says(QStringLiteral("arrival.1"), QStringLiteral("990")));
        TAP("arrival.0");
        QCOMPARE(screen->taps, 3);
        SHOWS("change.done");
        const orders::Check *paid = at->parts->live.checks.find(check);
        QVERIFY(!paid->isOpen());
        QCOMPARE(paid->tenders.at(0).reference, QStringLiteral("TKAAAAAAA2"));
        QCOMPARE(paid->tenders.at(0).id, arrivalId(Provider::Mpesa, QStringLiteral("TKAAAAAAA2")));
        // Once on a bill it is offered to no other.
        TAP("change.done");
        QVERIFY(order(QStringLiteral("table.7")));
        TAP("pay");
        TAP("tender.mobile");
        QVERIFY(screen->says(QStringLiteral("arrival.0"), QStringLiteral("990")));
        HIDES("arrival.1");
    }
    void whatIsMoreThanDueIsATipOnceSomebodySaysSo()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        arrive(QStringLiteral("TKAAAAAAA1"), 99000, {});
        TAP("pay");
        TAP("tender.mobile");
        TAP("arrival.0");
        TAP("arrival.not");
        SHOWS("prompt.phone");
        QVERIFY(at->parts->live.checks.find(check)->tenders.empty());
        TAP("arrival.0");
        TAP("arrival.tip");
        SHOWS("change.done");
        QCOMPARE(at->parts->live.checks.find(check)->tenders.at(0).tip.minor(), 99000 - 35000);
    }

private:
    void arrive(const QString &number, std::int64_t minor, const QString &reference)
    {
        at->hear(50,
            record(arrivalId(Provider::Mpesa, number),
                MoneyArrived{Provider::Mpesa, number, minor, QStringLiteral("KES"), QStringLiteral("2547 ***** 678"),
                    QStringLiteral("AMINA"), reference,
                    std::chrono::microseconds(base::utcNow().time_since_epoch()).count(), ArrivalSource::Told}));
    }
    const QString receipt = QStringLiteral("SJK1A2B3C4");

    bool order(const QString &table = QStringLiteral("table.4"))
    {
        if (!at->parts->signIn.isSignedIn()) {
            at->openDrawer();
            if (!at->parts->signIn.isSignedIn())
                return false;
        }
        return screen->tap(table) && screen->tap(QStringLiteral("tile.113")) && screen->tap(QStringLiteral("send"))
            && screen->tap(table);
    }
    bool ask()
    {
        const bool asked = order() && screen->tap(QStringLiteral("pay")) && screen->tap(QStringLiteral("tender.mobile"))
            && screen->digits(QStringLiteral("712345678")) && screen->tap(QStringLiteral("prompt.send"));
        if (asked && only())
            payment = only()->id;
        return asked && !payment.isNull();
    }
    std::vector<const Prompt *> prompts() const { return at->parts->live.prompts.all(); }
    const Prompt *only() const { return prompts().size() == 1 ? prompts().front() : nullptr; }
    /// As the hub tells it.
    void answer(PromptOutcome outcome, const char *code = "0")
    {
        const Prompt *prompt = at->parts->live.prompts.find(payment);
        at->hear(50, record(payment, PromptSent{}));
        if (QLatin1String(code) != QLatin1String(promptCode::answerLost))
            at->hear(50, record(payment, PromptAccepted{QStringLiteral("ws_CO_1"), QStringLiteral("m")}));
        const bool paid = outcome == PromptOutcome::Paid;
        at->hear(50,
            record(payment,
                PromptAnswered{
                    outcome, QLatin1String(code), paid ? receipt : QString(), paid ? prompt->amount.minor() : 0, 1}));
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id payment;
};

QTEST_MAIN(PosPrompt)
#include "prompt_test.moc"
