// The real window of a program, touched as a finger touches it: only what can be reached is touched.
#pragma once

#include "outlet/live.h"
#include "shell/finger.h"
#include "shell/preferences.h"
#include "shell/sight.h"

#include <QElapsedTimer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <functional>

namespace jiko::test {

class Screen {
public:
    /// `page`: "Pos/PosMain".
    Screen(outlet::Live &live, QVariantMap properties, const QString &page)
        : preferences(QDir(live.node.terminal().home))
    {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QObject::connect(&engine, &QQmlApplicationEngine::warnings, [this](const QList<QQmlError> &found) {
            for (const QQmlError &warning : found)
                warnings.append(warning.toString());
        });
        QObject::connect(&preferences, &shell::Preferences::languageChanged, &live, &outlet::Live::speakAnew);
        QObject::connect(&preferences, &shell::Preferences::languageChanged, &engine, &QQmlEngine::retranslate);
        properties.insert(QStringLiteral("preferences"), QVariant::fromValue(&preferences));
        engine.setInitialProperties(properties);
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Jiko/%1.qml").arg(page)));
        if (engine.rootObjects().isEmpty())
            qFatal("the window cannot be built");
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        // The word that it works offline comes in its own time and would move what a finger is on its way to.
        window->setProperty("bannerText", QString());
        window->resize(1280, 800);
        window->requestActivate();
        if (!QTest::qWaitForWindowExposed(window))
            qFatal("the window does not show");
    }

    /// Waits until the item can be touched, and touches it once.
    bool tap(const QString &name)
    {
        const auto seen = reachable(name);
        if (!seen.item)
            return false;
        finger.press(window, seen.centre);
        finger.lift();
        QCoreApplication::processEvents();
        ++taps;
        return true;
    }
    /// Touches what says that it cannot be used now.
    bool tapInVain(const QString &name)
    {
        shell::Seen seen;
        if (!QTest::qWaitFor([&] { return (seen = see(name)).hindrance == shell::Hindrance::Disabled; }, patience))
            return false;
        finger.press(window, seen.centre);
        finger.lift();
        QCoreApplication::processEvents();
        return true;
    }
    /// Holds what says that it cannot be tapped now.
    bool holdDisabled(const QString &name, int ms)
    {
        shell::Seen seen;
        if (!QTest::qWaitFor([&] { return (seen = see(name)).hindrance == shell::Hindrance::Disabled; }, patience))
            return false;
        finger.press(window, seen.centre);
        QTest::qWait(ms);
        finger.lift();
        QCoreApplication::processEvents();
        ++taps;
        return true;
    }
    bool hold(const QString &name, int ms)
    {
        const auto seen = reachable(name);
        if (!seen.item)
            return false;
        finger.press(window, seen.centre);
        QTest::qWait(ms);
        finger.lift();
        QCoreApplication::processEvents();
        ++taps;
        return true;
    }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(window, key.toLatin1());
    }
    /// Holds one thing and draws it onto another, as slowly as a person; `before` happens over it, before it is let go.
    bool drag(const QString &from, const QString &to, int holdMs = 400, const std::function<void()> &before = {})
    {
        const auto start = reachable(from);
        const auto end = reachable(to);
        if (!start.item || !end.item)
            return false;
        finger.press(window, start.centre);
        QTest::qWait(holdMs);
        for (int step = 1; step <= 8; ++step) {
            finger.move(start.centre + (end.centre - start.centre) * step / 8);
            QTest::qWait(10);
        }
        if (before)
            before();
        finger.lift();
        QCoreApplication::processEvents();
        ++taps;
        return true;
    }
    /// Waits until keys go to the field, as a person sees by its cursor, and types.
    bool typeInto(const QString &name, const QString &keys)
    {
        const bool there = QTest::qWaitFor(
            [&] {
                QQuickItem *field = see(name).item;
                QQuickItem *focused = window->activeFocusItem();
                return field && focused && (field == focused || field->isAncestorOf(focused));
            },
            patience);
        if (there)
            type(keys);
        return there;
    }
    void key(Qt::Key key) { QTest::keyClick(window, key); }
    bool digits(const QString &pin)
    {
        const int before = taps;
        for (const QChar digit : pin)
            if (!tap(QStringLiteral("key") + digit))
                return false;
        taps = before; // digits are counted apart
        return true;
    }

    /// Waits until nothing is painted any more: what opened, closed or made room has done so.
    bool rests()
    {
        constexpr int still = 100; // ms without a frame
        QElapsedTimer since;
        const auto frames = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { since.restart(); });
        since.start();
        const bool rested = QTest::qWaitFor([&] { return since.elapsed() >= still; }, patience);
        QObject::disconnect(frames);
        return rested;
    }

    QString text(const QString &name) { return shell::textOf(see(name).item); }
    bool says(const QString &name, const QString &words)
    {
        // What is shown, or what a screen reader says where the words are spread over several texts.
        return QTest::qWaitFor(
            [&] {
                QQuickItem *item = see(name).item;
                return item && (shell::textOf(item).contains(words) || shell::accessibleNameOf(item).contains(words));
            },
            patience);
    }
    bool shows(const QString &name)
    {
        return QTest::qWaitFor([&] { return see(name).hindrance == shell::Hindrance::None; }, patience);
    }
    bool hides(const QString &name)
    {
        return QTest::qWaitFor([&] { return see(name).hindrance >= shell::Hindrance::Hidden; }, patience);
    }
    bool grab(const QString &file) { return window->grabWindow().save(file); }

    shell::Preferences preferences;
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
    shell::Finger finger;
    int taps = 0;
    QStringList warnings;

private:
    static constexpr int patience = 5'000; // ms

    static shell::Seen see(const QString &name) { return shell::look({name, {}, {}, {}}); }
    shell::Seen reachable(const QString &name)
    {
        shell::Seen seen;
        const bool reached = QTest::qWaitFor(
            [&] {
                seen = see(name);
                return seen.hindrance == shell::Hindrance::None;
            },
            patience);
        if (!reached)
            qWarning("%s cannot be touched: hindrance %d %s", qUtf8Printable(name), int(seen.hindrance),
                seen.cover ? qUtf8Printable(shell::calledLike(seen.cover)) : "");
        return reached ? seen : shell::Seen{};
    }
};

} // namespace jiko::test
