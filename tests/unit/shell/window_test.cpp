// Programs as processes: what they end with and what they say.
#include "shell/hand_client.h"
#include <QTest>

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace jiko;
using namespace jiko::shell;
using namespace Qt::StringLiterals;

class WindowTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    void start(QProcess &process, QStringList arguments) const
    {
        arguments << u"--home"_s << m_folder.filePath(u"home"_s);
        process.start(QStringLiteral(SAMPLE), arguments);
        QVERIFY(process.waitForStarted());
    }
    int endOf(QProcess &process) const
    {
        return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }
    QString socket() const { return m_folder.filePath(u"hand"_s); }

private Q_SLOTS:
    void itTellsItsVersionAndItsOptionsWithoutADisplay()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        process.setProcessEnvironment(environment);

        start(process, {u"--help"_s});
        QCOMPARE(endOf(process), 0);
        const QByteArray help = process.readAllStandardOutput();
        for (const char *option : {"--home", "--language", "--hand", "--greeting", "smallest program"})
            QVERIFY2(help.contains(option), option);

        start(process, {u"--version"_s});
        QCOMPARE(endOf(process), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("shell-sample "));
    }
    void wrongOptionsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("scale") << QStringList{u"--text-scale"_s, u"99"_s};
        QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s};
    }
    void wrongOptionsEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QProcess process;

        start(process, arguments);

        QCOMPARE(endOf(process), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
    void aPageThatCannotBeBuiltEndsWithThree()
    {
        QProcess process;

        start(process, {u"--broken"_s});

        QCOMPARE(endOf(process), 3);
        QVERIFY(process.readAllStandardError().contains("broken.qml could not be built"));
    }
    void aProgramThatRefusesToStartEndsWithFour()
    {
        QProcess process;

        start(process, {u"--greeting"_s, u"silence"_s});

        QCOMPARE(endOf(process), 4);
        QVERIFY(process.readAllStandardError().contains("There is nothing to say."));
    }
    void aHandDrivesIt()
    {
        QProcess process;
        start(process, {u"--hand"_s, socket(), u"--greeting"_s, u"Karibu"_s, u"--size"_s, u"800x600"_s});
        Hand hand(socket());

        QVERIFY(hand.tap(u"go"_s));
        QVERIFY(hand.waitUntilSays(u"said"_s, u"Karibu"_s));

        const auto reading = hand.read(u"said"_s);
        QVERIFY(reading);
        QCOMPARE(reading->text, u"Karibu"_s);
        QCOMPARE(hand.taps().value(), 1);
        QCOMPARE(hand.list(u"go"_s).value(), QStringList{u"go"_s});
        const QString file = m_folder.filePath(u"shot.png"_s);
        QVERIFY(hand.quiet());
        QVERIFY(hand.grab(file));
        QCOMPARE(QImage(file).size(), QSize(800, 600));
        hand.setPatience(std::chrono::milliseconds(50));
        const auto refused = hand.tap(u"stop"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.why().why, HandRefusal::Absent);
        QVERIFY(refused.why().say.contains(u"go"_s));

        process.terminate();
        QCOMPARE(endOf(process), 0);
        QCOMPARE(hand.tap(u"go"_s).why().why, HandRefusal::Unreachable);
    }
    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        QProcess process;
        start(process, {u"--hand"_s, socket(), u"--log-json"_s});
        QVERIFY(Hand(socket()).waitFor(u"go"_s));

        ::kill(static_cast<pid_t>(process.processId()), signal);

        QCOMPARE(endOf(process), 0);
        QVERIFY(process.readAllStandardError().contains("parts are gone"));
    }
    void theFolderItMakesIsForItsUserOnly()
    {
        QProcess process;
        start(process, {u"--hand"_s, socket()});
        QVERIFY(Hand(socket()).waitFor(u"go"_s));
        process.terminate();
        QCOMPARE(endOf(process), 0);

        const auto rights = QFile::permissions(m_folder.filePath(u"home"_s));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
    }
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
