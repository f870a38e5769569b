#include "identity/pin.h"

#include "identity/people.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::identity;

namespace {
std::optional<PinRefusal> why(const char *pin, int needed = 4)
{
    return whyNotPin(QString::fromUtf8(pin), needed);
}
} // namespace

class PinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadgeIsNoPin()
    {
        const Id outlet = newId();
        const QByteArray pepper(32, 'p');
        const QString same = QStringLiteral("480217");
        QVERIFY(badgeHash(same, outlet, pepper) != pinHash(same, outlet, pepper));
        QCOMPARE(badgeHash(same + QLatin1Char(' '), outlet, pepper), badgeHash(same, outlet, pepper));
    }
    void aBadgeIsLongEnoughToBeReadAndOnePersons()
    {
        Person holder;
        holder.id = newId();
        const QString badge = QStringLiteral("0004711");
        QVERIFY(!whyNotBadge(badge, nullptr, holder.id));
        QVERIFY(!whyNotBadge(badge, &holder, holder.id));
        QCOMPARE(whyNotBadge(badge, &holder, newId()), BadgeRefusal::TakenByOther);
        QCOMPARE(whyNotBadge(QStringLiteral("12345 "), nullptr, holder.id), BadgeRefusal::TooShort);
        QCOMPARE(whyNotBadge(QString(65, QLatin1Char('7')), nullptr, holder.id), BadgeRefusal::TooLong);
    }
    void aHashNeedsThePinThePepperAndTheOutlet()
    {
        const Id outlet = newId();
        const QByteArray pepper = newPepper();
        const QByteArray hash = pinHash(QStringLiteral("4821"), outlet, pepper);
        QCOMPARE(hash.size(), 32);
        QCOMPARE(pinHash(QStringLiteral("4821"), outlet, pepper), hash);
        QVERIFY(pinHash(QStringLiteral("4822"), outlet, pepper) != hash);
        QVERIFY(pinHash(QStringLiteral("4821"), newId(), pepper) != hash);
        QVERIFY(pinHash(QStringLiteral("4821"), outlet, newPepper()) != hash);
        QVERIFY(!hash.contains("4821"));
    }
    void everyPepperIsAnother()
    {
        QCOMPARE(newPepper().size(), 32);
        QVERIFY(newPepper() != newPepper());
    }
    void onlyDigitsAreAPin()
    {
        QCOMPARE(why("12a4"), PinRefusal::NotDigits);
        QCOMPARE(why("48 1"), PinRefusal::NotDigits);
        QCOMPARE(why("٤٨٢١"), PinRefusal::NotDigits); // the pad has one set of digits
    }
    void aPinIsAsLongAsTheRoleAsks()
    {
        QCOMPARE(why(""), PinRefusal::TooShort);
        QCOMPARE(why("482"), PinRefusal::TooShort);
        QCOMPARE(why("48217", 6), PinRefusal::TooShort);
        QVERIFY(!why("4821"));
        QVERIFY(!why("482173", 6));
    }
    void aPinOfSevenDigitsIsRefused()
    {
        QCOMPARE(why("4821736"), PinRefusal::TooLong);
        QVERIFY(!why("482173"));
    }
    void whatAnybodyWouldTryFirstIsRefused()
    {
        for (const char *easy : {"0000", "1111", "1234", "3456", "9876", "4321", "000000", "123456", "654321"})
            QCOMPARE(why(easy), PinRefusal::TooEasy);
        for (const char *fine : {"1235", "1122", "9875", "0001"})
            QVERIFY(!why(fine));
    }
};

JIKO_SUITE(PinTest)
#include "pin_test.moc"
