// R15: whatever comes late, twice, before its time or never, and whoever dies meanwhile.
#include "mobile/world.h"

#include "support/any_order.h"
#include "support/figure.h"

#include <QTest>

using namespace jiko;
using namespace jiko::test;
using namespace std::chrono_literals;

namespace {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_random(seed) { }
    bool of(int percent) { return int(m_random() % 100) < percent; }
    int upTo(int most) { return int(m_random() % std::uint64_t(most)); }
    std::chrono::milliseconds within(std::chrono::milliseconds most)
    {
        return std::chrono::milliseconds(m_random() % std::uint64_t(most.count()));
    }

private:
    std::mt19937_64 m_random;
};

Play anyPlay(Chance &chance)
{
    Play play;
    static const char *const codes[] = {"0", "0", "0", "0", "0", "0", "1", "1032", "1037", "1019", "2001", "4711"};
    play.code = QLatin1String(codes[chance.upTo(12)]);
    play.guest = 500ms + chance.within(60s);
    play.answer = 50ms + chance.within(chance.of(10) ? 20s : 800ms);
    play.callbacks.clear();
    if (!chance.of(25))
        for (int i = chance.of(20) ? 5 : 1; i > 0; --i)
            play.callbacks.push_back(chance.of(15) ? 600s : chance.within(3s));
    play.before = chance.of(10);
    if (play.before)
        play.guest = 0ms;
    play.numberAsText = chance.of(30);
    play.saysExpired = chance.of(8) && play.code == QLatin1String("0");
    play.tokenGone = chance.of(8);
    play.badLooks = chance.of(15) ? 1 + chance.upTo(6) : 0;
    static const Play::Taking rare[] = {Play::Taking::AnswerLost, Play::Taking::NotReached, Play::Taking::Gone,
        Play::Taking::TooMany, Play::Taking::Refused};
    if (chance.of(25))
        play.taking = rare[chance.upTo(5)];
    return play;
}

struct Counted {
    int paid = 0;
    int decided = 0;
    int unknown = 0;
    std::chrono::microseconds longest{0};
};

/// What did not hold; empty when all did.
QString playOut(std::uint64_t seed, Counted &counted)
{
    Chance chance(seed);
    World world(seed, [&chance](const QString &, std::int64_t) { return anyPlay(chance); });
    world.wireFails = chance.of(40);
    world.hubDownFor = 200ms + chance.within(chance.of(20) ? 10min : 20s);
    for (int i = chance.of(40) ? 1 + chance.upTo(3) : 0; i > 0; --i)
        world.killHubAt.push_back(world.start() + chance.within(chance.of(50) ? 10s : 3min));
    for (auto &windows : world.away)
        for (int i = chance.of(25) ? 1 + chance.upTo(2) : 0; i > 0; --i) {
            const UtcMicros from = world.start() + 2s + chance.within(3min);
            windows.push_back({from, from + 1s + chance.within(chance.of(30) ? 20min : 30s)});
        }
    const Id check = world.openCheck();
    const auto askFor = [&world, check](int till) {
        return [&world, check, till] { world.ask(till, check, QStringLiteral("25471234567%1").arg(till)); };
    };
    world.in(1s, askFor(0));
    if (chance.of(20))
        world.in(1s + chance.within(4s), askFor(1)); // who does not know of the first
    if (chance.of(20))
        world.in(3s + chance.within(100s), askFor(0)); // an impatient one
    if (chance.of(30))
        world.in(2s + chance.within(2min), [&] {
            for (const Id &payment : world.asked())
                world.giveUp(0, payment);
        });
    if (chance.of(20))
        world.in(5s + chance.within(2min), [&] { world.payCash(chance.upTo(2), check); });
    if (chance.of(20))
        world.in(30s + chance.within(5min), [&] {
            for (const Id &payment : world.asked())
                world.chase(0, payment);
        });
    if (chance.of(15)) { // the terminal that asked dies, and perhaps comes back
        const UtcMicros from = world.start() + 1500ms + chance.within(90s);
        world.away[0].push_back({from, from + (chance.of(50) ? 10min : 150min)});
    }
    world.in(15min + chance.within(5min), [&] { world.look(1, check); });
    world.in(195min, [&] {
        world.look(0, check);
        world.look(1, check);
    });
    world.run();

    for (const Id &payment : world.asked())
        if (const payments::Prompt *prompt = world.prompt(payment)) {
            counted.paid += world.check(check)->tender(payment) != nullptr;
            counted.decided += prompt->isPaid() && world.step(payment) == payments::PromptStep::Decide;
            counted.unknown += prompt->state == payments::PromptState::Unknown;
        }
    counted.longest = std::max(counted.longest, world.longestPaidButOpen());
    return world.verdict();
}

} // namespace

class SchedulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverHappensNobodyPaysTwiceAndNothingPaidIsLost()
    {
        const int schedules = qEnvironmentVariableIntValue("JIKO_SCHEDULES") > 0
            ? qEnvironmentVariableIntValue("JIKO_SCHEDULES")
            : roundsTonight(10'000);
        const int first = qEnvironmentVariableIntValue("JIKO_SEED");
        Counted counted;
        for (int seed = first; seed < first + schedules; ++seed) {
            const QString wrong = playOut(std::uint64_t(seed), counted);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("JIKO_SEED=%1: %2").arg(seed).arg(wrong)));
        }
        figure("R15",
            QStringLiteral(
                "%1 schedules of mobile money: 0 taken twice, 0 paid and lost, 0 marked paid that were not; %2 "
                "taken, at most %5 s after its till heard of it, %3 left to a person, %4 unknown")
                .arg(schedules)
                .arg(counted.paid)
                .arg(counted.decided)
                .arg(counted.unknown)
                .arg(std::chrono::duration_cast<std::chrono::seconds>(counted.longest).count()));
        QVERIFY(counted.longest < 90s);
    }
};

QTEST_GUILESS_MAIN(SchedulesTest)
#include "schedules_test.moc"
