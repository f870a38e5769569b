// The judge is judged: what is wrong must be refused, or no other test of printing means anything.
#include "printer/virtual_printer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jiko::virtualprinter;

namespace {
QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}
} // namespace

class VirtualPrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongBytesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unknown ESC") << hex("1b5a01");
        QTest::newRow("unknown GS") << hex("1d7a01");
        QTest::newRow("unknown FS") << hex("1c26");
        QTest::newRow("unknown DLE") << hex("100901");
        QTest::newRow("DLE EOT 9") << hex("100409");
        QTest::newRow("stray bell") << hex("07");
        QTest::newRow("stray carriage return") << hex("410d");
        QTest::newRow("alignment 3") << hex("1b6103");
        QTest::newRow("size with bit 7") << hex("1d2180");
        QTest::newRow("third drawer") << hex("1b700319fa");
        QTest::newRow("pulse that burns the coil") << hex("1b7000fa19");
        QTest::newRow("cut 5") << hex("1d5605");
        QTest::newRow("picture form 7") << hex("1d763007010001000ff0");
        QTest::newRow("picture without rows") << hex("1d76300001000000");
        QTest::newRow("picture with the drawer in it") << hex("1d763000030001001014 01");
        QTest::newRow("QR level 9") << hex("1d286b0300314539");
        QTest::newRow("QR length off by one") << hex("1d286b040031450000");
        QTest::newRow("QR printed without text") << hex("1d286b0300315130");
        QTest::newRow("page it lacks") << hex("1b7463410a");
        QTest::newRow("national set") << hex("1b5203");
        QTest::newRow("alignment in a line") << hex("411b6101");
        QTest::newRow("cut in a line") << hex("411d564264");
        QTest::newRow("cut through text") << hex("410a1d564200");
        QTest::newRow("49 letters") << QByteArray(49, 'x') + '\n';
        QTest::newRow("25 double letters") << hex("1d2110") + QByteArray(25, 'x') + '\n';
        QTest::newRow("ESC ! underlines") << hex("1b2180");
        QTest::newRow("third colour") << hex("1b7202");
        QTest::newRow("strip mode 5") << hex("1b2a05010000");
        QTest::newRow("strip wider than the paper") << hex("1b2a01ff03") + QByteArray(1023, 'x') + '\n';
        QTest::newRow("strip with the drawer in it") << hex("1b2a01030010140a");
        QTest::newRow("buzzer that never ends") << hex("1b420a0a");
        QTest::newRow("buzzer of another kind") << hex("1b2841050062640202 02");
        QTest::newRow("stored picture too short") << hex("1d284c0b00307030010131100001 00ff");
        QTest::newRow("stored picture never stored") << hex("1d284c02003032");
        QTest::newRow("density 9") << hex("1d284b02003109");
        QTest::newRow("barcode of another kind") << hex("1d6b4303414243");
        QTest::newRow("barcode without its set") << hex("1d6b4903414243");
        QTest::newRow("barcode of one dot") << hex("1d7701");
        QTest::newRow("automatic replies 80") << hex("1d6180");
        QTest::newRow("job that ends in a command") << hex("410a1d56");
    }

    void wrongBytesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        VirtualPrinter printer;

        printer.receive(bytes);
        printer.endOfJob();

        QVERIFY(!printer.errors().isEmpty());
    }

    void nothingCountsAfterAnError()
    {
        VirtualPrinter printer;

        printer.receive(hex("1b5a01") + hex("1b700019fa"));

        QCOMPARE(printer.kicks(), 0);
        QCOMPARE(printer.errors().size(), 1);
    }

    void aCommandMayComeInPieces()
    {
        VirtualPrinter printer;
        const QByteArray job = hex("1b401b7402") + "caf\x82" + hex("0a1d564260");

        for (const char byte : job)
            printer.receive(QByteArray(1, byte));

        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().front().text, QString::fromUtf8("café\n"));
    }

    void outOfPaperItKeepsTheJobAndPrintsItAfterTheRollIsChanged()
    {
        VirtualPrinter printer;
        printer.setPaperOut(true);

        printer.receive("Chai\n" + hex("1d564260"));
        QVERIFY(printer.slips().empty());

        printer.setPaperOut(false);
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }

    void whatAModelLacksIsAnError_data()
    {
        QTest::addColumn<int>("skill");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, Skill skill, const QByteArray &bytes) {
            QTest::newRow(name) << static_cast<int>(skill) << bytes;
        };
        row("raster", Skill::Raster, hex("1d763000010001 00ff"));
        row("stored", Skill::Stored, hex("1d284c0b003070300101310800 0100ff1d284c02003032"));
        row("pins", Skill::Pins8, hex("1b2a010100ff0a"));
        row("24 pins", Skill::Pins24, hex("1b2a210100ffffff0a"));
        row("GS !", Skill::Times, hex("1d2111"));
        row("ESC !", Skill::Mode, hex("1b2130"));
        row("inverse", Skill::Inverse, hex("1d4201"));
        row("red", Skill::Red, hex("1b7201"));
        row("buzzer", Skill::Buzzer, hex("1b420203"));
        row("pattern", Skill::BuzzerPattern, hex("1b284105006164020202"));
        row("density", Skill::Density, hex("1d284b02003103"));
        row("drawer", Skill::Drawer, hex("1b700019fa"));
        row("QR", Skill::Qr, hex("1d286b0300314304"));
        row("barcode", Skill::Barcode, hex("1d4800"));
        row("automatic", Skill::AutomaticStatus, hex("1d610f"));
        row("proof", Skill::Proof, hex("1d284806003030") + "ABCD");
    }

    void whatAModelLacksIsAnError()
    {
        QFETCH(int, skill);
        QFETCH(QByteArray, bytes);
        VirtualPrinter able;
        Model model;
        model.lacks = {static_cast<Skill>(skill)};
        VirtualPrinter unable(model);

        able.receive(bytes);
        unable.receive(bytes);

        QCOMPARE(able.errors(), QStringList());
        QCOMPARE(unable.errors().size(), 1);
    }

    void faultsAreReadAsTheyAreWritten()
    {
        const auto faults = faultsFrom(QStringLiteral("# an evening\nat 700 power-off for 300\n\nat 20 garbage\n"));

        QCOMPARE(faults, (std::vector<Fault>{{Fault::Kind::PowerOff, 700, 300}, {Fault::Kind::Garbage, 20, 0}}));
        QVERIFY(!faultsFrom(QStringLiteral("at 700 fire")));
        QVERIFY(!faultsFrom(QStringLiteral("mute at 3")));
    }

    void aSeedThrowsTheSameFaultsAgain()
    {
        const auto faults = randomFaults(7, 500, 10'000, 200);

        QCOMPARE(faults, randomFaults(7, 500, 10'000, 200));
        QVERIFY(faults != randomFaults(8, 500, 10'000, 200));
        QSet<int> kinds;
        for (const Fault &fault : faults) {
            kinds.insert(static_cast<int>(fault.kind));
            QVERIFY(fault.atByte >= 0 && fault.atByte <= 10'000 && fault.forMs > 0 && fault.forMs < 200);
        }
        QCOMPARE(kinds.size(), faultKinds);
    }

    void aFaultBeginsAtItsByteAndEnds()
    {
        VirtualPrinter printer;
        printer.plan({{Fault::Kind::CoverOpen, 5, 30}});

        printer.receive("Chai\nUgali\n" + hex("1d564260"));

        QCOMPARE(printer.faultsBegun(), 1);
        QVERIFY(printer.slips().empty());
        QTRY_COMPARE(printer.slips().size(), std::size_t{1});
        QCOMPARE(printer.slips().front().text, QStringLiteral("Chai\nUgali\n"));
    }

    void powerThatGoesTakesTheRestOfTheJobWithIt()
    {
        VirtualPrinter printer;
        printer.plan({{Fault::Kind::PowerOff, 7, 30}});

        printer.receive("Chai\nUgali\n" + hex("1d564260"));
        QCOMPARE(printer.slips().size(), std::size_t{1}); // torn off, half
        QVERIFY(!printer.slips().front().cut);
        QTest::qWait(60);
        printer.receive("Maziwa\n" + hex("1d564260"));

        QCOMPARE(printer.slips().back().text, QStringLiteral("Maziwa\n"));
        QCOMPARE(printer.errors(), QStringList());
    }

    void whatIsAppendedToAFileIsPrinted()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("spool")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        VirtualPrinter printer;
        QVERIFY(printer.readFile(file.fileName()));

        file.write("Chai\n" + hex("1d564260"));
        QTRY_COMPARE(printer.slips().size(), std::size_t{1});
        file.write("Ugali\n" + hex("1d564260"));
        QTRY_COMPARE(printer.slips().size(), std::size_t{2});
    }

    void toldToForgetItPrintsNothingStale()
    {
        VirtualPrinter printer;
        printer.setPaperOut(true);
        printer.receive("Chai\n" + hex("1d564260") + hex("100502"));

        printer.setPaperOut(false);

        QVERIFY(printer.slips().empty());
    }
};

QTEST_MAIN(VirtualPrinterTest)
#include "virtual_printer_test.moc"
