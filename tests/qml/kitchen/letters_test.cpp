// The kitchen's letters, against how far the cook stands.
#include "kitchen/station_prefs.h"

#include <QFontMetricsF>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace jiko;

class KitchenLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreReadableFromWhereTheCookStands()
    {
        QTemporaryDir home;
        kitchen_app::StationPrefs prefs{QDir(home.path())};
        // Sixteen minutes of arc and more, from cap height and distance.
        const double perMm = 4.03; // 21.5 inches, full HD
        for (int preset = 0; preset < kitchen_app::StationPrefs::presetCount; ++preset) {
            prefs.setDistance(preset);
            QFont font(QStringLiteral("Noto Sans"));
            for (const double mm : {prefs.itemMm(), prefs.modifierMm(), prefs.headMm()}) {
                font.setPixelSize(qRound(mm * perMm * 10)); // ten times, against rounding
                const double capMm = QFontMetricsF(font).capHeight() / 10 / perMm;
                const double arc = capMm / (prefs.metres() * 1000) * 180 * 60 / M_PI;
                QVERIFY2(arc >= 16.0, qPrintable(QStringLiteral("preset %1: %2'").arg(preset).arg(arc)));
            }
        }
    }
};

QTEST_MAIN(KitchenLetters)
#include "letters_test.moc"
