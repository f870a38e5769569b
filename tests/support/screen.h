// The real window of the till, touched as a finger touches it: only what can be reached is touched.
#pragma once

#include "pos/parts.h"
#include "shell/finger.h"
#include "shell/preferences.h"
#include "shell/sight.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>

namespace jiko::test {

class Screen {
public:
    explicit Screen(pos::Parts &parts, const QString &home) : preferences(QDir(home))
    {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QObject::connect(&engine, &QQmlApplicationEngine::warnings, [this](const QList<QQmlError> &found) {
            for (const QQmlError &warning : found)
                warnings.append(warning.toString());
        });
        QObject::connect(&preferences, &shell::Preferences::languageChanged, &parts.live, &outlet::Live::speakAnew);
        QObject::connect(&preferences, &shell::Preferences::languageChanged, &engine, &QQmlEngine::retranslate);
        auto properties = parts.properties();
        properties.insert(QStringLiteral("preferences"), QVariant::fromValue(&preferences));
        engine.setInitialProperties(properties);
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Pos/PosMain.qml")));
        if (engine.rootObjects().isEmpty())
            qFatal("the window cannot be built");
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
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

    QString text(const QString &name) { return shell::textOf(shell::look({name, {}, {}}).item); }
    bool shows(const QString &name)
    {
        return QTest::qWaitFor([&] { return shell::look({name, {}, {}}).hindrance == shell::Hindrance::None; }, 10'000);
    }
    bool grab(const QString &file) { return window->grabWindow().save(file); }

    shell::Preferences preferences;
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
    shell::Finger finger;
    int taps = 0;
    QStringList warnings;

private:
    shell::Seen reachable(const QString &name)
    {
        shell::Seen seen;
        const bool reached = QTest::qWaitFor(
            [&] {
                seen = shell::look({name, {}, {}});
                return seen.hindrance == shell::Hindrance::None;
            },
            10'000);
        if (!reached)
            qWarning("%s cannot be touched: hindrance %d %s", qUtf8Printable(name), int(seen.hindrance),
                seen.cover ? qUtf8Printable(shell::calledLike(seen.cover)) : "");
        return reached ? seen : shell::Seen{};
    }
};

} // namespace jiko::test
