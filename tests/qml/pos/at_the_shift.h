// Somebody on the till's shift page; and what its tests say.
#pragma once

#include "support/at_the_till.h"
#include "support/screen.h"

#include <optional>

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(                                                                                                          \
        screen->says(QStringLiteral(name), QStringLiteral(words)), qUtf8Printable(screen->text(QStringLiteral(name))))
#define TOLD(words) QVERIFY(told(QStringLiteral(words)))

namespace jiko::test {

class AtTheShift : public QObject {
protected:
    void begin()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void end()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }
    /// On the shift page, with the float counted in.
    Id openShift(const QString &floatTyped)
    {
        if (!screen->digits(cashierPin) || !screen->tap(QStringLiteral("shift"))
            || !screen->typeInto(QStringLiteral("drawer.float"), floatTyped)
            || !screen->tap(QStringLiteral("drawer.open")) || !screen->shows(QStringLiteral("shift.closing")))
            qFatal("no shift");
        return at->parts->live.drawers.current()->id;
    }
    bool change(const QString &pin)
    {
        at->parts->signIn.signOut();
        return at->signIn(pin) && screen->shows(QStringLiteral("shift"));
    }
    /// A mutura at that table, and back on the floor.
    void order(const QString &table, bool sent)
    {
        at->openTable(table);
        at->order(QStringLiteral("mutura"));
        if (sent)
            at->parts->till.send();
        else
            at->parts->till.leave();
    }
    /// By any of the words that stand there.
    bool told(const QString &words)
    {
        return QTest::qWaitFor([&] {
            const auto bars = {QStringLiteral("snackbar0"), QStringLiteral("snackbar1"), QStringLiteral("snackbar2")};
            return std::any_of(
                bars.begin(), bars.end(), [&](const QString &bar) { return screen->text(bar).contains(words); });
        });
    }
    bool tabTo(const QString &name)
    {
        for (int step = 0; step < 120; ++step) {
            const QQuickItem *focused = screen->window->activeFocusItem();
            if (focused && focused->objectName() == name)
                return true;
            screen->key(Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        return false;
    }
    QByteArray printed() const { return at->house.printedOn(QStringLiteral("till_1")); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

} // namespace jiko::test
