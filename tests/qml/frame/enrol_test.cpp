// A till on its first day: the real program in an empty folder, the digits typed with a finger, and then it is a till.
#include "enrol/code.h"
#include "enrol/demo.h"
#include "enrol/desk.h"
#include "hub/enrolment_desk.h"
#include "shell/hand_client.h"
#include "sync/secret_file.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;

namespace {
/// A till's program in that folder.
struct Program {
    explicit Program(const QString &home) : hand(home + QStringLiteral("/hand"))
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(JIKO_BIN_DIR "/jiko-pos"),
            {QStringLiteral("--home"), home, QStringLiteral("--hand"), home + QStringLiteral("/hand"),
                QStringLiteral("--language"), QStringLiteral("en")});
        hand.setPatience(60s);
    }
    ~Program()
    {
        process.terminate();
        process.waitForFinished();
    }
    QProcess process;
    shell::Hand hand;
};
} // namespace

class EnrolTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::optional<enrol::DemoOutlet> m_house;
    std::unique_ptr<hub::EnrolmentDesk> m_desk;
    QString m_place;

    QByteArray authority() const
    {
        return sync::readFile(m_folder.filePath(QStringLiteral("house/authority/authority.crt")));
    }
    enrol::Code invite(const QString &kind)
    {
        static const store::Statement statement(
            "SELECT api.invite_device(:id, 'Till 3', :kind, NULL, NULL, NULL, :hash, :staff)");
        const auto office = sync::loadTerminal(m_house->homes[QStringLiteral("office")]);
        store::PgSession session({office->conninfo});
        const enrol::Code code = enrol::newCode(authority());
        const Id invitation = newId();
        if (!session.run(statement,
                {{"id", invitation}, {"kind", kind}, {"hash", enrol::secretHash(invitation, code.secret)},
                    {"staff", newId()}}))
            qFatal("not invited");
        return code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile::setPermissions(
            m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
        auto made = enrol::setUpDemo(m_folder.filePath(QStringLiteral("house")));
        if (!made)
            qFatal("%s", qUtf8Printable(made.why()));
        m_house.emplace(std::move(made).value());
        const QString hub = m_house->homes[QStringLiteral("hub")];
        auto desk = hub::EnrolmentDesk::open(*sync::loadTerminal(hub), *enrol::loadDeskPlace(hub));
        if (!desk)
            qFatal("%s", qUtf8Printable(desk.why()));
        m_desk = std::move(desk).value();
        const auto listening = m_desk->listen(QStringLiteral("127.0.0.1:0"));
        if (!listening)
            qFatal("%s", qUtf8Printable(listening.why()));
        m_place = *listening;
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        QVERIFY(m_house->cluster.stop());
    }

    void anEmptyFolderBecomesATillByTwelveDigits()
    {
        const QString home = m_folder.filePath(QStringLiteral("new"));
        QVERIFY(QDir().mkpath(home));
        Program till(home);
        shell::Hand &hand = till.hand;
        QVERIFY(hand.reach());
        // Where no hub is heard it asks where it is; another house's hub may be heard on this machine.
        if (!hand.read(QStringLiteral("place")))
            QVERIFY(hand.tap(QStringLiteral("place.ask")));
        QVERIFY(hand.type(m_place, QStringLiteral("place")));

        enrol::Code code = invite(QStringLiteral("host"));
        for (const QChar digit : code.secret + code.proof)
            QVERIFY(hand.tap(QStringLiteral("key") + digit));
        QVERIFY(hand.waitUntilSays(QStringLiteral("code"), code.digits()));
        QVERIFY(hand.tap(QStringLiteral("connect")));
        QVERIFY(hand.waitForText(QStringLiteral("This code is for another program: Host stand. Open that one here, or "
                                                "make a new code in the office.")));
        QVERIFY(!QFile::exists(home + QStringLiteral("/terminal.json")));

        // As a scanner types it.
        code = invite(QStringLiteral("pos"));
        QVERIFY(hand.hold(QStringLiteral("keyBackspace")));
        QVERIFY(hand.type(enrol::forScanning(code, m_place), QStringLiteral("code")));
        QVERIFY(hand.key(QStringLiteral("Return")));

        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home + QStringLiteral("/terminal.json")), 60'000);
        // The window of the till, in the same program, with the staff of the house. Between the two nobody answers.
        QTRY_VERIFY_WITH_TIMEOUT(hand.waitFor(QStringLiteral("pin")), 60'000);
        QVERIFY(hand.waitForText(m_house->people.empty() ? QString() : QStringLiteral("Jiko Milele")));
        const auto terminal = sync::loadTerminal(home);
        QCOMPARE(terminal->name, QStringLiteral("Till 3"));
        QVERIFY(terminal->conninfo.contains("sslmode=verify-full"));
    }
};

QTEST_GUILESS_MAIN(EnrolTest)
#include "enrol_test.moc"
