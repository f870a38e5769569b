// The office lets a terminal in and locks one out, with a real hub's desk and a real terminal.
#include "desk.h"

#include "enrol/desk.h"
#include "enrol/joining.h"
#include "hub/enrolment_desk.h"

#include <QSignalSpy>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(desk.screen->tap(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(desk.screen->says(QStringLiteral(name), QStringLiteral(words)),                                           \
        qPrintable(desk.screen->text(QStringLiteral(name))))

class AddTerminal : public QObject {
    Q_OBJECT
    Desk desk;
    std::unique_ptr<hub::EnrolmentDesk> m_hub;
    QString m_place;

    /// The program on the new machine, with what the office shows.
    bool comes(const QString &home)
    {
        const auto read = enrol::readCode(desk.parts->invitations.digits());
        if (!read)
            return false;
        enrol::Joining joining(home, QStringLiteral("pos"));
        QSignalSpy joined(&joining, &enrol::Joining::joined);
        joining.join(read->code, {m_place});
        return joined.wait(30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desk.open());
        const QString home = desk.demo->homes.at(QStringLiteral("hub"));
        auto opened = hub::EnrolmentDesk::open(*sync::loadTerminal(home), *enrol::loadDeskPlace(home));
        QVERIFY(opened);
        m_hub = std::move(opened).value();
        const auto listening = m_hub->listen(QStringLiteral("127.0.0.1:0"));
        QVERIFY(listening);
        m_place = *listening;
    }
    void cleanupTestCase()
    {
        m_hub.reset();
        QVERIFY(desk.close());
    }
    void init() { QVERIFY(desk.sitDown()); }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void aTerminalComesByTheCodeAndIsLockedOutByAHeldPress()
    {
        TAP("nav5");
        TAP("devices.add");
        QVERIFY(desk.screen->tapInVain(QStringLiteral("terminal.code"))); // it has no name yet
        QVERIFY(desk.screen->typeInto(QStringLiteral("terminal.name"), QStringLiteral("Bar till")));
        TAP("terminal.code");
        QTRY_VERIFY(desk.parts->invitations.digits().size() == 15);
        QTRY_VERIFY(desk.parts->invitations.stateText().startsWith(QStringLiteral("Good once, until ")));
        QVERIFY(desk.screen->says(QStringLiteral("terminal.digits"), desk.parts->invitations.digits()));
        QVERIFY(desk.parts->invitations.scanText().contains(
            QString(desk.parts->invitations.digits()).remove(QLatin1Char(' '))));

        QVERIFY(comes(desk.folder(QStringLiteral("bar"))));

        const QString number = QString::number(sync::loadTerminal(desk.folder(QStringLiteral("bar")))->device);
        QVERIFY(desk.screen->says(
            QStringLiteral("terminal.state"), QStringLiteral("Bar till has come. It has number %1.").arg(number)));
        TAP("terminal.code"); // says "Done" now
        const auto last = [this] { return QStringLiteral("row%1").arg(desk.parts->devices.rows().size() - 1); };
        QTRY_VERIFY(desk.screen->text(last()).contains(QStringLiteral("Bar till")));
        QVERIFY(desk.screen->tap(last()));
        QVERIFY(desk.screen->hold(QStringLiteral("device.sendAway"), 2500));
        QTRY_COMPARE(
            desk.answer("SELECT string_agg(name, ',') FROM jiko.device WHERE revoked"), QStringLiteral("Bar till"));
        QTRY_COMPARE(desk.parts->devices.chosen()[QStringLiteral("state")].toString(), QStringLiteral("Locked out"));
        QCOMPARE(desk.answer("SELECT staff::text FROM jiko.event WHERE type = 'sync.device_revoked'"),
            desk.parts->signIn.personId());
    }

    void aCodeThatEndsIsSaidToBeNoGood()
    {
        TAP("nav5");
        TAP("devices.add");
        QVERIFY(desk.screen->typeInto(QStringLiteral("terminal.name"), QStringLiteral("Late till")));
        TAP("terminal.code");
        QTRY_VERIFY(desk.parts->invitations.stateText().startsWith(QStringLiteral("Good once, until ")));

        QVERIFY(desk.owner->runScript("UPDATE jiko.invitation SET wrong = 5 WHERE device IS NULL"));

        SAYS("terminal.state", "Nobody came with this code, and it is good no more. Make a new one.");
        const QString old = desk.parts->invitations.digits();
        TAP("terminal.code");
        QTRY_VERIFY(!desk.parts->invitations.isOver() && desk.parts->invitations.digits() != old
            && !desk.parts->invitations.digits().isEmpty());
    }

    void whoMayNotManageTerminalsIsToldSo()
    {
        TAP("nav5");
        QVERIFY(desk.parts->invitations.reason().isEmpty());
        desk.parts->signIn.signOut();
        QVERIFY(!desk.parts->invitations.reason().isEmpty());
    }
};

QTEST_MAIN(AddTerminal)
#include "add_terminal_test.moc"
