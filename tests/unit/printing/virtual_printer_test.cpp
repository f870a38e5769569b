// The judge is judged: what is wrong must be refused, or no other test of printing means anything.
#include "printer/virtual_printer.h"

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
