// jiko-hub itself, with a server, a till's own node and the played provider behind sockets; and killed meanwhile.
#include "mobile/daraja_server.h"
#include "payments/arrivals.h"
#include "support/test_cluster.h"
#include "sync/node.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using namespace jiko::test;
using namespace std::chrono_literals;

namespace {

sync::Terminal terminalOf(const TestDevice &device, const QString &kind, const QString &home)
{
    sync::Terminal terminal;
    terminal.tenant = device.tenant;
    terminal.outlet = device.outlet;
    terminal.device = device.number;
    terminal.name = kind;
    terminal.kind = kind;
    terminal.stream = newId();
    terminal.conninfo = device.conninfo;
    terminal.pepper = QByteArray(32, 'p');
    terminal.home = home;
    return terminal;
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void write(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

struct House {
    TestDatabase database = TestCluster::instance().freshDatabase();
    TestDevice hubDevice = database.enrol(QStringLiteral("hub"));
    TestDevice tillDevice = database.enrol(QStringLiteral("pos"));
    QTemporaryDir hubHome;
    QTemporaryDir tillHome;
    quint16 port = freePort();
    DarajaServer provider;
    sync::Node till;
    Prompts prompts;
    Arrivals arrivals;
    QProcess hub;
    QByteArray log;

    explicit House(PlayedDaraja::Plays plays)
        : provider({"key-canary", "secret-canary", QStringLiteral("174379"), "passkey-canary"}, std::move(plays)),
          till(terminalOf(tillDevice, QStringLiteral("pos"), tillHome.path()))
    {
        sync::saveTerminal(terminalOf(hubDevice, QStringLiteral("hub"), hubHome.path()));
        const auto at = provider.listen(QStringLiteral("127.0.0.1:0"));
        write(hubHome.filePath(QStringLiteral("gateway.json")),
            {{QStringLiteral("provider"), QStringLiteral("daraja")},
                {QStringLiteral("host"), QStringLiteral("http://") + *at},
                {QStringLiteral("shortcode"), QStringLiteral("174379")},
                {QStringLiteral("transaction_type"), QStringLiteral("CustomerPayBillOnline")},
                {QStringLiteral("callback"), QStringLiteral("http://127.0.0.1:%1").arg(port)},
                {QStringLiteral("hears_till"), true}});
        write(hubHome.filePath(QStringLiteral("mpesa.secret")),
            {{QStringLiteral("consumer_key"), QStringLiteral("key-canary")},
                {QStringLiteral("consumer_secret"), QStringLiteral("secret-canary")},
                {QStringLiteral("passkey"), QStringLiteral("passkey-canary")}});
        till.onFact([this](const Fact &fact) { prompts.apply(fact) || arrivals.apply(fact); });
        till.start();
        startHub();
    }
    ~House()
    {
        hub.kill();
        hub.waitForFinished();
    }
    void startHub()
    {
        hub.setProcessChannelMode(QProcess::MergedChannels);
        hub.start(QStringLiteral(JIKO_BIN_DIR "/jiko-hub"),
            {QStringLiteral("--home"), hubHome.path(), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(port)});
    }
    void killHub()
    {
        hub.kill();
        hub.waitForFinished();
        log += hub.readAll();
    }
    Id ask(std::int64_t shillings)
    {
        const Id payment = newId();
        till.record({record(payment,
                        PromptAsked{newId(), {}, shillings * 100, QStringLiteral("KES"), QStringLiteral("254712345678"),
                            Provider::Mpesa, QStringLiteral("1001")})},
            {});
        return payment;
    }
    PromptState state(const Id &payment) const
    {
        const Prompt *prompt = prompts.find(payment);
        return prompt ? prompt->state : PromptState::Early;
    }
};

Play soon()
{
    Play play;
    play.guest = 300ms;
    play.callbacks = {100ms, 200ms};
    return play;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatATillAsksTheGuestPaysAndTheTillHears()
    {
        House house([](const QString &, std::int64_t) { return soon(); });
        QTRY_VERIFY_WITH_TIMEOUT(house.till.isReady(), 20'000);
        const Id payment = house.ask(1850);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(payment), PromptState::Paid, 30'000);
        const Prompt &prompt = *house.prompts.find(payment);
        QCOMPARE(prompt.receipt.size(), 10);
        QCOMPARE(prompt.paid, Money(185000, base::kes));
        QCOMPARE(house.provider.payments().size(), 1u);
        QVERIFY(!house.provider.payments().front().url.contains(QStringLiteral("mpesa")));

        const QDir callbacks(house.hubHome.filePath(QStringLiteral("callbacks")));
        QTRY_VERIFY(callbacks.exists() && callbacks.entryList(QDir::Files).isEmpty());
        house.killHub();
        for (const char *secret : {"canary", "passkey", "Bearer"})
            QVERIFY2(!house.log.contains(secret), house.log);
    }
    void whatAGuestPaysByHimselfIsHeardOfOnce()
    {
        House house([](const QString &, std::int64_t) { return soon(); });
        QTRY_VERIFY_WITH_TIMEOUT(house.till.isReady(), 20'000);
        // The hub has asked to be told by the time it has sent a prompt; of that it hears twice and says so once.
        const Id payment = house.ask(1850);
        QTRY_VERIFY_WITH_TIMEOUT(
            house.prompts.find(payment) && !house.prompts.find(payment)->receipt.isEmpty(), 30'000);
        const QString receipt = house.provider.payTill(QStringLiteral("254712345678"), 990, QStringLiteral("1002"));
        QTRY_COMPARE_WITH_TIMEOUT(house.arrivals.all().size(), 1u, 30'000);
        const Arrival &arrival = *house.arrivals.all().front();
        QCOMPARE(arrival.receipt, receipt);
        QCOMPARE(arrival.amount, Money(99000, base::kes));
        QCOMPARE(arrival.reference, QStringLiteral("1002"));
        QCOMPARE(arrival.payer, QStringLiteral("AMINA"));
        QVERIFY(isSamePhone(arrival.phone, QStringLiteral("254712345678")));
    }
    void aHubThatIsKilledAsksNobodyTwice()
    {
        // The guest takes his time; the call-back comes while the hub is down, and nobody repeats it.
        House house([](const QString &, std::int64_t) {
            Play play = soon();
            play.guest = 1500ms;
            return play;
        });
        QTRY_VERIFY_WITH_TIMEOUT(house.till.isReady(), 20'000);
        const Id payment = house.ask(700);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(payment), PromptState::Pending, 30'000);
        house.killHub();
        QTest::qWait(2500);
        house.startHub();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(payment), PromptState::Paid, 40'000);
        QCOMPARE(house.provider.payments().size(), 1u);
        QVERIFY(house.prompts.find(payment)->receipt.isEmpty()); // only a question found it
    }
    void aHubWhoseSecretsOthersCanReadDoesNotStart()
    {
        House house([](const QString &, std::int64_t) { return soon(); });
        house.killHub();
        QFile::setPermissions(
            house.hubHome.filePath(QStringLiteral("mpesa.secret")), QFile::ReadOwner | QFile::ReadOther);
        house.startHub();
        QVERIFY(house.hub.waitForFinished(20'000));
        QCOMPARE(house.hub.exitCode(), 8);
        QVERIFY(house.hub.readAll().contains("0600"));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
