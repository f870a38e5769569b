// The true programs with their windows, killed while people order: they come back to the same check.
#include "demo/stage.h"
#include "enrol/demo.h"
#include "support/figure.h"
#include "system/dice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;

namespace {
const QString till = QStringLiteral("till-1");
const QString grill = QStringLiteral("kitchen-grill");

template <class T, class E> T orEnd(Result<T, E> outcome)
{
    if (!outcome) {
        if constexpr (requires { outcome.why().say; })
            qFatal("%s", qUtf8Printable(outcome.why().say));
        else
            qFatal("%s", qUtf8Printable(outcome.why()));
    }
    return std::move(outcome).value();
}
} // namespace

class WindowsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::optional<enrol::DemoOutlet> m_demo;
    std::unique_ptr<demo::Stage> m_stage;
    QString m_pin;

    void start(const QString &post, const QString &program)
    {
        orEnd(m_stage->startProgram({post, program, m_demo->homes.at(post)}));
    }
    void tap(const QString &who, const QString &name) { orEnd(m_stage->hand(who).tap(name)); }
    void signIn(const QString &who)
    {
        for (const QChar digit : m_pin)
            tap(who, QStringLiteral("key%1").arg(digit));
    }
    QString read(const QString &who, const QString &name)
    {
        const auto reading = orEnd(m_stage->hand(who).read(name));
        return reading.text.isEmpty() ? reading.accessible : reading.text;
    }
    QStringList lines()
    {
        QStringList words;
        for (const QString &name : orEnd(m_stage->hand(till).list(QStringLiteral("line."))))
            words.append(read(till, name));
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // PostgreSQL's own user has to get there.
        QFile::setPermissions(m_folder.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        m_demo.emplace(orEnd(enrol::setUpDemo(m_folder.filePath(QStringLiteral("data")))));
        for (const enrol::FilePerson &person : m_demo->people)
            if (person.role == QLatin1String("Cashier"))
                m_pin = person.pin;
        m_stage = std::make_unique<demo::Stage>(
            demo::Stage::Options{QStringLiteral(JIKO_BIN_DIR), m_folder.filePath(QStringLiteral("out"))});
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        if (m_demo)
            (void)m_demo->cluster.stop();
    }

    void aKilledTillOpensOnTheSameCheckWithWhatWasNotSent()
    {
        const std::uint64_t seed = twin::seedOfToday();
        std::mt19937_64 dice(seed);
        const int rounds = twin::nightly() ? 20 : 3;
        start(till, QStringLiteral("jiko-pos"));
        start(grill, QStringLiteral("jiko-kitchen"));
        signIn(till);
        tap(till, QStringLiteral("table.1"));
        qint64 slowest = 0;

        int table = 3;
        for (int round = 0; round < rounds; ++round) {
            // Only what the page shows can be held against what it showed.
            if (lines().size() > 6) {
                tap(till, QStringLiteral("send"));
                tap(till, QStringLiteral("table.%1").arg(++table));
            }
            // Dishes that ask nothing, one tap each; the last may be on its way to the disk.
            const auto taps = 1 + dice() % 3;
            for (std::uint64_t i = 0; i < taps; ++i)
                tap(till, QStringLiteral("tile.113"));
            orEnd(m_stage->hand(till).waitFor(QStringLiteral("saved")));
            orEnd(m_stage->hand(till).quiet());
            const QStringList shown = lines();
            const QString total = read(till, QStringLiteral("total"));
            QVERIFY(!shown.isEmpty());

            QElapsedTimer timer;
            timer.start();
            m_stage->kill(till);
            if (dice() % 3 == 0) {
                m_stage->kill(grill);
                start(grill, QStringLiteral("jiko-kitchen"));
            }
            start(till, QStringLiteral("jiko-pos"));
            signIn(till);

            orEnd(m_stage->hand(till).waitFor(QStringLiteral("total")));
            slowest = std::max(slowest, timer.elapsed());
            QCOMPARE(lines(), shown);
            QCOMPARE(read(till, QStringLiteral("total")), total);
        }

        // It is a check like any other: it goes to the kitchen, which was killed, too.
        m_stage->kill(grill);
        tap(till, QStringLiteral("send"));
        start(grill, QStringLiteral("jiko-kitchen"));
        orEnd(m_stage->hand(grill).waitFor(QStringLiteral("ticket.1")));
        test::figure("R1",
            QStringLiteral("jiko-pos killed %1 times while ordering: same page, check and unsent lines, at most %2 ms "
                           "after, PIN included")
                .arg(rounds)
                .arg(slowest));
    }
    void aSecondProgramOnTheSameStoreSaysWhatToDoAndTheFirstGoesOn()
    {
        const QString second = QStringLiteral("till-again");
        orEnd(m_stage->startProgram({second, QStringLiteral("jiko-pos"), m_demo->homes.at(till)}));

        orEnd(m_stage->hand(second).waitForText(QStringLiteral(
            "Another program on this machine has this terminal's store open. Close it, then start again.")));
        orEnd(m_stage->hand(second).waitForText(
            QStringLiteral("Nobody can sign in on this terminal now. Why, and what to do, stands above.")));

        m_stage->kill(second);
        tap(till, QStringLiteral("table.2"));
        tap(till, QStringLiteral("tile.113"));
        orEnd(m_stage->hand(till).waitFor(QStringLiteral("saved")));
    }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "windows_test.moc"
