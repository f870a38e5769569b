// R19: receipts of seven scripts and three widths, and every other kind of slip on both papers, are equal to the dot.
// JIKO_RENEW_GOLDENS=1 draws them anew, to be looked at before they are kept.
#include "i18n.h"
#include "printing/escpos.h"
#include "printing/preview.h"
#include "samples.h"

#include <QDir>
#include <QRawFont>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using samples::u8;

namespace {
ReceiptContent receiptIn(const QString &language)
{
    ReceiptContent receipt = samples::receipt();
    CheckContent &check = receipt.check;
    const std::map<QString, std::vector<const char *>> dishes{
        {QStringLiteral("en"), {"Chicken in peanut sauce, grilled over charcoal", "Ginger ale", "Rice"}},
        {QStringLiteral("sw"), {"Kuku wa kupaka na wali wa nazi uliopikwa taratibu", "Tangawizi", "Ng'ombe choma"}},
        {QStringLiteral("fr"), {"Bœuf à la bière brassée, pommes façon grand-mère", "Crème brûlée", "Thé à l’anis"}},
        {QStringLiteral("ar"), {"دجاج مشوي على الفحم مع الأرز والخضار الطازجة", "شاي بالنعناع", "لبن ٢٥٠ مل"}},
        {QStringLiteral("am"), {"የዶሮ ወጥ በእንጀራ ከአይብና ከጎመን ጋር", "ቡና", "ጥብስ 2 ኪሎ"}},
        {QStringLiteral("hi"), {"तंदूरी मुर्ग़ और नान के साथ दाल मखनी", "चाय", "क्षत्रिय थाली"}},
        {QStringLiteral("zh"), {"宫保鸡丁配米饭和时令蔬菜", "茉莉花茶", "饺子"}},
    };
    check.lines.clear();
    for (const char *dish : dishes.at(language))
        check.lines.push_back({{2000}, u8(dish), {}, {}, samples::shillings(1'300'00)});
    return receipt;
}

Words wordsOf(const QString &language)
{
    return {language, std::shared_ptr<const QTranslator>(i18n::catalogue(language))};
}

/// A ticket with a line in each script that a cook here may read.
KitchenTicketContent ticketOfAllScripts()
{
    KitchenTicketContent ticket = samples::ticket();
    ticket.job = QStringLiteral("3-1841");
    ticket.lines.push_back({{1000}, u8("የዶሮ ወጥ በእንጀራ"), {u8("ያለ በርበሬ")}, {}, u8("4"), TicketLine::Mark::None});
    return ticket;
}

Slip slipOf(const QString &kind, const Words &words)
{
    if (kind == QLatin1String("bill"))
        return billSlip(samples::splitBill(), words);
    if (kind == QLatin1String("delta"))
        return kitchenTicketSlip(samples::delta(), words);
    if (kind == QLatin1String("void"))
        return kitchenTicketSlip(samples::voided(), words);
    if (kind == QLatin1String("z")) {
        ZContent z = samples::fullZ();
        z.tenders.push_back({u8("بطاقة"), 2, samples::shillings(900'00)});
        z.tenders.push_back({u8("በጥሬ ገንዘብ"), 1, samples::shillings(450'00)});
        return zSlip(z, words);
    }
    const Slip ticket = kitchenTicketSlip(ticketOfAllScripts(), words);
    if (kind == QLatin1String("late"))
        return markedLate(ticket, QStringLiteral("19:05"), words);
    if (kind == QLatin1String("duplicate"))
        return markedDuplicate(ticket, words);
    return kind == QLatin1String("elsewhere")
        ? markedElsewhere(ticket, QStringLiteral("Grill"), QStringLiteral("Bar"), words)
        : ticket;
}

void compareToGolden(const Slip &slip, const PrinterProfile &profile, const QString &name)
{
    const QImage drawn =
        previewOf(layoutSlip(slip, profile), profile).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    const QString path = QStringLiteral(JIKO_SOURCE_DIR "/tests/unit/printing/goldens/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("JIKO_RENEW_GOLDENS")) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && drawn.save(path, "PNG", 0));
        return;
    }
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    QCOMPARE(drawn.size(), golden.size());
    int different = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            different += (qGray(drawn.pixel(x, y)) < 128) != (qGray(golden.pixel(x, y)) < 128);
    if (different > 0)
        drawn.save(QDir::temp().filePath(name + QStringLiteral("-drawn.png")));
    QCOMPARE(different, 0);
}

PrinterProfile profileOf(int dots)
{
    PrinterProfile profile = *printerProfile(dots == 384 ? QStringLiteral("generic-58") : QStringLiteral("raster-80"));
    profile.allRaster = true;
    profile.dots = dots;
    profile.columns = dots / 12;
    return profile;
}
} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReceiptIsEqualToTheDot_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("dots");
        for (const char *language : {"en", "sw", "fr", "ar", "am", "hi", "zh"})
            for (const int dots : {384, 512, 576})
                QTest::addRow("%s-%d", language, dots) << QString::fromLatin1(language) << dots;
    }

    void aReceiptIsEqualToTheDot()
    {
        QFETCH(QString, language);
        QFETCH(int, dots);
        compareToGolden(receiptSlip(receiptIn(language), wordsOf(language)), profileOf(dots),
            QStringLiteral("%1-%2").arg(language).arg(dots));
    }

    /// The words are the house's; each slip has lines in Swahili, Arabic and Amharic.
    void everyOtherSlipIsEqualToTheDot_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("dots");
        for (const char *kind : {"bill", "ticket", "delta", "void", "late", "duplicate", "elsewhere", "z"})
            for (const char *language : {"sw", "ar"})
                for (const int dots : {384, 576})
                    QTest::addRow("%s-%s-%d", kind, language, dots)
                        << QString::fromLatin1(kind) << QString::fromLatin1(language) << dots;
    }

    void everyOtherSlipIsEqualToTheDot()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        QFETCH(int, dots);
        compareToGolden(
            slipOf(kind, wordsOf(language)), profileOf(dots), QStringLiteral("%1-%2-%3").arg(kind, language).arg(dots));
    }

    void everyScriptHasAFontOfThePackagesThatSetupInstalls_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("letters");
        QTest::newRow("Latin") << u8("Noto Sans") << u8("AŒé");
        QTest::newRow("Arabic") << u8("Noto Sans Arabic") << u8("مطعم");
        QTest::newRow("Amharic") << u8("Noto Sans Ethiopic") << u8("ዶሮወጥ");
        QTest::newRow("Hindi") << u8("Noto Sans Devanagari") << u8("क्षथाली");
        QTest::newRow("Chinese") << u8("Droid Sans Fallback") << u8("宫保鸡丁");
    }

    void everyScriptHasAFontOfThePackagesThatSetupInstalls()
    {
        QFETCH(QString, family);
        QFETCH(QString, letters);
        const QRawFont font = QRawFont::fromFont(QFont(family));

        QCOMPARE(font.familyName(), family);
        for (const QChar letter : letters)
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
    }

    void theSameLineIsDrawnOnce()
    {
        const PrinterProfile profile = profileOf(576);
        Slip slip;
        for (int line = 0; line < 60; ++line) // nothing that was drawn before
            slip.add(TextBlock{u8("دجاج مشوي على الفحم %1").arg(line + 70'000)});
        const Sheet sheet = layoutSlip(slip, profile);
        QElapsedTimer clock;
        clock.start();
        const QByteArray first = escposOf(sheet, profile).bytes;
        const auto cold = clock.nsecsElapsed();
        clock.restart();
        const QByteArray second = escposOf(sheet, profile).bytes;
        const auto warm = clock.nsecsElapsed();

        qInfo("60 lines drawn %.1f ms, again %.1f ms", double(cold) / 1e6, double(warm) / 1e6);
        QCOMPARE(second, first);
        QVERIFY(warm < cold / 2);
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
