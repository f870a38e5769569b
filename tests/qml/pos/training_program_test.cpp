// The true program goes to practice and back in one run, and its real store hears of nothing else.
#include "shell/hand_client.h"
#include "support/restaurant.h"
#include "sync/journal_file.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace jiko;

#define DOES(act)                                                                                                      \
    do {                                                                                                               \
        const auto outcome = (act);                                                                                    \
        QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.why().say));                                           \
    } while (false)

class TrainingProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTillGoesToPracticeAndBack()
    {
        const QString pin = QStringLiteral("480217");
        test::Restaurant house({pin});
        const sync::Terminal terminal = house.terminal(QStringLiteral("pos"));
        QVERIFY(sync::saveTerminal(terminal));
        QTemporaryDir folder;
        const QString socket = folder.filePath(QStringLiteral("hand"));
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(JIKO_BIN_DIR "/jiko-pos"),
            {QStringLiteral("--home"), terminal.home, QStringLiteral("--hand"), socket, QStringLiteral("--language"),
                QStringLiteral("en")});
        QVERIFY(program.waitForStarted());
        const auto signIn = [&](shell::Hand &hand) {
            DOES(hand.tap(QStringLiteral("pin.long")));
            for (const QChar digit : pin)
                DOES(hand.tap(QStringLiteral("key%1").arg(digit)));
            DOES(hand.waitFor(QStringLiteral("table.4")));
        };
        {
            shell::Hand hand(socket);
            DOES(hand.reach());
            signIn(hand);
            DOES(hand.tap(QStringLiteral("shift")));
            std::ignore = hand.tap(QStringLiteral("training.enter")); // its window may go before it has answered
        }
        // The old window may still answer while it goes.
        const auto shows = [&](const QString &name) {
            return QTest::qWaitFor(
                [&] {
                    shell::Hand hand(socket);
                    return hand.reach() && hand.waitFor(name);
                },
                30'000);
        };
        QVERIFY(shows(QStringLiteral("trainingBanner")));
        {
            shell::Hand hand(socket);
            DOES(hand.reach());
            signIn(hand);
            DOES(hand.tap(QStringLiteral("table.4")));
            DOES(hand.tap(QStringLiteral("tile.113")));
            DOES(hand.tap(QStringLiteral("send")));
            std::ignore = hand.tap(QStringLiteral("trainingBanner")); // its window may go before it has answered
        }
        QVERIFY(shows(QStringLiteral("pin.long")));
        {
            shell::Hand hand(socket);
            DOES(hand.reach());
            signIn(hand);
        }
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);

        auto store = sync::JournalFile::open(
            {terminal.home + QStringLiteral("/journal.db"), terminal.tenant, terminal.outlet, terminal.device, {}});
        QVERIFY(store);
        sync::JournalFile opened = std::move(store).value();
        const auto contents = opened.read();
        QVERIFY(contents);
        QByteArrayList types;
        for (const Fact &fact : contents->facts)
            if (!fact.type.startsWith("printing.")) // that it prints is not what is asked here
                types.append(fact.type);
        QCOMPARE(types,
            (QByteArrayList{"identity.signed_in", "identity.training_entered", "identity.signed_out",
                "identity.training_left", "identity.signed_in"}));
    }
};

QTEST_GUILESS_MAIN(TrainingProgram)
#include "training_program_test.moc"
