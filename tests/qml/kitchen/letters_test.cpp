// The kitchen's letters as its program draws them, against how far the cook stands: on several glasses, in every
// preset.
#include "kitchen/parts.h"
#include "shell/glass.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

#include <QFontMetricsF>

#include <cmath>

using namespace jiko;
using namespace jiko::test;

namespace {
constexpr double arcMinutes = 16; // of a capital letter, ux.md section 7

/// Every text that is painted within an item.
void gather(QQuickItem *item, std::vector<QQuickItem *> &texts)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        texts.push_back(item);
    for (QQuickItem *child : item->childItems())
        gather(child, texts);
}
} // namespace

class KitchenLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreReadableFromWhereTheCookStands_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("10.1 inch tablet") << QSize(1280, 800) << QSizeF(217.6, 136.0);
        QTest::newRow("15.6 inch") << QSize(1366, 768) << QSizeF(345, 194);
        QTest::newRow("21.5 inch, full HD") << QSize(1920, 1080) << QSizeF(476.1, 267.8);
        QTest::newRow("27 inch, 4K") << QSize(3840, 2160) << QSizeF(597, 336);
    }
    void lettersAreReadableFromWhereTheCookStands()
    {
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, millimetres);
        const double perMm = pixels.width() / millimetres.width();
        Restaurant house(QStringList{QStringLiteral("480217")});
        kitchen_app::Parts parts(house.terminal(QStringLiteral("kitchen")));
        startUp(parts.live);
        Screen screen(parts.live, parts.properties(), QStringLiteral("Kitchen/KitchenMain"));
        // As the program's start does it.
        screen.preferences.setScreenScale(shell::scaleOf(pixels, millimetres));
        screen.preferences.setScreenDensity(shell::densityOf(pixels, millimetres));
        screen.window->resize(pixels);
        Others others;
        others.tell(parts.live, kitchen::record(newId(), ticketOf(house)));

        for (int preset = 0; preset < kitchen_app::StationPrefs::presetCount; ++preset) {
            parts.prefs.setDistance(preset);
            QVERIFY(screen.shows(QStringLiteral("ticket.1")));
            QVERIFY(screen.rests());
            std::vector<QQuickItem *> texts;
            gather(shell::look({QStringLiteral("ticket.1"), {}, {}, {}}).item, texts);
            for (const QString &words : {QStringLiteral("4"), QStringLiteral("MUTURA"), QStringLiteral("NO CHILLI")}) {
                const auto text = std::find_if(texts.begin(), texts.end(),
                    [&](QQuickItem *each) { return each->property("text").toString().startsWith(words); });
                QVERIFY2(text != texts.end(), qPrintable(words));
                const double arc = arcOf(**text, perMm, parts.prefs.metres());
                QVERIFY2(arc >= arcMinutes,
                    qPrintable(QStringLiteral("preset %1: %2 has %3'").arg(preset).arg(words).arg(arc)));
                qInfo("%s, preset %d (%.1f m), %s: %.1f'", QTest::currentDataTag(), preset, parts.prefs.metres(),
                    qUtf8Printable(words), arc);
            }
            // Nothing else on it is so small that a word of it is a guess.
            for (QQuickItem *text : texts)
                QVERIFY2(
                    arcOf(*text, perMm, parts.prefs.metres()) >= 10, qPrintable(text->property("text").toString()));
        }
    }

private:
    static double arcOf(const QQuickItem &text, double perMm, double metres)
    {
        const double capMm = QFontMetricsF(text.property("font").value<QFont>()).capHeight() / perMm;
        return capMm / (metres * 1000) * 180 * 60 / M_PI;
    }
    static kitchen::TicketFact ticketOf(Restaurant &house)
    {
        kitchen::TicketSent sent;
        sent.check = newId();
        sent.number = QStringLiteral("1001/1");
        sent.label = QStringLiteral("4");
        sent.station = house.id("station", QStringLiteral("grill"));
        sent.covers = 2;
        sent.serverName = QStringLiteral("Brian Otieno");
        kitchen::TicketLine line;
        line.line = newId();
        line.item = house.dish(QStringLiteral("mutura"));
        line.name = QStringLiteral("MUTURA");
        line.modifiers = {QStringLiteral("NO CHILLI")};
        line.quantity = Quantity{1000};
        sent.lines = {line};
        return sent;
    }
};

QTEST_MAIN(KitchenLetters)
#include "letters_test.moc"
