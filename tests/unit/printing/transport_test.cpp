#include "printing/transport.h"

#include "printer/virtual_printer.h"
#include "printing/receipt.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using virtualprinter::VirtualPrinter;

namespace {
PrinterProfile profile(const char *id)
{
    return *printerProfile(QLatin1String(id));
}

Patience shortPatience()
{
    Patience patience;
    patience.connect = 1000;
    patience.write = 600;
    patience.status = 400;
    patience.trouble = 300;
    patience.proof = 800;
    patience.poll = 40;
    patience.close = 300;
    patience.dotsPerSecond = 100'000;
    return patience;
}

/// For a job that ends well: nothing in it runs out, however busy the machine is.
Patience amplePatience()
{
    Patience patience;
    patience.poll = 40;
    return patience;
}

PrintBytes receiptJob(const char *on)
{
    return escposOf(layoutSlip(receiptSlip(samples::receipt()), profile(on)), profile(on));
}

/// Delivers one job and waits for what became of it.
struct Delivered {
    explicit Delivered(
        const PrinterAddress &address, const char *on = "generic-80", const Patience &patience = shortPatience())
        : transport(transportTo(address, profile(on), patience)),
          finished(transport.get(), &Transport::finished),
          sending(transport.get(), &Transport::sending),
          sent(transport.get(), &Transport::sent),
          idle(transport.get(), &Transport::idle)
    {
        transport->deliver(receiptJob(on));
    }
    Outcome outcome()
    {
        if (finished.isEmpty())
            finished.wait(10000);
        return finished.isEmpty() ? Outcome{} : finished.front().front().value<Outcome>();
    }

    std::unique_ptr<Transport> transport;
    QSignalSpy finished;
    QSignalSpy sending;
    QSignalSpy sent;
    QSignalSpy idle;
};

TcpAddress listening(VirtualPrinter &printer)
{
    return {QStringLiteral("127.0.0.1"), printer.listen(QHostAddress::LocalHost)};
}

const Outcome confirmed{Outcome::Kind::Confirmed, Trouble::None};
Outcome failed(Trouble why)
{
    return {Outcome::Kind::Failed, why};
}
} // namespace

class TransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Outcome>(); }

    void whatIsTakenBackWhileSomebodyLooksLeavesTheLineFree()
    {
        VirtualPrinter printer;
        printer.setMute(true); // the looking takes its time
        const auto transport = transportTo(listening(printer), profile("generic-80"), shortPatience());
        transport->holdBefore();
        QSignalSpy finished(transport.get(), &Transport::finished);
        QSignalSpy idle(transport.get(), &Transport::idle);
        transport->look();
        transport->deliver(receiptJob("generic-80"));
        transport->leave();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<Outcome>(), failed(Trouble::None));
        QTRY_COMPARE(idle.size(), 1);

        printer.setMute(false);
        connect(transport.get(), &Transport::ready, transport.get(), &Transport::go);
        transport->deliver(receiptJob("generic-80"));

        QTRY_COMPARE(printer.slips().size(), std::size_t{1});
        QTRY_COMPARE(idle.size(), 2);
    }

    void aReceiptOverTcpIsPrintedAndConfirmed_data()
    {
        QTest::addColumn<QByteArray>("on");
        QTest::newRow("GS r behind the job") << QByteArray("generic-80");
        QTest::newRow("GS ( H token") << QByteArray("epson-tm-t20");
        QTest::newRow("all raster") << QByteArray("raster-80");
    }

    void aReceiptOverTcpIsPrintedAndConfirmed()
    {
        QFETCH(QByteArray, on);
        VirtualPrinter printer;
        Delivered job(listening(printer), on.constData(), amplePatience());

        QCOMPARE(job.outcome(), confirmed);
        QCOMPARE(job.sending.size(), 1);
        QCOMPARE(job.sent.size(), 1);
        QTRY_COMPARE(job.idle.size(), 1);
        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().size(), std::size_t{1});
        QCOMPARE(printer.kicks(), 1);
        QTRY_COMPARE(printer.jobs(), 1); // the line is closed after each job
    }

    void aPrinterThatOnlyAnswersBeforeAndAfterProbablyPrinted()
    {
        VirtualPrinter printer;
        PrinterProfile onlyRealTime = profile("generic-80");
        onlyRealTime.status = StatusKind::RealTime;
        auto transport = transportTo(listening(printer), onlyRealTime, shortPatience());
        QSignalSpy finished(transport.get(), &Transport::finished);

        transport->deliver(receiptJob("generic-80"));

        QVERIFY(finished.wait(3000));
        QCOMPARE(finished[0][0].value<Outcome>().kind, Outcome::Kind::ProbablyPrinted);
    }

    void aPrinterThatNeverAnswersProbablyPrinted()
    {
        virtualprinter::Model model;
        model.columns = 32;
        model.hasCutter = false;
        VirtualPrinter printer(model);
        printer.setMute(true);
        Delivered job(listening(printer), "portable-58");

        QCOMPARE(job.outcome().kind, Outcome::Kind::ProbablyPrinted);
        QTRY_COMPARE(printer.slips().size(), std::size_t{1});
        QCOMPARE(printer.errors(), QStringList());
    }

    void whoIsNotThereHasSurelyPrintedNothing()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const quint16 port = closed.serverPort();
        closed.close();
        Delivered job(TcpAddress{QStringLiteral("127.0.0.1"), port});

        QCOMPARE(job.outcome(), failed(Trouble::Unreachable));
        QCOMPARE(job.sending.size(), 0);
        QTRY_COMPARE(job.idle.size(), 1);
    }

    void outOfPaperBeforeTheJobSendsNothing()
    {
        VirtualPrinter printer;
        printer.setPaperOut(true);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), (Outcome{Outcome::Kind::Failed, Trouble::OutOfPaper, true}));
        QCOMPARE(job.sending.size(), 0);
        printer.setPaperOut(false);
        QVERIFY(printer.slips().empty());
    }

    void anOpenCoverBeforeTheJobSendsNothing()
    {
        VirtualPrinter printer;
        printer.setCoverOpen(true);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), failed(Trouble::CoverOpen));
        QCOMPARE(job.sending.size(), 0);
    }

    void aStuckKnifeIsNamed()
    {
        VirtualPrinter printer;
        printer.setCutterJammed(true);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), failed(Trouble::CutterJam));
    }

    void aSilentPrinterGetsNoJob()
    {
        VirtualPrinter printer;
        printer.setMute(true);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), failed(Trouble::NoAnswer));
        QVERIFY(printer.slips().empty());
    }

    void aStalledSocketGetsNoJob()
    {
        VirtualPrinter printer;
        printer.setStalled(true);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), failed(Trouble::NoAnswer));
        QTRY_COMPARE(job.idle.size(), 1);
    }

    void paperThatEndsInAJobLeavesADoubtAndNothingStale()
    {
        VirtualPrinter printer;
        printer.setPaperLeft(300);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), (Outcome{Outcome::Kind::Doubtful, Trouble::OutOfPaper, true}));
        QTRY_VERIFY(printer.isIdle());
        printer.setPaperOut(false);
        QVERIFY(printer.slips().empty());
    }

    void paperPutInAtOnceEndsWell()
    {
        VirtualPrinter printer;
        printer.setPaperLeft(300);
        Delivered job(listening(printer), "generic-80", amplePatience());
        QVERIFY(job.finished.isEmpty());
        QTRY_COMPARE(job.sent.size(), 1);

        printer.setPaperOut(false);

        QCOMPARE(job.outcome().kind, Outcome::Kind::Confirmed);
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }

    void aPrinterThatDiesInAJobLeavesADoubt_data()
    {
        QTest::addColumn<int>("byte");
        for (const int byte : {13, 20, 100, 500, 1500, 3000})
            QTest::addRow("%d", byte) << byte;
    }

    void aPrinterThatDiesInAJobLeavesADoubt()
    {
        QFETCH(int, byte);
        VirtualPrinter printer;
        printer.dieAtByte(byte);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), (Outcome{Outcome::Kind::Doubtful, Trouble::LinkLost}));
        QTRY_COMPARE(job.idle.size(), 1);
    }

    void aPrinterThatDiesWhileItIsAskedHasPrintedNothing()
    {
        VirtualPrinter printer;
        printer.dieAtByte(4);
        Delivered job(listening(printer));

        QCOMPARE(job.outcome(), failed(Trouble::Unreachable));
    }

    void aLowRollIsTold()
    {
        VirtualPrinter printer;
        printer.setPaperLow(true);
        Delivered job(listening(printer), "generic-80", amplePatience());

        QCOMPARE(job.outcome(), (Outcome{Outcome::Kind::Confirmed, Trouble::None, true}));
    }

    void aSlowPrinterIsWaitedFor()
    {
        virtualprinter::Model model;
        model.dotsPerSecond = 4000;
        VirtualPrinter printer(model);
        Delivered job(listening(printer), "generic-80", amplePatience());

        QCOMPARE(job.outcome(), confirmed);
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }

    void automaticStatusBetweenTheAnswersConfusesNobody()
    {
        VirtualPrinter printer;
        const TcpAddress address = listening(printer);
        PrintBytes job = receiptJob("generic-80");
        job.bytes.prepend(QByteArray::fromHex("1d610f"));
        auto transport = transportTo(address, profile("generic-80"), amplePatience());
        QSignalSpy finished(transport.get(), &Transport::finished);

        transport->deliver(job); // the kick changes the drawer, which the printer tells by itself

        QVERIFY(finished.wait(10000));
        QCOMPARE(finished[0][0].value<Outcome>(), confirmed);
    }

    void aReceiptOverASerialLineIsConfirmed()
    {
        VirtualPrinter printer;
        Delivered job(SerialAddress{printer.openPty(), 115200, false}, "generic-80", amplePatience());

        QCOMPARE(job.outcome(), confirmed);
        QTRY_COMPARE(job.idle.size(), 1);
        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }

    void aSerialLineThatIsUnpluggedLeavesADoubt()
    {
        VirtualPrinter printer;
        printer.dieAtByte(700);
        Delivered job(SerialAddress{printer.openPty(), 115200, false});

        QCOMPARE(job.outcome(), (Outcome{Outcome::Kind::Doubtful, Trouble::LinkLost}));
        QCOMPARE(job.finished.size(), 1);
        QTRY_COMPARE(job.idle.size(), 1);
    }

    void aSerialLineThatDoesNotExistIsNamed()
    {
        Delivered job(SerialAddress{QStringLiteral("/dev/no-such-line"), 9600, false});

        QCOMPARE(job.outcome(), failed(Trouble::CannotWrite));
    }

    void jobsInAFileFollowEachOther()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        Delivered first(FileAddress{path}, "generic-80", amplePatience());
        Delivered second(FileAddress{path}, "generic-80", amplePatience());
        QCOMPARE(first.outcome(), confirmed);
        QCOMPARE(second.outcome(), confirmed);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        VirtualPrinter printer;
        printer.receive(file.readAll());
        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().size(), std::size_t{2});
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        Delivered job(FileAddress{QStringLiteral("/no/such/folder/spool")});

        QCOMPARE(job.outcome(), failed(Trouble::CannotWrite));
    }

    void anAddressIsReadAsTheRecordWritesIt()
    {
        const auto is = [](const char *kind, const char *text, const PrinterAddress &address) {
            return printerAddress(QLatin1String(kind), QLatin1String(text)) == std::optional(address);
        };
        QVERIFY(is("tcp", "127.0.0.1:9101", TcpAddress{QStringLiteral("127.0.0.1"), 9101}));
        QVERIFY(is("tcp", "grill.local", TcpAddress{QStringLiteral("grill.local"), 9100}));
        QVERIFY(is("serial", "/dev/ttyUSB0:19200", SerialAddress{QStringLiteral("/dev/ttyUSB0"), 19'200}));
        QVERIFY(is("serial", "/dev/ttyS0", SerialAddress{QStringLiteral("/dev/ttyS0"), 9600}));
        QVERIFY(is("file", "/dev/usb/lp0", FileAddress{QStringLiteral("/dev/usb/lp0")}));
        for (const char *wrong : {"", ":9100", "10.0.0.1:", "10.0.0.1:many", "10.0.0.1:70000", "10.0.0.1:-1"})
            QVERIFY2(!printerAddress(QStringLiteral("tcp"), QLatin1String(wrong)), wrong);
        QVERIFY(is("serial", "/dev/ttyS0:38400:xon", SerialAddress{QStringLiteral("/dev/ttyS0"), 38'400, false}));
        QVERIFY(is("usb", "/dev/usb/lp0", UsbAddress{QStringLiteral("/dev/usb/lp0")}));
        QVERIFY(is("usb", "04B8:0e15", UsbAddress{QStringLiteral("04B8:0e15")}));
        QVERIFY(is("cups", "Office_laser", QueueAddress{QStringLiteral("Office_laser")}));
        for (const char *wrong : {"lp0", "04b8", "04b8:0e15:1"})
            QVERIFY2(!printerAddress(QStringLiteral("usb"), QLatin1String(wrong)), wrong);
        for (const char *wrong : {"-o", "two words", "a/b"})
            QVERIFY2(!printerAddress(QStringLiteral("cups"), QLatin1String(wrong)), wrong);
        QVERIFY(!printerAddress(QStringLiteral("pigeon"), QStringLiteral("loft")));
    }

    void everyTroubleSaysWhatToDo()
    {
        for (int trouble = 1; trouble <= static_cast<int>(Trouble::NoPrintSystem); ++trouble) {
            const QString text = outcomeText(QStringLiteral("Grill printer"), failed(static_cast<Trouble>(trouble)));
            QVERIFY(text.contains(QStringLiteral("Grill printer")));
            QVERIFY(text.contains(QStringLiteral("Nothing is lost")));
            QVERIFY(!text.contains(QLatin1Char('%')));
        }
    }
};

QTEST_MAIN(TransportTest)
#include "transport_test.moc"
