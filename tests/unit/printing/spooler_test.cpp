#include "printing/spooler.h"

#include "printer/virtual_printer.h"
#include "printing/receipt.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using virtualprinter::VirtualPrinter;

namespace {
Patience shortPatience()
{
    Patience patience;
    patience.connect = 1000;
    patience.write = 600;
    patience.status = 400;
    patience.trouble = 200;
    patience.proof = 800;
    patience.poll = 30;
    patience.close = 300;
    patience.dotsPerSecond = 100'000;
    return patience;
}

/// Two printers, grill with the bar as its backup, and everything the spooler said.
struct Kitchen {
    explicit Kitchen(const QString &backup = {}, const Persistence &persistence = {40, 100, 300, 1500})
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-80"));
        std::vector<PrinterSetup> setups;
        setups.push_back({QStringLiteral("grill"), QStringLiteral("Grill printer"), profile,
            TcpAddress{QStringLiteral("127.0.0.1"), grill.listen(QHostAddress::LocalHost)}, {}, backup});
        setups.push_back({QStringLiteral("bar"), QStringLiteral("Bar printer"), profile,
            TcpAddress{QStringLiteral("127.0.0.1"), bar.listen(QHostAddress::LocalHost)}, {}, {}});
        spooler = std::make_unique<Spooler>(std::move(setups), shortPatience(), persistence);
        QObject::connect(spooler.get(), &Spooler::jobChanged, spooler.get(),
            [this](const JobReport &report) { said.push_back(report); });
    }

    Id send(bool repeatWhenDoubtful = false, const char *printer = "grill", std::chrono::milliseconds waited = {})
    {
        const JobWish wish{newId(), repeatWhenDoubtful, false, waited};
        spooler->print(QLatin1String(printer), kitchenTicketSlip(samples::ticket()), wish);
        return wish.job;
    }
    JobState state(const Id &job) const { return spooler->report(job)->state; }
    std::vector<JobState> statesOf(const Id &job) const
    {
        std::vector<JobState> states;
        for (const JobReport &report : said)
            if (report.job == job && (states.empty() || states.back() != report.state))
                states.push_back(report.state);
        return states;
    }

    VirtualPrinter grill;
    VirtualPrinter bar;
    std::unique_ptr<Spooler> spooler;
    std::vector<JobReport> said;
};
} // namespace

class SpoolerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobGoesFromQueuedToConfirmed()
    {
        Kitchen kitchen;

        const Id job = kitchen.send();

        QTRY_COMPARE(kitchen.state(job), JobState::Confirmed);
        QCOMPARE(kitchen.statesOf(job),
            (std::vector{JobState::Queued, JobState::Sending, JobState::Sent, JobState::Confirmed}));
        QVERIFY(kitchen.said.back().final);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
    }

    void manyJobsPrintOnceEachAndInTurn()
    {
        Kitchen kitchen;
        std::vector<Id> jobs;
        for (int number = 1; number <= 8; ++number) {
            KitchenTicketContent ticket = samples::ticket();
            ticket.ticketNumber = QStringLiteral("no %1").arg(number);
            jobs.push_back(newId());
            kitchen.spooler->print(QStringLiteral("grill"), kitchenTicketSlip(ticket), {jobs.back()});
        }

        QTRY_COMPARE(kitchen.state(jobs.back()), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{8});
        for (std::size_t i = 0; i < 8; ++i)
            QVERIFY(kitchen.grill.slips()[i].text.contains(QStringLiteral("no %1\n").arg(i + 1)));
        QCOMPARE(kitchen.grill.errors(), QStringList());
    }

    void theSameJobTwiceIsPrintedOnce()
    {
        Kitchen kitchen;
        const Id job = newId();
        kitchen.spooler->print(QStringLiteral("grill"), kitchenTicketSlip(samples::ticket()), {job});
        kitchen.spooler->print(QStringLiteral("grill"), kitchenTicketSlip(samples::ticket()), {job});

        QTRY_COMPARE(kitchen.state(job), JobState::Confirmed);
        const Id next = kitchen.send();
        QTRY_COMPARE(kitchen.state(next), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{2});
    }

    void outOfPaperTheJobWaitsAndPrintsUnmarked()
    {
        Kitchen kitchen;
        kitchen.grill.setPaperOut(true);
        const Id job = kitchen.send();
        QTRY_COMPARE(kitchen.spooler->report(job)->trouble, Trouble::OutOfPaper);
        QCOMPARE(kitchen.state(job), JobState::Queued);
        QVERIFY(kitchen.spooler->report(job)->text.startsWith(QStringLiteral("Grill printer is out of paper.")));
        QCOMPARE(kitchen.spooler->waiting(QStringLiteral("grill")), 1);

        kitchen.grill.setPaperOut(false);

        QTRY_COMPARE(kitchen.state(job), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
        QVERIFY(!kitchen.grill.slips()[0].text.contains(QStringLiteral("DUPLICATE")));
    }

    void whatComesNextDoesNotWaitForAnEarlierJobsPause()
    {
        Kitchen kitchen(QStringLiteral("bar"), {60'000, 60'000, 300, 120'000});
        kitchen.grill.setPaperOut(true);
        const Id first = kitchen.send();
        QTRY_COMPARE(kitchen.state(first), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(first)->printer, QStringLiteral("bar"));

        // Broken in another way: it is found out, and the next one goes the same way.
        kitchen.grill.setPaperOut(false);
        kitchen.grill.setCoverOpen(true);
        const Id second = kitchen.send();
        QTRY_COMPARE(kitchen.state(second), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(second)->printer, QStringLiteral("bar"));

        kitchen.grill.setCoverOpen(false);
        const Id third = kitchen.send();
        QTRY_COMPARE(kitchen.state(third), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(third)->printer, QStringLiteral("grill"));
    }

    void aDoubtfulJobIsNotRepeatedByItself()
    {
        Kitchen kitchen;
        kitchen.grill.dieAtByte(200);
        const Id job = kitchen.send();
        QTRY_COMPARE(kitchen.state(job), JobState::Doubtful);
        QVERIFY(kitchen.said.back().final);

        kitchen.grill.revive();
        const Id next = kitchen.send();

        QTRY_COMPARE(kitchen.state(next), JobState::Confirmed);
        QCOMPARE(kitchen.state(job), JobState::Doubtful);
        int whole = 0;
        for (const auto &slip : kitchen.grill.slips())
            whole += slip.cut;
        QCOMPARE(whole, 1);
    }

    void aRepeatedDoubtfulJobIsMarked()
    {
        Kitchen kitchen;
        kitchen.grill.dieAtByte(200);
        const Id job = kitchen.send();
        QTRY_COMPARE(kitchen.state(job), JobState::Doubtful);
        kitchen.grill.revive();

        const Id again = kitchen.spooler->repeat(job);

        QVERIFY(!again.isNull());
        QTRY_COMPARE(kitchen.state(again), JobState::Confirmed);
        QVERIFY(kitchen.grill.slips().back().text.contains(QStringLiteral("DUPLICATE?")));
    }

    void aKitchenThatWantsItGetsTheDoubtfulTicketAgainMarked()
    {
        Kitchen kitchen;
        kitchen.grill.setPaperLeft(200);
        const Id job = kitchen.send(true);
        QTRY_COMPARE(kitchen.state(job), JobState::Doubtful);

        kitchen.grill.setPaperOut(false);

        QTRY_VERIFY(!kitchen.grill.slips().empty());
        QVERIFY(kitchen.grill.slips().back().text.contains(QStringLiteral("DUPLICATE?")));
        QTRY_COMPARE(kitchen.said.back().state, JobState::Confirmed);
        QVERIFY(kitchen.said.back().job != job);
    }

    void theBackupTakesOverWhatSurelyDidNotPrint()
    {
        Kitchen kitchen(QStringLiteral("bar"));
        kitchen.grill.setCoverOpen(true);

        const Id first = kitchen.send();
        const Id second = kitchen.send();

        QTRY_COMPARE(kitchen.state(first), JobState::Confirmed);
        QTRY_COMPARE(kitchen.state(second), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(first)->printer, QStringLiteral("bar"));
        QCOMPARE(kitchen.bar.slips().size(), std::size_t{2});
        // The cook at the bar reads whose it is.
        QVERIFY(kitchen.bar.slips()[0].text.contains(QStringLiteral("FOR Grill printer")));
        QVERIFY(kitchen.bar.slips()[1].text.contains(QStringLiteral("Printed at Bar printer")));
        kitchen.grill.setCoverOpen(false);
        QVERIFY(kitchen.grill.slips().empty());
    }

    void whatHasWaitedElsewhereGoesToTheBackupAtTheFirstNo()
    {
        Kitchen kitchen(QStringLiteral("bar"), {40, 100, 60'000, 600'000});
        kitchen.grill.setCoverOpen(true);

        const Id fresh = kitchen.send();
        const Id old = kitchen.send(false, "grill", std::chrono::minutes(1));

        QTRY_COMPARE(kitchen.state(old), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(old)->printer, QStringLiteral("bar"));
        QCOMPARE(kitchen.state(fresh), JobState::Queued);
        QCOMPARE(kitchen.spooler->report(fresh)->printer, QStringLiteral("grill"));
    }

    void whatHasWaitedElsewhereIsPrintedWhereItBelongsIfThatPrints()
    {
        Kitchen kitchen(QStringLiteral("bar"), {40, 100, 60'000, 600'000});

        const Id old = kitchen.send(false, "grill", std::chrono::minutes(1));

        QTRY_COMPARE(kitchen.state(old), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(old)->printer, QStringLiteral("grill"));
    }

    void aPrinterThatWasSilentAMomentAgoIsNotAskedBeforeItsBackup()
    {
        Kitchen kitchen(QStringLiteral("bar"), {40, 100, 60'000, 600'000});
        kitchen.grill.setMute(true);
        QSignalSpy unheard(kitchen.spooler.get(), &Spooler::printerUnheard);
        kitchen.spooler->look(QStringLiteral("grill"));
        QTRY_COMPARE(unheard.size(), 1);

        QElapsedTimer clock;
        clock.start();
        const Id old = kitchen.send(false, "grill", std::chrono::minutes(1));

        QTRY_COMPARE(kitchen.state(old), JobState::Confirmed);
        QCOMPARE(kitchen.spooler->report(old)->printer, QStringLiteral("bar"));
        QVERIFY2(clock.elapsed() < shortPatience().status, qPrintable(QString::number(clock.elapsed())));
    }

    void withoutHelpAJobIsGivenUpAndSaysSo()
    {
        Kitchen kitchen;
        kitchen.grill.setCoverOpen(true);

        const Id job = kitchen.send();

        QTRY_COMPARE(kitchen.state(job), JobState::Failed);
        QVERIFY(kitchen.spooler->report(job)->final);
        kitchen.grill.setCoverOpen(false);
        const Id next = kitchen.send();
        QTRY_COMPARE(kitchen.state(next), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
    }

    void aWaitingJobCanBeTakenBack()
    {
        Kitchen kitchen;
        kitchen.grill.setPaperOut(true);
        const Id job = kitchen.send();
        QTRY_COMPARE(kitchen.spooler->report(job)->trouble, Trouble::OutOfPaper);

        kitchen.spooler->cancel(job);

        QTRY_COMPARE(kitchen.state(job), JobState::Failed);
        kitchen.grill.setPaperOut(false);
        const Id next = kitchen.send();
        QTRY_COMPARE(kitchen.state(next), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
    }

    void aHeldJobGoesOutWhenItIsToldTo()
    {
        Kitchen kitchen;
        QSignalSpy ready(kitchen.spooler.get(), &Spooler::aboutToSend);
        const Id job = newId();
        kitchen.spooler->print(
            QStringLiteral("grill"), kitchenTicketSlip(samples::ticket()), {.job = job, .held = true});
        QTRY_COMPARE(ready.size(), 1);
        QTest::qWait(50);
        QVERIFY(kitchen.grill.slips().empty());
        QCOMPARE(kitchen.state(job), JobState::Queued);

        kitchen.spooler->go(job);

        QTRY_COMPARE(kitchen.state(job), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
    }

    void aHeldJobThatIsTakenBackLeavesNothingOnThePaper()
    {
        Kitchen kitchen;
        QSignalSpy ready(kitchen.spooler.get(), &Spooler::aboutToSend);
        const Id job = newId();
        kitchen.spooler->print(
            QStringLiteral("grill"), kitchenTicketSlip(samples::ticket()), {.job = job, .held = true});
        QTRY_COMPARE(ready.size(), 1);

        kitchen.spooler->cancel(job);

        QTRY_COMPARE(kitchen.state(job), JobState::Failed);
        const Id next = kitchen.send();
        QTRY_COMPARE(kitchen.state(next), JobState::Confirmed);
        QCOMPARE(kitchen.grill.slips().size(), std::size_t{1});
        QCOMPARE(kitchen.grill.errors(), QStringList());
    }

    void aPrinterNobodySetUpFailsAtOnce()
    {
        Kitchen kitchen;

        const Id job = kitchen.send(false, "roof");

        QCOMPARE(kitchen.state(job), JobState::Failed);
        QVERIFY(kitchen.spooler->repeat(job).isNull());
    }

    void printingNeverStopsTheCaller()
    {
        Kitchen kitchen;
        kitchen.grill.setStalled(true);
        QElapsedTimer clock;
        clock.start();

        for (int i = 0; i < 20; ++i)
            kitchen.send();

        QVERIFY(clock.elapsed() < 100);
    }

    void endingWhileAJobIsUnderWayWaitsForNobody()
    {
        auto kitchen = std::make_unique<Kitchen>();
        kitchen->grill.setStalled(true);
        kitchen->send();
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();

        kitchen.reset();

        QVERIFY(clock.elapsed() < 500);
    }
};

QTEST_MAIN(SpoolerTest)
#include "spooler_test.moc"
