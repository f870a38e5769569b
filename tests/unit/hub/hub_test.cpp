// The program itself: started, asked, stopped, as systemd and people do.
#include "hub/evening.h"
#include "hub/projector.h"
#include "hub/report.h"

#include "sync/terminal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

const QString program = QStringLiteral(JIKO_BIN_DIR "/jiko-hub");

struct Ground {
    TestDatabase database = TestCluster::instance().freshDatabase();
    Evening::Devices devices{database.enrol(QStringLiteral("pos")), database.enrol(QStringLiteral("pos")),
        database.enrol(QStringLiteral("kitchen")), database.enrol(QStringLiteral("host"))};
    TestDevice device = database.enrol(QStringLiteral("hub"));
    PgSession owner{{database.ownerConninfo}};
    QTemporaryDir folder;
    QString home = folder.path();

    Ground() { save(QStringLiteral("hub"), device.conninfo); }
    void save(const QString &kind, const QByteArray &conninfo)
    {
        sync::Terminal terminal;
        terminal.tenant = device.tenant;
        terminal.outlet = device.outlet;
        terminal.device = device.number;
        terminal.name = QStringLiteral("Hub");
        terminal.kind = kind;
        terminal.stream = newId();
        terminal.conninfo = conninfo;
        terminal.pepper = QByteArray(32, 'p');
        terminal.home = home;
        QVERIFY(sync::saveTerminal(terminal));
    }
    qint64 count(const char *sql)
    {
        const auto rows = owner.run(Statement(sql));
        return rows ? (*rows)[0].int64(0) : -1;
    }
    /// Runs it to its end.
    QPair<int, QString> run(const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }
};

/// A hub that runs, on any free port.
class Running {
public:
    explicit Running(
        const QString &home, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setProcessEnvironment(environment);
        m_process.start(
            program, {QStringLiteral("--home"), home, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        const QByteArray mark = "listening on 127.0.0.1:";
        if (waitForLog(mark))
            m_port = m_log.mid(m_log.indexOf(mark) + mark.size()).split('"').first().toUShort();
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool waitForLog(const QByteArray &words)
    {
        while (!m_log.contains(words) && m_process.waitForReadyRead(20000))
            m_log += m_process.readAll();
        m_log += m_process.readAll();
        return m_log.contains(words);
    }
    QByteArray get(const char *page)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.write(QByteArray("GET ") + page + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }
    QJsonObject health(int *status = nullptr)
    {
        const QByteArray answer = get("/health");
        if (status)
            *status = answer.split(' ').value(1).toInt();
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    }
    int stop(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(30000))
            return -1;
        m_log += m_process.readAll();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    quint16 port() const { return m_port; }
    QByteArray log() const { return m_log; }

private:
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace

class HubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsFiguresTellOfEachDevice()
    {
        hub::Report report;
        insight::Device till;
        till.number = 3;
        till.kind = QStringLiteral("pos");
        till.letters = 2;
        till.seenUs = 1'700'000'000'250'000;
        till.clockAheadMs = -5'400'500;
        insight::Device silent;
        silent.number = 4;
        silent.kind = QStringLiteral("host");
        report.projector.devices = {till, silent};

        const QByteArray metrics = hub::metricsText(report);

        QVERIFY(metrics.contains("\njiko_device_dead_letters{device=\"3\",kind=\"pos\"} 2\n"));
        QVERIFY(metrics.contains("\njiko_device_dead_letters{device=\"4\",kind=\"host\"} 0\n"));
        QVERIFY(metrics.contains("\njiko_device_clock_ahead_seconds{device=\"3\",kind=\"pos\"} -5400.500\n"));
        QVERIFY(
            metrics.contains("\njiko_device_last_seen_timestamp_seconds{device=\"3\",kind=\"pos\"} 1700000000.250\n"));
        QVERIFY(!metrics.contains("jiko_device_clock_ahead_seconds{device=\"4\"")); // it told nothing
    }
    void itProjectsTheLogAndSaysSo()
    {
        Ground ground;
        Evening evening(ground.devices, 21);
        evening.serve(20);
        upload(evening.facts(), ground.devices);

        Running hub(ground.home);
        QVERIFY2(hub.waitForLog("\"ready\""), hub.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(ground.count("SELECT count(*) FROM read.check_head"), evening.checks.size(), 20000);
        int status = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            hub.health(&status).value(QLatin1String("projector")).toObject().value(QLatin1String("lag_facts")) == 0
                && status == 200,
            20000);
        const QJsonObject health = hub.health();
        QCOMPARE(health.value(QLatin1String("status")).toString(), QStringLiteral("ok"));
        QCOMPARE(health.value(QLatin1String("database")).toObject().value(QLatin1String("reachable")).toBool(), true);
        QCOMPARE(health.value(QLatin1String("projector")).toObject().value(QLatin1String("facts_projected")).toInt(),
            static_cast<int>(evening.facts().size()));
        const QByteArray metrics = hub.get("/metrics");
        QVERIFY(
            metrics.contains("\njiko_hub_facts_projected_total " + QByteArray::number(evening.facts().size()) + '\n'));
        QVERIFY(metrics.contains("\njiko_hub_database_up 1\n"));
        QTRY_VERIFY(hub.get("/metrics").contains("\njiko_device_dead_letters{device=\"2\",kind=\"pos\"} 0\n"));
        QVERIFY(metrics.contains("\njiko_hub_http_requests_total{code=\"200\"} "));
        QVERIFY(hub.get("/version").contains("\"program\":\"jiko-hub\""));
        QVERIFY(hub.get("/nothing").startsWith("HTTP/1.1 404 "));

        // What comes while it runs goes the same way.
        evening.serve(5);
        evening.closeDay();
        const auto facts = evening.facts();
        upload(facts, ground.devices);
        QTRY_COMPARE_WITH_TIMEOUT(ground.count("SELECT count(*) FROM read.z_report"), 2, 20000);
        QCOMPARE(hub.stop(SIGTERM), 0);
    }

    void eitherSignalStopsItWell_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
    }
    void eitherSignalStopsItWell()
    {
        QFETCH(int, signal);
        Ground ground;
        Running hub(ground.home);
        QVERIFY(hub.waitForLog("\"ready\""));

        QCOMPARE(hub.stop(signal), 0);

        for (const QByteArray &line : hub.log().trimmed().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QVERIFY2(entry.contains(QLatin1String("at")) && entry.contains(QLatin1String("level"))
                    && entry.contains(QLatin1String("message")),
                line.constData());
        }
    }

    void killedAndStartedAgainItGoesOn()
    {
        Ground ground;
        Evening evening(ground.devices, 22);
        for (int life = 0; life < 4; ++life) {
            evening.serve(5);
            upload(evening.facts(), ground.devices);
            Running hub(ground.home);
            QVERIFY(hub.waitForLog("\"ready\""));
            if (life % 2)
                QTRY_COMPARE_WITH_TIMEOUT(
                    ground.count("SELECT count(*) FROM read.check_head"), evening.checks.size(), 20000);
            QCOMPARE(hub.stop(SIGKILL), -2);
        }
        Running last(ground.home);
        QVERIFY(last.waitForLog("\"ready\""));
        QTRY_COMPARE_WITH_TIMEOUT(
            last.health().value(QLatin1String("projector")).toObject().value(QLatin1String("facts_projected")).toInt(),
            static_cast<int>(evening.facts().size()), 20000);
        QCOMPARE(last.stop(SIGTERM), 0);
        const auto [code, words] = ground.run({QStringLiteral("--home"), ground.home, QStringLiteral("--verify")});
        QVERIFY2(code == 0, qPrintable(words));
    }

    void withoutADatabaseItSaysFailingAndLives()
    {
        Ground ground;
        ground.save(QStringLiteral("hub"), "host='" + ground.home.toUtf8() + "' dbname=none user=nobody");
        Running hub(ground.home);
        QVERIFY(hub.waitForLog("\"ready\""));
        int status = 0;
        QTRY_COMPARE(hub.health(&status).value(QLatin1String("status")).toString(), QStringLiteral("failing"));
        QCOMPARE(status, 503);
        QVERIFY(hub.get("/metrics").contains("\njiko_hub_database_up 0\n"));
        QCOMPARE(hub.stop(SIGTERM), 0);
    }

    void verifyFindsWhatWasTouched()
    {
        Ground ground;
        Evening evening(ground.devices, 23);
        evening.serve(12);
        evening.closeDay();
        upload(evening.facts(), ground.devices);
        const QStringList rebuild{QStringLiteral("--home"), ground.home, QStringLiteral("--rebuild")};
        const QStringList verify{QStringLiteral("--home"), ground.home, QStringLiteral("--verify")};
        QCOMPARE(ground.run(rebuild).first, 0);
        QCOMPARE(ground.run(verify).first, 0);

        QVERIFY(ground.owner.runScript("UPDATE read.check_head SET gross_minor = gross_minor + 1 WHERE covers = 2"));
        const auto touched = ground.run(verify);
        QCOMPARE(touched.first, 6);
        QVERIFY2(touched.second.contains(QLatin1String("check_head")), qPrintable(touched.second));
        QCOMPARE(ground.run(rebuild).first, 0);
        QCOMPARE(ground.run(verify).first, 0);

        QVERIFY(ground.owner.runScript("UPDATE jiko.event SET body = replace(body, '\"covers\":', '\"covers\": ') "
                                       "WHERE type = 'orders.check_opened' AND seq = 2"));
        const auto forged = ground.run(verify);
        QCOMPARE(forged.first, 6);
        QVERIFY2(forged.second.contains(QLatin1String("hash does not follow")), qPrintable(forged.second));
    }

    void aRebuildMayRunBesideAHub()
    {
        Ground ground;
        Evening evening(ground.devices, 24);
        evening.serve(10);
        upload(evening.facts(), ground.devices);
        Running hub(ground.home);
        QTRY_COMPARE_WITH_TIMEOUT(ground.count("SELECT count(*) FROM read.check_head"), evening.checks.size(), 20000);
        QVERIFY(ground.owner.runScript("UPDATE read.check_head SET gross_minor = 0"));

        QCOMPARE(ground.run({QStringLiteral("--home"), ground.home, QStringLiteral("--rebuild")}).first, 0);

        evening.serve(5);
        upload(evening.facts(), ground.devices);
        QTRY_COMPARE_WITH_TIMEOUT(ground.count("SELECT count(*) FROM read.check_head"), evening.checks.size(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(
            hub.health().value(QLatin1String("projector")).toObject().value(QLatin1String("lag_facts")).toInt(-1), 0,
            20000);
        QCOMPARE(hub.stop(SIGTERM), 0);
        QCOMPARE(ground.run({QStringLiteral("--home"), ground.home, QStringLiteral("--verify")}).first, 0);
    }

    void eachTroubleHasItsExitCode()
    {
        Ground ground;
        QTemporaryDir empty;
        const QString home = QStringLiteral("--home");
        const QString listen = QStringLiteral("--listen");
        QCOMPARE(ground.run({}).first, 2);
        QCOMPARE(ground.run({home, ground.home, QStringLiteral("--rebuild"), QStringLiteral("--verify")}).first, 2);
        QCOMPARE(ground.run({home, empty.path()}).first, 3);
        QCOMPARE(ground.run({home, ground.home, listen, QStringLiteral("127.0.0.1:0x")}).first, 5);
        QCOMPARE(ground.run({QStringLiteral("--version")}).first, 0);
        {
            Running hub(ground.home);
            QVERIFY(hub.waitForLog("\"ready\""));
            QCOMPARE(ground.run({home, ground.home, listen, QStringLiteral("127.0.0.1:0")}).first, 4);
            QCOMPARE(ground.run({home, ground.home, listen, QStringLiteral("127.0.0.1:%1").arg(hub.port())}).first, 5);
        }
        ground.save(QStringLiteral("pos"), ground.device.conninfo);
        QCOMPARE(ground.run({home, ground.home}).first, 3);
        ground.save(QStringLiteral("hub"), "host='" + ground.home.toUtf8() + "' dbname=none user=nobody");
        QCOMPARE(ground.run({home, ground.home, QStringLiteral("--verify")}).first, 7);
    }

    void theServiceManagerHearsThatItIsReadyAndStops()
    {
        Ground ground;
        const QString path = ground.home + QStringLiteral("/notify");
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const timeval patience{20, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        const auto hear = [&] {
            char bytes[256];
            const auto count = ::recv(socket, bytes, sizeof bytes, 0);
            return QByteArray(bytes, std::max<qsizetype>(0, static_cast<qsizetype>(count)));
        };
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), path);
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));

        Running hub(ground.home, environment);

        QCOMPARE(hear(), QByteArray("READY=1"));
        QCOMPARE(hear(), QByteArray("WATCHDOG=1"));
        QCOMPARE(hub.stop(SIGTERM), 0);
        QByteArray last;
        while (last != "STOPPING=1" && !(last = hear()).isEmpty()) { }
        QCOMPARE(last, QByteArray("STOPPING=1"));
        ::close(socket);
    }

    /// The thread, without the program around it.
    void theProjectorCatchesUpWhenTheDatabaseReturns()
    {
        Ground ground;
        Evening evening(ground.devices, 25);
        evening.serve(6);
        QVERIFY(ground.owner.runScript("ALTER ROLE " + ground.device.role + " NOLOGIN"));
        hub::Projector projector({ground.device.conninfo, {ground.device.tenant, ground.device.outlet},
            std::chrono::milliseconds(50), std::chrono::seconds(30)});
        for (const Fact &fact : evening.facts())
            projector.tell(fact);
        projector.start();
        QTRY_VERIFY(!projector.status().trouble.isEmpty());
        QCOMPARE(projector.status().waiting(), static_cast<qint64>(evening.facts().size()));
        QVERIFY(projector.status().oldestWaiting != UtcMicros());

        QVERIFY(ground.owner.runScript("ALTER ROLE " + ground.device.role + " LOGIN"));

        QTRY_COMPARE(projector.status().waiting(), 0);
        QVERIFY(projector.status().trouble.isEmpty());
        QCOMPARE(ground.count("SELECT count(*) FROM read.check_head"), evening.checks.size());
    }
};

QTEST_GUILESS_MAIN(HubTest)
#include "hub_test.moc"
