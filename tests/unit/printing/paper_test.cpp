// Every kind of slip, on every model, through the bytes and back onto paper.
#include "i18n.h"
#include "models.h"
#include "printer/virtual_printer.h"
#include "printing/escpos.h"
#include "printing/job_facts.h"
#include "printing/preview.h"
#include "samples.h"

#include <QDir>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using virtualprinter::VirtualPrinter;

namespace {
KitchenTicketContent numbered(KitchenTicketContent content)
{
    content.job = QStringLiteral("3-1841");
    return content;
}
virtualprinter::PrintedSlip printed(const Slip &slip, const PrinterProfile &profile, int *kicks = nullptr)
{
    VirtualPrinter printer(samples::modelFor(profile));
    printer.receive(escposOf(layoutSlip(slip, profile), profile).bytes);
    printer.endOfJob();
    if (!printer.errors().isEmpty() || printer.slips().size() != 1) {
        QTest::qFail(qPrintable(printer.errors().join(QStringLiteral("; "))), __FILE__, __LINE__);
        return {};
    }
    if (kicks)
        *kicks = printer.kicks();
    return printer.slips().front();
}

Words wordsOf(const QString &language)
{
    return {language, std::shared_ptr<const QTranslator>(i18n::catalogue(language))};
}

std::vector<std::pair<QString, Slip>> allSlips(const Words &words)
{
    DrawerSlipContent drawer;
    drawer.house = samples::house();
    drawer.act = DrawerSlipContent::Act::CashOut;
    drawer.amount = samples::shillings(1'500'00);
    drawer.staff = QStringLiteral("Njeri");
    drawer.device = QStringLiteral("POS 1");
    drawer.time = QStringLiteral("21/11/2026 20:10");
    drawer.reason = QStringLiteral("Ice from the market");
    return {{QStringLiteral("receipt"), receiptSlip(samples::receipt(), words)},
        {QStringLiteral("bill"), billSlip({samples::check(), QStringLiteral("B-77"), false}, words)},
        {QStringLiteral("bill-split"), billSlip(samples::splitBill(), words)},
        {QStringLiteral("delta"), kitchenTicketSlip(samples::delta(), words)},
        {QStringLiteral("void"), kitchenTicketSlip(numbered(samples::voided()), words)},
        {QStringLiteral("late"),
            markedLate(kitchenTicketSlip(numbered(samples::ticket()), words), QStringLiteral("19:05"), words)},
        {QStringLiteral("duplicate"), markedDuplicate(kitchenTicketSlip(samples::ticket(), words), words)},
        {QStringLiteral("training"), trainingSlip(receiptSlip(samples::receipt(), words), words)},
        {QStringLiteral("gift"), giftSlip({samples::check(), QStringLiteral("POS1-000123")}, words)},
        {QStringLiteral("credit-note"), creditNoteSlip(samples::creditNote(), words)},
        {QStringLiteral("ticket"), kitchenTicketSlip(samples::ticket(), words)},
        {QStringLiteral("z"), zSlip(samples::z(), words)}, {QStringLiteral("z-full"), zSlip(samples::fullZ(), words)},
        {QStringLiteral("x"), zSlip(samples::x(), words)}, {QStringLiteral("drawer"), drawerSlip(drawer, words)}};
}
} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPrintedInTrainingSaysSoTwiceAndOpensNoDrawer()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-80"));
        const Slip real = receiptSlip(samples::receipt(), wordsOf(QStringLiteral("en")));
        int kicks = 0;
        const QString text = printed(trainingSlip(real), profile, &kicks).text;
        QCOMPARE(text.count(QStringLiteral("TRAINING - NOTHING HERE IS REAL")), 2);
        QCOMPARE(kicks, 0);
        QVERIFY(printed(real, profile, &kicks).text.contains(QStringLiteral("TOTAL"), Qt::CaseInsensitive));
        QCOMPARE(kicks, 1);
    }
    void everySlipIsReadBackWithoutAnError_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("on");
        for (const QString &language : i18n::languages())
            for (const PrinterProfile &profile : printerProfiles())
                if (!profile.page)
                    QTest::addRow("%s on %s", qPrintable(language), qPrintable(profile.id)) << language << profile.id;
    }

    /// With JIKO_PAPER_DIR set it leaves the pictures there, to be looked at.
    void everySlipIsReadBackWithoutAnError()
    {
        QFETCH(QString, language);
        QFETCH(QString, on);
        const PrinterProfile profile = *printerProfile(on);
        const QString folder = qEnvironmentVariable("JIKO_PAPER_DIR");
        const Words words = wordsOf(language);

        auto slips = allSlips(words);
        slips.emplace_back(QStringLiteral("test"), testSlip(QStringLiteral("Counter"), profile, words));
        for (const auto &[name, slip] : slips) {
            const auto paper = printed(slip, profile);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(paper.cut, profile.cut != CutKind::Tear);
            if (folder.isEmpty())
                continue;
            QDir().mkpath(folder);
            const QString base = folder + QLatin1Char('/') + on + QLatin1Char('-') + language + QLatin1Char('-') + name;
            paper.image.save(base + QStringLiteral(".png"));
            previewOf(layoutSlip(slip, profile), profile).save(base + QStringLiteral("-preview.png"));
        }
    }

    void theWordsAreThoseOfThePrinter()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-80"));

        QVERIFY(printed(receiptSlip(samples::receipt(), wordsOf(QStringLiteral("en"))), profile)
                    .text.contains(QStringLiteral("TOTAL")));
        const QString swahili = printed(receiptSlip(samples::receipt(), wordsOf(QStringLiteral("sw"))), profile).text;
        for (const char *word : {"Risiti", "Meza", "Mhudumu", "JUMLA", "Chenji", "Jumla ndogo"})
            QVERIFY2(swahili.contains(QLatin1String(word)), word);
        QVERIFY(!swahili.contains(QStringLiteral("TOTAL")));
        const QString arabic =
            plainTextOf(layoutSlip(receiptSlip(samples::receipt(), wordsOf(QStringLiteral("ar"))), profile));
        for (const char *word : {"إيصال", "الطاولة", "الإجمالي", "الباقي"})
            QVERIFY2(arabic.contains(QString::fromUtf8(word)), word);
    }

    void aLateSlipSaysSoSinceWhenAndOpensNoDrawer()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-80"));
        int kicks = -1;

        const QString text =
            printed(markedLate(receiptSlip(samples::receipt()), QStringLiteral("19:05"), {}), profile, &kicks).text;

        QVERIFY(text.trimmed().startsWith(QStringLiteral("LATE")));
        QVERIFY(text.contains(QStringLiteral("since 19:05")));
        QCOMPARE(kicks, 0);
    }

    void thePapersNumberIsTheLastLine()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-80"));
        Fact cause;
        cause.device = 3;
        cause.seq = 1841;
        KitchenTicketContent content = samples::ticket();
        content.job = jobNumberOf(cause);

        const auto paper = printed(kitchenTicketSlip(content), profile);

        QVERIFY(paper.cut);
        QVERIFY(paper.text.trimmed().endsWith(QStringLiteral("3-1841")));
        QVERIFY(paper.text.contains(QStringLiteral("Slip no.")));
    }

    void aBillSaysThatItIsNoReceipt()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-58"));
        int kicks = -1;

        const auto paper = printed(billSlip({samples::check(), {}, false}), profile, &kicks);

        QVERIFY(paper.text.contains(QStringLiteral("NOT A RECEIPT")));
        QCOMPARE(kicks, 0);
    }

    void aCreditNoteNamesItsReceiptAndWhoAllowedIt()
    {
        CreditNoteContent content = samples::creditNote();
        const PrinterProfile profile = *printerProfile(QStringLiteral("generic-58"));
        int kicks = -1;

        auto paper = printed(creditNoteSlip(content), profile, &kicks);
        for (const char *word :
            {"CREDIT NOTE", "3-000007", "3-000123", "Malalamiko", "Amina Hassan", "350.00", "48.28"})
            QVERIFY2(paper.text.contains(QLatin1String(word)), word);
        QCOMPARE(kicks, 0); // not cash

        content.openDrawer = true;
        printed(creditNoteSlip(content), profile, &kicks);
        QCOMPARE(kicks, 1);
        content.copy = true;
        printed(creditNoteSlip(content), profile, &kicks);
        QCOMPARE(kicks, 0);
    }

    void aTipIsPrintedAndIsInNoTotal()
    {
        ReceiptContent content = samples::receipt();
        content.tip = samples::shillings(100'00);

        const QString text = printed(receiptSlip(content), *printerProfile(QStringLiteral("generic-80"))).text;

        QVERIFY(text.contains(QStringLiteral("Tip")));
        QVERIFY(text.contains(QStringLiteral("4,345.00")));
    }

    void aCopySaysSo()
    {
        ReceiptContent content = samples::receipt();
        content.copy = true;

        QVERIFY(printed(receiptSlip(content), *printerProfile(QStringLiteral("generic-80")))
                    .text.contains(QStringLiteral("COPY")));
    }

    void thePreviewShowsTheRasterThatIsPrinted()
    {
        const PrinterProfile profile = *printerProfile(QStringLiteral("raster-80"));
        const Slip slip = kitchenTicketSlip(samples::ticket());
        const QImage paper = printed(slip, profile).image;
        const QImage preview = previewOf(layoutSlip(slip, profile), profile);

        // 640 dots of paper each, printed between equal margins; the preview begins 16 dots lower.
        QCOMPARE(preview.width(), paper.width());
        for (int y = 0; y < preview.height() - 80; ++y)
            for (int x = 0; x < preview.width(); ++x)
                QCOMPARE(qGray(preview.pixel(x, y + 40)) < 128, qGray(paper.pixel(x, y + 24)) < 128);
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
