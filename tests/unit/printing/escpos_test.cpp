#include "printing/escpos.h"

#include "printer/virtual_printer.h"
#include "printing/raster.h"
#include "printing/receipt.h"
#include "samples.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>

using namespace jiko;
using namespace jiko::printing;
using samples::u8;
using virtualprinter::EscPosReader;
using virtualprinter::VirtualPrinter;

namespace {
PrinterProfile profile(const char *id)
{
    return *printerProfile(QLatin1String(id));
}

QByteArray bytesOf(const Slip &slip, const char *on)
{
    return escposOf(layoutSlip(slip, profile(on)), profile(on)).bytes;
}

/// What a printer of those columns reads; fails the test on any error.
QString readBack(const QByteArray &bytes, int columns = 48, int *kicks = nullptr)
{
    virtualprinter::Model model;
    model.columns = columns;
    VirtualPrinter printer(model);
    printer.receive(bytes);
    printer.endOfJob();
    if (kicks)
        *kicks = printer.kicks();
    if (!printer.errors().isEmpty())
        return printer.errors().join(QLatin1Char('\n'));
    return printer.slips().empty() ? QStringLiteral("nothing was cut") : printer.slips().front().text;
}

Slip withText(const QString &text)
{
    Slip slip;
    slip.add(TextBlock{text}).add(CutBlock{});
    return slip;
}

QImage rasterOfText(const QString &text)
{
    Slip slip;
    slip.add(TextBlock{text});
    const Sheet sheet = layoutSlip(slip, profile("raster-80"));
    return rasterOf(std::get<TextLine>(sheet.lines.front()), profile("raster-80"));
}

/// Where the picture is black, whatever its colour table.
QRect inkedRect(const QImage &picture)
{
    QRect inked;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 128)
                inked |= QRect(x, y, 1, 1);
    return inked;
}

int inkOf(const QImage &dots)
{
    int ink = 0;
    for (int y = 0; y < dots.height(); ++y)
        for (int x = 0; x < dots.width(); ++x)
            ink += dots.pixelIndex(x, y) != 0;
    return ink;
}
} // namespace

class EscPosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobBeginsFromAKnownState()
    {
        const QByteArray bytes = bytesOf(withText(u8("Chai")), "generic-80");

        QVERIFY(bytes.startsWith(QByteArray::fromHex("1b40 1c2e 1b7400 1b5200")));
    }

    void textsComeBackAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("Swahili") << u8("Ng'ombe wa kuchoma na ugali") << u8("Ng'ombe wa kuchoma na ugali");
        QTest::newRow("French") << u8("Crème brûlée à l’œuf") << QString();
        QTest::newRow("French without oe") << u8("Pâté, crème brûlée, Noël") << u8("Pâté, crème brûlée, Noël");
        QTest::newRow("Portuguese") << u8("Pão com maçã e açúcar") << u8("Pão com maçã e açúcar");
        QTest::newRow("euro") << u8("Thé à 3 €") << u8("Thé à 3 €");
        QTest::newRow("Russian") << u8("Борщ со сметаной") << u8("Борщ со сметаной");
        QTest::newRow("cedi") << u8("₵ 20") << u8("GHS 20");
        QTest::newRow("rupee") << u8("₹ 20") << u8("Rs 20");
        QTest::newRow("minus") << u8("−150") << u8("-150");
    }

    void textsComeBackAsTheyWereWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);

        const QString read = readBack(bytesOf(withText(text), "epson-tm-t20"));

        if (printed.isEmpty()) // œ is in none of the DOS pages, but in 1252
            QCOMPARE(read.trimmed(), u8("Crème brûlée à l’œuf"));
        else
            QCOMPARE(read.trimmed(), printed);
    }

    void aGuestsNameCannotCommandThePrinter()
    {
        ReceiptContent content = samples::receipt();
        content.openDrawer = false;
        content.check.server = u8("A\x1Bp\x01\x19\xFA mina");
        content.check.lines[0].name = u8("\x10\x14\x01\x01\x01\x1DV\x01");
        content.check.table = u8("\x1B@\x1D(k");
        content.qrText = u8("x\x1Bp\x01\x19\x7F\x10\x14\x01\x01\x01");
        content.check.footer = u8("bye\x1C\x26");

        for (const char *on : {"epson-tm-t20", "generic-80", "raster-80"}) {
            int kicks = -1;
            const QString read = readBack(bytesOf(receiptSlip(content), on), 48, &kicks);
            QVERIFY2(!read.startsWith(QStringLiteral("byte")), qPrintable(read));
            QCOMPARE(kicks, 0);
        }
    }

    void anyTextAtAllIsReadWithoutErrorAndNeverOpensTheDrawer()
    {
        QRandomGenerator random(20261121);
        // Controls, Latin, Greek, Cyrillic, Arabic, punctuation with its invisible signs, money signs, halves of pairs.
        const std::pair<int, int> scripts[] = {{0, 0x20}, {0x20, 0x180}, {0x391, 0x3CA}, {0x410, 0x450}, {0x621, 0x64B},
            {0x2000, 0x2070}, {0x20A0, 0x20C0}, {0xD800, 0xE000}};
        const auto any = [&] {
            QString text;
            const int size = random.bounded(60);
            for (int i = 0; i < size; ++i) {
                const auto &[from, to] = scripts[random.bounded(8)];
                text += QChar(random.bounded(from, to));
            }
            return text;
        };
        for (int round = 0; round < 60; ++round) {
            Slip slip;
            slip.add(TextBlock{any(), Align::Centre, largeLook});
            slip.add(PairBlock{any(), any()});
            slip.add(ColumnsBlock{any(), any(), any()});
            slip.add(QrBlock{any()});
            slip.add(CutBlock{});
            int kicks = -1;
            const QString read = readBack(bytesOf(slip, round % 2 == 0 ? "generic-80" : "epson-tm-t20"), 48, &kicks);
            QVERIFY2(!read.startsWith(QStringLiteral("byte")) && !read.startsWith(QStringLiteral("letters")),
                qPrintable(read));
            QCOMPARE(kicks, 0);
        }
    }

    void theDrawerOpensOnceWhereItIsAskedTo()
    {
        ReceiptContent content = samples::receipt();
        int kicks = 0;

        readBack(bytesOf(receiptSlip(content), "generic-80"), 48, &kicks);
        QCOMPARE(kicks, 1);

        content.copy = true;
        readBack(bytesOf(receiptSlip(content), "generic-80"), 48, &kicks);
        QCOMPARE(kicks, 0);

        content.copy = false;
        readBack(bytesOf(markedDuplicate(receiptSlip(content), {}), "generic-80"), 48, &kicks);
        QCOMPARE(kicks, 0);
    }

    void arabicIsJoinedAsQtJoinsIt()
    {
        const QString word = u8("شاورما دجاج");
        QFont font;
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
        font.setPixelSize(21);
        font.setWeight(QFont::Medium);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout reference(word, font);
        reference.beginLayout();
        reference.createLine().setLineWidth(500);
        reference.endLayout();
        QImage drawn(560, 60, QImage::Format_Grayscale8);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        reference.draw(&painter, QPointF(20, 10));
        painter.end();
        const QRect expected = inkedRect(drawn.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));

        const QRect joined = inkedRect(rasterOfText(word));
        QString letters = word;
        for (auto at = letters.size() - 1; at > 0; --at)
            letters.insert(at, QChar(0x200C)); // zero-width non-joiner: what a printer without shaping prints

        QVERIFY(expected.width() > 60);
        QVERIFY(std::abs(joined.width() - expected.width()) <= 1);
        QVERIFY(std::abs(joined.height() - expected.height()) <= 1);
        QVERIFY(rasterOfText(letters) != rasterOfText(word));
    }

    void theRasterOnPaperIsTheRasterThatWasDrawn()
    {
        Slip slip = withText(u8("مطعم جيكو"));
        const Sheet sheet = layoutSlip(slip, profile("raster-80"));
        const QImage drawn = rasterOf(std::get<TextLine>(sheet.lines.front()), profile("raster-80"));

        virtualprinter::Model model;
        VirtualPrinter printer(model);
        printer.receive(escposOf(sheet, profile("raster-80")).bytes);

        QVERIFY(inkOf(drawn) > 100);
        QCOMPARE(printer.slips().size(), std::size_t{1});
        const QImage paper = printer.slips().front().image;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                QCOMPARE(qGray(paper.pixel(32 + x, 24 + y)) < 128, drawn.pixelIndex(x, y) != 0);
    }

    void picturesAreBandedAndHoldNoRealTimeCommand()
    {
        QImage noise(576, 400, QImage::Format_ARGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, random.bounded(4) == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        // A row that spells DLE DC4 1 0 1: the drawer would open.
        const quint8 command[] = {0x10, 0x14, 0x01, 0x00, 0x01};
        for (int bit = 0; bit < 40; ++bit)
            noise.setPixel(bit, 0, command[bit / 8] & (0x80 >> (bit % 8)) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        Slip slip;
        slip.add(LogoBlock{noise}).add(CutBlock{});

        int kicks = -1;
        const QString read = readBack(bytesOf(slip, "generic-80"), 48, &kicks);

        QCOMPARE(kicks, 0);
        QCOMPARE(read.count(QStringLiteral("[picture")), 4);
        QVERIFY2(read.startsWith(QStringLiteral("[picture 576 x 128]")), qPrintable(read));
    }

    void aPictureWithTransparentEdgesStaysWhite()
    {
        QImage clear(64, 8, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        Slip slip;
        slip.add(LogoBlock{clear});
        const Sheet sheet = layoutSlip(slip, profile("generic-80"));

        QCOMPARE(inkOf(std::get<PictureLine>(sheet.lines.front()).dots), 0);
    }

    void aCodeIsNativeOnlyWhereThePrinterKnowsIt()
    {
        Slip slip;
        slip.add(QrBlock{u8("https://jiko.example/r/1")}).add(CutBlock{});

        QVERIFY(readBack(bytesOf(slip, "epson-tm-t20")).contains(u8("[QR https://jiko.example/r/1]")));
        QVERIFY(readBack(bytesOf(slip, "generic-80")).contains(u8("[picture")));
    }

    void arabicIsDrawnEvenWhereAPageHasItsLetters()
    {
        const Sheet sheet = layoutSlip(withText(u8("شاي")), profile("zjiang-80")); // has CP1256 and CP864

        QVERIFY(std::get<TextLine>(sheet.lines.front()).raster);
    }

    void aBarcodeIsNativeOnlyWhereThePrinterKnowsItAndItsTextStandsBelow()
    {
        Slip slip;
        slip.add(BarcodeBlock{u8("JIKO-{01}")}).add(CutBlock{});

        const QString native = readBack(bytesOf(slip, "epson-tm-t20"));
        QVERIFY2(native.contains(u8("[barcode JIKO-{{01}]")), qPrintable(native));
        const QString drawn = readBack(bytesOf(slip, "generic-80"));
        QVERIFY2(drawn.contains(u8("[picture")) && drawn.contains(u8("JIKO-{01}")), qPrintable(drawn));
    }

    void barsAreThoseOfCode128()
    {
        // "A": start B, 33, check (104 + 33) % 103 = 34, stop; widths after the standard.
        const QImage bars = barcodePicture(u8("A"));
        QString widths;
        bool ink = true;
        int run = 0;
        for (int x = 20; x <= bars.width() && widths.size() < 25; ++x) {
            const bool black = x < bars.width() && bars.pixelIndex(x, 10) != 0;
            if (black == ink)
                ++run;
            else {
                widths += QString::number(run / 2);
                run = 1;
                ink = black;
            }
        }
        QCOMPARE(widths, u8("211214") + u8("111323") + u8("131123") + u8("2331112"));
        QCOMPARE(barcodeDots(u8("é")), 0);
        QCOMPARE(barcodeDots(QString()), 0);
    }

    void aSampleOfEachPageStandsBehindItsNumber()
    {
        virtualprinter::Model model;
        model.pages = {{0, "IBM437"}, {16, "windows-1252"}, {19, "IBM858"}};
        VirtualPrinter printer(model);
        Slip slip;
        slip.add(PageSamplesBlock{{{0, "CP437"}, {19, "CP858"}, {16, "CP1252"}}}).add(TextBlock{u8("é")});
        slip.add(CutBlock{});

        printer.receive(bytesOf(slip, "generic-80"));

        QCOMPARE(printer.errors(), QStringList());
        const QString text = printer.slips().front().text;
        for (const char *part : {"0:CP437      é", "19:CP858     é", "16:CP1252    é", "€", "œ"})
            QVERIFY2(text.contains(u8(part)), qPrintable(text));
        QVERIFY(text.endsWith(u8("\né\n")));
    }

    void aKitchenTicketCallsTheCookWhereThePrinterCan()
    {
        for (const auto &[on, calls] : {std::pair("epson-tm-t20", 1), {"xprinter-80", 1}, {"generic-80", 0}}) {
            VirtualPrinter printer;
            printer.receive(bytesOf(kitchenTicketSlip(samples::ticket()), on));
            QCOMPARE(printer.errors(), QStringList());
            QCOMPARE(printer.buzzes(), calls);
        }
    }

    void aPrinterWithoutKnifeIsNotToldToCut()
    {
        virtualprinter::Model model;
        model.columns = 32;
        model.hasCutter = false;
        VirtualPrinter printer(model);

        printer.receive(bytesOf(receiptSlip(samples::receipt()), "generic-58"));
        printer.endOfJob();

        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().size(), std::size_t{1});
        QVERIFY(!printer.slips().front().cut);
    }

    void theLastLineIsBeyondTheKnife()
    {
        virtualprinter::Model model;
        model.knifeDots = 96;
        VirtualPrinter printer(model);

        printer.receive(bytesOf(withText(u8("Chai")), "generic-80"));

        QCOMPARE(printer.errors(), QStringList());
        QCOMPARE(printer.slips().size(), std::size_t{1});
    }
};

QTEST_MAIN(EscPosTest)
#include "escpos_test.moc"
