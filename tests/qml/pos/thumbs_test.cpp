// Fast hands: nothing that a finger did is lost, and all of it is on the disk.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

class Thumbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen ? screen->warnings : QStringList();
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    /// Five taps a second each, the one going down before the other has come up.
    void twoThumbsLoseNoTap()
    {
        constexpr int taps = 25; // of each thumb
        QVERIFY(screen->digits(waiterPin));
        QVERIFY(screen->tap(QStringLiteral("table.4")));
        QVERIFY(screen->shows(QStringLiteral("search")));
        QVERIFY(screen->tap(QStringLiteral("category5")));
        const QPoint left = centre(QStringLiteral("tile.202"));
        const QPoint right = centre(QStringLiteral("tile.203"));
        QPointingDevice *glass = QTest::createTouchDevice();
        QElapsedTimer clock;
        clock.start();
        const auto at5ASecond = [&](int thumb, int tap, int ms) {
            const int due = tap * 200 + thumb * 80 + ms;
            while (clock.elapsed() < due)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        };

        for (int tap = 0; tap < taps; ++tap) {
            at5ASecond(0, tap, 0);
            auto down = QTest::touchEvent(screen->window, glass, false);
            if (tap > 0)
                down.stationary(1);
            down.press(0, left, screen->window).commit();
            if (tap > 0) {
                at5ASecond(1, tap - 1, 140);
                QTest::touchEvent(screen->window, glass, false)
                    .stationary(0)
                    .release(1, right, screen->window)
                    .commit();
            }
            at5ASecond(1, tap, 0);
            QTest::touchEvent(screen->window, glass, false).stationary(0).press(1, right, screen->window).commit();
            at5ASecond(0, tap, 120);
            QTest::touchEvent(screen->window, glass, false).stationary(1).release(0, left, screen->window).commit();
        }
        QTest::touchEvent(screen->window, glass, false).release(1, right, screen->window).commit();
        QCoreApplication::processEvents();

        QCOMPARE(countOf(u"sukuma"_qs), taps);
        QCOMPARE(countOf(u"spinach"_qs), taps);
        QTRY_VERIFY(at->parts->till.isSaved());
        // What is on the disk is what the machine knows when it is switched on again.
        const Id check = at->parts->till.checkId();
        screen.reset();
        at->startUp();
        QCOMPARE(at->parts->live.checks.find(check)->lines.size(), std::size_t{2 * taps});
    }

private:
    QPoint centre(const QString &name)
    {
        if (!screen->shows(name))
            qFatal("%s does not show", qPrintable(name));
        return shell::look({name, {}, {}, {}}).centre.toPoint();
    }
    int countOf(const QString &dish) const
    {
        const auto &lines = at->check()->lines;
        return static_cast<int>(std::count_if(
            lines.begin(), lines.end(), [&](const orders::Line &line) { return line.item == at->house.dish(dish); }));
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(Thumbs)
#include "thumbs_test.moc"
