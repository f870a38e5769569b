// Terminals and hub are killed in any instant, again and again, while people work at them.
#include "support/any_order.h"
#include "support/test_cluster.h"
#include "system/dice.h"
#include "system/twin.h"

#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;
using twin::Machine;
using twin::Twin;
using twin::until;

class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasShownAsWrittenIsEverywhereInTheEnd()
    {
        const std::uint64_t seed = twin::seedOfToday();
        const int rounds = twin::nightly() ? 200 : 15;
        Twin twin(twin::groundOf(test::TestCluster::instance().freshDatabase()),
            {QStringLiteral("pos"), QStringLiteral("pos"), QStringLiteral("kitchen"), QStringLiteral("host")}, seed);
        QCOMPARE(twin.startAll(), QString());
        QCOMPARE(twin.startHub(), QString());
        int killed = 0;
        std::vector<std::chrono::milliseconds> starts;

        for (int round = 0; round < rounds; ++round) {
            if (round == rounds / 2)
                QCOMPARE(twin.leaveBehind(), QString());
            twin.work(10);
            // One machine, now and then all of them: a fuse.
            std::vector<Machine *> dying{twin.machines[twin.draw(twin.machines.size())].get()};
            if (twin.draw(8) == 0)
                for (const auto &machine : twin.machines)
                    if (machine.get() != dying.front())
                        dying.push_back(machine.get());
            const int lives = static_cast<int>(twin.draw(60));
            const bool busy = dying.front()->kind() == QLatin1String("pos");
            const auto done = [&] { return dying.front()->acknowledgedThisLife() >= lives; };
            if (busy)
                QVERIFY2(until(done, 60s), qPrintable(dying.front()->name()));
            QTest::qWait(static_cast<int>(twin.draw(40))); // any instant
            for (Machine *machine : dying)
                machine->kill();
            if (twin.draw(5) == 0)
                twin.killHub();
            killed += static_cast<int>(dying.size());

            QCOMPARE(twin.startAll(), QString());
            QCOMPARE(twin.startHub(), QString());
            for (Machine *machine : dying)
                starts.push_back(machine->startTook());
        }

        QCOMPARE(twin.converge(120s), QString());
        for (const auto &machine : twin.machines)
            QVERIFY2(twin.hasLeftBehind(*machine), qPrintable(machine->name()));
        const QString wrong = twin.complaint();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        std::sort(starts.begin(), starts.end());
        qInfo("%s", qUtf8Printable(twin.verifierSaid()));
        test::figure("R1",
            QStringLiteral("kill -9 of real programs: %1 rounds, %2 kills, %3 facts shown as written, 0 "
                           "missing; store open again p50 %4, max %5 ms")
                .arg(rounds)
                .arg(killed)
                .arg(twin.acknowledged())
                .arg(starts[starts.size() / 2].count())
                .arg(starts.back().count()));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
