#include "cooking.h"
#include "kitchen/tickets.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::slip;

namespace {
constexpr std::int32_t till = 1;
constexpr std::int32_t otherTill = 2;
constexpr std::int32_t kitchenScreen = 3;

/// A check with one dish on one ticket, and what a kitchen and two tills then do to it.
struct Pass {
    given::Log log;
    Tickets tickets;
    orders::Check check;
    TicketLine line = dish();
    Id ticket = newId();

    explicit Pass(const Id &station = newId(), const std::vector<Id> &uses = {})
    {
        line.uses = uses;
        check.id = newId();
        happens(till, given::opening());
        auto added = given::lineOf(1000);
        added.line = line.line;
        added.item = line.item;
        happens(till, added);
        happens(till, orders::Sent{{line.line}});
        happens(till, ticket, slip({line}, station, check.id));
    }
    void happens(std::int32_t device, const orders::CheckFact &fact)
    {
        check = orders::fold(check, fact, base::stampOf(log.tell(device, orders::record(check.id, fact))));
    }
    void happens(std::int32_t device, const Id &stream, const TicketFact &fact)
    {
        tickets.apply(log.tell(device, record(stream, fact)));
    }
    void happens(std::int32_t device, const AvailabilityFact &fact) { happens(device, line.item, fact); }
    void happens(std::int32_t device, const Id &dish, const AvailabilityFact &fact)
    {
        tickets.apply(log.tell(device, record(dish, fact)));
    }
    void voided(std::int32_t device, bool begun)
    {
        happens(device, orders::LineVoided{line.line, QStringLiteral("Changed mind"), {}});
        happens(device, ticket, LineCancelled{line.line, QStringLiteral("Changed mind"), begun});
    }
    const Ticket &now() const { return *tickets.find(ticket); }
    std::vector<Question> asked() const { return tickets.questions(); }
    Result<std::vector<Draft>, QuestionRefusal> answer(const SettleQuestion &ask) const
    {
        return decide(now(), &check, asked().front(), ask);
    }
    /// What was answered happens.
    void settle(Answer chosen)
    {
        const auto drafts = answer({chosen, true, newId(), QStringLiteral("Sold out")});
        for (const Draft &draft : *drafts) {
            const Fact fact = log.tell(till, draft);
            if (const auto told = orders::decodeCheckFact(fact))
                check = orders::fold(check, *told, base::stampOf(fact));
            tickets.apply(fact);
        }
    }
};
} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDishThatGoesItsWayAsksNothing()
    {
        Pass pass;
        QVERIFY(pass.asked().empty());
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.happens(kitchenScreen, pass.ticket, Bumped{});
        QVERIFY(pass.asked().empty());
    }
    void aVoidThatKnewOfTheCookAsksNothing()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        QVERIFY(cancelling(pass.now(), pass.line.line, {}).begun.value());
        pass.voided(till, true);
        QVERIFY(pass.asked().empty());
    }
    void aVoidOfOldWhichDoesNotSayWhatItKnewAsksNothing()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.happens(till, pass.ticket, LineCancelled{pass.line.line, {}, {}});
        QVERIFY(pass.asked().empty());
    }
    void aVoidBesideTheCookIsAsked()
    {
        Pass pass;
        QVERIFY(!cancelling(pass.now(), pass.line.line, {}).begun.value());
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);

        const auto asked = pass.asked();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QuestionKind::VoidedButCooked);
        QCOMPARE(asked[0].answers, (std::vector<Answer>{Answer::Waste, Answer::Serve}));
        QVERIFY(asked[0].concerns(till) && asked[0].concerns(kitchenScreen) && !asked[0].concerns(otherTill));
        QCOMPARE(static_cast<int>(asked[0].acts.back().kind), static_cast<int>(CookAct::Voided));
    }
    void aCookWhoBeginsOrBumpsWhatWasTakenBackIsAsked()
    {
        for (const TicketFact &cooked : {TicketFact(LineStarted{}), TicketFact(Bumped{})}) {
            Pass pass;
            pass.voided(till, false);
            QVERIFY(pass.asked().empty());
            TicketFact fact = cooked;
            if (auto *started = std::get_if<LineStarted>(&fact))
                started->line = pass.line.line;
            pass.happens(kitchenScreen, pass.ticket, fact);
            QCOMPARE(pass.asked().size(), 1u);
            QCOMPARE(pass.asked()[0].kind, QuestionKind::VoidedButCooked);
        }
    }
    void aBumpBesideAVoidIsAsked()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, Bumped{});
        pass.voided(till, false);
        QCOMPARE(pass.asked().size(), 1u);
    }
    void aSetThatWasSentWhenOneOfItsDishesHadGoneIsAsked()
    {
        const Id rice = newId();
        Tickets known;
        given::Log log;
        // The kitchen says so before the set is sent, and the till has not heard it.
        known.apply(log.tell(kitchenScreen, record(rice, AvailabilityFact(EightySixed{QStringLiteral("Rice")}))));
        TicketLine set = dish();
        set.uses = {newId(), rice};
        const Id ticket = newId();
        known.apply(log.tell(till, record(ticket, TicketFact(slip({set, dish()})))));

        const auto asked = known.questions();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QuestionKind::SoldOutSent);
        QCOMPARE(asked[0].line.line, set.line);
        QCOMPARE(asked[0].lacking, rice);
        QVERIFY(asked[0].lacksAnother());
        QVERIFY(asked[0].concerns(till) && asked[0].concerns(kitchenScreen));
        // Sent before it had gone, it is the kitchen's own business.
        Pass early(newId(), {rice});
        early.happens(kitchenScreen, rice, AvailabilityFact(EightySixed{QStringLiteral("Rice")}));
        QVERIFY(early.asked().empty());
    }
    void twoTillsThatTakeTheLastPortionAtOnceAreAskedOnce_data()
    {
        QTest::addColumn<bool>("setFirst");
        QTest::newRow("the set, then the dish") << true;
        QTest::newRow("the dish, then the set") << false;
    }
    void twoTillsThatTakeTheLastPortionAtOnceAreAskedOnce()
    {
        QFETCH(bool, setFirst);
        const Id rice = newId();
        given::Log log;
        const Fact counted =
            log.tell(kitchenScreen, record(rice, AvailabilityFact(PortionsCounted{QStringLiteral("Rice"), 1})));
        TicketLine set = dish();
        set.uses = {rice};
        const TicketLine plain = dish(rice);
        const Fact first = log.tell(till, record(newId(), TicketFact(slip({setFirst ? set : plain}))));
        const Fact second = log.tell(otherTill, record(newId(), TicketFact(slip({setFirst ? plain : set}))));

        // Whoever hears which of them first.
        std::vector<Fact> heard{counted, first, second};
        std::vector<int> order{0, 1, 2};
        do {
            Tickets known;
            for (const int place : order)
                known.apply(heard[static_cast<std::size_t>(place)]);
            const auto asked = known.questions();
            QCOMPARE(asked.size(), 1u);
            QCOMPARE(asked[0].kind, QuestionKind::OverSold);
            QCOMPARE(asked[0].ticket, second.stream);
            QCOMPARE(asked[0].lacking, rice);
            QCOMPARE(asked[0].lacksAnother(), !setFirst);
            QCOMPARE(known.portionsLeft(rice), std::optional<int>(-1));
            QVERIFY(known.isSoldOut(rice));
            // Both orders stand in the kitchen.
            QCOMPARE(known.open().size(), 2u);
            QVERIFY(!known.isOver(first.stream) && !known.isOver(second.stream));
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void wasteStaysVoidAndIsMarked()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);
        pass.settle(Answer::Waste);
        QVERIFY(pass.asked().empty());
        QVERIFY(pass.now().line(pass.line.line)->wasted);
        QCOMPARE(pass.check.lines[0].state, orders::LineState::Voided);
    }
    void servedAfterAllIsOwedAgainAndGoesOnCooking()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);
        QVERIFY(orders::totals(pass.check).total.isZero());
        pass.settle(Answer::Serve);
        QVERIFY(pass.asked().empty());
        QCOMPARE(orders::totals(pass.check).total, given::kes(1000));
        QCOMPARE(pass.now().line(pass.line.line)->state, CookState::Started);
        QVERIFY(decideBump(pass.now()));
    }
    void onAPaidCheckNothingIsServedAfterAll()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);
        pass.happens(till, orders::Closed{given::today().iso(), newId(), QStringLiteral("1"), 1});
        QCOMPARE(pass.answer({Answer::Serve, true, {}, {}}).why(), QuestionRefusal::CheckClosed);
        QVERIFY(pass.answer({Answer::Waste, false, {}, {}}));
    }
    void aDishSentAfterItWasSoldOutIsAskedUntilACookBegins()
    {
        Pass pass;
        const Id second = newId();
        const TicketLine again = dish(pass.line.item);
        pass.happens(kitchenScreen, EightySixed{QStringLiteral("Tilapia")});
        QVERIFY(pass.asked().empty()); // it was sent in time
        pass.happens(otherTill, second, slip({again}, newId(), pass.check.id));

        const auto asked = pass.asked();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QuestionKind::SoldOutSent);
        QCOMPARE(asked[0].line.line, again.line);
        QCOMPARE(asked[0].answers, (std::vector<Answer>{Answer::TellGuest, Answer::Make}));
        QVERIFY(asked[0].concerns(otherTill) && asked[0].concerns(kitchenScreen) && !asked[0].concerns(till));

        pass.happens(kitchenScreen, second, LineStarted{again.line});
        QVERIFY(pass.asked().empty());
    }
    void backOnSaleAsksNothing()
    {
        Pass pass;
        pass.happens(kitchenScreen, EightySixed{QStringLiteral("Tilapia")});
        pass.happens(otherTill, newId(), slip({dish(pass.line.item)}, newId(), pass.check.id));
        pass.happens(kitchenScreen, BackOn{QStringLiteral("Tilapia")});
        QVERIFY(pass.asked().empty());
    }
    void tellingTheGuestTakesTheLineOffAndTellsTheCook()
    {
        Pass pass;
        const Id first = pass.ticket;
        // The same till sent it late: the check's line is on the second ticket alone.
        pass.happens(kitchenScreen, EightySixed{QStringLiteral("Tilapia")});
        auto late = given::lineOf(700);
        late.item = pass.line.item;
        pass.happens(till, late);
        pass.happens(till, orders::Sent{{late.line}});
        pass.ticket = newId();
        TicketLine cooked = dish(pass.line.item);
        cooked.line = late.line;
        pass.happens(till, pass.ticket, slip({cooked}, newId(), pass.check.id));
        QVERIFY(first != pass.ticket);

        QCOMPARE(pass.answer({Answer::TellGuest, false, {}, QStringLiteral("Sold out")}).why(),
            QuestionRefusal::NeedsApproval);
        QCOMPARE(pass.answer({Answer::TellGuest, true, {}, QStringLiteral(" ")}).why(), QuestionRefusal::NoReason);
        pass.settle(Answer::TellGuest);

        QVERIFY(pass.asked().empty());
        QCOMPARE(pass.check.line(late.line)->state, orders::LineState::Voided);
        QCOMPARE(pass.now().line(late.line)->state, CookState::Cancelled);
        QVERIFY(pass.now().hasUnseenChange());
    }
    void aKitchenThatCanStillMakeItIsNotAskedAgain()
    {
        Pass pass;
        pass.happens(kitchenScreen, EightySixed{QStringLiteral("Tilapia")});
        pass.ticket = newId();
        pass.happens(otherTill, pass.ticket, slip({dish(pass.line.item)}, newId(), pass.check.id));
        QVERIFY(!pass.asked().empty());
        pass.settle(Answer::Make);
        QVERIFY(pass.asked().empty());
        QCOMPARE(pass.now().lines[0].state, CookState::Queued);
    }
    void aLineThatTwoTillsSentIsAskedOnTheLaterTicket()
    {
        Pass pass;
        const Id first = pass.ticket;
        pass.ticket = newId();
        pass.happens(otherTill, pass.ticket, slip({pass.line}, newId(), pass.check.id));

        const auto asked = pass.asked();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QuestionKind::SentTwice);
        QCOMPARE(asked[0].ticket, pass.ticket);
        QCOMPARE(asked[0].answers, (std::vector<Answer>{Answer::CookOnce, Answer::Make}));
        QVERIFY(asked[0].concerns(till) && asked[0].concerns(otherTill));

        pass.settle(Answer::CookOnce);
        QVERIFY(pass.asked().empty());
        QCOMPARE(pass.now().lines[0].state, CookState::Cancelled);
        QCOMPARE(pass.tickets.find(first)->lines[0].state, CookState::Queued);
        QCOMPARE(pass.check.lines[0].state, orders::LineState::Sent);
    }
    void whatWasAnsweredIsNotAnsweredAgain()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);
        const Question asked = pass.asked().front();
        pass.settle(Answer::Waste);
        QCOMPARE(
            decide(pass.now(), &pass.check, asked, {Answer::Waste, true, {}, {}}).why(), QuestionRefusal::NotAsked);
    }
    void anAnswerThatTheQuestionDoesNotOfferIsRefused()
    {
        Pass pass;
        pass.happens(kitchenScreen, pass.ticket, LineStarted{pass.line.line});
        pass.voided(till, false);
        QCOMPARE(pass.answer({Answer::CookOnce, true, {}, QStringLiteral("x")}).why(), QuestionRefusal::NotOffered);
    }
    void aTicketIsNeverAskedAboutItself()
    {
        Pass pass;
        QVERIFY(questionsOf(pass.now(), {&pass.now()}, [](const Id &) { return nullptr; }).empty());
        QVERIFY(questionsOf(Ticket(), {}, [](const Id &) { return nullptr; }).empty());
    }
};

JIKO_SUITE(QuestionsTest)
#include "questions_test.moc"
