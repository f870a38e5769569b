#include "identity/askings.h"
#include "support/any_order.h"
#include "support/given.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::identity;
using namespace std::chrono_literals;

namespace {
const Id faith = newId();
const Id amina = newId();

Person personWith(const Id &id, const QString &right)
{
    Person person;
    person.id = id;
    person.permissions = {right};
    return person;
}
const Person manager = personWith(amina, QStringLiteral("orders.void"));

ApprovalAsked wish()
{
    return {QStringLiteral("orders.void"), QStringLiteral("Void 1 × Tusker"), QStringLiteral("KSh 300"),
        QStringLiteral("Wrong dish"), newId(), QStringLiteral("12"), 300};
}
Stamp by(const Id &who, Stamp stamp)
{
    stamp.staff = who;
    return stamp;
}
Asking asked(given::Clock &clock)
{
    return fold({}, ApprovalFact(wish()), by(faith, clock.next()));
}
Asking answered(Asking asking, bool allowed, given::Clock &clock)
{
    return fold(std::move(asking), ApprovalFact(ApprovalAnswered{allowed}), by(amina, clock.next()));
}
auto answer(const Asking &asking, const Person *who, std::chrono::seconds after = 1s)
{
    return decide(asking, AnswerAsking{who, true, asking.by.at() + after});
}
template <class R> bool refusedAs(const R &result, AnswerRefusal why)
{
    return !result && result.why() == why;
}
} // namespace

class AskingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNoApproval()
    {
        QVERIFY(test::refusesStrangers(decodeApprovalFact, record(newId(), ApprovalFact(ApprovalAnswered{true}))));
    }
    void whoMayAnswersAndThatIsTheVerdict()
    {
        given::Clock clock;
        Asking asking = asked(clock);
        QVERIFY(asking.isOpen(asking.by.at() + 299s));
        QVERIFY(answer(asking, &manager));
        asking = answered(asking, true, clock);
        QVERIFY(!asking.isOpen(asking.by.at()));
        QVERIFY(asking.verdict()->allowed);
        QCOMPARE(asking.verdict()->stamp.staff, amina);
    }
    void nothingIsAskedWithoutWordsOrOfNobody()
    {
        given::Office office;
        const Id role = office.row("staff_role",
            {{QStringLiteral("names"), given::Office::named(QStringLiteral("Manager"))},
                {QStringLiteral("permissions"), QJsonArray{QStringLiteral("orders.void")}}});
        const Id boss = office.row("staff",
            {{QStringLiteral("name"), QStringLiteral("Amina")}, {QStringLiteral("role_id"), given::Office::text(role)},
                {QStringLiteral("language"), QStringLiteral("en")}});
        const People people = People::from(office.records());
        ApprovalAsked empty = wish();
        empty.what = QStringLiteral("  ");
        QCOMPARE(decideAsk(people, faith, empty).why(), AskRefusal::NothingAsked);
        QVERIFY(decideAsk(people, faith, wish()));
        QCOMPARE(decideAsk(people, boss, wish()).why(), AskRefusal::NobodyMay);
        ApprovalAsked other = wish();
        other.permission = QStringLiteral("orders.comp");
        QCOMPARE(decideAsk(people, faith, other).why(), AskRefusal::NobodyMay);
    }
    void whatWasNeverAskedIsNotAnswered()
    {
        QVERIFY(refusedAs(decide({}, AnswerAsking{&manager, true, {}}), AnswerRefusal::NotAsked));
    }
    void whoLacksTheRightAndWhoAsksDoNotAnswer()
    {
        given::Clock clock;
        const Asking asking = asked(clock);
        const Person waiter = personWith(newId(), QStringLiteral("orders.take"));
        QVERIFY(refusedAs(answer(asking, &waiter), AnswerRefusal::NoRight));
        QVERIFY(refusedAs(answer(asking, nullptr), AnswerRefusal::NoRight));
        const Person same = personWith(faith, QStringLiteral("orders.void"));
        QVERIFY(refusedAs(answer(asking, &same), AnswerRefusal::OwnAsking));
    }
    void anAnswerComesInTimeOnceAndBeforeItIsTakenBack()
    {
        given::Clock clock;
        const Asking asking = asked(clock);
        QVERIFY(answer(asking, &manager, 299s));
        QVERIFY(refusedAs(answer(asking, &manager, 300s), AnswerRefusal::Expired));
        QVERIFY(refusedAs(answer(answered(asking, false, clock), &manager), AnswerRefusal::AlreadyAnswered));
        const auto gone = [&](bool expired) {
            return fold(asking, ApprovalFact(*decideWithdraw(asking, expired)), by(faith, clock.next()));
        };
        QVERIFY(refusedAs(answer(gone(false), &manager), AnswerRefusal::Withdrawn));
        QVERIFY(refusedAs(answer(gone(true), &manager), AnswerRefusal::Expired));
    }
    void whatIsOverIsNotWithdrawn()
    {
        given::Clock clock;
        const Asking asking = asked(clock);
        QVERIFY(!decideWithdraw({}, false));
        QVERIFY(!decideWithdraw(answered(asking, true, clock), false));
        const Asking gone = fold(asking, ApprovalFact(ApprovalWithdrawn{}), clock.next());
        QVERIFY(!decideWithdraw(gone, true));
    }
    void anAnswerAfterTheWithdrawalIsKeptAndCountsForNothing()
    {
        given::Clock clock;
        const Asking gone = fold(asked(clock), ApprovalFact(ApprovalWithdrawn{}), by(faith, clock.next()));
        const Asking late = answered(gone, true, clock);
        QCOMPARE(late.answers.size(), 1u);
        QVERIFY(!late.verdict());
        QVERIFY(!late.isAnsweredBothWays());
    }
    void ofTwoWhoAnswerApartTheFirstCountsAndItIsSaidUntilSomebodyHasReadIt()
    {
        given::Clock clock;
        Asking asking = answered(answered(asked(clock), false, clock), true, clock);
        QVERIFY(!asking.verdict()->allowed);
        QVERIFY(asking.isAnsweredBothWays());
        asking = fold(asking, ApprovalFact(*decideSeen(asking)), clock.next());
        QVERIFY(!asking.isAnsweredBothWays());
        QVERIFY(!decideSeen(asking));
        const Asking same = answered(answered(asked(clock), true, clock), true, clock);
        QVERIFY(!same.isAnsweredBothWays());
    }
    void whateverTheOrderOfArrivalTheVerdictIsTheSame()
    {
        given::Log log;
        const Id id = newId();
        log.tell(1, record(id, ApprovalFact(wish())), faith);
        log.tell(2, record(id, ApprovalFact(ApprovalAnswered{false})), amina);
        log.tell(3, record(id, ApprovalFact(ApprovalAnswered{true})), newId());
        const auto facts = log.facts();
        Askings backwards;
        for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact)
            QVERIFY(backwards.apply(*fact));
        QVERIFY(!backwards.find(id)->verdict()->allowed);
        QCOMPARE(backwards.toShow(log.now()).size(), 1u);
        QVERIFY(!backwards.isOver(id, log.now()));
        QVERIFY(backwards.isOver(newId(), log.now()));
    }
};

JIKO_SUITE(AskingTest)
#include "asking_test.moc"
