// The server is gone for a while, and comes back as it was some time ago.
#include "enrol/outlet.h"
#include "store/migrator.h"
#include "system/dice.h"

#include <QDir>
#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;
using twin::Twin;
using twin::until;

namespace {
/// A cluster that can be stopped and put back; gone with us.
class Server {
public:
    Server()
    {
        // PostgreSQL's own user has to get there.
        QFile::setPermissions(m_folder.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        start();
    }
    ~Server() { stop(); }

    void start()
    {
        auto started = store::Cluster::start({data(), {}, {}});
        if (!started)
            qFatal("%s", qUtf8Printable(started.why().words));
        m_cluster.emplace(std::move(started).value());
    }
    void stop()
    {
        if (m_cluster)
            (void)m_cluster->stop();
        m_cluster.reset();
    }
    /// Both while it is stopped.
    bool backUp() const
    {
        const QString backup = m_folder.filePath(QStringLiteral("backup"));
        return QDir(backup).removeRecursively() && copy(data(), backup);
    }
    bool restore() const
    {
        return QDir(data()).removeRecursively() && copy(m_folder.filePath(QStringLiteral("backup")), data());
    }

    twin::Ground newOutlet()
    {
        if (const auto made = m_cluster->ensureDatabase("jiko"); !made)
            qFatal("%s", qUtf8Printable(made.why().words));
        const twin::Ground ground{newId(), newId(), m_cluster->conninfo("jiko"), "jiko", m_cluster->socketDir()};
        store::PgSession owner({ground.ownerConninfo, "jiko-setup", 60s});
        if (const auto migrated = store::migrateServer(owner); !migrated)
            qFatal("%s", qUtf8Printable(migrated.why()));
        if (const auto opened = enrol::openOutlet(
                owner, {ground.tenant, QStringLiteral("Tenant"), ground.outlet, QStringLiteral("Outlet")});
            !opened)
            qFatal("%s", qUtf8Printable(opened.why()));
        return ground;
    }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    static bool copy(const QString &from, const QString &to)
    {
        return QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
    }

    QTemporaryDir m_folder;
    std::optional<store::Cluster> m_cluster;
};
std::int64_t sumOf(const VersionVector &has)
{
    std::int64_t sum = 0;
    for (const auto &[device, seq] : has)
        sum += seq;
    return sum;
}
} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerPutBackFromABackupGetsFromTheTerminalsWhatItLacks()
    {
        const std::uint64_t seed = twin::seedOfToday();
        const int times = twin::nightly() ? 10 : 1;
        Server server;
        Twin twin(server.newOutlet(),
            {QStringLiteral("pos"), QStringLiteral("pos"), QStringLiteral("kitchen"), QStringLiteral("host")}, seed);
        QCOMPARE(twin.startAll(), QString());
        QCOMPARE(twin.startHub(), QString());
        const auto untilMore = [&](std::size_t facts) {
            const std::size_t then = twin.acknowledged();
            return until([&] { return twin.acknowledged() >= then + facts; }, 60s);
        };
        std::int64_t lacked = 0;

        for (int time = 0; time < times; ++time) {
            twin.work(15);
            QVERIFY(untilMore(50 + twin.draw(100)));
            server.stop();
            if (time == 0 || twin.draw(2))
                QVERIFY(server.backUp());
            QVERIFY(untilMore(20)); // nobody waits for it
            server.start();
            const std::int64_t then = sumOf(twin.serverHas());
            QVERIFY(until([&] { return sumOf(twin.serverHas()) > then + 50; }, 60s));
            const VersionVector had = twin.serverHas();
            server.stop();
            QVERIFY(untilMore(20));
            QVERIFY(server.restore());
            server.start();
            const VersionVector has = twin.serverHas();
            for (const auto &[device, seq] : had)
                lacked += std::max<std::int64_t>(0, seq - (has.contains(device) ? has.at(device) : 0));
            QCOMPARE(twin.converge(120s), QString());
        }

        QVERIFY(lacked > 0);
        const QString wrong = twin.complaint();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        test::figure("Restore",
            QStringLiteral("server put back from an older backup %1 times: it had lost %2 facts, "
                           "terminals brought all; %3 shown as written, 0 missing")
                .arg(times)
                .arg(lacked)
                .arg(twin.acknowledged()));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
