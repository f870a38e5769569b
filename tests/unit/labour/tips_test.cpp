#include "labour/tips.h"
#include "support/given.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace jiko;
using namespace jiko::labour;
using given::kes;

namespace {
const Id waiting = newId();
const Id pouring = newId();
const Id managing = newId();

TipRule ruleOf(SharedBy by, int bp, std::vector<TipRule::Part> parts)
{
    TipRule rule;
    rule.id = newId();
    rule.names.byLanguage[QStringLiteral("en")] = QStringLiteral("House pool");
    rule.share = RateBp{bp};
    rule.by = by;
    rule.parts = std::move(parts);
    return rule;
}
DayOf person(const QString &name, std::int64_t tips, std::int64_t sales, const Id &job, std::int64_t minutes)
{
    DayOf day{newId(), name, kes(tips), kes(sales), {}};
    if (minutes > 0)
        day.jobs.push_back({job, minutes});
    return day;
}
std::vector<std::int64_t> sums(const std::vector<TipPart> &parts)
{
    std::vector<std::int64_t> all;
    for (const TipPart &part : parts)
        all.push_back(TipDay::sumOf(part));
    return all;
}
using Sums = std::vector<std::int64_t>;

ShareOut shareOut(const TipRule &rule, std::vector<DayOf> days)
{
    return {given::today(), base::kes, &rule, std::move(days), QStringLiteral("en"), true};
}
Stamp stampAt(std::int64_t seq)
{
    return {(1'700'000'000'000LL + seq) << 16, 1, seq, {}};
}
} // namespace

class TipsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNoTips()
    {
        QVERIFY(test::refusesStrangers(decodeTipFact, record(newId(), TipFact(TipsSigned{}))));
    }
    // Half of 900.00 is 450.00; 6 h and 3 h of 9 h: 300.00 and 150.00.
    void aPoolByHoursGoesByTheTimeWorked()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 5000, {{waiting, 1}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("Brian"), 600'00, 0, waiting, 360),
                person(QStringLiteral("Faith"), 300'00, 0, waiting, 180)});
        QCOMPARE(parts[0].paidInMinor, 300'00);
        QCOMPARE(parts[1].paidInMinor, 150'00);
        QCOMPARE(sums(parts), (Sums{600'00, 300'00}));
        const auto unequal = shareTips(rule,
            {person(QStringLiteral("Brian"), 900'00, 0, waiting, 180),
                person(QStringLiteral("Faith"), 0, 0, waiting, 360)});
        QCOMPARE(sums(unequal), (Sums{450'00 + 150'00, 300'00}));
    }
    // A waiter's hour counts 3, a barman's 2: 4 h at 3 are 12 points, 6 h at 2 are 12: half each of 20 % of 1,000.00.
    void aPoolByPointsCountsTheJobsHourAsItsPoints()
    {
        const TipRule rule = ruleOf(SharedBy::Points, 2000, {{waiting, 3}, {pouring, 2}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("Brian"), 1'000'00, 0, waiting, 240),
                person(QStringLiteral("Kip"), 0, 0, pouring, 360)});
        QCOMPARE(sums(parts), (Sums{900'00, 100'00}));
        QCOMPARE(parts[0].weight, 720);
    }
    // All of 300.00; 2,000.00 and 1,000.00 sold.
    void aPoolBySalesGoesByWhatEachSold()
    {
        const TipRule rule = ruleOf(SharedBy::Sales, 10000, {{waiting, 1}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("Brian"), 0, 2'000'00, waiting, 60),
                person(QStringLiteral("Faith"), 300'00, 1'000'00, waiting, 60)});
        QCOMPARE(sums(parts), (Sums{200'00, 100'00}));
    }
    void whoseJobTakesNoPartPaysInAndIsGivenNothing()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 10000, {{waiting, 1}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("Amina"), 100'00, 0, managing, 600),
                person(QStringLiteral("Brian"), 0, 0, waiting, 60)});
        QCOMPARE(sums(parts), (Sums{0, 100'00}));
        QCOMPARE(parts[0].weight, 0);
    }
    // 100.00 among three who worked the same: 33.34, 33.33, 33.33, the odd cent to the first.
    void whatCannotBeDividedGoesToTheLargestRemainderAndTheEarlierName()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 10000, {{waiting, 1}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("A"), 100'00, 0, waiting, 60), person(QStringLiteral("B"), 0, 0, waiting, 60),
                person(QStringLiteral("C"), 0, 0, waiting, 60)});
        QCOMPARE(sums(parts), (Sums{33'34, 33'33, 33'33}));
        // 1:2 of 0.01: the greater weight has it.
        const auto cent = shareTips(
            rule, {person(QStringLiteral("A"), 1, 0, waiting, 60), person(QStringLiteral("B"), 0, 0, waiting, 120)});
        QCOMPARE(sums(cent), (Sums{0, 1}));
    }
    void whereNobodyTakesPartNothingIsPaidIn()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 10000, {{waiting, 1}});
        const auto parts = shareTips(rule, {person(QStringLiteral("Amina"), 100'00, 0, managing, 60)});
        QCOMPARE(sums(parts), (Sums{100'00}));
        QVERIFY(shareTips(rule, {}).empty());
    }
    void aTipTakenBackIsNotPaidForOutOfThePool()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 5000, {{waiting, 1}});
        const auto parts = shareTips(rule,
            {person(QStringLiteral("A"), -50'00, 0, waiting, 60), person(QStringLiteral("B"), 100'00, 0, waiting, 60)});
        QCOMPARE(parts[0].paidInMinor, 0);
        QCOMPARE(sums(parts), (Sums{-25'00, 75'00}));
    }
    void whateverIsSharedAddsUpToWhatWasGiven()
    {
        std::mt19937_64 dice(5);
        for (int round = 0; round < 500; ++round) {
            const TipRule rule = ruleOf(static_cast<SharedBy>(1 + dice() % 3), static_cast<int>(dice() % 10001),
                {{waiting, static_cast<int>(1 + dice() % 9)}, {pouring, static_cast<int>(dice() % 4)}});
            std::vector<DayOf> days;
            for (auto people = dice() % 8; people > 0; --people)
                days.push_back(person(QString::number(people), static_cast<std::int64_t>(dice() % 100'000),
                    static_cast<std::int64_t>(dice() % 1'000'000),
                    dice() % 3 == 0       ? managing
                        : dice() % 2 == 0 ? waiting
                                          : pouring,
                    static_cast<std::int64_t>(dice() % 700)));
            const auto parts = shareTips(rule, days);
            std::int64_t given = 0;
            for (const DayOf &day : days)
                given += day.tips.minor();
            const auto shared = sums(parts);
            QCOMPARE(std::accumulate(shared.begin(), shared.end(), std::int64_t{0}), given);
        }
    }
    void sharingOutIsRefusedForWhatItLacks()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 5000, {{waiting, 1}});
        const auto days = std::vector{person(QStringLiteral("Brian"), 100'00, 0, waiting, 60)};
        QVERIFY(decide(nullptr, shareOut(rule, days)));
        ShareOut ask = shareOut(rule, days);
        ask.rule = nullptr;
        QCOMPARE(decide(nullptr, ask).why(), TipRefusal::NoRule);
        QCOMPARE(decide(nullptr, shareOut(rule, {})).why(), TipRefusal::NothingToShare);
        QCOMPARE(decide(nullptr, shareOut(rule, {person(QStringLiteral("A"), 5, 0, managing, 60)})).why(),
            TipRefusal::NobodyTakesPart);
        ask = shareOut(rule, days);
        ask.mayShare = false;
        QCOMPARE(decide(nullptr, ask).why(), TipRefusal::NeedsRight);
    }
    void eachSignsTheirOwnSumOnceAndASignatureIsOfThatSum()
    {
        const TipRule rule = ruleOf(SharedBy::Hours, 5000, {{waiting, 1}});
        auto days = std::vector{person(QStringLiteral("Brian"), 100'00, 0, waiting, 60),
            person(QStringLiteral("Faith"), 0, 0, waiting, 60)};
        const Id brian = days[0].person;
        QCOMPARE(decideSign(nullptr, brian, 0).why(), TipRefusal::NotShared);
        TipDay day = fold({}, TipFact(*decide(nullptr, shareOut(rule, days))), stampAt(1));
        QCOMPARE(decideSign(&day, newId(), 75'00).why(), TipRefusal::NoPart);
        QCOMPARE(decideSign(&day, brian, 74'99).why(), TipRefusal::OtherSum);
        day = fold(day, TipFact(*decideSign(&day, brian, 75'00)), stampAt(2));
        QVERIFY(day.isSigned(brian));
        QVERIFY(!day.isSignedByAll());
        QCOMPARE(decideSign(&day, brian, 75'00).why(), TipRefusal::AlreadySigned);
        const TipDay all = fold(day, TipFact(*decideSign(&day, days[1].person, 25'00)), stampAt(3));
        QVERIFY(all.isSignedByAll());
        QCOMPARE(decide(&all, shareOut(rule, days)).why(), TipRefusal::AllSigned);

        days[1].tips = kes(100'00);
        day = fold(day, TipFact(*decide(&day, shareOut(rule, days))), stampAt(4));
        QVERIFY(!day.isSigned(brian)); // another sum now
        QVERIFY(decideSign(&day, brian, 100'00));
    }
};

JIKO_SUITE(TipsTest)
#include "tips_test.moc"
