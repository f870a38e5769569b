#include "identity/lockout.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::identity;
using namespace std::chrono_literals;

namespace {
Lockout wrong(int times, given::Clock &clock, Lockout lockout = {})
{
    while (times-- > 0)
        lockout = fold(lockout, IdentityFact(SignInRefused{}), clock.next());
    return lockout;
}
std::chrono::microseconds waitOf(const Lockout &lockout)
{
    return lockout.openAgainAt() - lockout.lastWrong;
}
} // namespace

class LockoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fourWrongPinsCostNoWait()
    {
        given::Clock clock;
        for (int times = 0; times <= 4; ++times) {
            QVERIFY(waitOf(wrong(times, clock)) == 0s);
            QCOMPARE(wrong(times, clock).triesLeft(), 5 - times);
        }
    }
    void theFifthCostsHalfAMinuteAndEachMoreTwiceThat()
    {
        given::Clock clock;
        QVERIFY(waitOf(wrong(5, clock)) == 30s);
        QVERIFY(waitOf(wrong(6, clock)) == 60s);
        QVERIFY(waitOf(wrong(9, clock)) == 8min);
        QCOMPARE(wrong(5, clock).triesLeft(), 0);
    }
    void nobodyWaitsLongerThanAQuarterOfAnHour()
    {
        given::Clock clock;
        QVERIFY(waitOf(wrong(10, clock)) == 15min);
        QVERIFY(waitOf(wrong(1000, clock)) == 15min);
        QCOMPARE(wrong(1000, clock).triesLeft(), 0);
    }
    void theWaitRunsFromTheLastWrongPin()
    {
        given::Clock clock;
        const Lockout five = wrong(5, clock);
        const Lockout six = wrong(1, clock, five);
        QVERIFY(six.lastWrong > five.lastWrong);
        QVERIFY(six.openAgainAt() == six.lastWrong + 60s);
    }
    void aRightPinForgivesAndASignOutDoesNot()
    {
        given::Clock clock;
        Lockout lockout = fold(wrong(7, clock), IdentityFact(SignedOut{}), clock.next());
        QVERIFY(waitOf(lockout) > 0s);
        lockout = fold(lockout, IdentityFact(SignedIn{}), clock.next());
        QVERIFY(waitOf(lockout) == 0s);
        QCOMPARE(lockout.triesLeft(), 5);
    }
};

JIKO_SUITE(LockoutTest)
#include "lockout_test.moc"
