// A card at the terminal beside the till, pressed as people press it; the terminal is the played one behind a socket.
#include "cards/terminal_server.h"
#include "support/at_the_till.h"
#include "support/screen.h"

#include <QJsonDocument>

using namespace jiko;
using namespace jiko::test;
using namespace jiko::payments;
using namespace std::chrono_literals;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

class PosCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        play = CardPlay();
        play.shows = 50ms;
        play.decides = 150ms;
        play.answers = 50ms;
        server.emplace([this](const QString &, std::int64_t) { return play; });
        QVERIFY(server->listen(QHostAddress::LocalHost, 0));
        at.emplace();
        beside();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        server.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aCardTakesTwoTapsThenTheTerminal()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        screen->taps = 0;
        TAP("pay");
        TAP("tender.card");
        QCOMPARE(screen->taps, 2);
        SHOWS("card.elapsed");
        SHOWS("card.later");
        SHOWS("card.other");

        SHOWS("change.done");
        const orders::Check *paid = at->parts->live.checks.find(check);
        QVERIFY(!paid->isOpen());
        QCOMPARE(paid->tenders.size(), 1u);
        QCOMPARE(paid->tenders[0].kind, orders::TenderKind::Card);
        QVERIFY(paid->tenders[0].reference.startsWith(QStringLiteral("Visa 411111******1111 A1")));
        QCOMPARE(server->terminal().moves().size(), 1u);
        QCOMPARE(server->terminal().moves()[0].minor, paid->tenders[0].amount.minor());
    }
    void theTerminalMayBringATip()
    {
        beside(true);
        play.tipMinor = 5000;
        QVERIFY(order());
        const Id check = at->check()->id;
        TAP("pay");
        TAP("tender.card");
        SHOWS("change.done");
        QCOMPARE(at->parts->live.checks.find(check)->tenders[0].tip.minor(), 5000);
        QCOMPARE(orders::totals(*at->parts->live.checks.find(check)).tips.minor(), 5000);
    }
    void whatIsTypedBeyondTheSumIsATipThatTheTerminalIsAskedFor()
    {
        QVERIFY(order());
        const Id check = at->check()->id;
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        QVERIFY(screen->digits(QString::number(due.minor() / 100 + 150)));
        TAP("tender.card");
        SHOWS("change.done");
        const orders::Tender &tender = at->parts->live.checks.find(check)->tenders[0];
        QCOMPARE(tender.amount, due);
        QCOMPARE(tender.tip.minor(), 15000);
        QCOMPARE(server->terminal().moves()[0].minor, due.minor() + 15000);
    }
    void aDeclinedCardIsTriedOnceMore()
    {
        play.guest = CardPlay::Guest::NoMoney;
        QVERIFY(pay());
        SHOWS("card.again");
        QVERIFY(at->parts->cardDesk.headline().contains(QStringLiteral("declined")));
        play.guest = CardPlay::Guest::Pays;
        TAP("card.again");
        SHOWS("change.done");
        QCOMPARE(at->parts->live.cards.all().size(), 2u);
        QCOMPARE(server->terminal().moves().size(), 1u);
    }
    void whoFinishesLaterLosesNothing()
    {
        play.decides = 1200ms;
        QVERIFY(pay());
        const Id check = at->check()->id;
        TAP("card.later");
        HIDES("card.elapsed");
        TAP("back");
        TAP("back");
        SHOWS("cards");
        QVERIFY(screen->says(QStringLiteral("mine.0"), QStringLiteral("Card waits")));
        QTRY_VERIFY(!at->parts->live.checks.find(check)->isOpen());
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("on the bill")));
        HIDES("cards");
    }
    void whoPaysAnotherWayStopsTheTerminal()
    {
        play.decides = 30s;
        QVERIFY(pay());
        const Id check = at->check()->id;
        QTRY_COMPARE(only()->state, CardState::Started);
        TAP("card.other");
        HIDES("card.elapsed");
        QTRY_COMPARE(only()->state, CardState::Cancelled);
        TAP("cash.exact");
        SHOWS("change.done");
        QVERIFY(!at->parts->live.checks.find(check)->isOpen());
        QVERIFY(server->terminal().moves().empty());
    }
    void whatIsApprovedAfterAnotherWayIsADecisionAndGoesBackOnce()
    {
        play.decides = 100ms;
        play.answers = 1500ms; // the guest has paid and the answer is on its way
        QVERIFY(pay());
        const Id check = at->check()->id;
        QTRY_COMPARE(server->terminal().moves().size(), 1u);
        TAP("card.other");
        TAP("cash.exact");
        TAP("change.done");
        SHOWS("cards");
        QTRY_VERIFY(only()->isApproved());
        QCOMPARE(at->parts->live.checks.find(check)->tenders.size(), 1u);
        play.answers = 30ms;
        TAP("cards");
        HIDES("cards.attach.0");
        TAP("cards.back.0");
        TAP("cards.reason.1");
        SHOWS("permission");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(server->terminal().moves().size(), 2u);
        QCOMPARE(server->terminal().movedOf(only()->id.toString(QUuid::Id128)), 0);
        HIDES("cards");
    }
    void aCutLineIsFoundOutByItself()
    {
        play.decides = 500ms;
        QVERIFY(pay());
        const Id check = at->check()->id;
        QTRY_COMPARE(only()->state, CardState::Started);
        server->cut();
        QTRY_COMPARE(only()->state, CardState::Unknown);
        SHOWS("card.slip");
        QTRY_VERIFY_WITH_TIMEOUT(!at->parts->live.checks.find(check)->isOpen(), 15'000);
        QCOMPARE(only()->answer.evidence, CardEvidence::Status);
        QCOMPARE(server->terminal().moves().size(), 1u);
    }
    void theResultIsKeptThoughTheTillDiedMeanwhile()
    {
        play.decides = 800ms;
        QVERIFY(pay());
        const Id check = at->check()->id;
        QTRY_COMPARE(only()->state, CardState::Started);
        screen.reset();
        at->startUp();
        beside();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        QTRY_VERIFY_WITH_TIMEOUT(!at->parts->live.checks.find(check)->isOpen(), 20'000);
        QVERIFY(only()->isApproved());
        QCOMPARE(server->terminal().moves().size(), 1u);
        QCOMPARE(server->terminal().repeats(), 0);
    }
    void theCodeOfASlipTakesWhatNobodyKnows()
    {
        play.decides = 60s;
        QVERIFY(pay());
        const Id check = at->check()->id;
        QTRY_COMPARE(only()->state, CardState::Started);
        server.reset(); // gone, and does not come back
        SHOWS("card.slip");
        TAP("card.slip");
        QVERIFY(screen->tapInVain(QStringLiteral("card.take")));
        QVERIFY(screen->typeInto(QStringLiteral("card.typedCode"), QStringLiteral("12")));
        TAP("card.take");
        QVERIFY(at->words.contains(QStringLiteral("authorisation code")));
        QVERIFY(at->parts->live.checks.find(check)->isOpen());
        TAP("card.typedCode");
        screen->type(QStringLiteral("3456"));
        TAP("card.take");
        SHOWS("change.done");
        QCOMPARE(only()->answer.evidence, CardEvidence::Slip);
        QCOMPARE(at->parts->live.checks.find(check)->tenders[0].reference, QStringLiteral("123456"));
    }
    void whereTheTerminalDoesNotAnswerNothingWasCharged()
    {
        server.reset();
        QVERIFY(pay());
        SHOWS("card.again");
        QVERIFY(at->parts->cardDesk.headline().contains(QStringLiteral("does not answer")));
        TAP("card.other");
        HIDES("card.again");
        QCOMPARE(only()->state, CardState::Declined);
    }
    void whoClosesTheShiftSeesWhatIsStillWaitedFor()
    {
        play.decides = 20s;
        QVERIFY(pay());
        TAP("card.later");
        TAP("back");
        TAP("back");
        TAP("shift");
        QVERIFY(screen->says(QStringLiteral("end.card"), QStringLiteral("1 card payment not finished")));
        TAP("end.card");
        SHOWS("cards.0");
    }
    void aRefundGoesBackThroughTheTerminalOnce()
    {
        QVERIFY(pay());
        const Id check = at->check()->id;
        TAP("change.done");
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(managerPin));
        at->parts->refundDesk.setCheck(pos::text(check));
        at->parts->refundDesk.refund({}, {}, false, QStringLiteral("Cold"));
        QTRY_COMPARE(server->terminal().moves().size(), 2u);
        const std::int64_t paid = server->terminal().moves()[0].minor;
        QCOMPARE(server->terminal().moves()[1].minor, -paid);
        const auto all = at->parts->live.cards.all();
        QCOMPARE(all.size(), 2u);
        QTRY_VERIFY(all[1]->isApproved());
        QCOMPARE(all[1]->tender, at->parts->live.checks.find(check)->tenders[1].id);
        QCOMPARE(at->parts->cardDesk.count(), 0);
    }
    void withoutATerminalTheNumberOnTheSlipIsTyped()
    {
        beside(false, false);
        QVERIFY(order());
        TAP("pay");
        TAP("tender.card");
        QVERIFY(screen->typeInto(QStringLiteral("reference"), QStringLiteral("S1")));
        TAP("reference.take");
        SHOWS("change.done");
        QVERIFY(server->terminal().moves().empty());
    }

private:
    /// A terminal stands beside the till, as the office has set it up.
    void beside(bool askTip = false, bool active = true)
    {
        const Id id = base::namedId(Id(), QStringLiteral("terminal"));
        const QJsonObject body{{u"names"_qs, QJsonObject{{u"en"_qs, u"Counter"_qs}}}, {u"address"_qs, u"127.0.0.1"_qs},
            {u"port"_qs, server->port()}, {u"poi"_qs, u"POI-1"_qs}, {u"device"_qs, 0}, {u"ask_tip"_qs, askTip},
            {u"active"_qs, active}, {u"position"_qs, 1}};
        auto &records = const_cast<Records &>(at->parts->live.node.records());
        records["card_terminal"] = {
            {id, {"card_terminal", id, 1, false, QJsonDocument(body).toJson(QJsonDocument::Compact)}}};
        Q_EMIT at->parts->live.node.recordsChanged({"card_terminal"});
    }
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
    bool pay() { return order() && screen->tap(QStringLiteral("pay")) && screen->tap(QStringLiteral("tender.card")); }
    const CardPayment *only() const
    {
        const auto all = at->parts->live.cards.all();
        return all.empty() ? nullptr : all.front();
    }

    CardPlay play;
    std::optional<TerminalServer> server;
    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(PosCard)
#include "card_test.moc"
