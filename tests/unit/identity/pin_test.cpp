#include "identity/lockout.h"
#include "identity/pin.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::identity;
using namespace std::chrono_literals;

class PinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHashNeedsThePepperAndTheOutlet()
    {
        const Id outlet = newId();
        const QByteArray pepper = newPepper();
        const QByteArray hash = pinHash(QStringLiteral("4821"), outlet, pepper);
        QCOMPARE(hash.size(), 32);
        QCOMPARE(pinHash(QStringLiteral("4821"), outlet, pepper), hash);
        QVERIFY(pinHash(QStringLiteral("4822"), outlet, pepper) != hash);
        QVERIFY(pinHash(QStringLiteral("4821"), newId(), pepper) != hash);
        QVERIFY(pinHash(QStringLiteral("4821"), outlet, newPepper()) != hash);
    }
    void easyPinsAreRefused()
    {
        QCOMPARE(whyNotPin(QStringLiteral("12a4"), 4), PinRefusal::NotDigits);
        QCOMPARE(whyNotPin(QStringLiteral("4821"), 6), PinRefusal::TooShort);
        QCOMPARE(whyNotPin(QStringLiteral("4821736"), 4), PinRefusal::TooLong);
        for (const char *easy : {"0000", "1234", "9876"})
            QCOMPARE(whyNotPin(QLatin1String(easy), 4), PinRefusal::TooEasy);
        QVERIFY(!whyNotPin(QStringLiteral("4821"), 4));
    }
    void fiveWrongPinsWaitHalfAMinuteAndMoreWaitLonger()
    {
        given::Clock clock;
        Lockout lockout;
        for (int i = 0; i < 4; ++i)
            lockout = fold(lockout, IdentityFact(SignInRefused{}), clock.next());
        QVERIFY(lockout.openAgainAt() == lockout.lastWrong);
        QCOMPARE(lockout.triesLeft(), 1);
        lockout = fold(lockout, IdentityFact(SignInRefused{}), clock.next());
        QVERIFY(lockout.openAgainAt() == lockout.lastWrong + 30s);
        lockout = fold(lockout, IdentityFact(SignInRefused{}), clock.next());
        QVERIFY(lockout.openAgainAt() == lockout.lastWrong + 60s);
        for (int i = 0; i < 20; ++i)
            lockout = fold(lockout, IdentityFact(SignInRefused{}), clock.next());
        QVERIFY(lockout.openAgainAt() == lockout.lastWrong + 15min);
        lockout = fold(lockout, IdentityFact(SignedIn{}), clock.next());
        QVERIFY(lockout.openAgainAt() == lockout.lastWrong);
    }
};

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
