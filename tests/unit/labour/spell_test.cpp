#include "labour/spell.h"
#include "support/given.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::labour;
using namespace std::chrono_literals;

namespace {
const Id brian = newId();

Job jobOf(const QString &name, std::optional<std::int64_t> rate = {})
{
    Job job;
    job.id = newId();
    job.names.byLanguage[QStringLiteral("en")] = name;
    job.rateMinor = rate;
    return job;
}
const Job waiter = jobOf(QStringLiteral("Waiter"), 300'00);
const Job bar = jobOf(QStringLiteral("Bar"));

/// One person's evening, told by the clock on the wall.
struct Evening {
    UtcMicros start{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 15h};
    std::int64_t seq = 0;

    Stamp at(std::chrono::minutes after, std::int32_t device = 1)
    {
        return {base::hlcAt(start + after), device, ++seq, brian};
    }
    Spell in(std::chrono::minutes after = 0min, std::int32_t device = 1)
    {
        Spell spell;
        spell.id = newId();
        return fold(spell, SpellFact(*decide(nullptr, ClockIn{brian, &waiter, {}})), at(after, device));
    }
};
Correct correction(const Evening &evening, std::chrono::minutes in, std::chrono::minutes out)
{
    return {evening.start + in, evening.start + out, &waiter, {}, 0, true, QStringLiteral("Forgot"), true,
        evening.start + 24h};
}
} // namespace

class SpellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNoSpell()
    {
        QVERIFY(test::refusesStrangers(decodeSpellFact, record(newId(), SpellFact(ClockedOut{}))));
    }
    void whoIsInIsNotClockedInAgainAndNobodyWithoutAJob()
    {
        Evening evening;
        const Spell spell = evening.in();
        QCOMPARE(spell.rateMinor, std::optional<std::int64_t>(300'00));
        QCOMPARE(spell.jobName, QStringLiteral("Waiter"));
        QCOMPARE(decide(&spell, ClockIn{brian, &bar, {}}).why(), ClockRefusal::AlreadyIn);
        QCOMPARE(decide(nullptr, ClockIn{brian, nullptr, {}}).why(), ClockRefusal::NoJob);
        const Spell out = fold(spell, SpellFact(*decideOut(&spell)), evening.at(60min));
        QVERIFY(decide(&out, ClockIn{brian, &bar, {}}));
    }
    void anUnpaidBreakIsTakenOffAndAPaidOneIsNot()
    {
        Evening evening;
        Spell spell = evening.in();
        spell = fold(spell, SpellFact(*decideBreak(&spell, false)), evening.at(60min));
        QVERIFY(spell.isOnBreak());
        QCOMPARE(spell.worked(evening.start + 80min).count(), 60);
        spell = fold(spell, SpellFact(*decideBack(&spell)), evening.at(90min));
        spell = fold(spell, SpellFact(*decideBreak(&spell, true)), evening.at(120min));
        spell = fold(spell, SpellFact(*decideBack(&spell)), evening.at(130min));
        spell = fold(spell, SpellFact(*decideOut(&spell)), evening.at(240min));
        QCOMPARE(spell.worked(evening.start + 24h).count(), 210);
    }
    void whoGoesHomeFromABreakHasEndedIt()
    {
        Evening evening;
        Spell spell = evening.in();
        spell = fold(spell, SpellFact(*decideBreak(&spell, false)), evening.at(60min));
        spell = fold(spell, SpellFact(*decideOut(&spell)), evening.at(75min));
        QVERIFY(!spell.isOpen());
        QVERIFY(!spell.isOnBreak());
        QCOMPARE(spell.worked(evening.start + 24h).count(), 60);
    }
    void breaksAndGoingHomeWantSomebodyAtWork()
    {
        Evening evening;
        const Spell spell = evening.in();
        QCOMPARE(decideBreak(nullptr, false).why(), ClockRefusal::NotIn);
        QCOMPARE(decideBack(nullptr).why(), ClockRefusal::NotIn);
        QCOMPARE(decideOut(nullptr).why(), ClockRefusal::NotIn);
        QCOMPARE(decideBack(&spell).why(), ClockRefusal::NotOnBreak);
        const Spell away = fold(spell, SpellFact(BreakBegun{}), evening.at(1min));
        QCOMPARE(decideBreak(&away, true).why(), ClockRefusal::OnBreak);
    }
    void whereTheHouseWantsItOnlyWhoIsAtWorkRingsUp()
    {
        Evening evening;
        const Spell spell = evening.in();
        const Spell away = fold(spell, SpellFact(BreakBegun{}), evening.at(1min));
        QVERIFY(!whyNotRingUp(false, nullptr));
        QVERIFY(!whyNotRingUp(true, &spell));
        QCOMPARE(whyNotRingUp(true, nullptr), RingUpRefusal::NotClockedIn);
        QCOMPARE(whyNotRingUp(true, &away), RingUpRefusal::OnBreak);
    }
    void aForgottenSpellIsCorrectedAndWhatWasClockedStays()
    {
        Evening evening;
        Spell spell = evening.in();
        QVERIFY(!spell.isForgotten(evening.start + 16h));
        QVERIFY(spell.isForgotten(evening.start + 16h + 1min));
        Correct ask = correction(evening, 0min, 360min);
        ask.unpaidMinutes = 30;
        spell = fold(spell, SpellFact(*decide(spell, ask)), evening.at(1000min));
        QCOMPARE(spell.worked(evening.start + 24h).count(), 330);
        QVERIFY(!spell.isOpen());
        QVERIFY(!spell.clocked.out);
        QCOMPARE(spell.corrections.size(), 1u);
        // The clocking out that comes after it, from a terminal that did not hear of it.
        spell = fold(spell, SpellFact(ClockedOut{}), evening.at(1001min));
        QCOMPARE(spell.worked(evening.start + 24h).count(), 330);
        QVERIFY(spell.clocked.out);
    }
    void aCorrectionWantsARightAReasonAJobAndTimesThatCanBe()
    {
        Evening evening;
        const Spell spell = evening.in();
        const auto why = [&](auto change) {
            Correct ask = correction(evening, 0min, 60min);
            change(ask);
            const auto decided = decide(spell, ask);
            return decided ? std::nullopt : std::optional(decided.why());
        };
        QVERIFY(!why([](Correct &) {}));
        QCOMPARE(why([](Correct &ask) { ask.job = nullptr; }), ClockRefusal::NoJob);
        QCOMPARE(why([](Correct &ask) { ask.reason = QStringLiteral(" "); }), ClockRefusal::NoReason);
        QCOMPARE(why([](Correct &ask) { ask.mayCorrect = false; }), ClockRefusal::NeedsRight);
        QCOMPARE(why([](Correct &ask) { ask.out = ask.in - 1min; }), ClockRefusal::OutBeforeIn);
        QCOMPARE(why([](Correct &ask) { ask.now = ask.in; }), ClockRefusal::InTheFuture);
        QCOMPARE(why([](Correct &ask) { ask.unpaidMinutes = 61; }), ClockRefusal::BreaksTooLong);
        QCOMPARE(why([](Correct &ask) { ask.unpaidMinutes = -1; }), ClockRefusal::BreaksTooLong);
        QCOMPARE(decide(Spell{}, correction(evening, 0min, 1min)).why(), ClockRefusal::NotIn);
    }
    void clockedInOnTwoTerminalsApartIsAQuestionUntilOneIsCorrected()
    {
        Evening evening;
        const Spell first = evening.in(0min, 1);
        Spell second = evening.in(10min, 2);
        const UtcMicros now = evening.start + 60min;
        const auto asked = questionsOf({&second, &first}, now);
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.front(), (TimeQuestion{brian, first.id, second.id}));
        Correct ask = correction(evening, 10min, 10min);
        ask.counts = false;
        second = fold(second, SpellFact(*decide(second, ask)), evening.at(60min));
        QVERIFY(questionsOf({&second, &first}, now).empty());
        QCOMPARE(second.worked(now).count(), 0);
    }
    void aSpellAfterAnotherOrOfAnotherPersonIsNoQuestion()
    {
        Evening evening;
        Spell first = evening.in(0min);
        first = fold(first, SpellFact(ClockedOut{}), evening.at(60min));
        const Spell second = evening.in(60min);
        QVERIFY(questionsOf({&first, &second}, evening.start + 90min).empty());
        Spell other = evening.in(30min);
        other.person = newId();
        QVERIFY(questionsOf({&first, &other}, evening.start + 50min).empty());
    }
    void aWeekIsToldByPersonAndJob()
    {
        Evening evening;
        Spell first = fold(evening.in(0min), SpellFact(ClockedOut{}), evening.at(90min));
        Spell second = fold(evening.in(120min), SpellFact(ClockedOut{}), evening.at(150min));
        Spell behindTheBar = fold(evening.in(200min), SpellFact(ClockedOut{}), evening.at(260min));
        behindTheBar.job = bar.id;
        behindTheBar.rateMinor.reset();
        const auto rows =
            workedBetween({&first, &second, &behindTheBar}, evening.start, evening.start + 24h, evening.start + 24h);
        QCOMPARE(rows.size(), 2u);
        const auto &served = rows[0].job == waiter.id ? rows[0] : rows[1];
        const auto &poured = rows[0].job == waiter.id ? rows[1] : rows[0];
        QCOMPARE(served.time.count(), 120);
        QVERIFY(served.hasPay);
        QCOMPARE(served.payMinor, 600'00);
        QCOMPARE(poured.time.count(), 60);
        QVERIFY(!poured.hasPay);
        QVERIFY(workedBetween({&first}, evening.start + 1min, evening.start + 24h, evening.start + 24h).empty());
    }
};

JIKO_SUITE(SpellTest)
#include "spell_test.moc"
