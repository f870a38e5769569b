#include "printing/layout.h"
#include "printing/receipt.h"
#include "samples.h"

#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using samples::u8;

namespace {
PrinterProfile profile(const char *id)
{
    return *printerProfile(QLatin1String(id));
}

std::vector<TextLine> textLines(const Slip &slip, const PrinterProfile &on)
{
    std::vector<TextLine> lines;
    for (const Line &line : layoutSlip(slip, on).lines)
        if (const auto *text = std::get_if<TextLine>(&line))
            lines.push_back(*text);
    return lines;
}

QStringList cellsOf(const Slip &slip, const char *on)
{
    QStringList cells;
    for (const TextLine &line : textLines(slip, profile(on)))
        cells += line.cells;
    return cells;
}
} // namespace

class LayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineHasExactlyTheColumnsOfItsPaper()
    {
        const std::vector<Slip> slips{receiptSlip(samples::receipt()), kitchenTicketSlip(samples::ticket()),
            zSlip(samples::z()), billSlip({samples::check(), {}, true}), creditNoteSlip(samples::creditNote())};
        for (const PrinterProfile &each : printerProfiles())
            for (const Slip &slip : slips)
                for (const TextLine &line : textLines(slip, each)) {
                    QCOMPARE(cellCount(line.cells), each.columns / line.look.width);
                    int end = 0;
                    for (const Run &run : line.runs) {
                        QVERIFY(run.cell >= end);
                        QVERIFY(cellCount(run.text) <= run.cells);
                        end = run.cell + run.cells;
                    }
                    QVERIFY(end <= each.columns / line.look.width);
                }
    }

    void aZOfAnOrdinaryDayIsNoLongerThanItWas()
    {
        QStringList rows;
        for (const QString &line : cellsOf(zSlip(samples::z()), "generic-80"))
            rows.append(line.simplified());
        QCOMPARE(rows.mid(rows.indexOf(QStringLiteral("Sales"))),
            (QStringList{u8("Sales"), u8("Gross sales 86,420.50"), u8("VAT 16 % on 74,500.43 11,920.07"),
                u8("Net sales 74,500.43"), u8("Bills 31"), u8("Guests 64"), u8("Average per guest 1,350.32"),
                u8("Voids (2) 1,150.00"), u8("Payments"), u8("Cash (14) 31,220.50"), u8("M-PESA (19) 42,700.00"),
                u8("Card (4) 12,500.00"), u8("Cash drawer"), u8("Float 5,000.00"), u8("Cash taken 31,220.50"),
                u8("Expected 36,220.50"), u8("Counted 36,170.50"), u8("Short -50.00"),
                u8("Receipts POS1-000101 - POS1-000131"), u8("Journal 9f2c 1e07 44ab d310"), u8("Signature")}));
    }

    void aZHasARowForAllThatHappened()
    {
        QStringList rows;
        for (const QString &line : cellsOf(zSlip(samples::fullZ()), "generic-80"))
            rows.append(line.simplified());
        for (const char *row : {"Service charge in it 4,115.26", "Discounts given 1,200.00", "On the house 650.00",
                 "Refunds (2) -1,300.00", "VAT 16 % on -1,120.69 -179.31", "Cash rounding -1.50",
                 "Tips, not sales 2,300.00", "Paid in 3,000.00", "Paid out -1,500.00", "Into the safe -20,000.00",
                 "Opened without a sale 3", "USD expected 40.00", "USD counted 20.00", "Reason Change given wrong",
                 "Times counted 2", "1,000 x 17 17,000.00", "50 x 13 650.00", "20 x 1 20.00",
                 "Grand total 4,812,904.75", "Signature"})
            QVERIFY2(rows.contains(u8(row)), row);
    }

    void anXIsSignedByNobodyAndCountedByNobody()
    {
        const QString slip = cellsOf(zSlip(samples::x()), "generic-80").join(QLatin1Char('\n'));
        QVERIFY(slip.contains(QStringLiteral("X REPORT")) && slip.contains(QStringLiteral("As it stood")));
        for (const char *row : {"Z REPORT", "Counted", "counted", "Short", "Signature", "Closed"})
            QVERIFY2(!slip.contains(QLatin1String(row)), row);
        QVERIFY(slip.contains(QStringLiteral("Expected")));
    }

    void whoCountsWithoutKnowingReadsNothingThatTellsIt()
    {
        ZContent blind = samples::x();
        blind.cashTaken.reset();
        blind.cashExpected.reset();
        const QString slip = cellsOf(zSlip(blind), "generic-80").join(QLatin1Char('\n'));
        for (const char *row : {"Expected", "expected", "Cash taken", "31,220.50", "M-PESA", "17,720.50"})
            QVERIFY2(!slip.contains(QLatin1String(row)), row);
        QVERIFY(slip.contains(QStringLiteral("Float")) && slip.contains(QStringLiteral("Paid in")));
    }

    void aRecordOfAPrinterBecomesItsProfile()
    {
        const PrinterProfile wide = printerProfileFor({}, 48, QStringLiteral("CP858"), false);
        QCOMPARE(wide.columns, 48);
        QCOMPARE(wide.dots, 576);
        QCOMPARE(wide.pages.front().name, QByteArray("CP858"));
        QCOMPARE(wide.pages.size(), printerProfile(QStringLiteral("generic-80"))->pages.size());
        QVERIFY(wide.cut != CutKind::Tear);

        const PrinterProfile narrow = printerProfileFor({}, 32, {}, true);
        QCOMPARE(narrow.dots, 384);
        QVERIFY(narrow.allRaster);
        QVERIFY(narrow.cut == CutKind::Tear);
        QCOMPARE(printerProfileFor({}, 42, {}, false).cellWidth(), 12);
        QCOMPARE(printerProfileFor({}, 64, {}, false).columns, 48);
    }

    void namesBreakOnWordsAndTheAmountStandsAtTheEdge()
    {
        Slip slip;
        slip.add(ColumnsBlock{u8("2"), u8("Kuku choma nusu na kachumbari"), u8("1,700.00"), {}, 4});

        const QStringList lines = cellsOf(slip, "generic-58");

        QCOMPARE(lines, (QStringList{u8("2   Kuku choma nusu na  1,700.00"), u8("    kachumbari                  ")}));
    }

    void amountsOfAllLinesEndInTheSameCell()
    {
        for (const TextLine &line : textLines(receiptSlip(samples::receipt()), profile("generic-80")))
            if (line.runs.size() > 1 && line.look.width == 1) {
                const Run &amount = line.runs.back();
                QCOMPARE(amount.cell + amount.cells, 48);
                QCOMPARE(amount.side, Side::Right);
            }
    }

    void aWordLongerThanThePaperIsBroken()
    {
        Slip slip;
        slip.add(TextBlock{QString(70, QLatin1Char('x'))});

        const QStringList lines = cellsOf(slip, "generic-58");

        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2].trimmed().size(), 6);
    }

    void anAmountThatLeavesNoRoomStandsBelowItsName()
    {
        Slip slip;
        slip.add(PairBlock{u8("Mobile money"), u8("KSh 1,234,567,890,123,456.00")});

        const QStringList lines = cellsOf(slip, "generic-58");

        QCOMPARE(lines[0].trimmed(), u8("Mobile money"));
        QCOMPARE(lines[1], u8("    KSh 1,234,567,890,123,456.00"));
    }

    void doubleWidthGivesWayWhereAPairWouldNeedTwoLines()
    {
        Slip slip;
        slip.add(PairBlock{u8("TOTAL"), u8("KSh 14,345.00"), largeLook});

        QCOMPARE(textLines(slip, profile("generic-80")).front().look.width, 2);
        QCOMPARE(textLines(slip, profile("generic-58")).front().look.width, 1);
        QCOMPARE(textLines(slip, profile("generic-58")).size(), std::size_t{1});
    }

    void aRightToLeftSlipIsMirrored()
    {
        Slip slip;
        slip.direction = Qt::RightToLeft;
        slip.add(ColumnsBlock{u8("2"), u8("شاي"), u8("300.00"), {}, 4});

        const TextLine line = textLines(slip, profile("raster-80")).front();

        QCOMPARE(line.runs[0].text, u8("300.00"));
        QCOMPARE(line.runs[0].cell, 0);
        QCOMPARE(line.runs[0].side, Side::Left);
        QCOMPARE(line.runs[1].text, u8("شاي"));
        QCOMPARE(line.runs[1].side, Side::Right);
        QCOMPARE(line.runs[2].cell, 44);
    }

    void onlyScriptsThatThePagesLackAreDrawn()
    {
        Slip slip;
        slip.add(TextBlock{u8("Ugali na sukuma wiki")});
        slip.add(TextBlock{u8("Crème brûlée")});
        slip.add(TextBlock{u8("شاي بالنعناع")});
        slip.add(TextBlock{u8("ምግብ ቤት")});

        const auto lines = textLines(slip, profile("generic-80"));

        QVERIFY(!lines[0].raster);
        QVERIFY(!lines[1].raster);
        QVERIFY(lines[2].raster);
        QVERIFY(lines[3].raster);
    }

    void signsThatNoPageHasBecomePlainOnes()
    {
        Slip slip;
        slip.add(PairBlock{u8("“Chai” – ya ₵"), u8("₹ 40\u00A0…")});

        const TextLine line = textLines(slip, profile("generic-80")).front();

        QVERIFY(!line.raster);
        QCOMPARE(line.runs[0].text, u8("\"Chai\" - ya GHS"));
        QCOMPARE(line.runs[1].text, u8("Rs 40 ..."));
    }

    void controlCharactersOfAGuestNeverReachTheLine()
    {
        Slip slip;
        slip.add(TextBlock{u8("Ami\x1Bp\x01\x19\xC2\xA0na\x10\x14\x01\x01\x01 \u202E9\u202C")});

        const QString cells = textLines(slip, profile("generic-80")).front().cells;

        QCOMPARE(cells.trimmed(), u8("Amip na 9"));
    }

    void marksTakeNoCellOfTheirOwn()
    {
        QCOMPARE(cellCount(u8("e\u0301te\u0301")), 3);
        QCOMPARE(cellCount(u8("\u2068ab\u2069")), 2);
    }

    void plainTextSaysWhatThePaperSays()
    {
        ReceiptContent content = samples::receipt();
        content.check.lines.resize(1);

        const QString text = plainTextOf(layoutSlip(receiptSlip(content), profile("generic-58")));

        QVERIFY(text.contains(u8("2   Kuku choma nusu na  1,700.00\n")));
        QVERIFY(text.contains(u8("[https://jiko.example/r/POS1-000123?t=434500&h=9f2c1e]")));
        QVERIFY(text.endsWith(QLatin1Char('\f')));
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
