// Printers of this computer itself, what printers say between two jobs, and office printers behind a print queue.
#include "models.h"
#include "printing/receipt.h"
#include "printing/spooler.h"
#include "samples.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using virtualprinter::Fault;
using virtualprinter::VirtualPrinter;

namespace {
PrinterProfile profile(const char *id)
{
    return *printerProfile(QLatin1String(id));
}

PrintBytes receiptOn(const char *id)
{
    return escposOf(layoutSlip(receiptSlip(samples::receipt()), profile(id)), profile(id));
}

/// One transport, and all it said.
struct Wire {
    Wire(const PrinterAddress &address, const char *on)
        : transport(transportTo(address, profile(on), patience())),
          finished(transport.get(), &Transport::finished),
          idle(transport.get(), &Transport::idle),
          unheard(transport.get(), &Transport::unheard),
          job(receiptOn(on))
    {
        QObject::connect(transport.get(), &Transport::heard, transport.get(),
            [this](const Condition &condition) { heard.push_back(condition); });
    }

    static Patience patience()
    {
        Patience patience;
        patience.poll = 40;
        patience.accept = 3000;
        return patience;
    }

    Outcome deliver()
    {
        finished.clear();
        idle.clear();
        transport->deliver(job);
        if (finished.isEmpty())
            finished.wait(10'000);
        if (idle.isEmpty())
            idle.wait(5000);
        return finished.isEmpty() ? Outcome{} : finished.front().front().value<Outcome>();
    }

    std::unique_ptr<Transport> transport;
    QSignalSpy finished;
    QSignalSpy idle;
    QSignalSpy unheard;
    std::vector<Condition> heard;
    PrintBytes job;
};

/// A printer in a USB socket: unplugged and plugged in again it has the same path.
struct Socket {
    Socket() { plug(); }
    void plug()
    {
        printer = std::make_unique<VirtualPrinter>(samples::modelFor(profile("epson-tm-t20")));
        QFile::remove(path());
        QFile::link(printer->openPty(), path());
    }
    QString path() const { return folder.filePath(QStringLiteral("lp0")); }

    QTemporaryDir folder;
    std::unique_ptr<VirtualPrinter> printer;
};

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

/// A program that stands for CUPS's while it lives.
struct PrintSystem {
    explicit PrintSystem(const QByteArray &script)
    {
        if (!script.isEmpty())
            write(folder.filePath(QStringLiteral("lp")), "#!/bin/bash\n" + script);
        qputenv("PATH", folder.path().toLocal8Bit() + (script.isEmpty() ? "" : ":" + before));
    }
    ~PrintSystem() { qputenv("PATH", before); }

    QTemporaryDir folder;
    QByteArray before = qgetenv("PATH");
};

const Outcome confirmed{Outcome::Kind::Confirmed, Trouble::None};
} // namespace

class DevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Outcome>();
        qRegisterMetaType<Condition>();
    }

    void aReceiptOverUsbIsConfirmed()
    {
        Socket socket;
        Wire line(UsbAddress{socket.path()}, "epson-tm-t20");

        QCOMPARE(line.deliver(), confirmed);
        QCOMPARE(line.deliver(), confirmed);

        QCOMPARE(socket.printer->errors(), QStringList());
        QCOMPARE(socket.printer->slips().size(), std::size_t{2});
    }

    void aUsbPrinterThatVanishesInAJobLeavesADoubtAndPrintsWhenItReturns()
    {
        Socket socket;
        Wire line(UsbAddress{socket.path()}, "epson-tm-t20");
        socket.printer->plan({{Fault::Kind::PowerOff, 900, 0}});

        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::Doubtful, Trouble::LinkLost}));
        QFile::remove(socket.path());
        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::Failed, Trouble::CannotWrite}));
        socket.plug();
        QCOMPARE(line.deliver(), confirmed);

        QCOMPARE(socket.printer->slips().size(), std::size_t{1});
    }

    void aUsbPrinterThatVanishesBetweenTwoJobsIsToldAndPrintsWhenItReturns()
    {
        Socket socket;
        Wire line(UsbAddress{socket.path()}, "epson-tm-t20");
        QCOMPARE(line.deliver(), confirmed);

        socket.printer->die();
        QTRY_COMPARE(line.unheard.size(), 1);
        socket.plug();

        QCOMPARE(line.deliver(), confirmed);
    }

    void aUsbPrinterIsFoundByItsIdsWhateverItsNumber()
    {
        QTemporaryDir system;
        const auto plugged = [&](const char *interface, const char *vendor, const char *product) {
            const QString device = system.filePath(QStringLiteral("devices/") + QLatin1String(interface));
            write(device + QStringLiteral("/idVendor"), QByteArray(vendor) + '\n');
            write(device + QStringLiteral("/idProduct"), QByteArray(product) + '\n');
            QDir().mkpath(device + QStringLiteral("/1.0"));
            QDir().mkpath(system.filePath(QStringLiteral("usbmisc/") + QLatin1String(interface)));
            QFile::link(device + QStringLiteral("/1.0"),
                system.filePath(QStringLiteral("usbmisc/%1/device").arg(QLatin1String(interface))));
        };
        plugged("lp0", "0416", "5011");
        plugged("lp3", "04b8", "0e15");
        const QString listed = system.filePath(QStringLiteral("usbmisc"));

        QCOMPARE(usbDevice(QStringLiteral("04B8:0e15"), listed), QStringLiteral("/dev/usb/lp3"));
        QCOMPARE(usbDevice(QStringLiteral("0416:5011"), listed), QStringLiteral("/dev/usb/lp0"));
        QCOMPARE(usbDevice(QStringLiteral("1234:5678"), listed), QString());
        QCOMPARE(usbDevice(QStringLiteral("/dev/usb/lp7"), listed), QStringLiteral("/dev/usb/lp7"));
    }

    void whatAPrinterTellsBetweenTwoJobsIsHeard()
    {
        Socket socket;
        Wire line(UsbAddress{socket.path()}, "epson-tm-t20");
        QCOMPARE(line.deliver(), confirmed);
        line.heard.clear();

        socket.printer->setPaperLow(true);
        QTRY_VERIFY(!line.heard.empty() && line.heard.back().paperLow);
        socket.printer->setCoverOpen(true);
        QTRY_VERIFY(line.heard.back().coverOpen);
        socket.printer->setCoverOpen(false);
        QTRY_VERIFY(!line.heard.back().needsHand());
        const bool before = line.heard.back().drawerPinHigh;
        socket.printer->closeDrawer(); // it was opened by the receipt
        QTRY_VERIFY(line.heard.back().drawerPinHigh != before);

        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::Confirmed, Trouble::None, true}));
    }

    void aNetworkPrinterThatIsLookedAtSaysHowItIs()
    {
        VirtualPrinter printer;
        Wire line(TcpAddress{QStringLiteral("127.0.0.1"), printer.listen(QHostAddress::LocalHost)}, "generic-80");
        printer.setPaperLow(true);

        line.transport->look();

        QTRY_VERIFY(!line.heard.empty() && line.heard.back().paperLow);
        QTRY_COMPARE(printer.jobs(), 0);
        QCOMPARE(line.finished.size(), 0);
        QCOMPARE(line.deliver().kind, Outcome::Kind::Confirmed);
    }

    void aJobThatComesWhileAPrinterIsLookedAtIsPrinted()
    {
        VirtualPrinter printer;
        Wire line(TcpAddress{QStringLiteral("127.0.0.1"), printer.listen(QHostAddress::LocalHost)}, "generic-80");

        line.transport->look();

        QCOMPARE(line.deliver(), confirmed);
        QCOMPARE(line.finished.size(), 1);
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }

    void aNetworkPrinterThatHasGoneIsToldWhenLookedAt()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const quint16 port = closed.serverPort();
        closed.close();
        Wire line(TcpAddress{QStringLiteral("127.0.0.1"), port}, "generic-80");

        line.transport->look();

        QTRY_COMPARE(line.unheard.size(), 1);
        QCOMPARE(line.unheard[0][0].value<Trouble>(), Trouble::Unreachable);
        QCOMPARE(line.finished.size(), 0);
    }

    void theSpoolerHandsOnWhatItsPrintersSay()
    {
        VirtualPrinter printer;
        Spooler spooler({{QStringLiteral("bar"), QStringLiteral("Bar"), profile("generic-80"),
            TcpAddress{QStringLiteral("127.0.0.1"), printer.listen(QHostAddress::LocalHost)}, {}, {}}});
        QSignalSpy heard(&spooler, &Spooler::printerHeard);
        printer.setPaperOut(true);

        spooler.look(QStringLiteral("bar"));

        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(heard.back()[0].toString(), QStringLiteral("bar"));
        QVERIFY(heard.back()[1].value<Condition>().paperEnd);
    }

    void anOfficePrinterGetsAPdfThroughItsQueue()
    {
        PrintSystem cups("cat > \"$(dirname \"$0\")/job\"; echo \"$@\" > \"$(dirname \"$0\")/asked\"\n");
        Wire line(QueueAddress{QStringLiteral("Office")}, "a4");

        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::ProbablyPrinted, Trouble::None}));

        QFile job(cups.folder.filePath(QStringLiteral("job")));
        QFile asked(cups.folder.filePath(QStringLiteral("asked")));
        QVERIFY(job.open(QIODevice::ReadOnly) && asked.open(QIODevice::ReadOnly));
        QVERIFY(job.readAll().startsWith("%PDF-"));
        QCOMPARE(asked.readAll(), QByteArray("-d Office -t Jiko\n"));
    }

    void aQueueThatRefusesHasSurelyPrintedNothing()
    {
        PrintSystem cups("cat > /dev/null; exit 1\n");
        Wire line(QueueAddress{QStringLiteral("Nobody")}, "a4");

        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::Failed, Trouble::CannotWrite}));
    }

    void aComputerWithoutAPrintSystemSaysSo()
    {
        PrintSystem none{{}};
        Wire line(QueueAddress{QStringLiteral("Office")}, "a4");

        const Outcome outcome = line.deliver();

        QCOMPARE(outcome, (Outcome{Outcome::Kind::Failed, Trouble::NoPrintSystem}));
        QVERIFY(outcomeText(QStringLiteral("Office"), outcome).contains(QStringLiteral("cups-client")));
    }

    void aQueueThatFallsSilentLeavesADoubt()
    {
        PrintSystem cups("cat > /dev/null; exec sleep 60\n");
        Wire line(QueueAddress{QStringLiteral("Office")}, "a4");

        QCOMPARE(line.deliver(), (Outcome{Outcome::Kind::Doubtful, Trouble::NoAnswer}));
    }

    void aLongReportTakesSeveralPages()
    {
        Slip slip = receiptSlip(samples::receipt());
        const auto pagesOf = [](const Slip &some) {
            return escposOf(layoutSlip(some, profile("a4")), profile("a4")).bytes.count("/Type /Page\n");
        };
        QCOMPARE(pagesOf(slip), 1);
        for (int line = 0; line < 200; ++line)
            slip.add(TextBlock{QStringLiteral("Line %1").arg(line)});
        QVERIFY(pagesOf(slip) > 2);
    }
};

QTEST_MAIN(DevicesTest)
#include "devices_test.moc"
