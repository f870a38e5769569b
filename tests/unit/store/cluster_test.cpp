#include "store/cluster.h"
#include <QTest>

#include "store/pg_session.h"
#include "store/postmaster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace jiko;
using namespace jiko::store;

namespace {

bool write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

/// The words of a refusal, or nothing.
QString wordsOf(const ClusterOutcome<Cluster> &outcome)
{
    return outcome ? QString() : outcome.why().words;
}

} // namespace

class ClusterTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir made; ///< holds a cluster that was made and stopped, since making one waits for the disk
    std::unique_ptr<QTemporaryDir> dir;
    Cluster::Options options;

    /// The database's user must get in, when that is not us.
    static void letIn(const QString &folder)
    {
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    }
    /// The cluster of this test is there already, stopped.
    void useMade() const
    {
        QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                     {QStringLiteral("-a"), made.filePath(QStringLiteral("data")), options.dataDir}),
            0);
    }
    ClusterOutcome<Cluster> start() const { return Cluster::start(options); }
    QString pidFile() const { return options.dataDir + QStringLiteral("/postmaster.pid"); }
    pid_t postmaster() const { return readPostmasterFile(options.dataDir).value_or(PostmasterFile{}).pid; }
    static std::int64_t number(const Cluster &cluster, const char *sql)
    {
        PgSession session({cluster.conninfo("postgres")});
        const auto rows = session.run(Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        letIn(made.path());
        auto cluster = Cluster::start({made.filePath(QStringLiteral("data")), made.filePath(QStringLiteral("s")), {}});
        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QVERIFY(Cluster(std::move(cluster).value()).stop());
        QFile settings(made.filePath(QStringLiteral("data/postgresql.conf")));
        QVERIFY(settings.open(QIODevice::Append) && settings.write("fsync = off\n") > 0); // the machine itself stays up
    }
    void init()
    {
        dir = std::make_unique<QTemporaryDir>();
        letIn(dir->path());
        options = {dir->filePath(QStringLiteral("data")), dir->filePath(QStringLiteral("s")), {}};
    }
    void cleanup()
    {
        if (postmasterState(options.dataDir) == PostmasterState::Running)
            if (auto cluster = start())
                QVERIFY(Cluster(std::move(cluster).value()).stop());
    }

    void aNewClusterIsMadeOfItsOwnAndWithoutANetworkPort()
    {
        const auto cluster = start();

        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QVERIFY(!cluster->wasRunning());
        QCOMPARE(
            number(*cluster, "SELECT count(*) FROM pg_settings WHERE name = 'listen_addresses' AND setting = ''"), 1);
        QCOMPARE(number(*cluster,
                     "SELECT count(*) FROM pg_settings WHERE name IN ('fsync', 'data_checksums') AND setting = 'on'"),
            2);
        QCOMPARE(QFile::permissions(options.dataDir) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        QVERIFY(cluster->ensureDatabase("jiko"));
        QVERIFY(cluster->ensureDatabase("jiko"));
        QVERIFY(!cluster->ensureDatabase("jiko; DROP DATABASE postgres"));
        QVERIFY(!cluster->runsOldBinary());
    }
    void onlyTheOwnerComesInWithoutAPassword()
    {
        useMade();
        const auto cluster = start();
        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        PgSession owner({cluster->conninfo("postgres")});
        QVERIFY(owner.runScript("CREATE ROLE dev_0001 LOGIN"));

        PgSession device({cluster->conninfo("postgres", "dev_0001")});

        const auto outcome = device.connect();
        QVERIFY(!outcome);
        QCOMPARE(outcome.why().sqlState, QByteArray("28P01"));
    }
    void aSecondStartAttaches()
    {
        useMade();
        const auto first = start();
        QVERIFY2(first, qPrintable(wordsOf(first)));

        Cluster::Options elsewhere = options;
        elsewhere.socketDir = dir->filePath(QStringLiteral("t"));
        const auto second = Cluster::start(elsewhere);

        QVERIFY2(second, qPrintable(wordsOf(second)));
        QVERIFY(second->wasRunning());
        QCOMPARE(second->socketDir(), first->socketDir());
        QCOMPARE(number(*second, "SELECT 1"), 1);
    }
    void whatWasCommittedIsThereAfterAStopAndAStart()
    {
        useMade();
        auto cluster = start();
        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QVERIFY(PgSession({cluster->conninfo("postgres")}).runScript("CREATE TABLE note AS SELECT 7 AS id"));

        Cluster held = std::move(cluster).value();
        QVERIFY(held.stop());
        QVERIFY(!PgSession({held.conninfo("postgres")}).connect());
        QVERIFY(held.stop()); // twice is once
        const auto again = start();

        QVERIFY2(again, qPrintable(wordsOf(again)));
        QVERIFY(!again->wasRunning());
        QCOMPARE(number(*again, "SELECT id FROM note"), 7);
    }
    void aKilledServerIsStartedAgainAndSessionsFindIt()
    {
        useMade();
        const auto cluster = start();
        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        PgSession session({cluster->conninfo("postgres")});
        QVERIFY(session.runScript("CREATE TABLE note AS SELECT 7 AS id"));

        QCOMPARE(kill(postmaster(), SIGKILL), 0);
        PgSession late({cluster->conninfo("postgres")});
        QTRY_VERIFY(!late.run(Statement("SELECT 1")));
        QCOMPARE(late.connect().why().kind, PgTrouble::Unreachable);
        const auto again = start();

        QVERIFY2(again, qPrintable(wordsOf(again)));
        QVERIFY(!again->wasRunning());
        QTRY_VERIFY(session.run(Statement("SELECT id FROM note")));
        QCOMPARE(session.generation(), 2);
    }
    void aPidFileThatNamesNobodyIsNoHindrance()
    {
        useMade();
        QProcess gone;
        gone.start(QStringLiteral("true"), {});
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        QVERIFY(write(pidFile(), QByteArray::number(pid) + "\n" + options.dataDir.toUtf8() + "\n1\n5432\n\n\n"));

        const auto cluster = start();

        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
    }
    void aPidFileThatNamesAStrangerIsNoHindrance()
    {
        useMade();
        // A stranger of the database's own user: pg_ctl alone would refuse for ever.
        const auto stranger = startBoundTo(
            *OsUser::forCluster(), QStringLiteral("sleep"), {QStringLiteral("600")}, QStringLiteral("/dev/null"));
        QVERIFY(write(pidFile(),
            QByteArray::number(stranger->processId()) + "\n" + options.dataDir.toUtf8() + "\n1\n5432\n\n\n"));
        QTRY_COMPARE(postmasterState(options.dataDir), PostmasterState::Stale);

        const auto cluster = start();

        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QCOMPARE(kill(static_cast<pid_t>(stranger->processId()), 0), 0); // and the stranger lives
        stranger->kill();
        stranger->waitForFinished();
    }
    void aPidFileThatNamesAZombieIsNoHindrance()
    {
        useMade();
        const pid_t zombie = fork(); // nobody reaps it until the end
        if (zombie == 0)
            _exit(0);
        QVERIFY(write(pidFile(), QByteArray::number(zombie) + "\n" + options.dataDir.toUtf8() + "\n1\n5432\n\n\n"));
        QTRY_COMPARE(postmasterState(options.dataDir), PostmasterState::Stale);

        const auto cluster = start();

        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QVERIFY(postmaster() != zombie);
        QCOMPARE(waitpid(zombie, nullptr, 0), zombie);
    }
    void ofTwoStartersBothGetTheSameServer()
    {
        std::atomic<int> started = 0;
        std::atomic<int> attached = 0;
        const auto starter = [&] {
            if (const auto cluster = start())
                cluster->wasRunning() ? ++attached : ++started;
        };
        std::thread one(starter);
        std::thread two(starter);
        one.join();
        two.join();

        QCOMPARE(started.load(), 1);
        QCOMPARE(attached.load(), 1);
    }
    void aMakingThatWasCutOffIsBegunAnew()
    {
        QVERIFY(QDir().mkpath(options.dataDir + QStringLiteral(".tmp/base")));
        QVERIFY(write(options.dataDir + QStringLiteral(".tmp/PG_VERSION"), "15\n"));

        const auto cluster = start();

        QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
        QVERIFY(!QFileInfo::exists(options.dataDir + QStringLiteral(".tmp")));
    }
    void dataOfAnotherMajorVersionIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(options.dataDir));
        QVERIFY(write(options.dataDir + QStringLiteral("/PG_VERSION"), "9\n"));

        const auto cluster = start();

        QVERIFY(!cluster);
        QCOMPARE(cluster.why().kind, ClusterTrouble::OtherMajor);
        QVERIFY(cluster.why().words.contains(QLatin1String("postgresql-9")));
        QCOMPARE(QDir(options.dataDir).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("PG_VERSION")});
    }
    void aSocketPathThatIsTooLongIsTold()
    {
        options.socketDir = dir->filePath(QString(100, QLatin1Char('x')));

        const auto cluster = start();

        QVERIFY(!cluster);
        QCOMPARE(cluster.why().kind, ClusterTrouble::PathTooLong);
    }
    void aSocketFolderThatOthersMayWriteToIsRefused()
    {
        QVERIFY(QDir().mkpath(options.socketDir));
        QVERIFY(QFile::setPermissions(options.socketDir, QFile::Permissions(0x7777)));

        const auto cluster = start();

        QVERIFY(!cluster);
        QCOMPARE(cluster.why().kind, ClusterTrouble::Failed);
        QVERIFY(cluster.why().words.contains(options.socketDir));
    }
    void aFolderOutOfTheUsersReachIsTold()
    {
        if (geteuid() != 0)
            QSKIP("only root runs the database as somebody else");
        QVERIFY(QFile::setPermissions(dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        const auto cluster = start();

        QVERIFY(!cluster);
        QCOMPARE(cluster.why().kind, ClusterTrouble::OutOfReach);
        QVERIFY(cluster.why().words.contains(QLatin1String("/var/lib/jiko")));
    }
    void aThrowawayClusterDiesWithItsKilledOwner()
    {
        QProcess owner;
        owner.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-a-throwaway")});
        QVERIFY(owner.waitForReadyRead(60000));
        const QString data = QString::fromUtf8(owner.readLine()).trimmed();
        const pid_t server = readPostmasterFile(data).value_or(PostmasterFile{}).pid;
        QVERIFY(server > 0);
        QCOMPARE(postmasterState(data), PostmasterState::Running);

        owner.kill();
        QVERIFY(owner.waitForFinished());

        QTRY_VERIFY_WITH_TIMEOUT(postmasterState(data) != PostmasterState::Running, 20000);
        // What it could not take along goes with the next one.
        const auto next = Cluster::startThrowaway();
        QVERIFY2(next, qPrintable(wordsOf(next)));
        QVERIFY(!QFileInfo::exists(data));
    }
    void aThrowawayClusterLeavesNothing()
    {
        QString data;
        {
            const auto cluster = Cluster::startThrowaway();
            QVERIFY2(cluster, qPrintable(wordsOf(cluster)));
            data = cluster->dataDir();
            QCOMPARE(number(*cluster, "SELECT 1"), 1);
        }
        QVERIFY(!QFileInfo::exists(QFileInfo(data).absolutePath()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--hold-a-throwaway"))) {
        const auto cluster = Cluster::startThrowaway();
        std::puts(cluster ? qPrintable(cluster->dataDir()) : "");
        std::fflush(stdout);
        return app.exec();
    }
    ClusterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "cluster_test.moc"
