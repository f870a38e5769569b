#include "shell/glass.h"

#include <QTest>

using namespace jiko::shell;

class GlassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachScreenOfTheTableIsDrawnAsItSays_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::addColumn<double>("scale");
        QTest::newRow("7 inch") << QSize(1024, 600) << QSizeF(153.4, 89.9) << 1.14;
        QTest::newRow("7 inch, upright") << QSize(600, 1024) << QSizeF(89.9, 153.4) << 1.14;
        QTest::newRow("10.1 inch") << QSize(1280, 800) << QSizeF(217.6, 136.0) << 1.00;
        QTest::newRow("13.3 inch") << QSize(1920, 1080) << QSizeF(294, 165) << 1.25;
        QTest::newRow("15 inch") << QSize(1024, 768) << QSizeF(305, 228) << 0.79;
        QTest::newRow("15.6 inch") << QSize(1366, 768) << QSizeF(345, 194) << 0.92;
        QTest::newRow("24 inch") << QSize(1920, 1080) << QSizeF(531, 299) << 0.92;
    }
    void eachScreenOfTheTableIsDrawnAsItSays()
    {
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, millimetres);
        QFETCH(double, scale);
        QVERIFY2(std::abs(scaleOf(pixels, millimetres) - scale) < 0.012,
            qPrintable(QString::number(scaleOf(pixels, millimetres))));
        QVERIFY(std::abs(densityOf(pixels, millimetres) - pixels.width() / millimetres.width()) < 0.05);
    }
    void whatNoScreenCanBeIsNotBelieved_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("no size") << QSize(1280, 800) << QSizeF(0, 0);
        QTest::newRow("no pixels") << QSize() << QSizeF(217, 136);
        QTest::newRow("one side only") << QSize(1280, 800) << QSizeF(217, 0);
        QTest::newRow("not a number") << QSize(1280, 800) << QSizeF(qQNaN(), 136);
        QTest::newRow("sides that are its shape") << QSize(1280, 800) << QSizeF(16, 10);
        QTest::newRow("a television") << QSize(1920, 1080) << QSizeF(1600, 900);
        QTest::newRow("sides of another shape") << QSize(1024, 600) << QSizeF(160, 160);
        QTest::newRow("made up, 96 dpi") << QSize(1024, 600) << QSizeF(270.93, 158.75);
        QTest::newRow("a stamp") << QSize(1024, 600) << QSizeF(60, 35);
    }
    void whatNoScreenCanBeIsNotBelieved()
    {
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, millimetres);
        QCOMPARE(scaleOf(pixels, millimetres), 0.0);
        QCOMPARE(densityOf(pixels, millimetres), 0.0);
    }
    void noScreenIsDrawnSoLargeThatItsPagesDoNotFit()
    {
        // A telephone's density on seven inches: the letters stay a bit smaller than ux.md would have them.
        const double scale = scaleOf(QSize(1920, 1080), QSizeF(155, 87));
        QCOMPARE(scale, 1.6);
        QVERIFY(1080 / scale >= 520);
        QVERIFY(600 / scaleOf(QSize(1024, 600), QSizeF(120, 70)) >= 519);
    }
    void aPercentageIsSane()
    {
        QVERIFY(isScalePercent(114) && isScalePercent(50) && isScalePercent(300));
        QVERIFY(!isScalePercent(0) && !isScalePercent(49) && !isScalePercent(301) && !isScalePercent(-114));
    }
};

QTEST_APPLESS_MAIN(GlassTest)
#include "glass_test.moc"
